package app

import (
	"context"
	"errors"
	"fmt"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/auth"
	"telnusqa/internal/config"
	"telnusqa/internal/fault"
	"telnusqa/internal/rulebook"
	"telnusqa/internal/store"
	"telnusqa/internal/vault"
	"telnusqa/internal/workday"
)

// errBehind is raised where a database must be migrated first.
var errBehind = fault.Define(fault.Unavailable, "DATABASE_BEHIND", fault.Text{
	KK: "Дерекқор осы нұсқадан {steps} қадам артта. telnusqa migrate орындаңыз.",
	RU: "База данных отстаёт от этой версии на {steps} шаг(ов). Выполните telnusqa migrate.",
	EN: "The database is {steps} step(s) behind this version. Run telnusqa migrate.",
})

// open opens the database of the settings and checks that it is up to date, or
// brings it up to date. Without keys no personal data is read or written.
func open(ctx context.Context, cfg config.Config, ring *vault.Ring, migrate bool) (*store.Store, error) {
	if err := prepareFolder(cfg); err != nil {
		return nil, err
	}
	st, err := store.Open(ctx, string(cfg.DatabaseURL), store.Options{Connections: cfg.Connections, Keys: ring})
	if err != nil {
		return nil, err
	}
	if migrate {
		err = bringUpToDate(ctx, st)
	} else {
		err = upToDate(ctx, st)
	}
	if err != nil {
		return nil, errors.Join(err, st.Close())
	}
	return st, nil
}

func upToDate(ctx context.Context, st *store.Store) error {
	switch n, err := st.Pending(ctx); {
	case err != nil:
		return err
	case n > 0:
		return errBehind.With("steps", n)
	default:
		return nil
	}
}

// Migrated is what Migrate did.
type Migrated struct {
	Steps int
	Keys  string // the file of keys that it made, where there were none anywhere
}

// Migrate brings the database up to date. A database that knows no key gets the file
// of its first keys, where there is none: whoever sets the program up for the first
// time need not know of them yet.
func Migrate(ctx context.Context, cfg config.Config) (done Migrated, err error) {
	if err := prepareFolder(cfg); err != nil {
		return done, err
	}
	st, err := store.Open(ctx, string(cfg.DatabaseURL), store.Options{Connections: cfg.Connections})
	if err != nil {
		return done, err
	}
	defer func() { err = errors.Join(err, st.Close()) }()
	if done.Steps, err = st.Pending(ctx); err != nil {
		return done, err
	}
	if err := bringUpToDate(ctx, st); err != nil {
		return done, err
	}
	done.Keys, err = firstKeys(ctx, cfg, st)
	return done, err
}

// bringUpToDate migrates, and records the calendar and the rules this version reckons by.
func bringUpToDate(ctx context.Context, st *store.Store) error {
	if err := st.Migrate(ctx); err != nil {
		return err
	}
	err := st.RecordCalendar(ctx, workday.Embedded(), "Labour Code of 23.11.2015, Law No. 267 of 13.12.2001 and the orders named day by day", "Telnusqa "+Version(), time.Now())
	if err != nil {
		return err
	}
	first, _ := workday.Embedded().Week(workday.FiveDay).Span()
	return st.RecordRules(ctx, store.RuleVersion{
		ID: 1, EffectiveFrom: first, Basis: "The service standard, docs/rules.md", EnteredBy: "Telnusqa " + Version(), ApprovedBy: "Telnusqa " + Version(),
		CreatedAt: time.Now(), Values: rulebook.First(),
	})
}

// Users is what the command line may do with users.
type Users struct {
	*auth.Service
	store *store.Store
}

// WithUsers opens the database, calls do and closes it again.
func WithUsers(ctx context.Context, cfg config.Config, do func(Users) error) (err error) {
	st, err := open(ctx, cfg, nil, false) // no personal data of applicants comes by
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, st.Close()) }()
	return do(Users{newAuth(st, cfg, true, time.Now, nil), st})
}

// Home finds a place of work by its code: KATO of a region or division, BIN of a
// school, code of a branch. No code is no place.
func (u Users) Home(ctx context.Context, code string) (access.Place, error) {
	if code == "" {
		return access.Place{}, nil
	}
	p, err := u.store.Home(ctx, code)
	if errors.Is(err, access.ErrNotFound) {
		return p, fmt.Errorf("no region, division, school or branch has the code %s", code)
	}
	return p, err
}
