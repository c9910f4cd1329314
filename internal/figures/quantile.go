package figures

// quantile answers the nearest-rank quantile of a histogram whose i-th bin counts
// the value i: the smallest value that at least a share num/den of all values do
// not exceed. It is always a value that occurred, so nobody reads "7.5 working
// days" where no case took that. It reports false for an empty histogram.
//
// A quantile that falls into the last, open bin is answered as that bin's number,
// which reads "more than the bin before".
func quantile(bins []int64, num, den int64) (int, bool) {
	var total int64
	for _, n := range bins {
		total += n
	}
	if total <= 0 {
		return 0, false
	}
	rank := (total*num + den - 1) / den // ceil(total * num/den), in whole numbers
	var seen int64
	for value, n := range bins {
		if seen += n; seen >= rank {
			return value, true
		}
	}
	return len(bins) - 1, true
}

// Quantiles are the two of a histogram that the service is judged by, in its own
// unit. The zero value belongs to an empty histogram.
type Quantiles struct {
	N           int // how many values
	Median, P90 int // meaningless where N is 0
}

func quantilesOf(bins []int64) Quantiles {
	var q Quantiles
	q.N = total(bins)
	q.Median, _ = quantile(bins, 1, 2)
	q.P90, _ = quantile(bins, 9, 10)
	return q
}

func total(bins []int64) int {
	var n int64
	for _, b := range bins {
		n += b
	}
	return int(n)
}

func (q Quantiles) median() *float64 { return q.OrNone(q.Median) }

func (q Quantiles) p90() *float64 { return q.OrNone(q.P90) }

// OrNone is one of the two as a number, or nil for an empty histogram.
func (q Quantiles) OrNone(v int) *float64 {
	if q.N <= 0 {
		return nil
	}
	f := float64(v)
	return &f
}
