package main

import (
	"context"

	"telnusqa/internal/access"
	"telnusqa/internal/casework"
	"telnusqa/internal/stock"
	"telnusqa/internal/store"
)

// Blank is always the lowest number in stock: nobody of the load takes another.
func (s *shelf) Blank(_ context.Context, schoolID int64, series, number string) (store.Blank, error) {
	sheets := s.stock[stockKey{schoolID, series}]
	if len(sheets) == 0 || sheets[0].Number != number {
		return store.Blank{}, access.ErrNotFound
	}
	return sheets[0], nil
}

// InsertBlanks gives sheets their ids; they come into the stock with their
// receipt.
func (s *shelf) InsertBlanks(_ context.Context, rows []store.Blank) error {
	for i := range rows {
		rows[i].ID = next(&s.ids.blank)
		in := rows[i] // as it is once its receipt is in the book
		in.State, in.Moves, in.MovedOn = stock.InStock, 1, in.ReceivedOn
		key := stockKey{in.SchoolID, in.Series}
		s.stock[key] = append(s.stock[key], in)
	}
	return nil
}

// MoveBlanks keeps the receipts of sheets in stock. The second line takes its
// sheet out of the stock, used or spoiled, and both go out: it is the last one.
func (s *shelf) MoveBlanks(_ context.Context, lines []store.BlankMove) error {
	for i := range lines {
		l := &lines[i]
		l.ID = next(&s.ids.move)
		if l.Move == stock.Receive {
			s.receipts[l.BlankID] = *l
			continue
		}
		if err := s.takeOut(*l); err != nil {
			return err
		}
	}
	return nil
}

func (s *shelf) takeOut(l store.BlankMove) error {
	for _, k := range sheets {
		key := stockKey{l.SchoolID, k.series}
		if in := s.stock[key]; len(in) > 0 && in[0].ID == l.BlankID {
			s.stock[key] = in[1:]
			s.sendSheet(in[0], l)
			return nil
		}
	}
	return access.ErrNotFound
}

// sendSheet hands a sheet and the lines about it over.
func (s *shelf) sendSheet(b store.Blank, more ...store.BlankMove) {
	out := &s.out.batch
	out.Blanks = append(out.Blanks, b)
	out.BlankMoves = append(append(out.BlankMoves, s.receipts[b.ID]), more...)
	delete(s.receipts, b.ID)
}

// SeriesOf is the load's own dictionary; what is not preloaded, country.go adds
// to the database.
func (s *shelf) SeriesOf(_ context.Context, series string) ([]store.BlankSeries, error) {
	var records []store.BlankSeries
	for _, r := range dictionary() {
		if r.Series.Series == series {
			records = append(records, r)
		}
	}
	return records, nil
}

// TakenNumbers is zero: the load counts its numbers itself.
func (s *shelf) TakenNumbers(context.Context, string, string, string) (int, string, error) {
	return 0, "", nil
}

// dictionary are the series of the load's sheets.
func dictionary() []store.BlankSeries {
	var all []store.BlankSeries
	for i, k := range sheets {
		all = append(all, store.BlankSeries{ID: int64(100 + i), Version: 1, Series: stock.Series{
			Series: k.series, DocumentKind: k.kind, Honours: k.honours, Source: "loadgen", Certainty: stock.Assumed,
		}})
	}
	return all
}

// KeepSchools has nothing to hold: nobody else is at it.
func (s *shelf) KeepSchools(context.Context, ...int64) error { return nil }

// The load moves no blanks between schools, counts none and changes no
// dictionary; an act that asks for it ends the load.
type unusedStock struct{ casework.StockLedger }
