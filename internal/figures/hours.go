package figures

import (
	"context"
	"database/sql"
	"fmt"

	"telnusqa/internal/access"
)

// CounterHour is the State Corporation's counters in one hour of the day.
type CounterHour struct {
	Hour int // as a clock shows it, 0 to 23
	CounterFigures
}

// CounterHours answers the counters of a territory or a branch hour by hour, in their
// order, those left out in which nobody came. It reads the cells of the hours, at most
// 24 for each year and cut month.
func (r *Reader) CounterHours(ctx context.Context, q Query) ([]CounterHour, error) {
	door, err := q.check()
	if err != nil {
		return nil, err
	}
	var all []CounterHour
	err = r.snapshot(ctx, q, func(tx *sql.Tx, _ AsOf) error {
		read := readingOf(q.Period)
		first, last := read.cutMonths()
		rows, err := tx.QueryContext(ctx, `
			SELECT territory_kind, month, counts
			FROM figure_cells
			WHERE territory_kind IN (`+hourKinds(q.Territory)+`) AND territory_id = $1
				AND (month BETWEEN $2 AND -1 OR month IN ($3, $4))
			ORDER BY territory_kind`, // years are negative
			q.Territory.ID, int(YearOf(q.Period.To)), int(first), int(last))
		if err != nil {
			return fmt.Errorf("figures: read the cells of the hours: %w", err)
		}
		defer rows.Close()
		_, err = eachChild(rows, read, func(kind int64, t *tally) Figures {
			if c := (lens{tally: t, door: door}).counter(); c != (CounterFigures{}) {
				all = append(all, CounterHour{Hour(kind >> levelBits).Clock(), c})
			}
			return Figures{}
		})
		return err
	})
	return all, err
}

// hourKinds lists the kinds of the cells of a territory's hours. They are written into
// the text as childrenCells does with levels.
func hourKinds(about access.Territory) string {
	kinds := ""
	for h := Hour(1); h <= hours; h++ {
		if h > 1 {
			kinds += ", "
		}
		kinds += fmt.Sprint(int(h.of(about).Level))
	}
	return kinds
}
