package figures

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"telnusqa/internal/access"
	"telnusqa/internal/journal"
	"telnusqa/internal/workday"
)

var (
	monday  = workday.NewDate(2026, time.November, 23)
	tuesday = workday.NewDate(2026, time.November, 24)
	facts   = journal.CaseFacts{
		Number: "ДБ-2026-000001", Channel: "STATE_CORPORATION", Reasons: []string{"DAMAGED", "NAME_CHANGED"},
		DocumentKind: "GENERAL_SECONDARY", Honours: "DISTINCTION", GraduationYear: 2009, CertifiedBy: "HANDWRITTEN",
	}
)

// ticket is the seventh of Monday's queue, taken between nine and ten.
var ticket = journal.TicketFacts{TicketID: 5, Number: 7, On: monday, Hour: 9}

// counted are deltas in words: day, measure with label, door, hour, count.
func counted(deltas []Delta) []string {
	var words []string
	for _, d := range deltas {
		code, door := uint16(d.Measure>>doorBits), d.Measure%doors
		for _, f := range families {
			if code < f.base || int(code) >= int(f.base)+f.size() {
				continue
			}
			name := f.name
			if f.labels != nil {
				name += " " + f.labels[code-f.base]
			}
			if channels[door] != "" {
				name += " @" + channels[door]
			}
			if d.Hour != 0 {
				name += fmt.Sprintf(" h%02d", d.Hour.Clock())
			}
			words = append(words, d.Day.String()[8:]+" "+name+strings.Repeat("+", int(d.Count)-1))
		}
	}
	slices.Sort(words)
	return words
}

func entryOf(t *testing.T, p journal.Payload) journal.Entry {
	t.Helper()
	at := monday.At(workday.Clock(10, 0), time.UTC)
	e := journal.Entry{
		ID: 1, HappenedAt: at, RecordedAt: at, ActorRole: string(access.SchoolClerk),
		Place: access.Place{RegionID: 1, DivisionID: 2, SchoolID: 3},
	}
	if err := e.Write(p); err != nil {
		t.Fatal(err)
	}
	return e
}

func TestFold(t *testing.T) {
	onTime := journal.Ended{On: tuesday, AcceptedOn: monday, WorkingDays: 1}
	for _, c := range []struct {
		name    string
		payload journal.Payload
		want    []string
	}{
		{"a hand-in counts for its set of reasons, kind, honours and signature", journal.Submitted{CaseFacts: facts, HandedInOn: monday}, []string{
			"23 entries SCHOOL @STATE_CORPORATION", "23 received @STATE_CORPORATION",
			"23 received_by_certification HANDWRITTEN @STATE_CORPORATION", "23 received_by_document_kind GENERAL_SECONDARY @STATE_CORPORATION",
			"23 received_by_honours DISTINCTION @STATE_CORPORATION", "23 received_by_reasons DAMAGED+NAME_CHANGED @STATE_CORPORATION",
		}},
		{"a ticket is counted in its hour and is no entry about a case", journal.TicketTaken{TicketFacts: ticket}, []string{"23 tickets_taken @STATE_CORPORATION h09"}},
		{"a second before the fifteenth minute ends is in time", journal.TicketCalled{TicketFacts: ticket, WaitSeconds: 899}, []string{
			"23 queue_wait_minutes 15 @STATE_CORPORATION h09",
		}},
		{"at its end it is late, as every term is half-open", journal.TicketCalled{TicketFacts: ticket, WaitSeconds: 900, Late: true}, []string{
			"23 queue_wait_minutes 16 @STATE_CORPORATION h09", "23 queue_waits_late @STATE_CORPORATION h09",
		}},
		{"a service counts in the hour of the call", journal.TicketFinished{TicketFacts: ticket, CalledHour: 10, ServiceSeconds: 4000, Late: true}, []string{
			"23 counter_service_minutes more @STATE_CORPORATION h10", "23 counter_services_late @STATE_CORPORATION h10",
		}},
		{"who goes unserved is not among the waits", journal.TicketLeft{TicketFacts: ticket}, []string{"23 tickets_left @STATE_CORPORATION h09"}},
		{"a breach of the counter's minutes", journal.TicketBreached{TicketFacts: ticket, Clock: "QUEUE_WAIT"}, []string{"23 breaches QUEUE_WAIT @STATE_CORPORATION"}},
		{"a hand-in at home", journal.Submitted{CaseFacts: facts, HandedInOn: monday, HomeVisit: true}, []string{
			"23 entries SCHOOL @STATE_CORPORATION", "23 home_visits @STATE_CORPORATION", "23 received @STATE_CORPORATION",
			"23 received_by_certification HANDWRITTEN @STATE_CORPORATION", "23 received_by_document_kind GENERAL_SECONDARY @STATE_CORPORATION",
			"23 received_by_honours DISTINCTION @STATE_CORPORATION", "23 received_by_reasons DAMAGED+NAME_CHANGED @STATE_CORPORATION",
		}},
		{"acceptance counts on the acceptance day, not on the hand-in", journal.Accepted{CaseFacts: facts, HandedInOn: monday, AcceptedOn: tuesday}, []string{
			"24 accepted @STATE_CORPORATION", "24 entries SCHOOL @STATE_CORPORATION",
		}},
		{"a receipt counts once and each of its items", journal.IntakeRefused{CaseFacts: facts, On: monday, Findings: []journal.IntakeFinding{
			{Ground: "INCOMPLETE", Item: "ORIGINAL_DOCUMENT"}, {Ground: "EXPIRED", Item: "IDENTITY_CARD"},
		}}, []string{
			"23 entries SCHOOL @STATE_CORPORATION", "23 intake_refusals EXPIRED/IDENTITY_CARD @STATE_CORPORATION",
			"23 intake_refusals INCOMPLETE/ORIGINAL_DOCUMENT @STATE_CORPORATION", "23 not_accepted @STATE_CORPORATION",
		}},
		{"a submission may have waited until its term ran out", journal.IntakeRefused{CaseFacts: facts, On: tuesday, BreachRecordedOn: monday}, []string{
			"24 entries SCHOOL @STATE_CORPORATION", "24 not_accepted @STATE_CORPORATION", "24 overdue_ended @STATE_CORPORATION",
		}},
		{"preparation is an entry and no figure", journal.PreparationStarted{CaseFacts: facts, On: monday}, []string{"23 entries SCHOOL @STATE_CORPORATION"}},
		{"a late notice", journal.NoticeGiven{CaseFacts: facts, On: monday, Late: true}, []string{
			"23 entries SCHOOL @STATE_CORPORATION", "23 notices_given @STATE_CORPORATION", "23 notices_late @STATE_CORPORATION",
		}},
		{"a hearing", journal.HearingRecorded{CaseFacts: facts, On: monday}, []string{"23 entries SCHOOL @STATE_CORPORATION", "23 hearings_recorded @STATE_CORPORATION"}},
		{"a reasoned refusal is completed work", journal.ServiceRefused{CaseFacts: facts, Ended: onTime, Ground: "NO_CONSENT"}, []string{
			"24 completed_in_working_days 1 @STATE_CORPORATION", "24 completed_on_time @STATE_CORPORATION", "24 entries SCHOOL @STATE_CORPORATION",
			"24 refused @STATE_CORPORATION", "24 service_refusals NO_CONSENT @STATE_CORPORATION",
		}},
		{"an issue uses a blank, whatever the door", journal.Issued{CaseFacts: facts, Ended: onTime}, []string{
			"24 blanks_used", "24 completed_in_working_days 1 @STATE_CORPORATION", "24 completed_on_time @STATE_CORPORATION",
			"24 entries SCHOOL @STATE_CORPORATION", "24 issued @STATE_CORPORATION",
			"24 issued_by_document_kind GENERAL_SECONDARY @STATE_CORPORATION", "24 issued_by_reasons DAMAGED+NAME_CHANGED @STATE_CORPORATION",
		}},
		{"a late issue leaves the overdue cases; 90 days are more than 60", journal.Issued{CaseFacts: facts, Ended: journal.Ended{
			On: tuesday, WorkingDays: 90, Late: true, BreachRecorded: true, BreachRecordedOn: monday}}, []string{
			"24 blanks_used", "24 completed_in_working_days more @STATE_CORPORATION", "24 completed_late @STATE_CORPORATION",
			"24 entries SCHOOL @STATE_CORPORATION", "24 issued @STATE_CORPORATION", "24 issued_by_document_kind GENERAL_SECONDARY @STATE_CORPORATION",
			"24 issued_by_reasons DAMAGED+NAME_CHANGED @STATE_CORPORATION", "24 overdue_ended @STATE_CORPORATION",
		}},
		{"an end before the recorded breach leaves the overdue cases on the breach's day", journal.Withdrawn{CaseFacts: facts, Accepted: true, Ended: journal.Ended{
			On: monday, BreachRecorded: true, BreachRecordedOn: tuesday}}, []string{
			"23 entries SCHOOL @STATE_CORPORATION", "23 withdrawn @STATE_CORPORATION", "24 overdue_ended @STATE_CORPORATION",
		}},
		{"what was never accepted is not taken from the open cases", journal.Withdrawn{CaseFacts: facts, Ended: journal.Ended{On: monday}}, []string{
			"23 entries SCHOOL @STATE_CORPORATION", "23 withdrawn_before_acceptance @STATE_CORPORATION",
		}},
		{"an end on the evening before day 0 counts on day 0 and took no working day", journal.ServiceRefused{CaseFacts: facts, Ground: "NO_CONSENT", Ended: journal.Ended{On: monday, AcceptedOn: tuesday, WorkingDays: -1}}, []string{
			"24 completed_in_working_days 0 @STATE_CORPORATION", "24 completed_on_time @STATE_CORPORATION", "24 entries SCHOOL @STATE_CORPORATION",
			"24 refused @STATE_CORPORATION", "24 service_refusals NO_CONSENT @STATE_CORPORATION",
		}},
		{"an arrival on request in time", journal.SentToCorporation{CaseFacts: facts, On: monday, OnRequest: true}, []string{
			"23 entries SCHOOL @STATE_CORPORATION", "23 requests_met @STATE_CORPORATION", "23 sent_to_corporation @STATE_CORPORATION",
		}},
		{"an arrival on request too late", journal.SentToCorporation{CaseFacts: facts, On: monday, OnRequest: true, RequestLate: true}, []string{
			"23 entries SCHOOL @STATE_CORPORATION", "23 requests_late @STATE_CORPORATION", "23 sent_to_corporation @STATE_CORPORATION",
		}},
		{"a return after the month", journal.ReturnedToSchool{CaseFacts: facts, On: monday, StoredDays: 33, Late: true}, []string{
			"23 entries SCHOOL @STATE_CORPORATION", "23 returned_late @STATE_CORPORATION", "23 returned_to_school @STATE_CORPORATION", "23 stored_for_days 33 @STATE_CORPORATION", "23 stored_too_long @STATE_CORPORATION",
		}},
		{"a request", journal.RequestedFromSchool{CaseFacts: facts, On: monday}, []string{"23 entries SCHOOL @STATE_CORPORATION", "23 requested_from_school @STATE_CORPORATION"}},
		{"a hand-over at the school", journal.HandedOver{CaseFacts: facts, On: monday}, []string{"23 entries SCHOOL @STATE_CORPORATION", "23 handed_over @STATE_CORPORATION"}},
		{"a home visit ordered", journal.VisitOrdered{VisitFacts: journal.VisitFacts{On: monday}}, []string{"23 home_visits_ordered @STATE_CORPORATION"}},
		{"a home visit later than agreed", journal.VisitDone{VisitFacts: journal.VisitFacts{On: monday}, Late: true}, []string{
			"23 home_visits_done @STATE_CORPORATION", "23 home_visits_done_late @STATE_CORPORATION",
		}},
		{"a home visit cancelled", journal.VisitCancelled{VisitFacts: journal.VisitFacts{On: monday}, Cause: "NOBODY_THERE"}, []string{"23 home_visits_cancelled @STATE_CORPORATION"}},
		{"a hand-over at the State Corporation ends the storage", journal.HandedOver{CaseFacts: facts, On: monday, AtCorporation: true, StoredDays: 4}, []string{
			"23 entries SCHOOL @STATE_CORPORATION", "23 handed_over @STATE_CORPORATION", "23 handed_over_at_corporation @STATE_CORPORATION", "23 stored_for_days 4 @STATE_CORPORATION",
		}},
		{"a correction", journal.Corrected{CaseFacts: facts}, []string{"23 corrections @STATE_CORPORATION", "23 entries SCHOOL @STATE_CORPORATION"}},
		{"a breach of the term makes an overdue case and is no entry of people", journal.ClockBreached{CaseFacts: facts, Clock: "ISSUE", On: monday}, []string{
			"23 breaches ISSUE @STATE_CORPORATION", "23 overdue_begun @STATE_CORPORATION",
		}},
		{"a month of storage that ended makes no overdue case", journal.ClockBreached{CaseFacts: facts, Clock: "STORAGE", On: monday}, []string{
			"23 breaches STORAGE @STATE_CORPORATION", "23 storage_months_ended @STATE_CORPORATION",
		}},
		{"what leaves after the end of its month is on record leaves those past it", journal.HandedOver{
			CaseFacts: facts, On: tuesday, AtCorporation: true, StoredDays: 33, StorageLate: true, BreachRecordedOn: monday}, []string{
			"24 entries SCHOOL @STATE_CORPORATION", "24 handed_over @STATE_CORPORATION", "24 handed_over_at_corporation @STATE_CORPORATION",
			"24 storage_months_ended_left @STATE_CORPORATION", "24 stored_for_days 33 @STATE_CORPORATION", "24 stored_too_long @STATE_CORPORATION",
		}},
		{"a leaving entered afterwards falls on the day the month had ended", journal.ReturnedToSchool{CaseFacts: facts, On: monday, StoredDays: 30, BreachRecordedOn: tuesday}, []string{
			"23 entries SCHOOL @STATE_CORPORATION", "23 returned_to_school @STATE_CORPORATION", "23 stored_for_days 30 @STATE_CORPORATION",
			"24 storage_months_ended_left @STATE_CORPORATION",
		}},
		{"blanks come by the range", journal.BlanksReceived{ReceivedOn: monday, Count: 3}, []string{"23 blanks_received++", "23 entries SCHOOL"}},
		{"blanks given back", journal.BlanksReturned{On: monday, BlankFacts: journal.BlankFacts{Count: 2}}, []string{"23 blanks_returned+", "23 entries SCHOOL"}},
		{"blanks on their way", journal.BlanksSent{On: monday, BlankFacts: journal.BlankFacts{Count: 2}}, []string{"23 blanks_sent+", "23 entries SCHOOL"}},
		{"blanks taken", journal.BlanksArrived{On: monday, BlankFacts: journal.BlankFacts{Count: 2}}, []string{"23 blanks_arrived+", "23 entries SCHOOL"}},
		{"blanks called back", journal.BlanksCalledBack{On: monday, BlankFacts: journal.BlankFacts{Count: 2}}, []string{"23 blanks_arrived+", "23 entries SCHOOL"}},
		{"a count changes nothing", journal.StockCounted{On: monday, Missing: 1}, []string{"23 entries SCHOOL"}},
		{"a spoiled blank", journal.BlankSpoiled{On: monday}, []string{"23 blanks_spoiled", "23 entries SCHOOL"}},
		{"a warning counts for nothing", journal.AtRisk{CaseFacts: facts, Clock: "ISSUE", On: monday}, nil},
		{"a sign-in counts for nothing", journal.SignedIn{}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			deltas, err := Fold(entryOf(t, c.payload))
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, counted(deltas)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestFold_an_entry_recorded_a_day_later_is_late(t *testing.T) {
	for late, after := range map[bool]time.Duration{false: LateAfter, true: LateAfter + time.Microsecond} {
		e := entryOf(t, journal.PreparationStarted{CaseFacts: facts, On: monday})
		e.RecordedAt = e.HappenedAt.Add(after)
		deltas, err := Fold(e)
		if err != nil {
			t.Fatal(err)
		}
		if got := slices.Contains(counted(deltas), "23 late_entries @STATE_CORPORATION"); got != late {
			t.Errorf("after %v: late = %v", after, got)
		}
	}
}

func TestFold_the_product_makes_no_late_entries(t *testing.T) {
	e := entryOf(t, journal.Accepted{CaseFacts: facts, AcceptedOn: monday})
	e.ActorRole, e.RecordedAt = string(access.System), e.HappenedAt.Add(100*time.Hour)
	deltas, err := Fold(e)
	if diff := cmp.Diff([]string{"23 accepted @STATE_CORPORATION"}, counted(deltas)); err != nil || diff != "" {
		t.Error(err, diff)
	}
}

func TestFold_refuses_what_has_no_number(t *testing.T) {
	with := func(change func(*journal.CaseFacts)) journal.CaseFacts {
		f := facts
		change(&f)
		return f
	}
	for name, p := range map[string]journal.Payload{
		"an unknown door":     journal.Submitted{CaseFacts: with(func(f *journal.CaseFacts) { f.Channel = "FAX" }), HandedInOn: monday},
		"an unknown reason":   journal.Submitted{CaseFacts: with(func(f *journal.CaseFacts) { f.Reasons = []string{"LOST", "BURNT"} }), HandedInOn: monday},
		"no reason":           journal.Submitted{CaseFacts: with(func(f *journal.CaseFacts) { f.Reasons = nil }), HandedInOn: monday},
		"no day":              journal.Accepted{CaseFacts: facts},
		"an item's free code": journal.IntakeRefused{CaseFacts: facts, On: monday, Findings: []journal.IntakeFinding{{}}},
		"an unknown ground":   journal.ServiceRefused{CaseFacts: facts, Ended: journal.Ended{On: monday}, Ground: "MOOD"},
		"negative storage":    journal.ReturnedToSchool{CaseFacts: facts, On: monday, StoredDays: -1},
		"no such hour":        journal.TicketTaken{TicketFacts: journal.TicketFacts{On: monday, Hour: 24}},
		"a negative wait":     journal.TicketCalled{TicketFacts: ticket, WaitSeconds: -1},
		"an unknown clock":    journal.ClockBreached{CaseFacts: facts, Clock: "LUNCH", On: monday},
	} {
		if deltas, err := Fold(entryOf(t, p)); err == nil || deltas != nil {
			t.Errorf("%s: %v, %v", name, counted(deltas), err)
		}
	}
	broken := entryOf(t, journal.Accepted{CaseFacts: facts, AcceptedOn: monday})
	broken.Payload = []byte(`{"acceptedOn":`)
	if _, err := Fold(broken); !errors.Is(err, journal.ErrNotDecoded) {
		t.Errorf("half a payload: %v", err)
	}
}

func TestChanges_an_unreadable_entry_says_that_figures_are_incomplete(t *testing.T) {
	e := entryOf(t, journal.Accepted{CaseFacts: facts}) // no day
	changes := Changes{}
	if err := changes.Count(e); err == nil {
		t.Fatal("no error")
	}
	var b Book
	if err := b.Add(changes); err != nil {
		t.Fatal(err)
	}
	for _, about := range e.Place.Territories() {
		sum := tallyOf(t, &b, about, Month(2026, time.November))
		if f := sum.figures(about, Month(2026, time.November), AsOf{}, 1); f.Entries.Unfolded != 1 || f.Accepted != 0 {
			t.Errorf("%v: unfolded %d, accepted %d", about, f.Entries.Unfolded, f.Accepted)
		}
	}
}

func TestChanges_each_territory_gets_a_month_and_a_year(t *testing.T) {
	changes := Changes{}
	if err := changes.Count(entryOf(t, journal.Accepted{CaseFacts: facts, AcceptedOn: monday})); err != nil {
		t.Fatal(err)
	}
	var want []CellKey
	for level, id := range []int64{1, 1, 2, 3} {
		t := access.Territory{Level: access.Level(level), ID: id}
		want = append(want, CellKey{t, YearOf(monday)}, CellKey{t, MonthOf(monday)})
	}
	if diff := cmp.Diff(want, changes.Keys()); diff != "" {
		t.Error(diff)
	}
	for _, key := range want {
		slot := uint8(23)
		if key.Span.IsYear() {
			slot = 11
		}
		for _, e := range changes[key] {
			if e.Slot != slot {
				t.Errorf("%v: %+v", key, e)
			}
		}
	}
}

// What a branch does is counted for the places it stands in, for itself, and for the
// hour in each of them.
func TestChanges_a_ticket_counts_for_its_branch_and_its_hour(t *testing.T) {
	e := entryOf(t, journal.TicketTaken{TicketFacts: ticket})
	e.Place = access.Place{RegionID: 1, DivisionID: 2, BranchID: 9, Channel: "STATE_CORPORATION"}
	changes := Changes{}
	if err := changes.Count(e); err != nil {
		t.Fatal(err)
	}
	nine, _ := hourOf(9)
	want := map[CellKey]bool{}
	for _, about := range []access.Territory{
		{Level: access.Country, ID: 1}, {Level: access.Region, ID: 1}, {Level: access.Division, ID: 2}, {Level: access.Branch, ID: 9},
	} {
		for _, span := range []Span{MonthOf(monday), YearOf(monday)} {
			want[CellKey{about, span}], want[CellKey{nine.of(about), span}] = true, true
		}
	}
	for key, entries := range changes {
		if !want[key] || len(entries) != 1 || entries[0].Measure != ticketsTaken.id(0, 2) || entries[0].Count != 1 {
			t.Errorf("%v counts %v", key, entries)
		}
		delete(want, key)
	}
	for key := range want {
		t.Errorf("%v was not counted", key)
	}
}

// No two cells may have one key.
func TestHours_of_a_place_have_keys_of_their_own(t *testing.T) {
	seen := map[access.Level]bool{}
	for level := access.Country; level <= access.Branch; level++ {
		for h := Hour(0); h <= hours; h++ {
			key := h.of(access.Territory{Level: level, ID: 1})
			if seen[key.Level] || key.ID != 1 {
				t.Fatalf("level %v at hour %d has the key of another: %v", level, h, key)
			}
			seen[key.Level] = true
		}
	}
	for _, clock := range []int{-1, 24} {
		if _, ok := hourOf(clock); ok {
			t.Errorf("hour %d is one", clock)
		}
	}
}

func TestFold_whose_entry_it_is(t *testing.T) {
	for role, want := range map[access.Role][]string{
		access.SchoolHead:          {"23 entries SCHOOL @STATE_CORPORATION"},
		access.CorporationOperator: {"23 entries STATE_CORPORATION @STATE_CORPORATION"},
		access.DivisionOfficer:     {"23 entries OTHER @STATE_CORPORATION"},
		access.Integration:         nil,
	} {
		e := entryOf(t, journal.PreparationStarted{CaseFacts: facts, On: monday})
		e.ActorRole = string(role)
		deltas, err := Fold(e)
		if diff := cmp.Diff(want, counted(deltas)); err != nil || diff != "" {
			t.Errorf("%s: %v %s", role, err, diff)
		}
	}
}

// What comes in through the portal does not make the school any less silent.
func TestSilent(t *testing.T) {
	november := Month(2026, time.November)
	for role, silent := range map[access.Role]bool{access.SchoolClerk: false, access.Integration: true} {
		e := entryOf(t, journal.Submitted{CaseFacts: facts, HandedInOn: monday})
		e.ActorRole = string(role)
		changes, b := Changes{}, Book{}
		if err := changes.Count(e); err != nil {
			t.Fatal(err)
		}
		if err := b.Add(changes); err != nil {
			t.Fatal(err)
		}
		sum := tallyOf(t, &b, country, november)
		if f := sum.figures(country, november, AsOf{}, 0); f.Silent() != silent || f.Received != 1 {
			t.Errorf("%s: silent %v, received %d", role, f.Silent(), f.Received)
		}
	}
}

// Every kind of entry is either counted or known to count for nothing, so that a
// new kind makes somebody decide.
func TestFold_knows_every_kind(t *testing.T) {
	countsForNothing := map[journal.Kind]bool{}
	for _, k := range []journal.Kind{
		journal.KindAtRisk, journal.KindSignedIn, journal.KindSignInFailed, journal.KindSignedOut,
		journal.KindUserCreated, journal.KindUserChanged, journal.KindPasswordChanged, journal.KindTokenIssued,
		journal.KindTokenRevoked, journal.KindPersonalDataRevealed, journal.KindSchoolChanged, journal.KindDataImported,
		journal.KindRegisterImported, journal.KindRegisterLineAnonymised,
		journal.KindExportStarted, journal.KindExportFinished, journal.KindCalendarProposed, journal.KindCalendarDecided,
		journal.KindSettingChanged, journal.KindScheduleSet, journal.KindRulesProposed, journal.KindRulesDecided, journal.KindRulesApplied, journal.KindPaperPrinted, journal.KindCalendarApplied,
		journal.KindMessageReceived, journal.KindMessageCertified, journal.KindMessageApplied, journal.KindMessageQuarantined,
		journal.KindMessageRetried, journal.KindMessageDiscarded, journal.KindAnonymised, journal.KindMessageAnonymised, journal.KindVisitAnonymised, journal.KindOutageRecorded, journal.KindOutageEnded,
		journal.KindBlanksTurnedAway, journal.KindBlankSeriesChanged,
	} {
		countsForNothing[k] = true
	}
	for _, k := range journal.Kinds() {
		_, err := Fold(journal.Entry{Kind: k, Payload: []byte("?")})
		if countsForNothing[k] == (err != nil) {
			t.Errorf("%s: counted %v, known to count for nothing %v", k, err != nil, countsForNothing[k])
		}
		delete(countsForNothing, k)
	}
	for k := range maps.Keys(countsForNothing) {
		t.Errorf("%s is no kind", k)
	}
}

// TestFold_due_moved counts what a new calendar does to an open case: nothing where only
// the due date moves; the day of acceptance goes with the calendar; a case whose breach
// was of the old date is overdue no longer, and the breach stays counted.
func TestFold_due_moved(t *testing.T) {
	on := func(d int) workday.Date { return workday.NewDate(2025, time.November, d) }
	place := access.Place{RegionID: 11, DivisionID: 111, SchoolID: 1111}
	entry := func(p journal.Payload) journal.Entry {
		e := journal.Entry{Place: place, ActorRole: string(access.System)}
		if err := e.Write(p); err != nil {
			t.Fatal(err)
		}
		return e
	}
	facts := journal.CaseFacts{Channel: "SCHOOL_OFFICE", Reasons: []string{"LOST"}, DocumentKind: "BASIC_SECONDARY", Honours: "ORDINARY", CertifiedBy: "HANDWRITTEN"}
	moved := journal.DueMoved{CaseFacts: facts, Clock: "ISSUE", FromAcceptedOn: on(3), ToAcceptedOn: on(3), On: on(24), Accepted: true}
	acceptedMoved, lifted, waiting, storage := moved, moved, moved, moved
	acceptedMoved.ToAcceptedOn = on(4)
	lifted.LiftedBreachOn = on(24)
	waiting.ToAcceptedOn, waiting.Accepted = on(4), false
	storage.Clock, storage.LiftedBreachOn = "STORAGE", on(24)
	for _, c := range []struct {
		name string
		p    journal.DueMoved
		want []Delta
	}{
		{"only the due date", moved, nil},
		{"the day of acceptance", acceptedMoved, []Delta{{Day: on(3), Measure: accepted.id(0, 1), Count: -1}, {Day: on(4), Measure: accepted.id(0, 1), Count: 1}}},
		{"a breach of the old date", lifted, []Delta{{Day: on(24), Measure: overdueEnded.id(0, 1), Count: 1}}},
		{"not accepted yet", waiting, nil},
		{"a month that runs again", storage, []Delta{{Day: on(24), Measure: monthEndedLeft.id(0, 1), Count: 1}}},
	} {
		got, err := Fold(entry(c.p))
		if err != nil || !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, %v; want %v", c.name, got, err, c.want)
		}
	}
}
