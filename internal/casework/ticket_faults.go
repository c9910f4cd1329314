package casework

import "telnusqa/internal/fault"

// What the desk refuses about the queue of a branch.
var (
	ErrQueueEmpty = fault.Define(fault.Conflict, "QUEUE_EMPTY", fault.Text{
		KK: "Кезекте ешкім жоқ.",
		RU: "В очереди никого нет.",
		EN: "Nobody is waiting.",
	})
	ErrOutOfTurn = fault.Define(fault.Conflict, "OUT_OF_TURN", fault.Text{
		KK: "Кезек {number}-талонға келді: келушілер кезек ретімен шақырылады.",
		RU: "Очередь талона № {number}: посетителей вызывают по порядку.",
		EN: "It is the turn of ticket {number}: visitors are called in their order.",
	})
	ErrTicketCalled = fault.Define(fault.Conflict, "TICKET_CALLED", fault.Text{
		KK: "{number}-талон шақырылып қойған.",
		RU: "Талон № {number} уже вызван.",
		EN: "Ticket {number} has been called already.",
	})
	ErrTicketNotCalled = fault.Define(fault.NotYet, "TICKET_NOT_CALLED", fault.Text{
		KK: "{number}-талон әлі шақырылған жоқ.",
		RU: "Талон № {number} ещё не вызван.",
		EN: "Ticket {number} has not been called yet.",
	})
	ErrTicketOver = fault.Define(fault.Conflict, "TICKET_OVER", fault.Text{
		KK: "{number}-талон бойынша қызмет көрсету аяқталған.",
		RU: "Обслуживание по талону № {number} завершено.",
		EN: "The service of ticket {number} is over.",
	})
	ErrTicketBound = fault.Define(fault.Conflict, "TICKET_HAS_APPLICATION", fault.Text{
		KK: "{number}-талон бойынша өтініш тапсырылған.",
		RU: "По талону № {number} заявление уже подано.",
		EN: "An application was filed on ticket {number} already.",
	})
)
