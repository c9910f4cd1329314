package casefile

import "telnusqa/internal/fault"

// Status is the stage a case is at.
type Status string

// The stages. NotFiled is no stage of a stored case: it is where SUBMIT starts from.
const (
	NotFiled         Status = ""
	Received         Status = "RECEIVED"
	NotAccepted      Status = "NOT_ACCEPTED"
	Accepted         Status = "ACCEPTED"
	InPreparation    Status = "IN_PREPARATION"
	NoticeGiven      Status = "NOTICE_GIVEN"
	Refused          Status = "REFUSED"
	Issued           Status = "ISSUED"
	AtCorporation    Status = "AT_CORPORATION"
	ReturnedToSchool Status = "RETURNED_TO_SCHOOL"
	HandedOver       Status = "HANDED_OVER"
	Withdrawn        Status = "WITHDRAWN"
)

var statuses = words[Status]{
	{Received, fault.Text{KK: "Түсті", RU: "Поступило", EN: "Received"}},
	{NotAccepted, fault.Text{KK: "Қабылдаудан бас тартылды", RU: "Отказано в приёме", EN: "Not accepted"}},
	{Accepted, fault.Text{KK: "Қабылданды", RU: "Принято", EN: "Accepted"}},
	{InPreparation, fault.Text{KK: "Дайындалуда", RU: "В подготовке", EN: "In preparation"}},
	{NoticeGiven, fault.Text{KK: "Тыңдау туралы хабарлама берілді", RU: "Вручено уведомление о заслушивании", EN: "Notice given"}},
	{Refused, fault.Text{KK: "Қызмет көрсетуден бас тартылды", RU: "Отказано в услуге", EN: "Refused"}},
	{Issued, fault.Text{KK: "Телнұсқа ресімделді", RU: "Дубликат оформлен", EN: "Issued"}},
	{AtCorporation, fault.Text{KK: "Мемлекеттік корпорацияда", RU: "В Государственной корпорации", EN: "At the State Corporation"}},
	{ReturnedToSchool, fault.Text{KK: "Мектепке қайтарылды", RU: "Возвращён в школу", EN: "Returned to the school"}},
	{HandedOver, fault.Text{KK: "Қолға берілді", RU: "Выдан на руки", EN: "Handed over"}},
	{Withdrawn, fault.Text{KK: "Кері қайтарып алынды", RU: "Отозвано", EN: "Withdrawn"}},
}

// spoken is what the contact centre 1414 reads out (R44): one number, one status, no
// personal data.
var spoken = words[Status]{
	{Received, fault.Text{KK: "Өтініш түсті, ол келесі жұмыс күні қаралады.", RU: "Заявление поступило, его рассмотрят в ближайший рабочий день.", EN: "The application has come in and will be looked at on the next working day."}},
	{NotAccepted, fault.Text{KK: "Құжаттар қабылданбады, себебі қолхатта көрсетілген. Өтінішті толық топтамамен қайта беруге болады.", RU: "Документы не приняты, причина указана в расписке. Заявление можно подать снова с полным пакетом.", EN: "The documents were not accepted; the receipt says why. The application can be filed again with a complete package."}},
	{Accepted, fault.Text{KK: "Өтініш қабылданды, қызмет көрсету мерзімі басталды.", RU: "Заявление принято, срок оказания услуги идёт.", EN: "The application was accepted and its term runs."}},
	{InPreparation, fault.Text{KK: "Мектеп телнұсқаны дайындап жатыр.", RU: "Школа готовит дубликат.", EN: "The school is preparing the duplicate."}},
	{NoticeGiven, fault.Text{KK: "Мектеп алдын ала бас тарту туралы хабарлады. Екі жұмыс күні ішінде қарсылық білдіруге болады.", RU: "Школа уведомила о предварительном отказе. В течение двух рабочих дней можно возразить.", EN: "The school gave notice of a preliminary refusal. One may object within two working days."}},
	{Refused, fault.Text{KK: "Қызмет көрсетуден бас тартылды, дәлелді жауап дайын.", RU: "В услуге отказано, мотивированный ответ готов.", EN: "The service was refused; the reasoned reply is ready."}},
	{Issued, fault.Text{KK: "Телнұсқа дайын.", RU: "Дубликат готов.", EN: "The duplicate is ready."}},
	{AtCorporation, fault.Text{KK: "Телнұсқа дайын, оны Мемлекеттік корпорациядан бір ай ішінде алуға болады.", RU: "Дубликат готов, его можно получить в Государственной корпорации в течение одного месяца.", EN: "The duplicate is ready and can be collected at the State Corporation within one month."}},
	{ReturnedToSchool, fault.Text{KK: "Телнұсқа бір ай ішінде алынбай, мектепке қайтарылды. Мемлекеттік корпорацияға жүгінсеңіз, оны бір жұмыс күнінде сұратып алады.", RU: "Дубликат не получили за месяц, он возвращён в школу. Обратитесь в Государственную корпорацию: его запросят, и школа направит его за один рабочий день.", EN: "The duplicate was not collected within a month and is back at the school. Ask at the State Corporation: the school sends it within one working day."}},
	{HandedOver, fault.Text{KK: "Телнұсқа берілді.", RU: "Дубликат выдан.", EN: "The duplicate was handed over."}},
	{Withdrawn, fault.Text{KK: "Өтінішті өтініш беруші кері қайтарып алды.", RU: "Заявление отозвано заявителем.", EN: "The applicant withdrew the application."}},
}

// Statuses lists the stages in the order of a case's life.
func Statuses() []Status { return statuses.values() }

// Valid reports whether s is one of Statuses.
func (s Status) Valid() bool { return statuses.has(s) }

// Name is the stage's name.
func (s Status) Name(lang fault.Lang) string { return statuses.name(s, lang) }

// Spoken is the stage in a sentence that can be read out over the phone.
func (s Status) Spoken(lang fault.Lang) string { return spoken.name(s, lang) }

// InWork reports whether the school still owes an outcome: these cases are "open" in the
// figures, once accepted.
func (s Status) InWork() bool {
	switch s {
	case Received, Accepted, InPreparation, NoticeGiven:
		return true
	default:
		return false
	}
}

// Terminal reports whether nothing can be done with the case any more.
func (s Status) Terminal() bool {
	switch s {
	case NotAccepted, Refused, HandedOver, Withdrawn:
		return true
	default:
		return false
	}
}
