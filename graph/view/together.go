package view

import (
	"context"
	"sync"
)

// Together reads what each row of a list needs in one go: the first row that asks
// reads for all. A list of a hundred cases would otherwise ask a hundred times.
type Together[V any] struct {
	keys  map[int64]bool
	read  func(ctx context.Context, keys []int64) (map[int64]V, error)
	once  sync.Once
	found map[int64]V
	err   error
}

// NewTogether makes one for a list; read answers for all keys at once.
func NewTogether[V any](read func(ctx context.Context, keys []int64) (map[int64]V, error)) *Together[V] {
	return &Together[V]{keys: make(map[int64]bool), read: read}
}

// Add names the key of a row; 0 names nothing. It is called while the list is made,
// before any row asks.
func (t *Together[V]) Add(key int64) {
	if key != 0 {
		t.keys[key] = true
	}
}

// Of gives what was found under a key; the zero value for nothing.
func (t *Together[V]) Of(ctx context.Context, key int64) (V, error) {
	t.once.Do(func() {
		keys := make([]int64, 0, len(t.keys))
		for k := range t.keys {
			keys = append(keys, k)
		}
		if len(keys) > 0 {
			t.found, t.err = t.read(ctx, keys)
		}
	})
	return t.found[key], t.err
}
