package casework_test

import (
	"context"
	"flag"
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/fault"
	"telnusqa/internal/identifier"
	"telnusqa/internal/stock"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

// TestTheBookBalancesAtEveryMoment lets several schools do whatever comes to
// their mind with blanks, on both databases, and after every act, done or
// refused, counts everything anew: by the book, by the sheets, and as it should
// be by a plain model that knows nothing of either.
func TestTheBookBalancesAtEveryMoment(t *testing.T) {
	defer fewerChecks(t, "25")()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		storetest.Load(t, s, storetest.Places())
		run := 0
		rapid.Check(t, func(rt *rapid.T) {
			run++
			w := newWarehouse(rt, s, run)
			rt.Repeat(map[string]func(*rapid.T){
				"receive":   w.receive,
				"use":       w.use,
				"spoil":     w.spoil,
				"give back": w.giveBack,
				"send":      w.send,
				"settle":    w.settle,
				"":          w.check,
			})
		})
	})
}

// fewerChecks draws fewer sequences than rapid's hundred: each of them is some
// thirty acts on a real database.
func fewerChecks(t *testing.T, n string) (restore func()) {
	t.Helper()
	checks := flag.Lookup("rapid.checks")
	was := checks.Value.String()
	if was == checks.DefValue { // unless somebody asks for more
		if err := checks.Value.Set(n); err != nil {
			t.Fatal(err)
		}
	}
	return func() {
		if err := checks.Value.Set(was); err != nil {
			t.Error(err)
		}
	}
}

// warehouse is the plain model: where each number of one run's own range is.
type warehouse struct {
	store  *store.Store
	desk   *casework.Desk
	base   int              // numbers of this run begin here
	sheets map[int]sheetNow // by number
	sent   []casework.TransferAct
	to     map[int64]int64 // transfer -> school that takes
	from   map[int64]int64
	ranges map[int64][2]int
	moved  map[int64]map[stock.Move]int // by school
	before map[int64]stock.Balance      // by school, at the start of the run
}

type sheetNow struct {
	school int64
	state  stock.State
}

var schools = []int64{storetest.School1, storetest.School2, storetest.SchoolSemei}

// sheetsPerRun are few, so that acts meet.
const sheetsPerRun = 12

func newWarehouse(t *rapid.T, s *store.Store, run int) *warehouse {
	w := &warehouse{
		store: s, base: run * 100, sheets: map[int]sheetNow{}, to: map[int64]int64{}, from: map[int64]int64{},
		ranges: map[int64][2]int{}, moved: map[int64]map[stock.Move]int{}, before: map[int64]stock.Balance{},
	}
	w.desk = casework.New(casework.OnStore(s), casework.DefaultRulebook(), monday.UTC)
	for _, school := range schools {
		w.moved[school] = map[stock.Move]int{}
		w.before[school] = w.balance(t, school)
	}
	return w
}

func (w *warehouse) balance(t *rapid.T, school int64) stock.Balance {
	b, err := w.store.StockBalance(context.Background(), access.Product("test").StockScope(), store.BookFilter{
		Territory: &access.Territory{Level: access.School, ID: school},
	})
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func (w *warehouse) pick(t *rapid.T) (school int64, first, last int) {
	school = rapid.SampledFrom(schools).Draw(t, "school")
	first = w.base + rapid.IntRange(0, sheetsPerRun-1).Draw(t, "first")
	last = min(first+rapid.IntRange(0, 3).Draw(t, "more"), w.base+sheetsPerRun-1)
	return school, first, last
}

// all reports whether every number of a range is there in this state.
func (w *warehouse) all(school int64, first, last int, state stock.State) bool {
	for n := first; n <= last; n++ {
		if w.sheets[n] != (sheetNow{school, state}) {
			return false
		}
	}
	return true
}

func (w *warehouse) any(first, last int) bool {
	for n := first; n <= last; n++ {
		if _, ok := w.sheets[n]; ok {
			return true
		}
	}
	return false
}

func (w *warehouse) put(book, holder int64, first, last int, m stock.Move) {
	for n := first; n <= last; n++ {
		w.sheets[n] = sheetNow{holder, m.Rule().To}
	}
	w.moved[book][m] += last - first + 1
}

// expect compares the desk's answer with the model's, and a refusal with a fault.
func expect(t *rapid.T, err error, allowed bool, what string, args ...any) bool {
	if (err == nil) != allowed {
		t.Fatalf("%s: %v; the model says %t", fmt.Sprintf(what, args...), err, allowed)
	}
	if err != nil && fault.Of(err) == nil {
		t.Fatalf("%s: no fault: %v", fmt.Sprintf(what, args...), err)
	}
	return allowed
}

func (w *warehouse) receive(t *rapid.T) {
	school, first, last := w.pick(t)
	r := sheets(first, last)
	_, err := w.desk.ReceiveBlanks(context.Background(), storetest.Clerk(school), casework.BlankRange{
		Series: r.Series, First: r.First, Last: r.Last, DocumentKind: casefile.GeneralSecondary, Honours: casefile.Ordinary,
		ReceivedOn: storetest.Day, Basis: "Накладная",
	})
	if expect(t, err, !w.any(first, last), "receive %d to %d", first, last) {
		w.put(school, school, first, last, stock.Receive)
	}
}

func (w *warehouse) spoil(t *rapid.T) {
	school, n, _ := w.pick(t)
	r := sheets(n, n)
	_, err := w.desk.SpoilBlank(context.Background(), storetest.Clerk(school), casework.SpoiledBlank{Series: r.Series, Number: r.First, Reason: "Залит водой"})
	if expect(t, err, w.all(school, n, n, stock.InStock), "spoil %d", n) {
		w.put(school, school, n, n, stock.Spoil)
	}
}

func (w *warehouse) giveBack(t *rapid.T) {
	school, first, last := w.pick(t)
	_, err := w.desk.ReturnBlanks(context.Background(), storetest.Clerk(school), casework.GivenBlanks{Sheets: sheets(first, last), Basis: "Акт возврата"})
	if expect(t, err, w.all(school, first, last, stock.InStock), "give back %d to %d", first, last) {
		w.put(school, school, first, last, stock.Return)
	}
}

func (w *warehouse) send(t *rapid.T) {
	school, first, last := w.pick(t)
	to := rapid.SampledFrom(schools).Draw(t, "to")
	out, err := w.desk.SendBlanks(context.Background(), storetest.Clerk(school), casework.GivenBlanks{Sheets: sheets(first, last), Basis: "Акт", ToBIN: bin(to)})
	if expect(t, err, to != school && w.all(school, first, last, stock.InStock), "send %d to %d", first, last) {
		w.put(school, school, first, last, stock.Send)
		w.sent = append(w.sent, casework.TransferAct{TransferID: out.TransferID, ExpectedVersion: 1})
		w.from[out.TransferID], w.to[out.TransferID], w.ranges[out.TransferID] = school, to, [2]int{first, last}
	}
}

func (w *warehouse) settle(t *rapid.T) {
	if len(w.sent) == 0 {
		t.Skip("nothing is on its way")
	}
	i := rapid.IntRange(0, len(w.sent)-1).Draw(t, "transfer")
	act, school := w.sent[i], rapid.SampledFrom(schools).Draw(t, "school")
	do, m, whose := w.desk.ConfirmTransfer, stock.Arrive, w.to[act.TransferID]
	if rapid.Bool().Draw(t, "call back") {
		do, m, whose = w.desk.CallBackTransfer, stock.CallBack, w.from[act.TransferID]
	}
	_, err := do(context.Background(), storetest.Clerk(school), act)
	if expect(t, err, school == whose, "%s of transfer %d by %d", m, act.TransferID, school) {
		r := w.ranges[act.TransferID]
		w.put(whose, whose, r[0], r[1], m)
		w.sent = slices.Delete(w.sent, i, i+1)
	}
}

func (w *warehouse) use(t *rapid.T) {
	school, n, _ := w.pick(t)
	ctx, clerk := context.Background(), storetest.Clerk(school)
	iin, ok := identifier.NewIIN(1990, 6, 15, "F", 9810)
	if !ok {
		t.Fatal("no check digit")
	}
	filed, err := w.desk.Submit(ctx, clerk, casework.Submission{
		Applicant:     casework.Person{IIN: string(iin), Surname: "Ахметова", GivenName: "Әсем"},
		ApplicantRole: casefile.FormerStudent, Reasons: []casefile.Reason{casefile.Lost},
		DocumentKind: casefile.GeneralSecondary, Honours: casefile.Ordinary, GraduationYear: 2008, CertifiedBy: casefile.Handwritten,
		Items: []casefile.PresentedItem{{Kind: casefile.ApplicationForm}, {Kind: casefile.IdentityCard}},
	})
	if err != nil {
		t.Fatal(err)
	}
	act := casework.Act{ApplicationID: filed.ApplicationID, ExpectedVersion: 1}
	if _, err := w.desk.StartPreparation(ctx, clerk, act); err != nil {
		t.Fatal(err)
	}
	act.ExpectedVersion = 2
	r := sheets(n, n)
	_, err = w.desk.IssueDuplicate(ctx, clerk, casework.Issue{Act: act, Series: r.Series, Number: r.First})
	if expect(t, err, w.all(school, n, n, stock.InStock), "use %d", n) {
		w.put(school, school, n, n, stock.Use)
	}
}

// check counts anew: the book's balance against the model's moves and against
// the sheets that lie in the stock.
func (w *warehouse) check(t *rapid.T) {
	ctx := access.NewContext(context.Background(), access.Product("test"))
	for _, school := range schools {
		got, was := w.balance(t, school), w.before[school]
		var moved stock.Counts
		for m, n := range w.moved[school] {
			moved.Add(m, n)
		}
		want := was.Counts
		for _, f := range []struct {
			to *int
			n  int
		}{
			{&want.Received, moved.Received}, {&want.Used, moved.Used}, {&want.Spoiled, moved.Spoiled}, {&want.Returned, moved.Returned},
			{&want.TransferredOut, moved.TransferredOut}, {&want.TransferredIn, moved.TransferredIn},
		} {
			*f.to += f.n
		}
		if got.Counts != want {
			t.Fatalf("school %d: the book says %+v, the model %+v", school, got.Counts, want)
		}
		if got.Received+got.TransferredIn != got.Used+got.Spoiled+got.Returned+got.TransferredOut+got.Left {
			t.Fatalf("school %d does not balance: %+v", school, got)
		}
		here, inTransit := 0, 0
		for _, at := range w.sheets {
			if at == (sheetNow{school, stock.InStock}) {
				here++
			}
			if at == (sheetNow{school, stock.InTransit}) {
				inTransit++
			}
		}
		if got.Left-was.Left != here || got.InTransit-was.InTransit != inTransit {
			t.Fatalf("school %d: %d left and %d in transit by the book, %d and %d by the model", school, got.Left-was.Left, got.InTransit-was.InTransit, here, inTransit)
		}
		lying, _, err := w.store.Blanks(ctx, access.Product("test").StockScope(), store.BlankFilter{
			Territory: &access.Territory{Level: access.School, ID: school}, States: []stock.State{stock.InStock},
			Series: "ЖОБ", From: fmt.Sprintf("%07d", w.base), To: fmt.Sprintf("%07d", w.base+sheetsPerRun),
		}, nil, 100)
		if err != nil || len(lying) != here {
			t.Fatalf("school %d: %d sheets lie in the stock, %d by the model (%v)", school, len(lying), here, err)
		}
	}
}
