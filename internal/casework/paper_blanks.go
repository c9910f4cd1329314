package casework

import (
	"context"
	"slices"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/papers"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// The book of blanks of a school, a year of it.

// maxBookSheets bounds the sheets that move in a year of a printed book: some twenty
// times what the busiest school moves.
const maxBookSheets = 20_000

// blanksBook reads a year of the book, what was in stock before it, and which line of
// the register each used sheet became.
func (p *Press) blanksBook(ctx context.Context, v access.Viewer, o PrintOrder) (*papers.BlanksYear, error) {
	of := store.BookFilter{
		Territory: &access.Territory{Level: access.School, ID: o.SchoolID},
		From:      workday.NewDate(o.Year, time.January, 1), To: workday.NewDate(o.Year, time.December, 31),
	}
	lines, more, err := p.store.Book(ctx, v.StockScope(), of, nil, maxBookSheets)
	if err != nil {
		return nil, err
	}
	if more {
		return nil, papers.ErrTooManyLines.With("limit", maxBookSheets)
	}
	slices.Reverse(lines) // the newest came first
	register, err := p.store.RegisterOf(ctx, o.SchoolID, o.Year, papers.MaxLines+1)
	if err != nil {
		return nil, err
	}
	became := make(map[int64]string, len(register))
	for _, e := range register {
		became[e.BlankID] = "№ " + e.RegisterNumber
	}
	b := &papers.BlanksYear{Year: o.Year}
	rows := 0
	for _, kind := range casefile.DocumentKinds() {
		for _, honours := range casefile.HonoursValues() {
			of.DocumentKind, of.Honours = kind, honours
			balance, err := p.store.StockBalance(ctx, v.StockScope(), of)
			if err != nil {
				return nil, err
			}
			part := papers.BookPart{DocumentKind: kind, Honours: honours, CarriedOver: balance.CarriedOver, Lines: bookLines(lines, kind, honours, became)}
			if part.CarriedOver == 0 && len(part.Lines) == 0 {
				continue // the school has never had such blanks
			}
			b.Parts = append(b.Parts, part)
			rows += len(part.Lines)
		}
	}
	if rows > papers.MaxLines {
		return nil, papers.ErrTooManyLines.With("limit", papers.MaxLines)
	}
	return b, nil
}

// bookLines are the lines of one kind of document; numbers that follow each other and
// moved on one day by one paper are one line.
func bookLines(all []store.BookLine, kind casefile.DocumentKind, honours casefile.Honours, became map[int64]string) (lines []papers.BookLine) {
	var last store.BookLine
	for _, l := range all {
		if l.DocumentKind != kind || l.Honours != honours {
			continue
		}
		if l.Basis == "" {
			l.Basis = became[l.BlankID]
		}
		if n := len(lines); n > 0 && goesOn(last, l) {
			lines[n-1].Last, lines[n-1].Sheets = l.Number, lines[n-1].Sheets+1
		} else {
			lines = append(lines, papers.BookLine{
				On: l.On, What: l.Move.Name, Basis: joined(l.Reason, l.Basis), Series: l.Series,
				First: l.Number, Last: l.Number, Sheets: 1, Adds: l.Move.Rule().Adds > 0,
			})
		}
		last = l
	}
	return lines
}

// goesOn reports whether a line tells of the next number of the same act.
func goesOn(before, l store.BookLine) bool {
	return nextNumber(before.Number) == l.Number && before.Series == l.Series && before.Move == l.Move && before.On == l.On &&
		before.Basis == l.Basis && before.Reason == l.Reason && before.TransferID == l.TransferID
}

func joined(reason, basis string) string {
	if reason == "" || basis == "" {
		return reason + basis
	}
	return reason + ", " + basis
}
