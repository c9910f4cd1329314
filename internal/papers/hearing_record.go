package papers

import "telnusqa/internal/workday"

// The hearing by its second wording: a notice calls to an hour, and the minutes hold all
// that the code of administrative procedure wants in them: place and day, beginning and
// end, who held it, who wrote it down, who took part, the question, what was explained
// (art. 74). When they were written is a line of its own: a hearing can be put on record
// days after it was held, and need not have been held at all.

var (
	noticeCallAt = Text{
		"Қазақстан Республикасы Әкімшілік рәсімдік-процестік кодексінің 73-бабына сәйкес Сізге алдын ала шешімге қатысты ұстанымыңызды білдіру мүмкіндігі беріледі. Тыңдау {day} өткізіледі, басталатын уақыты – сағат {hour}. Өтетін жері: {place}.",
		"В соответствии со статьёй 73 Административного процедурно-процессуального кодекса Республики Казахстан Вам предоставляется возможность выразить позицию к предварительному решению. Заслушивание состоится {day} в {hour}. Место: {place}.",
	}

	recordCase         = Text{"№ {number} өтініш бойынша", "по заявлению № {number}"}
	fieldHearing       = Text{"Тыңдау", "Заслушивание"}
	notHeld            = Text{"өткізілген жоқ", "не проводилось"}
	fieldWritten       = Text{"Хаттама толтырылды", "Протокол составлен"}
	fieldParticipants  = Text{"Қатысқандар", "Участвовали"}
	recordExplanations = Text{"Көрсетілетін қызметті алушының түсініктемелері:", "Объяснения услугополучателя:"}
	recordFindings     = Text{"Көрсетілетін қызметті берушінің қорытындысы:", "Выводы услугодателя:"}
	signSecretary      = Text{"Хатшы", "Секретарь"}

	replyHeld = Text{
		"Тыңдау туралы хабарлама {given} берілді, тыңдау {held} өткізілді. Көрсетілетін қызметті алушының ұстанымы: {outcome}.",
		"Уведомление о заслушивании вручено {given}, заслушивание проведено {held}. Позиция услугополучателя: {outcome}.",
	}
	replyNotHeld = Text{
		"Тыңдау туралы хабарлама {given} берілді, тыңдау өткізілген жоқ, бұл туралы {written} хаттама толтырылды. Көрсетілетін қызметті алушының ұстанымы: {outcome}.",
		"Уведомление о заслушивании вручено {given}, заслушивание не проводилось, о чём {written} составлен протокол. Позиция услугополучателя: {outcome}.",
	}
)

// callToTheHour names day and hour of the hearing.
func callToTheHour(f Facts) Text {
	n := f.Case.Notice
	if n.HearingAt.IsZero() {
		return callToTheDay(f)
	}
	return noticeCallAt.fill("day", dateIn(dayOf(n.HearingAt)), "hour", hour(n.HearingAt), "place", f.hearingPlace())
}

func hearingRecord(f Facts) []Block {
	c, n := f.Case, f.Case.Notice
	blocks := append(letterhead(f.School),
		Block{Style: Title, Text: minutesTitle},
		Block{Style: Middle, Text: recordCase.fill("number", c.Number)},
	)
	blocks = append(blocks, f.held()...)
	blocks = append(blocks,
		Block{Style: Field, Text: fieldWritten, Value: moment(n.HeardAt)},
		Block{Style: Field, Text: fieldRecipient, Value: same(c.Filer().FullName())},
	)
	if n.Participants != "" {
		blocks = append(blocks, Block{Style: Field, Text: fieldParticipants, Value: same(n.Participants)})
	}
	blocks = append(blocks,
		Block{Style: Field, Text: fieldNoticed, Value: moment(n.GivenAt)},
		Block{Style: Field, Text: fieldPosition, Value: n.position()},
		Block{Style: Paragraph, Text: minutesQuestion.fill("number", c.Number, "filedOf", dateOf(c.HandedInOn()), "service", serviceName)},
	)
	blocks = append(blocks, why(n.Grounds, n.Reasons)...)
	if n.Explanations != "" {
		blocks = append(blocks, Block{Style: Line, Text: recordExplanations}, Block{Style: Paragraph, Text: same(n.Explanations)})
	}
	return append(blocks,
		Block{Style: Line, Text: recordFindings},
		Block{Style: Paragraph, Text: same(n.Protocol)},
		Block{Style: Paragraph, Text: n.decision()},
		Block{Style: Sign, Text: signOfficial, Value: same(n.HeardBy)},
		Block{Style: Sign, Text: signSecretary},
		Block{Style: Sign, Text: signReadMinutes, Value: same(c.Filer().FullName())},
	)
}

// held says where and when the hearing was held and by whom, or that it was not.
func (f Facts) held() []Block {
	n := f.Case.Notice
	if !n.Held() {
		return []Block{{Style: Field, Text: fieldHearing, Value: notHeld}}
	}
	on := dayOf(n.HeldFrom)
	return []Block{
		{Style: Field, Text: fieldPlace, Value: f.hearingPlace()},
		{Style: Field, Text: fieldDay, Value: dateWords(on)},
		{Style: Field, Text: fieldFrom, Value: same(hour(n.HeldFrom))},
		{Style: Field, Text: fieldUntil, Value: n.until(on)},
		{Style: Field, Text: fieldOfficial, Value: same(n.HeardBy)},
	}
}

// until is when the hearing ended, with its date where that is not the day of the
// hearing.
func (n *Notice) until(on workday.Date) Text {
	if dayOf(n.HeldUntil) != on {
		return moment(n.HeldUntil)
	}
	return same(hour(n.HeldUntil))
}

// heardOrNot names the day on which the hearing was held, or says that it was not.
func heardOrNot(n *Notice) Text {
	given := dateIn(dayOf(n.GivenAt))
	if !n.Held() {
		return replyNotHeld.fill("given", given, "written", dateIn(dayOf(n.HeardAt)), "outcome", n.position())
	}
	return replyHeld.fill("given", given, "held", dateIn(dayOf(n.HeldFrom)), "outcome", n.position())
}
