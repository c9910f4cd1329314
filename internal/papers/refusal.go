package papers

import "telnusqa/internal/workday"

// The reasoned reply of refusal, the second of the two results of the service (R09).

func reasonedRefusalOf(f Facts) (workday.Date, string, bool) {
	if f.Case == nil || f.Case.Refusal == nil {
		return 0, "", false
	}
	return f.Case.Refusal.On, f.Case.Refusal.Number, true
}

var (
	replyTitle = Text{"Мемлекеттік қызметті көрсетуден бас тарту туралы дәлелді жауап", "Мотивированный ответ об отказе в оказании государственной услуги"}
	replyBody  = Text{
		"Сіздің {filedOf} № {number} өтінішіңізді қарап, {school} {service} мемлекеттік қызметін көрсетуден бас тартады.",
		"Рассмотрев Ваше заявление № {number} от {filedOf}, {school} отказывает в оказании государственной услуги {service}.",
	}
	replyHeard = Text{
		"Тыңдау туралы хабарлама {given} берілді, тыңдау {heard} хаттамаланды. Көрсетілетін қызметті алушының ұстанымы: {outcome}.",
		"Уведомление о заслушивании вручено {given}, заслушивание запротоколировано {heard}. Позиция услугополучателя: {outcome}.",
	}
	replyAgain = Text{
		"Бас тарту себептері жойылғаннан кейін мемлекеттік қызметті алу үшін қайта жүгінуге болады.",
		"После устранения причин отказа можно обратиться за государственной услугой повторно.",
	}
	replyComplaint = Text{
		"Осы шешімге шағым көрсетілетін қызметті берушіге беріледі, ол шағым мен істі келіп түскен күнінен бастап үш жұмыс күнінен кешіктірмей шағымды қарайтын органға жібереді (Қазақстан Республикасы Әкімшілік рәсімдік-процестік кодексінің 91-бабы).",
		"Жалоба на это решение подаётся услугодателю, который не позднее трёх рабочих дней со дня её поступления направляет жалобу и дело в орган, рассматривающий жалобу (статья 91 Административного процедурно-процессуального кодекса Республики Казахстан).",
	}
	signHead = Text{"Білім беру ұйымының басшысы", "Руководитель организации образования"}
	sealHere = Text{"М.О.", "М.П."}
)

// reasonedRefusal is the reply; heard says what came of the hearing.
func reasonedRefusal(heard func(*Notice) Text) func(Facts) []Block {
	return func(f Facts) []Block { return f.reasonedRefusal(heard) }
}

// heardByRecord names the day on which the hearing was put on record.
func heardByRecord(n *Notice) Text {
	return replyHeard.fill("given", dateIn(dayOf(n.GivenAt)), "heard", dateIn(dayOf(n.HeardAt)), "outcome", n.position())
}

func (f Facts) reasonedRefusal(heard func(*Notice) Text) []Block {
	c, r := f.Case, f.Case.Refusal
	person := c.Filer()
	blocks := append(letterhead(f.School), to(same(person.FullName()), same(person.Address))...)
	blocks = append(blocks,
		Block{Style: Title, Text: replyTitle},
		Block{Style: Middle, Text: Text{"№ {number}, {day}", "№ {number}, {day}"}.fill("number", r.Number, "day", dateWords(r.On))},
		Block{Style: Paragraph, Text: replyBody.fill("number", c.Number, "filedOf", dateOf(c.HandedInOn()), "school", f.School.Name, "service", serviceName)},
	)
	blocks = append(blocks, why(r.Grounds, r.Reasons)...)
	if n := c.Notice; n != nil && n.Outcome.Valid() {
		blocks = append(blocks, Block{Style: Paragraph, Text: heard(n)})
	}
	return append(blocks,
		Block{Style: Paragraph, Text: replyAgain},
		Block{Style: Paragraph, Text: replyComplaint},
		Block{Style: Sign, Text: signHead, Value: same(r.SignedBy)},
		Block{Style: Seal, Text: sealHere},
	)
}
