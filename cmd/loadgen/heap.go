package main

import (
	"container/heap"
	"time"
)

// event is something that is entered at an instant: an act on a case, a look of
// the sweep at a clock, or a hand-in.
type event struct {
	recorded time.Time // when it is entered: the order of the journal
	happened time.Time // what the officer states
	order    int64     // of equal instants, the order in which they were planned
	do       func(event) error
}

// agenda holds what is planned, the earliest first.
type agenda struct {
	events []event
	count  int64
}

func (a *agenda) plan(recorded, happened time.Time, do func(event) error) {
	a.count++
	heap.Push(a, event{recorded: recorded, happened: happened, order: a.count, do: do})
}

func (a *agenda) next() event { return heap.Pop(a).(event) }

// Len, Less, Swap, Push and Pop are what container/heap works with.
func (a *agenda) Len() int { return len(a.events) }
func (a *agenda) Less(i, j int) bool {
	if c := a.events[i].recorded.Compare(a.events[j].recorded); c != 0 {
		return c < 0
	}
	return a.events[i].order < a.events[j].order
}
func (a *agenda) Swap(i, j int) { a.events[i], a.events[j] = a.events[j], a.events[i] }
func (a *agenda) Push(e any)    { a.events = append(a.events, e.(event)) }
func (a *agenda) Pop() any {
	last := a.events[len(a.events)-1]
	a.events = a.events[:len(a.events)-1]
	return last
}
