package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"iter"

	"github.com/lib/pq"

	"telnusqa/internal/journal"
)

// FillCells reads the counts of the cells that are named by territory and month,
// and sets their IDs; a cell that does not exist yet keeps the ID 0.
func (x *Sealing) FillCells(ctx context.Context, cells []FigureCell) error {
	if x.tx.store.dialect == SQLite {
		for i := range cells {
			c := &cells[i]
			err := x.tx.row(ctx, `
				SELECT id, counts
				FROM figure_cells
				WHERE territory_kind = ? AND territory_id = ? AND month = ?`,
				[]any{int(c.Territory.Level), c.Territory.ID, c.Month}, &c.ID, &c.Counts)
			if err != nil && !errors.Is(err, sql.ErrNoRows) {
				return fmt.Errorf("read cell: %w", err)
			}
		}
		return nil
	}
	var ranks, levels, ids, months pq.Int64Array
	for i, c := range cells {
		ranks = append(ranks, int64(i))
		levels, ids, months = append(levels, int64(c.Territory.Level)), append(ids, c.Territory.ID), append(months, int64(c.Month))
	}
	rows, err := x.tx.Query(ctx, `
		SELECT k.rank, c.id, c.counts
		FROM unnest(?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[]) AS k (rank, kind, territory, month)
		JOIN figure_cells c
			ON c.territory_kind = k.kind AND c.territory_id = k.territory AND c.month = k.month`, ranks, levels, ids, months)
	if err != nil {
		return fmt.Errorf("read cells: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var rank int
		var id int64
		var counts []byte
		if err := rows.Scan(&rank, &id, &counts); err != nil {
			return fmt.Errorf("read cells: %w", err)
		}
		cells[rank].ID, cells[rank].Counts = id, counts
	}
	return errOf(rows)
}

// PutCells writes the counts of cells that FillCells read, or did not find.
func (x *Sealing) PutCells(ctx context.Context, cells []FigureCell) error {
	if x.tx.store.dialect == SQLite {
		for _, c := range cells {
			if err := x.putCell(ctx, c); err != nil {
				return fmt.Errorf("write cell: %w", err)
			}
		}
		return nil
	}
	var ids, levels, territories, months pq.Int64Array
	var old, fresh pq.ByteaArray
	for _, c := range cells {
		if c.ID != 0 {
			ids, old = append(ids, c.ID), append(old, c.Counts)
			continue
		}
		levels, territories = append(levels, int64(c.Territory.Level)), append(territories, c.Territory.ID)
		months, fresh = append(months, int64(c.Month)), append(fresh, c.Counts)
	}
	if len(ids) > 0 {
		if _, err := x.tx.exec(ctx, `
			UPDATE figure_cells c
			SET counts = n.counts
			FROM unnest(?::bigint[], ?::bytea[]) AS n (id, counts)
			WHERE c.id = n.id`, ids, old); err != nil {
			return fmt.Errorf("write cells: %w", err)
		}
	}
	if len(fresh) > 0 {
		if _, err := x.tx.exec(ctx, `
			INSERT INTO figure_cells (territory_kind, territory_id, month, counts)
			SELECT * FROM unnest(?::bigint[], ?::bigint[], ?::bigint[], ?::bytea[])`, levels, territories, months, fresh); err != nil {
			return fmt.Errorf("add cells: %w", err)
		}
	}
	return nil
}

func (x *Sealing) putCell(ctx context.Context, c FigureCell) error {
	if c.ID != 0 {
		_, err := x.tx.exec(ctx, `UPDATE figure_cells SET counts = ? WHERE id = ?`, c.Counts, c.ID)
		return err
	}
	_, err := x.tx.exec(ctx, `INSERT INTO figure_cells (territory_kind, territory_id, month, counts) VALUES (?, ?, ?, ?)`,
		int(c.Territory.Level), c.Territory.ID, c.Month, c.Counts)
	return err
}

// DropCells takes all cells away, for a sealer that puts recounted ones in their
// place in the same transaction.
func (x *Sealing) DropCells(ctx context.Context) error {
	if _, err := x.tx.Exec(ctx, `DELETE FROM figure_cells`); err != nil {
		return fmt.Errorf("drop cells: %w", err)
	}
	return nil
}

// cellsPage is how many cells are read or written by one statement: a statement
// that goes over all of them would meet the statement timeout.
const cellsPage = 5000

// ReadCells shows fn the cells and the head of the chain they are folded up to,
// both of one moment, while sealing goes on. The cells come in the order of
// territory level, territory and month.
func (s *Store) ReadCells(ctx context.Context, fn func(head journal.Checkpoint, cells iter.Seq2[FigureCell, error]) error) error {
	tx, err := s.readers.BeginTx(ctx, &sql.TxOptions{Isolation: sql.LevelRepeatableRead, ReadOnly: true})
	if err != nil {
		return fmt.Errorf("read cells: %w", err)
	}
	defer tx.Rollback() //nolint:errcheck // it read only
	head, err := scanHead(tx.QueryRowContext(ctx, headQuery))
	if err != nil {
		return err
	}
	return fn(head, func(yield func(FigureCell, error) bool) {
		var last FigureCell
		for {
			page, err := s.cellsBehind(ctx, tx, last)
			if err != nil {
				yield(FigureCell{}, err)
				return
			}
			for _, last = range page {
				if !yield(last, nil) {
					return
				}
			}
			if len(page) < cellsPage {
				return
			}
		}
	})
}

func (s *Store) cellsBehind(ctx context.Context, tx *sql.Tx, last FigureCell) ([]FigureCell, error) {
	after := []any{int(last.Territory.Level), last.Territory.ID, last.Month}
	rows, err := tx.QueryContext(ctx, s.bind(`
		SELECT id, territory_kind, territory_id, month, counts
		FROM figure_cells
		WHERE (territory_kind, territory_id, month) > (?, ?, ?)
		ORDER BY territory_kind, territory_id, month
		LIMIT ?`), append(after, cellsPage)...)
	if err != nil {
		return nil, fmt.Errorf("read cells: %w", err)
	}
	defer rows.Close()
	page := make([]FigureCell, 0, cellsPage)
	for rows.Next() {
		var c FigureCell
		if err := rows.Scan(&c.ID, &c.Territory.Level, &c.Territory.ID, &c.Month, &c.Counts); err != nil {
			return nil, fmt.Errorf("read cells: %w", err)
		}
		page = append(page, c)
	}
	return page, errOf(rows)
}
