package figures

import (
	"slices"
	"time"

	"pgregory.net/rapid"

	"telnusqa/internal/access"
	"telnusqa/internal/journal"
	"telnusqa/internal/store/storetest"
	"telnusqa/internal/workday"
)

// modelCase is a case as an inspector would retell it: what happened on which day.
// The laws recount it without cells, deltas or folds.
type modelCase struct {
	place       access.Place
	facts       journal.CaseFacts
	handedInOn  workday.Date
	refusedAtOn workday.Date // refused to accept
	findings    []journal.IntakeFinding
	acceptedOn  workday.Date
	breachOn    workday.Date // day of the due instant, where the sweep recorded a breach
	endedOn     workday.Date // not before the acceptance
	enteredEnd  workday.Date // as the papers have it
	end         journal.Kind // issued, refused, withdrawn; empty while open
	late        bool
	days        int
	ground      string
	handedOver  workday.Date
}

// modelPlaces are the schools of storetest's small country.
var modelPlaces = []access.Place{
	storetest.PlaceOf(storetest.School1, ""),
	storetest.PlaceOf(storetest.School2, ""),
	storetest.PlaceOf(storetest.SchoolZerenda, ""),
	storetest.PlaceOf(storetest.SchoolSemei, ""),
}

func modelCaseGen() *rapid.Generator[modelCase] {
	return rapid.Custom(func(t *rapid.T) modelCase {
		days := func(label string, most int) int { return rapid.IntRange(0, most).Draw(t, label) }
		c := modelCase{
			place:      rapid.SampledFrom(modelPlaces).Draw(t, "place"),
			handedInOn: dateGen().Draw(t, "handed in"),
			facts: journal.CaseFacts{
				Channel:      rapid.SampledFrom(channels[1:]).Draw(t, "channel"),
				DocumentKind: rapid.SampledFrom(documentKinds).Draw(t, "kind"),
				Honours:      rapid.SampledFrom(honoursNames).Draw(t, "honours"),
				CertifiedBy:  rapid.SampledFrom(certifications).Draw(t, "certified"),
			},
		}
		for mask, i := rapid.IntRange(1, 7).Draw(t, "reasons"), 0; i < 3; i++ {
			if mask&(1<<i) != 0 {
				c.facts.Reasons = append(c.facts.Reasons, reasonNames[i])
			}
		}
		c.place.Channel = c.facts.Channel
		outcome := rapid.IntRange(0, 9).Draw(t, "outcome")
		switch {
		case outcome == 0:
			if rapid.Bool().Draw(t, "forgotten") {
				c.breachOn = c.handedInOn.AddDays(22)
			}
			return c // waits for acceptance
		case outcome == 1:
			c.endedOn, c.end = c.handedInOn.AddDays(days("takes back after", 30)), journal.KindWithdrawn
			if c.endedOn > c.handedInOn.AddDays(22) {
				c.breachOn = c.handedInOn.AddDays(22)
			}
			return c
		case outcome == 2:
			c.refusedAtOn = c.handedInOn.AddDays(days("looked at after", 30))
			if c.refusedAtOn > c.handedInOn.AddDays(22) {
				c.breachOn = c.handedInOn.AddDays(22)
			}
			for range 1 + days("more findings", 2) {
				c.findings = append(c.findings, journal.IntakeFinding{
					Ground: rapid.SampledFrom(intakeGrounds).Draw(t, "ground"),
					Item:   rapid.SampledFrom(packageItems).Draw(t, "item"),
				})
			}
			return c
		}
		c.acceptedOn = c.handedInOn.AddDays(days("accepted after", 4))
		due := c.acceptedOn.AddDays(21)
		ends := c.acceptedOn.AddDays(days("lasts", 60))
		if c.acceptedOn > c.handedInOn && days("ends at once", 9) == 0 {
			ends = c.handedInOn
		}
		open := outcome == 3
		if open || ends >= due {
			c.late = true
			if rapid.Bool().Draw(t, "breach recorded") {
				c.breachOn = due
			}
		} else if days("entered afterwards", 9) == 0 {
			// The sweep saw the case run out before the officer entered that it
			// had ended in time.
			c.breachOn = due
		}
		if open {
			return c
		}
		c.endedOn, c.days = max(ends, c.acceptedOn), max(0, ends.DaysSince(c.acceptedOn)*5/7)
		c.enteredEnd = ends
		switch outcome {
		case 4:
			c.end = journal.KindWithdrawn
		case 5:
			c.end, c.ground = journal.KindServiceRefused, rapid.SampledFrom(serviceGrounds).Draw(t, "ground")
		default:
			c.end = journal.KindIssued
			if rapid.Bool().Draw(t, "handed over") {
				c.handedOver = c.endedOn.AddDays(days("collected after", 40))
			}
		}
		return c
	})
}

// over is the day the case was over for the school, whatever its outcome.
func (c modelCase) over() (workday.Date, bool) {
	if !c.refusedAtOn.IsZero() {
		return c.refusedAtOn, true
	}
	return c.endedOn, c.end != ""
}

// completed reports whether the case was issued or refused.
func (c modelCase) completed() bool {
	return c.end == journal.KindIssued || c.end == journal.KindServiceRefused
}

// entries are what the journal says of the case.
func (c modelCase) entries() []journal.Entry {
	ended := journal.Ended{
		On: c.enteredEnd, AcceptedOn: c.acceptedOn, WorkingDays: c.days, Late: c.late,
		BreachRecorded: !c.breachOn.IsZero(), BreachRecordedOn: c.breachOn,
	}
	all := []journal.Entry{c.entry(journal.Submitted{CaseFacts: c.facts, HandedInOn: c.handedInOn})}
	if !c.refusedAtOn.IsZero() {
		all = append(all, c.entry(journal.IntakeRefused{
			CaseFacts: c.facts, Findings: c.findings, On: c.refusedAtOn, BreachRecordedOn: c.breachOn,
		}))
	}
	if !c.acceptedOn.IsZero() {
		all = append(all, c.entry(journal.Accepted{CaseFacts: c.facts, AcceptedOn: c.acceptedOn}))
	}
	if !c.breachOn.IsZero() {
		all = append(all, c.entry(journal.ClockBreached{CaseFacts: c.facts, Clock: "ISSUE", On: c.breachOn}))
	}
	switch c.end {
	case journal.KindIssued:
		all = append(all, c.entry(journal.Issued{CaseFacts: c.facts, Ended: ended}))
	case journal.KindServiceRefused:
		all = append(all, c.entry(journal.ServiceRefused{CaseFacts: c.facts, Ended: ended, Ground: c.ground}))
	case journal.KindWithdrawn:
		if c.acceptedOn.IsZero() {
			ended = journal.Ended{On: c.endedOn, BreachRecorded: ended.BreachRecorded, BreachRecordedOn: c.breachOn}
		}
		all = append(all, c.entry(journal.Withdrawn{CaseFacts: c.facts, Ended: ended, Accepted: !c.acceptedOn.IsZero()}))
	}
	if !c.handedOver.IsZero() {
		all = append(all, c.entry(journal.HandedOver{CaseFacts: c.facts, On: c.handedOver}))
	}
	return all
}

func (c modelCase) entry(p journal.Payload) journal.Entry {
	at := time.Date(2026, 11, 23, 4, 0, 0, 0, time.UTC)
	e := journal.Entry{HappenedAt: at, RecordedAt: at, ActorRole: string(access.SchoolClerk), Place: c.place}
	if err := e.Write(p); err != nil {
		panic(err)
	}
	return e
}

// history is cases and the cells folded from their entries.
type history struct {
	cases []modelCase
	book  Book
}

func drawHistory(t *rapid.T) *history {
	h := &history{cases: rapid.SliceOfN(modelCaseGen(), 0, 25).Draw(t, "cases")}
	for _, c := range h.cases {
		changes := Changes{}
		for _, e := range c.entries() {
			if err := changes.Count(e); err != nil {
				t.Fatal(err)
			}
		}
		if err := h.book.Add(changes); err != nil {
			t.Fatal(err)
		}
	}
	return h
}

func (h *history) figures(t *rapid.T, about access.Territory, p Period, door int) Figures {
	sum := tallyOf(t, &h.book, about, p)
	return sum.figures(about, p, AsOf{}, door)
}

// count counts the cases of a territory and a door that a predicate holds for.
func (h *history) count(about access.Territory, door int, holds func(modelCase) bool) int {
	n := 0
	for _, c := range h.cases {
		if slices.Contains(c.place.Territories(), about) && (door == 0 || c.facts.Channel == channels[door]) && holds(c) {
			n++
		}
	}
	return n
}

func territoryGen() *rapid.Generator[access.Territory] {
	return rapid.Custom(func(t *rapid.T) access.Territory {
		return rapid.SampledFrom(rapid.SampledFrom(modelPlaces).Draw(t, "at").Territories()).Draw(t, "territory")
	})
}
