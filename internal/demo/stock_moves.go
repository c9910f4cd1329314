package demo

import (
	"fmt"
	"slices"
	"strconv"
	"time"

	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/workday"
)

// What happens to blanks beside receiving, using and spoiling: in the last weeks
// some schools give two of their spare ones to a neighbour, and some count what
// they have.

const (
	givenEvery   = 60 // of so many schools one gives blanks to the next one
	countedEvery = 45
)

// spareKind is the kind of blank that every school with eleven classes has spare.
var spareKind = blankKind{casefile.GeneralSecondary, casefile.Ordinary}

// moveStock adds these acts; the shelves are what is left when the story ends.
func (t *teller) moveStock(d dice, shelves map[int64]map[blankKind][]string, uses map[int64][]use) {
	var sent []StockAct
	var confirmed []func(transferID int64) StockAct
	// A closing hands its whole stock over: what lies in these two safes is not the story's.
	touched := map[int64]bool{t.merger.SchoolID: true, t.merger.SuccessorID: true}
	for i := givenEvery / 2; i+1 < len(t.world.Schools); i += givenEvery {
		from, to, ok := t.neighbours(i, shelves, touched)
		if !ok {
			continue
		}
		touched[from.ID], touched[to.ID] = true, true
		spare := lastTwo(shelves[from.ID][spareKind])
		at := t.offices[from.Schedule].someTime(d, t.today.AddDays(-d.between(12, 24)), false)
		day := workday.DateOf(at, t.zone)
		sent = append(sent, StockAct{SchoolID: from.ID, ByID: t.clerks[from.ID], At: at.UTC(), Input: casework.GivenBlanks{
			Sheets: casework.Sheets{Series: spareKind.series(), First: spare[0], Last: spare[1]}, ToBIN: to.BIN,
			Basis: fmt.Sprintf("Қабылдау-тапсыру актісі / акт приёма-передачи № %d, %02d.%02d.%d", d.between(1, 40), day.Day(), day.Month(), day.Year()),
		}})
		came := t.offices[to.Schedule].someTime(d, day.AddDays(1+d.IntN(3)), false)
		confirmed = append(confirmed, func(id int64) StockAct {
			return StockAct{SchoolID: to.ID, ByID: t.clerks[to.ID], At: came.UTC(), Input: casework.TransferAct{TransferID: id, ExpectedVersion: 1}}
		})
	}
	// Transfers are numbered in the order in which they are sent; the last one is still
	// on its way when the story ends.
	order := make([]int, len(sent))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return sent[a].At.Compare(sent[b].At) })
	for id, i := range order {
		t.stock = append(t.stock, sent[i])
		if id < len(order)-1 {
			t.stock = append(t.stock, confirmed[i](int64(id+1)))
		}
	}
	t.turnAway(d)
	for i := countedEvery / 3; i < len(t.world.Schools); i += countedEvery {
		if s := t.world.Schools[i]; s.Open() && !touched[s.ID] {
			t.countStock(d, s, shelves[s.ID], uses[s.ID])
		}
	}
}

// turnAway tells receipts that were entered a second time some weeks later.
func (t *teller) turnAway(d dice) {
	for i := range t.stock {
		again := t.stock[i]
		in, received := again.Input.(casework.BlankRange)
		if !received || i%receivedTwice != receivedTwice-1 || t.merger.SchoolID == again.SchoolID {
			continue
		}
		at := t.offices[t.world.SchoolByID(again.SchoolID).Schedule].someTime(d, in.ReceivedOn.AddDays(d.between(2, 20)), false)
		if again.At, again.TurnedAway = at.UTC(), true; at.Before(t.until) {
			t.stock = append(t.stock, again)
		}
	}
}

// receivedTwice is of how many acts on stocks one receipt is entered twice.
const receivedTwice = 1500

// neighbours finds a school that can spare two blanks, from the i-th on, and the
// next one of its division.
func (t *teller) neighbours(i int, shelves map[int64]map[blankKind][]string, touched map[int64]bool) (from, to School, ok bool) {
	for ; i+1 < len(t.world.Schools); i++ {
		from, to = t.world.Schools[i], t.world.Schools[i+1]
		spare := lastTwo(shelves[from.ID][spareKind])
		if from.Open() && to.Open() && from.DivisionID == to.DivisionID && spare != nil && !touched[from.ID] && !touched[to.ID] {
			return from, to, true
		}
	}
	return from, to, false
}

// lastTwo are the two highest numbers, where one follows the other.
func lastTwo(numbers []string) []string {
	if len(numbers) < 4 {
		return nil
	}
	last := numbers[len(numbers)-2:]
	if a, err := strconv.Atoi(last[0]); err != nil || blankNumber(a+1) != last[1] {
		return nil
	}
	return last
}

// countStock counts what lies in a school's safe, where nothing is used after:
// every second time the highest ordinary blank is not found.
func (t *teller) countStock(d dice, s School, shelf map[blankKind][]string, uses []use) {
	at := t.offices[s.Schedule].someTime(d, t.today.AddDays(-d.between(4, 9)), false)
	if !at.Before(t.until) || slices.ContainsFunc(uses, func(u use) bool { return !u.entered().Before(at) }) {
		return
	}
	in := casework.PhysicalCount{
		ActNumber: fmt.Sprintf("Түгендеу актісі / акт инвентаризации № %d", d.between(1, 12)),
		Members:   s.HeadName,
	}
	lost := s.ID%2 == 0
	for _, kind := range blankKinds {
		numbers := shelf[kind]
		if lost && kind == spareKind && len(numbers) > 0 {
			numbers = numbers[:len(numbers)-1]
		}
		for _, n := range numbers {
			in.Found = append(in.Found, casework.Sheets{Series: kind.series(), First: n, Last: n})
		}
	}
	t.stock = append(t.stock, StockAct{SchoolID: s.ID, ByID: t.clerks[s.ID], At: at.UTC(), Input: in})
}

// entered is when the use was entered at the desk.
func (u use) entered() time.Time {
	if u.issue != nil {
		return u.issue.RecordedAt
	}
	return u.at
}
