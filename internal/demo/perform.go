package demo

import (
	"container/heap"
	"context"
	"fmt"
	"slices"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casework"
	"telnusqa/internal/sla"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// performance carries out a story: every act in the order in which it was entered, and
// between them what the sweep would have found had it been running all the time.
type performance struct {
	story   *Story
	ledgers casework.Ledgers
	desk    *casework.Desk
	room    *casework.Mailroom
	book    casework.Rulebook
	now     time.Time // what the desk's clock shows
	viewers map[int64]access.Viewer

	subjects   []subject // by plan
	visits     []visited // by visit
	homeVisits []ordered // by call
	outages    []ordered
	strays     []int64         // message by stray
	sent       []int64         // transfers of blanks, in their order
	seen       map[int64]int64 // greatest clock looked at, by application
	marks      marks
}

func newPerformance(story *Story, ledgers casework.Ledgers, mail casework.MailTx, book casework.Rulebook) *performance {
	p := &performance{
		story: story, ledgers: ledgers, book: book, viewers: map[int64]access.Viewer{},
		subjects: make([]subject, len(story.Plans)), visits: make([]visited, len(story.Visits)), seen: map[int64]int64{},
		homeVisits: make([]ordered, len(story.HomeCalls)), outages: make([]ordered, len(story.Outages)), strays: make([]int64, len(story.Strays)),
	}
	p.desk = casework.New(ledgers, book, func() time.Time { return p.now })
	p.room = casework.NewMailroomIn(p.desk, mail)
	for _, u := range story.World.Users {
		p.viewers[u.ID] = u.Viewer("")
	}
	for i, plan := range story.Plans {
		p.subjects[i].schoolID = plan.SchoolID
	}
	return p
}

// cue is one act of the story in its turn.
type cue struct {
	at   time.Time
	plan int // or what it is about instead
	step int // of the plan, or which of those it is about
	part int // of a visit, an outage, a stray message
}

// What a cue is about when it is about no plan.
const (
	ofStock   = -1
	ofQueue   = -2
	ofCall    = -3
	ofOutage  = -4
	ofStray   = -5
	ofClosing = -6
)

// cues lists the story's acts by the instant at which they were entered. Acts of one
// instant keep their order: blanks first, then the visits and their parts, then the
// plans and each plan's steps.
func cues(story *Story) []cue {
	all := make([]cue, 0, len(story.Stock)+3*len(story.Visits)+2*len(story.HomeCalls)+5*len(story.Plans))
	parts := func(of, i int, begins, ends time.Time) {
		all = append(all, cue{begins, of, i, comes})
		if !ends.IsZero() {
			all = append(all, cue{ends, of, i, goes})
		}
	}
	for i, s := range story.Stock {
		all = append(all, cue{at: s.At, plan: ofStock, step: i})
	}
	for i, v := range story.Visits {
		all = append(all, cue{v.TakenAt, ofQueue, i, comes})
		if !v.CalledAt.IsZero() {
			all = append(all, cue{v.CalledAt, ofQueue, i, isCalled})
		}
		all = append(all, cue{v.EndedAt, ofQueue, i, goes})
	}
	for i, c := range story.HomeCalls {
		parts(ofCall, i, c.OrderedAt, c.EndedAt)
	}
	for i, o := range story.Outages {
		parts(ofOutage, i, o.RecordedAt, o.EndRecordedAt)
	}
	for i, s := range story.Strays {
		parts(ofStray, i, s.At, s.DiscardedAt)
	}
	zone := must(workday.Zone(regionOf(story.World.Regions, RegionKATO).Zone))
	all = append(all, cue{at: story.Merger.On.At(closesAt, zone), plan: ofClosing})
	for i, p := range story.Plans {
		for j, s := range p.Steps {
			all = append(all, cue{at: s.RecordedAt, plan: i, step: j})
		}
	}
	slices.SortStableFunc(all, func(a, b cue) int { return a.at.Compare(b.at) })
	return all
}

// closesAt is when a closing is entered: before the first office of its day opens.
var closesAt = workday.Clock(8, 50)

// run carries out the story; progress is told now and then how many acts are done.
func (p *performance) run(ctx context.Context, progress func(done, total int)) error {
	all := cues(p.story)
	for i, c := range all {
		if i%reportEvery == 0 {
			if err := ctx.Err(); err != nil {
				return err
			}
			progress(i, len(all))
		}
		if err := p.sweepUntil(ctx, c.at); err != nil {
			return err
		}
		p.now = c.at
		if err := p.perform(ctx, c); err != nil {
			return err
		}
	}
	progress(len(all), len(all))
	return p.sweepUntil(ctx, p.story.Until())
}

// reportEvery is how many acts lie between two reports of progress.
const reportEvery = 1000

func (p *performance) perform(ctx context.Context, c cue) error {
	switch c.plan {
	case ofStock:
		return p.stockAct(ctx, p.story.Stock[c.step])
	case ofQueue:
		return p.visit(ctx, c.step, c.part)
	case ofCall:
		return p.homeCall(ctx, c.step, c.part)
	case ofOutage:
		return p.outage(ctx, c.step, c.part)
	case ofStray:
		return p.strayed(ctx, c.step, c.part)
	case ofClosing:
		return p.merge(ctx)
	}
	subject, plan := &p.subjects[c.plan], p.story.Plans[c.plan]
	step := plan.Steps[c.step]
	if plan.HomeCall != 0 {
		subject.visitID = p.homeVisits[plan.HomeCall-1].id
	}
	by := p.viewers[step.ByID]
	var err error
	if plan.Letter != 0 && by.Role == access.Integration {
		err = p.deliver(ctx, plan, subject, step)
	} else {
		err = act(ctx, p.desk, by, subject, step)
	}
	if err != nil {
		return err
	}
	return p.watch(ctx, subject.id)
}

// mark is an instant at which the sweep would look at a clock.
type mark struct {
	at                     time.Time
	applicationID, clockID int64
	ticketID               int64 // in the place of the application
	breach                 bool  // it has run out; otherwise it has come to a warning level
}

// marks is a heap by instant, then by clock.
type marks []mark

func (m marks) Len() int { return len(m) }
func (m marks) Less(i, j int) bool {
	if !m[i].at.Equal(m[j].at) {
		return m[i].at.Before(m[j].at)
	}
	return m[i].clockID < m[j].clockID
}
func (m marks) Swap(i, j int) { m[i], m[j] = m[j], m[i] }

// Push implements heap.Interface.
func (m *marks) Push(x any) { *m = append(*m, x.(mark)) }

// Pop implements heap.Interface.
func (m *marks) Pop() any {
	last := len(*m) - 1
	x := (*m)[last]
	*m = (*m)[:last]
	return x
}

// watch puts the clocks that an act started on the sweep's list.
func (p *performance) watch(ctx context.Context, applicationID int64) error {
	var clocks []store.Clock
	err := p.ledgers.InTx(ctx, access.Product("demo"), func(l casework.Ledger) (err error) {
		clocks, err = l.Clocks(ctx, applicationID)
		return err
	})
	if err != nil {
		return fmt.Errorf("demo: clocks of case %d: %w", applicationID, err)
	}
	for _, k := range clocks {
		if k.ID <= p.seen[applicationID] {
			continue
		}
		p.seen[applicationID] = k.ID
		if err := p.schedule(k); err != nil {
			return err
		}
	}
	return nil
}

// The sweep looks for warnings in the morning, before the offices open.
var sweepsAt = workday.Clock(6, 0)

// watchTicket does the same for the clocks of a ticket.
func (p *performance) watchTicket(ctx context.Context, ticketID int64) error {
	var clocks []store.Clock
	err := p.ledgers.InTx(ctx, access.Product("demo"), func(l casework.Ledger) (err error) {
		clocks, err = l.TicketClocks(ctx, ticketID)
		return err
	})
	if err != nil {
		return fmt.Errorf("demo: clocks of ticket %d: %w", ticketID, err)
	}
	if len(clocks) == 0 {
		return nil
	}
	return p.schedule(clocks[len(clocks)-1])
}

// schedule lists the instants at which the sweep finds something about the clock: its
// due instant, and for the term of the service the mornings on which few days are left.
func (p *performance) schedule(k store.Clock) error {
	if !k.StoppedAt.IsZero() {
		return nil
	}
	if k.Kind.RunsOut() {
		heap.Push(&p.marks, mark{at: k.DueAt, applicationID: k.ApplicationID, ticketID: k.TicketID, clockID: k.ID, breach: true})
	}
	if !k.Kind.Warns() {
		return nil
	}
	zone, err := workday.Zone(p.story.World.RegionByID(k.RegionID).Zone)
	if err != nil {
		return err
	}
	level := store.NeverWarned
	for day := workday.DateOf(p.now, zone); day <= k.DueOn; day++ {
		left, err := p.book.Reckoner.DaysLeft(k.DueOn, day, k.Kind.Week())
		if err != nil {
			return err
		}
		if w := sla.WarningLevel(left); w >= 0 && w < level {
			level = w
			at := day.At(sweepsAt, zone)
			if at.Before(p.now) {
				at = p.now
			}
			heap.Push(&p.marks, mark{at: at, applicationID: k.ApplicationID, clockID: k.ID})
		}
	}
	return nil
}

// sweepUntil does what the sweep would have done before the instant.
func (p *performance) sweepUntil(ctx context.Context, until time.Time) error {
	for len(p.marks) > 0 && p.marks[0].at.Before(until) {
		m := heap.Pop(&p.marks).(mark)
		p.now = m.at
		look, of := p.desk.RecordAtRisk, m.applicationID
		switch {
		case m.ticketID != 0:
			look, of = p.desk.RecordTicketBreach, m.ticketID
		case m.breach:
			look = p.desk.RecordBreach
		}
		if _, err := look(ctx, of, m.clockID); err != nil {
			return fmt.Errorf("demo: sweep clock %d of case or ticket %d: %w", m.clockID, of, err)
		}
	}
	return nil
}
