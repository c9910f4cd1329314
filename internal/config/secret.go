package config

import (
	"net/url"
	"strings"
)

// Secret is a value that no form of printing shows. Convert it to a string to
// use it.
type Secret string

// String says whether the secret is set, never what it is.
func (s Secret) String() string {
	if s == "" {
		return "not set"
	}
	return "set"
}

// GoString keeps %#v quiet too.
func (s Secret) GoString() string { return s.String() }

// MarshalText keeps JSON quiet too.
func (s Secret) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// DatabaseURL says where the database is; printing leaves the password out.
// Convert it to a string to use it.
type DatabaseURL string

// String gives the URL with the password replaced by xxxxx.
func (d DatabaseURL) String() string {
	if strings.HasPrefix(string(d), "sqlite:") {
		return string(d)
	}
	u, err := url.Parse(string(d))
	if err != nil {
		return "unreadable"
	}
	if q := u.Query(); q.Has("password") {
		q.Set("password", "xxxxx")
		u.RawQuery = q.Encode()
	}
	return u.Redacted()
}

// GoString keeps %#v quiet too.
func (d DatabaseURL) GoString() string { return d.String() }

// MarshalText keeps JSON quiet too.
func (d DatabaseURL) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// Postgres reports whether the database is a PostgreSQL server.
func (d DatabaseURL) Postgres() bool { return !strings.HasPrefix(string(d), "sqlite:") }
