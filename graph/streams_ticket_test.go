package graph_test

import (
	"context"
	"encoding/json"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/coder/websocket"
	"github.com/coder/websocket/wsjson"

	"telnusqa/internal/live"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

// TestBreachesOfTicketsArriveByKind reads the breaches of the counter's minutes from
// the beginning of the journal, where a breach of a case stands too. Streams keep the
// order of the journal, so a viewer of another place, who asks the same and is shown
// the later breach of her own branch first, was shown none before it.
func TestBreachesOfTicketsArriveByKind(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		a := serve(t, s, monday)
		seed(t, a)
		queueSeed(t, a)
		strangers(t, a)
		for _, c := range []struct {
			viewer, kinds string
			want          []string
		}{
			{"region", "QUEUE_WAIT", []string{"QUEUE_WAIT 2", "QUEUE_WAIT 3"}},
			{"division", "QUEUE_WAIT, COUNTER_SERVICE", []string{"QUEUE_WAIT 2", "QUEUE_WAIT 3", "COUNTER_SERVICE 1"}},
			{"operator", "COUNTER_SERVICE", []string{"COUNTER_SERVICE 1"}},
			{"region2", "QUEUE_WAIT, COUNTER_SERVICE, ISSUE", []string{"QUEUE_WAIT 1", "QUEUE_WAIT 2"}},
			{"operator2", "QUEUE_WAIT, COUNTER_SERVICE", []string{"QUEUE_WAIT 1", "QUEUE_WAIT 2"}},
			// Who may not see the queue sees what she may in one stream with it.
			{"clerk", "QUEUE_WAIT, COUNTER_SERVICE, ISSUE", []string{"ISSUE"}},
		} {
			got := readBreaches(t, a, c.viewer, c.kinds, len(c.want))
			slices.Sort(got)
			slices.Sort(c.want)
			if !slices.Equal(got, c.want) {
				t.Errorf("%s asks for %s and gets %v, want %v", c.viewer, c.kinds, got, c.want)
			}
		}
	})
}

// strangers lets a ticket of Semei run out behind everything else.
func strangers(t *testing.T, a *api) {
	t.Helper()
	for range 2 {
		if _, err := a.desk.TakeTicket(context.Background(), viewers()["operator2"], ""); err != nil {
			t.Fatal(err)
		}
		a.clock.set(a.clock.now().Add(15 * time.Minute))
	}
	breaches(t, a)
}

// readBreaches subscribes from the first position and reads so many events.
func readBreaches(t *testing.T, a *api, viewer, kinds string, n int) []string {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	conn, _, err := websocket.Dial(ctx, "ws"+strings.TrimPrefix(a.URL, "http"), &websocket.DialOptions{
		Subprotocols: []string{"graphql-transport-ws"}, HTTPHeader: http.Header{"X-Viewer": {viewer}},
	})
	if err != nil {
		t.Fatal(err)
	}
	w := &socket{conn}
	defer w.drop()
	w.send(t, map[string]any{"type": "connection_init"})
	w.send(t, map[string]any{"id": "1", "type": "subscribe", "payload": map[string]any{
		"query": `subscription { slaBreached(kinds: [` + kinds + `], after: "` + live.Cursor(0) + `") { clock { kind ticket { number } application { id } } ticket { number } application { id } } }`,
	}})
	var got []string
	for {
		var m struct {
			ID, Type string
			Payload  struct {
				Data struct {
					SLABreached struct {
						Clock struct {
							Kind        string
							Ticket      *struct{ Number json.Number }
							Application *struct{ ID string }
						}
						Ticket      *struct{ Number json.Number }
						Application *struct{ ID string }
					} `json:"slaBreached"`
				}
			}
		}
		if err := wsjson.Read(ctx, conn, &m); err != nil {
			t.Fatal(err)
		}
		switch {
		case m.Type == "ping":
			w.send(t, map[string]any{"type": "pong"})
		case m.Type == "next" && m.ID == "1":
			e := m.Payload.Data.SLABreached
			if (e.Ticket == nil) == (e.Application == nil) || (e.Clock.Ticket == nil) != (e.Ticket == nil) || (e.Clock.Application == nil) != (e.Application == nil) {
				t.Fatalf("%s: %+v", viewer, e)
			}
			about := e.Clock.Kind
			if e.Ticket != nil {
				about += " " + e.Ticket.Number.String()
			}
			got = append(got, about)
			if len(got) == n {
				return got
			}
		}
	}
}
