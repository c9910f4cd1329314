package store

import (
	"context"
	"fmt"
	"time"

	"telnusqa/ent"
	"telnusqa/ent/homevisit"
	"telnusqa/ent/predicate"
	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
)

// HomeVisit is a visit of a branch to somebody who cannot come. Its Place has no school,
// and the State Corporation's door.
type HomeVisit struct {
	ID int64
	access.Place
	Number        string
	State         casefile.VisitState
	PersonName    string // personal, as the next two
	Phone         string
	Address       string
	AgreedAt      time.Time
	OrderedAt     time.Time
	OrderedByID   int64
	EndedAt       time.Time
	EndedByID     int64
	CancelCause   casefile.VisitCause
	ApplicationID int64 // taken in on it
	Version       int
}

// HomeVisit reads a visit and locks its row, as Application does.
func (tx *Tx) HomeVisit(ctx context.Context, id int64) (HomeVisit, error) {
	q := tx.ent.HomeVisit.Query().Where(homevisit.ID(id))
	if tx.locking() {
		q.ForUpdate()
	}
	v, err := q.First(tx.as(ctx))
	if err != nil {
		return HomeVisit{}, found(err)
	}
	row := visitRow(v)
	return row, openVisit(tx.store, &row)
}

// InsertHomeVisit adds a visit and sets its ID.
func (tx *Tx) InsertHomeVisit(ctx context.Context, row *HomeVisit) error {
	b := tx.ent.HomeVisit.Create()
	c := tx.store.crypt()
	if c.homeVisit(b.Mutation(), row); c.err != nil {
		return fmt.Errorf("insert home visit: %w", c.err)
	}
	saved, err := b.Save(tx.as(ctx))
	if err != nil {
		return fmt.Errorf("insert home visit: %w", explain(err))
	}
	row.ID = saved.ID
	return nil
}

// UpdateHomeVisit writes how a visit stands, where its version is still row.Version, and
// raises row.Version. Whom it is to never changes.
func (tx *Tx) UpdateHomeVisit(ctx context.Context, row *HomeVisit) error {
	b := tx.ent.HomeVisit.Update().Where(homevisit.ID(row.ID), homevisit.Version(row.Version))
	fillVisitState(b.Mutation(), row)
	b.Mutation().SetVersion(row.Version + 1)
	n, err := b.Save(tx.as(ctx))
	if err != nil {
		return fmt.Errorf("update home visit: %w", explain(err))
	}
	if n == 0 {
		return ErrVersionConflict.At("expectedVersion")
	}
	row.Version++
	return nil
}

// VisitFilter says which visits; its zero value means all within the walls.
type VisitFilter struct {
	BranchID    int64
	OrderedByID int64
	States      []casefile.VisitState
}

// HomeVisits lists visits by the agreed time, the next first, behind a row, at most limit.
// persons opens whom they are to; without it these fields are empty.
func (s *Store) HomeVisits(ctx context.Context, f VisitFilter, persons bool, afterAt time.Time, after int64, limit int) (visits []HomeVisit, more bool, err error) {
	var where []predicate.HomeVisit
	if f.BranchID != 0 {
		where = append(where, homevisit.BranchID(f.BranchID))
	}
	if f.OrderedByID != 0 {
		where = append(where, homevisit.OrderedByID(f.OrderedByID))
	}
	if len(f.States) > 0 {
		in := make([]homevisit.State, len(f.States))
		for i, state := range f.States {
			in[i] = homevisit.State(state)
		}
		where = append(where, homevisit.StateIn(in...))
	}
	if after != 0 {
		at := instant(afterAt)
		where = append(where, homevisit.Or(homevisit.AgreedAtGT(at), homevisit.And(homevisit.AgreedAtEQ(at), homevisit.IDGT(after))))
	}
	rows, err := s.reads.HomeVisit.Query().Where(where...).Order(homevisit.ByAgreedAt(), homevisit.ByID()).Limit(limit + 1).All(ctx)
	if visits, err = s.showVisits(rows, err, persons); err != nil {
		return nil, false, err
	}
	if more = len(visits) > limit; more {
		visits = visits[:limit]
	}
	return visits, more, nil
}

// HomeVisitByID reads one visit.
func (s *Store) HomeVisitByID(ctx context.Context, id int64, persons bool) (HomeVisit, error) {
	return s.oneVisit(ctx, homevisit.ID(id), persons)
}

// HomeVisitByNumber reads one visit by its number.
func (s *Store) HomeVisitByNumber(ctx context.Context, number string, persons bool) (HomeVisit, error) {
	return s.oneVisit(ctx, homevisit.Number(number), persons)
}

func (s *Store) oneVisit(ctx context.Context, which predicate.HomeVisit, persons bool) (HomeVisit, error) {
	rows, err := s.reads.HomeVisit.Query().Where(which).Limit(1).All(ctx)
	visits, err := s.showVisits(rows, err, persons)
	if err != nil {
		return HomeVisit{}, err
	}
	if len(visits) == 0 {
		return HomeVisit{}, access.ErrNotFound
	}
	return visits[0], nil
}

// HomeVisitsOf lists the visits on which cases were taken in.
func (s *Store) HomeVisitsOf(ctx context.Context, persons bool, applicationIDs ...int64) ([]HomeVisit, error) {
	rows, err := s.reads.HomeVisit.Query().Where(homevisit.ApplicationIDIn(applicationIDs...)).All(ctx)
	return s.showVisits(rows, err, persons)
}

// showVisits opens whom visits are to, or leaves it out: who may not see it gets rows in
// which it never was.
func (s *Store) showVisits(rows []*ent.HomeVisit, err error, persons bool) ([]HomeVisit, error) {
	visits, err := each(rows, err, "home visits", visitRow)
	if err != nil {
		return nil, err
	}
	for i := range visits {
		if v := &visits[i]; !persons {
			v.PersonName, v.Phone, v.Address = "", "", ""
		} else if err := openVisit(s, v); err != nil {
			return nil, fmt.Errorf("read home visits: %w", err)
		}
	}
	return visits, nil
}

func visitFields(v *HomeVisit, f fields) {
	f.text("home_visits.person_name", &v.PersonName)
	f.text("home_visits.phone", &v.Phone)
	f.text("home_visits.address", &v.Address)
}

func openVisit(s *Store, v *HomeVisit) error {
	return s.open(v.Number, func(f fields) { visitFields(v, f) })
}

func (c *crypt) homeVisit(m *ent.HomeVisitMutation, row *HomeVisit) {
	closed := *row
	v := &closed
	key := c.close(v.Number, func(f fields) { visitFields(v, f) })
	optional(m, key, m.SetDataKeyID, m.ClearDataKeyID)
	m.SetRegionID(v.RegionID)
	m.SetDivisionID(v.DivisionID)
	m.SetBranchID(v.BranchID)
	m.SetNumber(v.Number)
	m.SetPersonName(v.PersonName)
	m.SetPhone(v.Phone)
	m.SetAddress(v.Address)
	m.SetAgreedAt(instant(v.AgreedAt))
	m.SetOrderedAt(instant(v.OrderedAt))
	m.SetOrderedByID(v.OrderedByID)
	m.SetVersion(v.Version)
	fillVisitState(m, v)
}

func fillVisitState(m *ent.HomeVisitMutation, v *HomeVisit) {
	m.SetState(homevisit.State(v.State))
	optionalTime(m, v.EndedAt, m.SetEndedAt, m.ClearEndedAt)
	optional(m, v.EndedByID, m.SetEndedByID, m.ClearEndedByID)
	optional(m, homevisit.CancelCause(v.CancelCause), m.SetCancelCause, m.ClearCancelCause)
	optional(m, v.ApplicationID, m.SetApplicationID, m.ClearApplicationID)
}

func visitRow(v *ent.HomeVisit) HomeVisit {
	return HomeVisit{
		ID: v.ID, Place: BranchPlace(v.RegionID, v.DivisionID, v.BranchID), Number: v.Number, State: casefile.VisitState(v.State),
		PersonName: v.PersonName, Phone: v.Phone, Address: v.Address, AgreedAt: utc(v.AgreedAt),
		OrderedAt: utc(v.OrderedAt), OrderedByID: v.OrderedByID, EndedAt: utc(v.EndedAt), EndedByID: v.EndedByID,
		CancelCause: casefile.VisitCause(v.CancelCause), ApplicationID: v.ApplicationID, Version: v.Version,
	}
}
