package casework

import (
	"context"
	"slices"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/journal"
	"telnusqa/internal/sla"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// Act is what every act on a case states.
type Act struct {
	Key             string // idempotency key; empty for none
	ApplicationID   int64
	ExpectedVersion int       // version the officer saw
	HappenedAt      time.Time // as stated; zero means now
}

// openCase is a case on the desk: loaded, locked and found ready for one action.
type openCase struct {
	Ledger
	desk     *Desk
	viewer   access.Viewer
	app      store.Application
	zone     *time.Location
	book     Rulebook // in force until the transaction ends
	facts    casefile.Case
	happened time.Time
	recorded time.Time

	clocks []store.Clock        // nil: not read yet
	notice *store.HearingNotice // the last; nil: not read yet
}

// onCase runs one action on an existing case: it loads the case within the
// officer's scope, asks the transition table, and lets do write what the action
// adds. Afterwards the case has its new status and version. learn adds to the
// facts, before the table is asked, what only this action knows.
func (d *Desk) onCase(ctx context.Context, v access.Viewer, a Act, action casefile.Action, content any, do func(*openCase) (Outcome, error), learn ...func(*openCase) error) (Outcome, error) {
	return d.once(ctx, v, a.Key, string(action), content, func(l Ledger) (Outcome, error) {
		return d.carryOut(ctx, l, v, a, action, do, learn...)
	})
}

// carryOut is onCase within a transaction that is open already.
func (d *Desk) carryOut(ctx context.Context, l Ledger, v access.Viewer, a Act, action casefile.Action, do func(*openCase) (Outcome, error), learn ...func(*openCase) error) (Outcome, error) {
	c, err := d.open(ctx, l, v, a)
	if err != nil {
		return Outcome{}, err
	}
	for _, f := range learn {
		if err := f(c); err != nil {
			return Outcome{}, err
		}
	}
	next, err := casefile.Next(c.facts, action, v.Role)
	if err != nil {
		return Outcome{}, err
	}
	out, err := do(c)
	if err != nil {
		return Outcome{}, err
	}
	c.app.Status, c.app.StatusAt = next, c.happened
	if err := l.UpdateApplication(ctx, &c.app); err != nil {
		return Outcome{}, err
	}
	out.ApplicationID = c.app.ID
	return out, nil
}

func (d *Desk) open(ctx context.Context, l Ledger, v access.Viewer, a Act) (*openCase, error) {
	app, err := l.Application(ctx, a.ApplicationID)
	if err != nil {
		return nil, err
	}
	if !app.AnonymisedAt.IsZero() {
		return nil, store.ErrAnonymised.Fault()
	}
	zone, err := d.zone(ctx, l, app.RegionID)
	if err != nil {
		return nil, err
	}
	c := &openCase{Ledger: l, desk: d, viewer: v, app: app, zone: zone, recorded: instant(d.now())}
	if c.book, err = d.ofCase(ctx, l, app, zone, c.recorded); err != nil {
		return nil, err
	}
	// A due date that waits to be moved is moved before anything is judged by it.
	if _, err = d.catchUp(ctx, l, c.book, &c.app, zone, c.recorded); err != nil {
		return nil, err
	}
	if c.facts, err = c.learn(ctx); err != nil {
		return nil, err
	}
	if app.Version != a.ExpectedVersion {
		return nil, store.ErrVersionConflict.At("expectedVersion").Allowing(names(casefile.Allowed(c.facts, v.Role))...)
	}
	if c.happened, err = c.stated(a.HappenedAt); err != nil {
		return nil, err
	}
	c.facts.At = c.happened
	return c, nil
}

// stated is the instant an officer gave for her act: not in the future, not
// before the case's last act. Nothing given means now.
func (c *openCase) stated(at time.Time) (time.Time, error) {
	switch {
	case at.IsZero():
		// The server's clock may have been set back since the last act.
		if c.recorded.Before(c.app.StatusAt) {
			return c.app.StatusAt, nil
		}
		return c.recorded, nil
	case at.After(c.recorded):
		return time.Time{}, ErrFuture.At("happenedAt")
	case instant(at).Before(c.app.StatusAt):
		return time.Time{}, ErrBeforeLastAct.At("happenedAt").With("last", c.app.StatusAt.In(c.zone).Format("02.01.2006 15:04"))
	}
	return instant(at), nil
}

// on is the calendar day of the act where the case belongs.
func (c *openCase) on() workday.Date { return workday.DateOf(c.happened, c.zone) }

func (c *openCase) record(ctx context.Context, payload journal.Payload) error {
	return record(ctx, c.Ledger, c.viewer, c.app.Place, c.app.ID, c.happened, c.recorded, payload)
}

// running returns the case's running clock of a kind, if there is one.
func (c *openCase) running(ctx context.Context, kind sla.ClockKind) (store.Clock, bool, error) {
	clocks, err := c.terms(ctx)
	if err != nil {
		return store.Clock{}, false, err
	}
	for _, k := range clocks {
		if k.Kind == kind && k.StoppedAt.IsZero() {
			return k, true, nil
		}
	}
	return store.Clock{}, false, nil
}

// stop stops the running clock of a kind at the act's instant, and records its
// breach first when the sweep has not come by yet.
func (c *openCase) stop(ctx context.Context, kind sla.ClockKind) (store.Clock, error) {
	return c.end(ctx, kind, func(k store.Clock) sla.ClockState { return sla.Judge(k.DueAt, c.happened) })
}

// cancel ends the running clock of a kind without judging it.
func (c *openCase) cancel(ctx context.Context, kind sla.ClockKind) (store.Clock, error) {
	return c.end(ctx, kind, func(store.Clock) sla.ClockState { return sla.Cancelled })
}

func (c *openCase) end(ctx context.Context, kind sla.ClockKind, state func(store.Clock) sla.ClockState) (store.Clock, error) {
	k, found, err := c.running(ctx, kind)
	if err != nil || !found {
		return k, err
	}
	if err := c.breachIfDue(ctx, &k); err != nil {
		return k, err
	}
	k.State = state(k)
	k.StoppedAt = c.happened
	return k, c.UpdateClock(ctx, &k)
}

// breachIfDue records the breach of a running clock whose due instant has
// passed by the server's clock, as the sweep would have a moment later.
func (c *openCase) breachIfDue(ctx context.Context, k *store.Clock) error {
	if !ranOut(k, c.recorded) {
		return nil
	}
	return recordBreach(ctx, c.Ledger, c.app, k, c.zone, c.recorded)
}

// breachedOn is the day a clock's breach counts for; zero where none is on record.
func (c *openCase) breachedOn(k store.Clock) workday.Date {
	if k.BreachedAt.IsZero() {
		return 0
	}
	return workday.DateOf(k.BreachedAt, c.zone)
}

// terms are the clocks of the case, which is locked: they are read once, and follow what
// the act itself writes.
func (c *openCase) terms(ctx context.Context) (_ []store.Clock, err error) {
	if c.clocks == nil {
		c.clocks, err = c.Clocks(ctx, c.app.ID)
	}
	return c.clocks, err
}

// InsertClock starts a clock of the case.
func (c *openCase) InsertClock(ctx context.Context, k *store.Clock) error {
	if err := c.Ledger.InsertClock(ctx, k); err != nil {
		return err
	}
	if c.clocks != nil {
		c.clocks = append(c.clocks, *k)
	}
	return nil
}

// UpdateClock writes a clock of the case.
func (c *openCase) UpdateClock(ctx context.Context, k *store.Clock) error {
	if err := c.Ledger.UpdateClock(ctx, k); err != nil {
		return err
	}
	if i := slices.IndexFunc(c.clocks, func(o store.Clock) bool { return o.ID == k.ID }); i >= 0 {
		c.clocks[i] = *k
	}
	return nil
}

// lastNotice is the last notice before a refusal.
func (c *openCase) lastNotice(ctx context.Context) (store.HearingNotice, error) {
	if c.notice == nil {
		n, err := c.NoticeOf(ctx, c.app.ID)
		if err != nil {
			return n, err
		}
		c.notice = &n
	}
	return *c.notice, nil
}

// UpdateHearingNotice writes the last notice.
func (c *openCase) UpdateHearingNotice(ctx context.Context, n *store.HearingNotice) error {
	c.notice = nil
	return c.Ledger.UpdateHearingNotice(ctx, n)
}

// learn is what the transition table asks about the case. Most stages need its row
// alone; those between notice and hand-over at the State Corporation need its clocks
// and its notice.
func (c *openCase) learn(ctx context.Context) (casefile.Case, error) {
	if !NeedsMore(c.app.Status) {
		return Facts(c.app, nil, nil, c.zone, c.recorded), nil
	}
	if _, err := c.terms(ctx); err != nil {
		return casefile.Case{}, err
	}
	if c.app.Status == casefile.NoticeGiven {
		if _, err := c.lastNotice(ctx); err != nil {
			return casefile.Case{}, err
		}
	}
	return Facts(c.app, c.clocks, c.notice, c.zone, c.recorded), nil
}

// NeedsMore reports whether the facts of a stage are spread over more rows than
// the application's.
func NeedsMore(s casefile.Status) bool {
	switch s {
	case casefile.NoticeGiven, casefile.AtCorporation, casefile.ReturnedToSchool:
		return true
	}
	return false
}

// Facts makes what the transition table asks for out of rows.
func Facts(a store.Application, clocks []store.Clock, notice *store.HearingNotice, zone *time.Location, at time.Time) casefile.Case {
	c := casefile.Case{
		Status:              a.Status,
		Channel:             a.Channel(),
		Reasons:             a.Reasons,
		Waiting:             a.Status == casefile.Received && workday.DateOf(at, zone) < a.AcceptedOn,
		NoticeGivenAt:       a.NoticeGivenAt,
		PickupAtCorporation: a.PickupBranchID != 0 || a.Channel() == casefile.StateCorporation,
		At:                  at,
	}
	if notice != nil {
		c.Hearing = casefile.HearingOutcome(notice.Outcome)
	}
	for _, k := range clocks {
		switch k.Kind {
		case sla.Objection:
			c.ObjectionEndsAt = k.DueAt
		case sla.Storage:
			if k.StoppedAt.IsZero() {
				c.ReturnFrom = k.DueOn.At(0, zone)
			}
		case sla.ReturnToCorporation:
			c.Requested = k.StoppedAt.IsZero()
		}
	}
	return c
}

// caseFacts is what every payload about a case carries for the figures.
func caseFacts(a store.Application) journal.CaseFacts {
	return journal.CaseFacts{
		Number:         a.Number,
		Channel:        string(a.Channel()),
		Reasons:        names(a.Reasons),
		DocumentKind:   string(a.DocumentKind),
		Honours:        string(a.Honours),
		GraduationYear: a.GraduationYear,
		CertifiedBy:    string(a.CertifiedBy),
	}
}

func names[T ~string](values []T) []string {
	out := make([]string, len(values))
	for i, v := range values {
		out[i] = string(v)
	}
	return out
}
