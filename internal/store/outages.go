package store

import (
	"context"
	"fmt"
	"time"

	entsql "entgo.io/ent/dialect/sql"

	"telnusqa/ent"
	"telnusqa/ent/portaloutage"
	"telnusqa/ent/predicate"
	"telnusqa/internal/casefile"
)

// PortalOutage is a time during which the portal took nothing in.
type PortalOutage struct {
	ID int64
	casefile.Outage
	Planned      bool
	Source       string
	RecordedByID int64
	RecordedAt   time.Time
	Version      int
}

// PortalOutage reads an outage and locks its row, as Application does.
func (tx *Tx) PortalOutage(ctx context.Context, id int64) (PortalOutage, error) {
	q := tx.ent.PortalOutage.Query().Where(portaloutage.ID(id))
	if tx.locking() {
		q.ForUpdate()
	}
	o, err := q.First(tx.as(ctx))
	if err != nil {
		return PortalOutage{}, found(err)
	}
	return outageRow(o), nil
}

// OutagesMeeting lists outages that have a moment in common with another one.
func (tx *Tx) OutagesMeeting(ctx context.Context, o casefile.Outage) ([]PortalOutage, error) {
	rows, err := tx.ent.PortalOutage.Query().Where(meeting(o)).Order(portaloutage.ByStartsAt()).All(tx.as(ctx))
	return each(rows, err, "outages", outageRow)
}

// Outages lists outages that have a moment in common with a time, the last first. They are
// few: technical breaks of one portal.
func (s *Store) Outages(ctx context.Context, between casefile.Outage) ([]PortalOutage, error) {
	rows, err := s.reads.PortalOutage.Query().Where(meeting(between)).Order(portaloutage.ByStartsAt(entsql.OrderDesc())).All(ctx)
	return each(rows, err, "outages", outageRow)
}

// OutageByID reads one outage.
func (s *Store) OutageByID(ctx context.Context, id int64) (PortalOutage, error) {
	o, err := s.reads.PortalOutage.Query().Where(portaloutage.ID(id)).First(ctx)
	if err != nil {
		return PortalOutage{}, found(err)
	}
	return outageRow(o), nil
}

// meeting is casefile.Outage.Meets as a condition.
func meeting(o casefile.Outage) predicate.PortalOutage {
	goesOn := portaloutage.Or(portaloutage.EndsAtIsNil(), portaloutage.EndsAtGT(instant(o.From)))
	if o.Until.IsZero() {
		return goesOn
	}
	return portaloutage.And(goesOn, portaloutage.StartsAtLT(instant(o.Until)))
}

// InsertPortalOutage adds an outage and sets its ID.
func (tx *Tx) InsertPortalOutage(ctx context.Context, row *PortalOutage) error {
	b := tx.ent.PortalOutage.Create()
	fillOutage(b.Mutation(), row)
	saved, err := b.Save(tx.as(ctx))
	if err != nil {
		return fmt.Errorf("insert outage: %w", explain(err))
	}
	row.ID = saved.ID
	return nil
}

// EndPortalOutage writes when an outage ended, where its version is still row.Version, and
// raises row.Version.
func (tx *Tx) EndPortalOutage(ctx context.Context, row *PortalOutage) error {
	n, err := tx.ent.PortalOutage.Update().Where(portaloutage.ID(row.ID), portaloutage.Version(row.Version)).
		SetEndsAt(instant(row.Until)).SetVersion(row.Version + 1).Save(tx.as(ctx))
	if err != nil {
		return fmt.Errorf("end outage: %w", explain(err))
	}
	if n == 0 {
		return ErrVersionConflict.At("expectedVersion")
	}
	row.Version++
	return nil
}

func fillOutage(m *ent.PortalOutageMutation, o *PortalOutage) {
	m.SetStartsAt(instant(o.From))
	optionalTime(m, o.Until, m.SetEndsAt, m.ClearEndsAt)
	m.SetPlanned(o.Planned)
	m.SetSource(o.Source)
	m.SetRecordedByID(o.RecordedByID)
	m.SetRecordedAt(instant(o.RecordedAt))
	m.SetVersion(o.Version)
}

func outageRow(o *ent.PortalOutage) PortalOutage {
	return PortalOutage{
		ID: o.ID, Outage: casefile.Outage{From: utc(o.StartsAt), Until: utc(o.EndsAt)}, Planned: o.Planned, Source: o.Source,
		RecordedByID: o.RecordedByID, RecordedAt: utc(o.RecordedAt), Version: o.Version,
	}
}
