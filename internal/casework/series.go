package casework

import (
	"context"
	"strings"

	"telnusqa/internal/access"
	"telnusqa/internal/fault"
	"telnusqa/internal/identifier"
	"telnusqa/internal/journal"
	"telnusqa/internal/stock"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// NewSeries is a record for the dictionary of series.
type NewSeries struct {
	Key string
	stock.Series
}

// AddSeries enters a record into the dictionary. It is the platform
// administrator's to do: the dictionary is one for the country.
func (d *Desk) AddSeries(ctx context.Context, v access.Viewer, in NewSeries) (Outcome, error) {
	if doc, _, err := identifier.ParseDocumentNumber(in.Series.Series + " 0000000"); err == nil {
		in.Series.Series = doc.Series
	}
	in.Source = strings.TrimSpace(in.Source)
	faults := fault.Of(in.Check())
	if in.Source == "" {
		faults = append(faults, ErrRequired.At("source"))
	}
	if err := appendTooLong(faults, in.Source, maxPaperWords, "source").Err(); err != nil {
		return Outcome{}, err
	}
	return d.onSeries(ctx, v, in.Key, "ADD_SERIES", in, func(l Ledger) (store.BlankSeries, string, error) {
		row := store.BlankSeries{Series: in.Series, Version: 1}
		if err := overlaps(ctx, l, row); err != nil {
			return row, "", err
		}
		return row, "ADDED", l.InsertSeries(ctx, &row)
	})
}

// SeriesEnd is the last day of force of a record.
type SeriesEnd struct {
	Key             string
	SeriesID        int64
	ExpectedVersion int
	ValidTo         workday.Date
}

// EndSeries says until when a record is in force. Blanks that came before stay
// usable; no more are received after.
func (d *Desk) EndSeries(ctx context.Context, v access.Viewer, in SeriesEnd) (Outcome, error) {
	if in.ValidTo.IsZero() {
		return Outcome{}, ErrRequired.At("validTo")
	}
	return d.onSeries(ctx, v, in.Key, "END_SERIES", in, func(l Ledger) (store.BlankSeries, string, error) {
		row, err := l.SeriesRecord(ctx, in.SeriesID)
		if err != nil {
			return row, "", err
		}
		if row.Version != in.ExpectedVersion {
			return row, "", store.ErrVersionConflict.At("expectedVersion")
		}
		row.To = in.ValidTo
		if err := row.Check(); err != nil {
			return row, "", err
		}
		if err := overlaps(ctx, l, row); err != nil {
			return row, "", err
		}
		return row, "ENDED", l.UpdateSeries(ctx, &row)
	})
}

// overlaps finds another record about the same documents and days.
func overlaps(ctx context.Context, l Ledger, row store.BlankSeries) error {
	others, err := l.SeriesOf(ctx, row.Series.Series)
	if err != nil {
		return err
	}
	for _, o := range others {
		if o.ID != row.ID && o.Overlaps(row.Series) {
			return stock.ErrSeriesOverlap.At("series").With("series", row.Series.Series)
		}
	}
	return nil
}

func (d *Desk) onSeries(ctx context.Context, v access.Viewer, key, operation string, content any, do func(Ledger) (store.BlankSeries, string, error)) (Outcome, error) {
	return d.once(ctx, v, key, operation, content, func(l Ledger) (Outcome, error) {
		if v.Role != access.PlatformAdmin {
			return Outcome{}, access.ErrForbidden
		}
		row, change, err := do(l)
		if err != nil {
			return Outcome{}, err
		}
		now := instant(d.now())
		return Outcome{SeriesID: row.ID}, record(ctx, l, v, access.Place{}, 0, now, now, journal.BlankSeriesChanged{
			SeriesID: row.ID, Change: change, Series: row.Series.Series, DocumentKind: string(row.DocumentKind), Honours: string(row.Honours),
			ValidFrom: row.From, ValidTo: row.To, Source: row.Source, Certainty: string(row.Certainty),
		})
	})
}
