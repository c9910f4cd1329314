package demo

import (
	"context"

	"telnusqa/internal/access"
	"telnusqa/internal/journal"
	"telnusqa/internal/store"
)

// InsertApplicant adds a person.
func (m *memory) InsertApplicant(_ context.Context, r *store.Applicant) error {
	insert(&m.applicants, &r.ID, r)
	return nil
}

// InsertApplication adds a case.
func (m *memory) InsertApplication(_ context.Context, r *store.Application) error {
	if err := m.visible(r.Place); err != nil {
		return err
	}
	insert(&m.applications, &r.ID, r)
	return nil
}

// UpdateApplication replaces a case and raises its version.
func (m *memory) UpdateApplication(_ context.Context, r *store.Application) error {
	old, err := row(m.applications, r.ID)
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

// InsertItems adds the documents of a package.
func (m *memory) InsertItems(_ context.Context, rows []store.PackageItem) error {
	for i := range rows {
		insert(&m.items, &rows[i].ID, &rows[i])
		f := m.file(rows[i].ApplicationID)
		f.items = append(f.items, rows[i].ID)
	}
	return nil
}

// UpdateItem replaces a document of a package.
func (m *memory) UpdateItem(_ context.Context, r *store.PackageItem) error {
	return update(m.items, r.ID, r)
}

// InsertClock starts a term.
func (m *memory) InsertClock(_ context.Context, r *store.Clock) error {
	insert(&m.clocks, &r.ID, r)
	if r.TicketID != 0 {
		m.ticketClocks[r.TicketID] = append(m.ticketClocks[r.TicketID], r.ID)
		return nil
	}
	f := m.file(r.ApplicationID)
	f.clocks = append(f.clocks, r.ID)
	return nil
}

// UpdateClock replaces a term.
func (m *memory) UpdateClock(_ context.Context, r *store.Clock) error {
	return update(m.clocks, r.ID, r)
}

// UpdateApplicant replaces a person.
func (m *memory) UpdateApplicant(_ context.Context, r *store.Applicant) error {
	return update(m.applicants, r.ID, r)
}

// FirstEntry finds the entry of a case's hand-in.
func (m *memory) FirstEntry(_ context.Context, applicationID int64) (int64, error) {
	for i := range m.entries {
		if m.entries[i].ApplicationID == applicationID {
			return m.entries[i].ID, nil
		}
	}
	return 0, access.ErrNotFound
}

// InsertReceipt adds a receipt of refusal to accept.
func (m *memory) InsertReceipt(_ context.Context, r *store.Receipt) error {
	insert(&m.receipts, &r.ID, r)
	return nil
}

// InsertDuplicate adds a line to the register.
func (m *memory) InsertDuplicate(_ context.Context, r *store.Duplicate) error {
	insert(&m.duplicates, &r.ID, r)
	m.file(r.ApplicationID).duplicate = r.ID
	app := m.applications[r.ApplicationID-1]
	if iin := m.applicants[app.ApplicantID-1].IIN; iin != "" {
		m.copies[original{r.SchoolID, iin, app.DocumentKind}]++
	}
	return nil
}

// InsertHandOver adds a hand-over.
func (m *memory) InsertHandOver(_ context.Context, r *store.HandOver) error {
	insert(&m.handOvers, &r.ID, r)
	return nil
}

// InsertHearingNotice adds a notice.
func (m *memory) InsertHearingNotice(_ context.Context, r *store.HearingNotice) error {
	insert(&m.notices, &r.ID, r)
	m.file(r.ApplicationID).notice = r.ID
	return nil
}

// UpdateHearingNotice replaces a notice.
func (m *memory) UpdateHearingNotice(_ context.Context, r *store.HearingNotice) error {
	return update(m.notices, r.ID, r)
}

// InsertServiceRefusal adds a reasoned reply.
func (m *memory) InsertServiceRefusal(_ context.Context, r *store.ServiceRefusal) error {
	insert(&m.refusals, &r.ID, r)
	return nil
}

// NextNumber counts.
func (m *memory) NextNumber(_ context.Context, counter string) (int64, error) {
	m.counters[counter]++
	return m.counters[counter], nil
}

// NextGapFree counts.
func (m *memory) NextGapFree(ctx context.Context, counter string) (int64, error) {
	return m.NextNumber(ctx, counter)
}

// Record appends an entry.
func (m *memory) Record(_ context.Context, e *journal.Entry) error {
	insert(&m.entries, &e.ID, e)
	return nil
}

// Claim finds no earlier answer: the story's acts carry no keys.
func (m *memory) Claim(context.Context, string, string, []byte) ([]byte, bool, error) {
	return nil, false, nil
}

// Answer keeps nothing, for the same reason.
func (m *memory) Answer(context.Context, string, []byte) error { return nil }
