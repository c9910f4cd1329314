package papers_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/fault"
	"telnusqa/internal/papers"
	"telnusqa/internal/papers/paperstest"
	"telnusqa/internal/workday"
)

// The day of the paper picks its template, whatever day it is printed on.
func TestAnOldCasePrintsAsItWas(t *testing.T) {
	for _, c := range []struct {
		filed    time.Time
		template int
		says     string
	}{
		{time.Date(2026, 7, 11, 23, 59, 0, 0, paperstest.Zone), 1, "информационных системах"},
		{time.Date(2026, 7, 12, 0, 0, 0, 0, paperstest.Zone), 2, "цифровых системах"},
	} {
		f := paperstest.Accepted()
		f.Case.HandedInAt = c.filed
		d, err := papers.Compose(papers.Application, f)
		if err != nil {
			t.Fatal(err)
		}
		if text := d.Plain(fault.RU); d.Template != c.template || !strings.Contains(text, c.says) {
			t.Errorf("filed %v: template %d\n%s", c.filed, d.Template, text)
		}
	}
}

// What was written before the hour of a hearing was printed reads as it did; minutes go by
// the day they were written, not by that of the hearing.
func TestAnOldHearingPrintsAsItWas(t *testing.T) {
	last := time.Date(2026, 11, 25, 23, 59, 0, 0, paperstest.Zone)
	for _, c := range []struct {
		kind     papers.Kind
		written  time.Time
		template int
		says     string
	}{
		{papers.HearingNotice, last, 1, "состоится 4 декабря 2026 года. Место"},
		{papers.HearingNotice, last.Add(time.Minute), 2, "состоится 4 декабря 2026 года в 15:00. Место"},
		{papers.HearingMinutes, last, 1, "Время начала: ____"},
		{papers.HearingMinutes, last.Add(time.Minute), 2, "Время начала: 15:00"},
		{papers.ReasonedRefusal, last, 1, "запротоколировано 7 декабря"},
		{papers.ReasonedRefusal, last.Add(time.Minute), 2, "проведено 4 декабря"},
	} {
		f := paperstest.RefusedInDecember(true)
		switch n := f.Case.Notice; c.kind {
		case papers.HearingNotice:
			n.GivenAt = c.written
		case papers.HearingMinutes:
			n.HeardAt = c.written
		default:
			f.Case.Refusal.On = workday.DateOf(c.written, paperstest.Zone)
		}
		d, err := papers.Compose(c.kind, f)
		if err != nil {
			t.Fatal(err)
		}
		if text := d.Plain(fault.RU); d.Template != c.template || !strings.Contains(text, c.says) {
			t.Errorf("%s of %v: template %d does not say %q\n%s", c.kind, c.written, d.Template, c.says, text)
		}
	}
}

func TestPapersOfEachStage(t *testing.T) {
	all := func(f papers.Facts) (there []papers.Kind) {
		for _, k := range papers.Kinds() {
			if _, err := papers.Compose(k, f); err == nil {
				there = append(there, k)
			} else if !errors.Is(err, papers.ErrNoSuchPaper) {
				t.Errorf("%s: %v", k, err)
			}
		}
		return there
	}
	at := func(s casefile.Status) papers.Facts {
		f := paperstest.Accepted()
		f.Case.Status = s
		return f
	}
	for _, c := range []struct {
		stage string
		facts papers.Facts
		want  []papers.Kind
	}{
		{"waits for the working day", at(casefile.Received), []papers.Kind{papers.Application}},
		{"accepted", at(casefile.Accepted), []papers.Kind{papers.Application, papers.AcceptanceReceipt}},
		{"taken back", at(casefile.Withdrawn), []papers.Kind{papers.Application}},
		{"not accepted", paperstest.Refused(), []papers.Kind{papers.Application, papers.IntakeRefusalReceipt}},
		{"called to a hearing", paperstest.Noticed(), []papers.Kind{papers.Application, papers.AcceptanceReceipt, papers.HearingNotice}},
		{"heard", paperstest.Heard(), []papers.Kind{papers.Application, papers.AcceptanceReceipt, papers.HearingNotice, papers.HearingMinutes}},
		{"refused", paperstest.RefusedAfterHearing(), []papers.Kind{papers.Application, papers.AcceptanceReceipt, papers.HearingNotice, papers.HearingMinutes, papers.ReasonedRefusal}},
		{"handed over", paperstest.HandedOver(), []papers.Kind{papers.Application, papers.AcceptanceReceipt, papers.DuplicateSheet, papers.HandOverAct}},
	} {
		if got := all(c.facts); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.stage, got, c.want)
		}
	}
}

// Who sees people masked prints none; who stands at the State Corporation's counter
// prints what passes over it; a duplicate's text is for who makes duplicates.
func TestWhoPrintsWhat(t *testing.T) {
	everything := papers.Kinds()
	overseen := slices.DeleteFunc(papers.Kinds(), func(k papers.Kind) bool { return k == papers.DuplicateSheet })
	counter := []papers.Kind{
		papers.Application, papers.ApplicationBlank, papers.AcceptanceReceipt, papers.IntakeRefusalReceipt,
		papers.ReasonedRefusal, papers.HandOverAct,
	}
	want := map[access.Role][]papers.Kind{
		access.SchoolClerk: everything, access.SchoolHead: everything,
		access.DivisionOfficer: overseen, access.RegionAdmin: overseen, access.CorporationOperator: counter,
	}
	for _, role := range append(access.Roles(), "") {
		var may []papers.Kind
		for _, k := range papers.Kinds() {
			if papers.May(role, k) {
				may = append(may, k)
			}
		}
		if !slices.Equal(may, want[role]) {
			t.Errorf("%s prints %v, want %v", role, may, want[role])
		}
	}
}

// A duplicate is made on the name in the original, unless the change of name is why it
// is asked for.
func TestTheNameOnTheDuplicate(t *testing.T) {
	f := paperstest.HandedOver()
	for _, c := range []struct {
		reasons []casefile.Reason
		want    string
	}{
		{[]casefile.Reason{casefile.Lost}, f.Case.NameAtGraduation},
		{[]casefile.Reason{casefile.Damaged, casefile.NameChanged}, f.Case.Student.FullName()},
	} {
		f.Case.Reasons = c.reasons
		d, err := papers.Compose(papers.DuplicateSheet, f)
		if err != nil {
			t.Fatal(err)
		}
		if text := d.Plain(fault.RU); !strings.Contains(text, "): "+c.want+"\n") {
			t.Errorf("%v: not on the name %s:\n%s", c.reasons, c.want, text)
		}
	}
}
