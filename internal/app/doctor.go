package app

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"log/slog"
	"os"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"telnusqa/internal/config"
	"telnusqa/internal/journal"
	"telnusqa/internal/notify"
	"telnusqa/internal/sealer"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// Finding is what the doctor saw of one thing.
type Finding struct {
	What   string
	Detail string // when it is well
	Err    error  // when it is not
}

// String says how it is.
func (f Finding) String() string {
	if f.Err != nil {
		return f.Err.Error()
	}
	return f.Detail
}

// tail is how many of the last entries the doctor verifies unless told to do all.
const tail = 10_000

// Doctor looks at the database and what is in it, one thing after another. With
// full it reads the whole journal and reckons all figures anew. It changes
// nothing, and may run beside a server.
func Doctor(ctx context.Context, cfg config.Config, full bool) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		if path, isFile := sqliteFile(cfg); isFile {
			if _, err := os.Stat(path); err != nil {
				yield(Finding{What: "database", Err: err}) // opening would make it
				return
			}
		}
		st, err := store.Open(ctx, string(cfg.DatabaseURL), store.Options{Connections: cfg.Connections})
		if err != nil {
			yield(Finding{What: "database", Err: err})
			return
		}
		defer func() { _ = st.Close() }() // it read only
		looks := []func() Finding{
			func() Finding { return Finding{What: "database", Detail: "answers, " + string(st.Dialect())} },
			func() Finding { return migrations(ctx, st) },
			func() Finding { return dataKeys(ctx, st, cfg) },
			func() Finding { return calendar(ctx, st, time.Now()) },
			func() Finding { return chain(ctx, st, full) },
			func() Finding { return backlog(ctx, st, time.Now()) },
			func() Finding { return webhooks(ctx, st) },
		}
		if full {
			looks = append(looks, func() Finding { return recount(ctx, st) })
		}
		for _, look := range looks {
			f := look()
			if !yield(f) || f.What == "migrations" && f.Err != nil {
				return // the tables are not those this version knows
			}
		}
	}
}

func migrations(ctx context.Context, st *store.Store) Finding {
	if err := upToDate(ctx, st); err != nil {
		return Finding{What: "migrations", Err: err}
	}
	return Finding{What: "migrations", Detail: "up to date"}
}

// dataKeys looks whether the keys of personal data are those of the database, and
// everything is encrypted.
func dataKeys(ctx context.Context, st *store.Store, cfg config.Config) Finding {
	f := Finding{What: "keys"}
	ring, err := keys(cfg)
	if err != nil {
		f.Err = err
		return f
	}
	if f.Err = errors.Join(st.CheckKeys(ctx, ring.Keys()), st.Encrypted(ctx)); f.Err == nil {
		f.Detail = ring.Keys().String() + "; personal data is encrypted"
	}
	return f
}

// chain verifies the journal: all of it, or its tail.
func chain(ctx context.Context, st *store.Store, full bool) Finding {
	f := Finding{What: "journal"}
	head, err := st.SealHead(ctx)
	if err != nil {
		f.Err = err
		return f
	}
	from := journal.Checkpoint{}
	if !full && head.Position > tail {
		first, err := st.Sealed(ctx, head.Position-tail-1, 1)
		if err != nil {
			f.Err = err
			return f
		}
		if len(first) == 1 {
			from = journal.Of(first[0])
		}
	}
	v := journal.VerifyFrom(from)
	var breaks []error
	for e, err := range st.EachSealed(ctx, from.Position) {
		if err != nil {
			f.Err = err
			return f
		}
		if e.Position > head.Position {
			break // sealed since the head was read
		}
		if err := v.Add(e); err != nil && len(breaks) < 10 {
			breaks = append(breaks, err)
		}
	}
	if err := v.End(head); err != nil {
		breaks = append(breaks, err)
	}
	if f.Err = errors.Join(breaks...); f.Err == nil {
		f.Detail = fmt.Sprintf("entries %d to %d are as they were sealed; the chain ends in %s", from.Position+1, head.Position, head.Hash)
	}
	return f
}

func backlog(ctx context.Context, st *store.Store, now time.Time) Finding {
	f := Finding{What: "sealer"}
	entries, since, err := st.Backlog(ctx)
	switch {
	case err != nil:
		f.Err = err
	case entries > 0 && now.Sub(since) > lagAlarm:
		f.Err = fmt.Errorf("%d entries wait for a seal, the oldest for %s: no server seals", entries, now.Sub(since).Round(time.Second))
	default:
		f.Detail = fmt.Sprintf("%d entries wait", entries)
	}
	return f
}

// webhooks names the deliveries that were given up: the portal does not know of these
// changes.
func webhooks(ctx context.Context, st *store.Store) Finding {
	f := Finding{What: "webhooks"}
	pending, dead, err := st.WebhooksByState(ctx)
	if err != nil {
		f.Err = err
		return f
	}
	f.Detail = fmt.Sprintf("%d wait", pending)
	if dead == 0 {
		return f
	}
	const shown = 10
	last, err := st.DeadWebhooks(ctx, shown)
	if err != nil {
		f.Err = err
		return f
	}
	said := make([]string, len(last))
	for i, d := range last {
		said[i] = fmt.Sprintf("%s (%s)", notify.ID(d.Position), d.Failure)
	}
	f.Err = fmt.Errorf("%d were given up, the last: %s", dead, strings.Join(said, ", "))
	return f
}

// recount reckons the figures from the journal and compares.
func recount(ctx context.Context, st *store.Store) Finding {
	f := Finding{What: "figures"}
	quiet := slog.New(slog.DiscardHandler)
	count, err := sealer.New(st, time.Now, quiet, prometheus.NewRegistry()).Check(ctx, nil)
	switch {
	case err != nil:
		f.Err = err
	case len(count.Differences) > 0:
		f.Err = fmt.Errorf("%d of %d cells differ from what the journal says, the first: %v (telnusqa refold reckons them anew)", len(count.Differences), count.Cells, count.Differences[0])
	case count.Unfolded > 0:
		f.Err = fmt.Errorf("%d entries could not be counted", count.Unfolded)
	default:
		f.Detail = fmt.Sprintf("%d cells are what %d entries say", count.Cells, count.Position)
	}
	return f
}

// calendar looks at the version in force: whether terms that begin today can be
// counted (fifteen working days from now must not run into a year without a
// calendar), and whether due dates still wait to be moved.
func calendar(ctx context.Context, st *store.Store, now time.Time) Finding {
	f := Finding{What: "calendar"}
	newest, err := st.Newest(ctx)
	if err != nil {
		f.Err = err
		return f
	}
	all, err := st.Calendar(ctx, newest.Calendar)
	if err != nil {
		f.Err = err
		return f
	}
	if f.Err = reaches(all, now); f.Err != nil {
		return f
	}
	f.Detail = fmt.Sprintf("version %d, years %v; rules version %d", all.Version(), all.Years(), newest.Rules)
	zone, err := workday.Zone(zoneName)
	if err != nil {
		f.Err = err
		return f
	}
	moving, err := st.MovingNow(ctx, workday.DateOf(now, zone))
	if err != nil {
		f.Err = err
	} else if moving.Version != 0 {
		f.Detail += fmt.Sprintf("; due dates of %s version %d are being moved", strings.ToLower(string(moving.Subject)), moving.Version)
	}
	return f
}

// reaches tells of a calendar that ends too soon.
func reaches(all *workday.Calendars, now time.Time) error {
	zone, err := workday.Zone(zoneName)
	if err != nil {
		return err
	}
	today := workday.DateOf(now, zone)
	for _, week := range []workday.Week{workday.FiveDay, workday.SixDay} {
		if _, err := all.Week(week).OnOrAfter(today.AddMonths(monthsAhead)); err != nil {
			return fmt.Errorf("published years %v do not reach %d months ahead: %w", all.Years(), monthsAhead, err)
		}
	}
	return nil
}

// monthsAhead is how far the calendar must reach: the longest terms are fifteen
// working days and one month, and a new version needs time to be installed.
const monthsAhead = 3
