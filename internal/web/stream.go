package web

import (
	"bufio"
	"context"
	"errors"
	"net"
	"net/http"
	"time"
)

// errSignInEnded is the cause that ends a stream together with its sign-in.
var errSignInEnded = errors.New("sign-in ended")

// streaming serves what stays open: WebSockets and event streams. Such a
// request ends when its sign-in ends, when the server stops, or when its reader
// stalls; the handler sees the end of its context.
func (s *Server) streaming(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		caller := s.callerOf(r)
		if err := s.streams.enter(caller); err != nil {
			s.fail(w, r, err)
			return
		}
		defer s.streams.leave(caller)
		ctx, cancel := context.WithCancelCause(r.Context())
		defer cancel(nil)
		defer context.AfterFunc(s.stopping, func() { cancel(errServerStopping) })()
		token, _ := requestToken(r)
		go s.watchSignIn(ctx, token, cancel)
		r.Body = http.MaxBytesReader(w, r.Body, s.bodyLimit)
		next.ServeHTTP(&stallWriter{w, http.NewResponseController(w)}, r.WithContext(ctx))
	})
}

// watchSignIn ends the stream within a heartbeat of the end of its sign-in. A
// database that does not answer ends no stream.
func (s *Server) watchSignIn(ctx context.Context, token string, cancel context.CancelCauseFunc) {
	tick := time.NewTicker(s.heartbeat)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
			if ended, err := s.auth.Ended(ctx, token); err == nil && ended {
				cancel(errSignInEnded)
				return
			}
		}
	}
}

// stallTimeout is how long one write to a stream or socket may take before the
// reader counts as gone. Without it one stalled reader holds its writer for good.
const stallTimeout = 30 * time.Second

// stallWriter gives every write of a stream its own deadline.
type stallWriter struct {
	http.ResponseWriter
	rc *http.ResponseController
}

func (w *stallWriter) Unwrap() http.ResponseWriter { return w.ResponseWriter }

func (w *stallWriter) Write(b []byte) (int, error) {
	_ = w.rc.SetWriteDeadline(time.Now().Add(stallTimeout)) // a writer without deadlines has no network behind it
	return w.ResponseWriter.Write(b)
}

func (w *stallWriter) Flush() { _ = w.FlushError() }

// FlushError tells the caller that the reader is gone.
func (w *stallWriter) FlushError() error {
	_ = w.rc.SetWriteDeadline(time.Now().Add(stallTimeout))
	return w.rc.Flush()
}

func (w *stallWriter) Hijack() (net.Conn, *bufio.ReadWriter, error) {
	conn, rw, err := w.rc.Hijack()
	if err != nil {
		return nil, nil, err
	}
	conn = stallConn{conn}
	rw.Writer.Reset(conn)
	return conn, rw, nil
}

// stallConn gives every write of a socket its own deadline.
type stallConn struct{ net.Conn }

func (c stallConn) Write(b []byte) (int, error) {
	if err := c.SetWriteDeadline(time.Now().Add(stallTimeout)); err != nil {
		return 0, err
	}
	return c.Conn.Write(b)
}
