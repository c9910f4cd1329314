package figures

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// The nearest-rank definition, word for word: sort the values, take the one at
// rank ceil(p*N).
func TestQuantile_is_the_nearest_rank(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		values := rapid.SliceOfN(rapid.IntRange(0, mostDays), 1, 200).Draw(t, "values")
		bins := make([]int64, mostDays+2)
		for _, v := range values {
			bins[v]++
		}
		slices.Sort(values)
		for _, p := range []struct{ num, den int64 }{{1, 2}, {9, 10}, {1, 1}} {
			rank := (int64(len(values))*p.num + p.den - 1) / p.den
			want := values[rank-1]
			if got, ok := quantile(bins, p.num, p.den); !ok || got != want {
				t.Fatalf("quantile %d/%d of %v = %d, want %d", p.num, p.den, values, got, want)
			}
		}
	})
}

func TestQuantile_examples(t *testing.T) {
	for _, c := range []struct {
		name        string
		days        []int
		median, p90 float64
	}{
		{"one case", []int{7}, 7, 7},
		{"an even number takes the lower middle", []int{3, 9}, 3, 9},
		{"ten cases", []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 15}, 5, 9},
		{"beyond the last bin", []int{4, 61, 61}, 61, 61},
	} {
		bins := make([]int64, mostDays+2)
		for _, d := range c.days {
			bins[d]++
		}
		q := quantilesOf(bins)
		if *q.median() != c.median || *q.p90() != c.p90 || q.N != len(c.days) {
			t.Errorf("%s: %+v, want %v and %v", c.name, q, c.median, c.p90)
		}
	}
}

func TestQuantile_of_nothing_is_empty(t *testing.T) {
	if q := quantilesOf(make([]int64, 5)); q.median() != nil || q.p90() != nil {
		t.Errorf("got %+v", q)
	}
	if s := share(0, 0); s != nil {
		t.Errorf("share of nothing = %v", *s)
	}
}
