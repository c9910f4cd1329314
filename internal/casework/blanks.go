package casework

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/fault"
	"telnusqa/internal/identifier"
	"telnusqa/internal/journal"
	"telnusqa/internal/stock"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// Sheets is a range of numbered sheets of one series.
type Sheets struct {
	Series      string
	First, Last string // 7 digits each, both belong to the range
}

// maxBlanks bounds the blanks of one act: more than any school gets at once.
const maxBlanks = 1000

// check also brings the range to the form in which the stock keeps blanks.
func (s *Sheets) check(field ...string) (first, last int, err error) {
	var faults fault.List
	if strings.TrimSpace(s.Series) == "" {
		faults = append(faults, ErrRequired.At(append(field, "series")...))
	}
	var firstErr, lastErr error
	if s.Series, s.First, firstErr = blankKey(s.Series, s.First); firstErr == nil {
		first, firstErr = strconv.Atoi(s.First)
	}
	if _, s.Last, lastErr = blankKey(s.Series, s.Last); lastErr == nil {
		last, lastErr = strconv.Atoi(s.Last)
	}
	if firstErr != nil || lastErr != nil || len(s.First) != 7 || len(s.Last) != 7 || first < 1 || last < first || last-first >= maxBlanks {
		faults = append(faults, ErrBlankRange.At(append(field, "first")...).With("limit", maxBlanks))
	}
	return first, last, faults.Err()
}

// nextNumber is the number that follows; nothing follows what is no number.
func nextNumber(number string) string {
	n, err := strconv.Atoi(number)
	if err != nil {
		return ""
	}
	return sheetNumber(n + 1)
}

func sheetNumber(n int) string { return fmt.Sprintf("%07d", n) }

// blankKey is how the stock names a blank, however it was typed: with Latin
// letters for the Cyrillic ones they look like it is the same sheet.
func blankKey(series, number string) (string, string, error) {
	doc, _, err := identifier.ParseDocumentNumber(series + " " + number)
	return doc.Series, doc.Number, err
}

// openStock is the stock of one school on the desk.
type openStock struct {
	Ledger
	desk   *Desk
	viewer access.Viewer
	school store.School
	now    time.Time
	today  workday.Date
}

// onStock runs one act on the stock of a school; 0 is the viewer's own.
func (d *Desk) onStock(ctx context.Context, v access.Viewer, key, operation string, schoolID int64, content any, do func(*openStock) (Outcome, error)) (Outcome, error) {
	if schoolID == 0 {
		schoolID = v.Home.SchoolID
	}
	return d.once(ctx, v, key, operation, content, func(l Ledger) (Outcome, error) {
		if v.Role != access.SchoolClerk && v.Role != access.SchoolHead || v.Retired {
			return Outcome{}, access.ErrForbidden
		}
		if err := l.KeepSchools(ctx, schoolID); err != nil {
			return Outcome{}, err
		}
		school, err := l.School(ctx, schoolID)
		if err != nil {
			return Outcome{}, err
		}
		if !school.ClosedOn.IsZero() { // what is kept of the viewer may be some seconds old
			return Outcome{}, ErrSchoolClosed.With("day", school.ClosedOn)
		}
		zone, err := d.zone(ctx, l, school.RegionID)
		if err != nil {
			return Outcome{}, err
		}
		now := instant(d.now())
		return do(&openStock{Ledger: l, desk: d, viewer: v, school: school, now: now, today: workday.DateOf(now, zone)})
	})
}

func (s *openStock) place() access.Place { return placeOfSchool(s.school) }

func placeOfSchool(school store.School) access.Place {
	return access.Place{RegionID: school.RegionID, DivisionID: school.DivisionID, SchoolID: school.ID}
}

func (s *openStock) record(ctx context.Context, at access.Place, p journal.Payload) error {
	return record(ctx, s.Ledger, s.viewer, at, 0, s.now, s.now, p)
}

// move writes one line of the same move about each sheet into the book.
func (s *openStock) move(ctx context.Context, sheets []store.Blank, m stock.Move, fill func(*store.BlankMove)) error {
	lines := make([]store.BlankMove, len(sheets))
	for i, b := range sheets {
		lines[i] = b.Next(m)
		lines[i].On, lines[i].At, lines[i].By = s.today, s.now, s.viewer.UserID
		fill(&lines[i])
	}
	return s.MoveBlanks(ctx, lines)
}

// take finds all sheets of a range in the school's stock, of one kind.
func (s *openStock) take(ctx context.Context, r Sheets, first, last int) ([]store.Blank, error) {
	rows, err := s.StockRange(ctx, s.school.ID, r.Series, r.First, r.Last)
	if err != nil {
		return nil, err
	}
	for i, n := 0, first; n <= last; i, n = i+1, n+1 {
		if i == len(rows) || rows[i].Number != sheetNumber(n) {
			return nil, ErrBlankNotInStock.At("first").With("blank", r.Series+" "+sheetNumber(n))
		}
		if rows[i].DocumentKind != rows[0].DocumentKind || rows[i].Honours != rows[0].Honours {
			return nil, ErrBlanksOfSeveralKinds.At("last")
		}
	}
	return rows, nil
}

// facts are what the journal says about a range.
func (r Sheets) facts(sheets []store.Blank) journal.BlankFacts {
	return journal.BlankFacts{
		Series: r.Series, FirstNumber: r.First, LastNumber: r.Last, Count: len(sheets),
		DocumentKind: string(sheets[0].DocumentKind), Honours: string(sheets[0].Honours),
	}
}

// BlankRange is a range of numbered sheets that came into a school's stock.
type BlankRange struct {
	Key          string
	SchoolID     int64 // 0: the viewer's own school
	Series       string
	First, Last  string // 7 digits each, both belong to the range
	DocumentKind casefile.DocumentKind
	Honours      casefile.Honours
	ReceivedOn   workday.Date
	Basis        string // the invoice or order they came by, number and date
}

// ReceiveBlanks puts a range into the school's stock, one row a sheet: series
// and number are unique in the country. A range of which numbers are on record
// already is turned away as a whole, and that is put on record.
func (d *Desk) ReceiveBlanks(ctx context.Context, v access.Viewer, in BlankRange) (Outcome, error) {
	first, last, err := in.check()
	if err != nil {
		return Outcome{}, err
	}
	out, err := d.receive(ctx, v, in, first, last)
	if errors.Is(err, store.ErrSeriesNumberTaken) { // somebody was faster; now it is seen
		out, err = d.receive(ctx, v, in, first, last)
	}
	if err == nil && out.Repeats > 0 {
		return Outcome{}, store.ErrSeriesNumberTaken.At("first")
	}
	return out, err
}

func (d *Desk) receive(ctx context.Context, v access.Viewer, in BlankRange, first, last int) (Outcome, error) {
	return d.onStock(ctx, v, in.Key, "RECEIVE_BLANKS", in.SchoolID, in, func(s *openStock) (Outcome, error) {
		if in.ReceivedOn > s.today {
			return Outcome{}, ErrFuture.At("receivedOn")
		}
		if err := s.fits(ctx, in); err != nil {
			return Outcome{}, err
		}
		taken, lowest, err := s.TakenNumbers(ctx, in.Series, in.First, in.Last)
		if err != nil {
			return Outcome{}, err
		}
		if taken > 0 {
			return s.turnAway(ctx, in, taken, lowest)
		}
		rows := make([]store.Blank, 0, last-first+1)
		for n := first; n <= last; n++ {
			rows = append(rows, store.Blank{
				Place: s.place(), Series: in.Series, Number: sheetNumber(n),
				DocumentKind: in.DocumentKind, Honours: in.Honours,
				ReceivedOn: in.ReceivedOn, Basis: in.Basis, ChangedAt: s.now,
			})
		}
		if err := s.InsertBlanks(ctx, rows); err != nil {
			return Outcome{}, err
		}
		err = s.move(ctx, rows, stock.Receive, func(l *store.BlankMove) { l.On, l.Basis = in.ReceivedOn, in.Basis })
		if err != nil {
			return Outcome{}, err
		}
		return Outcome{}, s.record(ctx, s.place(), journal.BlanksReceived{
			Series: in.Series, FirstNumber: in.First, LastNumber: in.Last, Count: len(rows),
			DocumentKind: string(in.DocumentKind), Honours: string(in.Honours),
			ReceivedOn: in.ReceivedOn, Basis: in.Basis,
		})
	})
}

// fits asks the dictionary of series whether the range may come on that day.
func (s *openStock) fits(ctx context.Context, in BlankRange) error {
	rows, err := s.SeriesOf(ctx, in.Series)
	if err != nil {
		return err
	}
	records := make([]stock.Series, len(rows))
	for i, r := range rows {
		records[i] = r.Series
	}
	return stock.Fits(records, in.Series, in.DocumentKind, in.Honours, in.ReceivedOn)
}

// turnAway puts on record that somebody brought sheets that are there already.
func (s *openStock) turnAway(ctx context.Context, in BlankRange, taken int, lowest string) (Outcome, error) {
	row := store.BlankRepeat{
		Place: s.place(), Series: in.Series, First: in.First, Last: in.Last, Taken: taken, FirstTaken: lowest,
		Basis: in.Basis, TriedAt: s.now, TriedBy: s.viewer.UserID,
	}
	if err := s.InsertBlankRepeat(ctx, &row); err != nil {
		return Outcome{}, err
	}
	return Outcome{Repeats: taken}, s.record(ctx, s.place(), journal.BlanksTurnedAway{
		Series: in.Series, FirstNumber: in.First, LastNumber: in.Last, Taken: taken, FirstTaken: lowest, Basis: in.Basis,
	})
}

func (in *BlankRange) check() (first, last int, err error) {
	var faults fault.List
	if in.Basis = strings.TrimSpace(in.Basis); in.Basis == "" {
		faults = append(faults, ErrRequired.At("basis"))
	}
	if in.ReceivedOn.IsZero() {
		faults = append(faults, ErrRequired.At("receivedOn"))
	}
	r := Sheets{in.Series, in.First, in.Last}
	first, last, err = r.check()
	in.Series, in.First, in.Last = r.Series, r.First, r.Last
	faults = append(faults, fault.Of(err)...)
	faults = appendTooLong(faults, in.Basis, maxPaperWords, "basis")
	return first, last, faults.Err()
}

// maxPaperWords bounds the words about a paper, in characters.
const maxPaperWords = 300
