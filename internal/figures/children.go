package figures

import (
	"context"
	"database/sql"
	"fmt"

	"telnusqa/internal/access"
	"telnusqa/internal/fault"
)

// ErrNoSuchLevel is raised for children of a level that the territory does not have.
var ErrNoSuchLevel = fault.Define(fault.Invalid, "NO_SUCH_LEVEL", fault.Text{
	KK: "Бұл аумақтың ондай деңгейі жоқ.",
	RU: "У этой территории нет такого уровня.",
	EN: "The territory has no such level below it.",
})

// tables holds the table of each level and its column for each level above.
var tables = map[access.Level]struct {
	name  string
	above map[access.Level]string
}{
	access.Region:   {"regions", map[access.Level]string{access.Country: "country_id"}},
	access.Division: {"divisions", map[access.Level]string{access.Country: "", access.Region: "region_id"}},
	access.School: {"schools", map[access.Level]string{
		access.Country: "", access.Region: "region_id", access.Division: "division_id",
	}},
	access.Branch: {"branches", map[access.Level]string{
		access.Country: "", access.Region: "region_id", access.Division: "division_id",
	}},
}

// Children answers the figures of all territories of a level below the one that is
// asked about, in the order of their ids, those included where nothing happened.
// It is one pass over the cells of the children, whatever their number.
func (r *Reader) Children(ctx context.Context, q Query, level access.Level) ([]Figures, error) {
	door, err := q.check()
	if err != nil {
		return nil, err
	}
	query, args, err := childrenCells(q.Territory, level, readingOf(q.Period))
	if err != nil {
		return nil, err
	}
	var all []Figures
	err = r.snapshot(ctx, q, func(tx *sql.Tx, asOf AsOf) error {
		rows, err := tx.QueryContext(ctx, query, args...)
		if err != nil {
			return fmt.Errorf("figures: read the children's cells: %w", err)
		}
		defer rows.Close()
		all, err = eachChild(rows, readingOf(q.Period), func(id int64, t *tally) Figures {
			return t.figures(access.Territory{Level: level, ID: id}, q.Period, asOf, door)
		})
		return err
	})
	return all, err
}

// eachChild adds up the rows (id, span, counts), which come in the order of ids.
func eachChild(rows *sql.Rows, r reading, figures func(int64, *tally) Figures) ([]Figures, error) {
	var (
		all   []Figures
		t     tally
		child int64
		sides = newSidesOf(r)
	)
	for rows.Next() {
		var (
			id     int64
			span   sql.Null[Span]
			counts sql.RawBytes
		)
		if err := rows.Scan(&id, &span, &counts); err != nil {
			return nil, fmt.Errorf("figures: read a child's cell: %w", err)
		}
		if id != child {
			if child != 0 {
				all = append(all, figures(child, &t))
				t.reset()
			}
			child = id
		}
		if !span.Valid {
			continue // a territory without such cells
		}
		if err := t.read(counts, sides.of(span.V)); err != nil {
			return nil, fmt.Errorf("figures: territory %d, %s: %w", id, span.V, err)
		}
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("figures: read the children's cells: %w", err)
	}
	if child != 0 {
		all = append(all, figures(child, &t))
	}
	return all, nil
}

// childrenCells makes the query for the cells of the children. The months that the
// period cuts are a second branch, because the planners of both databases read a
// condition "these years or those two months" through the whole history. Both
// branches are left joins: SQLite then goes from the territories to their cells,
// where it would otherwise read the cells of the whole country.
func childrenCells(parent access.Territory, level access.Level, r reading) (string, []any, error) {
	table := tables[level]
	column, ok := table.above[parent.Level]
	if !ok {
		return "", nil, ErrNoSuchLevel.Fault()
	}
	// The level and the years are written into the text: PostgreSQL's plan for any
	// level would read the cells of all territories of all levels.
	args, condition := []any{}, "TRUE"
	if column != "" {
		args = append(args, parent.ID)
		condition = fmt.Sprintf("t.%s = $%d", column, len(args))
	}
	query := fmt.Sprintf(`
		SELECT t.id, c.month, c.counts
		FROM %s t
		LEFT JOIN figure_cells c
			ON c.territory_kind = %d AND c.territory_id = t.id
			AND c.month BETWEEN %d AND -1
		WHERE %s`, table.name, level, int(YearOf(r.period.To)), condition)
	if r.cutFirst || r.cutLast {
		first, last := r.cutMonths()
		query += fmt.Sprintf(`
		UNION ALL
		SELECT t.id, c.month, c.counts
		FROM %s t
		JOIN figure_cells c
			ON c.territory_kind = %d AND c.territory_id = t.id
			AND c.month IN (%d, %d)
		WHERE %s`, table.name, level, max(int(first), 0), max(int(last), 0), condition)
	}
	return query + "\n\t\tORDER BY 1", args, nil
}
