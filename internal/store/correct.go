package store

import (
	"context"
	"fmt"

	"telnusqa/ent"
	"telnusqa/ent/applicant"
	"telnusqa/ent/journalentry"
	"telnusqa/internal/access"
)

// UpdateApplicant writes a person anew, with all her fields. The case she belongs to
// must be locked.
func (tx *Tx) UpdateApplicant(ctx context.Context, row *Applicant) error {
	b := tx.ent.Applicant.Update().Where(applicant.ID(row.ID))
	c := tx.store.crypt()
	if c.applicant(b.Mutation(), row); c.err != nil {
		return fmt.Errorf("update applicant: %w", c.err)
	}
	n, err := b.Save(tx.as(ctx))
	if err != nil {
		return fmt.Errorf("update applicant: %w", explain(err))
	}
	if n == 0 {
		return access.ErrNotFound
	}
	return nil
}

// FirstEntry is the id of the journal's first entry about a case: its hand-in.
func (tx *Tx) FirstEntry(ctx context.Context, applicationID int64) (int64, error) {
	e, err := tx.ent.JournalEntry.Query().Where(journalentry.ApplicationID(applicationID)).
		Order(ent.Asc(journalentry.FieldID)).First(tx.as(ctx))
	if err != nil {
		return 0, found(err)
	}
	return e.ID, nil
}
