package graph

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"telnusqa/graph/view"
	"telnusqa/internal/access"
	"telnusqa/internal/casework"
	"telnusqa/internal/figures"
	"telnusqa/internal/live"
	"telnusqa/internal/sla"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// Resolver is what resolvers may call: the desk, the press, reads, figures, live,
// and nothing else.
type Resolver struct {
	Desk  *casework.Desk
	Press *casework.Press
	Mail  *casework.Mailroom
	Reads *store.Store
	Cells *figures.Reader
	Live  *live.Hub
	Now   func() time.Time
	// Zone is the zone of answers that belong to no single place.
	Zone *time.Location
	// Simulated tells the pages that cases on this server are made up.
	Simulated bool

	streams openStreams
	metrics *metrics
	log     *slog.Logger
}

func viewer(ctx context.Context) access.Viewer { return access.FromContext(ctx) }

// cases is the scope within which the viewer reads cases.
func cases(ctx context.Context) access.Scope { return viewer(ctx).CaseScope() }

func (r *Resolver) eyes(ctx context.Context) view.Eyes { return view.EyesOf(viewer(ctx), r.Now()) }

// rules are the desk's reckonings as views ask for them.
type rules struct{ desk *casework.Desk }

func (r rules) DaysLeft(kind sla.ClockKind, due, today workday.Date) *int {
	n, err := r.desk.Rulebook().Reckoner.DaysLeft(due, today, kind.Week())
	if err != nil {
		return nil
	}
	return &n
}

func (r rules) Explain(ctx context.Context, k store.Clock) ([]workday.ExplainedDay, error) {
	return r.desk.Explain(ctx, k)
}

func (r rules) Limit(ctx context.Context, k store.Clock) (int, error) { return r.desk.Limit(ctx, k) }

func (r *Resolver) rules() rules { return rules{r.Desk} }

func (r *Resolver) application(ctx context.Context, c store.Case) *view.Application {
	return r.share().application(ctx, c)
}

// applicationByID reads a case that an act has just changed, or nil.
func (r *Resolver) applicationByID(ctx context.Context, id int64) (*view.Application, error) {
	if id == 0 {
		return nil, nil
	}
	c, err := r.Reads.CasePartsByID(ctx, cases(ctx), id, caseParts(ctx))
	if err != nil {
		return nil, err
	}
	return r.application(ctx, c), nil
}

// answer is what every mutation does with the desk's answer: faults go into the
// payload, our own failures out as errors, and the case is read as it is now.
func (r *Resolver) answer(ctx context.Context, out casework.Outcome, err error) (*view.Application, []*view.Fault, error) {
	if err != nil {
		faults, err := r.faults(ctx, err)
		return nil, faults, err
	}
	a, err := r.applicationByID(ctx, out.ApplicationID)
	return a, []*view.Fault{}, err
}

// absent turns "not found" into an empty answer.
func absent[T any](v *T, err error) (*T, error) {
	if errors.Is(err, access.ErrNotFound) {
		return nil, nil
	}
	return v, err
}
