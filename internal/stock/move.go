package stock

import (
	"slices"

	"telnusqa/internal/fault"
)

// State says where a sheet is.
type State string

// The states of a sheet.
const (
	Unbooked  State = "UNBOOKED" // its row is there, its receipt not yet: within one transaction only
	InStock   State = "IN_STOCK"
	InTransit State = "IN_TRANSIT" // sent to another school and not confirmed: in nobody's stock
	Used      State = "USED"
	Spoiled   State = "SPOILED"
	Returned  State = "RETURNED"
)

var states = []struct {
	state State
	text  fault.Text
}{
	{Unbooked, fault.Text{KK: "Кіріске алынбаған", RU: "Не оприходован", EN: "Not booked"}},
	{InStock, fault.Text{KK: "Қорда", RU: "В запасе", EN: "In stock"}},
	{InTransit, fault.Text{KK: "Жолда", RU: "В пути", EN: "In transit"}},
	{Used, fault.Text{KK: "Пайдаланылған", RU: "Использован", EN: "Used"}},
	{Spoiled, fault.Text{KK: "Есептен шығарылған", RU: "Списан", EN: "Written off"}},
	{Returned, fault.Text{KK: "Қайтарылған", RU: "Возвращён", EN: "Returned"}},
}

// States lists the states.
func States() []State {
	all := make([]State, len(states))
	for i, s := range states {
		all[i] = s.state
	}
	return all
}

// Name is the state's name.
func (s State) Name(lang fault.Lang) string {
	for _, row := range states {
		if row.state == s {
			return row.text.In(lang)
		}
	}
	return string(s)
}

// Move is one line in the book of a school: what happened to one sheet.
type Move string

// The moves.
const (
	Receive  Move = "RECEIVED"    // came from the supplier or the division
	Use      Move = "USED"        // made into a duplicate
	Spoil    Move = "SPOILED"     // written off
	Return   Move = "RETURNED"    // given back to the supplier or the division
	Send     Move = "SENT"        // given to another school
	Arrive   Move = "ARRIVED"     // taken from another school
	CallBack Move = "CALLED_BACK" // the other school did not take it
)

// Rule is one line of the table: the move leads a sheet from this state to that
// one, and adds to or takes from the stock of the school whose book it is in.
type Rule struct {
	Move     Move
	From, To State
	Adds     int // +1 or -1
	Text     fault.Text
	Needs    string // in words, for docs/blanks.md
}

// rules is the whole life of a sheet. The database keeps the same table in a
// CHECK and triggers; a test compares them.
var rules = []Rule{
	{Receive, Unbooked, InStock, +1, fault.Text{KK: "Кіріс", RU: "Приход", EN: "Received"}, "the basis document; the series in force for the kind"},
	{Use, InStock, Used, -1, fault.Text{KK: "Телнұсқаға пайдаланылды", RU: "Использован для дубликата", EN: "Used for a duplicate"}, "a case in preparation of the same kind and honours; makes exactly one duplicate"},
	{Spoil, InStock, Spoiled, -1, fault.Text{KK: "Есептен шығару", RU: "Списание", EN: "Written off"}, "the reason, and the act where there is one"},
	{Return, InStock, Returned, -1, fault.Text{KK: "Қайтару", RU: "Возврат", EN: "Returned"}, "the basis document"},
	{Send, InStock, InTransit, -1, fault.Text{KK: "Басқа мектепке жіберілді", RU: "Отправлен другой школе", EN: "Sent to another school"}, "the basis document and the other school"},
	{Arrive, InTransit, InStock, +1, fault.Text{KK: "Басқа мектептен келді", RU: "Поступил из другой школы", EN: "Arrived from another school"}, "confirmed by the other school"},
	{CallBack, InTransit, InStock, +1, fault.Text{KK: "Жіберу кері қайтарылды", RU: "Отправка отозвана", EN: "Called back"}, "not confirmed yet"},
}

// Rules returns the table, line by line, for documents and tests.
func Rules() []Rule { return slices.Clone(rules) }

// Moves lists the moves.
func Moves() []Move {
	all := make([]Move, len(rules))
	for i, r := range rules {
		all[i] = r.Move
	}
	return all
}

// Rule returns the move's line of the table.
func (m Move) Rule() Rule {
	for _, r := range rules {
		if r.Move == m {
			return r
		}
	}
	return Rule{}
}

// Valid reports whether m is one of Moves.
func (m Move) Valid() bool { return m.Rule().Move != "" }

// Name is the move's name.
func (m Move) Name(lang fault.Lang) string {
	if !m.Valid() {
		return string(m)
	}
	return m.Rule().Text.In(lang)
}
