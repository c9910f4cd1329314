package graph

import (
	"context"
	"runtime/debug"
	"slices"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler/transport"

	"telnusqa/graph/model"
	"telnusqa/internal/access"
	"telnusqa/internal/fault"
	"telnusqa/internal/journal"
	"telnusqa/internal/live"
	"telnusqa/internal/sla"
)

// subscription is what all streams have in common: entries of the sealed
// journal within the viewer's scope, from a position on.
type subscription struct {
	field   string // root field, for the gauge of open streams
	scope   access.Scope
	within  *access.Territory
	after   int64
	concern func(journal.Sealed) bool
}

func (r *Resolver) subscription(ctx context.Context, field string, territoryID, after *string, concern func(journal.Sealed) bool) (subscription, error) {
	s := subscription{field: field, scope: cases(ctx), after: live.FromNow, concern: concern}
	if territoryID != nil {
		t, err := territoryOf(*territoryID)
		if err != nil {
			return s, err
		}
		if _, err := r.territory(ctx, t); err != nil {
			return s, err
		}
		s.within = &t
	}
	if after != nil && *after != "" {
		var err error
		if s.after, err = live.ParseCursor(*after); err != nil {
			return s, err
		}
	}
	return s, nil
}

func (s subscription) wants(e journal.Sealed) bool {
	return s.concern(e) && s.scope.Covers(e.Place) &&
		(s.within == nil || slices.Contains(e.Place.Territories(), *s.within))
}

// maxStreams bounds the streams of one sign-in on a server: a single socket would
// carry any number of them, each with a goroutine.
const maxStreams = 2048

// errStreams is raised for one stream more.
var errStreams = fault.Define(fault.TooMany, "TOO_MANY_STREAMS", fault.Text{
	KK: "Ашық ағын тым көп: ең көбі {limit}.",
	RU: "Открыто слишком много потоков: не более {limit}.",
	EN: "Too many streams are open: at most {limit}.",
})

// openStreams counts streams by sign-in.
type openStreams struct {
	mu sync.Mutex
	by map[string]int
}

func (o *openStreams) enter(session string) error {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.by[session] >= maxStreams {
		return errStreams.With("limit", maxStreams)
	}
	if o.by == nil {
		o.by = make(map[string]int)
	}
	o.by[session]++
	return nil
}

func (o *openStreams) leave(session string) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.by[session]--; o.by[session] == 0 {
		delete(o.by, session)
	}
}

// stream turns wanted entries into events until the context ends. An event
// that cannot be made ends the stream with its error: the reader comes back
// behind the last cursor it saw, so nothing is lost.
func stream[T any](ctx context.Context, r *Resolver, s subscription, event func(context.Context, journal.Sealed) (*T, error)) (<-chan *T, error) {
	session := viewer(ctx).Session
	if err := r.streams.enter(session); err != nil {
		return nil, err
	}
	events := make(chan *T)
	open := r.metrics.subscriptions.WithLabelValues(s.field)
	open.Inc()
	go func() {
		defer open.Dec()
		defer r.streams.leave(session)
		defer close(events)
		defer func() { // no handler stands above this goroutine: a panic would end the program
			if p := recover(); p != nil {
				r.log.ErrorContext(ctx, "stream panicked", "field", s.field, "panic", p, "stack", string(debug.Stack()))
			}
		}()
		for entry, err := range r.Live.Subscribe(ctx, s.after, s.wants) {
			var e *T
			if err == nil {
				e, err = event(ctx, entry)
			}
			switch {
			case ctx.Err() != nil:
				return // the reader went
			case isAbsent(err):
				continue
			case err != nil:
				r.end(ctx, err)
				return
			}
			select {
			case events <- e:
			case <-ctx.Done():
				return
			}
		}
	}()
	return events, nil
}

// end tells a reader why her stream ends. Only sockets have a message for it
// (and gqlgen panics elsewhere); an event stream just ends.
func (r *Resolver) end(ctx context.Context, err error) {
	presented := presenter(r.log, r.metrics)(ctx, err)
	if graphql.GetOperationContext(ctx).Headers.Get("Upgrade") != "" {
		transport.AddSubscriptionError(ctx, presented)
	}
}

// breaches are the kinds of entries that a breach is recorded by.
var breaches = []journal.Kind{journal.KindClockBreached, journal.KindTicketBreached}

// ofClocks wants breaches, or warnings, of some kinds of clock.
func ofClocks(kinds []journal.Kind, clocks []sla.ClockKind) func(journal.Sealed) bool {
	return func(e journal.Sealed) bool {
		if !slices.Contains(kinds, e.Kind) {
			return false
		}
		return len(clocks) == 0 || slices.Contains(clocks, sla.ClockKind(clockOf(e).Clock))
	}
}

// clockOf reads which clock an entry is about; breaches and warnings name it by
// the same words.
func clockOf(e journal.Sealed) (about struct {
	ClockID int64  `json:"clockId"`
	Clock   string `json:"clock"`
}) {
	about, _ = journal.Decode[struct {
		ClockID int64  `json:"clockId"`
		Clock   string `json:"clock"`
	}](e.Payload)
	return about
}

func (r *Resolver) clockEvent(ctx context.Context, e journal.Sealed) (*model.ClockEvent, error) {
	k, err := r.clockNode(ctx, clockOf(e).ClockID)
	if err != nil {
		return nil, err
	}
	return &model.ClockEvent{
		Cursor: live.Cursor(e.Position), Clock: k, Application: k.Application, Ticket: k.Ticket,
		OccurredAt: e.HappenedAt.In(k.DueAt.Location()),
	}, nil
}

func (r *Resolver) applicationEvent(ctx context.Context, e journal.Sealed) (*model.ApplicationEvent, error) {
	a, err := r.caseNode(ctx, e.ApplicationID)
	if err != nil {
		return nil, err
	}
	return &model.ApplicationEvent{
		Cursor: live.Cursor(e.Position), Action: string(e.Kind), Application: a,
		OccurredAt: e.HappenedAt.In(a.Zone),
	}, nil
}

func ofCases(e journal.Sealed) bool { return e.ApplicationID != 0 }
