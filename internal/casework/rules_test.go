package casework_test

import (
	"context"
	"slices"
	"testing"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/fault"
	"telnusqa/internal/journal"
	"telnusqa/internal/rulebook"
	"telnusqa/internal/sla"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
	"telnusqa/internal/workday"
)

const order = "Приказ № 312 об изменении стандарта"

// rules proposes and approves settings from a day on.
func (o *office) rules(from workday.Date, movesOpen bool, settings ...casework.NewSetting) store.Proposal {
	o.t.Helper()
	p := o.proposeRules(casework.RuleProposal{EffectiveFrom: from, Change: casework.RuleChange{Settings: settings, MovesOpen: movesOpen}})
	if _, err := o.desk.ApproveRuleChange(context.Background(), approver, casework.Decision{ProposalID: p.ID}); err != nil {
		o.t.Fatalf("approve: %v", err)
	}
	return o.proposal(p.ID)
}

func (o *office) proposeRules(in casework.RuleProposal) store.Proposal {
	o.t.Helper()
	in.Basis = order
	out, err := o.desk.ProposeRuleChange(context.Background(), drafter, in)
	if err != nil {
		o.t.Fatalf("propose: %v", err)
	}
	return o.proposal(out.ProposalID)
}

func march(day int) workday.Date { return workday.NewDate(2026, time.March, day) }

func marchAt(day, hour int) time.Time { return time.Date(2026, time.March, day, hour, 0, 0, 0, almaty) }

var tenDays = casework.NewSetting{Name: "ISSUE_DAYS_SCHOOL_OFFICE", Value: "10"}

// TestAHandInIsDecidedByTheRulesOfItsDay shortens the term from 4 March 2026 on.
func TestAHandInIsDecidedByTheRulesOfItsDay(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		before := o.submit(clerk, complete(t)).ApplicationID
		p := o.rules(march(4), false, tenDays)
		if p.Version != 2 || p.Moving() || p.Counted != 0 {
			t.Errorf("approved: %+v", p)
		}
		o.set(marchAt(3, 17))
		eve := o.submit(clerk, complete(t)).ApplicationID
		o.set(marchAt(4, 10))
		first := o.submit(clerk, complete(t)).ApplicationID
		entered := complete(t) // on the new rules' first day, handed in on the last of the old ones
		entered.HandedInAt = marchAt(3, 12)
		late := o.submit(clerk, entered).ApplicationID
		if err := o.desk.MoveDueDates(ctx); err != nil {
			t.Fatal(err)
		}
		for _, c := range []struct {
			name    string
			id      int64
			due     string
			version int
		}{
			{"handed in before anybody proposed", before, "2026-03-27", 1},
			{"handed in on the last day of the old rules", eve, "2026-03-30", 1},
			{"handed in on the first day of the new rules", first, "2026-03-19", 2},
			{"entered on that day, handed in the day before", late, "2026-03-30", 1},
		} {
			k := o.term(c.id, sla.Issue)
			if k.DueOn.String() != c.due || k.RuleVersion != c.version {
				t.Errorf("%s: due on %s by rules %d, want %s by %d", c.name, k.DueOn, k.RuleVersion, c.due, c.version)
			}
		}
		for day, want := range map[int]int64{3: 1, 4: 2, 31: 2} {
			if e, err := o.desk.Edition(ctx, march(day)); err != nil || e.ID != want {
				t.Errorf("on %d March rules %d are in force, %v; want %d", day, e.ID, err, want)
			}
		}
		due, _, err := o.desk.Reckon(ctx, drafter, marchAt(3, 12), casefile.SchoolOffice, 0, "")
		if err != nil || due.RuleVersion != 1 {
			t.Errorf("a question about 3 March is answered by rules %d, %v", due.RuleVersion, err)
		}
	})
}

// TestRulesThatMoveOpenCases has an act shorten the term of open cases too, from 11
// March on. Whoever acts on the day before the mover came by moves the case first.
func TestRulesThatMoveOpenCases(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		o.stock(clerk, 1, 1)
		id := o.submit(clerk, complete(t)).ApplicationID
		worked := o.submit(clerk, complete(t)).ApplicationID
		finished := o.submit(clerk, complete(t)).ApplicationID
		if _, err := o.desk.StartPreparation(ctx, clerk, o.act(finished)); err != nil {
			t.Fatal(err)
		}
		if _, err := o.desk.IssueDuplicate(ctx, clerk, casework.Issue{Act: o.act(finished), Series: "ЖОБ", Number: "0000001"}); err != nil {
			t.Fatal(err)
		}
		p := o.rules(march(11), true, tenDays)
		if p.Counted != 2 || !p.Moving() {
			t.Errorf("approved: %+v", p)
		}
		foreseen, _, err := o.desk.Moves(ctx, drafter.CaseScope(), p, 0, 10)
		if err != nil || len(foreseen) != 2 || foreseen[0].From != march(27) || foreseen[0].To != march(17) {
			t.Errorf("before its first day the change foresees %+v, %v", foreseen, err)
		}
		if err := o.desk.MoveDueDates(ctx); err != nil {
			t.Fatal(err)
		}
		if a := o.application(id); a.DueOn != march(27) {
			t.Fatalf("moved to %s before the first day of the rules", a.DueOn)
		}

		o.set(marchAt(11, 9))
		if _, err := o.desk.StartPreparation(ctx, clerk, o.act(worked)); err != nil {
			t.Fatal(err)
		}
		if got := o.kinds(worked); !slices.Equal(got[len(got)-2:], []journal.Kind{journal.KindDueMoved, journal.KindPreparationStarted}) {
			t.Errorf("an act on the day: %v", got)
		}
		if err := o.desk.MoveDueDates(ctx); err != nil {
			t.Fatal(err)
		}
		for _, moved := range []int64{id, worked} {
			a, k := o.application(moved), o.term(moved, sla.Issue)
			if a.DueOn != march(17) || k.DueOn != march(17) || k.RuleVersion != 2 || k.CalendarVersion != 1 {
				t.Errorf("case %d is due on %s, its clock on %s by rules %d", moved, a.DueOn, k.DueOn, k.RuleVersion)
			}
		}
		if k := o.term(finished, sla.Issue); k.RuleVersion != 1 || k.DueOn != march(27) {
			t.Errorf("a finished case was touched: %+v", k)
		}
		p = o.proposal(p.ID)
		impact, err := o.desk.Impact(ctx, p)
		if err != nil || p.Moving() || impact.Moves != 2 || len(impact.Parts) != 1 || impact.Parts[0].DivisionID != storetest.Kokshetau {
			t.Errorf("after the move: %+v, %+v, %v", p, impact, err)
		}
		entries, _, err := s.Timeline(ctx, access.Product("test").CaseScope(), id, 0, 100)
		if err != nil {
			t.Fatal(err)
		}
		moved, err := journal.Read[journal.DueMoved](entries[len(entries)-1].Entry)
		if err != nil || moved.FromRules != 1 || moved.ToRules != 2 || moved.Basis != order {
			t.Errorf("entry: %+v, %v", moved, err)
		}
		days, err := o.desk.Explain(ctx, o.term(id, sla.Issue))
		if err != nil || days[len(days)-1].Date != march(17) || days[len(days)-1].Number != 10 {
			t.Errorf("explained: %+v, %v", days, err)
		}
	})
}

// TestRulesAndCalendarMoveTheSameCase: the days come first, and the rules on their day
// reckon by them.
func TestRulesAndCalendarMoveTheSameCase(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		id := o.submit(clerk, complete(t)).ApplicationID
		o.rules(march(11), true, tenDays)
		off := casework.CalendarChange{Days: []casework.CalendarDay{
			{Date: march(5), Week: workday.FiveDay, Kind: workday.TransferredOff, TitleKK: "Ауыстырылған демалыс күні", TitleRU: "Перенесённый выходной"},
		}}
		o.approve(approver, o.propose(drafter, off).ID)
		if k := o.term(id, sla.Issue); k.DueOn != march(30) || k.CalendarVersion != 2 || k.RuleVersion != 1 {
			t.Errorf("after the calendar: due on %s by calendar %d, rules %d", k.DueOn, k.CalendarVersion, k.RuleVersion)
		}
		o.set(marchAt(11, 9))
		if err := o.desk.MoveDueDates(ctx); err != nil {
			t.Fatal(err)
		}
		if k := o.term(id, sla.Issue); k.DueOn != march(18) || k.CalendarVersion != 2 || k.RuleVersion != 2 {
			t.Errorf("after the rules: due on %s by calendar %d, rules %d", k.DueOn, k.CalendarVersion, k.RuleVersion)
		}
		// A term that begins later in the case follows from the rules it was moved to.
		if _, err := o.desk.StartPreparation(ctx, clerk, o.act(id)); err != nil {
			t.Fatal(err)
		}
		notice := casework.Notice{Act: o.act(id), Grounds: []casefile.ServiceGround{casefile.UnreliableData}, Reasons: "Нет записи", HearingAt: marchAt(12, 11)}
		if _, err := o.desk.GiveNotice(ctx, clerk, notice); err != nil {
			t.Fatal(err)
		}
		if k := o.term(id, sla.Objection); k.RuleVersion != 2 {
			t.Errorf("the time to object is reckoned by rules %d", k.RuleVersion)
		}
	})
}

// TestTheGoverningTextOfTheDay files a change of name without the original: the Russian
// text wants it, the Kazakh one only when it is damaged as well (D09).
func TestTheGoverningTextOfTheDay(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o, clerk := open(t, s), storetest.Clerk(storetest.School1)
		o.rules(march(4), false, casework.NewSetting{Name: "GOVERNING_TEXT", Value: "KK"})
		renamed := complete(t)
		renamed.Reasons = []casefile.Reason{casefile.NameChanged}
		if out := o.submit(clerk, renamed); out.ReceiptID == 0 {
			t.Error("accepted without the original by the Russian text")
		}
		o.set(marchAt(4, 10))
		if out := o.submit(clerk, renamed); out.ReceiptID != 0 {
			t.Error("refused for want of the original by the Kazakh text")
		}
	})
}

func TestWhoChangesTheRules(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o := context.Background(), open(t, s)
		change := casework.RuleChange{Settings: []casework.NewSetting{tenDays}}
		for _, v := range []access.Viewer{storetest.Clerk(storetest.School1), {UserID: 9, Role: access.RegionAnalyst}, {UserID: 9, Role: access.Auditor, Nationwide: true}} {
			_, err := o.desk.ProposeRuleChange(ctx, v, casework.RuleProposal{Change: change, Basis: order})
			wantFault(t, err, access.ErrForbidden)
		}
		decide := func(v access.Viewer, id int64) error {
			_, err := o.desk.ApproveRuleChange(ctx, v, casework.Decision{ProposalID: id})
			return err
		}
		p := o.proposeRules(casework.RuleProposal{Change: change})
		if p.EffectiveFrom != march(3) {
			t.Errorf("without a day the rules begin on %s", p.EffectiveFrom)
		}
		wantFault(t, decide(drafter, p.ID), casework.ErrSamePerson)
		wantFault(t, decide(divider, p.ID), access.ErrForbidden)
		stale := o.proposeRules(casework.RuleProposal{Change: change})
		if err := decide(keeper, p.ID); err != nil {
			t.Fatal(err)
		}
		wantFault(t, decide(keeper, p.ID), casework.ErrDecided)
		wantFault(t, decide(approver, stale.ID), casework.ErrStale)
		// The other desk knows nothing of rules, and the calendar's nothing of these.
		_, err := o.desk.ApproveCalendarChange(ctx, approver, casework.Decision{ProposalID: stale.ID})
		wantFault(t, err, access.ErrNotFound)
		if _, err := o.desk.RejectRuleChange(ctx, approver, casework.Decision{ProposalID: stale.ID, Reason: "Устарело"}); err != nil {
			t.Fatal(err)
		}

		// Approved too late: its first day is here.
		waits := o.proposeRules(casework.RuleProposal{Change: casework.RuleChange{Settings: []casework.NewSetting{{Name: "RETURN_DAYS", Value: "2"}}}})
		o.set(marchAt(3, 9))
		wantFault(t, decide(approver, waits.ID), casework.ErrRulesTooEarly)
		if v, err := s.Newest(ctx); err != nil || v.Rules != 2 {
			t.Errorf("rules %d are the newest, %v", v.Rules, err)
		}
	})
}

func TestRulesThatSayNothingOrNonsense(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o := open(t, s)
		set := func(name rulebook.Name, value string) []casework.NewSetting {
			return []casework.NewSetting{{Name: name, Value: value}}
		}
		for _, c := range []struct {
			name     string
			settings []casework.NewSetting
			from     workday.Date
			want     *fault.Def
		}{
			{"nothing", nil, 0, casework.ErrRequired},
			{"no_such_setting", set("FEE", "1"), 0, casework.ErrNoSetting},
			{"twice", slices.Concat(set("RETURN_DAYS", "2"), set("RETURN_DAYS", "3")), 0, casework.ErrSettingTwice},
			{"sixty_one_days", set("ISSUE_DAYS_PORTAL", "61"), 0, casework.ErrSettingNumber},
			{"three_days", set("ISSUE_DAYS_PORTAL", "3"), 0, casework.ErrSettingNumber},
			{"a_word_of_no_setting", set("GOVERNING_TEXT", "EN"), 0, casework.ErrSettingWord},
			{"as_it_is", set("ISSUE_DAYS_PORTAL", "15"), 0, casework.ErrNothingChanges},
			{"no_room_for_a_notice", slices.Concat(set("ISSUE_DAYS_PORTAL", "4"), set("NOTICE_DAYS", "4")), 0, casework.ErrRulesContradict},
			{"today", set("RETURN_DAYS", "2"), march(2), casework.ErrRulesTooEarly},
		} {
			t.Run(c.name, func(t *testing.T) {
				_, err := o.desk.ProposeRuleChange(context.Background(), drafter, casework.RuleProposal{
					Change: casework.RuleChange{Settings: c.settings}, EffectiveFrom: c.from, Basis: order,
				})
				wantFault(t, err, c.want)
			})
		}
		_, err := o.desk.ProposeRuleChange(context.Background(), drafter, casework.RuleProposal{Change: casework.RuleChange{Settings: set("RETURN_DAYS", "2")}, Basis: " "})
		wantFault(t, err, casework.ErrRequired)
		_, err = o.desk.ProposeRuleChange(context.Background(), drafter, casework.RuleProposal{Change: casework.RuleChange{Settings: set("RETURN_DAYS", "2")}, Basis: order, BaseVersion: 7})
		wantFault(t, err, casework.ErrStale)
	})
}

// TestTheFirstRulesStayWhatTheyWere opens a database by a program that carries other
// values than the one that wrote it down.
func TestTheFirstRulesStayWhatTheyWere(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		written := rulebook.Next(rulebook.First(), []rulebook.Value{{Name: "ISSUE_DAYS_SCHOOL_OFFICE", Value: "20"}}, order, march(1))
		for range 2 { // a second start changes nothing
			err := s.RecordRules(ctx, store.RuleVersion{
				ID: 1, EffectiveFrom: march(1), Basis: "Стандарт", EnteredBy: "a", ApprovedBy: "b", CreatedAt: monday, Values: written,
			})
			if err != nil {
				t.Fatal(err)
			}
			written = rulebook.First()
		}
		entered := complete(t)
		entered.HandedInAt = monday.AddDate(0, 0, -30) // before the day of the first version
		for _, a := range []casework.Submission{complete(t), entered} {
			k := o.term(o.submit(clerk, a).ApplicationID, sla.Issue)
			days, err := o.desk.Explain(ctx, k)
			if err != nil || days[len(days)-1].Number != 20 || k.RuleVersion != 1 {
				t.Errorf("due on %s by rules %d, %v", k.DueOn, k.RuleVersion, err)
			}
		}
		// Its settings stand in the version after it.
		o.rules(march(4), false, casework.NewSetting{Name: "RETURN_DAYS", Value: "2"})
		e, err := o.desk.Edition(ctx, march(4))
		if err != nil {
			t.Fatal(err)
		}
		got := map[rulebook.Name]rulebook.Value{}
		for _, v := range e.Values {
			got[v.Name] = v
		}
		if v := got["ISSUE_DAYS_SCHOOL_OFFICE"]; v.Value != "20" || v.Act != order || v.Since != march(1) {
			t.Errorf("the term: %+v", v)
		}
		if v := got["RETURN_DAYS"]; v.Value != "2" || v.Since != march(4) {
			t.Errorf("the return: %+v", v)
		}
		if v := got["NOTICE_DAYS"]; v.Value != "3" || v.Act != "" || !v.Since.IsZero() {
			t.Errorf("the notice: %+v", v)
		}
	})
}

// TestAProposalAskedForAgainIsThatProposal: the answer to a key is the same after the day
// from which the rules were to hold, too.
func TestAProposalAskedForAgainIsThatProposal(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o := open(t, s)
		in := casework.RuleProposal{Key: "once", EffectiveFrom: march(4), Change: casework.RuleChange{Settings: []casework.NewSetting{tenDays}}}
		first := o.proposeRules(in)
		for _, at := range []time.Time{marchAt(3, 18), marchAt(5, 10)} {
			o.set(at)
			if again := o.proposeRules(in); again.ID != first.ID {
				t.Errorf("on %s it is proposal %d, was %d", at, again.ID, first.ID)
			}
		}
	})
}
