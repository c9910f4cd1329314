package web

import (
	"context"
	"encoding/json"
	"log/slog"
	"net/http"
	"time"
)

// Check is one thing that must be well for a server to take requests.
type Check struct {
	Name string
	// Look returns what is wrong, or nil. The words are for operators.
	Look func(context.Context) error
	// Advisory checks are told and do not make the server unready.
	Advisory bool
}

// checkTimeout bounds one look at everything; a load balancer asks every few
// seconds.
const checkTimeout = 3 * time.Second

// NewOps serves the operators' address: /metrics, /healthz (the process is
// alive, restart it when this fails) and /readyz (it may be given requests).
func NewOps(metrics http.Handler, checks []Check, log *slog.Logger) http.Handler {
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", metrics)
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		_, _ = w.Write([]byte("ok\n"))
	})
	mux.HandleFunc("GET /readyz", func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), checkTimeout)
		defer cancel()
		status, report := http.StatusOK, make(map[string]string, len(checks))
		for _, c := range checks {
			report[c.Name] = "ok"
			if err := c.Look(ctx); err != nil {
				report[c.Name] = err.Error()
				if !c.Advisory {
					status = http.StatusServiceUnavailable
				}
				log.Warn("check failed", "check", c.Name, "advisory", c.Advisory, "error", err)
			}
		}
		w.Header().Set("Content-Type", "application/json")
		w.Header().Set("Cache-Control", "no-store")
		w.WriteHeader(status)
		_ = json.NewEncoder(w).Encode(report)
	})
	return mux
}
