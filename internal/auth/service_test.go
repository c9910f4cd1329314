package auth

import (
	"context"
	"errors"
	"fmt"
	"net/netip"
	"reflect"
	"strings"
	"sync"
	"testing"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/fault"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

// A Monday morning in Kokshetau.
var morning = time.Date(2026, 11, 23, 4, 0, 0, 0, time.UTC)

const (
	clerkPassword = "қоңыр күз 2026"
	wrongPassword = "сары күз 2026"
)

var (
	office   = netip.MustParseAddr("192.0.2.7")
	stranger = netip.MustParseAddr("198.51.100.1")
	system   = access.Product("test")
)

// bench is a service with a clock that the test turns.
type bench struct {
	*Service
	store *store.Store
	t     *testing.T
	mu    sync.Mutex
	at    time.Time
}

func newBench(t *testing.T, s *store.Store) *bench {
	b := &bench{store: s, t: t, at: morning}
	b.Service = b.server(false)
	return b
}

// server is one more server over the same database.
func (b *bench) server(demo bool) *Service {
	return New(b.store, Options{Idle: 12 * time.Hour, Max: 7 * 24 * time.Hour, Now: b.clock, Demo: demo})
}

func (b *bench) clock() time.Time {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.at
}

func (b *bench) pass(d time.Duration) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.at = b.at.Add(d)
}

// clerk makes a clerk of a school and returns her login.
func (b *bench) clerk(login string) string {
	b.t.Helper()
	_, err := b.CreateUser(b.t.Context(), system, NewUser{
		Login: login, Name: "Жүнісова Г.Қ.", Password: clerkPassword, Role: access.SchoolClerk,
		Home: access.Place{RegionID: 1, DivisionID: 2, SchoolID: 3}, Language: fault.KK,
	})
	if err != nil {
		b.t.Fatal(err)
	}
	return login
}

func (b *bench) signIn(login string) SignedIn {
	b.t.Helper()
	in, err := b.SignIn(b.t.Context(), Credentials{login, clerkPassword, office})
	if err != nil {
		b.t.Fatal(err)
	}
	return in
}

// journal lists what was recorded, as «KIND actor payload».
func (b *bench) journal() []string {
	b.t.Helper()
	rows, err := b.store.DB().QueryContext(b.t.Context(), `SELECT kind, actor_id, payload FROM journal_entries ORDER BY id`)
	if err != nil {
		b.t.Fatal(err)
	}
	defer rows.Close()
	var all []string
	for rows.Next() {
		var kind, payload string
		var actor int64
		if err := rows.Scan(&kind, &actor, &payload); err != nil {
			b.t.Fatal(err)
		}
		all = append(all, fmt.Sprintf("%s %d %s", kind, actor, payload))
	}
	if err := rows.Err(); err != nil {
		b.t.Fatal(err)
	}
	return all
}

func (b *bench) count(query string) (n int) {
	b.t.Helper()
	if err := b.store.DB().QueryRowContext(b.t.Context(), query).Scan(&n); err != nil {
		b.t.Fatal(err)
	}
	return n
}

func TestSignIn(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := newBench(t, s)
		b.clerk("clerk-1")
		in, err := b.SignIn(t.Context(), Credentials{" Clerk-1 ", clerkPassword, office})
		if err != nil {
			t.Fatal(err)
		}
		v, err := b.ViewerOf(t.Context(), in.Token)
		if err != nil || !reflect.DeepEqual(v, in.Viewer) {
			t.Fatalf("%+v, %v; signed in as %+v", v, err, in.Viewer)
		}
		if v.Role != access.SchoolClerk || v.Home.SchoolID != 3 || v.Lang != fault.KK || v.Session == "" {
			t.Errorf("%+v", v)
		}
		if want := morning.Add(12 * time.Hour); !in.ExpiresAt.Equal(want) {
			t.Errorf("ends %v, want %v", in.ExpiresAt, want)
		}
		if n := b.count(`SELECT COUNT(*) FROM sessions WHERE token_hash LIKE 'tqs_%'`); n != 0 {
			t.Error("the token itself is stored")
		}
		want := []string{
			`USER_CREATED 0 {"demo":false,"role":"SCHOOL_CLERK","userId":1}`,
			`SIGNED_IN 1 {"method":"PASSWORD"}`,
		}
		if got := b.journal(); strings.Join(got, "\n") != strings.Join(want, "\n") {
			t.Errorf("journal:\n%s", strings.Join(got, "\n"))
		}
	})
}

func TestWhoIsRefused(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := newBench(t, s)
		b.clerk("known")
		b.clerk("blocked")
		if err := b.SetActive(t.Context(), system, "blocked", false); err != nil {
			t.Fatal(err)
		}
		_, err := b.CreateUser(t.Context(), system, NewUser{
			Login: "region", Name: "Демо", Password: clerkPassword, Role: access.RegionAdmin,
			Home: access.Place{RegionID: 1}, Demo: true,
		})
		if err != nil {
			t.Fatal(err)
		}
		_, err = b.CreateUser(t.Context(), system, NewUser{
			Login: "gateway", Name: "Портал", Role: access.Integration, Home: access.Place{Channel: "PORTAL"},
		})
		if err != nil {
			t.Fatal(err)
		}
		before := len(b.journal())
		for _, tt := range []struct{ name, login, password, cause string }{
			{"a wrong password", "known", wrongPassword, "WRONG_PASSWORD"},
			{"an unknown login", "unknown", clerkPassword, "UNKNOWN_LOGIN"},
			{"a password typed as login", clerkPassword, "", "UNKNOWN_LOGIN"},
			{"a blocked user", "blocked", clerkPassword, "BLOCKED"},
			{"a demonstration user elsewhere", "region", clerkPassword, "BLOCKED"},
			{"a gateway without a password", "gateway", "", "WRONG_PASSWORD"},
		} {
			t.Run(tt.name, func(t *testing.T) {
				_, err := b.SignIn(t.Context(), Credentials{tt.login, tt.password, office})
				if !errors.Is(err, ErrSignIn) {
					t.Fatalf("got %v", err)
				}
				entries := b.journal()
				last := entries[len(entries)-1]
				if !strings.HasPrefix(last, "SIGN_IN_FAILED") || !strings.Contains(last, tt.cause) || strings.Contains(last, tt.login) {
					t.Errorf("recorded as %s", last)
				}
			})
		}
		if got := len(b.journal()) - before; got != 6 {
			t.Errorf("%d entries for 6 failures", got)
		}
		demo := b.server(true)
		if _, err := demo.SignIn(t.Context(), Credentials{"region", clerkPassword, office}); err != nil {
			t.Errorf("on a demonstration server: %v", err)
		}
	})
}

func TestWithoutTheJournalNobodySignsIn(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := newBench(t, s)
		b.clerk("clerk-1")
		err := s.InTx(t.Context(), system, func(tx *store.Tx) error {
			_, err := tx.Exec(t.Context(), `ALTER TABLE unsealed_entries RENAME TO lost`)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		_, err = b.SignIn(t.Context(), Credentials{"clerk-1", clerkPassword, office})
		if err == nil || fault.Of(err) != nil {
			t.Errorf("got %v, want our own failure", err)
		}
		if n := b.count(`SELECT COUNT(*) FROM sessions`); n != 0 {
			t.Errorf("%d sessions were opened", n)
		}
		_, err = b.SignIn(t.Context(), Credentials{"clerk-1", wrongPassword, office})
		if err == nil || fault.Of(err) != nil {
			t.Errorf("a failed sign-in that is not recorded: got %v", err)
		}
	})
}

func TestASignInEnds(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := newBench(t, s)
		login := b.clerk("clerk-1")
		holds := func(token string, want bool) {
			t.Helper()
			_, err := b.ViewerOf(t.Context(), token)
			if got := err == nil; got != want || err != nil && !errors.Is(err, access.ErrUnauthenticated) {
				t.Fatalf("at %v: %v", b.clock().Sub(morning), err)
			}
			ended, err := b.Ended(t.Context(), token)
			if err != nil || ended == want {
				t.Fatalf("ended %v, %v", ended, err)
			}
		}
		in := b.signIn(login)
		b.pass(11 * time.Hour)
		holds(in.Token, true) // this use prolongs it
		b.pass(11 * time.Hour)
		holds(in.Token, true)
		b.pass(12 * time.Hour)
		holds(in.Token, false)

		in = b.signIn(login)
		began := b.clock()
		for b.clock().Sub(began) < 7*24*time.Hour-6*time.Hour {
			b.pass(6 * time.Hour)
			if b.clock().Sub(began) < 7*24*time.Hour {
				holds(in.Token, true)
			}
		}
		b.pass(6 * time.Hour)
		holds(in.Token, false)

		in = b.signIn(login)
		b.pass(11 * time.Hour)
		if ended, err := b.Ended(t.Context(), in.Token); ended || err != nil {
			t.Fatal(ended, err)
		}
		b.pass(time.Hour)
		holds(in.Token, false) // an open stream is no use
	})
}

func TestSignOut(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := newBench(t, s)
		login := b.clerk("clerk-1")
		other := b.server(false)
		in, stays := b.signIn(login), b.signIn(login)
		for _, server := range []*Service{b.Service, other} {
			if _, err := server.ViewerOf(t.Context(), in.Token); err != nil {
				t.Fatal(err)
			}
		}
		if err := b.SignOut(t.Context(), in.Token); err != nil {
			t.Fatal(err)
		}
		if _, err := b.ViewerOf(t.Context(), in.Token); !errors.Is(err, access.ErrUnauthenticated) {
			t.Errorf("here: %v", err)
		}
		b.pass(cacheFor)
		if _, err := other.ViewerOf(t.Context(), in.Token); !errors.Is(err, access.ErrUnauthenticated) {
			t.Errorf("on another server, %v later: %v", cacheFor, err)
		}
		if _, err := b.ViewerOf(t.Context(), stays.Token); err != nil {
			t.Errorf("the other sign-in: %v", err)
		}
		for _, token := range []string{in.Token, "", "nonsense", "tqa_" + in.Token[4:]} {
			if err := b.SignOut(t.Context(), token); err != nil {
				t.Errorf("signing out with %q: %v", token, err)
			}
		}
		entries := b.journal()
		if last := entries[len(entries)-1]; last != `SIGNED_OUT 1 {"cause":"USER"}` {
			t.Errorf("recorded as %s", last)
		}
	})
}

func TestPurge(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := newBench(t, s)
		login := b.clerk("clerk-1")
		b.signIn(login)
		_, _ = b.SignIn(t.Context(), Credentials{"nobody", wrongPassword, stranger})
		b.pass(12 * time.Hour)
		stays := b.signIn(login)
		if err := b.Purge(t.Context()); err != nil {
			t.Fatal(err)
		}
		if n := b.count(`SELECT COUNT(*) FROM sessions`); n != 1 {
			t.Errorf("%d sessions left", n)
		}
		if _, err := b.ViewerOf(t.Context(), stays.Token); err != nil {
			t.Error(err)
		}
		b.pass(knownFor)
		b.signIn(login)
		if err := b.Purge(t.Context()); err != nil {
			t.Fatal(err)
		}
		if n := b.count(`SELECT COUNT(*) FROM sign_in_attempts`); n != 3 { // the clerk's pair, address, login
			t.Errorf("%d counters left", n)
		}
	})
}

func TestTheHashIsRenewed(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := newBench(t, s)
		b.clerk("clerk-1")
		setHash(t, s, 1, legacyHash())
		in, err := b.SignIn(t.Context(), Credentials{"clerk-1", "a password of yesterday", office})
		if err != nil {
			t.Fatal(err)
		}
		u, err := s.UserByLogin(t.Context(), "clerk-1")
		if err != nil || !strings.HasPrefix(u.PasswordHash, "$argon2id$v=19$m=19456,t=2,p=1$") {
			t.Errorf("stored as %s (%v)", u.PasswordHash, err)
		}
		if _, err := b.ViewerOf(t.Context(), in.Token); err != nil {
			t.Errorf("the sign-in that renewed it: %v", err)
		}
	})
}

// TestASignInDoesNotOutrunItsUser changes the user between the check of the
// password and the session.
func TestASignInDoesNotOutrunItsUser(t *testing.T) {
	changes := map[string]func(b *bench) error{
		"another password": func(b *bench) error {
			return b.SetPassword(t.Context(), system, "clerk-1", "жаңа құпиясөз 2027")
		},
		"blocked": func(b *bench) error { return b.SetActive(t.Context(), system, "clerk-1", false) },
	}
	for name, change := range changes {
		t.Run(name, func(t *testing.T) {
			storetest.Each(t, func(t *testing.T, s *store.Store) {
				b := newBench(t, s)
				b.clerk("clerk-1")
				before, err := s.UserByLogin(t.Context(), "clerk-1")
				if err != nil {
					t.Fatal(err)
				}
				if err := change(b); err != nil {
					t.Fatal(err)
				}
				err = s.InTx(t.Context(), product(), func(tx *store.Tx) error {
					return b.stillFits(t.Context(), tx, "clerk-1", before.PasswordHash)
				})
				if !errors.Is(err, ErrSignIn) {
					t.Errorf("a sign-in that was checked before: %v", err)
				}
			})
		})
	}
}

func setHash(t *testing.T, s *store.Store, userID int64, phc string) {
	t.Helper()
	err := s.InTx(t.Context(), system, func(tx *store.Tx) error {
		return tx.SetPasswordHash(context.WithoutCancel(t.Context()), userID, phc)
	})
	if err != nil {
		t.Fatal(err)
	}
}
