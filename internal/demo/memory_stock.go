package demo

import (
	"cmp"
	"context"
	"slices"

	"telnusqa/internal/access"
	"telnusqa/internal/stock"
	"telnusqa/internal/store"
)

// The stocks of blanks in memory. They keep the rule that the database keeps by
// triggers: a sheet is where the last line about it says.

// Blank reads a blank of the school.
func (m *memory) Blank(_ context.Context, schoolID int64, series, number string) (store.Blank, error) {
	b, err := row(m.blanks, m.shelf[sheet{series, number}])
	if err != nil || b.SchoolID != schoolID {
		return store.Blank{}, access.ErrNotFound
	}
	return *b, nil
}

// InsertBlanks adds sheets; their receipt follows.
func (m *memory) InsertBlanks(_ context.Context, rows []store.Blank) error {
	for i := range rows {
		r := &rows[i]
		r.State = stock.Unbooked
		insert(&m.blanks, &r.ID, r)
		m.shelf[sheet{r.Series, r.Number}] = r.ID
	}
	return nil
}

// MoveBlanks adds lines to the book and moves the sheets.
func (m *memory) MoveBlanks(_ context.Context, lines []store.BlankMove) error {
	for i := range lines {
		l := &lines[i]
		b, err := row(m.blanks, l.BlankID)
		if err != nil {
			return err
		}
		rule := l.Move.Rule()
		if b.State != rule.From || b.Moves+1 != l.Seq || l.On < b.MovedOn {
			return store.ErrBlankMoved.Fault()
		}
		insert(&m.moves, &l.ID, l)
		b.State, b.Moves, b.MovedOn, b.ChangedAt, b.Place = rule.To, l.Seq, l.On, l.At, l.Place
		if rule.To == stock.Spoiled {
			b.SpoiledReason = l.Reason
		}
	}
	return nil
}

// SeriesOf is what the dictionary begins with.
func (m *memory) SeriesOf(_ context.Context, series string) ([]store.BlankSeries, error) {
	var records []store.BlankSeries
	for _, r := range stock.Preloaded() {
		if r.Series == series {
			records = append(records, store.BlankSeries{Series: r, Version: 1})
		}
	}
	return records, nil
}

// TakenNumbers counts the numbers that are there.
func (m *memory) TakenNumbers(ctx context.Context, series, first, last string) (taken int, lowest string, err error) {
	states, err := m.StatesOf(ctx, series, first, last)
	for number := range states {
		if lowest == "" || number < lowest {
			lowest = number
		}
	}
	return len(states), lowest, err
}

// StatesOf tells where the numbers of a range stand.
func (m *memory) StatesOf(_ context.Context, series, first, last string) (map[string]stock.State, error) {
	states := map[string]stock.State{}
	for number := first; ; number = following(number) {
		if id, ok := m.shelf[sheet{series, number}]; ok {
			states[number] = m.blanks[id-1].State
		}
		if number >= last {
			return states, nil
		}
	}
}

// following is the next number of seven digits.
func following(number string) string {
	digits := []byte(number)
	for i := len(digits) - 1; i >= 0; i-- {
		if digits[i] < '9' {
			digits[i]++
			break
		}
		digits[i] = '0'
	}
	return string(digits)
}

// OpenTransfers lists what is on its way from a school or to it.
func (m *memory) OpenTransfers(_ context.Context, schoolID int64) ([]store.BlankTransfer, error) {
	var open []store.BlankTransfer
	for _, t := range m.transfers {
		if t.State == store.TransferSent && (t.SchoolID == schoolID || t.To.SchoolID == schoolID) {
			open = append(open, t)
		}
	}
	return open, nil
}

// StockRange reads a part of a stock.
func (m *memory) StockRange(_ context.Context, schoolID int64, series, first, last string) ([]store.Blank, error) {
	return m.sheets(func(b *store.Blank) bool {
		return b.SchoolID == schoolID && b.State == stock.InStock && b.Series == series && b.Number >= first && b.Number <= last
	}), nil
}

// Stock reads a stock.
func (m *memory) Stock(_ context.Context, schoolID int64) ([]store.Blank, error) {
	return m.sheets(func(b *store.Blank) bool { return b.SchoolID == schoolID && b.State == stock.InStock }), nil
}

// InTransit reads the sheets of a transfer.
func (m *memory) InTransit(_ context.Context, t store.BlankTransfer) ([]store.Blank, error) {
	return m.sheets(func(b *store.Blank) bool {
		return b.SchoolID == t.SchoolID && b.State == stock.InTransit && b.Series == t.Series && b.Number >= t.First && b.Number <= t.Last
	}), nil
}

func (m *memory) sheets(are func(*store.Blank) bool) []store.Blank {
	var found []store.Blank
	for i := range m.blanks {
		if are(&m.blanks[i]) {
			found = append(found, m.blanks[i])
		}
	}
	slices.SortFunc(found, func(a, b store.Blank) int {
		return cmp.Or(cmp.Compare(a.Series, b.Series), cmp.Compare(a.Number, b.Number))
	})
	return found
}

// Transfer reads a transfer.
func (m *memory) Transfer(_ context.Context, id int64) (store.BlankTransfer, error) {
	t, err := row(m.transfers, id)
	if err == nil && m.visible(t.Place) != nil {
		err = m.visible(t.To)
	}
	if err != nil {
		return store.BlankTransfer{}, err
	}
	return *t, nil
}

// InsertTransfer adds a transfer.
func (m *memory) InsertTransfer(_ context.Context, r *store.BlankTransfer) error {
	insert(&m.transfers, &r.ID, r)
	return nil
}

// SettleTransfer ends a transfer.
func (m *memory) SettleTransfer(_ context.Context, r *store.BlankTransfer) error {
	r.Version++
	return update(m.transfers, r.ID, r)
}

// InsertStockCount adds the act of a count.
func (m *memory) InsertStockCount(_ context.Context, r *store.StockCount) error {
	insert(&m.counts, &r.ID, r)
	return nil
}

// InsertBlankRepeat adds a range that was turned away.
func (m *memory) InsertBlankRepeat(_ context.Context, r *store.BlankRepeat) error {
	insert(&m.repeats, &r.ID, r)
	return nil
}

// The dictionary of series is the migrations': the story changes none of it.

// SeriesRecord finds nothing.
func (m *memory) SeriesRecord(context.Context, int64) (store.BlankSeries, error) {
	return store.BlankSeries{}, access.ErrNotFound
}

// InsertSeries is refused.
func (m *memory) InsertSeries(context.Context, *store.BlankSeries) error { return access.ErrForbidden }

// UpdateSeries is refused.
func (m *memory) UpdateSeries(context.Context, *store.BlankSeries) error { return access.ErrForbidden }
