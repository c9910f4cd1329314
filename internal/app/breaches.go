package app

import (
	"context"
	"fmt"
	"iter"
	"log/slog"

	"telnusqa/graph/view"
	"telnusqa/internal/access"
	"telnusqa/internal/journal"
	"telnusqa/internal/live"
	"telnusqa/internal/web"
	"telnusqa/internal/workday"
)

// breaches feeds the event stream from the live journal.
type breaches struct {
	hub *live.Hub
	log *slog.Logger
}

// breachData is what the stream tells about a breach. It holds no personal data;
// the ids are those of the API.
type breachData struct {
	Cursor string `json:"cursor"`
	Clock  struct {
		ID    string       `json:"id"`
		Kind  string       `json:"kind"`
		DueOn workday.Date `json:"dueOn"`
	} `json:"clock"`
	Application *breachedCase   `json:"application,omitempty"`
	Ticket      *breachedTicket `json:"ticket,omitempty"` // of QUEUE_WAIT and COUNTER_SERVICE, which are about no case
	Territory   struct {
		Region   string `json:"regionId"`
		Division string `json:"divisionId"`
		School   string `json:"schoolId,omitempty"` // a ticket has none
	} `json:"territory"`
}

type breachedCase struct {
	ID      string `json:"id"`
	Number  string `json:"number"`
	Channel string `json:"channel"`
}

type breachedTicket struct {
	ID     string `json:"id"`
	Number int    `json:"number"` // in the branch's queue of the day
	Branch string `json:"branchId"`
}

// Follow walks the breaches within the viewer's scope.
func (b breaches) Follow(ctx context.Context, v access.Viewer, after string) (iter.Seq2[web.BreachEvent, error], error) {
	if !v.Role.ReadsCases() {
		return nil, access.ErrForbidden.Fault()
	}
	var position int64
	var err error
	if after == "" {
		position, err = b.hub.Tail(ctx)
	} else {
		position, err = live.ParseCursor(after)
	}
	if err != nil {
		return nil, err
	}
	scope := v.Scope()
	entries := b.hub.Subscribe(ctx, position, func(e journal.Sealed) bool {
		return (e.Kind == journal.KindClockBreached || e.Kind == journal.KindTicketBreached) && scope.Covers(e.Place)
	})
	return func(yield func(web.BreachEvent, error) bool) {
		// Where the walk begins: a reader whose line drops before the first breach
		// would otherwise come back "from now on" and miss what lay between.
		if !yield(web.BreachEvent{Cursor: live.Cursor(position)}, nil) {
			return
		}
		for e, err := range entries {
			if err != nil {
				yield(web.BreachEvent{}, err)
				return
			}
			event, err := breachEvent(e)
			if err != nil {
				// One entry that cannot be read must not hold up those behind it.
				b.log.ErrorContext(ctx, "a breach cannot be told", "position", e.Position, "error", err)
				continue
			}
			if !yield(event, nil) {
				return
			}
		}
	}, nil
}

func breachEvent(e journal.Sealed) (web.BreachEvent, error) {
	var d breachData
	d.Cursor = live.Cursor(e.Position)
	d.Territory.Region = view.ID(view.KindRegion, e.Place.RegionID)
	d.Territory.Division = view.ID(view.KindDivision, e.Place.DivisionID)
	if e.Kind == journal.KindTicketBreached {
		p, err := journal.Read[journal.TicketBreached](e.Entry)
		if err != nil {
			return web.BreachEvent{}, fmt.Errorf("decode the breach: %w", err)
		}
		d.Clock.ID, d.Clock.Kind, d.Clock.DueOn = view.ID(view.KindClock, p.ClockID), p.Clock, p.On
		d.Ticket = &breachedTicket{ID: view.ID(view.KindTicket, p.TicketID), Number: p.Number, Branch: view.ID(view.KindBranch, e.Place.BranchID)}
		return web.BreachEvent{Cursor: d.Cursor, Data: d}, nil
	}
	p, err := journal.Read[journal.ClockBreached](e.Entry)
	if err != nil {
		return web.BreachEvent{}, fmt.Errorf("decode the breach: %w", err)
	}
	d.Clock.ID, d.Clock.Kind, d.Clock.DueOn = view.ID(view.KindClock, p.ClockID), p.Clock, p.DueOn
	d.Application = &breachedCase{ID: view.ID(view.KindApplication, e.ApplicationID), Number: p.Number, Channel: p.Channel}
	d.Territory.School = view.ID(view.KindSchool, e.Place.SchoolID)
	return web.BreachEvent{Cursor: d.Cursor, Data: d}, nil
}
