package casework

import (
	"context"
	"strings"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/fault"
	"telnusqa/internal/journal"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// What the desk refuses about outages of the portal.
var (
	ErrOutageEnds = fault.Define(fault.Invalid, "OUTAGE_ENDS_BEFORE_IT_BEGINS", fault.Text{
		KK: "Үзілістің аяқталуы басталуынан кейін болуы керек.",
		RU: "Окончание перерыва должно быть позже его начала.",
		EN: "An outage ends after it begins.",
	})
	ErrOutageOverlaps = fault.Define(fault.Conflict, "OUTAGE_OVERLAPS", fault.Text{
		KK: "Бұл уақытқа {from} басталған үзіліс жазылған.",
		RU: "На это время уже записан перерыв, начавшийся {from}.",
		EN: "An outage that began {from} is on record for that time.",
	})
	ErrOutageOver = fault.Define(fault.Conflict, "OUTAGE_OVER", fault.Text{
		KK: "Үзілістің аяқталуы жазылып қойған.",
		RU: "Окончание перерыва уже записано.",
		EN: "The end of the outage is on record already.",
	})
)

// NewOutage records an outage of the portal. It moves no term: what is handed in
// afterwards is accepted by the rule for its own instant (R23, R24).
type NewOutage struct {
	Key      string
	StartsAt time.Time
	EndsAt   time.Time // zero while it goes on
	Planned  bool
	Source   string // notice or letter it is known from
}

// OutageEnd says when an outage ended that was recorded without its end.
type OutageEnd struct {
	Key             string
	OutageID        int64
	ExpectedVersion int
	EndsAt          time.Time // zero means now
}

// MayRecordOutages reports whether a role records outages: the portal is the country's,
// and so is its administrator.
func MayRecordOutages(r access.Role) bool { return r == access.PlatformAdmin }

// RecordPortalOutage enters an outage, as its source tells it. A planned one may lie ahead.
func (d *Desk) RecordPortalOutage(ctx context.Context, v access.Viewer, in NewOutage) (Outcome, error) {
	if v.SignedIn() && !MayRecordOutages(v.Role) {
		return Outcome{}, access.ErrForbidden
	}
	in.Source = strings.TrimSpace(in.Source)
	o := casefile.Outage{From: instant(in.StartsAt)}
	if !in.EndsAt.IsZero() {
		o.Until = instant(in.EndsAt)
	}
	return d.once(ctx, v, in.Key, "RECORD_PORTAL_OUTAGE", in, func(l Ledger) (Outcome, error) {
		now := instant(d.now())
		var faults fault.List
		if in.Source == "" {
			faults = append(faults, ErrRequired.At("source"))
		}
		faults = appendTooLong(faults, in.Source, maxAddress, "source")
		switch {
		case !in.Planned && o.From.After(now):
			faults = append(faults, ErrFuture.At("startsAt"))
		case !in.Planned && o.Until.After(now):
			faults = append(faults, ErrFuture.At("endsAt"))
		case !o.Until.IsZero() && !o.Until.After(o.From):
			faults = append(faults, ErrOutageEnds.At("endsAt"))
		}
		if err := faults.Err(); err != nil {
			return Outcome{}, err
		}
		// The counter's row is held until the end: two who record at once see each other.
		if _, err := l.NextGapFree(ctx, "portal-outage"); err != nil {
			return Outcome{}, err
		}
		if err := apart(ctx, l, o, 0, now, "startsAt"); err != nil {
			return Outcome{}, err
		}
		row := store.PortalOutage{Outage: o, Planned: in.Planned, Source: in.Source, RecordedByID: v.UserID, RecordedAt: now, Version: 1}
		if err := l.InsertPortalOutage(ctx, &row); err != nil {
			return Outcome{}, err
		}
		entry := journal.OutageRecorded{OutageID: row.ID, StartsAt: journal.At(o.From), Planned: row.Planned, Source: row.Source}
		if !o.Until.IsZero() {
			entry.EndsAt = journal.At(o.Until)
		}
		happened := o.From
		if happened.After(now) {
			happened = now // it was announced
		}
		return Outcome{OutageID: row.ID}, record(ctx, l, v, access.Place{}, 0, happened, now, entry)
	})
}

// EndPortalOutage notes that the portal takes applications again.
func (d *Desk) EndPortalOutage(ctx context.Context, v access.Viewer, in OutageEnd) (Outcome, error) {
	if v.SignedIn() && !MayRecordOutages(v.Role) {
		return Outcome{}, access.ErrForbidden
	}
	return d.once(ctx, v, in.Key, "END_PORTAL_OUTAGE", in, func(l Ledger) (Outcome, error) {
		if _, err := l.NextGapFree(ctx, "portal-outage"); err != nil {
			return Outcome{}, err
		}
		row, err := l.PortalOutage(ctx, in.OutageID)
		if err != nil {
			return Outcome{}, err
		}
		now := instant(d.now())
		end := now
		if !in.EndsAt.IsZero() {
			end = instant(in.EndsAt)
		}
		switch {
		case !row.Until.IsZero():
			return Outcome{}, ErrOutageOver.At("outageId")
		case row.Version != in.ExpectedVersion:
			return Outcome{}, store.ErrVersionConflict.At("expectedVersion")
		case end.After(now):
			return Outcome{}, ErrFuture.At("endsAt")
		case !end.After(row.From):
			return Outcome{}, ErrOutageEnds.At("endsAt")
		}
		row.Until = end
		if err := apart(ctx, l, row.Outage, row.ID, now, "endsAt"); err != nil {
			return Outcome{}, err
		}
		if err := l.EndPortalOutage(ctx, &row); err != nil {
			return Outcome{}, err
		}
		entry := journal.OutageEnded{OutageID: row.ID, StartsAt: journal.At(row.From), EndsAt: journal.At(end)}
		return Outcome{OutageID: row.ID}, record(ctx, l, v, access.Place{}, 0, end, now, entry)
	})
}

// apart refuses an outage that clashes with another one on record than own. Where one of
// them goes on its end is looked at when it comes.
func apart(ctx context.Context, l Ledger, o casefile.Outage, own int64, now time.Time, field string) error {
	zone, err := workday.Zone(defaultZone)
	if err != nil {
		return err
	}
	others, err := l.OutagesMeeting(ctx, o)
	if err != nil {
		return err
	}
	for _, other := range others {
		if other.ID != own && other.Clashes(o, now) {
			return ErrOutageOverlaps.At(field).With("from", other.From.In(zone).Format("02.01.2006 15:04"))
		}
	}
	return nil
}
