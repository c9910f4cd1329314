package figures

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"telnusqa/internal/access"
)

// Reader answers figures from the cells. It reads only, and each answer in one
// snapshot of the database, so that all numbers of an answer are true at the same
// position of the journal.
//
// The same SQL runs on PostgreSQL and SQLite.
type Reader struct {
	db  *sql.DB
	now func() time.Time
}

// NewReader makes a Reader of a pool of connections for reading.
func NewReader(db *sql.DB, now func() time.Time) *Reader {
	return &Reader{db: db, now: now}
}

// Query is the question every figure is asked with: for whom, about which
// territory, over which days, through which doors.
type Query struct {
	Viewer    access.Viewer
	Territory access.Territory
	Period    Period
	Filter    Filter
}

// check answers the faults that need no database.
func (q Query) check() (door int, err error) {
	// An operator reads no figures but those of the branch.
	if !q.Viewer.Role.ReadsFigures() && (q.Viewer.Role != access.CorporationOperator || q.Territory.Level != access.Branch) {
		return 0, access.ErrForbidden.Fault()
	}
	if err := q.Period.Check(); err != nil {
		return 0, err
	}
	return doorOf(string(q.Filter.Channel))
}

// Of answers the figures of one territory. It fails with access.ErrNotFound when
// the viewer's scope does not cover the territory, whether it exists or not.
func (r *Reader) Of(ctx context.Context, q Query) (Figures, error) {
	door, err := q.check()
	if err != nil {
		return Figures{}, err
	}
	var f Figures
	err = r.snapshot(ctx, q, func(tx *sql.Tx, asOf AsOf) error {
		var t tally
		if err := t.load(ctx, tx, q.Territory, readingOf(q.Period)); err != nil {
			return err
		}
		f = t.figures(q.Territory, q.Period, asOf, door)
		return nil
	})
	return f, err
}

// snapshot runs fn in a read-only transaction after it has seen that the viewer
// may read the territory.
func (r *Reader) snapshot(ctx context.Context, q Query, fn func(*sql.Tx, AsOf) error) error {
	// SQLite's transactions are snapshots anyway; its driver knows no levels.
	tx, err := r.db.BeginTx(ctx, &sql.TxOptions{Isolation: sql.LevelRepeatableRead, ReadOnly: true})
	if err != nil {
		return fmt.Errorf("figures: begin: %w", err)
	}
	defer tx.Rollback() //nolint:errcheck // it read only
	if err := covered(ctx, tx, q.Viewer.Scope(), q.Territory); err != nil {
		return err
	}
	asOf, err := r.asOf(ctx, tx)
	if err != nil {
		return err
	}
	return fn(tx, asOf)
}

// asOf reads up to where the cells count. Where nothing waits for the sealer they
// are true now; otherwise at the moment the oldest waiting entry was recorded.
func (r *Reader) asOf(ctx context.Context, tx *sql.Tx) (AsOf, error) {
	asOf := AsOf{Time: r.now()}
	err := tx.QueryRowContext(ctx, `SELECT position FROM seal_head WHERE id = 1`).Scan(&asOf.Position)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return AsOf{}, fmt.Errorf("figures: read the seal head: %w", err)
	}
	var waiting time.Time
	err = tx.QueryRowContext(ctx, `
		SELECT e.recorded_at
		FROM unsealed_entries u
		JOIN journal_entries e ON e.id = u.id
		ORDER BY u.id
		LIMIT 1`).Scan(&waiting)
	switch {
	case errors.Is(err, sql.ErrNoRows):
	case err != nil:
		return AsOf{}, fmt.Errorf("figures: read the oldest unsealed entry: %w", err)
	case waiting.Before(asOf.Time):
		asOf.Time = waiting
	}
	return asOf, nil
}

// load reads the cells of one territory.
func (t *tally) load(ctx context.Context, tx *sql.Tx, about access.Territory, r reading) error {
	first, last := r.cutMonths()
	rows, err := tx.QueryContext(ctx, `
		SELECT month, counts
		FROM figure_cells
		WHERE territory_kind = $1 AND territory_id = $2
			AND (month BETWEEN $3 AND -1 OR month IN ($4, $5))`, // years are negative
		int(about.Level), about.ID, int(YearOf(r.period.To)), int(first), int(last))
	if err != nil {
		return fmt.Errorf("figures: read cells: %w", err)
	}
	defer rows.Close()
	sides := newSidesOf(r)
	for rows.Next() {
		var span Span
		var counts sql.RawBytes
		if err := rows.Scan(&span, &counts); err != nil {
			return fmt.Errorf("figures: read a cell: %w", err)
		}
		if err := t.read(counts, sides.of(span)); err != nil {
			return fmt.Errorf("figures: %v %d, %s: %w", about.Level, about.ID, span, err)
		}
	}
	if err := rows.Err(); err != nil {
		return fmt.Errorf("figures: read cells: %w", err)
	}
	return nil
}

// sidesOf remembers the slots of the few spans that a question reads over and
// over, once for each territory.
type sidesOf struct {
	reading reading
	known   map[Span]*[maxSlot + 1]side
}

func newSidesOf(r reading) sidesOf {
	return sidesOf{reading: r, known: make(map[Span]*[maxSlot + 1]side)}
}

func (s sidesOf) of(span Span) *[maxSlot + 1]side {
	sides, ok := s.known[span]
	if !ok {
		slots := s.reading.slots(span)
		sides = &slots
		s.known[span] = sides
	}
	return sides
}
