package view

import (
	"context"
	"slices"
	"sync"
	"testing"
)

func TestRowsReadTogether(t *testing.T) {
	var reads [][]int64
	list := NewTogether(func(_ context.Context, keys []int64) (map[int64]string, error) {
		reads = append(reads, slices.Sorted(slices.Values(keys)))
		return map[int64]string{1: "one", 2: "two"}, nil
	})
	for _, key := range []int64{2, 1, 2, 3} {
		list.Add(key)
	}
	var rows sync.WaitGroup
	for key, want := range map[int64]string{1: "one", 2: "two", 3: ""} {
		rows.Go(func() {
			if got, err := list.Of(t.Context(), key); got != want || err != nil {
				t.Errorf("under %d: %q, %v", key, got, err)
			}
		})
	}
	rows.Wait()
	if len(reads) != 1 || !slices.Equal(reads[0], []int64{1, 2, 3}) {
		t.Errorf("read %v", reads)
	}
}
