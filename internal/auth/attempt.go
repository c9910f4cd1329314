package auth

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"math"
	"net/netip"
	"time"

	"telnusqa/internal/store"
)

// attempt is one try to sign in that was let through and counted.
type attempt struct {
	at   time.Time
	pair string   // the counter of login and address together
	also []string // the other counters that took it
}

// counter is the name of a counter: a hash, so that the table of counters tells
// nobody who signs in from where.
func counter(parts ...string) string {
	h := sha256.New()
	for _, p := range parts {
		fmt.Fprintf(h, "%d:%s", len(p), p)
	}
	return hex.EncodeToString(h.Sum(nil))
}

// takeAttempt counts an attempt before the password is looked at, or answers
// ErrTooManyAttempts with the seconds to wait.
func (s *Service) takeAttempt(ctx context.Context, now time.Time, login string, addr netip.Addr) (attempt, error) {
	net := network(addr).String()
	pair, address, anywhere := counter("pair", login, net), counter("address", net), counter("login", login)
	var taken attempt
	var wait time.Duration
	err := s.store.InTx(ctx, product(), func(tx *store.Tx) error {
		counts, err := tx.Attempts(ctx, now, pair, address, anywhere)
		if err != nil {
			return err
		}
		brakes := map[string]brake{pair: brakePair, address: brakeAddress, anywhere: brakeLogin}
		if last := counts[0].SucceededAt; !last.IsZero() && now.Sub(last) < knownFor {
			delete(brakes, anywhere) // what strangers do elsewhere does not concern this address
		}
		taken, wait = attempt{at: now, pair: pair}, 0
		for _, c := range counts {
			if b, ok := brakes[c.Key]; ok {
				wait = max(wait, b.wait(c.Failures, c.FailedAt, now))
			}
		}
		if wait > 0 {
			return nil
		}
		for _, c := range counts {
			b, ok := brakes[c.Key]
			if !ok {
				continue
			}
			c.Failures = b.remembered(c.Failures, c.FailedAt, now) + 1
			c.FailedAt = now
			if err := tx.SaveAttempt(ctx, c); err != nil {
				return err
			}
			if c.Key != pair {
				taken.also = append(taken.also, c.Key)
			}
		}
		return nil
	})
	if err != nil {
		return attempt{}, fmt.Errorf("count the attempt to sign in: %w", err)
	}
	if wait > 0 {
		s.metrics.signIns.WithLabelValues("throttled").Inc()
		return attempt{}, ErrTooManyAttempts.With("seconds", int(math.Ceil(wait.Seconds())))
	}
	return taken, nil
}

// forgive takes a successful attempt out of the counts again. The pair starts
// anew; the others lose this one attempt only, or a guesser with an account of
// his own could wipe his traces.
func (a attempt) forgive(ctx context.Context, tx *store.Tx) error {
	counts, err := tx.Attempts(ctx, a.at, append([]string{a.pair}, a.also...)...)
	if err != nil {
		return err
	}
	for _, c := range counts {
		if c.Key == a.pair {
			c.Failures, c.SucceededAt = 0, a.at
		} else {
			c.Failures = max(0, c.Failures-1)
		}
		if err := tx.SaveAttempt(ctx, c); err != nil {
			return err
		}
	}
	return nil
}

// forgetAfter is when a counter that was not touched says nothing any more.
const forgetAfter = max(knownFor, time.Hour)

// Purge removes sessions that ended and counters that say nothing any more. The
// program calls it every hour.
func (s *Service) Purge(ctx context.Context) error {
	now := s.now()
	err := s.store.InTx(ctx, product(), func(tx *store.Tx) error {
		if err := tx.DeleteSessionsEndedBy(ctx, now); err != nil {
			return err
		}
		return tx.DeleteAttemptsBefore(ctx, now.Add(-forgetAfter))
	})
	if err != nil {
		return fmt.Errorf("remove ended sessions: %w", err)
	}
	return nil
}
