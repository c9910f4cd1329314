package papers

import (
	"telnusqa/internal/casefile"
	"telnusqa/internal/workday"
)

// The hearing before a refusal: the notice that calls to it, and its minutes
// (administrative procedure code, art. 73 and 74).

func hearingNoticeOf(f Facts) (workday.Date, string, bool) {
	if f.Case == nil || f.Case.Notice == nil {
		return 0, "", false
	}
	return dayOf(f.Case.Notice.GivenAt), f.Case.Number, true
}

func hearingMinutesOf(f Facts) (workday.Date, string, bool) {
	if f.Case == nil || f.Case.Notice == nil || !f.Case.Notice.Outcome.Valid() {
		return 0, "", false
	}
	return dayOf(f.Case.Notice.HeardAt), f.Case.Number, true
}

var (
	noticeTitle = Text{"Тыңдау туралы хабарлама", "Уведомление о заслушивании"}
	caseLine    = Text{"№ {number} өтініш бойынша, {day}", "по заявлению № {number}, {day}"}
	noticeBody  = Text{
		"Сіздің {filedOf} № {number} өтінішіңіз бойынша {service} мемлекеттік қызметін көрсетуден бас тарту туралы алдын ала шешім қабылданды.",
		"По Вашему заявлению № {number} от {filedOf} принято предварительное решение об отказе в оказании государственной услуги {service}.",
	}
	groundsWords = Text{
		"Негіздер («Мемлекеттік көрсетілетін қызметтер туралы» Қазақстан Республикасы Заңының 19-1-бабы):",
		"Основания (статья 19-1 Закона Республики Казахстан «О государственных услугах»):",
	}
	reasonsWords = Text{"Дәлелдер:", "Доводы:"}
	noticeCall   = Text{
		"Қазақстан Республикасы Әкімшілік рәсімдік-процестік кодексінің 73-бабына сәйкес Сізге алдын ала шешімге қатысты ұстанымыңызды білдіру мүмкіндігі беріледі. Тыңдау {day} өткізіледі. Өтетін жері: {place}.",
		"В соответствии со статьёй 73 Административного процедурно-процессуального кодекса Республики Казахстан Вам предоставляется возможность выразить позицию к предварительному решению. Заслушивание состоится {day}. Место: {place}.",
	}
	noticeRights = Text{
		"Алдын ала шешімге қарсылығыңызды {day} кешіктірмей ұсынуға немесе айтуға, не тыңдаудан бас тартуға құқығыңыз бар.",
		"Вы вправе представить или высказать возражение к предварительному решению не позднее {day} либо отказаться от заслушивания.",
	}
	signGave     = Text{"Хабарламаны берген", "Уведомление вручил"}
	signNotified = Text{"Хабарламаны алдым", "Уведомление получил"}

	minutesTitle    = Text{"Тыңдау хаттамасы", "Протокол заслушивания"}
	fieldPlace      = Text{"Өткізілген жері", "Место проведения"}
	fieldDay        = Text{"Өткізілген күні", "Дата проведения"}
	fieldFrom       = Text{"Басталған уақыты", "Время начала"}
	fieldUntil      = Text{"Аяқталған уақыты", "Время окончания"}
	fieldOfficial   = Text{"Тыңдауды өткізген лауазымды адам", "Должностное лицо, проводившее заслушивание"}
	fieldRecipient  = Text{"Көрсетілетін қызметті алушы", "Услугополучатель"}
	fieldNoticed    = Text{"Хабарлама берілді", "Уведомление вручено"}
	fieldPosition   = Text{"Көрсетілетін қызметті алушының ұстанымы", "Позиция услугополучателя"}
	minutesQuestion = Text{
		"Қаралған мәселе: {filedOf} № {number} өтініш бойынша {service} мемлекеттік қызметін көрсетуден бас тарту туралы алдын ала шешім.",
		"Рассмотренный вопрос: предварительное решение об отказе в оказании государственной услуги {service} по заявлению № {number} от {filedOf}.",
	}
	minutesCourse   = Text{"Тыңдау барысы және берілген түсініктемелер:", "Ход заслушивания и данные пояснения:"}
	minutesUpheld   = Text{"Шешім: қарсылық негізді деп танылды, іс телнұсқаны дайындауға қайтарылды.", "Решение: возражение признано обоснованным, дело возвращено на подготовку дубликата."}
	minutesStands   = Text{"Шешім: алдын ала шешім өзгеріссіз қалдырылды.", "Решение: предварительное решение оставлено без изменения."}
	signOfficial    = Text{"Лауазымды адам", "Должностное лицо"}
	signReadMinutes = Text{"Хаттамамен таныстым, көрсетілетін қызметті алушы", "С протоколом ознакомлен, услугополучатель"}
)

// hearingNotice is the notice; call says when and where the hearing is held.
func hearingNotice(call func(Facts) Text) func(Facts) []Block {
	return func(f Facts) []Block { return f.hearingNotice(call(f)) }
}

// callToTheDay names the day of the hearing alone.
func callToTheDay(f Facts) Text {
	return noticeCall.fill("day", dateIn(f.Case.Notice.HearingOn), "place", f.hearingPlace())
}

func (f Facts) hearingNotice(call Text) []Block {
	c, n := f.Case, f.Case.Notice
	person := c.Filer()
	blocks := append(letterhead(f.School), to(same(person.FullName()), same(person.Address))...)
	blocks = append(blocks,
		Block{Style: Title, Text: noticeTitle},
		Block{Style: Middle, Text: caseLine.fill("number", c.Number, "day", dateWords(dayOf(n.GivenAt)))},
		Block{Style: Paragraph, Text: noticeBody.fill("number", c.Number, "filedOf", dateOf(c.HandedInOn()), "service", serviceName)},
	)
	blocks = append(blocks, why(n.Grounds, n.Reasons)...)
	return append(blocks,
		Block{Style: Paragraph, Text: call},
		Block{Style: Paragraph, Text: noticeRights.fill("day", dateFrom(n.ObjectBy))},
		Block{Style: Sign, Text: signGave, Value: same(n.GivenBy)},
		Block{Style: Sign, Text: signNotified, Value: same(person.FullName())},
		Block{Style: Dated, Text: onDay},
	)
}

func hearingMinutes(f Facts) []Block {
	c, n := f.Case, f.Case.Notice
	on := dateWords(dayOf(n.HeardAt))
	blocks := append(letterhead(f.School),
		Block{Style: Title, Text: minutesTitle},
		Block{Style: Middle, Text: caseLine.fill("number", c.Number, "day", on)},
		Block{Style: Field, Text: fieldPlace, Value: f.hearingPlace()},
		Block{Style: Field, Text: fieldDay, Value: on},
		Block{Style: Field, Text: fieldFrom},
		Block{Style: Field, Text: fieldUntil},
		Block{Style: Field, Text: fieldOfficial, Value: same(n.HeardBy)},
		Block{Style: Field, Text: fieldRecipient, Value: same(c.Filer().FullName())},
		Block{Style: Field, Text: fieldNoticed, Value: moment(n.GivenAt)},
		Block{Style: Field, Text: fieldPosition, Value: n.position()},
		Block{Style: Paragraph, Text: minutesQuestion.fill("number", c.Number, "filedOf", dateOf(c.HandedInOn()), "service", serviceName)},
	)
	blocks = append(blocks, why(n.Grounds, n.Reasons)...)
	return append(blocks,
		Block{Style: Line, Text: minutesCourse},
		Block{Style: Paragraph, Text: same(n.Protocol)},
		Block{Style: Paragraph, Text: n.decision()},
		Block{Style: Sign, Text: signOfficial, Value: same(n.HeardBy)},
		Block{Style: Sign, Text: signReadMinutes, Value: same(c.Filer().FullName())},
	)
}

// position is what the applicant did, to stand behind a colon.
func (n *Notice) position() Text { return named(n.Outcome.Name).lowered() }

func (n *Notice) decision() Text {
	if n.Upheld {
		return minutesUpheld
	}
	return minutesStands
}

// why are the law's grounds, and the school's reasons in the words in which they were
// written.
func why(grounds []casefile.ServiceGround, reasons string) []Block {
	names := make([]Text, len(grounds))
	for i, g := range grounds {
		names[i] = named(g.Name)
	}
	blocks := append([]Block{{Style: Line, Text: groundsWords}}, items(names)...)
	return append(blocks, Block{Style: Line, Text: reasonsWords}, Block{Style: Paragraph, Text: same(reasons)})
}

func (f Facts) hearingPlace() Text {
	if place := f.Case.Notice.Place; place != "" {
		return same(place)
	}
	return f.School.Address
}
