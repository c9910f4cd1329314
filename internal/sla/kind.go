package sla

import (
	"telnusqa/internal/fault"
	"telnusqa/internal/workday"
)

// ClockKind is what a clock measures.
type ClockKind string

// The kinds of clocks, as the API names them.
const (
	Issue               ClockKind = "ISSUE"
	QueueWait           ClockKind = "QUEUE_WAIT"
	CounterService      ClockKind = "COUNTER_SERVICE"
	Storage             ClockKind = "STORAGE"
	ReturnToCorporation ClockKind = "RETURN_TO_CORPORATION"
	NoticeBeforeRefusal ClockKind = "NOTICE_BEFORE_REFUSAL"
	Objection           ClockKind = "OBJECTION"
)

var kindNames = map[ClockKind]fault.Text{
	Issue:               {KK: "Қызмет көрсету мерзімі", RU: "Срок оказания услуги", EN: "Term of the service"},
	QueueWait:           {KK: "Кезек күту уақыты", RU: "Ожидание в очереди", EN: "Wait in the queue"},
	CounterService:      {KK: "Қызмет көрсету уақыты", RU: "Обслуживание у окна", EN: "Service at the counter"},
	Storage:             {KK: "Дайын құжатты сақтау", RU: "Хранение готового документа", EN: "Storage of the ready paper"},
	ReturnToCorporation: {KK: "Сұрату бойынша жіберу", RU: "Отправка по запросу", EN: "Sending on request"},
	NoticeBeforeRefusal: {KK: "Бас тарту туралы алдын ала хабарлау", RU: "Уведомление до отказа", EN: "Notice before a refusal"},
	Objection:           {KK: "Қарсылық білдіру мерзімі", RU: "Срок на возражение", EN: "Time to object"},
}

// ClockKinds lists the kinds in the order of docs and screens.
func ClockKinds() []ClockKind {
	return []ClockKind{Issue, QueueWait, CounterService, Storage, ReturnToCorporation, NoticeBeforeRefusal, Objection}
}

// Valid reports whether k is one of ClockKinds.
func (k ClockKind) Valid() bool { _, ok := kindNames[k]; return ok }

// Name is the kind's name.
func (k ClockKind) Name(lang fault.Lang) string { return kindNames[k].In(lang) }

// Week is the week by which the days of a clock of the kind count: papers are stored at
// the State Corporation, which works six days (R22), everything else is the school's.
func (k ClockKind) Week() workday.Week {
	if k == Storage {
		return workday.SixDay
	}
	return workday.FiveDay
}

// RunsOut reports whether a clock of the kind is breached by time alone, so that the
// sweep looks for it. A notice is due only where a refusal is meant, so one that comes
// late says so itself; and the time to object is the applicant's, whose silence is no
// breach.
func (k ClockKind) RunsOut() bool {
	switch k {
	case Issue, QueueWait, CounterService, Storage, ReturnToCorporation:
		return true
	default:
		return false
	}
}

// OfTicket reports whether a clock of the kind runs for the holder of a ticket and not
// for a case.
func (k ClockKind) OfTicket() bool { return k == QueueWait || k == CounterService }

// Warns reports whether somebody is warned as the end of a clock of the kind comes near.
func (k ClockKind) Warns() bool { return k == Issue }

// ClockState is how a clock stands.
type ClockState string

// The states, as the API names them.
const (
	Running   ClockState = "RUNNING"
	AtRisk    ClockState = "AT_RISK"   // running, with AtRiskLevel working days left or fewer
	Breached  ClockState = "BREACHED"  // still running at its due instant or later
	Met       ClockState = "MET"       // stopped before its due instant
	MetLate   ClockState = "MET_LATE"  // stopped at its due instant or later
	Cancelled ClockState = "CANCELLED" // the case ended otherwise
)

var stateNames = map[ClockState]fault.Text{
	Running:   {KK: "Мерзім жүріп жатыр", RU: "Срок идёт", EN: "Running"},
	AtRisk:    {KK: "Мерзім аяқталуға жақын", RU: "Срок на исходе", EN: "At risk"},
	Breached:  {KK: "Мерзім бұзылды", RU: "Срок нарушен", EN: "Breached"},
	Met:       {KK: "Мерзімінде орындалды", RU: "Выполнено в срок", EN: "Met"},
	MetLate:   {KK: "Мерзімінен кеш орындалды", RU: "Выполнено с опозданием", EN: "Met late"},
	Cancelled: {KK: "Тоқтатылды", RU: "Прекращён", EN: "Cancelled"},
}

// ClockStates lists the states.
func ClockStates() []ClockState {
	return []ClockState{Running, AtRisk, Breached, Met, MetLate, Cancelled}
}

// Valid reports whether s is one of ClockStates.
func (s ClockState) Valid() bool { _, ok := stateNames[s]; return ok }

// Name is the state's name.
func (s ClockState) Name(lang fault.Lang) string { return stateNames[s].In(lang) }
