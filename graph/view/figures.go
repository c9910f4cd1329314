package view

import (
	"time"

	"telnusqa/internal/casefile"
	"telnusqa/internal/figures"
	"telnusqa/internal/live"
	"telnusqa/internal/sla"
	"telnusqa/internal/workday"
)

// Period is a span of days; both belong to it.
type Period struct{ From, To workday.Date }

// Figures are the figures of one territory and period.
type Figures struct {
	Period   Period
	AsOf     string
	AsOfTime time.Time
	figures.Flows
	CarriedOver, Open, OpenOverdue    int
	OnTimeShare                       *float64
	MedianWorkingDays, P90WorkingDays *float64
	of                                figures.Figures
}

// NewFigures shows figures; zone is the one the answer's instant is told in.
func NewFigures(f figures.Figures, zone *time.Location) *Figures {
	return &Figures{
		Period:   Period(f.Period),
		AsOf:     live.Cursor(f.AsOf.Position),
		AsOfTime: f.AsOf.Time.In(zone),
		Flows:    f.Flows, CarriedOver: f.CarriedOver, Open: f.Open, OpenOverdue: f.OpenOverdue,
		OnTimeShare: f.OnTimeShare(), MedianWorkingDays: f.MedianWorkingDays(), P90WorkingDays: f.P90WorkingDays(),
		of: f,
	}
}

// Source is what the figures were made of, for what needs another reading.
func (f *Figures) Source() figures.Figures { return f.of }

// Breaches counts breaches of one kind of clock.
func (f *Figures) Breaches(kind *sla.ClockKind) int {
	if kind == nil {
		return f.of.Breaches(string(sla.Issue))
	}
	return f.of.Breaches(string(*kind))
}

// ChannelFigures are the flows of one door.
type ChannelFigures struct {
	Channel     casefile.Channel
	OnTimeShare *float64
	figures.Flows
}

// ByChannel are the flows by door.
func (f *Figures) ByChannel() []*ChannelFigures {
	out := make([]*ChannelFigures, len(f.of.ByChannel))
	for i, c := range f.of.ByChannel {
		out[i] = &ChannelFigures{Channel: c.Channel, OnTimeShare: c.OnTimeShare(), Flows: c.Flows}
	}
	return out
}

// ReasonFigures are applications of one reason.
type ReasonFigures struct {
	Reason   casefile.Reason
	Received int
}

// ByReason are applications by reason.
func (f *Figures) ByReason() []*ReasonFigures {
	out := make([]*ReasonFigures, len(f.of.ByReason))
	for i, r := range f.of.ByReason {
		out[i] = &ReasonFigures{Reason: r.Reason, Received: r.Received}
	}
	return out
}

// DocumentKindFigures are applications for one kind of document.
type DocumentKindFigures struct {
	DocumentKind casefile.DocumentKind
	Received     int
}

// ByDocumentKind are applications by kind of document.
func (f *Figures) ByDocumentKind() []*DocumentKindFigures {
	out := make([]*DocumentKindFigures, len(f.of.ByDocumentKind))
	for i, k := range f.of.ByDocumentKind {
		out[i] = &DocumentKindFigures{DocumentKind: k.DocumentKind, Received: k.Received}
	}
	return out
}

// IntakeRefusalFigures is one ground and item.
type IntakeRefusalFigures struct {
	Ground casefile.IntakeGround
	Item   casefile.PackageItemKind
	Count  int
}

// IntakeRefusals are missing or expired items on receipts.
func (f *Figures) IntakeRefusals() []*IntakeRefusalFigures {
	out := make([]*IntakeRefusalFigures, len(f.of.IntakeRefusals))
	for i, r := range f.of.IntakeRefusals {
		out[i] = &IntakeRefusalFigures{Ground: r.Ground, Item: r.Item, Count: r.Count}
	}
	return out
}

// FigurePoint is one point of a trend.
type FigurePoint struct {
	Period                                                 Period
	Received, Issued, Refused, NotAccepted, Breaches, Open int
}

// NewPoints shows the points of a trend.
func NewPoints(points []figures.Point) []*FigurePoint {
	out := make([]*FigurePoint, len(points))
	for i, p := range points {
		out[i] = &FigurePoint{
			Period: Period(p.Period), Received: p.Received, Issued: p.Issued, Refused: p.Refused,
			NotAccepted: p.NotAccepted, Breaches: p.Breaches, Open: p.Open,
		}
	}
	return out
}
