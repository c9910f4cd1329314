package casework

import (
	"telnusqa/internal/fault"
	"telnusqa/internal/workday"
)

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
	ErrDayOutsideYears = fault.Define(fault.Invalid, "DAY_OUTSIDE_YEARS", fault.Text{
		KK: "{day}: бұл жылдың күнтізбесі жарияланбаған.",
		RU: "{day}: календарь этого года не опубликован.",
		EN: "{day}: no calendar is published for that year.",
	})
	ErrDayNoWeekend = fault.Define(fault.Invalid, "DAY_NO_WEEKEND", fault.Text{
		KK: "{day}: {n} күндік аптада бұл күн онсыз да жұмыс күні; жұмыс күніне тек демалыс күні айналады.",
		RU: "{day}: в неделе из {n} дней это и так рабочий день; рабочим становится только выходной.",
		EN: "{day}: in the week of {n} days this is a working day anyway; only a weekend becomes one.",
	})
	ErrDayOffAlready = fault.Define(fault.Invalid, "DAY_OFF_ALREADY", fault.Text{
		KK: "{day}: {n} күндік аптада бұл күн онсыз да демалыс, оны демалыс етіп ауыстыруға болмайды.",
		RU: "{day}: в неделе из {n} дней это и так выходной, отдыхом его не сделать.",
		EN: "{day}: in the week of {n} days this is a weekend already and cannot be taken off.",
	})
	ErrDayTwice = fault.Define(fault.Invalid, "DAY_TWICE", fault.Text{
		KK: "{day}: {n} күндік апта үшін бұл күн екі рет аталған.",
		RU: "{day}: для недели из {n} дней этот день назван дважды.",
		EN: "{day}: the day is named twice for the week of {n} days.",
	})
	ErrDayOtherWeekday = fault.Define(fault.Invalid, "DAY_OTHER_WEEKDAY", fault.Text{
		KK: "{day}: {n} күндік аптада бұл күн мұндай күн бола алмайды, апта күнін тексеріңіз.",
		RU: "{day}: в неделе из {n} дней этот день таким не бывает, проверьте день недели.",
		EN: "{day}: in the week of {n} days the day is no such day; check its weekday.",
	})
	ErrDayWithoutTitle = fault.Define(fault.Invalid, "DAY_WITHOUT_TITLE", fault.Text{
		KK: "{day} күнінің себебін қазақша және орысша жазыңыз.",
		RU: "Назовите причину дня {day} на казахском и русском языках.",
		EN: "Give the reason for {day} in Kazakh and in Russian.",
	})
	ErrRulesTooEarly = fault.Define(fault.Invalid, "RULES_TOO_EARLY", fault.Text{
		KK: "Жаңа ережелер {day} күнінен ерте күшіне ене алмайды: кері күші жоқ.",
		RU: "Новые правила не могут вступить в силу раньше {day}: обратной силы у них нет.",
		EN: "New rules cannot come into force before {day}: they have no retroactive effect.",
	})
	ErrNoSetting = fault.Define(fault.Invalid, "NO_SUCH_SETTING", fault.Text{
		KK: "Ережелерде «{name}» деген баптау жоқ.",
		RU: "В правилах нет настройки «{name}».",
		EN: "The rules have no setting called “{name}”.",
	})
	ErrSettingTwice = fault.Define(fault.Invalid, "SETTING_TWICE", fault.Text{
		KK: "«{name}» баптауы екі рет аталған.",
		RU: "Настройка «{name}» названа дважды.",
		EN: "The setting “{name}” is named twice.",
	})
	ErrSettingNumber = fault.Define(fault.Invalid, "SETTING_OUT_OF_BOUNDS", fault.Text{
		KK: "Мән {least} пен {most} аралығындағы бүтін сан болуы керек.",
		RU: "Значение – целое число от {least} до {most}.",
		EN: "The value is a whole number from {least} to {most}.",
	})
	ErrSettingWord = fault.Define(fault.Invalid, "SETTING_NOT_A_CHOICE", fault.Text{
		KK: "Мән мыналардың бірі болуы керек: {words}.",
		RU: "Значение – одно из: {words}.",
		EN: "The value is one of: {words}.",
	})
	ErrRulesContradict = fault.Define(fault.Invalid, "RULES_CONTRADICT", fault.Text{
		KK: "Мерзім бас тарту туралы хабарламаға немесе дайын құжатты жеткізуге уақыт қалдырмайды.",
		RU: "Срок не оставляет времени на уведомление об отказе или на доставку готового документа.",
		EN: "The term leaves no time for the notice of a refusal, or for the delivery of the ready paper.",
	})
	ErrHoursTooEarly = fault.Define(fault.Invalid, "HOURS_TOO_EARLY", fault.Text{
		KK: "Жаңа кесте {day} күнінен ерте басталмайды: өткен күндер сол кездегі кесте бойынша есептелген.",
		RU: "Новый график начинается не раньше {day}: прошедшие дни сочтены по тогдашнему графику.",
		EN: "New hours begin on {day} at the earliest: past days were reckoned by the hours of then.",
	})
	ErrTimeOfDay = fault.Define(fault.Invalid, "TIME_OF_DAY", fault.Text{
		KK: "Уақытты СС:ММ түрінде жазыңыз, мысалы 17:30.",
		RU: "Запишите время в виде ЧЧ:ММ, например 17:30.",
		EN: "Write the time as HH:MM, such as 17:30.",
	})
	ErrOnePlace = fault.Define(fault.Invalid, "ONE_PLACE", fault.Text{
		KK: "Мектепті немесе Мемлекеттік корпорацияның филиалын көрсетіңіз, екеуін емес.",
		RU: "Укажите либо школу, либо филиал Государственной корпорации.",
		EN: "Name either a school or a branch of the State Corporation.",
	})
	ErrBadHours = fault.Define(fault.Invalid, "BAD_HOURS", fault.Text{
		KK: "Кесте қисынсыз: ашылу жабылудан бұрын, түскі үзіліс пен қабылдаудың аяқталуы жұмыс күнінің ішінде болуы керек.",
		RU: "График невозможен: открытие раньше закрытия, обед и конец приёма – внутри рабочего дня.",
		EN: "These are no office hours: opening comes before the close, lunch and the end of reception lie within the day.",
	})
	ErrHoursOfAnother = fault.Define(fault.Invalid, "HOURS_OF_ANOTHER_PLACE", fault.Text{
		KK: "Бұл үлгі кесте мұндай ұйымға арналмаған.",
		RU: "Этот типовой график не для такой организации.",
		EN: "This standard schedule is not for such a place.",
	})
	ErrTooManyDays = fault.Define(fault.Invalid, "TOO_MANY_DAYS", fault.Text{
		KK: "Бір ұсыныста ең көбі {limit} күн болады.",
		RU: "В одном предложении не более {limit} дней.",
		EN: "One proposal has at most {limit} days.",
	})
)

// ofFlaw is what a person is told of a day's flaw.
var ofFlaw = map[workday.Flaw]*fault.Def{
	workday.OutsideYears: ErrDayOutsideYears, workday.NoWeekend: ErrDayNoWeekend, workday.OffAlready: ErrDayOffAlready,
	workday.ListedTwice: ErrDayTwice, workday.OtherWeekday: ErrDayOtherWeekday,
}
