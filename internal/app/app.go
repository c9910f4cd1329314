package app

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net/http"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"telnusqa/dashboard"
	"telnusqa/graph"
	"telnusqa/internal/access"
	"telnusqa/internal/auth"
	"telnusqa/internal/casework"
	"telnusqa/internal/config"
	"telnusqa/internal/demo"
	"telnusqa/internal/figures"
	"telnusqa/internal/live"
	"telnusqa/internal/sealer"
	"telnusqa/internal/store"
	"telnusqa/internal/sweep"
	"telnusqa/internal/web"
	"telnusqa/internal/workday"
)

// Options are what the settings of the environment do not say.
type Options struct {
	Log *slog.Logger
	// Migrate brings the database up to date first; without it New refuses a
	// database that is behind.
	Migrate bool
	// Demo lets the demonstration's users sign in and answers questions about the
	// schema.
	Demo bool
	// Pulse lets simulated cases happen at that many times the pace of a region;
	// 0 lets none.
	Pulse float64
	Now   func() time.Time // nil: time.Now
}

// The program's own beats.
const (
	sweepEvery = 5 * time.Second  // how late a breach may be recorded
	movesEvery = time.Second      // how late a server learns of a new calendar
	keysEvery  = 5 * time.Second  // how late a server learns of a new key of personal data
	purgeEvery = time.Hour        // sessions that ended, answers nobody asks for any more
	heartbeat  = 15 * time.Second // of streams; proxies cut silence after a minute
)

// App is the program.
type App struct {
	cfg      config.Config
	log      *slog.Logger
	store    *store.Store
	registry *prometheus.Registry
	sealer   *sealer.Sealer
	web      *web.Server
	ops      http.Handler
	desk     *casework.Desk
	tasks    []task // in the order in which they stop
	running
}

// New puts the program together over the database of the settings. It opens no
// address yet.
func New(ctx context.Context, cfg config.Config, o Options) (*App, error) {
	if o.Now == nil {
		o.Now = time.Now
	}
	o.Log.Info("starting", "version", Version(), "settings", cfg)
	if o.Migrate {
		done, err := Migrate(ctx, cfg)
		if err != nil {
			return nil, err
		}
		if done.Keys != "" {
			o.Log.Warn("the keys of personal data were made: keep a copy of the file apart from the database", "file", done.Keys)
		}
	}
	ring, missing := keys(cfg)
	st, err := open(ctx, cfg, ring, false)
	switch {
	case err != nil:
		return nil, errors.Join(missing, err)
	case missing != nil:
		return nil, errors.Join(missing, st.Close())
	}
	if err := st.Encrypted(ctx); err != nil {
		return nil, errors.Join(err, st.Close())
	}
	a, err := assemble(ctx, cfg, o, st)
	if err != nil {
		return nil, errors.Join(err, st.Close())
	}
	a.tasks = append(a.tasks, task{"keys", keepKeys(ring, o.Log)})
	return a, nil
}

func assemble(ctx context.Context, cfg config.Config, o Options, st *store.Store) (*App, error) {
	zone, err := workday.Zone(zoneName)
	if err != nil {
		return nil, err
	}
	reg := newRegistry(st, o)
	a := &App{cfg: cfg, log: o.Log, store: st, registry: reg}
	hub := live.New(st, o.Log, reg)
	a.sealer = sealer.New(st, o.Now, o.Log, reg, hub.Wake)
	book := casework.DefaultRulebook()
	if o.Demo {
		book = book.ForMadeUpCases()
	}
	a.desk = casework.New(casework.OnStore(st), book, o.Now)
	room := casework.NewMailroom(a.desk, st)
	door, err := newPortal(cfg, st, room, o, reg)
	if err != nil {
		return nil, err
	}
	sweeper := sweep.New(st, a.desk, o.Now, sweepEvery, zone, reg, o.Log)
	courier, err := newCourier(cfg, st, o, reg)
	if err != nil {
		return nil, err
	}
	press := casework.NewPress(st, casesByNumber(cfg), o.Now)
	users := newAuth(st, cfg, o.Demo, o.Now, reg)

	limits := graph.DefaultLimits()
	limits.BodyBytes, limits.Introspection = cfg.BodyLimit, o.Demo
	operations, err := operationNames(dashboard.Documents)
	if err != nil {
		return nil, err
	}
	api := graph.NewServer(
		&graph.Resolver{
			Desk: a.desk, Press: press, Mail: room, Reads: st, Cells: figures.NewReader(st.Reader(), o.Now), Live: hub,
			Now: o.Now, Zone: zone, Simulated: o.Pulse > 0,
		},
		graph.Options{
			Limits: limits, Operations: operations,
			KeepAlive: heartbeat, Registerer: reg, Log: o.Log,
		},
	)
	dist, err := fs.Sub(dashboard.Dist, "dist")
	if err != nil {
		return nil, fmt.Errorf("open the dashboard's files: %w", err)
	}
	a.web, err = web.New(web.Options{
		Auth: users, GraphQL: api, Breaches: breaches{hub, o.Log}, Portal: door, Papers: printer{press}, Dashboard: dist,
		Proxies: cfg.Proxies, Origins: cfg.Origins, BodyLimit: cfg.BodyLimit, Limits: web.DefaultLimits,
		SessionMax: cfg.SessionMax, Heartbeat: heartbeat, Log: o.Log, Registerer: reg,
	})
	if err != nil {
		return nil, err
	}
	a.ops = web.NewOps(promhttp.HandlerFor(reg, promhttp.HandlerOpts{ErrorLog: slog.NewLogLogger(o.Log.Handler(), slog.LevelWarn)}), a.checks(o.Now), o.Log)
	a.tasks = []task{
		{"portal", door.Run},
		{"sweep", sweeper.Run},
		{"moves", sweep.NewMoves(a.desk, movesEvery, o.Log).Run},
		{"purge", func(ctx context.Context) error {
			return every(ctx, purgeEvery, o.Log, func(ctx context.Context) error {
				return errors.Join(users.Purge(ctx), forgetAnswers(ctx, st), room.ForgetCodes(ctx))
			})
		}},
		{"live", hub.Run},
		{"sealer", a.sealer.Run},
	}
	if courier != nil {
		a.tasks = append([]task{{"notify", courier.Run}}, a.tasks...)
	}
	if o.Pulse > 0 {
		pulse, err := demo.NewPulse(ctx, st, a.desk, o.Now, o.Pulse, o.Log)
		if err != nil {
			return nil, err
		}
		a.tasks = append([]task{{"pulse", pulse.Run}}, a.tasks...)
	}
	return a, nil
}

// forgetAnswers removes idempotency keys whose time is over.
func forgetAnswers(ctx context.Context, st *store.Store) error {
	return st.InTx(ctx, access.Product("purge"), func(tx *store.Tx) error {
		_, err := tx.ForgetAnswers(ctx)
		return err
	})
}

// zoneName is the country's one zone since 1 March 2024 (UTC+5).
const zoneName = "Asia/Almaty"

func newAuth(st *store.Store, cfg config.Config, demo bool, now func() time.Time, reg prometheus.Registerer) *auth.Service {
	return auth.New(st, auth.Options{
		Idle: cfg.SessionIdle, Max: cfg.SessionMax, Now: now, Demo: demo, Registerer: reg,
	})
}

func newRegistry(st *store.Store, o Options) *prometheus.Registry {
	reg := prometheus.NewRegistry()
	reg.MustRegister(
		collectors.NewGoCollector(),
		collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}),
		newBuildInfo(),
		newWorkload(st, o.Now, o.Log),
	)
	for name, pool := range st.Pools() {
		reg.MustRegister(collectors.NewDBStatsCollector(pool, name))
	}
	return reg
}
