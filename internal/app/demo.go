package app

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/auth"
	"telnusqa/internal/config"
	"telnusqa/internal/demo"
	"telnusqa/internal/fault"
	"telnusqa/internal/store"
	"telnusqa/internal/vault"
	"telnusqa/internal/workday"
)

// DemoOptions are what Demo is told beside the settings.
type DemoOptions struct {
	// KeepPassword keeps a random password in the folder of the data, readable by
	// its owner only, so that a later start can show it again.
	KeepPassword bool
	Progress     func(Progress)
	Now          func() time.Time // nil: time.Now
}

// Demonstration is what a visitor is told.
type Demonstration struct {
	LoadedNow                        bool
	Schools, Applications, Duplicate int // when LoadedNow
	// Password lets every one of SignIns in; empty when it is not known: only the
	// start that made the database knew it.
	Password string
	SignIns  []DemoSignIn
}

// DemoSignIn is one user to sign in as.
type DemoSignIn struct{ Login, Name, Role string }

// demoSeed makes every demonstration of one day the same.
const demoSeed = 1

// PrepareDemo makes the demonstration's database where there is none, brings it
// up to date, and sees to the password. A loading that is broken off leaves
// nothing behind on SQLite.
func PrepareDemo(ctx context.Context, cfg config.Config, o DemoOptions) (Demonstration, error) {
	if o.Now == nil {
		o.Now = time.Now
	}
	d := Demonstration{SignIns: demoSignIns()}
	fresh, finish, discard, err := aside(cfg)
	if err != nil {
		return d, err
	}
	defer discard()
	ring, err := demoKeys(cfg)
	if err != nil {
		return d, err
	}
	st, err := open(ctx, fresh, ring, true)
	if err != nil {
		return d, err
	}
	err = d.prepare(ctx, st, ring, cfg, o)
	if err = errors.Join(err, st.Close()); err != nil {
		return d, err
	}
	return d, finish()
}

func (d *Demonstration) prepare(ctx context.Context, st *store.Store, ring *vault.Ring, cfg config.Config, o DemoOptions) error {
	if err := encryptOld(ctx, st, ring, o.Progress); err != nil {
		return err
	}
	loaded, err := demo.Loaded(ctx, st)
	if errors.Is(err, demo.ErrNotEmpty) {
		return errors.New("a loading of the demonstration was broken off: empty the database and start again")
	}
	if err != nil {
		return err
	}
	users := newAuth(st, cfg, true, o.Now, nil)
	if loaded {
		return d.recallPassword(ctx, users, cfg)
	}
	if d.Password, err = newDemoPassword(cfg, o.KeepPassword); err != nil {
		return err
	}
	hash, err := users.HashPassword(ctx, d.Password)
	if err != nil {
		return err
	}
	zone, err := workday.Zone(zoneName)
	if err != nil {
		return err
	}
	sum, err := demo.Load(ctx, st, demo.Options{
		Seed: demoSeed, Today: workday.DateOf(o.Now(), zone), PasswordHash: hash,
		Progress: func(p demo.Progress) {
			if o.Progress != nil {
				o.Progress(Progress{stageNames[p.Stage], p.Done, p.Total})
			}
		},
	})
	if err != nil {
		return fmt.Errorf("load the demonstration: %w", err)
	}
	d.LoadedNow, d.Schools, d.Applications, d.Duplicate = true, sum.Schools, sum.Applications, sum.Duplicates
	return nil
}

var stageNames = map[demo.Stage]string{
	demo.Telling:    "making up three years of applications",
	demo.Performing: "carrying them out by the rules",
	demo.Sealing:    "sealing the journal and counting the figures",
	demo.Writing:    "writing the database",
}

// passwordFile is where KeepPassword keeps the password.
const passwordFile = "demo-password"

// newDemoPassword is the setting's password, or a random one. A kept one is
// written before the users that have it.
func newDemoPassword(cfg config.Config, keep bool) (string, error) {
	if cfg.DemoPassword != "" {
		return string(cfg.DemoPassword), nil
	}
	password := auth.RandomPassword()
	if !keep {
		return password, nil
	}
	path := filepath.Join(cfg.Data, passwordFile)
	// A file that is there keeps its mode; a new one is made with this one.
	if err := os.Remove(path); err != nil && !errors.Is(err, os.ErrNotExist) {
		return "", fmt.Errorf("keep the demonstration's password: %w", err)
	}
	if err := os.WriteFile(path, []byte(password+"\n"), 0o600); err != nil {
		return "", fmt.Errorf("keep the demonstration's password: %w", err)
	}
	return password, nil
}

// recallPassword finds the password of a demonstration that was loaded earlier:
// the setting wins, and becomes the password where it was not; else the kept one
// is tried; else it stays unknown.
func (d *Demonstration) recallPassword(ctx context.Context, users *auth.Service, cfg config.Config) error {
	candidate := string(cfg.DemoPassword)
	if candidate == "" {
		kept, err := os.ReadFile(filepath.Join(cfg.Data, passwordFile))
		if errors.Is(err, os.ErrNotExist) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("read the demonstration's password: %w", err)
		}
		candidate = strings.TrimSpace(string(kept))
	}
	fits, err := users.Fits(ctx, demo.LoginRegion, candidate)
	if errors.Is(err, access.ErrNotFound) {
		return errors.New("the database holds something else than the demonstration; telnusqa serve is for that")
	}
	if err != nil {
		return err
	}
	if fits {
		d.Password = candidate
		return nil
	}
	if cfg.DemoPassword == "" {
		return nil // the file belongs to another database
	}
	for _, u := range d.SignIns {
		if err := users.SetPassword(ctx, access.Product("demo"), u.Login, candidate); err != nil {
			return err
		}
	}
	d.Password = candidate
	return nil
}

// demoSignIns lists the users that a visitor may sign in as.
func demoSignIns() []DemoSignIn {
	var all []DemoSignIn
	for _, u := range demo.NewWorld().Users {
		if u.Presented && u.Role != access.Integration {
			all = append(all, DemoSignIn{u.Login, u.Name, u.Role.Name(fault.EN)})
		}
	}
	return all
}

// aside gives settings under which a SQLite database that is not there yet is
// made under another name: finish gives it its own, discard removes what is left
// of it. Other databases are used as they are.
func aside(cfg config.Config) (fresh config.Config, finish func() error, discard func(), err error) {
	nothing := func() error { return nil }
	path, isFile := sqliteFile(cfg)
	if !isFile {
		return cfg, nothing, func() {}, nil
	}
	if _, err := os.Stat(path); !errors.Is(err, os.ErrNotExist) {
		return cfg, nothing, func() {}, err
	}
	draft := path + ".loading"
	discard = func() {
		for _, suffix := range []string{"", "-wal", "-shm"} {
			_ = os.Remove(draft + suffix) // most often there is nothing
		}
	}
	discard() // what a killed start left
	fresh = cfg
	fresh.DatabaseURL = config.DatabaseURL("sqlite:" + draft)
	return fresh, func() error { return os.Rename(draft, path) }, discard, nil
}
