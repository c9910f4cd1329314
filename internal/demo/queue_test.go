package demo

import (
	"testing"
	"time"

	"telnusqa/internal/sla"
	"telnusqa/internal/store"
)

// What the dice give must show both sides of the 15 minutes, and both in a share that
// an overseer would believe.
func TestQueuesArePlausible(t *testing.T) {
	m := referenceMemory(t)
	states, branches := map[store.TicketState]int{}, map[int64]bool{}
	for _, ticket := range m.tickets {
		states[ticket.State]++
		branches[ticket.BranchID] = true
		if hour := ticket.TakenAt.In(time.FixedZone("+05", 5*3600)).Hour(); hour < 9 || hour >= 19 {
			t.Errorf("ticket %d was taken at %d o'clock", ticket.ID, hour)
		}
	}
	if states[store.TicketWaiting]+states[store.TicketCalled] != 0 || states[store.TicketLeft] == 0 {
		t.Errorf("yesterday's queues stand: %v", states)
	}
	served := states[store.TicketFinished]
	if served < 2500 || served > 9000 || len(branches) < 20 {
		t.Errorf("%d visitors at %d branches", served, len(branches))
	}
	late, all := map[sla.ClockKind]int{}, map[sla.ClockKind]int{}
	for _, k := range m.clocks {
		if !k.Kind.OfTicket() {
			continue
		}
		switch k.State {
		case sla.Met, sla.MetLate:
			all[k.Kind]++
			if k.State == sla.MetLate {
				late[k.Kind]++
				if k.BreachedAt.IsZero() {
					t.Fatalf("clock %d ended late and its breach is not on record", k.ID)
				}
			}
		}
	}
	for _, kind := range []sla.ClockKind{sla.QueueWait, sla.CounterService} {
		if share := float64(late[kind]) / float64(all[kind]); share < 0.01 || share > 0.25 {
			t.Errorf("%s: %.3f of %d are late", kind, share, all[kind])
		}
	}
	t.Logf("%v; late %v of %v", states, late, all)
}

// The number of the last ticket of a day is how many there were.
func TestQueuesHaveNoGaps(t *testing.T) {
	m := referenceMemory(t)
	next := map[queueKey]int{}
	for _, ticket := range m.tickets {
		key := queueKey{ticket.BranchID, ticket.Day}
		if next[key]++; ticket.Number != next[key] {
			t.Fatalf("branch %d, %s: ticket %d where %d was to come", key.branch, key.day, ticket.Number, next[key])
		}
	}
}
