package web

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"

	"telnusqa/internal/access"
	"telnusqa/internal/fault"
)

// Breaches is where the event stream comes from.
type Breaches interface {
	// Follow begins a stream of the breaches that the viewer may see, behind the
	// position after, or from now on when that is empty. A position that is not
	// understood is a fault.
	Follow(ctx context.Context, v access.Viewer, after string) (BreachStream, error)
}

// BreachStream is one reader's stream.
type BreachStream interface {
	// Next waits for an event. When the context ends first, no event is lost:
	// the next call returns it. Any other error ends the stream.
	Next(ctx context.Context) (BreachEvent, error)
	Close()
}

// BreachEvent is one breach. Cursor is the position to resume behind; Data is
// written as JSON.
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
	stream, err := s.breaches.Follow(ctx, viewer, after)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	defer stream.Close()
	h := w.Header()
	h.Set("Content-Type", "text/event-stream")
	h.Set("Cache-Control", "no-store")
	h.Set("X-Accel-Buffering", "no") // nginx would collect events before it hands them on
	e := events{w, http.NewResponseController(w)}
	if e.write("retry: %d\n\n", retryMillis) != nil {
		return
	}
	for {
		event, err := s.nextBreach(ctx, stream)
		switch {
		case err == nil:
			err = e.send(event)
		case ctx.Err() != nil:
			_ = e.closing(context.Cause(ctx)) // the reader may be gone
			return
		case errors.Is(err, context.DeadlineExceeded):
			err = e.write(": alive\n\n")
		default:
			if len(fault.Of(err)) == 0 {
				s.log.Error("stream of breaches failed", "request", h.Get(requestIDHeader), "error", err)
			}
			_ = e.closing(err)
			return
		}
		if err != nil {
			return // the reader is gone
		}
	}
}

// nextBreach waits one heartbeat for an event.
func (s *Server) nextBreach(ctx context.Context, stream BreachStream) (BreachEvent, error) {
	ctx, cancel := context.WithTimeout(ctx, s.heartbeat)
	defer cancel()
	return stream.Next(ctx)
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
	data, err := json.Marshal(event.Data) // on one line, as the format wants it
	if err != nil {
		return err
	}
	return e.write("id: %s\nevent: sla-breach\ndata: %s\n\n", strings.ReplaceAll(event.Cursor, "\n", ""), data)
}

// closing tells the reader why the stream ends. He connects again by himself,
// except when his sign-in ended.
func (e events) closing(cause error) error {
	reason := "resume" // connect again with Last-Event-ID
	switch {
	case errors.Is(cause, errServerStopping):
		reason = "stopping"
	case errors.Is(cause, errSignInEnded):
		reason = "signed-out"
	}
	return e.write("event: closing\ndata: {\"reason\":%q}\n\n", reason)
}
