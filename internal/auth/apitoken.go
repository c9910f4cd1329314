package auth

import (
	"context"
	"strings"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/fault"
	"telnusqa/internal/journal"
	"telnusqa/internal/store"
)

// ErrUserBlocked is raised where a token is asked for a user who may not sign in.
var ErrUserBlocked = fault.Define(fault.Conflict, "USER_BLOCKED", fault.Text{
	KK: "Пайдаланушы бұғатталған.",
	RU: "Пользователь заблокирован.",
	EN: "The user is blocked.",
})

// IssueToken makes an API token in the name of a user. It is told this once.
func (s *Service) IssueToken(ctx context.Context, by access.Viewer, login, name string, expires time.Time) (string, error) {
	if strings.TrimSpace(name) == "" {
		return "", ErrNameEmpty.At("name")
	}
	secret, hash := newToken(apiPrefix)
	err := s.change(ctx, by, normalLogin(login), func(tx *store.Tx, u store.User) (payload, error) {
		if !u.Active {
			return nil, ErrUserBlocked.At("login")
		}
		t := store.ApiToken{
			UserID: u.ID, TokenHash: hash.String(), Name: strings.TrimSpace(name),
			CreatedAt: s.now(), ExpiresAt: expires.UTC().Truncate(time.Microsecond),
		}
		if err := tx.InsertToken(ctx, &t); err != nil {
			return nil, err
		}
		return journal.TokenIssued{TokenID: t.ID, UserID: u.ID, ExpiresAt: journal.At(t.ExpiresAt)}, nil
	})
	if err != nil {
		return "", err
	}
	return secret, nil
}

// Tokens lists a user's API tokens, without their secrets.
func (s *Service) Tokens(ctx context.Context, by access.Viewer, login string) ([]store.ApiToken, error) {
	u, err := s.store.UserByLogin(ctx, normalLogin(login))
	if err != nil {
		return nil, err
	}
	if !by.Manages(u.Viewer("")) {
		return nil, access.ErrNotFound.At("login")
	}
	return s.store.TokensOf(ctx, u.ID)
}

// RevokeToken ends one API token of a user.
func (s *Service) RevokeToken(ctx context.Context, by access.Viewer, login string, id int64) error {
	return s.change(ctx, by, normalLogin(login), func(tx *store.Tx, u store.User) (payload, error) {
		if err := tx.DeleteToken(ctx, u.ID, id); err != nil {
			return nil, err
		}
		return journal.TokenRevoked{TokenID: id, UserID: u.ID}, nil
	})
}
