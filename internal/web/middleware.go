package web

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"log/slog"
	"net/http"
	"runtime/debug"
	"strings"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/auth"
)

const requestIDHeader = "X-Request-Id"

// outer gives the request its id, sets the security headers, recovers panics,
// and logs and counts what was answered. Only the route's pattern is logged:
// paths, queries and variables may tell about people.
func (s *Server) outer(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start := time.Now()
		id := s.requestID(r)
		h := w.Header()
		h.Set(requestIDHeader, id)
		setSecurityHeaders(h)
		if s.proxies.https(r) {
			h.Set("Strict-Transport-Security", "max-age=31536000")
		}
		rec := &recorder{ResponseWriter: w}
		defer func() {
			p := recover()
			err, _ := p.(error)
			cut := errors.Is(err, http.ErrAbortHandler)
			if p != nil && !cut {
				s.metrics.panics.Inc()
				s.log.Error("handler panicked", "request", id, "route", r.Pattern, "panic", p, "stack", string(debug.Stack()))
				if cut = rec.status != 0; !cut { // half an answer must not look like a whole one
					s.fail(rec, r, errors.New("panic"))
				}
			}
			s.report(rec, r, id, time.Since(start))
			if cut {
				panic(http.ErrAbortHandler)
			}
		}()
		next.ServeHTTP(rec, r)
	})
}

func (s *Server) report(rec *recorder, r *http.Request, id string, took time.Duration) {
	if rec.status == 0 {
		rec.status = http.StatusOK // net/http writes it for a handler that wrote nothing
	}
	route := r.Pattern
	if route == "" {
		route = "none"
	}
	s.metrics.observe(route, rec.status, took)
	level := slog.LevelInfo
	switch {
	case rec.status >= 500:
		level = slog.LevelWarn
	case route == "/":
		level = slog.LevelDebug // the dashboard's files
	}
	s.log.LogAttrs(context.WithoutCancel(r.Context()), level, "request",
		slog.String("request", id),
		slog.String("method", r.Method),
		slog.String("route", route),
		slog.Int("status", rec.status),
		slog.Int64("bytes", rec.bytes),
		slog.Float64("ms", float64(took.Microseconds())/1000),
	)
}

// requestID takes the id a believed proxy gave the request, or makes one.
func (s *Server) requestID(r *http.Request) string {
	id := r.Header.Get(requestIDHeader)
	if len(id) >= 8 && len(id) <= 64 && s.proxies.trust(peer(r)) && !strings.ContainsFunc(id, notIDRune) {
		return id
	}
	var b [6]byte
	rand.Read(b[:])
	return hex.EncodeToString(b[:])
}

func notIDRune(c rune) bool {
	return (c < '0' || c > '9') && (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && c != '-'
}

// contentSecurityPolicy lets the browser load our own files and nothing else,
// run no inline script and be framed by nobody.
const contentSecurityPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
	"font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; " +
	"frame-ancestors 'none'; require-trusted-types-for 'script'"

func setSecurityHeaders(h http.Header) {
	h.Set("Content-Security-Policy", contentSecurityPolicy)
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Referrer-Policy", "same-origin")
	h.Set("Cross-Origin-Opener-Policy", "same-origin")
	h.Set("Cross-Origin-Resource-Policy", "same-origin")
	h.Set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()")
}

// asViewer finds out who is asking and puts the viewer into the context. A
// cookie that ended means nobody: the handler decides what nobody may do. A
// bearer token that is wrong is refused at once, its holder is a program.
func (s *Server) asViewer(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		token, bearer := requestToken(r)
		v, err := s.auth.ViewerOf(r.Context(), token)
		if err != nil && (bearer || !errors.Is(err, access.ErrUnauthenticated)) {
			s.fail(w, r, err)
			return
		}
		v.Lang = language(r, v.Lang)
		inner := r.WithContext(access.NewContext(r.Context(), v))
		next.ServeHTTP(w, inner)
	})
}

// requestToken finds the token of a request; a bearer token goes before the
// cookie, because a program that sends one means it.
func requestToken(r *http.Request) (token string, bearer bool) {
	if h := r.Header.Get("Authorization"); h != "" {
		scheme, token, _ := strings.Cut(h, " ")
		if strings.EqualFold(scheme, "Bearer") {
			return strings.TrimSpace(token), true
		}
		return "", true
	}
	if c, err := r.Cookie(auth.CookieName); err == nil {
		return c.Value, false
	}
	return "", false
}

// callerOf is under what name a request is counted: its sign-in, else its address.
func (s *Server) callerOf(r *http.Request) string {
	if v := access.FromContext(r.Context()); v.Session != "" {
		return v.Session
	}
	return s.proxies.caller(r).String()
}

// An ordinary request has requestTimeout to send its body and to be worked on;
// after that its context ends. The answer has answerTimeout more to be taken.
const (
	requestTimeout = 30 * time.Second
	answerTimeout  = time.Minute
)

// bounded holds an ordinary request to the limits of size, time and number.
func (s *Server) bounded(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		caller := s.callerOf(r)
		if err := s.requests.enter(caller); err != nil {
			s.fail(w, r, err)
			return
		}
		defer s.requests.leave(caller)
		rc := http.NewResponseController(w)
		now := time.Now()
		_ = rc.SetReadDeadline(now.Add(requestTimeout)) // a writer without deadlines has no network behind it
		_ = rc.SetWriteDeadline(now.Add(requestTimeout + answerTimeout))
		r.Body = http.MaxBytesReader(w, r.Body, s.bodyLimit)
		next.ServeHTTP(w, r)
	})
}

// graphQL sends streams and ordinary requests through their own limits.
func (s *Server) graphQL(next http.Handler) http.Handler {
	ordinary, stream := s.bounded(zipped(next)), s.streaming(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Upgrade") != "" || strings.Contains(r.Header.Get("Accept"), "text/event-stream") {
			stream.ServeHTTP(w, r)
			return
		}
		ordinary.ServeHTTP(w, r)
	})
}
