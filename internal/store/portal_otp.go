package store

import (
	"context"
	"fmt"
	"time"

	"telnusqa/ent"
	"telnusqa/ent/onetimepassword"
)

// OneTimePassword reads what is kept of a code and locks it.
func (tx *Tx) OneTimePassword(ctx context.Context, key string) (OneTimePassword, error) {
	q := tx.ent.OneTimePassword.Query().Where(onetimepassword.ID(key))
	if tx.locking() {
		q.ForUpdate()
	}
	o, err := q.First(tx.as(ctx))
	if err != nil {
		return OneTimePassword{}, found(err)
	}
	row := OneTimePassword{
		Key: o.ID, GatewayID: o.GatewayID, CodeHash: o.CodeHash, Binding: o.Binding,
		CreatedAt: utc(o.CreatedAt), ExpiresAt: utc(o.ExpiresAt), Attempts: o.Attempts,
		ConfirmedAt: utc(o.ConfirmedAt), UsedAt: utc(o.UsedAt),
	}
	return row, tx.store.open(row.Key, func(f fields) { passwordFields(&row, f) })
}

// InsertOneTimePassword keeps a code that is about to be sent.
func (tx *Tx) InsertOneTimePassword(ctx context.Context, row *OneTimePassword) error {
	b := tx.ent.OneTimePassword.Create()
	c := tx.store.crypt()
	if c.oneTimePassword(b.Mutation(), row); c.err != nil {
		return fmt.Errorf("insert one-time password: %w", c.err)
	}
	if _, err := b.Save(tx.as(ctx)); err != nil {
		return fmt.Errorf("insert one-time password: %w", explain(err))
	}
	return nil
}

// UpdateOneTimePassword writes what was made of a code.
func (tx *Tx) UpdateOneTimePassword(ctx context.Context, row *OneTimePassword) error {
	b := tx.ent.OneTimePassword.Update().Where(onetimepassword.ID(row.Key))
	fillOneTimePasswordState(b.Mutation(), row)
	if err := b.Exec(tx.as(ctx)); err != nil {
		return fmt.Errorf("update one-time password: %w", err)
	}
	return nil
}

// OneTimePasswordsSince counts the codes that were made for a person since an
// instant. Nobody else counts hers until the transaction ends: two who ask at once
// would both find room for one more.
func (tx *Tx) OneTimePasswordsSince(ctx context.Context, iin string, since time.Time) (int, error) {
	persons, err := tx.iinHashes(ctx, iin)
	if err != nil || len(persons) == 0 {
		return 0, err
	}
	if tx.locking() {
		if _, err := tx.exec(ctx, `SELECT pg_advisory_xact_lock(hashtextextended(?, 0))`, persons[0]); err != nil {
			return 0, fmt.Errorf("lock the codes of a person: %w", err)
		}
	}
	return tx.ent.OneTimePassword.Query().
		Where(onetimepassword.PersonIn(persons...), onetimepassword.CreatedAtGT(instant(since))).Count(tx.as(ctx))
}

// ForgetOneTimePasswords removes codes made before an instant, and tells how many.
func (tx *Tx) ForgetOneTimePasswords(ctx context.Context, before time.Time) (int, error) {
	return tx.ent.OneTimePassword.Delete().Where(onetimepassword.CreatedAtLT(instant(before))).Exec(tx.as(ctx))
}

func (c *crypt) oneTimePassword(m *ent.OneTimePasswordMutation, row *OneTimePassword) {
	closed := *row
	r := &closed
	key := c.close(r.Key, func(f fields) { passwordFields(r, f) })
	optional(m, key, m.SetDataKeyID, m.ClearDataKeyID)
	m.SetID(r.Key)
	m.SetGatewayID(r.GatewayID)
	m.SetPerson(c.hash(hashIIN, r.IIN))
	m.SetCodeHash(r.CodeHash)
	m.SetBinding(r.Binding)
	m.SetCreatedAt(instant(r.CreatedAt))
	m.SetExpiresAt(instant(r.ExpiresAt))
	fillOneTimePasswordState(m, r)
}

func fillOneTimePasswordState(m *ent.OneTimePasswordMutation, r *OneTimePassword) {
	m.SetAttempts(r.Attempts)
	optionalTime(m, r.ConfirmedAt, m.SetConfirmedAt, m.ClearConfirmedAt)
	optionalTime(m, r.UsedAt, m.SetUsedAt, m.ClearUsedAt)
}
