package view

import (
	"time"

	"telnusqa/internal/store"
)

// PortalOutage is a technical break of the portal.
type PortalOutage struct {
	ID         string
	StartsAt   time.Time
	EndsAt     time.Time
	Planned    bool
	Source     string
	RecordedAt time.Time
	Version    int
}

// IsNode marks a node.
func (*PortalOutage) IsNode() {}

// NewPortalOutage shows a row in the country's zone.
func NewPortalOutage(o store.PortalOutage, zone *time.Location) *PortalOutage {
	return &PortalOutage{
		ID: ID(KindPortalOutage, o.ID), StartsAt: local(o.From, zone), EndsAt: local(o.Until, zone), Planned: o.Planned,
		Source: o.Source, RecordedAt: local(o.RecordedAt, zone), Version: o.Version,
	}
}

// PortalOutages are those of a period.
type PortalOutages struct {
	Count    int
	HoursOut float64
	Outages  []*PortalOutage
}
