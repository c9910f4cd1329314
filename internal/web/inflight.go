package web

import "sync"

// Limits bound what callers may hold at once. They are limits of concurrency,
// not of rate: a fast client is welcome, a slow one cannot hold the server.
type Limits struct {
	Requests, RequestsPerCaller int // being answered now
	Streams, StreamsPerCaller   int // WebSockets and event streams open now
}

// DefaultLimits hold for one server. An office behind one address and one
// sign-in with a dozen tabs stays far below them.
var DefaultLimits = Limits{Requests: 2048, RequestsPerCaller: 256, Streams: 16384, StreamsPerCaller: 1024}

// gate counts who is inside.
type gate struct {
	most, mostPerCaller int

	mu       sync.Mutex
	total    int
	byCaller map[string]int
}

func newGate(most, mostPerCaller int) *gate {
	return &gate{most: most, mostPerCaller: mostPerCaller, byCaller: make(map[string]int)}
}

// enter lets the caller in or says why not. Who was let in calls leave.
func (g *gate) enter(caller string) error {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.byCaller[caller] >= g.mostPerCaller {
		return errBusy.Fault()
	}
	if g.total >= g.most {
		return errStopping.Fault()
	}
	g.total++
	g.byCaller[caller]++
	return nil
}

func (g *gate) leave(caller string) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.total--
	if g.byCaller[caller]--; g.byCaller[caller] == 0 {
		delete(g.byCaller, caller)
	}
}

func (g *gate) inside() int {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.total
}
