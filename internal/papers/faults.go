package papers

import "telnusqa/internal/fault"

// What the papers refuse.
var (
	ErrNoSuchPaper = fault.Define(fault.NotYet, "PAPER_NOT_THERE", fault.Text{
		KK: "Іс бойынша мұндай қағаз әзірге жоқ.",
		RU: "Такой бумаги по делу пока нет.",
		EN: "The case has no such paper at this stage.",
	})
	ErrYear = fault.Define(fault.Invalid, "PAPER_YEAR", fault.Text{
		KK: "Кітаптың жылын көрсетіңіз: төрт цифр, ағымдағы жылдан аспайды.",
		RU: "Укажите год книги: четыре цифры, не позже текущего.",
		EN: "Name the year of the book: four digits, not beyond this year.",
	})
	ErrTooManyLines = fault.Define(fault.TooMany, "PAPER_TOO_LONG", fault.Text{
		KK: "Бұл жылы {limit} жазбадан көп; кітапты деректерді шығару арқылы алыңыз.",
		RU: "В этом году больше {limit} записей; получите книгу выгрузкой данных.",
		EN: "The year has more than {limit} lines; take the book as an export of data.",
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
