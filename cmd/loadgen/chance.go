package main

import (
	"math/rand/v2"
	"sort"
)

// dice is a repeatable source of chance.
type dice struct{ *rand.Rand }

func newDice(seed uint64) dice { return dice{rand.New(rand.NewPCG(seed, 0x9e3779b97f4a7c15))} }

// chance is true with probability p.
func (d dice) chance(p float64) bool { return d.Float64() < p }

// between returns a whole number from low to high, both included.
func (d dice) between(low, high int) int { return low + d.IntN(high-low+1) }

func pick[T any](d dice, choices []T) T { return choices[d.IntN(len(choices))] }

// urn draws indexes in proportion to weights.
type urn []float64 // running totals

func newUrn(weights ...float64) urn {
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
