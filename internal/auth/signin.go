package auth

import (
	"context"
	"fmt"
	"net/netip"
	"strings"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/journal"
	"telnusqa/internal/store"
)

// Credentials are what somebody typed, and from where.
type Credentials struct {
	Login, Password string
	Address         netip.Addr
}

// SignedIn is a sign-in that succeeded. Token is told this once.
type SignedIn struct {
	Token     string
	ExpiresAt time.Time
	Viewer    access.Viewer
}

// methodPassword is how the sign-in was proved, for the journal.
const methodPassword = "PASSWORD"

// SignIn checks a password and opens a session. It answers ErrSignIn when the
// password does not fit and ErrTooManyAttempts while the caller has to wait.
//
// The attempt is counted before the password is looked at, and forgiven when it
// fits: a thousand attempts at the same moment are a thousand attempts.
func (s *Service) SignIn(ctx context.Context, c Credentials) (SignedIn, error) {
	login := normalLogin(c.Login)
	now := s.now()
	attempt, err := s.takeAttempt(ctx, now, login, c.Address)
	if err != nil {
		return SignedIn{}, err
	}
	user, err := s.store.UserByLogin(ctx, login)
	if err != nil && !notFound(err) {
		return SignedIn{}, fmt.Errorf("find the user: %w", err)
	}
	verified := user.PasswordHash
	fits, renew, err := s.hasher.verify(ctx, user.PasswordHash, c.Password)
	if err != nil {
		return SignedIn{}, fmt.Errorf("check the password: %w", err)
	}
	if !fits || !s.mayEnter(user) {
		s.metrics.signIns.WithLabelValues("refused").Inc()
		return SignedIn{}, s.refuse(ctx, now, user, fits)
	}
	if renew {
		if user.PasswordHash, err = s.hasher.hash(ctx, c.Password); err != nil {
			return SignedIn{}, fmt.Errorf("renew the password's hash: %w", err)
		}
	}
	token, hash := newToken(sessionPrefix)
	session := store.Session{
		TokenHash: hash.String(), UserID: user.ID,
		CreatedAt: now, LastSeenAt: now, ExpiresAt: now.Add(min(s.options.Idle, s.options.Max)),
	}
	err = s.store.InTx(ctx, product(), func(tx *store.Tx) error {
		if err := s.stillFits(ctx, tx, login, verified); err != nil {
			return err
		}
		if renew {
			if err := tx.SetPasswordHash(ctx, user.ID, user.PasswordHash); err != nil {
				return err
			}
		}
		if err := tx.InsertSession(ctx, &session); err != nil {
			return err
		}
		if err := attempt.forgive(ctx, tx); err != nil {
			return err
		}
		return record(ctx, tx, now, user.Viewer(""), journal.SignedIn{Method: methodPassword})
	})
	if err != nil {
		return SignedIn{}, fmt.Errorf("open the session: %w", err)
	}
	s.metrics.signIns.WithLabelValues("ok").Inc()
	return SignedIn{Token: token, ExpiresAt: session.ExpiresAt, Viewer: user.Viewer(sessionName(session))}, nil
}

// stillFits looks again, with the user's row locked, at what the password was
// checked against: checking takes long enough for the user to be blocked or given
// another password meanwhile, and neither may be undone by this sign-in.
func (s *Service) stillFits(ctx context.Context, tx *store.Tx, login, verified string) error {
	user, err := tx.UserByLogin(ctx, login)
	if err != nil {
		return err
	}
	if user.PasswordHash != verified || !s.mayEnter(user) {
		return ErrSignIn.Fault()
	}
	return nil
}

// refuse records a failed sign-in. What was typed is kept nowhere.
func (s *Service) refuse(ctx context.Context, now time.Time, user store.User, fits bool) error {
	p := journal.SignInFailed{Method: methodPassword, Cause: "WRONG_PASSWORD"}
	switch {
	case user.ID == 0:
		p.Cause = "UNKNOWN_LOGIN"
	case fits:
		p.Cause = "BLOCKED"
	}
	err := s.store.InTx(ctx, product(), func(tx *store.Tx) error {
		return record(ctx, tx, now, user.Viewer(""), p)
	})
	if err != nil {
		return fmt.Errorf("record the failed sign-in: %w", err)
	}
	return ErrSignIn.Fault()
}

// SignOut ends the session of the token. A token that means nothing is no
// mistake: the session is over either way.
func (s *Service) SignOut(ctx context.Context, token string) error {
	hash, api, ok := parseToken(token)
	if !ok || api {
		return nil
	}
	s.viewers.forget(hash)
	now := s.now()
	err := s.store.InTx(ctx, product(), func(tx *store.Tx) error {
		session, user, err := tx.Session(ctx, hash.String())
		if notFound(err) {
			return nil
		}
		if err != nil {
			return err
		}
		if err := tx.DeleteSession(ctx, session.ID); err != nil {
			return err
		}
		return record(ctx, tx, now, user.Viewer(""), journal.SignedOut{Cause: "USER"})
	})
	if err != nil {
		return fmt.Errorf("end the session: %w", err)
	}
	s.viewers.forget(hash) // once more: a request under way may have filled it
	return nil
}

// normalLogin is how logins are stored and compared. No login has a zero byte, and
// PostgreSQL takes none in a question either.
func normalLogin(login string) string {
	return strings.ToLower(strings.ReplaceAll(strings.TrimSpace(login), "\x00", "\ufffd"))
}
