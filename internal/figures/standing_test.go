package figures

import (
	"math"
	"strings"
	"testing"

	"telnusqa/internal/fault"
)

func TestJudge(t *testing.T) {
	flows := func(onTime, late int) Flows { return Flows{CompletedOnTime: onTime, CompletedLate: late} }
	region := flows(950, 50) // one in twenty is late
	for _, c := range []struct {
		name   string
		own    Flows
		parent Flows
		want   Standing
	}{
		{"nothing completed", flows(0, 0), region, TooFew},
		{"two cases, both late, are never the worst of the region", flows(0, 2), region, TooFew},
		{"nine cases are too few even when all are late", flows(0, 9), region, TooFew},
		{"ten cases, one late", flows(9, 1), region, Normal},
		{"ten cases, three late: chance 1.2 %", flows(7, 3), region, Attention},
		{"ten cases, four late: chance 0.1 %", flows(6, 4), region, Attention},
		{"ten cases, five late", flows(5, 5), region, Exceptional},
		{"a large school as good as its region", flows(1900, 100), region, Normal},
		{"a large school a little worse", flows(1870, 130), region, Attention},
		{"a large school much better is not singled out", flows(2000, 0), region, Normal},
		{"all late where all are late", flows(0, 30), flows(0, 60), Normal},
		{"nobody late where nobody is", flows(30, 0), flows(60, 0), Normal},
	} {
		if got := Judge(c.own, c.parent); got.Standing != c.want {
			t.Errorf("%s: %s (chance %.4f), want %s", c.name, got.Standing, got.Chance, c.want)
		}
	}
}

// Against the sum of the definition, term by term.
func TestBinomialTail(t *testing.T) {
	choose := func(n, k int) float64 {
		c := 1.0
		for i := range k {
			c = c * float64(n-i) / float64(i+1)
		}
		return c
	}
	for _, n := range []int{1, 10, 40} {
		for _, p := range []float64{0.01, 0.05, 0.3, 0.9} {
			for k := 1; k <= n; k++ {
				want := 0.0
				for i := k; i <= n; i++ {
					want += choose(n, i) * math.Pow(p, float64(i)) * math.Pow(1-p, float64(n-i))
				}
				if got := binomialTail(n, k, p); math.Abs(got-want) > 1e-9 {
					t.Fatalf("n %d, k %d, p %v: %v, want %v", n, k, p, got, want)
				}
			}
		}
	}
	if got := binomialTail(1_000_000, 52_000, 0.05); got < 0 || got > 1e-15 {
		t.Errorf("far out: %v", got)
	}
}

func TestJudgement_says_why(t *testing.T) {
	j := Judge(Flows{CompletedOnTime: 5, CompletedLate: 5}, Flows{CompletedOnTime: 950, CompletedLate: 50})
	want := "С опозданием завершено дел: 5 из 10 (50,0 %), у вышестоящей территории 5,0 %: случайно такое бывает реже чем в одном случае из 1000."
	if got := j.Reason(fault.RU); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	for s, text := range standingReasons {
		if !text.Complete() {
			t.Errorf("%s lacks a language", s)
		}
		for _, lang := range []fault.Lang{fault.KK, fault.RU, fault.EN} {
			if said := (Judgement{Standing: s, Completed: 12, Late: 3}).Reason(lang); strings.ContainsAny(said, "{}") {
				t.Errorf("%s: %s", s, said)
			}
		}
	}
}
