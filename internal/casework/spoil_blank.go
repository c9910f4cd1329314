package casework

import (
	"context"
	"strings"

	"telnusqa/internal/access"
	"telnusqa/internal/fault"
	"telnusqa/internal/journal"
	"telnusqa/internal/stock"
	"telnusqa/internal/store"
)

// SpoiledBlank writes one blank off: spoiled, or missing by a count.
type SpoiledBlank struct {
	Key      string
	SchoolID int64 // 0: the viewer's own school
	Series   string
	Number   string
	Reason   string
	Act      string // the act of writing off, number and date; empty: none
}

// SpoilBlank takes a spoiled blank out of the stock, with its reason.
func (d *Desk) SpoilBlank(ctx context.Context, v access.Viewer, in SpoiledBlank) (Outcome, error) {
	in.Reason, in.Act = strings.TrimSpace(in.Reason), strings.TrimSpace(in.Act)
	var faults fault.List
	if in.Reason == "" {
		faults = append(faults, ErrRequired.At("reason"))
	}
	var err error
	if in.Series, in.Number, err = blankKey(in.Series, in.Number); err != nil {
		faults = append(faults, ErrRequired.At("number"))
	}
	faults = appendTooLong(faults, in.Reason, maxPaperWords, "reason")
	faults = appendTooLong(faults, in.Act, maxPaperWords, "act")
	if err := faults.Err(); err != nil {
		return Outcome{}, err
	}
	return d.onStock(ctx, v, in.Key, "SPOIL_BLANK", in.SchoolID, in, func(s *openStock) (Outcome, error) {
		blank, err := s.Blank(ctx, s.school.ID, in.Series, in.Number)
		if err != nil {
			return Outcome{}, err
		}
		if blank.State != stock.InStock {
			return Outcome{}, ErrBlankNotInStock.At("number").With("blank", in.Series+" "+in.Number)
		}
		err = s.move(ctx, []store.Blank{blank}, stock.Spoil, func(l *store.BlankMove) { l.Reason, l.Basis = in.Reason, in.Act })
		if err != nil {
			return Outcome{}, err
		}
		return Outcome{}, s.record(ctx, blank.Place, journal.BlankSpoiled{
			Series: blank.Series, Number: blank.Number, DocumentKind: string(blank.DocumentKind), Honours: string(blank.Honours),
			On: s.today, Reason: in.Reason, Act: in.Act,
		})
	})
}
