package casework

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"telnusqa/internal/access"
	"telnusqa/internal/fault"
	"telnusqa/internal/journal"
	"telnusqa/internal/stock"
	"telnusqa/internal/store"
)

// PhysicalCount is what lay in the safe.
type PhysicalCount struct {
	Key       string
	SchoolID  int64 // 0: the viewer's own school
	ActNumber string
	Members   string // who counted, as signed
	Found     []Sheets
}

// maxFound bounds the ranges of one act.
const maxFound = 200

// CountStock records the act of a physical count: which sheets of the book were
// missing, and which were found that the book does not have in this stock. It
// changes neither: a missing sheet is written off, a surplus one received or
// confirmed, by an act of its own.
func (d *Desk) CountStock(ctx context.Context, v access.Viewer, in PhysicalCount) (Outcome, error) {
	found, err := in.check()
	if err != nil {
		return Outcome{}, err
	}
	return d.onStock(ctx, v, in.Key, "COUNT_STOCK", in.SchoolID, in, func(s *openStock) (Outcome, error) {
		book, err := s.Stock(ctx, s.school.ID)
		if err != nil {
			return Outcome{}, err
		}
		row := store.StockCount{
			Place: s.place(), CountedOn: s.today, ActNumber: in.ActNumber, Members: in.Members,
			Expected: len(book), Found: len(found), CountedAt: s.now, CountedBy: v.UserID,
		}
		differences, err := s.compare(ctx, book, found)
		if err != nil {
			return Outcome{}, err
		}
		for _, x := range differences {
			if x.Kind == Missing {
				row.Missing += x.Sheets
			} else {
				row.Surplus += x.Sheets
			}
		}
		if row.Differences, err = json.Marshal(differences); err != nil {
			return Outcome{}, fmt.Errorf("write differences: %w", err)
		}
		if err := s.InsertStockCount(ctx, &row); err != nil {
			return Outcome{}, err
		}
		return Outcome{CountID: row.ID}, s.record(ctx, s.place(), journal.StockCounted{
			CountID: row.ID, On: row.CountedOn, Act: row.ActNumber,
			Expected: row.Expected, Found: row.Found, Missing: row.Missing, Surplus: row.Surplus,
		})
	})
}

// The kinds of differences.
const (
	Missing = "MISSING"
	Surplus = "SURPLUS"
)

// sheetKey names a sheet; keys are in the order of series and number.
type sheetKey struct{ series, number string }

func (k sheetKey) compare(o sheetKey) int {
	return strings.Compare(k.series+k.number, o.series+o.number)
}

func (in *PhysicalCount) check() ([]sheetKey, error) {
	var faults fault.List
	if in.ActNumber = strings.TrimSpace(in.ActNumber); in.ActNumber == "" {
		faults = append(faults, ErrRequired.At("actNumber"))
	}
	if in.Members = strings.TrimSpace(in.Members); in.Members == "" {
		faults = append(faults, ErrRequired.At("members"))
	}
	faults = appendTooLong(faults, in.ActNumber, maxPaperWords, "actNumber")
	faults = appendTooLong(faults, in.Members, maxPaperWords, "members")
	if len(in.Found) > maxFound {
		return nil, append(faults, ErrTooManyRanges.At("found").With("limit", maxFound))
	}
	var found []sheetKey
	in.Found = slices.Clone(in.Found)
	for i := range in.Found {
		first, last, err := in.Found[i].check("found", fmt.Sprint(i))
		faults = append(faults, fault.Of(err)...)
		for n := first; err == nil && n <= last; n++ {
			found = append(found, sheetKey{in.Found[i].Series, sheetNumber(n)})
		}
	}
	slices.SortFunc(found, sheetKey.compare)
	if len(slices.Compact(slices.Clone(found))) != len(found) {
		faults = append(faults, ErrCountedTwice.At("found"))
	}
	return found, faults.Err()
}

// compare lists the differences as ranges, the missing first.
func (s *openStock) compare(ctx context.Context, book []store.Blank, found []sheetKey) ([]store.StockDifference, error) {
	lying := make(map[sheetKey]bool, len(found))
	for _, k := range found {
		lying[k] = true
	}
	differences := []store.StockDifference{}
	booked := make(map[sheetKey]bool, len(book))
	for _, b := range book {
		k := sheetKey{b.Series, b.Number}
		booked[k] = true
		if !lying[k] {
			differences = appendSheet(differences, Missing, k, "")
		}
	}
	known := map[string]map[string]stock.State{}
	for _, k := range found {
		if booked[k] {
			continue
		}
		if known[k.series] == nil {
			last := found[len(found)-1].number
			for _, other := range found {
				if other.series == k.series {
					last = other.number
				}
			}
			states, err := s.StatesOf(ctx, k.series, k.number, last)
			if err != nil {
				return nil, err
			}
			known[k.series] = states
		}
		differences = appendSheet(differences, Surplus, k, known[k.series][k.number])
	}
	return differences, nil
}

// appendSheet adds a sheet to the last range, where it follows on it.
func appendSheet(all []store.StockDifference, kind string, k sheetKey, state stock.State) []store.StockDifference {
	if n := len(all) - 1; n >= 0 {
		last := &all[n]
		if last.Kind == kind && last.Series == k.series && last.State == state && nextNumber(last.Last) == k.number {
			last.Last, last.Sheets = k.number, last.Sheets+1
			return all
		}
	}
	return append(all, store.StockDifference{Kind: kind, Series: k.series, First: k.number, Last: k.number, Sheets: 1, State: state})
}
