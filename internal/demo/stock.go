package demo

import (
	"fmt"
	"slices"
	"time"

	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/workday"
)

// Series of the blanks: жалпы орта білім (general) and негізгі орта білім (basic).
// Whether the honours have series of their own is not known, so they share these.
const (
	seriesGeneral = "ЖОБ"
	seriesBasic   = "НОБ"

	firstBlank = 500_001 // originals of the demonstration stay below it
)

// blankKind is what a blank is printed for; a duplicate needs one of its own kind.
type blankKind struct {
	kind    casefile.DocumentKind
	honours casefile.Honours
}

func (k blankKind) series() string {
	if k.kind == casefile.BasicSecondary {
		return seriesBasic
	}
	return seriesGeneral
}

// blankKinds in the order in which a delivery lists them.
var blankKinds = []blankKind{
	{casefile.GeneralSecondary, casefile.Ordinary},
	{casefile.GeneralSecondary, casefile.Distinction},
	{casefile.GeneralSecondary, casefile.AltynBelgi},
	{casefile.BasicSecondary, casefile.Ordinary},
	{casefile.BasicSecondary, casefile.Distinction},
}

// use is one blank that a school takes out of its stock: for the issue of a case, or
// spoiled just before one.
type use struct {
	at      time.Time
	kind    blankKind
	issue   *Step // nil when the blank was spoiled
	spoiled *StockAct
}

// supply gives every school blanks before it needs them and every issue its blank:
// first deliveries before the story begins, then twice a year what the half-year will
// take and some to spare. Received = used + spoiled + left.
func (t *teller) supply() {
	d := newDice(t.seed, subjectStock)
	uses := t.uses(d)
	shelves := map[int64]map[blankKind][]string{} // numbers in stock, in order
	next := map[string]int{seriesGeneral: firstBlank, seriesBasic: firstBlank}
	for i, delivery := range t.deliveries(d, uses) {
		in := delivery.Input.(casework.BlankRange)
		kind := blankKind{in.DocumentKind, in.Honours}
		first := next[in.Series]
		count := delivery.count
		next[in.Series] += count
		if i%lostEvery == lostEvery-1 {
			next[in.Series] += lostSheets
		}
		in.First, in.Last = blankNumber(first), blankNumber(first+count-1)
		if shelves[delivery.SchoolID] == nil {
			shelves[delivery.SchoolID] = map[blankKind][]string{}
		}
		shelf := shelves[delivery.SchoolID]
		for n := first; n < first+count; n++ {
			shelf[kind] = append(shelf[kind], blankNumber(n))
		}
		delivery.Input = in
		t.stock = append(t.stock, delivery.StockAct)
	}
	for _, s := range t.world.Schools {
		shelf := shelves[s.ID]
		for _, u := range uses[s.ID] {
			number := shelf[u.kind][0]
			shelf[u.kind] = shelf[u.kind][1:]
			u.take(number)
			if u.spoiled != nil {
				t.stock = append(t.stock, *u.spoiled)
			}
		}
	}
	t.moveStock(d, shelves, uses)
}

// Of so many deliveries one comes with a number less: two sheets were lost on their way,
// and nobody in the country gets them.
const (
	lostEvery  = 900
	lostSheets = 2
)

func blankNumber(n int) string { return fmt.Sprintf("%07d", n) }

func (u use) take(number string) {
	if u.spoiled != nil {
		in := u.spoiled.Input.(casework.SpoiledBlank)
		in.Number = number
		u.spoiled.Input = in
		return
	}
	in := u.issue.Input.(casework.Issue)
	in.Series, in.Number = u.kind.series(), number
	u.issue.Input = in
}

var spoilings = []string{
	"Испорчен при печати", "Ошибка в имени выпускника", "Баспа кезінде бүлінді", "Түлектің аты қате жазылды",
	"Залит водой", "Оттиск печати нечёткий",
}

// uses lists, by school and in order, the blanks that the plans take, and now and then
// one that is spoiled first.
func (t *teller) uses(d dice) map[int64][]use {
	uses := map[int64][]use{}
	for _, p := range t.plans {
		sub := p.handedIn()
		for i := range p.Steps {
			step := &p.Steps[i]
			if step.Action != casefile.IssueDuplicate {
				continue
			}
			kind := blankKind{sub.DocumentKind, sub.Honours}
			school := t.world.issuer(*step)
			if d.chance(0.022) {
				uses[school] = append(uses[school], t.spoil(d, school, kind, step.RecordedAt))
			}
			uses[school] = append(uses[school], use{at: step.HappenedAt, kind: kind, issue: step})
		}
	}
	for _, list := range uses {
		slices.SortStableFunc(list, func(a, b use) int { return a.at.Compare(b.at) })
	}
	return uses
}

// issuer is the school whose head issues: the case's own, or the successor.
func (w *World) issuer(step Step) int64 { return w.Users[step.ByID-1].Home.SchoolID }

func (t *teller) spoil(d dice, schoolID int64, kind blankKind, issued time.Time) use {
	at := issued.Add(-time.Duration(d.between(60, 600)) * time.Second)
	if !t.offices[t.world.SchoolByID(schoolID).Schedule].works(at) {
		at = issued
	}
	return use{at: at, kind: kind, spoiled: &StockAct{
		SchoolID: schoolID, ByID: t.clerks[schoolID], At: at,
		Input: casework.SpoiledBlank{Series: kind.series(), Reason: pick(d, spoilings)},
	}}
}

// delivery is a range of blanks without its numbers yet.
type delivery struct {
	StockAct
	count int
}

// deliveries plans what comes to each school and when, in order of time.
func (t *teller) deliveries(d dice, uses map[int64][]use) []delivery {
	var all []delivery
	for _, s := range t.world.Schools {
		if !s.Open() {
			continue
		}
		at := t.deliveryDays(d, s)
		for _, kind := range blankKinds {
			if s.habits.basic && kind.kind == casefile.GeneralSecondary {
				continue
			}
			all = append(all, t.deliveriesOf(d, s, kind, at, uses[s.ID])...)
		}
	}
	slices.SortStableFunc(all, func(a, b delivery) int { return a.At.Compare(b.At) })
	return all
}

// deliveryDays are the instants at which a school gets blanks: before the story, and
// in the middle of January and the end of May of each year.
func (t *teller) deliveryDays(d dice, s School) []time.Time {
	office := t.offices[s.Schedule]
	days := []workday.Date{t.from.AddDays(-d.between(4, runUp))}
	for year := t.from.Year(); year <= t.today.Year(); year++ {
		for _, day := range []workday.Date{
			workday.NewDate(year, time.January, 12+d.IntN(10)), workday.NewDate(year, time.May, 18+d.IntN(10)),
		} {
			if day > t.from.AddDays(runUp) && day < t.today.AddDays(-runUp) {
				days = append(days, day)
			}
		}
	}
	at := make([]time.Time, len(days))
	for i, day := range days {
		at[i] = office.someTime(d, office.day(day), false)
	}
	return at
}

// deliveriesOf sizes the deliveries of one kind: enough until the next one and a
// reserve. A kind that few ask for comes only when somebody will.
func (t *teller) deliveriesOf(d dice, s School, kind blankKind, at []time.Time, uses []use) []delivery {
	reserve := d.between(4, 9) + int(2*s.habits.size)
	if kind.honours != casefile.Ordinary {
		reserve = 1
	}
	var all []delivery
	left := 0
	for i, when := range at {
		until := t.until
		if i+1 < len(at) {
			until = at[i+1]
		}
		need := 0
		for _, u := range uses {
			if u.kind == kind && !u.at.Before(when) && u.at.Before(until) {
				need++
			}
		}
		count := need + reserve - left
		if count <= 0 || (kind.honours != casefile.Ordinary && need == 0) {
			left -= need
			continue
		}
		left += count - need
		day := workday.DateOf(when, t.zone)
		all = append(all, delivery{count: count, StockAct: StockAct{
			SchoolID: s.ID, ByID: t.clerks[s.ID], At: when.UTC(),
			Input: casework.BlankRange{
				Series: kind.series(), DocumentKind: kind.kind, Honours: kind.honours, ReceivedOn: day,
				Basis: fmt.Sprintf("Жүкқұжат / накладная № %d, %02d.%02d.%d", d.between(11, 399), day.Day(), day.Month(), day.Year()),
			},
		}})
	}
	return all
}
