package casework

import (
	"context"
	"strings"

	"telnusqa/internal/access"
	"telnusqa/internal/fault"
	"telnusqa/internal/journal"
	"telnusqa/internal/stock"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// Closing is a school that closes or merges into another one.
type Closing struct {
	Key             string
	SchoolID        int64
	ExpectedVersion int
	ClosedOn        workday.Date // from this day on hand-ins are the successor's
	SuccessorID     int64
	Basis           string // the act by which it closes, number and date
}

// CloseSchool closes a school and hands its archive and its stock of blanks to a
// successor of the same region, all in one transaction. From then on the
// successor's officers see and act on the closed school's cases and issue for it,
// on their own blanks and in their own register; new hand-ins are the
// successor's, and the closed school's officers read and change nothing.
//
// The cases stay where they were handed in, so the figures of the closed school
// go on to close. Only open schools close and only into open ones, both under
// lock: successions never run in a circle.
func (d *Desk) CloseSchool(ctx context.Context, v access.Viewer, in Closing) (Outcome, error) {
	var faults fault.List
	if in.Basis = strings.TrimSpace(in.Basis); in.Basis == "" {
		faults = append(faults, ErrRequired.At("basis"))
	}
	if in.ClosedOn.IsZero() {
		faults = append(faults, ErrRequired.At("closedOn"))
	}
	if err := appendTooLong(faults, in.Basis, maxPaperWords, "basis").Err(); err != nil {
		return Outcome{}, err
	}
	return d.once(ctx, v, in.Key, "CLOSE_SCHOOL", in, func(l Ledger) (Outcome, error) {
		if v.Role != access.RegionAdmin && v.Role != access.DivisionOfficer {
			return Outcome{}, access.ErrForbidden
		}
		s, successor, err := d.closing(ctx, l, v, in)
		if err != nil {
			return Outcome{}, err
		}
		if err := s.handStock(ctx, successor, in.Basis); err != nil {
			return Outcome{}, err
		}
		s.school.ClosedOn, s.school.ClosedBy, s.school.SuccessorID = in.ClosedOn, in.Basis, successor.ID
		if err := l.CloseSchool(ctx, &s.school); err != nil {
			return Outcome{}, err
		}
		err = s.record(ctx, s.place(), journal.SchoolChanged{
			SchoolID: s.school.ID, Change: "CLOSED", SuccessorID: successor.ID, On: in.ClosedOn, Basis: in.Basis,
		})
		if err != nil {
			return Outcome{}, err
		}
		return Outcome{SchoolID: s.school.ID}, s.record(ctx, placeOfSchool(successor), journal.SchoolChanged{
			SchoolID: successor.ID, Change: "ARCHIVE_TAKEN", PredecessorID: s.school.ID, On: in.ClosedOn, Basis: in.Basis,
		})
	})
}

// closing reads and locks both schools and finds what stands against it.
func (d *Desk) closing(ctx context.Context, l Ledger, v access.Viewer, in Closing) (*openStock, store.School, error) {
	var none store.School
	if in.SchoolID == in.SuccessorID {
		return nil, none, ErrOwnSuccessor.At("successorId")
	}
	if err := l.LockSchools(ctx, in.SchoolID, in.SuccessorID); err != nil {
		return nil, none, err
	}
	school, err := l.School(ctx, in.SchoolID)
	if err != nil {
		return nil, none, err
	}
	successor, err := l.School(ctx, in.SuccessorID)
	if err != nil {
		if isNotFound(err) {
			err = access.ErrNotFound.At("successorId")
		}
		return nil, none, err
	}
	zone, err := d.zone(ctx, l, school.RegionID)
	if err != nil {
		return nil, none, err
	}
	now := instant(d.now())
	s := &openStock{Ledger: l, desk: d, viewer: v, school: school, now: now, today: workday.DateOf(now, zone)}
	open, err := l.OpenTransfers(ctx, school.ID)
	switch {
	case err != nil:
		return nil, none, err
	case school.Version != in.ExpectedVersion:
		return nil, none, store.ErrVersionConflict.At("expectedVersion")
	case !school.ClosedOn.IsZero():
		return nil, none, ErrSchoolClosed.At("schoolId").With("day", school.ClosedOn)
	case !successor.ClosedOn.IsZero():
		return nil, none, ErrSchoolClosed.At("successorId").With("day", successor.ClosedOn)
	case school.RegionID != successor.RegionID:
		return nil, none, access.ErrNotFound.At("successorId")
	case in.ClosedOn > s.today:
		return nil, none, ErrFuture.At("closedOn")
	case in.ClosedOn <= school.OpenedOn:
		return nil, none, ErrClosedBeforeOpened.At("closedOn")
	case len(open) > 0:
		return nil, none, ErrOpenTransfers.At("schoolId")
	}
	return s, successor, nil
}

// handStock gives every sheet of the stock to the successor: one transfer, sent
// and taken at once, for each run of numbers of one kind.
func (s *openStock) handStock(ctx context.Context, to store.School, basis string) error {
	sheets, err := s.Stock(ctx, s.school.ID)
	if err != nil {
		return err
	}
	for _, run := range runs(sheets) {
		r := Sheets{run[0].Series, run[0].Number, run[len(run)-1].Number}
		t, err := s.send(ctx, r, run, to, basis)
		if err != nil {
			return err
		}
		for i := range run { // as the line before left them
			run[i].State, run[i].Moves, run[i].MovedOn = stock.InTransit, run[i].Moves+1, s.today
		}
		if err := s.takeIn(ctx, &t, run, stock.Arrive, t.To); err != nil {
			return err
		}
	}
	return nil
}

// runs cuts sheets, which are in the order of series and number, into runs of
// following numbers of one kind.
func runs(sheets []store.Blank) [][]store.Blank {
	var all [][]store.Blank
	for i, b := range sheets {
		if i > 0 && follows(sheets[i-1], b) {
			all[len(all)-1] = append(all[len(all)-1], b)
			continue
		}
		all = append(all, []store.Blank{b})
	}
	return all
}

func follows(a, b store.Blank) bool {
	return a.Series == b.Series && a.DocumentKind == b.DocumentKind && a.Honours == b.Honours && nextNumber(a.Number) == b.Number
}

// answering is the school whose officers answer for a school now: itself, or the
// last of its successors.
func answering(ctx context.Context, l Ledger, school store.School) (store.School, error) {
	for !school.ClosedOn.IsZero() && school.SuccessorID != 0 {
		var err error
		if school, err = l.SuccessorOf(ctx, school); err != nil {
			return school, err
		}
	}
	return school, nil
}

// handedInAt is the school that a hand-in of a day belongs to.
func handedInAt(ctx context.Context, l Ledger, school store.School, on workday.Date) (store.School, error) {
	for !school.ClosedOn.IsZero() && on >= school.ClosedOn {
		if school.SuccessorID == 0 {
			return school, ErrSchoolClosed.At("schoolId").With("day", school.ClosedOn)
		}
		var err error
		if school, err = l.SuccessorOf(ctx, school); err != nil {
			return school, err
		}
	}
	return school, nil
}
