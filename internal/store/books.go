package store

import (
	"context"

	"telnusqa/ent"
	"telnusqa/ent/duplicate"
)

// RegisterEntry is the place of a duplicate in a school's register.
type RegisterEntry struct {
	ApplicationID  int64
	BlankID        int64
	RegisterNumber string // 17/2026
}

// RegisterOf lists a school's register of a year by its numbers, at most limit lines.
func (s *Store) RegisterOf(ctx context.Context, schoolID int64, year, limit int) ([]RegisterEntry, error) {
	rows, err := s.reads.Duplicate.Query().Where(duplicate.RegisterSchoolID(schoolID), duplicate.RegisterYear(year)).
		Order(duplicate.ByRegisterSeq()).Limit(limit).All(ctx)
	return each(rows, err, "register", func(d *ent.Duplicate) RegisterEntry {
		return RegisterEntry{ApplicationID: d.ApplicationID, BlankID: d.BlankID, RegisterNumber: d.RegisterNumber}
	})
}
