package casework

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/fault"
	"telnusqa/internal/identifier"
	"telnusqa/internal/journal"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// BlankRange is a range of numbered sheets that came into a school's stock.
type BlankRange struct {
	Key          string
	SchoolID     int64 // 0: the viewer's own school
	Series       string
	First, Last  string // 7 digits each, both belong to the range
	DocumentKind casefile.DocumentKind
	Honours      casefile.Honours
	ReceivedOn   workday.Date
	Basis        string // the invoice or order they came by
}

// maxBlanks bounds the blanks received at once: more than any school gets.
const maxBlanks = 1000

// ReceiveBlanks puts a range into the school's stock, one row a sheet: series
// and number are unique in the country.
func (d *Desk) ReceiveBlanks(ctx context.Context, v access.Viewer, in BlankRange) (Outcome, error) {
	if in.SchoolID == 0 {
		in.SchoolID = v.Home.SchoolID
	}
	first, last, err := in.check()
	if err != nil {
		return Outcome{}, err
	}
	return d.once(ctx, v, in.Key, "RECEIVE_BLANKS", in, func(l Ledger) (Outcome, error) {
		if v.Role != access.SchoolClerk && v.Role != access.SchoolHead {
			return Outcome{}, access.ErrForbidden
		}
		school, err := l.School(ctx, in.SchoolID)
		if err != nil {
			return Outcome{}, err
		}
		place := access.Place{RegionID: school.RegionID, DivisionID: school.DivisionID, SchoolID: school.ID}
		now := instant(d.now())
		rows := make([]store.Blank, 0, last-first+1)
		for n := first; n <= last; n++ {
			rows = append(rows, store.Blank{
				Place: place, Series: in.Series, Number: fmt.Sprintf("%07d", n),
				DocumentKind: in.DocumentKind, Honours: in.Honours, State: store.BlankInStock,
				ReceivedOn: in.ReceivedOn, Basis: strings.TrimSpace(in.Basis), ChangedAt: now,
			})
		}
		if err := l.InsertBlanks(ctx, rows); err != nil {
			return Outcome{}, err
		}
		return Outcome{}, record(ctx, l, v, place, 0, now, now, journal.BlanksReceived{
			Series: in.Series, FirstNumber: in.First, LastNumber: in.Last, Count: len(rows),
			DocumentKind: string(in.DocumentKind), Honours: string(in.Honours),
			ReceivedOn: in.ReceivedOn, Basis: strings.TrimSpace(in.Basis),
		})
	})
}

// check also brings the range to the form in which the stock keeps blanks.
func (in *BlankRange) check() (first, last int, err error) {
	var faults fault.List
	if strings.TrimSpace(in.Basis) == "" {
		faults = append(faults, ErrRequired.At("basis"))
	}
	if strings.TrimSpace(in.Series) == "" {
		faults = append(faults, ErrRequired.At("series"))
	}
	if in.ReceivedOn.IsZero() {
		faults = append(faults, ErrRequired.At("receivedOn"))
	}
	var firstErr, lastErr error
	if in.Series, in.First, firstErr = blankKey(in.Series, in.First); firstErr == nil {
		first, firstErr = strconv.Atoi(in.First)
	}
	if _, in.Last, lastErr = blankKey(in.Series, in.Last); lastErr == nil {
		last, lastErr = strconv.Atoi(in.Last)
	}
	if firstErr != nil || lastErr != nil || len(in.First) != 7 || len(in.Last) != 7 || first < 0 || last < first || last-first >= maxBlanks {
		faults = append(faults, ErrBlankRange.At("first").With("limit", maxBlanks))
	}
	return first, last, faults.Err()
}

// blankKey is how the stock names a blank, however it was typed: with Latin
// letters for the Cyrillic ones they look like it is the same sheet.
func blankKey(series, number string) (string, string, error) {
	doc, _, err := identifier.ParseDocumentNumber(series + " " + number)
	return doc.Series, doc.Number, err
}

// SpoiledBlank writes one blank off.
type SpoiledBlank struct {
	Key      string
	SchoolID int64 // 0: the viewer's own school
	Series   string
	Number   string
	Reason   string
}

// SpoilBlank takes a spoiled blank out of the stock, with its reason.
func (d *Desk) SpoilBlank(ctx context.Context, v access.Viewer, in SpoiledBlank) (Outcome, error) {
	if in.SchoolID == 0 {
		in.SchoolID = v.Home.SchoolID
	}
	if strings.TrimSpace(in.Reason) == "" {
		return Outcome{}, ErrRequired.At("reason")
	}
	var err error
	if in.Series, in.Number, err = blankKey(in.Series, in.Number); err != nil {
		return Outcome{}, ErrRequired.At("number")
	}
	return d.once(ctx, v, in.Key, "SPOIL_BLANK", in, func(l Ledger) (Outcome, error) {
		if v.Role != access.SchoolClerk && v.Role != access.SchoolHead {
			return Outcome{}, access.ErrForbidden
		}
		blank, err := l.Blank(ctx, in.SchoolID, in.Series, in.Number)
		if err != nil {
			return Outcome{}, err
		}
		if blank.State != store.BlankInStock {
			return Outcome{}, ErrBlankNotInStock.At("number").With("blank", in.Series+" "+in.Number)
		}
		school, err := l.School(ctx, in.SchoolID)
		if err != nil {
			return Outcome{}, err
		}
		zone, err := d.zone(ctx, l, school.RegionID)
		if err != nil {
			return Outcome{}, err
		}
		now := instant(d.now())
		blank.State, blank.SpoiledReason, blank.ChangedAt = store.BlankSpoiled, strings.TrimSpace(in.Reason), now
		if err := l.UpdateBlank(ctx, &blank); err != nil {
			return Outcome{}, err
		}
		return Outcome{}, record(ctx, l, v, blank.Place, 0, now, now, journal.BlankSpoiled{
			Series: blank.Series, Number: blank.Number, DocumentKind: string(blank.DocumentKind), Honours: string(blank.Honours),
			On: workday.DateOf(now, zone), Reason: blank.SpoiledReason,
		})
	})
}
