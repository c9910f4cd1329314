package casework

import "telnusqa/internal/fault"

// What the desk refuses about home visits.
var (
	ErrVisitPast = fault.Define(fault.Invalid, "HOME_VISIT_PAST", fault.Text{
		KK: "Үйге барудың уақыты өтіп кеткен.",
		RU: "Время выезда уже прошло.",
		EN: "The time of the visit has passed.",
	})
	ErrVisitHours = fault.Define(fault.Invalid, "HOME_VISIT_HOURS", fault.Text{
		KK: "Бұл уақытта бөлім жұмыс істемейді.",
		RU: "В это время отделение не работает.",
		EN: "The branch does not work at that time.",
	})
	ErrVisitPhone = fault.Define(fault.Invalid, "HOME_VISIT_PHONE", fault.Text{
		KK: "Телефон нөмірін +7 және 10 цифр түрінде енгізіңіз.",
		RU: "Укажите телефон: +7 и 10 цифр.",
		EN: "Give the telephone as +7 and 10 digits.",
	})
	ErrVisitOver = fault.Define(fault.Conflict, "HOME_VISIT_OVER", fault.Text{
		KK: "{number} бойынша үйге бару аяқталған немесе тоқтатылған.",
		RU: "Выезд {number} уже состоялся или отменён.",
		EN: "Visit {number} has taken place or was cancelled.",
	})
	ErrVisitBound = fault.Define(fault.Conflict, "HOME_VISIT_HAS_APPLICATION", fault.Text{
		KK: "{number} бойынша үйге барғанда өтініш қабылданған.",
		RU: "На выезде {number} заявление уже принято.",
		EN: "An application was taken in on visit {number} already.",
	})
	ErrVisitBeforeOrder = fault.Define(fault.Invalid, "BEFORE_THE_ORDER", fault.Text{
		KK: "Үйге бару тағайындалғаннан бұрын бола алмайды.",
		RU: "Выезд не мог состояться раньше, чем его назначили.",
		EN: "The visit cannot come before its order.",
	})
)
