package store

import (
	"context"
	"database/sql"
	"fmt"

	"telnusqa/ent/applicant"
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

// FirstEntry is the id of the journal's first entry about a case that the viewer holds:
// its hand-in. Of its place nothing is asked again: PostgreSQL would lay the entries of
// the whole school beside those of the case.
func (tx *Tx) FirstEntry(ctx context.Context, applicationID int64) (int64, error) {
	var id sql.NullInt64
	if err := tx.row(ctx, `SELECT MIN(id) FROM journal_entries WHERE application_id = ?`, []any{applicationID}, &id); err != nil {
		return 0, fmt.Errorf("find the entry of a hand-in: %w", err)
	}
	if !id.Valid {
		return 0, access.ErrNotFound
	}
	return id.Int64, nil
}
