package demo

import (
	"context"
	"fmt"
	"slices"
	"time"

	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/workday"
)

// Outage is a time during which the portal took nothing in, as the platform's
// administrator wrote it down.
type Outage struct {
	casefile.Outage
	Planned    bool
	Source     string
	RecordedAt time.Time
	// EndRecordedAt is when its end was entered; zero where it was known from the
	// beginning.
	EndRecordedAt time.Time
}

// outages tells repair work of some nights, announced before, and breaks of some days.
// Nothing was handed in by the portal meanwhile. One night of repair is still to come.
func (t *teller) outages() {
	d := newDice(t.seed, subjectOutages)
	sent := t.sentByPortal()
	for month := t.from.AddDays(d.between(20, 50)); month < t.today.AddDays(-12); month = month.AddDays(d.between(70, 110)) {
		t.repairNight(d, month, sent)
		t.breakOf(d, month.AddDays(d.between(8, 40)), sent)
	}
	t.breakOf(d, t.today.AddDays(-d.between(3, 5)), sent)
	t.repairNight(d, t.today.AddDays(5), sent)
	slices.SortStableFunc(t.outs, func(a, b Outage) int { return a.From.Compare(b.From) })
}

// sentByPortal are the instants of everything that came by the portal, in order.
func (t *teller) sentByPortal() []time.Time {
	var sent []time.Time
	for _, p := range t.plans {
		for _, s := range p.Steps {
			if s.ByID == t.gateway {
				sent = append(sent, s.HappenedAt)
			}
		}
	}
	for _, s := range t.strays {
		sent = append(sent, s.At)
	}
	slices.SortFunc(sent, time.Time.Compare)
	return sent
}

// repairNight tells announced repair work of some hours of the first night from the day
// on in which nobody sent anything.
func (t *teller) repairNight(d dice, day workday.Date, sent []time.Time) {
	for ; ; day = day.AddDays(1) {
		o := casefile.Outage{From: day.At(workday.Clock(d.between(0, 1), 30*d.IntN(2)), t.zone).UTC()}
		o.Until = o.From.Add(time.Duration(d.between(4, 8)) * 30 * time.Minute)
		if i, _ := slices.BinarySearchFunc(sent, o.From, time.Time.Compare); i < len(sent) && sent[i].Before(o.Until) {
			continue
		}
		letter := min(day, t.today).AddDays(-d.between(3, 6))
		t.outs = append(t.outs, Outage{
			Outage: o, Planned: true, Source: source(d, []string{"Жөндеу жұмыстары туралы хабарлама", "Уведомление о ремонтных работах"}, letter),
			RecordedAt: letter.At(workday.Clock(d.between(9, 17), d.IntN(60)), t.zone).UTC(),
		})
		return
	}
}

// breakOf tells a break on the day: within the longest time in which nobody sent
// anything while people are awake.
func (t *teller) breakOf(d dice, day workday.Date, sent []time.Time) {
	last, evening := day.At(workday.Clock(8, 0), t.zone), day.At(workday.Clock(21, 0), t.zone)
	var from, until time.Time
	for _, next := range append(slices.Clone(sent), evening) {
		if next = earlier(next, evening); next.Sub(last) > until.Sub(from) {
			from, until = last, next
		}
		last = later(last, next)
	}
	from = from.Add(time.Minute).Truncate(time.Minute)
	until = earlier(until.Truncate(time.Minute), from.Add(time.Duration(d.between(35, 170))*time.Minute))
	o := Outage{
		Outage: casefile.Outage{From: from.UTC(), Until: until.UTC()},
		Source: source(d, []string{"Порталдың қолдау қызметінің хаты", "Письмо службы поддержки портала"}, day),
	}
	heard := o.From.Add(time.Duration(d.between(10, 25)) * time.Minute)
	o.RecordedAt = o.Until.Add(time.Duration(d.between(5, 30)) * time.Minute)
	if heard.Before(o.Until) && d.chance(0.6) {
		o.RecordedAt, o.EndRecordedAt = heard, o.RecordedAt
	}
	t.outs = append(t.outs, o)
}

func earlier(a, b time.Time) time.Time {
	if a.Before(b) {
		return a
	}
	return b
}

// source names the paper an outage is known from, in the language it came in.
func source(d dice, papers []string, on workday.Date) string {
	return fmt.Sprintf("%s № %d, %02d.%02d.%d", pick(d, papers), d.between(12, 980), on.Day(), on.Month(), on.Year())
}

// outage carries out one part of the record of an outage.
func (p *performance) outage(ctx context.Context, i, part int) error {
	o, kept := p.story.Outages[i], &p.outages[i]
	admin := p.viewers[p.story.World.UserByLogin(LoginPlatform).ID]
	var err error
	if part == comes {
		in := casework.NewOutage{StartsAt: o.From, EndsAt: o.Until, Planned: o.Planned, Source: o.Source}
		if !o.EndRecordedAt.IsZero() {
			in.EndsAt = time.Time{}
		}
		var out casework.Outcome
		out, err = p.desk.RecordPortalOutage(ctx, admin, in)
		kept.id = out.OutageID
	} else {
		_, err = p.desk.EndPortalOutage(ctx, admin, casework.OutageEnd{OutageID: kept.id, ExpectedVersion: kept.version, EndsAt: o.Until})
	}
	if err != nil {
		return fmt.Errorf("demo: outage of %s: %w", o.From.Format(time.RFC3339), err)
	}
	kept.version++
	return nil
}
