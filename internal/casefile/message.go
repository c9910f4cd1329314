package casefile

import "telnusqa/internal/fault"

// MessageKind is what a message of the portal asks for.
type MessageKind string

// The kinds of messages.
const (
	Submission MessageKind = "SUBMISSION" // files an application; the first message of its case
	Withdrawal MessageKind = "WITHDRAWAL" // takes it back
)

var messageKinds = words[MessageKind]{
	{Submission, fault.Text{KK: "Өтініш беру", RU: "Подача заявления", EN: "Submission"}},
	{Withdrawal, fault.Text{KK: "Өтінішті кері қайтарып алу", RU: "Отзыв заявления", EN: "Withdrawal"}},
}

// MessageKinds lists the kinds of messages.
func MessageKinds() []MessageKind { return messageKinds.values() }

// Valid reports whether k is one of MessageKinds.
func (k MessageKind) Valid() bool { return messageKinds.has(k) }

// Name is the kind's name.
func (k MessageKind) Name(lang fault.Lang) string { return messageKinds.name(k, lang) }

// MessageState is what became of a message of the portal.
//
//	RECEIVED ──▶ WAITING ──▶ APPLIED
//	   │  └──────────────────▶ ▲
//	   └──────▶ QUARANTINED ───┘ (tried again, by a person with a reason)
//	                 └──────▶ DISCARDED (likewise)
type MessageState string

// The states of a message.
const (
	MessageReceived    MessageState = "RECEIVED"
	MessageWaiting     MessageState = "WAITING" // for an earlier one of its case
	MessageApplied     MessageState = "APPLIED"
	MessageQuarantined MessageState = "QUARANTINED"
	MessageDiscarded   MessageState = "DISCARDED"
)

var messageStates = words[MessageState]{
	{MessageReceived, fault.Text{KK: "Қабылданды", RU: "Получено", EN: "Received"}},
	{MessageWaiting, fault.Text{KK: "Алдыңғы хабарламаны күтуде", RU: "Ждёт предыдущего", EN: "Waiting for an earlier one"}},
	{MessageApplied, fault.Text{KK: "Орындалды", RU: "Исполнено", EN: "Applied"}},
	{MessageQuarantined, fault.Text{KK: "Карантинде", RU: "В карантине", EN: "Quarantined"}},
	{MessageDiscarded, fault.Text{KK: "Шеттетілді", RU: "Отклонено", EN: "Discarded"}},
}

// MessageStates lists the states of a message.
func MessageStates() []MessageState { return messageStates.values() }

// Valid reports whether s is one of MessageStates.
func (s MessageState) Valid() bool { return messageStates.has(s) }

// Name is the state's name.
func (s MessageState) Name(lang fault.Lang) string { return messageStates.name(s, lang) }

// Settled reports whether nothing more happens with the message.
func (s MessageState) Settled() bool { return s == MessageApplied || s == MessageDiscarded }
