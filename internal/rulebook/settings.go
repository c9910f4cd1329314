package rulebook

import (
	"time"

	"telnusqa/internal/fault"
)

// The settings, in the order of the standard. Each source is in the words of the
// standard (seed 000) where it has any.
var settings = []Setting{
	{
		Name:    "ISSUE_DAYS_SCHOOL_OFFICE",
		Title:   fault.Text{KK: "Мерзім: мектеп кеңсесі, жұмыс күні", RU: "Срок: канцелярия школы, рабочих дней", EN: "Term: school office, working days"},
		Default: "15", Least: 4, Most: 60,
		Source: fault.Text{KK: "3-тармақ: құжаттар топтамасын тапсырған сәттен бастап – 15 жұмыс күні", RU: "п. 3.1: с момента сдачи пакета документов услугодателю – 15 рабочих дней (R04)", EN: "Item 3.1: from the hand-in of the package to the provider, 15 working days (R04)"},
		set:    number(func(b *Book) *int { return &b.Rules.IssueDays.SchoolOffice }),
	}, {
		Name:    "ISSUE_DAYS_STATE_CORPORATION",
		Title:   fault.Text{KK: "Мерзім: Мемлекеттік корпорация, жұмыс күні", RU: "Срок: Государственная корпорация, рабочих дней", EN: "Term: State Corporation, working days"},
		Default: "15", Least: 4, Most: 60,
		Source: fault.Text{KK: "3-тармақ: Мемлекеттік корпорацияға тапсырған сәттен бастап – 15 жұмыс күні", RU: "п. 3.1: с момента сдачи в Государственную корпорацию – 15 рабочих дней (R04, R50)", EN: "Item 3.1: from the hand-in at the State Corporation, 15 working days (R04, R50)"},
		set:    number(func(b *Book) *int { return &b.Rules.IssueDays.StateCorporation }),
	}, {
		Name:    "ISSUE_DAYS_PORTAL",
		Title:   fault.Text{KK: "Мерзім: портал, жұмыс күні", RU: "Срок: портал, рабочих дней", EN: "Term: portal, working days"},
		Default: "15", Least: 4, Most: 60,
		Source: fault.Text{KK: "3-тармақтың қазақша мәтінінде портал аталмаған; орысша мәтін бойынша – 15 жұмыс күні", RU: "п. 3.1: при обращении через портал – 15 рабочих дней; в казахском тексте портал не назван (D13)", EN: "Item 3.1, Russian text: through the portal, 15 working days; the Kazakh text leaves the portal out (D13)"},
		set:    number(func(b *Book) *int { return &b.Rules.IssueDays.Portal }),
	}, {
		Name:    "COUNT_ACCEPTANCE_DAY",
		Title:   fault.Text{KK: "Қабылдау күні мерзімге кіреді", RU: "День приёма входит в срок", EN: "The acceptance day counts"},
		Default: no, Words: yesOrNo,
		Source: fault.Text{KK: "Стандартта айтылмаған; Азаматтық кодекстің 172–176-баптары: мерзім оқиғадан кейінгі күннен басталады", RU: "В стандарте не сказано; Гражданский кодекс, ст. 172–176: срок начинается на следующий день после события", EN: "The standard says nothing; Civil Code, art. 172-176: a term begins on the day after the event"},
		set:    flag(func(b *Book) *bool { return &b.Rules.CountAcceptanceDay }),
	}, {
		Name:    "CORPORATION_LEAD_DAYS",
		Title:   fault.Text{KK: "Мемлекеттік корпорацияға мерзімнен неше жұмыс күні бұрын жеткізіледі", RU: "За сколько рабочих дней до срока дубликат доставляют в Государственную корпорацию", EN: "Working days before the end at which the State Corporation has the duplicate"},
		Default: "0", Least: 0, Most: 10,
		Source: fault.Text{KK: "Стандартта белгіленбеген; ұқсас стандарттарда – 1 күн", RU: "Стандартом не установлено; в сходных стандартах – 1 день", EN: "The standard sets none; comparable standards set 1 day"},
		set:    number(func(b *Book) *int { return &b.Rules.CorporationLeadDays }),
	}, {
		Name:    "QUEUE_WAIT_MINUTES",
		Title:   fault.Text{KK: "Мемлекеттік корпорацияда кезек күту, минут", RU: "Ожидание в Государственной корпорации, минут", EN: "Wait at the State Corporation, minutes"},
		Default: "15", Least: 1, Most: 240,
		Source: fault.Text{KK: "3-тармақ: күтудің рұқсат етілген ең ұзақ уақыты – 15 минут", RU: "п. 3.2: максимально допустимое время ожидания – 15 минут (R05)", EN: "Item 3.2: the longest permitted wait is 15 minutes (R05)"},
		set:    minutes(func(b *Book) *time.Duration { return &b.Rules.QueueWait }),
	}, {
		Name:    "COUNTER_SERVICE_MINUTES",
		Title:   fault.Text{KK: "Мемлекеттік корпорацияда қызмет көрсету, минут", RU: "Обслуживание в Государственной корпорации, минут", EN: "Service at the State Corporation, minutes"},
		Default: "15", Least: 1, Most: 240,
		Source: fault.Text{KK: "3-тармақ: қызмет көрсетудің рұқсат етілген ең ұзақ уақыты – 15 минут", RU: "п. 3.3: максимально допустимое время обслуживания – 15 минут (R06)", EN: "Item 3.3: the longest permitted service is 15 minutes (R06)"},
		set:    minutes(func(b *Book) *time.Duration { return &b.Rules.CounterService }),
	}, {
		Name:    "STORAGE_MONTHS",
		Title:   fault.Text{KK: "Дайын құжатты сақтау, ай", RU: "Хранение готового документа, месяцев", EN: "Storage of the ready paper, months"},
		Default: "1", Least: 1, Most: 24,
		Source: fault.Text{KK: "5-тармақ: Мемлекеттік корпорация құжаттарды бір ай сақтайды", RU: "п. 5: Государственная корпорация хранит документы в течение одного месяца (R14)", EN: "Item 5: the State Corporation keeps the documents for one month (R14)"},
		set:    number(func(b *Book) *int { return &b.Rules.StorageMonths }),
	}, {
		Name:    "RETURN_DAYS",
		Title:   fault.Text{KK: "Сұрату бойынша жіберу, жұмыс күні", RU: "Отправка по запросу, рабочих дней", EN: "Sending on request, working days"},
		Default: "1", Least: 1, Most: 30,
		Source: fault.Text{KK: "5-тармақ: сұратудан кейін бір жұмыс күні ішінде жіберіледі", RU: "п. 5: услугодатель в течение одного рабочего дня направляет готовые документы (R16, D08)", EN: "Item 5: the provider sends the documents within one working day (R16, D08)"},
		set:    number(func(b *Book) *int { return &b.Rules.ReturnDays }),
	}, {
		Name:    "OFFICE_CUT_OFF",
		Title:   fault.Text{KK: "Мектеп кеңсесінде сол күні қабылданады", RU: "В канцелярии принимают тем же днём до", EN: "The school office accepts on the same day until"},
		Default: reception, Words: []string{reception, closing},
		Source: fault.Text{KK: "7-тармақтың қазақша мәтінінде бөлек қабылдау уақыты жоқ; орысша мәтін бойынша – 17:30-ға дейін", RU: "п. 7.1: приём заявлений с 9.00 до 17.30; в казахском тексте отдельных часов приёма нет (R20, D03)", EN: "Item 7.1, Russian text: reception from 9.00 to 17.30; the Kazakh text has no reception hours of its own (R20, D03)"},
		set:    func(b *Book, v string) { b.Rules.OfficeUntilClose = v == closing },
	}, {
		Name:    "PORTAL_CUT_OFF",
		Title:   fault.Text{KK: "Портал арқылы сол күні қабылданады", RU: "Через портал принимают тем же днём до", EN: "The portal accepts on the same day until"},
		Default: closing, Words: []string{reception, closing},
		Source: fault.Text{KK: "7-тармақ: жұмыс уақыты аяқталғаннан кейін жүгінген кезде қабылдау келесі жұмыс күні жүзеге асырылады", RU: "п. 7.3: при обращении после окончания рабочего времени приём осуществляется следующим рабочим днём (R24)", EN: "Item 7.3: what comes after working time is accepted on the next working day (R24)"},
		set:    func(b *Book, v string) { b.Rules.PortalUntilReception = v == reception },
	}, {
		Name:    "CORPORATION_OPEN_ON_DAYS_OFF",
		Title:   fault.Text{KK: "Мемлекеттік корпорация 7 қаңтарда және Құрбан айтта жұмыс істейді", RU: "Государственная корпорация работает 7 января и на Курбан айт", EN: "The State Corporation works on 7 January and Kurban Ait"},
		Default: no, Words: yesOrNo,
		Source: fault.Text{KK: "7-тармақ: демалыс және мереке күндерінен басқа; Еңбек кодексі, 84-бап, 5-тармақ: жұмыс режиміне қарамастан демалыс", RU: "п. 7.2: кроме воскресенья и праздничных дней; Трудовой кодекс, ст. 84 п. 5: выходные независимо от режима работы (D05)", EN: "Item 7.2, Russian text: but for Sundays and holidays, Kazakh text: days off and holidays; Labour Code, art. 84 p. 5: off regardless of regime (D05)"},
		set:    flag(func(b *Book) *bool { return &b.CorporationOpenOnDaysOff }),
	}, {
		Name:    "DIGITAL_DOCUMENTS",
		Title:   fault.Text{KK: "Цифрлық құжаттар қабылданады", RU: "Принимаются цифровые документы", EN: "Digital documents are accepted"},
		Default: yes, Words: yesOrNo,
		Source: fault.Text{KK: "8-тармақ: және (немесе) цифрлық құжаттар сервисінен электрондық құжат", RU: "п. 8.2: и (или) электронный документ из сервиса цифровых документов (R31); в школьной редакции стандарта нет (D10)", EN: "Item 8.2: and/or an electronic document from the digital documents service (R31); a school's edition leaves it out (D10)"},
		set:    flag(func(b *Book) *bool { return &b.DigitalDocuments }),
	}, {
		Name:    "GOVERNING_TEXT",
		Title:   fault.Text{KK: "Түпнұсқа қашан талап етілетінін айқындайтын мәтін", RU: "Текст, который решает, когда нужен оригинал", EN: "Text that decides when the original is due"},
		Default: "RU", Words: []string{"RU", "KK"},
		Source: fault.Text{KK: "8-тармақ, қазақша мәтін: өзгерген және бүлінген кезде – екеуі бірге", RU: "п. 8.3, русский текст: при изменении фамилии, имени, отчества и (или) порче – достаточно одного (R32, D09)", EN: "Item 8.3: the Russian text asks for the original when the name changed and/or the document is damaged, the Kazakh one when both (R32, D09)"},
		set:    func(b *Book, v string) { b.GoverningText = v },
	}, {
		Name:    "NOTICE_DAYS",
		Title:   fault.Text{KK: "Бас тарту туралы хабарлама мерзім біткенге дейін, жұмыс күні", RU: "Уведомление об отказе до окончания срока, рабочих дней", EN: "Notice of a refusal before the end, working days"},
		Default: "3", Least: 1, Most: 10,
		Source: fault.Text{KK: "ҚР ӘРПК, 73-бап: кемінде үш жұмыс күні бұрын", RU: "АППК РК, ст. 73: не позднее чем за три рабочих дня", EN: "Administrative procedure code, art. 73: three working days before at the latest"},
		set:    number(func(b *Book) *int { return &b.Rules.NoticeDays }),
	}, {
		Name:    "OBJECTION_DAYS",
		Title:   fault.Text{KK: "Қарсылық білдіру мерзімі, жұмыс күні", RU: "Срок на возражение, рабочих дней", EN: "Time to object, working days"},
		Default: "2", Least: 1, Most: 10,
		Source: fault.Text{KK: "ҚР ӘРПК, 73-бап: екі жұмыс күні ішінде", RU: "АППК РК, ст. 73: в течение двух рабочих дней", EN: "Administrative procedure code, art. 73: within two working days"},
		set:    number(func(b *Book) *int { return &b.Rules.ObjectionDays }),
	}, {
		Name:    KeepYears,
		Title:   fault.Text{KK: "Аяқталған істегі дербес деректерді сақтау, жыл", RU: "Хранение персональных данных завершённого дела, лет", EN: "Keeping of the personal data of an ended case, years"},
		Default: "5", Least: 1, Most: 75,
		Source: fault.Text{
			KK: "Стандартта белгіленбеген; сақтау мерзімдері – 2017 жылғы 29 қыркүйектегі № 263 бұйрықпен бекітілген үлгілік құжаттар тізбесі бойынша; бес жылды мұрағат растауы керек",
			RU: "Стандартом не установлено; сроки хранения – по Перечню типовых документов (приказ от 29.09.2017 № 263); пять лет должен подтвердить архив",
			EN: "The standard sets none; terms of keeping follow the list of standard documents (order No. 263 of 29.09.2017); five years are to be confirmed by the archive",
		},
		set: number(func(b *Book) *int { return &b.KeepYears }),
	},
}

// KeepYears is the setting that telnusqa retain goes by.
const KeepYears Name = "KEEP_YEARS"

// The ends of an office's day.
const (
	reception = "RECEPTION" // when the desk stops taking papers in
	closing   = "CLOSE"     // when the office closes
)
