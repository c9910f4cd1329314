package app

import (
	"context"
	"log/slog"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"telnusqa/internal/config"
	"telnusqa/internal/sealer"
)

// Progress is how far a long job is. Total is 0 where it is not known.
type Progress struct {
	What        string
	Done, Total int
}

// Refolded is what a refold wrote.
type Refolded struct {
	Cells   int   // figure cells
	Entries int64 // of the journal that they say
}

// Refold reckons all figures anew from the journal and puts them in the place of
// those that are kept: after an upgrade to a version that counts more, or where the
// doctor says that they differ. It may run beside servers; sealing waits while the
// figures are written, on SQLite all writing. Killed, it has changed nothing.
func Refold(ctx context.Context, cfg config.Config, show func(Progress)) (done Refolded, err error) {
	st, err := open(ctx, cfg, nil, false)
	if err != nil {
		return done, err
	}
	defer func() { _ = st.Close() }() // what was written is committed
	quiet := slog.New(slog.DiscardHandler)
	count, err := sealer.New(st, time.Now, quiet, prometheus.NewRegistry()).Refold(ctx, func(done, of int64) {
		show(Progress{"counting the entries of the journal", int(done), int(of)})
	})
	return Refolded{Cells: count.Cells, Entries: count.Position}, err
}
