package web

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"net/http"
	"strings"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/fault"
)

// Breaches is where the event stream comes from.
type Breaches interface {
	// Follow walks the breaches that the viewer may see, behind the position
	// after, or from now on when that is empty, until ctx ends. A position that
	// is not understood is a fault; an error within the walk is its last step.
	Follow(ctx context.Context, v access.Viewer, after string) (iter.Seq2[BreachEvent, error], error)
}

// BreachEvent is one breach. Cursor is the position to resume behind; Data is
// written as JSON. Without Data it tells no more than the position: browsers keep
// it and show nothing.
type BreachEvent struct {
	Cursor string
	Data   any
}

// retryMillis is how long a browser waits before it connects again.
const retryMillis = 3000

// breachEvents is GET /events/sla-breaches: text/event-stream with ids, so that
// a browser that lost the connection goes on behind what it had seen. Where
// GraphQL's streams fit better they are at /graphql; this one needs no library.
func (s *Server) breachEvents(w http.ResponseWriter, r *http.Request) {
	ctx := r.Context()
	viewer := access.FromContext(ctx)
	if !viewer.SignedIn() {
		s.fail(w, r, access.ErrUnauthenticated)
		return
	}
	after := r.Header.Get("Last-Event-ID")
	if after == "" {
		after = r.URL.Query().Get("after")
	}
	breaches, err := s.breaches.Follow(ctx, viewer, after)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	h := w.Header()
	h.Set("Content-Type", "text/event-stream")
	h.Set("Cache-Control", "no-store")
	h.Set("X-Accel-Buffering", "no") // nginx would collect events before it hands them on
	s.writeEvents(ctx, events{w, http.NewResponseController(w)}, breaches)
}

// next is one step of a walk.
type next struct {
	event BreachEvent
	err   error
}

// writeEvents writes until the walk or the context ends, or the reader is gone.
func (s *Server) writeEvents(ctx context.Context, e events, breaches iter.Seq2[BreachEvent, error]) {
	walk, stop := context.WithCancel(ctx)
	defer stop()
	steps := make(chan next)
	go func() {
		defer close(steps)
		for event, err := range breaches {
			select {
			case steps <- next{event, err}:
			case <-walk.Done():
				return
			}
		}
	}()
	beat := time.NewTicker(s.heartbeat)
	defer beat.Stop()
	err := e.write("retry: %d\n\n", retryMillis)
	for err == nil {
		select {
		case <-ctx.Done():
			_ = e.closing(context.Cause(ctx)) // the reader may be gone
			return
		case <-beat.C:
			err = e.write(": alive\n\n")
		case step, more := <-steps:
			switch {
			case ctx.Err() != nil:
				_ = e.closing(context.Cause(ctx))
				return
			case !more || step.err != nil:
				if step.err != nil && len(fault.Of(step.err)) == 0 {
					s.log.Error("stream of breaches failed", "request", e.w.Header().Get(requestIDHeader), "error", step.err)
				}
				_ = e.closing(step.err)
				return
			}
			err = e.send(step.event)
		}
	}
}

// events writes an event stream.
type events struct {
	w  http.ResponseWriter
	rc *http.ResponseController
}

func (e events) write(format string, args ...any) error {
	if _, err := fmt.Fprintf(e.w, format, args...); err != nil {
		return err
	}
	return e.rc.Flush()
}

func (e events) send(event BreachEvent) error {
	id := strings.ReplaceAll(event.Cursor, "\n", "")
	if event.Data == nil {
		return e.write("id: %s\n\n", id)
	}
	data, err := json.Marshal(event.Data) // on one line, as the format wants it
	if err != nil {
		return err
	}
	return e.write("id: %s\nevent: sla-breach\ndata: %s\n\n", id, data)
}

// closing tells the reader why the stream ends. Browsers connect again by
// themselves; who reads "signed-out" or a code of a fault should not.
func (e events) closing(cause error) error {
	reason := "resume" // connect again with Last-Event-ID
	switch faults := fault.Of(cause); {
	case errors.Is(cause, errServerStopping):
		reason = "stopping"
	case errors.Is(cause, errSignInEnded):
		reason = "signed-out"
	case len(faults) > 0:
		reason = faults[0].Code
	}
	return e.write("event: closing\ndata: {\"reason\":%q}\n\n", reason)
}
