package main

import (
	"context"
	"fmt"

	"telnusqa/internal/access"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// What the desk writes. A person comes before her application, as the foreign
// key has it, and waits for it.

func (s *shelf) InsertApplicant(_ context.Context, row *store.Applicant) error {
	row.ID = next(&s.ids.applicant)
	s.persons[row.ID] = *row
	return nil
}

func (s *shelf) UpdateApplicant(_ context.Context, row *store.Applicant) error {
	s.persons[row.ID] = *row
	return nil
}

// FirstEntry finds none: entries leave the shelf as they come, and the load corrects
// nothing.
func (s *shelf) FirstEntry(context.Context, int64) (int64, error) { return 0, errUnused }

func (s *shelf) InsertApplication(_ context.Context, row *store.Application) error {
	row.ID = next(&s.ids.application)
	f := &file{app: *row}
	for _, id := range []int64{row.ApplicantID, row.RepresentativeID} {
		if id != 0 {
			f.persons = append(f.persons, s.persons[id])
		}
	}
	s.files[row.ID] = f
	return nil
}

func (s *shelf) UpdateApplication(_ context.Context, row *store.Application) error {
	f, err := s.file(row.ID)
	if err != nil {
		return err
	}
	if f.app.Version != row.Version {
		return fmt.Errorf("loadgen: case %d is at version %d, not %d", row.ID, f.app.Version, row.Version)
	}
	row.Version++
	f.app = *row
	return nil
}

func (s *shelf) InsertItems(_ context.Context, rows []store.PackageItem) error {
	if len(rows) == 0 {
		return nil
	}
	f, err := s.file(rows[0].ApplicationID)
	if err != nil {
		return err
	}
	for i := range rows {
		rows[i].ID = next(&s.ids.item)
	}
	f.items = append(f.items, rows...)
	return nil
}

func (s *shelf) UpdateItem(_ context.Context, row *store.PackageItem) error {
	f, err := s.file(row.ApplicationID)
	if err != nil {
		return err
	}
	for i := range f.items {
		if f.items[i].ID == row.ID {
			f.items[i] = *row
			return nil
		}
	}
	return access.ErrNotFound
}

func (s *shelf) InsertClock(_ context.Context, row *store.Clock) error {
	f, err := s.file(row.ApplicationID)
	if err != nil {
		return err
	}
	row.ID = next(&s.ids.clock)
	f.clocks = append(f.clocks, *row)
	return nil
}

func (s *shelf) UpdateClock(_ context.Context, row *store.Clock) error {
	f, err := s.file(row.ApplicationID)
	if err != nil {
		return err
	}
	for i := range f.clocks {
		if f.clocks[i].ID == row.ID {
			f.clocks[i] = *row
			return nil
		}
	}
	return access.ErrNotFound
}

func (s *shelf) InsertReceipt(_ context.Context, row *store.Receipt) error {
	row.ID = next(&s.ids.receipt)
	return s.put(row.ApplicationID, func(f *file) { f.receipt = copied(row) })
}

func (s *shelf) InsertDuplicate(_ context.Context, row *store.Duplicate) error {
	row.ID = next(&s.ids.duplicate)
	return s.put(row.ApplicationID, func(f *file) { f.duplicate = copied(row) })
}

func (s *shelf) InsertHandOver(_ context.Context, row *store.HandOver) error {
	row.ID = next(&s.ids.handOver)
	return s.put(row.ApplicationID, func(f *file) { f.handOver = copied(row) })
}

func (s *shelf) InsertHearingNotice(_ context.Context, row *store.HearingNotice) error {
	row.ID = next(&s.ids.notice)
	return s.put(row.ApplicationID, func(f *file) { f.notices = append(f.notices, *row) })
}

func (s *shelf) UpdateHearingNotice(_ context.Context, row *store.HearingNotice) error {
	return s.put(row.ApplicationID, func(f *file) { f.notices[len(f.notices)-1] = *row })
}

func (s *shelf) InsertServiceRefusal(_ context.Context, row *store.ServiceRefusal) error {
	row.ID = next(&s.ids.refusal)
	return s.put(row.ApplicationID, func(f *file) { f.refusal = copied(row) })
}

func (s *shelf) put(applicationID int64, write func(*file)) error {
	f, err := s.file(applicationID)
	if err != nil {
		return err
	}
	write(f)
	return nil
}

func copied[T any](v *T) *T {
	c := *v
	return &c
}

// The load has no queues at the State Corporation: they are about no case.

func (s *shelf) BranchStands(context.Context, int64) (bool, error) { return true, nil } // those of the country it made

func (s *shelf) Branch(context.Context, int64) (store.Branch, error) {
	return store.Branch{}, errUnused
}

func (s *shelf) Ticket(context.Context, int64) (store.Ticket, error) {
	return store.Ticket{}, errUnused
}

func (s *shelf) NextTicket(context.Context, int64, workday.Date, int) (store.Ticket, error) {
	return store.Ticket{}, errUnused
}

func (s *shelf) TicketClocks(context.Context, int64) ([]store.Clock, error) { return nil, errUnused }
func (s *shelf) InsertTicket(context.Context, *store.Ticket) error          { return errUnused }
func (s *shelf) UpdateTicket(context.Context, *store.Ticket) error          { return errUnused }
