package auth

import (
	"context"
	"fmt"

	"telnusqa/internal/access"
)

// HashPassword gives the stored form of a password, for rows that are written
// without CreateUser: those of the demonstration.
func (s *Service) HashPassword(ctx context.Context, password string) (string, error) {
	if err := checkNewPassword("", password); err != nil {
		return "", err
	}
	return s.hasher.hash(ctx, password)
}

// Fits reports whether the password is the user's, without signing in. It is for
// whoever holds the machine and the database anyway, and is not slowed down.
func (s *Service) Fits(ctx context.Context, login, password string) (bool, error) {
	u, err := s.store.UserByLogin(ctx, normalLogin(login))
	if notFound(err) {
		return false, access.ErrNotFound.At("login")
	}
	if err != nil {
		return false, fmt.Errorf("find the user: %w", err)
	}
	fits, _, err := s.hasher.verify(ctx, u.PasswordHash, password)
	return fits, err
}
