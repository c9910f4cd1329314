package casefile

import "telnusqa/internal/fault"

// Action is what an officer can do with a case.
type Action string

// The actions.
const (
	Submit            Action = "SUBMIT"
	Accept            Action = "ACCEPT"
	RefuseIntake      Action = "REFUSE_INTAKE"
	StartPreparation  Action = "START_PREPARATION"
	GiveNotice        Action = "GIVE_NOTICE"
	RecordHearing     Action = "RECORD_HEARING"
	RefuseService     Action = "REFUSE_SERVICE"
	IssueDuplicate    Action = "ISSUE_DUPLICATE"
	SendToCorporation Action = "SEND_TO_CORPORATION"
	ReturnToSchool    Action = "RETURN_TO_SCHOOL"
	RequestFromSchool Action = "REQUEST_FROM_SCHOOL"
	HandOver          Action = "HAND_OVER"
	Withdraw          Action = "WITHDRAW"
)

var actions = words[Action]{
	{Submit, fault.Text{KK: "Өтінішті тіркеу", RU: "Зарегистрировать заявление", EN: "Hand in"}},
	{Accept, fault.Text{KK: "Өтінішті қабылдау", RU: "Принять заявление", EN: "Accept"}},
	{RefuseIntake, fault.Text{KK: "Құжаттарды қабылдаудан бас тарту", RU: "Отказать в приёме документов", EN: "Refuse to accept"}},
	{StartPreparation, fault.Text{KK: "Дайындауды бастау", RU: "Начать подготовку", EN: "Start preparation"}},
	{GiveNotice, fault.Text{KK: "Тыңдау туралы хабарлау", RU: "Уведомить о заслушивании", EN: "Give notice of a hearing"}},
	{RecordHearing, fault.Text{KK: "Тыңдауды хаттамалау", RU: "Запротоколировать заслушивание", EN: "Record the hearing"}},
	{RefuseService, fault.Text{KK: "Қызмет көрсетуден бас тарту", RU: "Отказать в оказании услуги", EN: "Refuse the service"}},
	{IssueDuplicate, fault.Text{KK: "Телнұсқаны ресімдеу", RU: "Оформить дубликат", EN: "Issue the duplicate"}},
	{SendToCorporation, fault.Text{KK: "Мемлекеттік корпорацияға жіберу", RU: "Направить в Государственную корпорацию", EN: "Send to the State Corporation"}},
	{ReturnToSchool, fault.Text{KK: "Мектепке қайтару", RU: "Вернуть в школу", EN: "Return to the school"}},
	{RequestFromSchool, fault.Text{KK: "Мектептен сұрату", RU: "Запросить у школы", EN: "Request from the school"}},
	{HandOver, fault.Text{KK: "Телнұсқаны қолға беру", RU: "Выдать дубликат", EN: "Hand over"}},
	{Withdraw, fault.Text{KK: "Өтінішті кері қайтару", RU: "Отозвать заявление", EN: "Withdraw"}},
}

// Actions lists the actions in the order of a case's life, which is the order of buttons.
func Actions() []Action { return actions.values() }

// Valid reports whether a is one of Actions.
func (a Action) Valid() bool { return actions.has(a) }

// Name is the action's name, as on a button.
func (a Action) Name(lang fault.Lang) string { return actions.name(a, lang) }

// HearingOutcome is what the applicant did about a preliminary refusal.
type HearingOutcome string

// The outcomes of a hearing. NotHeard means that there is no record yet.
const (
	NotHeard HearingOutcome = ""
	Objected HearingOutcome = "OBJECTED"
	Waived   HearingOutcome = "WAIVED"
	NoAnswer HearingOutcome = "NO_ANSWER"
)

var hearingOutcomes = words[HearingOutcome]{
	{Objected, fault.Text{KK: "Қарсылық білдірді", RU: "Возразил", EN: "Objected"}},
	{Waived, fault.Text{KK: "Тыңдаудан бас тартты", RU: "Отказался от заслушивания", EN: "Waived the hearing"}},
	{NoAnswer, fault.Text{KK: "Жауап бермеді", RU: "Не ответил", EN: "Did not answer"}},
}

// HearingOutcomes lists the outcomes of a hearing.
func HearingOutcomes() []HearingOutcome { return hearingOutcomes.values() }

// Valid reports whether o is one of HearingOutcomes.
func (o HearingOutcome) Valid() bool { return hearingOutcomes.has(o) }

// Name is the outcome's name.
func (o HearingOutcome) Name(lang fault.Lang) string { return hearingOutcomes.name(o, lang) }
