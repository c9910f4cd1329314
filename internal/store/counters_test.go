package store_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

func TestNextGapFree(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx := context.Background()
		const writers, each = 16, 8
		var mu sync.Mutex
		var got []int64
		together(writers, func(w int) {
			for i := range each {
				var n int64
				err := s.InTx(ctx, access.Product("test"), func(tx *store.Tx) (err error) {
					if n, err = tx.NextGapFree(ctx, "register/1001/2026"); err != nil {
						return err
					}
					if (w+i)%3 == 0 {
						return errGivenBack
					}
					return nil
				})
				switch {
				case err == nil:
					mu.Lock()
					got = append(got, n)
					mu.Unlock()
				case !errors.Is(err, errGivenBack):
					t.Error(err)
				}
			}
		})
		slices.Sort(got)
		for i, n := range got {
			if n != int64(i+1) {
				t.Fatalf("numbers %v: a gap or a number twice at %d", got, i+1)
			}
		}
	})
}

var errGivenBack = errors.New("the transaction failed after it took a number")

func TestNextNumber(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx := context.Background()
		const writers, each = 16, 8
		var mu sync.Mutex
		seen := make(map[int64]bool)
		together(writers, func(int) {
			last := int64(0)
			for range each {
				err := s.InTx(ctx, access.Product("test"), func(tx *store.Tx) error {
					n, err := tx.NextNumber(ctx, "application/2026")
					if err != nil {
						return err
					}
					if n <= last {
						t.Errorf("%d came after %d", n, last)
					}
					last = n
					mu.Lock()
					defer mu.Unlock()
					if seen[n] {
						t.Errorf("%d was given twice", n)
					}
					seen[n] = true
					return nil
				})
				if err != nil {
					t.Error(err)
				}
			}
		})
		if len(seen) != writers*each || !seen[1] {
			t.Errorf("%d numbers, want %d from 1 on", len(seen), writers*each)
		}
	})
}

// TestNextNumberWhenThePoolIsUsedUp has every connection wait for a number.
func TestNextNumberWhenThePoolIsUsedUp(t *testing.T) {
	storetest.EachWith(t, store.Options{Connections: 2}, func(t *testing.T, s *store.Store) {
		ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
		defer cancel()
		together(8, func(i int) {
			err := s.InTx(ctx, access.Product("test"), func(tx *store.Tx) error {
				_, err := tx.NextNumber(ctx, fmt.Sprint(i))
				return err
			})
			if err != nil {
				t.Error(err)
			}
		})
	})
}
