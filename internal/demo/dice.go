package demo

import (
	"math"
	"math/rand/v2"
	"sort"
)

// dice is a repeatable source of chance. Each subject (a school, the people, the
// supplies) throws its own, so that a change to one leaves the others as they were.
type dice struct{ *rand.Rand }

func newDice(seed, subject uint64) dice {
	return dice{rand.New(rand.NewPCG(seed, subject*0x9e3779b97f4a7c15+1))}
}

// chance is true with probability p.
func (d dice) chance(p float64) bool { return d.Float64() < p }

// between returns a whole number from low to high, both included.
func (d dice) between(low, high int) int { return low + d.IntN(high-low+1) }

// pick returns one of the choices, all equally likely.
func pick[T any](d dice, choices []T) T { return choices[d.IntN(len(choices))] }

// poisson returns how many events of a rare kind happened when mean are expected.
// Above 30 the normal distribution is close enough for a demonstration.
func (d dice) poisson(mean float64) int {
	if mean > 30 {
		return max(0, int(math.Round(mean+math.Sqrt(mean)*d.NormFloat64())))
	}
	limit, product, n := math.Exp(-mean), d.Float64(), 0
	for product > limit {
		product *= d.Float64()
		n++
	}
	return n
}

// urn draws indexes in proportion to weights.
type urn []float64 // running totals

func newUrn(weights []float64) urn {
	totals, sum := make(urn, len(weights)), 0.0
	for i, w := range weights {
		sum += w
		totals[i] = sum
	}
	return totals
}

func (u urn) draw(d dice) int {
	at := d.Float64() * u[len(u)-1]
	return sort.Search(len(u)-1, func(i int) bool { return u[i] > at })
}
