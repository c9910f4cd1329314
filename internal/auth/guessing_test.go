package auth

import (
	"errors"
	"net/netip"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"telnusqa/internal/fault"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

// guess tries a wrong password and says how many seconds to wait; -1 when it was
// looked at.
func guess(t *testing.T, s *Service, login string, from netip.Addr) int {
	t.Helper()
	_, err := s.SignIn(t.Context(), Credentials{login, wrongPassword, from})
	if errors.Is(err, ErrSignIn) {
		return -1
	}
	if !errors.Is(err, ErrTooManyAttempts) {
		t.Fatalf("guess: %v", err)
	}
	n, err := strconv.Atoi(fault.Of(err)[0].Args["seconds"])
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func TestGuessingSlowsDown(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := newBench(t, s)
		b.clerk("clerk-1")
		for range brakePair.free {
			if wait := guess(t, b.Service, "clerk-1", stranger); wait != -1 {
				t.Fatalf("has to wait %d s", wait)
			}
		}
		if wait := guess(t, b.Service, "clerk-1", stranger); wait != 2 {
			t.Errorf("after the free tries: %d s", wait)
		}
		if wait := guess(t, b.server(false), "clerk-1", stranger); wait != 2 {
			t.Errorf("on another server: %d s", wait)
		}
		if _, err := b.SignIn(t.Context(), Credentials{"clerk-1", clerkPassword, stranger}); !errors.Is(err, ErrTooManyAttempts) {
			t.Errorf("the right password, too early: %v", err)
		}
		if wait := guess(t, b.Service, "unknown", stranger); wait != -1 {
			t.Errorf("another login from there waits %d s", wait)
		}
		b.pass(2 * time.Second)
		if wait := guess(t, b.Service, "clerk-1", stranger); wait != -1 {
			t.Errorf("after the wait: %d s", wait)
		}
		if wait := guess(t, b.Service, "clerk-1", stranger); wait != 4 {
			t.Errorf("and then: %d s", wait)
		}
		b.pass(4 * time.Second)
		if _, err := b.SignIn(t.Context(), Credentials{"clerk-1", clerkPassword, stranger}); err != nil {
			t.Errorf("the right password in time: %v", err)
		}
		if wait := guess(t, b.Service, "clerk-1", stranger); wait != -1 {
			t.Errorf("after a sign-in the count begins anew: %d s", wait)
		}
	})
}

func TestTheOwnerIsNotLockedOut(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := newBench(t, s)
		b.clerk("clerk-1")
		b.signIn("clerk-1") // her desk is known from now on
		for i := range brakeLogin.free {
			from := netip.AddrFrom4([4]byte{203, 0, 113, byte(i)}) // a guesser with many addresses
			if wait := guess(t, b.Service, "clerk-1", from); wait != -1 {
				t.Fatalf("guess %d waits %d s", i, wait)
			}
		}
		if wait := guess(t, b.Service, "clerk-1", stranger); wait != 1 {
			t.Errorf("guessing from many addresses waits %d s", wait)
		}
		b.signIn("clerk-1")
	})
}

func TestOnePasswordOnManyUsers(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		if s.Dialect() == store.Postgres {
			t.Log("the counting is that of TestGuessingSlowsDown; SQLite shows the address's brake")
			return
		}
		b := newBench(t, s)
		b.clerk("clerk-1")
		b.signIn("clerk-1")
		for i := range brakeAddress.free {
			if wait := guess(t, b.Service, "user-"+strconv.Itoa(i), stranger); wait != -1 {
				t.Fatalf("user %d waits %d s", i, wait)
			}
		}
		if wait := guess(t, b.Service, "one-more", stranger); wait != 1 {
			t.Errorf("waits %d s", wait)
		}
		b.signIn("clerk-1") // from the office
	})
}

// A thousand attempts at the same moment are a thousand attempts.
func TestGuessingAtOnce(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := newBench(t, s)
		b.clerk("clerk-1")
		other := b.server(false)
		var all sync.WaitGroup
		for i := range 40 {
			server := b.Service
			if i%2 == 1 {
				server = other
			}
			all.Go(func() {
				_, err := server.SignIn(t.Context(), Credentials{"clerk-1", wrongPassword, stranger})
				if !errors.Is(err, ErrSignIn) && !errors.Is(err, ErrTooManyAttempts) {
					t.Error(err)
				}
			})
		}
		all.Wait()
		looked := 0
		for _, e := range b.journal() {
			if strings.HasPrefix(e, "SIGN_IN_FAILED") {
				looked++
			}
		}
		if looked != brakePair.free {
			t.Errorf("%d passwords were looked at, want %d", looked, brakePair.free)
		}
	})
}
