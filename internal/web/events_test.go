package web

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/fault"
)

// from walks events from a channel until the context ends, as the live journal
// does.
func from(ctx context.Context, events <-chan BreachEvent) iter.Seq2[BreachEvent, error] {
	return func(yield func(BreachEvent, error) bool) {
		for {
			select {
			case <-ctx.Done():
				return
			case e := <-events:
				if !yield(e, nil) {
					return
				}
			}
		}
	}
}

// lines reads an event stream line by line.
type lines struct {
	t *testing.T
	s *bufio.Scanner
}

func linesOf(t *testing.T, resp *http.Response) lines { return lines{t, bufio.NewScanner(resp.Body)} }

// until reads on until a line has the prefix, and returns it.
func (l lines) until(prefix string) string {
	l.t.Helper()
	for l.s.Scan() {
		if strings.HasPrefix(l.s.Text(), prefix) {
			return l.s.Text()
		}
	}
	l.t.Fatalf("the stream ended without %q (%v)", prefix, l.s.Err())
	return ""
}

// ends reads the rest of the stream.
func (l lines) ends() {
	l.t.Helper()
	for l.s.Scan() {
		if l.s.Text() != "" {
			l.t.Errorf("after the end: %q", l.s.Text())
		}
	}
}

func TestBreachEvents(t *testing.T) {
	e := newEdge(t)
	events := make(chan BreachEvent, 1)
	asked := make(chan string, 2)
	e.follow = func(ctx context.Context, v access.Viewer, after string) (iter.Seq2[BreachEvent, error], error) {
		asked <- v.Login + " behind " + after
		return from(ctx, events), nil
	}
	if resp := e.do("GET", "/events/sla-breaches", ""); resp.StatusCode != 401 {
		t.Errorf("without a sign-in: %d", resp.StatusCode)
	}
	e.signIn()
	resp := e.do("GET", "/events/sla-breaches?after=c41", "")
	if resp.StatusCode != 200 || resp.Header.Get("Content-Type") != "text/event-stream" {
		t.Fatalf("%d %v", resp.StatusCode, resp.Header)
	}
	if got := <-asked; got != "clerk-1 behind c41" {
		t.Errorf("asked for %s", got)
	}
	stream := linesOf(t, resp)
	stream.until("retry: 3000")
	events <- BreachEvent{Cursor: "c41"} // a position and nothing to show
	if got := stream.until("id: "); got != "id: c41" {
		t.Error(got)
	}
	if stream.s.Scan(); stream.s.Text() != "" {
		t.Errorf("after a bare position: %q", stream.s.Text())
	}
	events <- BreachEvent{Cursor: "c42", Data: map[string]string{"number": "ДБ-2026-000123"}}
	if got := stream.until("id: "); got != "id: c42" {
		t.Error(got)
	}
	if got := stream.until("event: "); got != "event: sla-breach" {
		t.Error(got)
	}
	if got := stream.until("data: "); got != `data: {"number":"ДБ-2026-000123"}` {
		t.Error(got)
	}
	stream.until(": alive")

	e.do("GET", "/events/sla-breaches?after=c41", "", "Last-Event-ID", "c42")
	if got := <-asked; got != "clerk-1 behind c42" {
		t.Errorf("a browser that comes back asks for %s", got)
	}
}

func TestAStreamSaysWhyItEnds(t *testing.T) {
	lost := fault.Define(fault.Invalid, "POSITION_LOST", fault.Text{KK: "-", RU: "-", EN: "-"})
	for _, tt := range []struct {
		name, reason string
		end          func(e *edge)
		walk         func(ctx context.Context) iter.Seq2[BreachEvent, error]
	}{
		{"the server stops", "stopping", func(e *edge) { _ = e.Stop(e.t.Context()) }, nil},
		{"she signs out", "signed-out", func(e *edge) { e.do("DELETE", "/session", "") }, nil},
		{"the journal cannot be read", "resume", nil, func(context.Context) iter.Seq2[BreachEvent, error] {
			return func(yield func(BreachEvent, error) bool) { yield(BreachEvent{}, errors.New("no database")) }
		}},
		{"the position means nothing", "POSITION_LOST", nil, func(context.Context) iter.Seq2[BreachEvent, error] {
			return func(yield func(BreachEvent, error) bool) { yield(BreachEvent{}, lost.Fault()) }
		}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			e := newEdge(t)
			e.follow = func(ctx context.Context, _ access.Viewer, _ string) (iter.Seq2[BreachEvent, error], error) {
				if tt.walk != nil {
					return tt.walk(ctx), nil
				}
				return from(ctx, nil), nil
			}
			e.signIn()
			stream := linesOf(t, e.do("GET", "/events/sla-breaches", ""))
			stream.until("retry")
			if tt.end != nil {
				tt.end(e)
			}
			stream.until("event: closing")
			if got, want := stream.until("data: "), fmt.Sprintf(`data: {"reason":%q}`, tt.reason); got != want {
				t.Errorf("got %s, want %s", got, want)
			}
			stream.ends()
		})
	}
}

func TestStopWaitsForStreams(t *testing.T) {
	e := newEdge(t)
	e.follow = func(ctx context.Context, _ access.Viewer, _ string) (iter.Seq2[BreachEvent, error], error) {
		return from(ctx, nil), nil
	}
	e.signIn()
	linesOf(t, e.do("GET", "/events/sla-breaches", "")).until("retry")
	if err := e.Stop(t.Context()); err != nil || e.streams.inside() != 0 {
		t.Errorf("%v, %d streams left", err, e.streams.inside())
	}
}

// A reader who takes nothing any more must not hold the writer for good.
func TestAStalledSocketEnds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ours, theirs := net.Pipe()
		defer theirs.Close()
		start := time.Now()
		_, err := stallConn{ours}.Write([]byte("nobody reads this"))
		if !errors.Is(err, os.ErrDeadlineExceeded) || time.Since(start) != stallTimeout {
			t.Errorf("%v after %v", err, time.Since(start))
		}
	})
}

func TestOps(t *testing.T) {
	wrong := errors.New("the disk is full")
	var now error
	ops := NewOps(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "telnusqa_up 1") }), []Check{
		{Name: "database", Look: func(context.Context) error { return now }},
		{Name: "lag", Advisory: true, Look: func(context.Context) error { return wrong }},
	}, slog.New(slog.DiscardHandler))
	get := func(path string) (int, string) {
		w := httptest.NewRecorder()
		ops.ServeHTTP(w, httptest.NewRequest("GET", path, nil))
		return w.Code, strings.TrimSpace(w.Body.String())
	}
	if code, body := get("/healthz"); code != 200 || body != "ok" {
		t.Error(code, body)
	}
	if code, body := get("/metrics"); code != 200 || body != "telnusqa_up 1" {
		t.Error(code, body)
	}
	if code, body := get("/readyz"); code != 200 || body != `{"database":"ok","lag":"the disk is full"}` {
		t.Errorf("only advice: %d %s", code, body)
	}
	now = wrong
	if code, body := get("/readyz"); code != 503 || !strings.Contains(body, `"database":"the disk is full"`) {
		t.Errorf("unwell: %d %s", code, body)
	}
}
