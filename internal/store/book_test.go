package store_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"telnusqa/ent/migrate"
	"telnusqa/internal/access"
	"telnusqa/internal/stock"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

// TestTheDatabaseKnowsTheTableOfMoves finds every line of internal/stock's table,
// and no other, in the CHECK of the book.
func TestTheDatabaseKnowsTheTableOfMoves(t *testing.T) {
	var want []string
	for _, r := range stock.Rules() {
		want = append(want, fmt.Sprintf("(move = '%s' AND from_state = '%s' AND to_state = '%s')", r.Move, r.From, r.To))
	}
	got := migrate.BlankMovesTable.Annotation.Checks["blank_moves_in_the_table"]
	if got != "("+strings.Join(want, " OR ")+")" {
		t.Errorf("the CHECK says %s", got)
	}
}

// TestTheDictionaryBeginsAsPreloaded compares the migrations with internal/stock.
func TestTheDictionaryBeginsAsPreloaded(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		rows, err := s.Series(access.NewContext(context.Background(), storetest.Clerk(storetest.School1)))
		if err != nil {
			t.Fatal(err)
		}
		want := stock.Preloaded()
		if len(rows) != len(want) {
			t.Fatalf("%d records, want %d", len(rows), len(want))
		}
		for i, r := range rows {
			if r.Series != want[i] || r.Version != 1 {
				t.Errorf("record %+v, want %+v", r, want[i])
			}
		}
	})
}

// TestASheetGoesTheTablesWaysOnly tries every move from every state, straight at
// the database: what the table does not have is refused by the database itself.
func TestASheetGoesTheTablesWaysOnly(t *testing.T) {
	ways := map[stock.State][]stock.Move{
		stock.Unbooked:  nil,
		stock.InStock:   {stock.Receive},
		stock.Used:      {stock.Receive, stock.Use},
		stock.Spoiled:   {stock.Receive, stock.Spoil},
		stock.Returned:  {stock.Receive, stock.Return},
		stock.InTransit: {stock.Receive, stock.Send},
	}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		storetest.Load(t, s, storetest.Places())
		ctx, clerk := context.Background(), storetest.Clerk(storetest.School1)
		number := 0
		for state, way := range ways {
			for _, r := range stock.Rules() {
				number++
				sheet := newSheets(1)
				sheet[0].Number = fmt.Sprintf("%07d", number)
				tr := transfer(0)
				tr.First, tr.Last, tr.Sheets = sheet[0].Number, sheet[0].Number, 1
				err := s.InTx(ctx, clerk, func(tx *store.Tx) error {
					if err := errors.Join(tx.InsertBlanks(ctx, sheet), tx.InsertTransfer(ctx, tr)); err != nil {
						return err
					}
					b := sheet[0]
					for _, m := range way {
						if err := tx.MoveBlanks(ctx, []store.BlankMove{inTransfer(next(b, m), tr)}); err != nil {
							return err
						}
						b.Moves++
					}
					sheet[0] = b
					return nil
				})
				if err != nil {
					t.Fatalf("to %s: %v", state, err)
				}
				line := inTransfer(next(sheet[0], r.Move), tr)
				who := clerk
				if r.Move == stock.Arrive {
					who = storetest.Clerk(storetest.School2)
					line.Place = who.Home
				}
				err = s.InTx(ctx, who, func(tx *store.Tx) error { return tx.MoveBlanks(ctx, []store.BlankMove{line}) })
				if allowed := r.From == state; allowed != (err == nil) {
					t.Errorf("%s from %s: %v", r.Move, state, err)
				}
			}
		}
	})
}

// inTransfer names the transfer in the lines that have one.
func inTransfer(l store.BlankMove, tr *store.BlankTransfer) store.BlankMove {
	if l.Move == stock.Send || l.Move == stock.Arrive || l.Move == stock.CallBack {
		l.TransferID = tr.ID
	}
	return l
}

// TestTheBookCannotBeCheated goes past every wall and every rule of ours, straight
// to the database.
func TestTheBookCannotBeCheated(t *testing.T) {
	both := []string{
		`UPDATE blanks SET state = 'IN_STOCK'`,
		`UPDATE blanks SET state = 'SPOILED', spoiled_reason = 'x', moves = moves + 1`,
		`UPDATE blanks SET school_id = 1002, division_id = 11`,
		`UPDATE blanks SET number = '0000077' WHERE id = 1`,
		`UPDATE blanks SET received_on = '2020-01-01'`,
		`UPDATE blanks SET moves = 0, state = 'UNBOOKED'`,
		`DELETE FROM blanks WHERE id = 3`,
		`UPDATE blank_moves SET moved_on = '2026-03-01'`,
		`DELETE FROM blank_moves WHERE seq = 2`,
		`INSERT INTO blanks (region_id, division_id, school_id, series, number, document_kind, honours, state, moves, received_on, basis, changed_at)
			SELECT region_id, division_id, school_id, series, '0000078', document_kind, honours, 'IN_STOCK', 1, received_on, basis, changed_at FROM blanks WHERE id = 1`,
		`INSERT INTO blank_moves (region_id, division_id, school_id, blank_id, seq, move, from_state, to_state, moved_on, moved_at, document_kind, honours, reason, moved_by)
			SELECT region_id, division_id, school_id, blank_id, 3, 'SPOILED', 'IN_STOCK', 'SPOILED', moved_on, moved_at, document_kind, honours, 'x', 0 FROM blank_moves WHERE id = 1`,
	}
	statements := map[store.Dialect][]string{
		store.SQLite: append([]string{
			`INSERT OR REPLACE INTO blank_moves SELECT * FROM blank_moves WHERE seq = 2`,
			`UPDATE OR REPLACE blanks SET id = 9 WHERE id = 1`,
		}, both...),
		store.Postgres: append([]string{`TRUNCATE blank_moves`, `TRUNCATE blanks CASCADE`}, both...),
	}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		fill(t, s)
		spare := storetest.WholeCase(3, storetest.PlaceOf(storetest.School1, ""))
		storetest.Load(t, s, store.Batch{Blanks: spare.Blanks, BlankMoves: spare.BlankMoves})
		ctx := context.Background()
		blanks, moves := dump(t, s, "blanks"), dump(t, s, "blank_moves")
		for _, statement := range statements[s.Dialect()] {
			err := s.InTx(ctx, access.Product("test"), func(tx *store.Tx) error {
				_, err := tx.Exec(ctx, statement)
				return err
			})
			if err == nil {
				t.Errorf("%s went through", statement)
			}
		}
		if strings.Join(blanks, "\n") != strings.Join(dump(t, s, "blanks"), "\n") {
			t.Error("the sheets changed")
		}
		if strings.Join(moves, "\n") != strings.Join(dump(t, s, "blank_moves"), "\n") {
			t.Error("the book changed")
		}
	})
}
