package casefile

import (
	"errors"
	"flag"
	"os"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"telnusqa/internal/access"
	"telnusqa/internal/fault"
)

var update = flag.Bool("update", false, "rewrite docs/states.md")

var noon = time.Date(2026, 2, 20, 7, 0, 0, 0, time.UTC)

// roles are all that can ask, the product and nobody among them.
var roles = append(access.Roles(), access.System, "")

// Each line is one step of a life, as the service standard and the law tell it.
func TestNext(t *testing.T) {
	clerk, head, operator, portal := access.SchoolClerk, access.SchoolHead, access.CorporationOperator, access.Integration
	given := noon.Add(-time.Hour)
	for _, c := range []struct {
		name   string
		source string
		c      Case
		action Action
		role   access.Role
		want   Status
		err    error
	}{
		{"a complete package is accepted at the school", "R04", Case{Channel: SchoolOffice, Check: PackageComplete}, Submit, clerk, Accepted, nil},
		{"a complete package is accepted at the State Corporation", "R50", Case{Channel: StateCorporation, Check: PackageComplete}, Submit, operator, Accepted, nil},
		{"a complete submission of the portal is accepted in hours", "R24", Case{Channel: Portal, Check: PackageComplete}, Submit, portal, Accepted, nil},
		{"a submission of the portal waits after hours", "R24", Case{Channel: Portal, Check: PackageComplete, Waiting: true}, Submit, portal, Received, nil},
		{"the desk of the school does not wait: who stands there was heard", "R20", Case{Channel: SchoolOffice, Check: PackageComplete, Waiting: true}, Submit, clerk, Accepted, nil},
		{"an incomplete package gets a receipt", "R39", Case{Channel: SchoolOffice, Check: PackageIncomplete}, Submit, clerk, NotAccepted, nil},
		{"an incomplete submission of the portal gets a receipt at once", "R39", Case{Channel: Portal, Check: PackageIncomplete, Waiting: true}, Submit, portal, NotAccepted, nil},
		{"nothing is filed without a check", "R39", Case{Channel: SchoolOffice}, Submit, clerk, NotFiled, ErrPackageIncomplete},
		{"the school does not file for the State Corporation", "R03", Case{Channel: StateCorporation, Check: PackageComplete}, Submit, clerk, NotFiled, access.ErrForbidden},
		{"the State Corporation does not file at the school", "R03", Case{Channel: SchoolOffice, Check: PackageComplete}, Submit, operator, NotFiled, access.ErrForbidden},
		{"the portal files at its own door only", "R03", Case{Channel: SchoolOffice, Check: PackageComplete}, Submit, portal, NotFiled, access.ErrForbidden},
		{"an unknown door lets nobody in", "R03", Case{Channel: "BACK_DOOR", Check: PackageComplete}, Submit, clerk, NotFiled, access.ErrForbidden},
		{"a filed case is not filed again", "service.md", Case{Status: Accepted, Channel: SchoolOffice, Check: PackageComplete}, Submit, clerk, Accepted, ErrActionNotAllowed},

		{"the school accepts what waited, on the working day", "R24", Case{Status: Received, Channel: Portal}, Accept, clerk, Accepted, nil},
		{"and not before", "R24", Case{Status: Received, Channel: Portal, Waiting: true}, Accept, clerk, Received, ErrAcceptTooEarly},
		{"a package known to be incomplete is not accepted", "R39", Case{Status: Received, Channel: Portal, Check: PackageIncomplete}, Accept, clerk, Received, ErrPackageIncomplete},
		{"the gateway does not accept", "R39", Case{Status: Received, Channel: Portal}, Accept, portal, Received, access.ErrForbidden},
		{"the school refuses an incomplete submission", "R39, R40", Case{Status: Received, Channel: Portal, Check: PackageIncomplete}, RefuseIntake, clerk, NotAccepted, nil},
		{"also while it waits", "R39, R40", Case{Status: Received, Channel: Portal, Check: PackageIncomplete, Waiting: true}, RefuseIntake, head, NotAccepted, nil},
		{"the operator refuses at the State Corporation", "R39", Case{Status: Received, Channel: StateCorporation, Check: PackageIncomplete}, RefuseIntake, operator, NotAccepted, nil},
		{"a complete package cannot be refused at intake", "R39", Case{Status: Received, Channel: Portal, Check: PackageComplete}, RefuseIntake, head, Received, ErrPackageComplete},
		{"an accepted case cannot be refused at intake", "R41", Case{Status: Accepted, Channel: SchoolOffice, Check: PackageIncomplete}, RefuseIntake, clerk, Accepted, ErrActionNotAllowed},

		{"the school prepares", "service.md", Case{Status: Accepted, Channel: StateCorporation}, StartPreparation, clerk, InPreparation, nil},
		{"the operator does not", "service.md", Case{Status: Accepted, Channel: StateCorporation}, StartPreparation, operator, Accepted, access.ErrForbidden},
		{"a clerk may record a duplicate that the head signed", "service.md", Case{Status: InPreparation, Channel: Portal}, IssueDuplicate, clerk, Issued, nil},
		{"nothing is issued before it is prepared", "service.md", Case{Status: Accepted, Channel: Portal}, IssueDuplicate, head, Accepted, ErrActionNotAllowed},
		{"nothing is issued twice", "R27", Case{Status: Issued, Channel: Portal}, IssueDuplicate, head, Issued, ErrActionNotAllowed},

		{"notice of the hearing", "APPC art. 73", Case{Status: InPreparation, Channel: SchoolOffice}, GiveNotice, clerk, NoticeGiven, nil},
		{"a hearing that leaves the decision as it was", "APPC art. 74", Case{Status: NoticeGiven, Channel: SchoolOffice, NoticeGivenAt: given}, RecordHearing, clerk, NoticeGiven, nil},
		{"an objection that is right brings the case back to work", "APPC art. 73", Case{Status: NoticeGiven, Channel: SchoolOffice, NoticeGivenAt: given, ObjectionUpheld: true}, RecordHearing, clerk, InPreparation, nil},
		{"a hearing is recorded once", "APPC art. 74", Case{Status: NoticeGiven, Channel: SchoolOffice, NoticeGivenAt: given, Hearing: Objected}, RecordHearing, clerk, NoticeGiven, ErrAlreadyHeard},
		{"silence is no answer before the time is over", "APPC art. 73", Case{Status: NoticeGiven, Channel: SchoolOffice, NoticeGivenAt: given, Outcome: NoAnswer, ObjectionEndsAt: noon, At: noon.Add(-time.Microsecond)}, RecordHearing, clerk, NoticeGiven, ErrSilenceTooEarly},
		{"then it is one", "APPC art. 73", Case{Status: NoticeGiven, Channel: SchoolOffice, NoticeGivenAt: given, Outcome: NoAnswer, ObjectionEndsAt: noon, At: noon}, RecordHearing, clerk, NoticeGiven, nil},
		{"no refusal without a notice", "APPC art. 73", Case{Status: InPreparation, Channel: SchoolOffice}, RefuseService, head, InPreparation, ErrRefusalNeedsNotice},
		{"nor right after acceptance", "APPC art. 73", Case{Status: Accepted, Channel: SchoolOffice}, RefuseService, head, Accepted, ErrRefusalNeedsNotice},
		{"nor when the notice is not on record", "APPC art. 73", Case{Status: NoticeGiven, Channel: SchoolOffice, Hearing: Waived}, RefuseService, head, NoticeGiven, ErrRefusalNeedsNotice},
		{"no refusal without a record of the hearing", "APPC art. 74", Case{Status: NoticeGiven, Channel: SchoolOffice, NoticeGivenAt: given, ObjectionEndsAt: given, At: noon}, RefuseService, head, NoticeGiven, ErrHearingNotRecorded},
		{"no refusal while the silent applicant may still object", "APPC art. 73", Case{Status: NoticeGiven, Channel: SchoolOffice, NoticeGivenAt: given, Hearing: NoAnswer, ObjectionEndsAt: noon, At: noon.Add(-time.Microsecond)}, RefuseService, head, NoticeGiven, ErrRefusalTooEarly},
		{"the time to object is half-open", "APPC art. 73", Case{Status: NoticeGiven, Channel: SchoolOffice, NoticeGivenAt: given, Hearing: NoAnswer, ObjectionEndsAt: noon, At: noon}, RefuseService, head, Refused, nil},
		{"an end that nobody knows has not come", "APPC art. 73", Case{Status: NoticeGiven, Channel: SchoolOffice, NoticeGivenAt: given, Hearing: NoAnswer, At: noon}, RefuseService, head, NoticeGiven, ErrRefusalTooEarly},
		{"a waiver ends the time to object", "APPC art. 73", Case{Status: NoticeGiven, Channel: SchoolOffice, NoticeGivenAt: given, Hearing: Waived, ObjectionEndsAt: noon.Add(time.Hour), At: noon}, RefuseService, head, Refused, nil},
		{"an objection that was heard ends it too", "APPC art. 73", Case{Status: NoticeGiven, Channel: SchoolOffice, NoticeGivenAt: given, Hearing: Objected, ObjectionEndsAt: noon.Add(time.Hour), At: noon}, RefuseService, head, Refused, nil},
		{"only the head refuses", "service.md", Case{Status: NoticeGiven, Channel: SchoolOffice, NoticeGivenAt: given, Hearing: Waived, At: noon}, RefuseService, clerk, NoticeGiven, access.ErrForbidden},

		{"the paper goes where it is collected", "R13", Case{Status: Issued, Channel: Portal, PickupAtCorporation: true}, SendToCorporation, clerk, AtCorporation, nil},
		{"and stays where it is collected", "R13", Case{Status: Issued, Channel: SchoolOffice}, SendToCorporation, clerk, Issued, ErrPickupAtSchool},
		{"the school hands over at the school", "R03", Case{Status: Issued, Channel: SchoolOffice}, HandOver, clerk, HandedOver, nil},
		{"but not what is collected elsewhere", "R13", Case{Status: Issued, Channel: StateCorporation, PickupAtCorporation: true}, HandOver, clerk, Issued, ErrPickupAtCorporation},
		{"the operator does not hand over at the school", "R03", Case{Status: Issued, Channel: StateCorporation, PickupAtCorporation: true}, HandOver, operator, Issued, ErrActionNotAllowed},
		{"the original that is due comes first", "R32", Case{Status: Issued, Channel: Portal, OriginalLacking: true}, HandOver, clerk, Issued, ErrOriginalNotHandedIn},
		{"so does the proof of who represents a minor", "R26", Case{Status: Issued, Channel: Portal, ProofLacking: true}, HandOver, clerk, Issued, ErrProofNotHandedIn},
		{"then the duplicate goes", "R26, R32", Case{Status: Issued, Channel: Portal}, HandOver, clerk, HandedOver, nil},
		{"also at the State Corporation", "R32", Case{Status: AtCorporation, Channel: Portal, PickupAtCorporation: true, OriginalLacking: true}, HandOver, operator, AtCorporation, ErrOriginalNotHandedIn},
		{"both of them", "R26", Case{Status: AtCorporation, Channel: Portal, PickupAtCorporation: true, ProofLacking: true}, HandOver, operator, AtCorporation, ErrProofNotHandedIn},
		{"the operator hands over what is stored", "R11", Case{Status: AtCorporation, Channel: StateCorporation, PickupAtCorporation: true}, HandOver, operator, HandedOver, nil},
		{"stored papers stay for the month", "R14", Case{Status: AtCorporation, Channel: StateCorporation, ReturnFrom: noon, At: noon.Add(-time.Second)}, ReturnToSchool, operator, AtCorporation, ErrStorageNotOver},
		{"an unknown month is not over", "R14", Case{Status: AtCorporation, Channel: StateCorporation, At: noon}, ReturnToSchool, operator, AtCorporation, ErrStorageNotOver},
		{"then they go back to the school", "R15, D07", Case{Status: AtCorporation, Channel: StateCorporation, ReturnFrom: noon, At: noon}, ReturnToSchool, operator, ReturnedToSchool, nil},
		{"the State Corporation asks for them", "R16", Case{Status: ReturnedToSchool, Channel: StateCorporation}, RequestFromSchool, operator, ReturnedToSchool, nil},
		{"once", "R16", Case{Status: ReturnedToSchool, Channel: StateCorporation, Requested: true}, RequestFromSchool, operator, ReturnedToSchool, ErrAlreadyRequested},
		{"and the school sends them", "R16, D08", Case{Status: ReturnedToSchool, Channel: StateCorporation, Requested: true}, SendToCorporation, clerk, AtCorporation, nil},
		{"not unasked", "R16", Case{Status: ReturnedToSchool, Channel: StateCorporation}, SendToCorporation, clerk, ReturnedToSchool, ErrNotRequested},

		{"a waiting submission is withdrawn at the portal", "service.md", Case{Status: Received, Channel: Portal}, Withdraw, portal, Withdrawn, nil},
		{"an application is withdrawn at the school that works on it", "service.md", Case{Status: NoticeGiven, Channel: StateCorporation}, Withdraw, clerk, Withdrawn, nil},
		{"or where it was filed", "service.md", Case{Status: InPreparation, Channel: StateCorporation}, Withdraw, operator, Withdrawn, nil},
		{"not elsewhere", "service.md", Case{Status: InPreparation, Channel: SchoolOffice}, Withdraw, operator, InPreparation, access.ErrForbidden},
		{"not after the duplicate is issued", "service.md", Case{Status: Issued, Channel: SchoolOffice}, Withdraw, clerk, Issued, ErrActionNotAllowed},
		{"an action that does not exist is nobody's", "service.md", Case{Status: Accepted, Channel: SchoolOffice}, "EXTEND_TERM", head, Accepted, access.ErrForbidden},
	} {
		t.Run(c.name+" ("+c.source+")", func(t *testing.T) {
			got, err := Next(c.c, c.action, c.role)
			if got != c.want || !errors.Is(err, c.err) || (err == nil) != (c.err == nil) {
				t.Errorf("%s by %s from %s: %s, %v; want %s, %v", c.action, c.role, c.c.Status, got, err, c.want, c.err)
			}
		})
	}
}

// anyCase makes cases with any combination of facts, known to the product or not.
func anyCase(statuses ...Status) *rapid.Generator[Case] {
	return rapid.Custom(func(t *rapid.T) Case {
		at := func(name string) time.Time {
			return rapid.SampledFrom([]time.Time{{}, noon.Add(-time.Hour), noon, noon.Add(time.Hour)}).Draw(t, name)
		}
		return Case{
			Status:              rapid.SampledFrom(statuses).Draw(t, "status"),
			Channel:             rapid.SampledFrom(append(Channels(), "")).Draw(t, "channel"),
			Check:               rapid.SampledFrom([]CheckResult{NotChecked, PackageComplete, PackageIncomplete}).Draw(t, "check"),
			Waiting:             rapid.Bool().Draw(t, "waiting"),
			NoticeGivenAt:       at("noticeGivenAt"),
			ObjectionEndsAt:     at("objectionEndsAt"),
			Hearing:             rapid.SampledFrom(append(HearingOutcomes(), NotHeard)).Draw(t, "hearing"),
			Outcome:             rapid.SampledFrom(append(HearingOutcomes(), NotHeard)).Draw(t, "outcome"),
			ObjectionUpheld:     rapid.Bool().Draw(t, "upheld"),
			PickupAtCorporation: rapid.Bool().Draw(t, "pickupAtCorporation"),
			OriginalLacking:     rapid.Bool().Draw(t, "originalLacking"),
			ProofLacking:        rapid.Bool().Draw(t, "proofLacking"),
			ReturnFrom:          at("returnFrom"),
			Requested:           rapid.Bool().Draw(t, "requested"),
			At:                  at("at"),
		}
	})
}

var everyStatus = append(Statuses(), NotFiled, "LOST_IN_THE_POST")

func TestAllowedAndNextAgree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := anyCase(everyStatus...).Draw(t, "case")
		role := rapid.SampledFrom(roles).Draw(t, "role")
		allowed := Allowed(c, role)
		for _, a := range append(Actions(), "EXTEND_TERM") {
			next, err := Next(c, a, role)
			if got, want := err == nil, slices.Contains(allowed, a); got != want {
				t.Fatalf("%s: Next says %v, Allowed says %v (%v)", a, got, want, err)
			}
			if err == nil {
				continue
			}
			faults := fault.Of(err)
			if len(faults) != 1 || next != c.Status {
				t.Fatalf("%s: refused with %v, stage %s", a, err, next)
			}
			names := []string{}
			for _, other := range allowed {
				names = append(names, string(other))
			}
			if diff := cmp.Diff(names, faults[0].AllowedActions); diff != "" {
				t.Fatalf("%s: the fault names other actions: %s", a, diff)
			}
		}
	})
}

// No sequence of actions leaves the table: whoever does whatever in whatever order, a case
// is always at a stage of the product, and where nothing more can be done it stays.
func TestNoWalkLeavesTheTable(t *testing.T) {
	acting := []access.Role{access.SchoolHead, access.SchoolHead, access.CorporationOperator, access.Integration, access.Auditor}
	reached := map[Status]bool{}
	rapid.Check(t, func(t *rapid.T) {
		status := NotFiled
		for range 300 { // so many that every stage comes up
			if status.Terminal() {
				status = NotFiled // the next case
			}
			// Somebody tries something, and more often than not something that she may.
			c := anyCase(status).Draw(t, "facts")
			role := rapid.SampledFrom(acting).Draw(t, "role")
			action := rapid.SampledFrom(Actions()).Draw(t, "action")
			if allowed := Allowed(c, role); len(allowed) > 0 && rapid.IntRange(0, 3).Draw(t, "sense") > 0 {
				action = rapid.SampledFrom(allowed).Draw(t, "allowed action")
			}
			next, err := Next(c, action, role)
			switch {
			case err != nil && next != status:
				t.Fatalf("a refused %s moved the case from %s to %s", action, status, next)
			case err == nil && !next.Valid():
				t.Fatalf("%s led from %s to %q", action, status, next)
			}
			status = next
			reached[status] = true
		}
	})
	for _, s := range Statuses() {
		if !reached[s] {
			t.Errorf("no walk reached %s", s)
		}
	}
}

func TestATerminalStageAllowsNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := anyCase(NotAccepted, Refused, HandedOver, Withdrawn).Draw(t, "case")
		for _, role := range roles {
			if allowed := Allowed(c, role); len(allowed) > 0 {
				t.Fatalf("%s may %v at %s", role, allowed, c.Status)
			}
		}
	})
}

func TestEveryStageIsReachedAndEveryUnfinishedOneCanBeLeft(t *testing.T) {
	reached, left := map[Status]bool{NotFiled: true}, map[Status]bool{}
	for range transitions { // as many rounds as the longest way has steps
		for _, line := range transitions {
			for _, from := range line.From {
				reached[line.To] = reached[line.To] || reached[from]
				left[from] = left[from] || line.To != from
			}
		}
	}
	for _, s := range Statuses() {
		if !reached[s] {
			t.Errorf("%s is never reached", s)
		}
		if left[s] == s.Terminal() {
			t.Errorf("%s: terminal %v, left by some action %v", s, s.Terminal(), left[s])
		}
		if s.InWork() && s.Terminal() {
			t.Errorf("%s is in work and terminal", s)
		}
	}
}

// The lines of one action at one stage exclude one another, so their order means nothing.
func TestAtMostOneLineFitsACase(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := anyCase(everyStatus...).Draw(t, "case")
		role := rapid.SampledFrom(roles).Draw(t, "role")
		for _, a := range Actions() {
			var fitting []Status
			for i := range transitions {
				line := &transitions[i]
				if line.Action == a && slices.Contains(line.From, c.Status) && line.By.May(role, c.Channel) && line.firstUnmet(c) == nil {
					fitting = append(fitting, line.To)
				}
			}
			if len(fitting) > 1 {
				t.Fatalf("%s by %s fits %v", a, role, fitting)
			}
		}
	})
}

// Roles that oversee, read or run the platform have no action on any case, and no role
// has one that the table does not give.
func TestRightsPerRole(t *testing.T) {
	want := map[access.Role][]Action{
		access.SchoolClerk:         {Submit, Accept, RefuseIntake, StartPreparation, GiveNotice, RecordHearing, IssueDuplicate, SendToCorporation, HandOver, Withdraw},
		access.SchoolHead:          {Submit, Accept, RefuseIntake, StartPreparation, GiveNotice, RecordHearing, RefuseService, IssueDuplicate, SendToCorporation, HandOver, Withdraw},
		access.CorporationOperator: {Submit, Accept, RefuseIntake, ReturnToSchool, RequestFromSchool, HandOver, Withdraw},
		access.Integration:         {Submit, Withdraw},
	}
	for _, role := range roles {
		var got []Action
		for _, a := range Actions() {
			may := slices.ContainsFunc(Transitions(), func(line Transition) bool {
				return line.Action == a && slices.ContainsFunc(Channels(), func(c Channel) bool { return line.By.May(role, c) })
			})
			if may {
				got = append(got, a)
			}
		}
		if diff := cmp.Diff(want[role], got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", role, diff)
		}
	}
}

func TestTheTableNamesWhoWhatAndWhy(t *testing.T) {
	for _, line := range Transitions() {
		if line.By.Who == "" || line.Source == "" {
			t.Errorf("%s to %s: who or source is missing", line.Action, line.To)
		}
		for _, n := range line.Needs {
			if n.What == "" || n.fault == nil || !n.fault.Text.Complete() {
				t.Errorf("%s to %s: a need is not explained", line.Action, line.To)
			}
		}
	}
}

func TestThePageOfTheStagesIsUpToDate(t *testing.T) {
	const page = "../../docs/states.md"
	if *update {
		if err := os.WriteFile(page, []byte(StatesPage()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	b, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(b), StatesPage()); diff != "" {
		t.Errorf("%s is not what the table says; run the test with -update (-page +table):\n%s", page, diff)
	}
}

func BenchmarkAllowed(b *testing.B) {
	c := Case{Status: InPreparation, Channel: SchoolOffice}
	b.ReportAllocs()
	for b.Loop() {
		Allowed(c, access.SchoolHead)
	}
}
