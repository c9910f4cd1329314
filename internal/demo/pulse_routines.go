package demo

import (
	"context"
	"fmt"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// routine is how the simulation goes on with a case in some status.
type routine struct {
	status casefile.Status
	order  store.CaseOrder // in which the cases are looked at
	role   access.Role
	// fits reports whether it is time for it; the desk decides whether it may be.
	fits func(p *Pulse, c store.Case, today workday.Date) bool
	act  func(ctx context.Context, p *Pulse, v access.Viewer, a casework.Act, c store.Case) (casefile.Action, error)
}

// atDesk reports whether the place of the routine is open.
func (r routine) atDesk(p *Pulse, c store.Case, now time.Time) bool {
	if r.role == access.CorporationOperator {
		return p.corporation.works(now)
	}
	return p.offices[c.School.Schedule].works(now)
}

var routines = []routine{
	{casefile.Received, store.DueFirst, access.SchoolClerk, acceptanceCame, accept},
	{casefile.Accepted, store.DueFirst, access.SchoolClerk, always, prepare},
	{casefile.InPreparation, store.DueFirst, access.SchoolHead, forDays(4), issue},
	{casefile.NoticeGiven, store.DueFirst, access.SchoolHead, forDays(0), refuse},
	{casefile.Issued, store.NewestFirst, access.SchoolClerk, always, passOn},
	{casefile.AtCorporation, store.NewestFirst, access.CorporationOperator, forDays(0), handOver},
}

func always(*Pulse, store.Case, workday.Date) bool { return true }

func acceptanceCame(_ *Pulse, c store.Case, today workday.Date) bool { return c.AcceptedOn <= today }

// forDays fits cases whose acceptance lies so many working days back.
func forDays(n int) func(*Pulse, store.Case, workday.Date) bool {
	return func(p *Pulse, c store.Case, today workday.Date) bool {
		worked, err := p.calendars.Week(workday.FiveDay).Between(c.AcceptedOn, today)
		return err == nil && worked >= n
	}
}

// look is how many cases a routine looks at: of those in work the nearest due ones, of
// the finished ones the newest, since some that are old will never be collected.
const look = 120

// goOn does the routine with one of the cases it fits, the first ones more likely.
func (p *Pulse) goOn(ctx context.Context, now time.Time, r routine) (Beat, error) {
	viewer := access.Product("demo")
	cases, _, err := p.store.Cases(access.NewContext(ctx, viewer), viewer.Scope(),
		store.CaseFilter{Statuses: []casefile.Status{r.status}}, store.CasePage{Order: r.order, Limit: look})
	if err != nil {
		return Beat{}, fmt.Errorf("demo: look for cases: %w", err)
	}
	today := workday.DateOf(now, p.zone)
	var fitting []store.Case
	for _, c := range cases {
		if !p.presented[c.SchoolID] && r.atDesk(p, c, now) && r.fits(p, c, today) {
			fitting = append(fitting, c)
		}
	}
	if len(fitting) == 0 {
		return Beat{}, nil
	}
	c := fitting[min(p.IntN(len(fitting)), p.IntN(len(fitting)))]
	home := p.world.SchoolByID(c.SchoolID).Place()
	if r.role == access.CorporationOperator {
		home = access.Place{RegionID: c.RegionID, DivisionID: c.DivisionID, BranchID: c.BranchID}
	}
	action, err := r.act(ctx, p, p.viewer(r.role, home), casework.Act{ApplicationID: c.ID, ExpectedVersion: c.Version}, c)
	if err != nil {
		return Beat{}, fmt.Errorf("demo: simulated act on case %d: %w", c.ID, err)
	}
	if action == "" {
		return Beat{}, nil
	}
	return Beat{action, c.ID}, nil
}

func accept(ctx context.Context, p *Pulse, v access.Viewer, a casework.Act, _ store.Case) (casefile.Action, error) {
	_, err := p.desk.Accept(ctx, v, a)
	return casefile.Accept, err
}

func prepare(ctx context.Context, p *Pulse, v access.Viewer, a casework.Act, _ store.Case) (casefile.Action, error) {
	_, err := p.desk.StartPreparation(ctx, v, a)
	return casefile.StartPreparation, err
}

// issue makes the duplicate on the school's next blank, or now and then calls to a
// hearing instead. A school without blanks leaves the case.
func issue(ctx context.Context, p *Pulse, v access.Viewer, a casework.Act, c store.Case) (casefile.Action, error) {
	if p.chance(0.03) {
		doubt := doubts[doubtShares.draw(p.dice)]
		_, err := p.desk.GiveNotice(ctx, v, casework.Notice{
			Act: a, Grounds: []casefile.ServiceGround{doubt.ground}, Reasons: doubt.reasons,
			HearingAt: p.offices[c.School.Schedule].hearing(p.now()), HearingPlace: c.School.AddressRU,
		})
		return casefile.GiveNotice, err
	}
	blanks, err := p.store.BlanksInStock(access.NewContext(ctx, v), c.SchoolID, c.DocumentKind, c.Honours, 1)
	if err != nil || len(blanks) == 0 {
		return "", err
	}
	today := workday.DateOf(p.now(), p.zone)
	_, err = p.desk.IssueDuplicate(ctx, v, casework.Issue{
		Act: a, Series: blanks[0].Series, Number: blanks[0].Number, OrderNumber: orderNumber(today), OrderDate: today,
	})
	return casefile.IssueDuplicate, err
}

// refuse records that nobody came to the hearing, and then refuses the service.
func refuse(ctx context.Context, p *Pulse, v access.Viewer, a casework.Act, c store.Case) (casefile.Action, error) {
	notice, err := p.store.NoticeOf(access.NewContext(ctx, v), c.ID)
	if err != nil || notice == nil {
		return "", err
	}
	if notice.Outcome == "" {
		if p.offices[c.School.Schedule].on(p.now()) <= notice.ObjectionDueOn {
			return "", nil
		}
		_, err := p.desk.RecordHearing(ctx, v, casework.Hearing{
			Act: a, Outcome: store.HearingNoAnswer, Protocol: "На заслушивание никто не явился, возражений не поступило.",
		})
		return casefile.RecordHearing, err
	}
	_, err = p.desk.RefuseService(ctx, v, casework.Refusal{
		Act: a, Grounds: notice.Grounds, Reasons: notice.Reasons, SignedBy: c.School.HeadName,
	})
	return casefile.RefuseService, err
}

// passOn hands a finished duplicate over, or sends it to the branch that keeps it.
func passOn(ctx context.Context, p *Pulse, v access.Viewer, a casework.Act, c store.Case) (casefile.Action, error) {
	if c.PickupBranchID != 0 {
		_, err := p.desk.SendToCorporation(ctx, v, a)
		return casefile.SendToCorporation, err
	}
	return handOver(ctx, p, v, a, c)
}

func handOver(ctx context.Context, p *Pulse, v access.Viewer, a casework.Act, c store.Case) (casefile.Action, error) {
	_, err := p.desk.HandOver(ctx, v, casework.HandOver{
		Act: a, Recipient: store.ToApplicant, IdentityDocument: identityNumber(p.dice),
		OriginalReceived: c.OriginalDue, ProofReceived: c.RepresentativeID != 0,
	})
	return casefile.HandOver, err
}
