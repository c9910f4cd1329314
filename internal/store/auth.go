package store

import (
	"context"
	"fmt"
	"slices"
	"time"

	"entgo.io/ent/dialect/sql"

	"telnusqa/ent"
	"telnusqa/ent/apitoken"
	"telnusqa/ent/session"
	"telnusqa/ent/signinattempt"
	"telnusqa/internal/access"
)

// SessionByHash reads a sign-in and its user; whether it still holds, the caller
// decides.
func (s *Store) SessionByHash(ctx context.Context, tokenHash string) (Session, User, error) {
	return sessionOf(asAuth(ctx), s.reads.Session.Query().Where(session.TokenHash(tokenHash)))
}

// Session reads a sign-in and its user within the transaction.
func (tx *Tx) Session(ctx context.Context, tokenHash string) (Session, User, error) {
	return sessionOf(tx.as(ctx), tx.ent.Session.Query().Where(session.TokenHash(tokenHash)))
}

func sessionOf(ctx context.Context, q *ent.SessionQuery) (Session, User, error) {
	row, err := q.WithUser().Only(ctx)
	if err != nil {
		return Session{}, User{}, found(err)
	}
	return Session{
		ID: row.ID, TokenHash: row.TokenHash, UserID: row.UserID,
		CreatedAt: utc(row.CreatedAt), ExpiresAt: utc(row.ExpiresAt), LastSeenAt: utc(row.LastSeenAt),
	}, userRow(row.Edges.User), nil
}

// InsertSession adds a sign-in and sets the row's ID.
func (tx *Tx) InsertSession(ctx context.Context, row *Session) error {
	saved, err := tx.ent.Session.Create().
		SetTokenHash(row.TokenHash).
		SetUserID(row.UserID).
		SetCreatedAt(instant(row.CreatedAt)).
		SetExpiresAt(instant(row.ExpiresAt)).
		SetLastSeenAt(instant(row.LastSeenAt)).
		Save(tx.as(ctx))
	if err != nil {
		return fmt.Errorf("insert session: %w", err)
	}
	row.ID = saved.ID
	return nil
}

// TouchSession writes when a sign-in was last used and when it ends. One that
// ended meanwhile stays ended.
func (tx *Tx) TouchSession(ctx context.Context, row Session) error {
	return tx.ent.Session.Update().
		Where(session.ID(row.ID)).
		SetLastSeenAt(instant(row.LastSeenAt)).
		SetExpiresAt(instant(row.ExpiresAt)).
		Exec(tx.as(ctx))
}

// DeleteSession ends a sign-in.
func (tx *Tx) DeleteSession(ctx context.Context, id int64) error {
	_, err := tx.ent.Session.Delete().Where(session.ID(id)).Exec(tx.as(ctx))
	return err
}

// DeleteSessionsOf ends all sign-ins of a user.
func (tx *Tx) DeleteSessionsOf(ctx context.Context, userID int64) error {
	_, err := tx.ent.Session.Delete().Where(session.UserID(userID)).Exec(tx.as(ctx))
	return err
}

// DeleteSessionsEndedBy removes sign-ins that ended by an instant.
func (tx *Tx) DeleteSessionsEndedBy(ctx context.Context, at time.Time) error {
	_, err := tx.ent.Session.Delete().Where(session.ExpiresAtLTE(instant(at))).Exec(tx.as(ctx))
	return err
}

// TokenByHash reads an API token and its user; whether it still holds, the
// caller decides.
func (s *Store) TokenByHash(ctx context.Context, tokenHash string) (ApiToken, User, error) {
	row, err := s.reads.ApiToken.Query().Where(apitoken.TokenHash(tokenHash)).WithUser().Only(asAuth(ctx))
	if err != nil {
		return ApiToken{}, User{}, found(err)
	}
	return tokenRow(row), userRow(row.Edges.User), nil
}

// TokensOf lists the API tokens of a user, the oldest first.
func (s *Store) TokensOf(ctx context.Context, userID int64) ([]ApiToken, error) {
	all, err := s.reads.ApiToken.Query().Where(apitoken.UserID(userID)).Order(apitoken.ByID()).All(asAuth(ctx))
	if err != nil {
		return nil, err
	}
	rows := make([]ApiToken, len(all))
	for i, t := range all {
		rows[i] = tokenRow(t)
	}
	return rows, nil
}

// InsertToken adds an API token and sets the row's ID.
func (tx *Tx) InsertToken(ctx context.Context, row *ApiToken) error {
	saved, err := tx.ent.ApiToken.Create().
		SetUserID(row.UserID).
		SetTokenHash(row.TokenHash).
		SetName(row.Name).
		SetCreatedAt(instant(row.CreatedAt)).
		SetExpiresAt(instant(row.ExpiresAt)).
		Save(tx.as(ctx))
	if err != nil {
		return fmt.Errorf("insert API token: %w", err)
	}
	row.ID = saved.ID
	return nil
}

// TouchToken writes when an API token was last used.
func (tx *Tx) TouchToken(ctx context.Context, row ApiToken) error {
	return tx.ent.ApiToken.Update().
		Where(apitoken.ID(row.ID)).
		SetLastUsedAt(instant(row.LastUsedAt)).
		Exec(tx.as(ctx))
}

// DeleteToken ends an API token of a user.
func (tx *Tx) DeleteToken(ctx context.Context, userID, id int64) error {
	n, err := tx.ent.ApiToken.Delete().Where(apitoken.ID(id), apitoken.UserID(userID)).Exec(tx.as(ctx))
	if err != nil {
		return err
	}
	if n == 0 {
		return access.ErrNotFound
	}
	return nil
}

func tokenRow(t *ent.ApiToken) ApiToken {
	return ApiToken{
		ID: t.ID, UserID: t.UserID, TokenHash: t.TokenHash, Name: t.Name,
		CreatedAt: utc(t.CreatedAt), ExpiresAt: utc(t.ExpiresAt), LastUsedAt: utc(t.LastUsedAt),
	}
}

// Attempt counts failed sign-ins under one key, a hash of login, address or both.
type Attempt struct {
	Key         string
	Failures    int
	FailedAt    time.Time
	SucceededAt time.Time // zero: never
}

// Attempts reads counters and locks them, in the order of the keys given. A
// counter that is not there is made first, with failedAt now and no failure: a
// row that does not exist cannot be locked.
func (tx *Tx) Attempts(ctx context.Context, now time.Time, keys ...string) ([]Attempt, error) {
	sorted := slices.Sorted(slices.Values(keys)) // all lock in one order, so nobody waits in a circle
	err := tx.ent.SignInAttempt.MapCreateBulk(sorted, func(c *ent.SignInAttemptCreate, i int) {
		c.SetID(sorted[i]).SetFailures(0).SetFailedAt(instant(now))
	}).OnConflict(sql.ConflictColumns(signinattempt.FieldID), sql.DoNothing()).Exec(tx.as(ctx))
	if err != nil && !ent.IsNotFound(err) {
		return nil, fmt.Errorf("insert counters of sign-ins: %w", err)
	}
	q := tx.ent.SignInAttempt.Query().Where(signinattempt.IDIn(sorted...)).Order(signinattempt.ByID())
	if tx.locking() {
		q.ForUpdate()
	}
	all, err := q.All(tx.as(ctx))
	if err != nil {
		return nil, fmt.Errorf("read counters of sign-ins: %w", err)
	}
	rows := make([]Attempt, len(keys))
	for _, a := range all {
		rows[slices.Index(keys, a.ID)] = Attempt{
			Key: a.ID, Failures: a.Failures, FailedAt: utc(a.FailedAt), SucceededAt: utc(a.SucceededAt),
		}
	}
	return rows, nil
}

// SaveAttempt writes a counter that Attempts locked.
func (tx *Tx) SaveAttempt(ctx context.Context, row Attempt) error {
	b := tx.ent.SignInAttempt.Update().
		Where(signinattempt.ID(row.Key)).
		SetFailures(row.Failures).
		SetFailedAt(instant(row.FailedAt))
	optionalTime(b.Mutation(), row.SucceededAt, b.Mutation().SetSucceededAt, b.Mutation().ClearSucceededAt)
	if err := b.Exec(tx.as(ctx)); err != nil {
		return fmt.Errorf("write a counter of sign-ins: %w", err)
	}
	return nil
}

// DeleteAttemptsBefore removes counters that were last touched before at.
func (tx *Tx) DeleteAttemptsBefore(ctx context.Context, at time.Time) error {
	_, err := tx.ent.SignInAttempt.Delete().Where(
		signinattempt.FailedAtLT(instant(at)),
		signinattempt.Or(signinattempt.SucceededAtIsNil(), signinattempt.SucceededAtLT(instant(at))),
	).Exec(tx.as(ctx))
	return err
}
