package graph_test

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/coder/websocket"
	"github.com/coder/websocket/wsjson"
	"github.com/prometheus/client_golang/prometheus"

	"telnusqa/graph"
	"telnusqa/internal/access"
	"telnusqa/internal/casework"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

type event struct{ Cursor, Number string }

// reader takes events from one connection.
type reader interface {
	next(t *testing.T) event
	drop()
}

// opener opens a stream of applicationChanged behind a cursor ("" for now) and
// returns when the server has taken it.
type opener func(t *testing.T, a *api, viewer, after string) reader

func document(after string) string {
	argument := ""
	if after != "" {
		argument = `(after: "` + after + `")`
	}
	return "subscription { applicationChanged" + argument + " { cursor application { number } } }"
}

// socket reads graphql-transport-ws.
type socket struct{ conn *websocket.Conn }

func openSocket(t *testing.T, a *api, viewer, after string) reader {
	t.Helper()
	ctx := context.Background()
	conn, _, err := websocket.Dial(ctx, "ws"+strings.TrimPrefix(a.URL, "http"), &websocket.DialOptions{
		Subprotocols: []string{"graphql-transport-ws"}, HTTPHeader: http.Header{"X-Viewer": {viewer}},
	})
	if err != nil {
		t.Fatal(err)
	}
	s := &socket{conn}
	s.send(t, map[string]any{"type": "connection_init"})
	s.send(t, map[string]any{"id": "1", "type": "subscribe", "payload": map[string]any{"query": document(after)}})
	return s
}

func (s *socket) send(t *testing.T, message any) {
	t.Helper()
	if err := wsjson.Write(context.Background(), s.conn, message); err != nil {
		t.Fatal(err)
	}
}

func (s *socket) next(t *testing.T) event {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	for {
		var m struct {
			Type    string
			Payload json.RawMessage
		}
		if err := wsjson.Read(ctx, s.conn, &m); err != nil {
			t.Fatalf("read the socket: %v", err)
		}
		switch m.Type {
		case "next":
			return eventOf(t, m.Payload)
		case "error", "complete":
			t.Fatalf("%s: %s", m.Type, m.Payload)
		case "ping":
			s.send(t, map[string]any{"type": "pong"})
		}
	}
}

func (s *socket) drop() { _ = s.conn.CloseNow() }

// lines reads SSE.
type lines struct {
	body *http.Response
	scan *bufio.Scanner
}

func openEvents(t *testing.T, a *api, viewer, after string) reader {
	t.Helper()
	body, _ := json.Marshal(map[string]any{"query": document(after)})
	req, err := http.NewRequest(http.MethodPost, a.URL, bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	req.Header = http.Header{"Content-Type": {"application/json"}, "Accept": {"text/event-stream"}, "X-Viewer": {viewer}}
	resp, err := a.Client().Do(req)
	if err != nil {
		t.Fatal(err)
	}
	return &lines{resp, bufio.NewScanner(resp.Body)}
}

func (l *lines) next(t *testing.T) event {
	t.Helper()
	for l.scan.Scan() {
		if payload, ok := strings.CutPrefix(l.scan.Text(), "data: "); ok {
			return eventOf(t, []byte(payload))
		}
	}
	t.Fatalf("the stream ended: %v", l.scan.Err())
	return event{}
}

func (l *lines) drop() { l.body.Body.Close() }

func eventOf(t *testing.T, payload []byte) event {
	t.Helper()
	var got struct {
		ApplicationChanged struct {
			Cursor      string
			Application struct{ Number string }
		}
	}
	data(t, payload, &got)
	return event{got.ApplicationChanged.Cursor, got.ApplicationChanged.Application.Number}
}

// TestStreamsResume kills the connection after every few events and comes back
// behind the last cursor; the reader sees every entry of its scope once, in the
// order of the journal, and none of another region.
func TestStreamsResume(t *testing.T) {
	for name, open := range map[string]opener{"graphql-transport-ws": openSocket, "SSE": openEvents} {
		t.Run(name, func(t *testing.T) {
			storetest.Each(t, func(t *testing.T, s *store.Store) {
				a := serve(t, s, monday)
				storetest.Load(t, s, storetest.Places())
				file := func(n int) {
					for range n {
						for _, v := range []string{"clerk", "clerk2"} {
							if _, err := a.desk.Submit(context.Background(), viewers()[v], submission(t, 1990)); err != nil {
								t.Error(err)
							}
						}
					}
					a.seal(t)
				}
				file(1)
				var start struct {
					Application struct {
						Timeline struct {
							Edges []struct{ Node struct{ Cursor string } }
						}
					}
				}
				_, answer := a.ask(t, "clerk", `{ application(number: "ДБ-2026-1") { timeline { edges { node { cursor } } } } }`, nil)
				data(t, answer, &start)
				edges := start.Application.Timeline.Edges
				cursor := edges[len(edges)-1].Node.Cursor

				const rounds, each = 5, 2
				var got []string
				for range rounds {
					file(each / 2) // while nobody listens
					r := open(t, a, "clerk", cursor)
					file(each / 2) // while somebody does
					for range 2 * each / 2 {
						e := r.next(t)
						got, cursor = append(got, e.Number), e.Cursor
					}
					r.drop()
				}
				r := open(t, a, "clerk", cursor)
				defer r.drop()
				for len(got) < 2*rounds*each {
					got = append(got, r.next(t).Number)
				}
				var want []string
				cases, _, err := s.Cases(context.Background(), viewers()["clerk"].CaseScope(), store.CaseFilter{}, store.CasePage{Limit: 100})
				if err != nil {
					t.Fatal(err)
				}
				for _, c := range slices.Backward(cases) {
					if c.Number != "ДБ-2026-000001" {
						want = append(want, c.Number, c.Number) // handed in, accepted
					}
				}
				slices.Sort(want)
				if !slices.Equal(got, want) {
					t.Errorf("events %v\nwant   %v", got, want)
				}
			})
		})
	}
}

// TestBreachArrives subscribes as the region and sees a breach, and only it.
func TestBreachArrives(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		a := serve(t, s, monday)
		storetest.Load(t, s, storetest.Places())
		out, err := a.desk.Submit(context.Background(), viewers()["clerk"], submission(t, 1990))
		if err != nil {
			t.Fatal(err)
		}
		a.seal(t)
		conn, _, err := websocket.Dial(context.Background(), "ws"+strings.TrimPrefix(a.URL, "http"), &websocket.DialOptions{
			Subprotocols: []string{"graphql-transport-ws"}, HTTPHeader: http.Header{"X-Viewer": {"region"}},
		})
		if err != nil {
			t.Fatal(err)
		}
		w := &socket{conn}
		defer w.drop()
		w.send(t, map[string]any{"type": "connection_init"})
		w.send(t, map[string]any{"id": "1", "type": "subscribe", "payload": map[string]any{
			"query": "subscription { slaBreached(kinds: [ISSUE]) { cursor occurredAt clock { kind state dueOn } application { number } } }",
		}})
		time.Sleep(200 * time.Millisecond) // from now on: the subscription must stand
		breach(t, a, out)
		a.seal(t)
		ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
		defer cancel()
		for {
			var m struct {
				Type    string
				Payload json.RawMessage
			}
			if err := wsjson.Read(ctx, conn, &m); err != nil {
				t.Fatal(err)
			}
			if m.Type != "next" {
				continue
			}
			for _, want := range []string{`"kind":"ISSUE"`, `"state":"BREACHED"`, `"number":"ДБ-2026-000001"`, `"occurredAt":"2026-03-27T18:30:00+05:00"`} {
				if !strings.Contains(string(m.Payload), want) {
					t.Errorf("%s lacks %s", m.Payload, want)
				}
			}
			return
		}
	})
}

// TestOneSignInHoldsSoManyStreams opens them over one socket.
func TestOneSignInHoldsSoManyStreams(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		a := serve(t, s, monday)
		w := openSocket(t, a, "clerk", "").(*socket)
		defer w.drop()
		ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
		defer cancel()
		go func() {
			for n := 2; n <= 2049; n++ {
				err := wsjson.Write(ctx, w.conn, map[string]any{"id": strconv.Itoa(n), "type": "subscribe", "payload": map[string]any{"query": document("")}})
				if err != nil {
					t.Error(err)
					return
				}
			}
		}()
		for {
			var m struct {
				Type    string
				Payload json.RawMessage
			}
			if err := wsjson.Read(ctx, w.conn, &m); err != nil {
				t.Fatalf("none was refused: %v", err)
			}
			switch m.Type {
			case "ping":
				w.send(t, map[string]any{"type": "pong"})
			case "next", "error":
				if !strings.Contains(string(m.Payload), "TOO_MANY_STREAMS") {
					t.Fatalf("%s: %s", m.Type, m.Payload)
				}
				return
			}
		}
	})
}

// TestAPanicEndsOneStream panics while an event is made: nothing stands above the
// goroutine of a stream that would keep the program alive.
func TestAPanicEndsOneStream(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		a := serve(t, s, monday)
		storetest.Load(t, s, storetest.Places())
		log := slog.New(slog.NewTextHandler(io.Discard, nil))
		broken := graph.NewServer( // without a store to read the case from
			&graph.Resolver{Live: a.hub, Now: a.clock.now, Zone: almaty},
			graph.Options{Limits: graph.DefaultLimits(), KeepAlive: time.Second, Registerer: prometheus.NewRegistry(), Log: log},
		)
		srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			broken.ServeHTTP(w, r.WithContext(access.NewContext(r.Context(), viewers()["clerk"])))
		}))
		defer srv.Close()
		r := openEvents(t, &api{Server: srv}, "clerk", "")
		defer r.drop()
		time.Sleep(200 * time.Millisecond) // from now on: the subscription must stand
		if _, err := a.desk.Submit(context.Background(), viewers()["clerk"], submission(t, 1990)); err != nil {
			t.Fatal(err)
		}
		a.seal(t)
		rest, err := io.ReadAll(r.(*lines).body.Body)
		if err != nil || !strings.Contains(string(rest), "event: complete") {
			t.Errorf("the stream ended with %q, %v", rest, err)
		}
	})
}

func breach(t *testing.T, a *api, out casework.Outcome) {
	t.Helper()
	a.clock.set(time.Date(2026, 3, 27, 18, 30, 0, 0, almaty))
	refs, err := a.store.ClocksRunOut(context.Background(), a.clock.now(), store.ClockRef{}, 10)
	if err != nil || len(refs) != 1 || refs[0].ApplicationID != out.ApplicationID {
		t.Fatalf("run out: %v, %v", refs, err)
	}
	if done, err := a.desk.RecordBreach(context.Background(), refs[0].ApplicationID, refs[0].ClockID); !done || err != nil {
		t.Fatal(done, err)
	}
}
