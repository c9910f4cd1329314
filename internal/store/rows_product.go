package store

import (
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/fault"
	"telnusqa/internal/workday"
)

// The rows around the cases: people who sign in, the calendar, the figures.

// User is a person or a gateway that may sign in.
type User struct {
	ID           int64
	Login        string // small letters
	Name         string
	PasswordHash string
	Role         access.Role
	Country      bool         // an auditor of the whole country
	Home         access.Place // the place she works at
	Language     fault.Lang
	Active       bool
	Demo         bool
	CreatedAt    time.Time
}

// Viewer is who the user is when she asks; session names the sign-in.
func (u User) Viewer(session string) access.Viewer {
	return access.Viewer{
		UserID: u.ID, Login: u.Login, Name: u.Name, Role: u.Role, Lang: u.Language,
		Home: u.Home, Nationwide: u.Country, Session: session,
	}
}

// Session is one sign-in of a browser. TokenHash is the SHA-256 of the cookie's
// secret as small hexadecimal letters.
type Session struct {
	ID         int64
	TokenHash  string
	UserID     int64
	CreatedAt  time.Time
	ExpiresAt  time.Time
	LastSeenAt time.Time
}

// ApiToken is the long-lived secret of a gateway or a script; TokenHash as in
// Session.
type ApiToken struct {
	ID         int64
	UserID     int64
	TokenHash  string
	Name       string
	CreatedAt  time.Time
	ExpiresAt  time.Time
	LastUsedAt time.Time
}

// CalendarVersion is one state of the working calendar; ID is the version.
type CalendarVersion struct {
	ID            int64
	EffectiveFrom workday.Date
	Basis         string
	EnteredBy     string
	ApprovedBy    string
	CreatedAt     time.Time
}

// CalendarDay is a day of one calendar version.
type CalendarDay struct {
	ID        int64
	VersionID int64
	workday.Day
}

// FigureCell is what was counted for one territory in one month or year. Month
// is a figures.Span, Counts the encoding of that room.
type FigureCell struct {
	ID        int64
	Territory access.Territory
	Month     int
	Counts    []byte
}

// Seal gives a journal entry its position and its link of the hash chain.
type Seal struct {
	Position       int64
	EntryID        int64
	PrevHash, Hash []byte // 32 bytes each
}

// SealHead is the end of the chain.
type SealHead struct {
	Position int64
	Hash     []byte
}
