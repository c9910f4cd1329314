package figures

import (
	"reflect"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"telnusqa/internal/access"
	"telnusqa/internal/journal"
	"telnusqa/internal/store/storetest"
)

// recount says what the figures must be, from the cases themselves.
func (h *history) recount(about access.Territory, p Period, door int) Balance {
	in := func(on func(modelCase) (when int32, counts bool)) int {
		return h.count(about, door, func(c modelCase) bool {
			when, counts := on(c)
			return counts && int32(p.From) <= when && when <= int32(p.To)
		})
	}
	ended := func(k journal.Kind) func(modelCase) (int32, bool) {
		return func(c modelCase) (int32, bool) { return int32(c.endedOn), c.end == k && !c.acceptedOn.IsZero() }
	}
	open := func(day int32) int { // at the end of a day
		return h.count(about, door, func(c modelCase) bool {
			return !c.acceptedOn.IsZero() && int32(c.acceptedOn) <= day && (c.end == "" || int32(c.endedOn) > day)
		})
	}
	return Balance{
		CarriedOver: open(int32(p.From) - 1),
		Open:        open(int32(p.To)),
		Flows: Flows{
			Received:    in(func(c modelCase) (int32, bool) { return int32(c.handedInOn), true }),
			NotAccepted: in(func(c modelCase) (int32, bool) { return int32(c.refusedAtOn), !c.refusedAtOn.IsZero() }),
			Accepted:    in(func(c modelCase) (int32, bool) { return int32(c.acceptedOn), !c.acceptedOn.IsZero() }),
			Issued:      in(ended(journal.KindIssued)),
			Refused:     in(ended(journal.KindServiceRefused)),
			Withdrawn:   in(ended(journal.KindWithdrawn)),
			HandedOver:  in(func(c modelCase) (int32, bool) { return int32(c.handedOver), !c.handedOver.IsZero() }),
			WithdrawnBeforeAcceptance: in(func(c modelCase) (int32, bool) {
				return int32(c.endedOn), c.end == journal.KindWithdrawn && c.acceptedOn.IsZero()
			}),
			CompletedOnTime: in(func(c modelCase) (int32, bool) { return int32(c.endedOn), c.completed() && !c.late }),
			CompletedLate:   in(func(c modelCase) (int32, bool) { return int32(c.endedOn), c.completed() && c.late }),
		},
	}
}

func TestFigures_equal_a_recount_of_the_cases(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		h := drawHistory(t)
		about, p, door := territoryGen().Draw(t, "about"), periodGen().Draw(t, "period"), rapid.IntRange(0, 3).Draw(t, "door")
		f := h.figures(t, about, p, door)
		if diff := cmp.Diff(h.recount(about, p, door), f.Balance); diff != "" {
			t.Fatalf("(-want +got)\n%s", diff)
		}
		inPeriod := func(c modelCase) bool { return c.completed() && p.From <= c.endedOn && c.endedOn <= p.To }
		if want := h.count(about, door, inPeriod); f.WorkingDays.N != want {
			t.Errorf("%d durations, want %d", f.WorkingDays.N, want)
		}
		overdue := h.count(about, door, func(c modelCase) bool {
			day, over := c.over()
			return !c.breachOn.IsZero() && c.breachOn <= p.To && (!over || max(day, c.breachOn) > p.To)
		})
		if f.OpenOverdue != overdue {
			t.Errorf("overdue %d, want %d", f.OpenOverdue, overdue)
		}
		for i, reason := range reasonNames {
			want := h.count(about, door, func(c modelCase) bool {
				return slices.Contains(c.facts.Reasons, reason) && p.From <= c.handedInOn && c.handedInOn <= p.To
			})
			if got := f.ByReason[i]; string(got.Reason) != reason || got.Received != want {
				t.Errorf("%+v, want %d", got, want)
			}
		}
		for _, got := range f.IntakeRefusals {
			want := 0
			h.count(about, door, func(c modelCase) bool {
				for _, x := range c.findings {
					if p.From <= c.refusedAtOn && c.refusedAtOn <= p.To && x.Ground == string(got.Ground) && x.Item == string(got.Item) {
						want++
					}
				}
				return false
			})
			if got.Count != want {
				t.Errorf("%+v, want %d", got, want)
			}
		}
	})
}

func TestFigures_balance_for_every_territory_period_and_door(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		h := drawHistory(t)
		p, about := periodGen().Draw(t, "period"), territoryGen().Draw(t, "about")
		f := h.figures(t, about, p, 0)
		check := func(b Balance) {
			if b.CarriedOver+b.Accepted != b.Issued+b.Refused+b.Withdrawn+b.Open {
				t.Fatalf("does not balance: %+v", b)
			}
			if b.CarriedOver < 0 || b.Open < 0 {
				t.Fatalf("fewer than no cases are open: %+v", b)
			}
		}
		check(f.Balance)
		if f.OpenOverdue < 0 {
			t.Fatalf("%d overdue", f.OpenOverdue)
		}
		var doors Balance
		for _, c := range f.ByChannel {
			check(c.Balance)
			addInts(&doors, c.Balance)
		}
		if diff := cmp.Diff(f.Balance, doors); diff != "" {
			t.Fatalf("the doors do not add up to the whole:\n%s", diff)
		}
		next := h.figures(t, about, Period{From: p.To.AddDays(1), To: p.To.AddDays(40)}, 0)
		if next.CarriedOver != f.Open {
			t.Fatalf("%d open at the end, %d carried over into the next day", f.Open, next.CarriedOver)
		}
	})
}

func TestFigures_of_children_add_up_to_the_parent(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		h := drawHistory(t)
		p := periodGen().Draw(t, "period")
		for parent, children := range map[access.Territory][]access.Territory{
			country: {akmola, {Level: access.Region, ID: storetest.Abai}},
			akmola:  {kokshetau, {Level: access.Division, ID: storetest.Zerenda}},
			kokshetau: {
				{Level: access.School, ID: storetest.School1}, {Level: access.School, ID: storetest.School2},
			},
			{Level: access.Region, ID: storetest.Abai}: {{Level: access.School, ID: storetest.SchoolSemei}},
		} {
			whole := h.figures(t, parent, p, 0)
			var sum Balance
			overdue := 0
			for _, child := range children {
				f := h.figures(t, child, p, 0)
				addInts(&sum, f.Balance)
				overdue += f.OpenOverdue
			}
			if diff := cmp.Diff(whole.Balance, sum); diff != "" || overdue != whole.OpenOverdue {
				t.Fatalf("%v: overdue %d and %d, %s", parent, whole.OpenOverdue, overdue, diff)
			}
		}
	})
}

var (
	country   = access.Territory{Level: access.Country, ID: 1}
	akmola    = access.Territory{Level: access.Region, ID: storetest.Akmola}
	kokshetau = access.Territory{Level: access.Division, ID: storetest.Kokshetau}
)

// addInts adds every number of b to a.
func addInts(a *Balance, b Balance) {
	var add func(x, y reflect.Value)
	add = func(x, y reflect.Value) {
		if x.Kind() == reflect.Struct {
			for i := range x.NumField() {
				add(x.Field(i), y.Field(i))
			}
			return
		}
		x.SetInt(x.Int() + y.Int())
	}
	add(reflect.ValueOf(a).Elem(), reflect.ValueOf(b))
}

func TestTrend_adds_up_to_the_period(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		h := drawHistory(t)
		q := Query{Territory: territoryGen().Draw(t, "about"), Period: periodGen().Draw(t, "period")}
		door := rapid.IntRange(0, 3).Draw(t, "door")
		step := rapid.SampledFrom([]Step{Day, Week, MonthStep}).Draw(t, "step")
		cut, err := points(q.Period, step)
		if err != nil {
			t.Fatal(err)
		}
		d := newDaily(q.Period, door)
		for key, cell := range h.book.Cells() {
			years := key.Span >= YearOf(q.Period.From) && key.Span < 0
			months := key.Span >= MonthOf(q.Period.From) && key.Span <= MonthOf(q.Period.To)
			if key.Territory != q.Territory || !years && !months {
				continue
			}
			if err := d.read(key.Span, cell); err != nil {
				t.Fatal(err)
			}
		}
		day := q.Period.From
		for _, point := range d.points(cut) {
			if point.Period.From != day {
				t.Fatalf("a point begins on %v, wanted %v", point.Period.From, day)
			}
			day = point.Period.To.AddDays(1)
			f := h.figures(t, q.Territory, point.Period, door)
			if diff := cmp.Diff(f.Balance, point.Balance); diff != "" {
				t.Fatalf("%v: (-figures +point)\n%s", point.Period, diff)
			}
			if point.OpenOverdue != f.OpenOverdue || point.Breaches != f.Breaches("ISSUE") {
				t.Fatalf("%v: overdue %d, breaches %d, want %d, %d", point.Period, point.OpenOverdue, point.Breaches, f.OpenOverdue, f.Breaches("ISSUE"))
			}
		}
		if day != q.Period.To.AddDays(1) {
			t.Fatalf("the points end before %v", day)
		}
	})
}
