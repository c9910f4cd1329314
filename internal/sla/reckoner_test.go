package sla_test

import (
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"telnusqa/internal/casefile"
	"telnusqa/internal/sla"
	"telnusqa/internal/workday"
)

func TestIssueAgreesWithTheVectors(t *testing.T) {
	counting := with(func(r *sla.Rules) { r.CountAcceptanceDay = true })
	for _, v := range vectors(t, "calendar_vectors.csv") {
		t.Run(v["id"]+" "+v["reason"], func(t *testing.T) {
			at, ch, hours := instant(v["accepted_at"]), channelOfVector[v["channel"]], hoursOfVector[v["schedule_profile"]]
			due, err := reckoner.Issue(at, ch, hours, almaty)
			if err != nil {
				t.Fatal(err)
			}
			if due.AcceptedOn.String() != v["accepted_working_date"] || due.DueOn.String() != v["due_date"] {
				t.Errorf("accepted %s, due %s; want %s, %s", due.AcceptedOn, due.DueOn, v["accepted_working_date"], v["due_date"])
			}
			if workday.DateOf(due.DueAt, almaty) != due.DueOn || local(due.DueAt) != hours.Close {
				t.Errorf("due at %s, want the close of %s", due.DueAt, due.DueOn)
			}
			checkExplanation(t, due.Explanation, due.AcceptedOn.AddDays(1), due.DueOn, 15)

			due, err = counting.Issue(at, ch, hours, almaty)
			if err != nil || due.DueOn.String() != v["due_date_if_acceptance_day_counts"] {
				t.Errorf("with the acceptance day counted due %s, %v; want %s", due.DueOn, err, v["due_date_if_acceptance_day_counts"])
			}
			checkExplanation(t, due.Explanation, due.AcceptedOn, due.DueOn, 15)
		})
	}
}

// checkExplanation checks that every day from first to last is there once, in order, and
// that those that count are numbered without a gap up to limit.
func checkExplanation(t *testing.T, days []workday.ExplainedDay, first, last workday.Date, limit int) {
	t.Helper()
	number, expected := 0, first
	for _, d := range days {
		if d.Date != expected {
			t.Fatalf("%s where %s was to come", d.Date, expected)
		}
		expected = expected.AddDays(1)
		if d.Counted {
			number++
		}
		if d.Counted != d.Working() || d.Counted && d.Number != number || !d.Counted && d.Number != 0 {
			t.Errorf("%s is %s, counted %v with number %d, want %d", d.Date, d.Kind, d.Counted, d.Number, number)
		}
		if d.Act == "" || d.TitleKK == "" || d.TitleRU == "" {
			t.Errorf("%s does not say why it is %s", d.Date, d.Kind)
		}
	}
	if number != limit || expected.AddDays(-1) != last {
		t.Errorf("explained up to %s with %d working days, want %s with %d", expected.AddDays(-1), number, last, limit)
	}
}

func TestStorageAndReturnAgreeWithTheVectors(t *testing.T) {
	for _, v := range vectors(t, "storage_vectors.csv") {
		t.Run(v["id"]+" "+v["reason"], func(t *testing.T) {
			event := date(v["event_date"])
			at := event.At(workday.Clock(11, 0), almaty)
			var due sla.Due
			var err error
			hours := ruHours
			switch v["kind"] {
			case "storage_end_1_month":
				due, err = reckoner.Storage(at, almaty)
				hours = corporations
			case "return_1_working_day":
				due, err = reckoner.ReturnToCorporation(at, ruHours, almaty)
			case "latest_hearing_notice":
				accepted, issueErr := reckoner.Issue(at, casefile.SchoolOffice, ruHours, almaty)
				if issueErr != nil {
					t.Fatal(issueErr)
				}
				due, err = reckoner.NoticeBeforeRefusal(accepted.DueOn, ruHours, almaty)
				checkExplanation(t, due.Explanation, due.DueOn.AddDays(1), accepted.DueOn, 3)
			default:
				t.Fatalf("unknown kind %s", v["kind"])
			}
			if err != nil || due.DueOn.String() != v["expected_date"] {
				t.Fatalf("due %s, %v; want %s", due.DueOn, err, v["expected_date"])
			}
			if workday.DateOf(due.DueAt, almaty) != due.DueOn || local(due.DueAt) != hours.Close {
				t.Errorf("due at %s, want the close of %s", due.DueAt, due.DueOn)
			}
		})
	}
}

// The explanation of a storage clock shows the last day of the month, and why it moved.
func TestStorageExplainsOnlyWhyItsLastDayMoved(t *testing.T) {
	due, err := reckoner.Storage(instant("2025-07-30T12:00:00+05:00"), almaty)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, d := range due.Explanation {
		got = append(got, d.Date.String()+" "+string(d.Kind))
	}
	want := []string{"2025-08-30 HOLIDAY", "2025-08-31 WEEKEND", "2025-09-01 WORKING"} // vector S007
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestObjection(t *testing.T) {
	for _, c := range []struct{ name, given, want, source string }{
		{"two working days after the notice", "2026-02-18T10:00:00+05:00", "2026-02-20T18:30:00+05:00", "APPC art. 73"},
		{"the evening of the notice changes nothing", "2026-02-18T23:59:59+05:00", "2026-02-20T18:30:00+05:00", "APPC art. 73, Civil Code art. 173"},
		{"over a weekend", "2026-02-19T10:00:00+05:00", "2026-02-23T18:30:00+05:00", "APPC art. 73"},
		{"over Nauryz", "2026-03-20T10:00:00+05:00", "2026-03-27T18:30:00+05:00", "calendar of 2026: 21 to 25 March off"},
	} {
		t.Run(c.name+" ("+c.source+")", func(t *testing.T) {
			due, err := reckoner.Objection(instant(c.given), ruHours, almaty)
			if err != nil || !due.DueAt.Equal(instant(c.want)) {
				t.Errorf("until %s, %v; want %s", due.DueAt.In(almaty), err, c.want)
			}
			checkExplanation(t, due.Explanation, due.AcceptedOn.AddDays(1), due.DueOn, 2)
		})
	}
}

func TestMinutesAtTheCounter(t *testing.T) {
	at := instant("2026-02-18T23:50:00+05:00")
	for _, due := range []sla.Due{reckoner.QueueWait(at, almaty), reckoner.CounterService(at, almaty)} {
		if !due.DueAt.Equal(at.Add(15*time.Minute)) || due.DueOn != date("2026-02-19") || due.AcceptedOn != date("2026-02-18") || due.Explanation != nil {
			t.Errorf("%s: %+v", due.Kind, due)
		}
	}
}

func TestTheCorporationsLeadShortensItsTermOnly(t *testing.T) {
	lead := with(func(r *sla.Rules) { r.CorporationLeadDays = 1 })
	at := instant("2026-02-03T10:00:00+05:00")
	for ch, want := range map[casefile.Channel]string{
		casefile.SchoolOffice: "2026-02-24", casefile.Portal: "2026-02-24", casefile.StateCorporation: "2026-02-23",
	} {
		due, err := lead.Issue(at, ch, ruHours, almaty)
		if err != nil || due.DueOn.String() != want {
			t.Errorf("%s: due %s, %v; want %s", ch, due.DueOn, err, want)
		}
	}
}

// What the pages say of a term is what was counted.
func TestTheLimitIsWhatTheTermCounts(t *testing.T) {
	odd := with(func(r *sla.Rules) {
		r.IssueDays = sla.ChannelDays{SchoolOffice: 10, StateCorporation: 12, Portal: 7}
		r.CorporationLeadDays, r.StorageMonths, r.ReturnDays, r.ObjectionDays = 2, 3, 4, 5
		r.QueueWait, r.CounterService = 20*time.Minute, 25*time.Minute
	})
	at := instant("2026-02-03T10:00:00+05:00")
	from := date("2026-02-03")
	counted := func(due sla.Due, err error) int {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return must(odd.DaysLeft(due.DueOn, from, workday.FiveDay))
	}
	for _, c := range []struct {
		kind sla.ClockKind
		ch   casefile.Channel
		got  int
	}{
		{sla.Issue, casefile.SchoolOffice, counted(odd.Issue(at, casefile.SchoolOffice, ruHours, almaty))},
		{sla.Issue, casefile.StateCorporation, counted(odd.Issue(at, casefile.StateCorporation, ruHours, almaty))},
		{sla.Issue, casefile.Portal, counted(odd.Issue(at, casefile.Portal, ruHours, almaty))},
		{sla.ReturnToCorporation, "", counted(odd.ReturnToCorporation(at, ruHours, almaty))},
		{sla.Objection, "", counted(odd.Objection(at, ruHours, almaty))},
		{sla.QueueWait, "", int(odd.QueueWait(at, almaty).DueAt.Sub(at).Minutes())},
		{sla.CounterService, "", int(odd.CounterService(at, almaty).DueAt.Sub(at).Minutes())},
	} {
		if limit := odd.Rules.Limit(c.kind, c.ch); limit != c.got || limit == 0 {
			t.Errorf("%s %s: said to be %d, was %d", c.kind, c.ch, limit, c.got)
		}
	}
	notice, err := odd.NoticeBeforeRefusal(date("2026-02-24"), ruHours, almaty)
	if back := must(odd.DaysLeft(date("2026-02-24"), notice.DueOn, workday.FiveDay)); err != nil || back != odd.Rules.Limit(sla.NoticeBeforeRefusal, "") {
		t.Errorf("the notice is due %d working days before the end, %v", back, err)
	}
	// 3 May 2026 is a Sunday.
	stored, err := odd.Storage(at, almaty)
	if err != nil || stored.DueOn != date("2026-05-04") || odd.Rules.Limit(sla.Storage, "") != 3 {
		t.Errorf("stored until %s, %v", stored.DueOn, err)
	}
	for _, k := range sla.ClockKinds() {
		if odd.Rules.Limit(k, casefile.SchoolOffice) == 0 {
			t.Errorf("%s has no limit", k)
		}
	}
}

func TestABranchWithHoursOfItsOwnTakesInUntilItCloses(t *testing.T) {
	early := reckoner
	hours := corporations
	hours.Close = workday.Clock(18, 0)
	early.Corporation = hours
	at := instant("2026-02-05T19:00:00+05:00") // Thursday
	for name, c := range map[string]struct {
		reckoner sla.Reckoner
		want     string
	}{"until 20:00": {reckoner, "2026-02-05"}, "until 18:00": {early, "2026-02-06"}} {
		due, err := c.reckoner.Issue(at, casefile.StateCorporation, ruHours, almaty)
		if err != nil || due.AcceptedOn.String() != c.want {
			t.Errorf("%s: accepted %s, %v; want %s", name, due.AcceptedOn, err, c.want)
		}
	}
}

func TestNothingIsGuessed(t *testing.T) {
	december := instant("2028-12-20T10:00:00+05:00") // the last published year
	reckonings := map[string]func() (sla.Due, error){
		"term of the service": func() (sla.Due, error) { return reckoner.Issue(december, casefile.Portal, ruHours, almaty) },
		"acceptance day": func() (sla.Due, error) {
			return reckoner.Issue(instant("2029-01-09T10:00:00+05:00"), casefile.Portal, ruHours, almaty)
		},
		"storage": func() (sla.Due, error) { return reckoner.Storage(december, almaty) },
		"return": func() (sla.Due, error) {
			return reckoner.ReturnToCorporation(instant("2028-12-29T10:00:00+05:00"), ruHours, almaty)
		},
		"objection": func() (sla.Due, error) {
			return reckoner.Objection(instant("2028-12-29T10:00:00+05:00"), ruHours, almaty)
		},
		"notice": func() (sla.Due, error) { return reckoner.NoticeBeforeRefusal(date("2022-01-05"), ruHours, almaty) },
	}
	for name, reckon := range reckonings {
		if due, err := reckon(); !errors.Is(err, workday.ErrYearNotPublished) || due.DueOn != 0 {
			t.Errorf("%s: %s, %v", name, due.DueOn, err)
		}
	}
	if _, err := reckoner.Issue(december, "BACK_DOOR", ruHours, almaty); !errors.Is(err, sla.ErrUnknownChannel) {
		t.Errorf("an unknown door: %v", err)
	}
	if _, err := reckoner.DaysLeft(date("2029-01-09"), date("2028-12-20"), workday.FiveDay); !errors.Is(err, workday.ErrYearNotPublished) {
		t.Errorf("days left: %v", err)
	}
	if _, err := reckoner.WorkingDays(date("2028-12-20"), date("2029-01-09"), workday.FiveDay); !errors.Is(err, workday.ErrYearNotPublished) {
		t.Errorf("working days: %v", err)
	}
}

// anyHandIn makes instants whose terms lie in the published years.
func anyHandIn() *rapid.Generator[time.Time] {
	from, to := instant("2022-01-10T00:00:00+06:00"), instant("2028-11-20T00:00:00+05:00")
	return rapid.Custom(func(t *rapid.T) time.Time {
		return time.UnixMicro(rapid.Int64Range(from.UnixMicro(), to.UnixMicro()).Draw(t, "µs"))
	})
}

func anyHours() *rapid.Generator[workday.Schedule] {
	return rapid.SampledFrom([]workday.Schedule{ruHours, kkHours})
}

func TestEveryTermIsFifteenWorkingDaysAndEndsAtTheClose(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		at, ch, hours := anyHandIn().Draw(t, "at"), rapid.SampledFrom(casefile.Channels()).Draw(t, "channel"), anyHours().Draw(t, "hours")
		due, err := reckoner.Issue(at, ch, hours, almaty)
		if err != nil {
			t.Fatal(err)
		}
		left, err := reckoner.DaysLeft(due.DueOn, due.AcceptedOn, hours.Week)
		if err != nil || left != 15 {
			t.Fatalf("%d working days, %v", left, err)
		}
		took, err := reckoner.WorkingDays(due.AcceptedOn, due.DueOn, hours.Week)
		if err != nil || took != 15 {
			t.Fatalf("a case finished on its last day took %d working days, %v", took, err)
		}
		if due.AcceptedOn < workday.DateOf(at, almaty) || local(due.DueAt) != hours.Close {
			t.Fatalf("handed in %s, accepted %s, due %s", at, due.AcceptedOn, due.DueAt)
		}
		// Reckoned again from what a row keeps, the explanation is the same.
		again, err := reckoner.Explain(sla.Issue, due.AcceptedOn, due.DueOn, hours.Week)
		if diff := cmp.Diff(due.Explanation, again); err != nil || diff != "" {
			t.Fatalf("%v %s", err, diff)
		}
	})
}

func TestWhoeverComesLaterIsNotDueEarlier(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ch, hours := rapid.SampledFrom(casefile.Channels()).Draw(t, "channel"), anyHours().Draw(t, "hours")
		at := anyHandIn().Draw(t, "at")
		later := at.Add(time.Duration(rapid.Int64Range(0, int64(40*24*time.Hour)).Draw(t, "later")))
		if later.After(instant("2028-11-20T00:00:00+05:00")) {
			return
		}
		first, err1 := reckoner.Issue(at, ch, hours, almaty)
		second, err2 := reckoner.Issue(later, ch, hours, almaty)
		if err1 != nil || err2 != nil || second.DueAt.Before(first.DueAt) {
			t.Fatalf("handed in %s, due %s, %v; handed in %s, due %s, %v", at, first.DueAt, err1, later, second.DueAt, err2)
		}
		stored, err1 := reckoner.Storage(at, almaty)
		storedLater, err2 := reckoner.Storage(later, almaty)
		if err1 != nil || err2 != nil || storedLater.DueAt.Before(stored.DueAt) {
			t.Fatalf("stored %s until %s, %v; stored %s until %s, %v", at, stored.DueAt, err1, later, storedLater.DueAt, err2)
		}
	})
}

func BenchmarkIssue(b *testing.B) {
	at := instant("2026-02-03T10:00:00+05:00")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := reckoner.Issue(at, casefile.SchoolOffice, ruHours, almaty); err != nil {
			b.Fatal(err)
		}
	}
}
