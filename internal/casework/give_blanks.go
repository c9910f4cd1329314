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

// GivenBlanks are sheets that leave a stock unused.
type GivenBlanks struct {
	Key      string
	SchoolID int64 // 0: the viewer's own school
	Sheets
	Basis string // the paper they leave by, number and date
	ToBIN string // the school that takes them; empty for a return
}

func (in *GivenBlanks) check(toSchool bool) (first, last int, err error) {
	var faults fault.List
	if in.Basis = strings.TrimSpace(in.Basis); in.Basis == "" {
		faults = append(faults, ErrRequired.At("basis"))
	}
	if toSchool && in.ToBIN == "" {
		faults = append(faults, ErrRequired.At("toBin"))
	}
	faults = appendTooLong(faults, in.Basis, maxPaperWords, "basis")
	first, last, err = in.Sheets.check()
	return first, last, append(faults, fault.Of(err)...).Err()
}

// ReturnBlanks gives sheets back to the supplier or to the division.
func (d *Desk) ReturnBlanks(ctx context.Context, v access.Viewer, in GivenBlanks) (Outcome, error) {
	first, last, err := in.check(false)
	if err != nil {
		return Outcome{}, err
	}
	return d.onStock(ctx, v, in.Key, "RETURN_BLANKS", in.SchoolID, in, func(s *openStock) (Outcome, error) {
		sheets, err := s.take(ctx, in.Sheets, first, last)
		if err != nil {
			return Outcome{}, err
		}
		if err := s.move(ctx, sheets, stock.Return, func(l *store.BlankMove) { l.Basis = in.Basis }); err != nil {
			return Outcome{}, err
		}
		return Outcome{}, s.record(ctx, s.place(), journal.BlanksReturned{BlankFacts: in.facts(sheets), On: s.today, Basis: in.Basis})
	})
}

// SendBlanks gives sheets to another school. Until that school confirms them
// they are on their way: in nobody's stock.
func (d *Desk) SendBlanks(ctx context.Context, v access.Viewer, in GivenBlanks) (Outcome, error) {
	first, last, err := in.check(true)
	if err != nil {
		return Outcome{}, err
	}
	return d.onStock(ctx, v, in.Key, "SEND_BLANKS", in.SchoolID, in, func(s *openStock) (Outcome, error) {
		to, err := s.receiver(ctx, in.ToBIN)
		if err != nil {
			return Outcome{}, err
		}
		switch {
		case to.ID == s.school.ID:
			return Outcome{}, ErrSameSchool.At("toBin")
		case !to.ClosedOn.IsZero():
			return Outcome{}, ErrSchoolClosed.At("toBin").With("day", to.ClosedOn)
		}
		sheets, err := s.take(ctx, in.Sheets, first, last)
		if err != nil {
			return Outcome{}, err
		}
		t, err := s.send(ctx, in.Sheets, sheets, to, in.Basis)
		return Outcome{TransferID: t.ID}, err
	})
}

// receiver is the school that sheets go to, held as it is.
func (s *openStock) receiver(ctx context.Context, bin string) (to store.School, err error) {
	if to, err = s.AnySchool(ctx, bin); err == nil {
		if err = s.KeepSchools(ctx, to.ID); err == nil {
			to, err = s.AnySchool(ctx, bin) // it may have been closed before it was held
		}
	}
	if isNotFound(err) {
		err = access.ErrNotFound.At("toBin")
	}
	return to, err
}

// send writes the transfer, the lines of the book and the entry.
func (s *openStock) send(ctx context.Context, r Sheets, sheets []store.Blank, to store.School, basis string) (store.BlankTransfer, error) {
	t := store.BlankTransfer{
		Place: s.place(), To: placeOfSchool(to), Series: r.Series, First: r.First, Last: r.Last, Sheets: len(sheets),
		DocumentKind: sheets[0].DocumentKind, Honours: sheets[0].Honours,
		State: store.TransferSent, Basis: basis, SentOn: s.today, Version: 1,
	}
	if err := s.InsertTransfer(ctx, &t); err != nil {
		return t, err
	}
	err := s.move(ctx, sheets, stock.Send, func(l *store.BlankMove) { l.Basis, l.TransferID = basis, t.ID })
	if err != nil {
		return t, err
	}
	return t, s.record(ctx, t.Place, journal.BlanksSent{
		BlankFacts: r.facts(sheets), On: s.today, Basis: basis, TransferID: t.ID, ToSchoolID: to.ID,
	})
}

// TransferAct is what ends a transfer.
type TransferAct struct {
	Key             string
	TransferID      int64
	ExpectedVersion int
}

// ConfirmTransfer puts the sheets of a transfer into the stock of the school
// they were sent to. It is that school's to do, and for all of them at once:
// what did not come is called back and sent anew.
func (d *Desk) ConfirmTransfer(ctx context.Context, v access.Viewer, a TransferAct) (Outcome, error) {
	return d.settle(ctx, v, a, "CONFIRM_TRANSFER", stock.Arrive)
}

// CallBackTransfer puts the sheets of a transfer back into the stock of the
// school that sent them, which is its to do until they are confirmed.
func (d *Desk) CallBackTransfer(ctx context.Context, v access.Viewer, a TransferAct) (Outcome, error) {
	return d.settle(ctx, v, a, "CALL_BACK_TRANSFER", stock.CallBack)
}

func (d *Desk) settle(ctx context.Context, v access.Viewer, a TransferAct, operation string, m stock.Move) (Outcome, error) {
	return d.onStock(ctx, v, a.Key, operation, 0, a, func(s *openStock) (Outcome, error) {
		t, err := s.Transfer(ctx, a.TransferID)
		if err != nil {
			return Outcome{}, err
		}
		into := t.Place
		if m == stock.Arrive {
			into = t.To
		}
		switch {
		case !v.Scope().Covers(into):
			return Outcome{}, access.ErrForbidden
		case t.Version != a.ExpectedVersion:
			return Outcome{}, store.ErrVersionConflict.At("expectedVersion")
		case t.State != store.TransferSent:
			return Outcome{}, ErrTransferSettled.At("transferId")
		}
		if err := s.settle(ctx, &t, m, into); err != nil {
			return Outcome{}, err
		}
		return Outcome{TransferID: t.ID}, nil
	})
}

func (s *openStock) settle(ctx context.Context, t *store.BlankTransfer, m stock.Move, into access.Place) error {
	sheets, err := s.InTransit(ctx, *t)
	if err != nil {
		return err
	}
	if len(sheets) != t.Sheets {
		return store.ErrBlankMoved.Fault()
	}
	return s.takeIn(ctx, t, sheets, m, into)
}

// takeIn writes the lines of the book that end a transfer, the transfer's end and
// the entry.
func (s *openStock) takeIn(ctx context.Context, t *store.BlankTransfer, sheets []store.Blank, m stock.Move, into access.Place) error {
	err := s.move(ctx, sheets, m, func(l *store.BlankMove) { l.Place, l.Basis, l.TransferID = into, t.Basis, t.ID })
	if err != nil {
		return err
	}
	facts := Sheets{t.Series, t.First, t.Last}.facts(sheets)
	t.State, t.SettledOn = store.TransferConfirmed, s.today
	var entry journal.Payload = journal.BlanksArrived{BlankFacts: facts, On: s.today, TransferID: t.ID, FromSchoolID: t.SchoolID}
	if m == stock.CallBack {
		t.State = store.TransferCalledBack
		entry = journal.BlanksCalledBack{BlankFacts: facts, On: s.today, TransferID: t.ID, ToSchoolID: t.To.SchoolID}
	}
	if err := s.SettleTransfer(ctx, t); err != nil {
		return err
	}
	return s.record(ctx, into, entry)
}
