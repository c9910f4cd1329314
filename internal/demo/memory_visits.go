package demo

import (
	"context"

	"telnusqa/internal/store"
)

// HomeVisit reads a visit to a home.
func (m *memory) HomeVisit(_ context.Context, id int64) (store.HomeVisit, error) {
	v, err := row(m.homeVisits, id)
	if err == nil {
		err = m.visible(v.Place)
	}
	if err != nil {
		return store.HomeVisit{}, err
	}
	return *v, nil
}

// InsertHomeVisit adds a visit.
func (m *memory) InsertHomeVisit(_ context.Context, r *store.HomeVisit) error {
	insert(&m.homeVisits, &r.ID, r)
	return nil
}

// UpdateHomeVisit replaces a visit and raises its version.
func (m *memory) UpdateHomeVisit(_ context.Context, r *store.HomeVisit) error {
	old, err := row(m.homeVisits, r.ID)
	if err != nil {
		return err
	}
	if old.Version != r.Version {
		return store.ErrVersionConflict.Fault()
	}
	r.Version++
	*old = *r
	return nil
}
