package app

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"sync"
	"time"

	"telnusqa/internal/sealer"
	"telnusqa/internal/web"
)

// task is a room that works by itself until its context ends.
type task struct {
	name string
	run  func(context.Context) error
}

// running is the state between Start and Stop.
type running struct {
	public, opsServer *http.Server
	addr, opsAddr     net.Addr
	stopTask          map[string]func(context.Context) // ends a task, and waits for it as long as it may
	all               sync.WaitGroup
	failed            chan error // the first failure of a task or an address

	mu       sync.Mutex
	alive    map[string]bool // tasks that run
	stopping bool
}

// Start opens both addresses and sets the tasks going. ctx bounds the start
// alone; Stop ends what was started. When it fails the database is closed too.
func (a *App) Start(ctx context.Context) error {
	var lc net.ListenConfig
	opsListener, err := lc.Listen(ctx, "tcp", a.cfg.OpsAddr)
	if err != nil {
		return errors.Join(fmt.Errorf("open the operators' address: %w", err), a.store.Close())
	}
	listener, err := lc.Listen(ctx, "tcp", a.cfg.Addr)
	if err != nil {
		return errors.Join(fmt.Errorf("open the address: %w", err), opsListener.Close(), a.store.Close())
	}
	a.addr, a.opsAddr = listener.Addr(), opsListener.Addr()
	a.failed = make(chan error, len(a.tasks)+2)
	a.alive = make(map[string]bool, len(a.tasks))
	a.stopTask = make(map[string]func(context.Context), len(a.tasks))
	for _, t := range a.tasks {
		a.launch(t)
	}
	a.public, a.opsServer = web.HTTP(a.web, a.log), web.HTTP(a.ops, a.log)
	a.serve(a.opsServer, opsListener)
	a.serve(a.public, listener)
	a.log.Info("serving", "url", a.URL(), "operators", "http://"+a.opsAddr.String())
	return nil
}

func (a *App) launch(t task) {
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan struct{})
	a.stopTask[t.name] = func(bound context.Context) {
		cancel()
		select {
		case <-ended:
		case <-bound.Done():
		}
	}
	a.setAlive(t.name, true)
	a.all.Go(func() {
		defer close(ended)
		defer a.setAlive(t.name, false)
		if err := t.run(ctx); err != nil && ctx.Err() == nil {
			a.failed <- fmt.Errorf("%s: %w", t.name, err)
		}
	})
}

func (a *App) serve(s *http.Server, l net.Listener) {
	a.all.Go(func() {
		if err := s.Serve(l); !errors.Is(err, http.ErrServerClosed) {
			a.failed <- fmt.Errorf("serve %s: %w", l.Addr(), err)
		}
	})
}

// URL is where the dashboard is, once started.
func (a *App) URL() string { return "http://" + a.addr.String() }

// OpsURL is where operators look, once started.
func (a *App) OpsURL() string { return "http://" + a.opsAddr.String() }

// Run starts the program, serves until ctx ends or something fails for good, and
// stops it.
func (a *App) Run(ctx context.Context) error {
	if err := a.Start(ctx); err != nil {
		return err
	}
	return a.Wait(ctx)
}

// Wait is Run for a program that was started.
func (a *App) Wait(ctx context.Context) error {
	var failure error
	select {
	case <-ctx.Done():
		a.log.Info("stopping", "within", a.cfg.StopWithin)
	case failure = <-a.failed:
		a.log.Error("stopping because of a failure", "error", failure)
	}
	bound, cancel := context.WithTimeout(context.WithoutCancel(ctx), a.cfg.StopWithin)
	defer cancel()
	return errors.Join(failure, a.Stop(bound))
}

// Stop ends the program in order: no new connections; streams are told; requests
// under way finish; what works by itself ends; what was recorded is sealed; the
// database is closed. When ctx ends first the rest is cut short: what was
// answered is committed either way, and what is not sealed waits for the next
// start.
func (a *App) Stop(ctx context.Context) error {
	a.mu.Lock()
	a.stopping = true
	a.mu.Unlock()
	shut := make(chan error, 1)
	go func() { shut <- a.public.Shutdown(ctx) }()
	var errs []error
	if err := a.web.Stop(ctx); err != nil {
		errs = append(errs, err)
	}
	if err := <-shut; err != nil {
		errs = append(errs, fmt.Errorf("finish the requests: %w", err), a.public.Close())
	}
	for _, t := range a.tasks {
		if t.name != "sealer" { // a step under way commits what it began, and that is sealed too
			a.stopTask[t.name](ctx)
		}
	}
	if err := a.seal(ctx); err != nil {
		errs = append(errs, err)
	}
	a.stopTask["sealer"](ctx)
	if err := a.opsServer.Shutdown(ctx); err != nil {
		errs = append(errs, a.opsServer.Close())
	}
	a.all.Wait()
	errs = append(errs, a.store.Close())
	if err := errors.Join(errs...); err != nil {
		return fmt.Errorf("stop: %w", err)
	}
	a.log.Info("stopped")
	return nil
}

// seal waits until nothing that this server recorded is unsealed. Another server
// may be at it.
func (a *App) seal(ctx context.Context) error {
	for {
		n, err := a.sealer.SealOnce(ctx, sealAtOnce)
		switch {
		case errors.Is(err, sealer.ErrBusy):
			time.Sleep(10 * time.Millisecond)
		case err != nil:
			return fmt.Errorf("seal what was recorded: %w", err)
		case n == 0:
			return nil
		}
		if ctx.Err() != nil {
			return fmt.Errorf("seal what was recorded: %w", ctx.Err())
		}
	}
}

// sealAtOnce is how many entries one step of the last sealing takes.
const sealAtOnce = 500

func (a *App) setAlive(name string, alive bool) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.alive[name] = alive
}

func (a *App) isAlive(name string) bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.alive[name]
}

func (a *App) isStopping() bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.stopping
}

// every calls do at each beat until ctx ends. A failure is logged; the next beat
// tries again.
func every(ctx context.Context, beat time.Duration, log *slog.Logger, do func(context.Context) error) error {
	tick := time.NewTicker(beat)
	defer tick.Stop()
	for {
		if err := do(ctx); err != nil && ctx.Err() == nil {
			log.WarnContext(ctx, "will be tried again", "in", beat, "error", err)
		}
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
	}
}
