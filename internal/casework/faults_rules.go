package casework

import "telnusqa/internal/fault"

// What the desk refuses about the calendar and the rule book.
var (
	ErrSamePerson = fault.Define(fault.Forbidden, "SAME_PERSON", fault.Text{
		KK: "Өзгерісті ұсынған адам оны өзі бекіте алмайды: екінші адам керек.",
		RU: "Кто предложил изменение, не может сам его утвердить: нужен второй человек.",
		EN: "Whoever proposed a change cannot approve it: that takes a second person.",
	})
	ErrDecided = fault.Define(fault.Conflict, "PROPOSAL_DECIDED", fault.Text{
		KK: "Бұл ұсыныс бойынша шешім қабылданып қойған.",
		RU: "По этому предложению решение уже принято.",
		EN: "This proposal has been decided about already.",
	})
	ErrStale = fault.Define(fault.Conflict, "PROPOSAL_STALE", fault.Text{
		KK: "Ұсыныстан кейін {version}-нұсқа күшіне енді. Оны осы нұсқа бойынша қайта жасаңыз.",
		RU: "С тех пор вступила в силу версия {version}. Составьте предложение заново на её основе.",
		EN: "Version {version} has come into force since. Make the proposal anew from that.",
	})
	ErrStillMoving = fault.Define(fault.Conflict, "DUE_DATES_STILL_MOVING", fault.Text{
		KK: "Алдыңғы өзгеріс бойынша мерзімдер әлі ауыстырылып жатыр. Аяқталған соң бекітіңіз.",
		RU: "Сроки по предыдущему изменению ещё переносятся. Утвердите, когда это закончится.",
		EN: "Due dates of the change before are still being moved. Approve this one when that is done.",
	})
	ErrNothingChanges = fault.Define(fault.Invalid, "NOTHING_CHANGES", fault.Text{
		KK: "Бұл ұсыныс ештеңені өзгертпейді.",
		RU: "Это предложение ничего не меняет.",
		EN: "This proposal changes nothing.",
	})
	ErrCalendarContradicts = fault.Define(fault.Invalid, "CALENDAR_CONTRADICTS", fault.Text{
		KK: "Күнтізбе өзіне қайшы келеді: {defect}.",
		RU: "Календарь противоречит сам себе: {defect}.",
		EN: "The calendar contradicts itself: {defect}.",
	})
	ErrDayWithoutTitle = fault.Define(fault.Invalid, "DAY_WITHOUT_TITLE", fault.Text{
		KK: "{day} күнінің себебін қазақша және орысша жазыңыз.",
		RU: "Назовите причину дня {day} на казахском и русском языках.",
		EN: "Give the reason for {day} in Kazakh and in Russian.",
	})
	ErrTooManyDays = fault.Define(fault.Invalid, "TOO_MANY_DAYS", fault.Text{
		KK: "Бір ұсыныста ең көбі {limit} күн болады.",
		RU: "В одном предложении не более {limit} дней.",
		EN: "One proposal has at most {limit} days.",
	})
)
