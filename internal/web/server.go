package web

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net/http"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"telnusqa/internal/auth"
	"telnusqa/internal/config"
	"telnusqa/internal/portal"
)

// Options are what the edge is made of.
type Options struct {
	Auth      *auth.Service
	GraphQL   http.Handler // finds the viewer in the request's context
	Breaches  Breaches     // the event stream's source
	Papers    Papers
	Portal    *portal.Intake
	Dashboard fs.FS // the folder with index.html; may be empty
	Proxies   []config.Network
	Origins   []string // further origins whose pages may send changes
	BodyLimit int64    // bytes of the largest request body
	Limits    Limits
	// SessionMax is how long the browser keeps the cookie; the server may end
	// the sign-in earlier.
	SessionMax time.Duration
	// Heartbeat is how often an idle event stream says that it is alive and how
	// often streams look whether their sign-in still holds.
	Heartbeat  time.Duration
	Log        *slog.Logger
	Registerer prometheus.Registerer
}

// Server answers everything on the public address.
type Server struct {
	auth       *auth.Service
	breaches   Breaches
	papers     Papers
	portal     *portal.Intake
	files      *files
	proxies    proxies
	origins    *http.CrossOriginProtection
	bodyLimit  int64
	sessionMax time.Duration
	heartbeat  time.Duration
	log        *slog.Logger
	metrics    *metrics

	requests, streams *gate
	handler           http.Handler
	stopping          context.Context // ends when the server begins to stop
	stop              context.CancelCauseFunc
}

// errServerStopping is the cause that ends streams when the server stops.
var errServerStopping = errors.New("server is stopping")

// New builds the edge.
func New(o Options) (*Server, error) {
	files, err := newFiles(o.Dashboard)
	if err != nil {
		return nil, err
	}
	s := &Server{
		auth: o.Auth, breaches: o.Breaches, papers: o.Papers, portal: o.Portal, files: files, proxies: o.Proxies,
		origins: http.NewCrossOriginProtection(), bodyLimit: o.BodyLimit,
		sessionMax: o.SessionMax, heartbeat: o.Heartbeat, log: o.Log,
		requests: newGate(o.Limits.Requests, o.Limits.RequestsPerCaller),
		streams:  newGate(o.Limits.Streams, o.Limits.StreamsPerCaller),
	}
	s.metrics = newMetrics(o.Registerer, s.requests, s.streams)
	s.stopping, s.stop = context.WithCancelCause(context.Background())
	for _, origin := range o.Origins {
		if err := s.origins.AddTrustedOrigin(origin); err != nil {
			return nil, err
		}
	}
	s.origins.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.fail(w, r, errCrossOrigin)
	}))
	s.handler = s.outer(s.origins.Handler(s.routes(o.GraphQL)))
	return s, nil
}

func (s *Server) routes(graphQL http.Handler) http.Handler {
	mux := http.NewServeMux()
	mux.Handle("POST /session", s.bounded(http.HandlerFunc(s.signIn)))
	mux.Handle("GET /session", s.bounded(s.asViewer(http.HandlerFunc(s.whoAmI))))
	mux.Handle("DELETE /session", s.bounded(http.HandlerFunc(s.signOut)))
	mux.Handle("GET /events/sla-breaches", s.asViewer(s.streaming(http.HandlerFunc(s.breachEvents))))
	mux.Handle("GET /papers/{kind}/{id}", s.asViewer(s.bounded(http.HandlerFunc(s.paper))))
	mux.Handle("POST /portal/messages", s.asViewer(s.bounded(http.HandlerFunc(s.portalMessage))))
	mux.Handle("POST /portal/codes", s.asViewer(s.bounded(http.HandlerFunc(s.portalCode))))
	mux.Handle("POST /portal/codes/confirmation", s.asViewer(s.bounded(http.HandlerFunc(s.confirmPortalCode))))
	mux.Handle("/graphql", s.asViewer(s.graphQL(graphQL)))
	mux.Handle("/", s.bounded(s.files))
	return mux
}

// ServeHTTP answers one request.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.handler.ServeHTTP(w, r) }

// Stop tells every stream and socket to end, and waits until they did or ctx
// ends. Ordinary requests go on; the HTTP server waits for them.
func (s *Server) Stop(ctx context.Context) error {
	s.stop(errServerStopping)
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	for s.streams.inside() > 0 {
		select {
		case <-ctx.Done():
			return fmt.Errorf("%d streams did not end: %w", s.streams.inside(), ctx.Err())
		case <-tick.C:
		}
	}
	return nil
}

// HTTP makes the HTTP server around a handler, with the time limits of the
// edge. There is no general write limit: it would cut streams; writes have their
// own (bounded, stallTimeout).
func HTTP(handler http.Handler, log *slog.Logger) *http.Server {
	return &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: 10 * time.Second,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    32 << 10,
		ErrorLog:          slog.NewLogLogger(log.Handler(), slog.LevelDebug),
	}
}
