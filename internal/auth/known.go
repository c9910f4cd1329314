package auth

import (
	"context"
	"fmt"
	"unicode/utf8"

	"telnusqa/internal/access"
)

// HashOf hashes a password for users who are made in bulk.
func (s *Service) HashOf(ctx context.Context, password string) (string, error) {
	if n := utf8.RuneCountInString(password); n < MinPasswordLength || len(password) > maxPasswordBytes {
		return "", ErrPasswordLength.At("password").With("min", MinPasswordLength, "max", maxPasswordBytes)
	}
	return s.hasher.hash(ctx, password)
}

// Knows reports whether a password is the user's, without signing her in. Only
// the product itself asks.
func (s *Service) Knows(ctx context.Context, login, password string) (bool, error) {
	u, err := s.store.UserByLogin(access.NewContext(ctx, product()), normalLogin(login))
	if err != nil {
		return false, fmt.Errorf("read the user %s: %w", login, err)
	}
	fits, _, err := s.hasher.verify(ctx, u.PasswordHash, password)
	return fits, err
}
