package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os"
	"strings"
	"time"

	"telnusqa/internal/app"
	"telnusqa/internal/config"
	"telnusqa/internal/store"
	"telnusqa/internal/vault"
)

// subject is a server whose answers are measured.
type subject struct {
	address string
	stop    func(context.Context) error
}

// startProduct starts the whole product in this process, as cmd/telnusqa does:
// with its sign-in, limits, metrics, sealer and sweep.
func startProduct(ctx context.Context, database string, keys *vault.Ring) (*subject, error) {
	text, err := keys.Keys().Marshal()
	if err != nil {
		return nil, err
	}
	cfg, err := config.FromEnvironment([]string{
		"TELNUSQA_DATABASE_URL=" + database, "TELNUSQA_KEYSET=" + string(text), "TELNUSQA_ADDR=127.0.0.1:0", "TELNUSQA_OPS_ADDR=127.0.0.1:0",
	})
	if err != nil {
		return nil, err
	}
	config.TuneMemory(os.Environ())
	a, err := app.New(ctx, cfg, app.Options{Log: slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelWarn}))})
	if err != nil {
		return nil, err
	}
	if err := a.Start(ctx); err != nil {
		return nil, err
	}
	return &subject{address: strings.TrimPrefix(a.URL(), "http://"), stop: a.Stop}, nil
}

// startRaw serves a handler with nothing of the product around it.
func startRaw(h http.Handler) (*subject, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	s := &http.Server{Handler: h, ReadHeaderTimeout: 10 * time.Second}
	done := make(chan error, 1)
	go func() { done <- s.Serve(l) }()
	return &subject{address: l.Addr().String(), stop: func(ctx context.Context) error {
		err := s.Shutdown(ctx)
		if serr := <-done; !errors.Is(serr, http.ErrServerClosed) {
			err = errors.Join(err, serr)
		}
		return err
	}}, nil
}

// answer asks one question and returns the body, to look at it before measuring.
func (s *subject) answer(ctx context.Context, q question) (string, error) {
	l, err := dial(ctx, s.address)
	if err != nil {
		return "", err
	}
	defer l.conn.Close()
	serial.CompareAndSwap(0, time.Now().UnixMicro())
	err = l.ask(q)
	return l.body.String(), err
}

// quiet waits until the sealer has nothing left to do, so that one measurement
// does not pay for the one before.
func quiet(ctx context.Context, db *store.Store) error {
	for calm := 0; calm < 3; {
		n, _, err := db.Backlog(ctx)
		if err != nil {
			return fmt.Errorf("look at the sealer's backlog: %w", err)
		}
		if calm++; n > 0 {
			calm = 0
		}
		select {
		case <-time.After(300 * time.Millisecond):
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return nil
}
