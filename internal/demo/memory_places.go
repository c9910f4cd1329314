package demo

import (
	"context"

	"telnusqa/internal/access"
	"telnusqa/internal/store"
)

// The territory in memory is the world's, which nobody changes; what the story makes of
// a school lies beside it.

// school is a school as the story left it.
func (m *memory) school(id int64) store.School {
	if s, ok := m.changed[id]; ok {
		return s
	}
	return m.world.SchoolByID(id).School
}

// School reads a school; a branch and the portal see the schools they take papers for.
func (m *memory) School(_ context.Context, id int64) (store.School, error) {
	if id < 1 || id > int64(len(m.world.Schools)) {
		return store.School{}, access.ErrNotFound
	}
	return m.school(id), nil
}

// Zone reads the time zone of a region.
func (m *memory) Zone(_ context.Context, regionID int64) (string, error) {
	zone, ok := m.zones[regionID]
	if !ok {
		return "", access.ErrNotFound
	}
	return zone, nil
}

// AnySchool finds a school by its BIN.
func (m *memory) AnySchool(_ context.Context, bin string) (store.School, error) {
	for _, s := range m.world.Schools {
		if s.BIN == bin {
			return m.school(s.ID), nil
		}
	}
	return store.School{}, access.ErrNotFound
}

// SuccessorOf reads the school that took a closed one over.
func (m *memory) SuccessorOf(ctx context.Context, closed store.School) (store.School, error) {
	return m.School(ctx, closed.SuccessorID)
}

// Archive lists the schools whose archive a school keeps.
func (m *memory) Archive(_ context.Context, schoolID int64) ([]int64, error) {
	ids := []int64{schoolID}
	for i := 0; i < len(ids); i++ {
		for _, s := range m.world.Schools {
			if s := m.school(s.ID); s.SuccessorID == ids[i] && !s.ClosedOn.IsZero() {
				ids = append(ids, s.ID)
			}
		}
	}
	return ids, nil
}

// KeepSchools has nothing to hold: nobody else is at it.
func (m *memory) KeepSchools(context.Context, ...int64) error { return nil }

// LockSchools has nothing to lock.
func (m *memory) LockSchools(context.Context, ...int64) error { return nil }

// CloseSchool writes that a school is closed and raises its version.
func (m *memory) CloseSchool(_ context.Context, r *store.School) error {
	if m.school(r.ID).Version != r.Version {
		return store.ErrVersionConflict.Fault()
	}
	r.Version++
	m.changed[r.ID] = *r
	return nil
}
