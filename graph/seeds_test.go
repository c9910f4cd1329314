package graph_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/fault"
	"telnusqa/internal/importing"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
	"telnusqa/internal/tabular"
	"telnusqa/internal/workday"
)

// moreSeeds are what may have happened beside seed, by the name that cases call it.
// Each begins on Monday 30 March 2026, 10:00, or where the one before it ended.
var moreSeeds = map[string]func(testing.TB, *api){
	"queue":            queueSeed,
	"outages":          outagesSeed,
	"old_register":     oldRegisterSeed,
	"visits":           visitsSeed,
	"rules":            rulesSeed,
	"stored":           storedSeed,
	"kept_long_enough": keptSeed,
	"month_over": func(_ testing.TB, a *api) {
		a.clock.set(time.Date(2026, time.April, 6, 10, 0, 0, 0, almaty))
	},
	"heard":       heardSeed,
	"notice_late": noticeLateSeed,
	"returned": func(t testing.TB, a *api) {
		out, err := a.desk.ReturnToSchool(context.Background(), viewers()["operator"], a.actOn(t, 6))
		done(t, out, err)
		a.clock.set(time.Date(2026, time.April, 20, 11, 0, 0, 0, almaty))
		a.seal(t)
	},
	"asked": func(t testing.TB, a *api) {
		out, err := a.desk.RequestFromSchool(context.Background(), viewers()["operator"], a.actOn(t, 6))
		done(t, out, err)
		a.clock.set(a.clock.now().Add(24 * time.Hour))
		a.seal(t)
	},
}

// heardSeed: the applicant of case 2 was called to a hearing on one ground and waived it.
func heardSeed(t testing.TB, a *api) {
	ctx, clerk := context.Background(), viewers()["clerk"]
	out, err := a.desk.GiveNotice(ctx, clerk, casework.Notice{
		Act: a.actOn(t, 2), Grounds: []casefile.ServiceGround{casefile.UnreliableData}, Reasons: "Нет записи.", HearingAt: a.clock.now().AddDate(0, 0, 2),
	})
	done(t, out, err)
	a.clock.set(a.clock.now().Add(time.Hour))
	out, err = a.desk.RecordHearing(ctx, clerk, casework.Hearing{Act: a.actOn(t, 2), Outcome: store.HearingWaived, Protocol: "Отказалась."})
	done(t, out, err)
	a.seal(t)
}

// noticeLateSeed: the day before case 2 is due; its notice is two working days late.
func noticeLateSeed(t testing.TB, a *api) {
	c, err := a.store.CaseByID(context.Background(), access.Product("test").CaseScope(), 2)
	if err != nil {
		t.Fatal(err)
	}
	a.clock.set(c.DueAt.AddDate(0, 0, -1))
}

// rulesSeed approves a shorter term for the school's office from 1 April on.
func rulesSeed(t testing.TB, a *api) {
	proposed, err := a.desk.ProposeRuleChange(context.Background(), viewers()["region"], casework.RuleProposal{
		Change: casework.RuleChange{Settings: []casework.NewSetting{{Name: "ISSUE_DAYS_SCHOOL_OFFICE", Value: "10"}}},
		Basis:  "Приказ № 312 об изменении стандарта", EffectiveFrom: workday.NewDate(2026, time.April, 1),
	})
	done(t, proposed, err)
	out, err := a.desk.ApproveRuleChange(context.Background(), viewers()["platform"], casework.Decision{ProposalID: proposed.ProposalID})
	done(t, out, err)
	a.seal(t)
}

// keptSeed: case 1 was withdrawn; its persons, and those of case 3, which was not accepted,
// were taken out when the term of keeping was over. The clock is back where it was.
func keptSeed(t testing.TB, a *api) {
	t.Helper()
	ctx, now := context.Background(), a.clock.now()
	out, err := a.desk.Withdraw(ctx, viewers()["clerk"], casework.Withdrawal{Act: a.actOn(t, 1), Reason: "Түпнұсқа табылды"})
	done(t, out, err)
	a.clock.set(time.Date(2031, time.March, 31, 10, 0, 0, 0, almaty)) // a day after five years
	did, err := casework.NewKeeper(a.store, a.desk).Retain(ctx, 10, func(int) {})
	if err != nil || did.All() != 2 {
		t.Fatalf("%+v, %v", did, err)
	}
	a.clock.set(now)
	a.seal(t)
}

// visitsSeed: three home visits of the branch in Kokshetau, ordered on Monday 30 March at
// 10:00. The first is for Tuesday, the second was cancelled, on the third case 6 was taken
// in at once.
func visitsSeed(t testing.TB, a *api) {
	t.Helper()
	ctx, contact, operator := context.Background(), viewers()["contact"], viewers()["operator"]
	for i := range 3 {
		out, err := a.desk.OrderHomeVisit(ctx, contact, casework.VisitOrder{
			BranchID: storetest.KokshetauBranch, Name: "Ибраева Сәуле", Phone: "+77010000001", Address: "г. Кокшетау, ул. Абая, 1, кв. 2",
			AgreedAt: a.clock.now().Add(time.Duration(24+i) * time.Hour),
		})
		done(t, out, err)
	}
	out, err := a.desk.CancelHomeVisit(ctx, contact, casework.VisitCancellation{VisitAct: casework.VisitAct{VisitID: 2, ExpectedVersion: 1}, Cause: casefile.VisitByApplicant})
	done(t, out, err)
	s := submission(t, 1987)
	s.SchoolID, s.VisitID = storetest.School1, 3
	out, err = a.desk.Submit(ctx, operator, s)
	done(t, out, err)
	a.seal(t)
}

// oldRegisterSeed: School1 took its register of 2019 in, two lines; the first is about the
// person of case 1.
func oldRegisterSeed(t testing.TB, a *api) {
	t.Helper()
	file := importing.OldRegister(tabular.Table{Rows: []tabular.Row{
		{Number: 1, Cells: importing.KindRegister.Head(fault.RU)},
		{Number: 2, Cells: []string{school1BIN, "17", "06.05.2019", "ЖОБ 1234567", "11", "отличие", "Ахметова", "Айгүл", "Ерланқызы", submission(t, 1990).Applicant.IIN, "", "2007", "ЖОБ 0000777", "12", "03.05.2019"}},
		{Number: 3, Cells: []string{school1BIN, "18", "07.05.2019", "А-Х 778899", "9"}},
	}}, workday.DateOf(a.clock.now(), almaty))
	got, err := casework.NewFiles(a.store, a.clock.now).ImportRegister(context.Background(), viewers()["head"], casework.Import{Keep: true, SHA256: strings.Repeat("0", 64)}, file)
	if err != nil || !got.Kept {
		t.Fatal(got.Findings, err)
	}
	a.seal(t)
}

// outagesSeed: the portal was out for three hours in the night to Sunday 29 March, and has
// been since 8:45 this morning.
func outagesSeed(t testing.TB, a *api) {
	t.Helper()
	for _, o := range []casework.NewOutage{
		{StartsAt: time.Date(2026, time.March, 28, 22, 0, 0, 0, almaty), EndsAt: time.Date(2026, time.March, 29, 1, 0, 0, 0, almaty), Planned: true, Source: "Хабарлама № 1"},
		{StartsAt: time.Date(2026, time.March, 30, 8, 45, 0, 0, almaty), Source: "Письмо № 2"},
	} {
		out, err := a.desk.RecordPortalOutage(context.Background(), viewers()["platform"], o)
		done(t, out, err)
	}
	a.seal(t)
}

func done(t testing.TB, out casework.Outcome, err error) casework.Outcome {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// actOn is an act on a case as it is now.
func (a *api) actOn(t testing.TB, id int64) casework.Act {
	t.Helper()
	c, err := a.store.CaseByID(context.Background(), access.Product("test").CaseScope(), id)
	if err != nil {
		t.Fatal(err)
	}
	return casework.Act{ApplicationID: id, ExpectedVersion: c.Version}
}

// queueSeed: four tickets in Kokshetau at 10:00. The first is called at 10:05 and
// still at the counter at 10:21, the second and third wait, the fourth went.
func queueSeed(t testing.TB, a *api) {
	t.Helper()
	ctx, operator := context.Background(), viewers()["operator"]
	step := func(out casework.Outcome, err error) { done(t, out, err) }
	for range 4 {
		step(a.desk.TakeTicket(ctx, operator, ""))
	}
	a.clock.set(a.clock.now().Add(5 * time.Minute))
	step(a.desk.CallTicket(ctx, operator, casework.Call{Counter: "2"}))
	step(a.desk.AbandonTicket(ctx, operator, casework.TicketAct{TicketID: 4, ExpectedVersion: 1}))
	a.clock.set(a.clock.now().Add(16 * time.Minute))
	breaches(t, a)
}

// breaches records what ran out, as the sweep does, and seals.
func breaches(t testing.TB, a *api) {
	t.Helper()
	ctx := context.Background()
	refs, err := a.store.ClocksRunOut(ctx, a.clock.now(), store.ClockRef{}, 100)
	if err != nil {
		t.Fatal(err)
	}
	for _, k := range refs {
		if k.TicketID != 0 {
			_, err = a.desk.RecordTicketBreach(ctx, k.TicketID, k.ClockID)
		} else {
			_, err = a.desk.RecordBreach(ctx, k.ApplicationID, k.ClockID)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	a.seal(t)
}

// storedSeed: case 6 came in at the branch of Kokshetau on 2 March, and its duplicate
// has been there since 5 March, to be kept until Monday 6 April: 5 April is a Sunday.
func storedSeed(t testing.TB, a *api) {
	t.Helper()
	ctx, clerk, operator := context.Background(), viewers()["clerk"], viewers()["operator"]
	now := a.clock.now()
	a.clock.set(monday)
	s := submission(t, 1995)
	s.SchoolID = storetest.School1
	step := func(out casework.Outcome, err error) { done(t, out, err) }
	step(a.desk.Submit(ctx, operator, s))
	for _, act := range []func(context.Context, access.Viewer, casework.Act) (casework.Outcome, error){
		a.desk.StartPreparation,
		func(ctx context.Context, v access.Viewer, act casework.Act) (casework.Outcome, error) {
			return a.desk.IssueDuplicate(ctx, v, casework.Issue{Act: act, Series: "ЖОБ", Number: "0000002"})
		},
		a.desk.SendToCorporation,
	} {
		a.clock.set(a.clock.now().Add(24 * time.Hour))
		step(act(ctx, clerk, a.actOn(t, 6)))
	}
	a.clock.set(now)
	c, err := a.store.CaseByID(ctx, access.Product("test").CaseScope(), 6)
	if err != nil || c.Status != casefile.AtCorporation {
		t.Fatalf("case 6: %s, %v", c.Status, err)
	}
	a.seal(t)
}
