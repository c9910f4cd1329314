package casefile

import "telnusqa/internal/fault"

// VisitState is how a home visit stands (R42).
type VisitState string

// The states of a home visit.
const (
	VisitOrdered   VisitState = "ORDERED"
	VisitDone      VisitState = "VISITED"
	VisitCancelled VisitState = "CANCELLED"
)

var visitStates = words[VisitState]{
	{VisitOrdered, fault.Text{KK: "Үйге бару тағайындалды", RU: "Выезд назначен", EN: "Visit ordered"}},
	{VisitDone, fault.Text{KK: "Үйге бару орындалды", RU: "Выезд состоялся", EN: "Visited"}},
	{VisitCancelled, fault.Text{KK: "Үйге бару тоқтатылды", RU: "Выезд отменён", EN: "Visit cancelled"}},
}

// VisitStates lists the states in the order of a visit's life.
func VisitStates() []VisitState { return visitStates.values() }

// Valid reports whether s is one of VisitStates.
func (s VisitState) Valid() bool { return visitStates.has(s) }

// Name is the state's name.
func (s VisitState) Name(lang fault.Lang) string { return visitStates.name(s, lang) }

// VisitCause is why a home visit was cancelled. A text would be one more place for what
// the caller said about herself.
type VisitCause string

// The causes.
const (
	VisitByApplicant VisitCause = "BY_APPLICANT"
	VisitNobodyThere VisitCause = "NOBODY_THERE"
	VisitOrderedTwo  VisitCause = "ORDERED_TWICE"
)

var visitCauses = words[VisitCause]{
	{VisitByApplicant, fault.Text{KK: "Өтініш беруші бас тартты", RU: "Заявитель отказался", EN: "The applicant called it off"}},
	{VisitNobodyThere, fault.Text{KK: "Келісілген уақытта үйде ешкім болмады", RU: "В назначенное время никого не было дома", EN: "Nobody was there at the agreed time"}},
	{VisitOrderedTwo, fault.Text{KK: "Екі рет тағайындалған", RU: "Назначен дважды", EN: "It was ordered twice"}},
}

// VisitCauses lists the causes.
func VisitCauses() []VisitCause { return visitCauses.values() }

// Valid reports whether c is one of VisitCauses.
func (c VisitCause) Valid() bool { return visitCauses.has(c) }

// Name is the cause's name.
func (c VisitCause) Name(lang fault.Lang) string { return visitCauses.name(c, lang) }
