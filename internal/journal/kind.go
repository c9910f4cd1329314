package journal

import "telnusqa/internal/fault"

// Kind says what an entry records. Its values are stored and hashed, so a value is
// never renamed and never used for anything else.
type Kind string

// The life of a case: one kind for each thing an officer can do. A kind and its
// payload share their name: an entry of KindIssued carries an Issued.
const (
	KindSubmitted           Kind = "APPLICATION_SUBMITTED"
	KindAccepted            Kind = "APPLICATION_ACCEPTED"
	KindIntakeRefused       Kind = "INTAKE_REFUSED" // refused to accept: a receipt, no 15-day clock
	KindPreparationStarted  Kind = "PREPARATION_STARTED"
	KindNoticeGiven         Kind = "NOTICE_GIVEN"
	KindHearingRecorded     Kind = "HEARING_RECORDED"
	KindServiceRefused      Kind = "SERVICE_REFUSED" // refused the service: a reasoned reply after a hearing
	KindIssued              Kind = "DUPLICATE_ISSUED"
	KindSentToCorporation   Kind = "SENT_TO_CORPORATION"
	KindReturnedToSchool    Kind = "RETURNED_TO_SCHOOL"
	KindRequestedFromSchool Kind = "REQUESTED_FROM_SCHOOL"
	KindHandedOver          Kind = "HANDED_OVER"
	KindWithdrawn           Kind = "APPLICATION_WITHDRAWN"
	KindCorrected           Kind = "ENTRY_CORRECTED" // a correction is a new entry with a reason
	KindAnonymised          Kind = "CASE_ANONYMISED" // the term of keeping is over
)

// The clocks of a case, recorded by the sweep and by a change of the calendar.
const (
	KindAtRisk        Kind = "CLOCK_AT_RISK"
	KindClockBreached Kind = "CLOCK_BREACHED"
	KindDueMoved      Kind = "DUE_MOVED"
)

// The queue of a State Corporation branch.
const (
	KindTicketTaken    Kind = "TICKET_TAKEN"
	KindTicketCalled   Kind = "TICKET_CALLED"
	KindTicketFinished Kind = "TICKET_FINISHED"
	KindTicketLeft     Kind = "TICKET_LEFT"
	KindTicketBreached Kind = "TICKET_CLOCK_BREACHED"
)

// Visits to persons who cannot come.
const (
	KindVisitOrdered    Kind = "HOME_VISIT_ORDERED"
	KindVisitDone       Kind = "HOME_VISITED"
	KindVisitCancelled  Kind = "HOME_VISIT_CANCELLED"
	KindVisitAnonymised Kind = "HOME_VISIT_ANONYMISED" // of a visit on which nothing was taken in
)

// The school's stock of blanks.
const (
	KindBlanksReceived Kind = "BLANKS_RECEIVED"
	KindBlankSpoiled   Kind = "BLANK_SPOILED"

	KindBlanksReturned     Kind = "BLANKS_RETURNED"
	KindBlanksSent         Kind = "BLANKS_SENT"
	KindBlanksArrived      Kind = "BLANKS_ARRIVED"
	KindBlanksCalledBack   Kind = "BLANKS_CALLED_BACK"
	KindStockCounted       Kind = "STOCK_COUNTED"
	KindBlanksTurnedAway   Kind = "BLANKS_TURNED_AWAY" // numbers on record already
	KindBlankSeriesChanged Kind = "BLANK_SERIES_CHANGED"
)

// What is printed.
const (
	KindPaperPrinted Kind = "PAPER_PRINTED" // each printing, the first one too
)

// The portal is not there.
const (
	KindOutageRecorded Kind = "PORTAL_OUTAGE_RECORDED"
	KindOutageEnded    Kind = "PORTAL_OUTAGE_ENDED"
)

// The messages of the portal.
const (
	KindMessageReceived    Kind = "PORTAL_MESSAGE_RECEIVED"
	KindMessageCertified   Kind = "PORTAL_MESSAGE_CERTIFIED"
	KindMessageApplied     Kind = "PORTAL_MESSAGE_APPLIED"
	KindMessageQuarantined Kind = "PORTAL_MESSAGE_QUARANTINED"
	KindMessageRetried     Kind = "PORTAL_MESSAGE_RETRIED"
	KindMessageDiscarded   Kind = "PORTAL_MESSAGE_DISCARDED"
	KindMessageAnonymised  Kind = "PORTAL_MESSAGE_ANONYMISED" // of a message that made no case
)

// People and keys.
const (
	KindSignedIn             Kind = "SIGNED_IN"
	KindSignInFailed         Kind = "SIGN_IN_FAILED"
	KindSignedOut            Kind = "SIGNED_OUT"
	KindUserCreated          Kind = "USER_CREATED"
	KindUserChanged          Kind = "USER_CHANGED"
	KindPasswordChanged      Kind = "PASSWORD_CHANGED"
	KindTokenIssued          Kind = "TOKEN_ISSUED"
	KindTokenRevoked         Kind = "TOKEN_REVOKED"
	KindPersonalDataRevealed Kind = "PERSONAL_DATA_REVEALED"
)

// The product around the cases.
const (
	KindSchoolChanged          Kind = "SCHOOL_CHANGED"
	KindScheduleSet            Kind = "SCHEDULE_SET"
	KindDataImported           Kind = "DATA_IMPORTED"
	KindRegisterImported       Kind = "REGISTER_IMPORTED"
	KindRegisterLineAnonymised Kind = "REGISTER_LINE_ANONYMISED"
	KindExportStarted          Kind = "EXPORT_STARTED"
	KindExportFinished         Kind = "EXPORT_FINISHED"
	KindCalendarProposed       Kind = "CALENDAR_PROPOSED"
	KindCalendarDecided        Kind = "CALENDAR_DECIDED"
	KindCalendarApplied        Kind = "CALENDAR_APPLIED"
	KindRulesProposed          Kind = "RULES_PROPOSED"
	KindRulesDecided           Kind = "RULES_DECIDED"
	KindRulesApplied           Kind = "RULES_APPLIED"
	KindSettingChanged         Kind = "SETTING_CHANGED"
)

// kinds lists every kind with its words, in the order of the constants.
var kinds = []struct {
	kind Kind
	text fault.Text
}{
	{KindSubmitted, fault.Text{KK: "Өтініш тапсырылды", RU: "Заявление подано", EN: "Application handed in"}},
	{KindAccepted, fault.Text{KK: "Өтініш қабылданды", RU: "Заявление принято", EN: "Application accepted"}},
	{KindIntakeRefused, fault.Text{KK: "Құжаттарды қабылдаудан бас тартылды", RU: "Отказано в приёме документов", EN: "Refused to accept the documents"}},
	{KindPreparationStarted, fault.Text{KK: "Телнұсқаны дайындау басталды", RU: "Начата подготовка дубликата", EN: "Preparation started"}},
	{KindNoticeGiven, fault.Text{KK: "Тыңдау туралы хабарлама берілді", RU: "Вручено уведомление о заслушивании", EN: "Notice of the hearing given"}},
	{KindHearingRecorded, fault.Text{KK: "Тыңдау хаттамаланды", RU: "Заслушивание запротоколировано", EN: "Hearing recorded"}},
	{KindServiceRefused, fault.Text{KK: "Қызмет көрсетуден дәлелді бас тартылды", RU: "В оказании услуги мотивированно отказано", EN: "Service refused with a reasoned reply"}},
	{KindIssued, fault.Text{KK: "Телнұсқа ресімделді", RU: "Дубликат оформлен", EN: "Duplicate issued"}},
	{KindSentToCorporation, fault.Text{KK: "Мемлекеттік корпорацияға жіберілді", RU: "Направлено в Государственную корпорацию", EN: "Sent to the State Corporation"}},
	{KindReturnedToSchool, fault.Text{KK: "Мектепке қайтарылды", RU: "Возвращено в школу", EN: "Returned to the school"}},
	{KindRequestedFromSchool, fault.Text{KK: "Мектептен сұратылды", RU: "Запрошено у школы", EN: "Requested from the school"}},
	{KindHandedOver, fault.Text{KK: "Телнұсқа қолға берілді", RU: "Дубликат выдан на руки", EN: "Duplicate handed over"}},
	{KindWithdrawn, fault.Text{KK: "Өтініш кері қайтарып алынды", RU: "Заявление отозвано", EN: "Application withdrawn"}},
	{KindCorrected, fault.Text{KK: "Жазба түзетілді", RU: "Запись исправлена", EN: "Entry corrected"}},
	{KindAnonymised, fault.Text{KK: "Істен дербес деректер алып тасталды", RU: "Персональные данные удалены из дела", EN: "Personal data taken out of the case"}},
	{KindAtRisk, fault.Text{KK: "Мерзім аяқталуға жақын", RU: "Срок на исходе", EN: "Due date near"}},
	{KindClockBreached, fault.Text{KK: "Мерзім бұзылды", RU: "Срок нарушен", EN: "Due date breached"}},
	{KindDueMoved, fault.Text{KK: "Мерзім күні ауыстырылды", RU: "Дата срока перенесена", EN: "Due date moved"}},
	{KindTicketTaken, fault.Text{KK: "Кезек талоны алынды", RU: "Взят талон в очередь", EN: "Ticket taken"}},
	{KindTicketCalled, fault.Text{KK: "Келуші терезеге шақырылды", RU: "Посетитель вызван к окну", EN: "Visitor called to the counter"}},
	{KindTicketFinished, fault.Text{KK: "Терезеде қызмет көрсету аяқталды", RU: "Обслуживание у окна завершено", EN: "Service at the counter finished"}},
	{KindTicketLeft, fault.Text{KK: "Келуші қызмет көрсетілмей кетіп қалды", RU: "Посетитель ушёл, не дождавшись обслуживания", EN: "Visitor left unserved"}},
	{KindTicketBreached, fault.Text{KK: "Кезектегі немесе терезедегі 15 минут өтіп кетті", RU: "Превышены 15 минут в очереди или у окна", EN: "15 minutes in the queue or at the counter exceeded"}},
	{KindVisitOrdered, fault.Text{KK: "Үйге бару тағайындалды", RU: "Назначен выезд на дом", EN: "Home visit ordered"}},
	{KindVisitDone, fault.Text{KK: "Өтініш берушінің үйіне барылды", RU: "Состоялся выезд на дом", EN: "Home visited"}},
	{KindVisitCancelled, fault.Text{KK: "Үйге бару тоқтатылды", RU: "Выезд на дом отменён", EN: "Home visit cancelled"}},
	{KindVisitAnonymised, fault.Text{KK: "Үйге бару жазбасынан дербес деректер алып тасталды", RU: "Персональные данные удалены из записи о выезде", EN: "Personal data taken out of the home visit"}},
	{KindBlanksReceived, fault.Text{KK: "Бланкілер қабылданды", RU: "Бланки получены", EN: "Blanks received"}},
	{KindBlankSpoiled, fault.Text{KK: "Бүлінген бланк есептен шығарылды", RU: "Испорченный бланк списан", EN: "Spoiled blank written off"}},
	{KindPaperPrinted, fault.Text{KK: "Қағаз басып шығарылды", RU: "Бумага напечатана", EN: "Paper printed"}},
	{KindOutageRecorded, fault.Text{KK: "Портал жұмысындағы үзіліс жазылды", RU: "Записан перерыв в работе портала", EN: "Outage of the portal recorded"}},
	{KindOutageEnded, fault.Text{KK: "Портал жұмысындағы үзіліс аяқталды", RU: "Перерыв в работе портала завершён", EN: "Outage of the portal ended"}},
	{KindMessageReceived, fault.Text{KK: "Порталдан хабарлама келді", RU: "Получено сообщение портала", EN: "Portal message received"}},
	{KindMessageCertified, fault.Text{KK: "Портал хабарламасының куәландырылғаны тексерілді", RU: "Удостоверение сообщения портала проверено", EN: "Certification of the portal message verified"}},
	{KindMessageApplied, fault.Text{KK: "Портал хабарламасы орындалды", RU: "Сообщение портала исполнено", EN: "Portal message applied"}},
	{KindMessageQuarantined, fault.Text{KK: "Портал хабарламасы карантинге алынды", RU: "Сообщение портала помещено в карантин", EN: "Portal message quarantined"}},
	{KindMessageRetried, fault.Text{KK: "Портал хабарламасы қайта орындауға жіберілді", RU: "Сообщение портала отправлено на повтор", EN: "Portal message to be tried again"}},
	{KindMessageDiscarded, fault.Text{KK: "Портал хабарламасы шеттетілді", RU: "Сообщение портала отклонено", EN: "Portal message discarded"}},
	{KindMessageAnonymised, fault.Text{KK: "Портал хабарламасынан дербес деректер алып тасталды", RU: "Персональные данные удалены из сообщения портала", EN: "Personal data taken out of the portal message"}},
	{KindBlanksReturned, fault.Text{KK: "Бланкілер қайтарылды", RU: "Бланки возвращены", EN: "Blanks returned"}},
	{KindBlanksSent, fault.Text{KK: "Бланкілер басқа мектепке жіберілді", RU: "Бланки отправлены другой школе", EN: "Blanks sent to another school"}},
	{KindBlanksArrived, fault.Text{KK: "Басқа мектептен бланкілер алынды", RU: "Получены бланки другой школы", EN: "Blanks arrived from another school"}},
	{KindBlanksCalledBack, fault.Text{KK: "Бланкілерді жіберу кері қайтарылды", RU: "Отправка бланков отозвана", EN: "Blanks called back"}},
	{KindStockCounted, fault.Text{KK: "Бланкілер қоры түгенделді", RU: "Проведена инвентаризация бланков", EN: "Stock of blanks counted"}},
	{KindBlanksTurnedAway, fault.Text{KK: "Қайталанған нөмірлер қабылданбады", RU: "Отклонены бланки с повторными номерами", EN: "Blanks with repeated numbers turned away"}},
	{KindBlankSeriesChanged, fault.Text{KK: "Сериялар анықтамалығы өзгертілді", RU: "Изменён справочник серий", EN: "Dictionary of series changed"}},
	{KindSignedIn, fault.Text{KK: "Жүйеге кірді", RU: "Вход в систему", EN: "Signed in"}},
	{KindSignInFailed, fault.Text{KK: "Жүйеге кіру әрекеті сәтсіз аяқталды", RU: "Неудачная попытка входа", EN: "Sign-in failed"}},
	{KindSignedOut, fault.Text{KK: "Жүйеден шықты", RU: "Выход из системы", EN: "Signed out"}},
	{KindUserCreated, fault.Text{KK: "Пайдаланушы қосылды", RU: "Добавлен пользователь", EN: "User added"}},
	{KindUserChanged, fault.Text{KK: "Пайдаланушы өзгертілді", RU: "Изменён пользователь", EN: "User changed"}},
	{KindPasswordChanged, fault.Text{KK: "Құпиясөз өзгертілді", RU: "Изменён пароль", EN: "Password changed"}},
	{KindTokenIssued, fault.Text{KK: "API кілті берілді", RU: "Выдан ключ API", EN: "API token issued"}},
	{KindTokenRevoked, fault.Text{KK: "API кілтінің күші жойылды", RU: "Отозван ключ API", EN: "API token revoked"}},
	{KindPersonalDataRevealed, fault.Text{KK: "Дербес деректер ашылды", RU: "Раскрыты персональные данные", EN: "Personal data revealed"}},
	{KindSchoolChanged, fault.Text{KK: "Мектеп туралы мәліметтер өзгертілді", RU: "Изменены сведения о школе", EN: "School changed"}},
	{KindScheduleSet, fault.Text{KK: "Жұмыс кестесі белгіленді", RU: "Установлен график работы", EN: "Office hours set"}},
	{KindDataImported, fault.Text{KK: "Деректер жүктелді", RU: "Загружены данные", EN: "Data imported"}},
	{KindRegisterImported, fault.Text{KK: "Телнұсқалардың бұрынғы есепке алу кітабы жүктелді", RU: "Загружена прежняя книга учёта дубликатов", EN: "Old register of duplicates imported"}},
	{KindRegisterLineAnonymised, fault.Text{KK: "Бұрынғы кітаптың жазбасынан дербес деректер алып тасталды", RU: "Персональные данные удалены из записи прежней книги", EN: "Personal data taken out of a line of the old register"}},
	{KindExportStarted, fault.Text{KK: "Деректерді шығару басталды", RU: "Начата выгрузка", EN: "Export started"}},
	{KindExportFinished, fault.Text{KK: "Деректерді шығару аяқталды", RU: "Выгрузка завершена", EN: "Export finished"}},
	{KindCalendarProposed, fault.Text{KK: "Күнтізбені өзгерту ұсынылды", RU: "Предложено изменение календаря", EN: "Calendar change proposed"}},
	{KindCalendarDecided, fault.Text{KK: "Күнтізбені өзгерту туралы шешім қабылданды", RU: "Принято решение об изменении календаря", EN: "Calendar change decided"}},
	{KindCalendarApplied, fault.Text{KK: "Мерзімдер жаңа күнтізбе бойынша қайта есептелді", RU: "Сроки пересчитаны по новому календарю", EN: "Terms reckoned anew by the new calendar"}},
	{KindRulesProposed, fault.Text{KK: "Ережелерді өзгерту ұсынылды", RU: "Предложено изменение правил", EN: "Change of the rules proposed"}},
	{KindRulesDecided, fault.Text{KK: "Ережелерді өзгерту туралы шешім қабылданды", RU: "Принято решение об изменении правил", EN: "Change of the rules decided"}},
	{KindRulesApplied, fault.Text{KK: "Мерзімдер жаңа ережелер бойынша қайта есептелді", RU: "Сроки пересчитаны по новым правилам", EN: "Terms reckoned anew by the new rules"}},
	{KindSettingChanged, fault.Text{KK: "Баптау өзгертілді", RU: "Изменена настройка", EN: "Setting changed"}},
}

var kindNames = func() map[Kind]fault.Text {
	m := make(map[Kind]fault.Text, len(kinds))
	for _, k := range kinds {
		m[k.kind] = k.text
	}
	return m
}()

// Kinds lists every kind.
func Kinds() []Kind {
	ks := make([]Kind, len(kinds))
	for i, k := range kinds {
		ks[i] = k.kind
	}
	return ks
}

// Valid reports whether k is one of Kinds.
func (k Kind) Valid() bool { _, ok := kindNames[k]; return ok }

// Name says in words what happened.
func (k Kind) Name(lang fault.Lang) string { return kindNames[k].In(lang) }
