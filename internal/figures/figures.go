package figures

import (
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
)

// AsOf says up to where the journal is in the figures.
type AsOf struct {
	Position int64 // the last sealed entry they count; 0 before the first
	// Time is the instant they are true at: that of the reading, or, where entries
	// wait for the sealer, the instant the oldest of them was recorded.
	Time time.Time
}

// Figures are the answers about one territory and one period. What each number
// means is said once, in docs/figures.md; the identity of Balance holds always.
type Figures struct {
	Territory access.Territory
	Period    Period
	AsOf      AsOf
	Balance
	// OpenOverdue is how many of the open cases had run out of their term.
	OpenOverdue int
	WorkingDays Quantiles // of the cases completed in the period

	ByChannel       [3]ChannelFigures // every door, in the order office, State Corporation, portal
	ByReason        [3]ReasonFigures
	ByDocumentKind  [2]DocumentKindFigures
	ByHonours       [3]HonoursFigures
	ByCertification [3]CertificationFigures
	BreachesByClock [7]LabelCount

	IntakeRefusals  []IntakeRefusalFigures
	ServiceRefusals []ServiceRefusalFigures
	Hearings        HearingFigures
	Counter         CounterFigures
	Storage         StorageFigures
	Entries         EntryFigures
	HomeVisits      int // applications taken in on them
	Visits          HomeVisitFigures
}

// Flows count what happened on the days of the period.
type Flows struct {
	Received, NotAccepted, Accepted, Issued, Refused, Withdrawn, HandedOver int
	// WithdrawnBeforeAcceptance were received, and never accepted or open.
	WithdrawnBeforeAcceptance      int
	CompletedOnTime, CompletedLate int
}

// Balance is the flows with the stocks at their two ends. Always:
//
//	CarriedOver + Accepted = Issued + Refused + Withdrawn + Open
type Balance struct {
	Flows
	CarriedOver int // cases in work when the period began
	Open        int // cases in work at the end of its last day
}

// LabelCount is how often one value of an enumeration was met.
type LabelCount struct {
	Label string
	Count int
}

// OnTimeShare is the share of the completed cases that were completed on time, 0
// to 1; nil where nothing was completed.
func (f Flows) OnTimeShare() *float64 { return share(f.CompletedOnTime, f.CompletedLate) }

// share is part of part+rest, or nil for an empty whole: a rate with nothing
// under it is neither 0 nor 100 %.
func share(part, rest int) *float64 {
	if part+rest <= 0 {
		return nil
	}
	s := float64(part) / float64(part+rest)
	return &s
}

// MedianWorkingDays is the median of working days from acceptance to issue or
// refusal over the cases completed in the period; nil where there were none.
func (f *Figures) MedianWorkingDays() *float64 { return f.WorkingDays.median() }

// P90WorkingDays is the 90th percentile of the same.
func (f *Figures) P90WorkingDays() *float64 { return f.WorkingDays.p90() }

// Breaches is how many terms of a kind of clock (sla.ClockKind) ran out unmet.
func (f *Figures) Breaches(clock string) int {
	for _, b := range f.BreachesByClock {
		if b.Label == clock {
			return b.Count
		}
	}
	return 0
}

// Filter narrows figures to one door; the zero Filter takes all.
type Filter struct {
	Channel casefile.Channel
}

// figures reads everything from a tally.
func (t *tally) figures(about access.Territory, p Period, asOf AsOf, door int) Figures {
	l, all := lens{tally: t, door: door}, lens{tally: t}
	f := Figures{
		Territory:   about,
		Period:      p,
		AsOf:        asOf,
		Balance:     l.balance(),
		OpenOverdue: l.overdue(),
		WorkingDays: quantilesOf(l.histogram(&completedIn)),
		HomeVisits:  l.flow(&homeVisits),
		Visits:      l.visits(),

		IntakeRefusals:  l.intakeRefusals(),
		ServiceRefusals: l.serviceRefusals(),
		Hearings:        HearingFigures{Notices: l.flow(&noticesGiven), NoticesLate: l.flow(&noticesLate), Recorded: l.flow(&hearings)},
		Counter:         l.counter(),
		Storage:         l.storage(),
		Entries:         l.entries(all),
	}
	for i := range f.ByChannel {
		f.ByChannel[i] = t.channel(i + 1)
	}
	for i := range f.ByReason {
		f.ByReason[i] = l.reason(i)
	}
	for i := range f.ByDocumentKind {
		f.ByDocumentKind[i] = l.documentKind(i)
	}
	for i, honours := range honoursNames {
		f.ByHonours[i] = HonoursFigures{casefile.Honours(honours), l.flowOf(&receivedByHonours, i)}
	}
	for i, by := range certifications {
		f.ByCertification[i] = CertificationFigures{casefile.CertifiedBy(by), l.flowOf(&receivedByCertification, i)}
	}
	for i, clock := range clockKinds {
		f.BreachesByClock[i] = LabelCount{clock, l.flowOf(&breached, i)}
	}
	return f
}

func (l lens) balance() Balance {
	f := Flows{
		Received:                  l.flow(&received),
		NotAccepted:               l.flow(&notAccepted),
		Accepted:                  l.flow(&accepted),
		Issued:                    l.flow(&issued),
		Refused:                   l.flow(&refused),
		Withdrawn:                 l.flow(&withdrawn),
		HandedOver:                l.flow(&handedOver),
		WithdrawnBeforeAcceptance: l.flow(&withdrawnEarly),
		CompletedOnTime:           l.flow(&completedOnTime),
		CompletedLate:             l.flow(&completedLate),
	}
	carriedOver := l.carried(&accepted, &issued, &refused, &withdrawn)
	return Balance{Flows: f, CarriedOver: carriedOver, Open: carriedOver + f.Accepted - f.Issued - f.Refused - f.Withdrawn}
}

// overdue is how many cases are open at the end of the period with their term run out.
func (l lens) overdue() int {
	return l.carried(&overdueBegun, &overdueEnded) + l.flow(&overdueBegun) - l.flow(&overdueEnded)
}
