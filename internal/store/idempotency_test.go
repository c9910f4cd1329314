package store_test

import (
	"context"
	"errors"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

func TestOneKeyIsAnsweredOnce(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		withCase(t, s)
		ctx := context.Background()
		v := storetest.Clerk(storetest.School1)
		var done atomic.Int32
		answers := make([]string, 8)
		together(len(answers), func(i int) {
			var mine bool
			err := s.InTx(ctx, v, func(tx *store.Tx) error {
				mine = false
				answer, found, err := tx.Claim(ctx, "key", "SUBMIT", []byte{1})
				if err != nil {
					return err
				}
				if found {
					answers[i] = string(answer)
					return nil
				}
				mine = true
				time.Sleep(20 * time.Millisecond) // the work, while the others wait
				answers[i] = "done"
				return tx.Answer(ctx, "key", []byte("done"))
			})
			if err != nil {
				t.Error(err)
			}
			if mine {
				done.Add(1)
			}
		})
		if done.Load() != 1 || slices.ContainsFunc(answers, func(a string) bool { return a != "done" }) {
			t.Errorf("done %d times, answers %q", done.Load(), answers)
		}
	})
}

func TestClaim(t *testing.T) {
	now := storetest.Noon
	o := store.Options{Now: func() time.Time { return now }, KeepAnswers: time.Hour}
	storetest.EachWith(t, o, func(t *testing.T, s *store.Store) {
		now = storetest.Noon
		ctx := context.Background()
		claim := func(v access.Viewer, key, operation string, hash byte, answer string) (string, bool, error) {
			var got []byte
			var found bool
			err := s.InTx(ctx, v, func(tx *store.Tx) (err error) {
				if got, found, err = tx.Claim(ctx, key, operation, []byte{hash}); err != nil || found {
					return err
				}
				if answer == "" {
					return errors.New("the work failed")
				}
				return tx.Answer(ctx, key, []byte(answer))
			})
			return string(got), found, err
		}
		clerk, other := storetest.Clerk(storetest.School1), storetest.Clerk(storetest.School2)
		other.UserID = 99
		steps := []struct {
			name             string
			v                access.Viewer
			operation        string
			hash             byte
			answer           string
			after            time.Duration
			want             string
			found, ok, fault bool
		}{
			{name: "failed work leaves the key free", v: clerk, operation: "A", hash: 1},
			{name: "first", v: clerk, operation: "A", hash: 1, answer: "one", ok: true},
			{name: "again", v: clerk, operation: "A", hash: 1, answer: "two", want: "one", found: true, ok: true},
			{name: "another request", v: clerk, operation: "A", hash: 2, answer: "two", fault: true},
			{name: "another operation", v: clerk, operation: "B", hash: 1, answer: "two", fault: true},
			{name: "another user", v: other, operation: "B", hash: 2, answer: "two", ok: true},
			{name: "before its time is over", v: clerk, operation: "A", hash: 1, after: time.Hour - time.Microsecond, want: "one", found: true, ok: true},
			{name: "when its time is over", v: clerk, operation: "B", hash: 2, answer: "three", after: time.Microsecond, ok: true},
			{name: "the new answer", v: clerk, operation: "B", hash: 2, want: "three", found: true, ok: true},
		}
		for _, step := range steps {
			now = now.Add(step.after)
			got, found, err := claim(step.v, "key", step.operation, step.hash, step.answer)
			if got != step.want || found != step.found || (err == nil) != step.ok || errors.Is(err, store.ErrKeyReused) != step.fault {
				t.Errorf("%s: %q, found %t, %v", step.name, got, found, err)
			}
		}
		err := s.InTx(ctx, clerk, func(tx *store.Tx) error {
			_, _, err := tx.Claim(ctx, "silent", "A", nil)
			return err
		})
		if err == nil {
			t.Error("a claimed key that was not answered was committed")
		}
		now = now.Add(2 * time.Hour)
		err = s.InTx(ctx, access.Product("test"), func(tx *store.Tx) error {
			n, err := tx.ForgetAnswers(ctx)
			if n != 2 {
				t.Errorf("forgot %d answers, want 2", n)
			}
			return err
		})
		if err != nil {
			t.Error(err)
		}
	})
}

// TestFinish records more than one statement takes, beside an answer: all are there,
// in their order, listed for the sealer, and the key stands for its answer.
func TestFinish(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := withCase(t, s)
		ctx := context.Background()
		clerk := storetest.Clerk(storetest.School1)
		err := s.InTx(ctx, clerk, func(tx *store.Tx) error {
			if _, _, err := tx.Claim(ctx, "many", "ACT", []byte{1}); err != nil {
				return err
			}
			for i := range 19 {
				e := b.Journal[0]
				e.ID, e.ActorID = 0, int64(100+i)
				if err := tx.Record(ctx, &e); err != nil {
					return err
				}
			}
			return tx.Answer(ctx, "many", []byte("done"))
		})
		if err != nil {
			t.Fatal(err)
		}
		rows, err := s.Reader().QueryContext(ctx, `
			SELECT j.actor_id
			FROM journal_entries j
			JOIN unsealed_entries u ON u.id = j.id
			WHERE j.actor_id >= 100
			ORDER BY j.id`)
		if err != nil {
			t.Fatal(err)
		}
		defer rows.Close()
		n := int64(0)
		for ; rows.Next(); n++ {
			var actor int64
			if err := rows.Scan(&actor); err != nil {
				t.Fatal(err)
			}
			if actor != 100+n {
				t.Errorf("entry %d is of actor %d", n, actor)
			}
		}
		if err := rows.Err(); err != nil || n != 19 {
			t.Errorf("%d entries, %v; want 19", n, err)
		}
		err = s.InTx(ctx, clerk, func(tx *store.Tx) error {
			got, found, err := tx.Claim(ctx, "many", "ACT", []byte{1})
			if !found || string(got) != "done" {
				t.Errorf("the key stands for %q (found: %t)", got, found)
			}
			return err
		})
		if err != nil {
			t.Error(err)
		}
	})
}
