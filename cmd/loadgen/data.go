package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/schollz/progressbar/v3"

	"telnusqa/internal/access"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// size says what a load is made of; the same size gives the same rows.
type size struct {
	Cases   int    `default:"1000000" help:"Applications over the whole time."`
	Schools int    `default:"7500" help:"Schools, spread over 20 regions."`
	Years   int    `default:"3" help:"Years that end with the last day."`
	Until   string `placeholder:"YYYY-MM-DD" help:"Last day of the load; yesterday when not given."`
	Seed    uint64 `default:"1" help:"Start of the random numbers."`
}

type dataCommand struct {
	Database string `required:"" env:"TELNUSQA_DATABASE_URL" help:"URL of an empty database: postgres://… or sqlite:<path>."`
	keysFlag
	size
}

// Run fills the database.
func (c *dataCommand) Run(ctx context.Context) error {
	keys, err := c.open(true)
	if err != nil {
		return err
	}
	db, err := store.Open(ctx, c.Database, store.Options{Keys: keys})
	if err != nil {
		return err
	}
	defer db.Close()
	done, err := fill(ctx, db, c.size, os.Stderr)
	if err != nil {
		return err
	}
	fmt.Println(done)
	return nil
}

// filled is what a load came to.
type filled struct {
	cases, entries, rows, cells int
	took                        time.Duration
}

func (f filled) String() string {
	return fmt.Sprintf("%s cases, %s journal entries, %s figure cells, %s rows in %s (%.0f cases/s)",
		grouped(f.cases), grouped(f.entries), grouped(f.cells), grouped(f.rows), f.took.Round(100*time.Millisecond), float64(f.cases)/f.took.Seconds())
}

var errNotEmpty = errors.New("the database holds cases already; a load needs an empty one")

// fill migrates an empty database and loads a country's cases into it.
func fill(ctx context.Context, db *store.Store, s size, progress io.Writer) (filled, error) {
	begin := time.Now()
	to, err := s.lastDay(begin)
	if err != nil {
		return filled{}, err
	}
	if err := db.Migrate(ctx); err != nil {
		return filled{}, err
	}
	if err := mustBeEmpty(ctx, db); err != nil {
		return filled{}, err
	}
	c, err := newCountry(newDice(s.Seed), s.Schools)
	if err != nil {
		return filled{}, err
	}
	ctx = access.NewContext(ctx, access.Product("loadgen"))
	if err := db.Load(ctx, c.batch()); err != nil {
		return filled{}, fmt.Errorf("load the country: %w", err)
	}

	indexes, err := dropIndexes(ctx, db)
	if err != nil {
		return filled{}, err
	}
	f, err := loadCases(ctx, db, c, s, to, progress)
	// The indexes belong to the tables, whatever became of the load.
	if err := errors.Join(err, makeIndexes(context.WithoutCancel(ctx), db, indexes)); err != nil {
		return filled{}, err
	}
	f.took = time.Since(begin)
	return f, nil
}

// loadCases lets the cases happen and carries their rows into the database.
func loadCases(ctx context.Context, db *store.Store, c *country, s size, to workday.Date, progress io.Writer) (filled, error) {
	way := newPipeline(ctx, db)
	out := &outbox{send: way.put}
	shelf := newShelf(c, out)
	bar := progressbar.NewOptions(s.Cases,
		progressbar.OptionSetWriter(progress), progressbar.OptionSetDescription("cases"), progressbar.OptionShowCount(),
		progressbar.OptionSetPredictTime(true), progressbar.OptionThrottle(200*time.Millisecond), progressbar.OptionFullWidth(),
		progressbar.OptionOnCompletion(func() { fmt.Fprintln(progress) }),
	)
	played := newLife(s.Seed+1, c, shelf, to.AddMonths(-12*s.Years).AddDays(1), to).play(ctx, s.Cases, func(n int) error {
		if err := bar.Set(n); err != nil {
			return err
		}
		return out.flush(parcelEntries)
	})
	if played == nil {
		played = out.flush(0)
	}
	if err := way.finish(); err != nil || played != nil {
		return filled{}, errors.Join(err, played)
	}
	cells, err := way.sealer.cells(ctx, db)
	if err != nil {
		return filled{}, fmt.Errorf("load figures: %w", err)
	}
	if err := db.Load(ctx, marks(shelf, way.sealer.head)); err != nil {
		return filled{}, err
	}
	return filled{
		cases: int(shelf.ids.application), entries: int(shelf.ids.entry), cells: cells,
		rows: way.rows + cells,
	}, nil
}

func (s size) lastDay(now time.Time) (workday.Date, error) {
	if s.Until == "" {
		return workday.DateOf(now, time.UTC).AddDays(-1), nil
	}
	return workday.ParseDate(s.Until)
}

func mustBeEmpty(ctx context.Context, db *store.Store) error {
	var any bool
	err := db.Reader().QueryRowContext(ctx, `SELECT EXISTS (SELECT 1 FROM applications) OR EXISTS (SELECT 1 FROM regions)`).Scan(&any)
	if err != nil {
		return fmt.Errorf("look into the database: %w", err)
	}
	if any {
		return errNotEmpty
	}
	return nil
}

// grouped writes a number with commas: 1,234,567.
func grouped(n int) string {
	s := fmt.Sprint(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
