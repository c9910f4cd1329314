package casework

import (
	"context"
	"fmt"
	"strings"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/fault"
	"telnusqa/internal/identifier"
	"telnusqa/internal/journal"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// VisitOrder orders a home visit. Why the person cannot come is nobody's to write down:
// that she calls 1414 for it is enough (R42).
type VisitOrder struct {
	Key      string
	BranchID int64
	Name     string // whom to visit, as the caller says
	Phone    string
	Address  string
	AgreedAt time.Time
}

// OrderHomeVisit enters a visit that was agreed with the caller: when the branch works,
// and not in the past.
func (d *Desk) OrderHomeVisit(ctx context.Context, v access.Viewer, in VisitOrder) (Outcome, error) {
	if v.SignedIn() && !MayOrderVisits(v.Role) {
		return Outcome{}, access.ErrForbidden
	}
	in.Name, in.Phone, in.Address = strings.TrimSpace(in.Name), strings.TrimSpace(in.Phone), strings.TrimSpace(in.Address)
	if err := in.check().Err(); err != nil {
		return Outcome{}, err
	}
	return d.once(ctx, v, in.Key, "ORDER_HOME_VISIT", in, func(l Ledger) (Outcome, error) {
		branch, err := l.Branch(ctx, in.BranchID)
		if err != nil {
			return Outcome{}, err
		}
		zone, err := d.zone(ctx, l, branch.RegionID)
		if err != nil {
			return Outcome{}, err
		}
		now := instant(d.now())
		today := workday.DateOf(now, zone)
		if err := d.branchWorks(ctx, l, branch, in.AgreedAt, now, zone); err != nil {
			return Outcome{}, err
		}
		phone, err := identifier.ParsePhone(in.Phone)
		if err != nil {
			return Outcome{}, err // check looked
		}
		n, err := l.NextNumber(ctx, fmt.Sprintf("home-visit/%d", today.Year()))
		if err != nil {
			return Outcome{}, err
		}
		row := store.HomeVisit{
			Place: store.BranchPlace(branch.RegionID, branch.DivisionID, branch.ID), Number: casefile.HomeVisitNumber(today.Year(), n),
			State: casefile.VisitOrdered, PersonName: in.Name, Phone: phone, Address: in.Address,
			AgreedAt: instant(in.AgreedAt), OrderedAt: now, OrderedByID: v.UserID, Version: 1,
		}
		if err := l.InsertHomeVisit(ctx, &row); err != nil {
			return Outcome{}, err
		}
		entry := journal.VisitOrdered{VisitFacts: visitFacts(row, today, zone)}
		return Outcome{VisitID: row.ID}, record(ctx, l, v, row.Place, 0, now, now, entry)
	})
}

// MayOrderVisits reports whether a role orders home visits: who answers 1414.
func MayOrderVisits(r access.Role) bool { return r == access.ContactCentre }

func (in VisitOrder) check() (faults fault.List) {
	for _, f := range []struct {
		value, field string
		limit        int
	}{{in.Name, "name", maxName}, {in.Address, "address", maxAddress}} {
		if f.value == "" {
			faults = append(faults, ErrRequired.At(f.field))
		}
		faults = appendTooLong(faults, f.value, f.limit, f.field)
	}
	if _, err := identifier.ParsePhone(in.Phone); err != nil {
		faults = append(faults, ErrVisitPhone.At("phone"))
	}
	return faults
}

// branchWorks refuses an agreed time at which nobody of the branch is on duty.
func (d *Desk) branchWorks(ctx context.Context, l Ledger, branch store.Branch, at, now time.Time, zone *time.Location) error {
	if !at.After(now) {
		return ErrVisitPast.At("agreedAt")
	}
	today, day := workday.DateOf(now, zone), workday.DateOf(at, zone)
	book, err := d.inForce(ctx, l, today, today)
	if err != nil {
		return err
	}
	rows, err := l.Schedules(ctx, 0, branch.ID)
	if err != nil {
		return err
	}
	hours, err := branchHours(rows)
	if err != nil {
		return err
	}
	open, err := book.open(hours.On(day), at, zone)
	if err == nil && !open {
		return ErrVisitHours.At("agreedAt")
	}
	return err
}

// open reports whether a place with these hours on the day of an instant is open then.
func (b Rulebook) open(hours workday.Schedule, at time.Time, zone *time.Location) (bool, error) {
	works, err := b.Reckoner.Calendars.Week(hours.Week).Working(workday.DateOf(at, zone))
	if err != nil {
		return false, err
	}
	clock := workday.TimeOfDayOf(at, zone)
	return works && clock >= hours.Open && clock < hours.Close, nil
}

// branchHours are those of a branch: the standard's first, then what was set since.
func branchHours(rows []store.Schedule) (workday.Hours, error) {
	h, err := hoursFrom(0, workday.PresetRU, rows)
	if err != nil || h.corporation != nil {
		return h.corporation, err
	}
	return workday.Preset(workday.PresetCorporation)
}

// visitFacts is what every entry about a visit repeats; on is the day it tells about.
func visitFacts(row store.HomeVisit, on workday.Date, zone *time.Location) journal.VisitFacts {
	return journal.VisitFacts{
		VisitID: row.ID, Number: row.Number, AgreedOn: workday.DateOf(row.AgreedAt, zone),
		OrderedOn: workday.DateOf(row.OrderedAt, zone), On: on,
	}
}
