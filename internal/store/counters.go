package store

import (
	"context"
	"fmt"
	"sync"
)

// blockSize is how many numbers NextNumber takes at once on PostgreSQL. A server
// that stops leaves at most so many unused.
const blockSize = 32

// blocks are the numbers that were taken and not given yet, by counter.
type blocks struct {
	mu  sync.Mutex
	all map[string]*block
}

type block struct {
	mu         sync.Mutex
	next, past int64 // next number to give; first that is not ours
}

func (b *blocks) of(counter string) *block {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.all == nil {
		b.all = make(map[string]*block)
	}
	one := b.all[counter]
	if one == nil {
		one = &block{next: 1, past: 1}
		b.all[counter] = one
	}
	return one
}

// take is the statement that moves a counter on by n and answers what follows
// the last number taken.
const take = `
	INSERT INTO counters (name, next)
	VALUES (?, ?)
	ON CONFLICT (name) DO UPDATE
	SET next = counters.next + ?
	RETURNING next`

// NextNumber gives a number that nobody else gets. Numbers ascend, and some may
// never be used: a transaction that fails has had its number. On PostgreSQL they
// are taken in blocks, in a short transaction of their own, so that writers do
// not queue on the counter's row until the first of them commits; with several
// servers the numbers of one ascend, those of all do not quite.
func (tx *Tx) NextNumber(ctx context.Context, counter string) (int64, error) {
	if tx.store.dialect == SQLite {
		return tx.NextGapFree(ctx, counter) // one writer at a time anyway
	}
	b := tx.store.blocks.of(counter)
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.next == b.past {
		var past int64
		err := tx.store.counters.QueryRowContext(ctx, tx.store.Rebind(take), counter, 1+blockSize, blockSize).Scan(&past)
		if err != nil {
			return 0, fmt.Errorf("take numbers of %s: %w", counter, err)
		}
		b.next, b.past = past-blockSize, past
	}
	b.next++
	return b.next - 1, nil
}

// NextGapFree gives the next number of a counter, without gaps: a transaction
// that fails gives its number back. Whoever asks for the same counter waits until
// this transaction ends. A counter is used with NextNumber or with NextGapFree,
// not with both.
func (tx *Tx) NextGapFree(ctx context.Context, counter string) (int64, error) {
	var past int64
	if err := tx.row(ctx, take, []any{counter, 2, 1}, &past); err != nil {
		return 0, fmt.Errorf("take number of %s: %w", counter, err)
	}
	return past - 1, nil
}
