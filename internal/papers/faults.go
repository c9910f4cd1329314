package papers

import "telnusqa/internal/fault"

// What the papers refuse.
var (
	ErrNoSuchPaper = fault.Define(fault.NotYet, "PAPER_NOT_THERE", fault.Text{
		KK: "Іс бойынша мұндай қағаз әзірге жоқ.",
		RU: "Такой бумаги по делу пока нет.",
		EN: "The case has no such paper at this stage.",
	})
	ErrUnknownPaper = fault.Define(fault.NotFound, "PAPER_UNKNOWN", fault.Text{
		KK: "Мұндай қағаз түрі жоқ.",
		RU: "Такого вида бумаг нет.",
		EN: "There is no such kind of paper.",
	})
	ErrPrintChoice = fault.Define(fault.Invalid, "PRINT_CHOICE", fault.Text{
		KK: "Тілді kk, ru немесе both, орналасуын columns немесе sequence деп көрсетіңіз.",
		RU: "Укажите язык kk, ru или both и расположение columns или sequence.",
		EN: "Choose the language kk, ru or both, and the layout columns or sequence.",
	})
)
