package papers

import (
	"telnusqa/internal/casefile"
	"telnusqa/internal/workday"
)

// The receipt of acceptance: what was handed in, and until when the answer is due.

// acceptanceOf knows a case that waits for a working day, or was not accepted, or was
// taken back, as one that has no receipt of acceptance to give.
func acceptanceOf(f Facts) (workday.Date, string, bool) {
	if f.Case == nil {
		return 0, "", false
	}
	switch f.Case.Status {
	case casefile.Received, casefile.NotAccepted, casefile.Withdrawn:
		return 0, "", false
	}
	return f.Case.AcceptedOn, f.Case.Number, true
}

var (
	acceptanceTitle = Text{"Құжаттардың қабылданғаны туралы қолхат", "Расписка о приёме документов"}
	acceptanceBody  = Text{
		"Осы қолхатпен {office} ({address}) {service} мемлекеттік қызметін көрсетуге мына құжаттардың қабылданғанын растайды:",
		"Настоящей распиской {office} ({address}) подтверждает приём документов на оказание государственной услуги {service}:",
	}
	atCollection = Text{"Телнұсқаны алған кезде тапсырылады: {items}.", "При получении дубликата сдаётся: {items}."}
	fieldNumber  = Text{"Өтініштің нөмірі", "Номер заявления"}
	fieldWho     = Text{"Білім алушы", "Обучавшийся"}
	fieldHanded  = Text{"Тапсырылған уақыты", "Документы сданы"}
	fieldTaken   = Text{"Қабылдау күні", "День приёма"}
	fieldDue     = Text{"Қызмет көрсету мерзімі", "Срок оказания услуги"}
	noLaterThan  = Text{"{day} кешіктірмей", "не позднее {day}"}
	howCollected = Text{
		"Дайын телнұсқа алушының жеке басын куәландыратын құжат көрсетілгенде, ал өкілге нотариат куәландырған сенімхат бойынша беріледі. Мемлекеттік қызмет тегін көрсетіледі.",
		"Готовый дубликат выдаётся при предъявлении документа, удостоверяющего личность получателя, а представителю по нотариально заверенной доверенности. Государственная услуга оказывается бесплатно.",
	}
	howAsked = Text{
		"Өтініштің қай сатыда екенін нөмірі бойынша Бірыңғай байланыс орталығынан білуге болады: 1414, 8 800 080 7777.",
		"Узнать, на каком этапе заявление, можно по его номеру в Едином контакт-центре: 1414, 8 800 080 7777.",
	}
)

func acceptance(f Facts) []Block {
	c := f.Case
	office, address := f.issuer()
	person := c.Filer()
	blocks := append(f.head(), to(same(person.FullName()), same(person.Address))...)
	blocks = append(blocks,
		Block{Style: Title, Text: acceptanceTitle},
		Block{Style: Middle, Text: Text{"№ {number}, {day}", "№ {number}, {day}"}.fill("number", c.Number, "day", dateWords(c.AcceptedOn))},
		Block{Style: Paragraph, Text: acceptanceBody.fill("office", office, "address", address, "service", serviceName)},
	)
	var given, later []Text
	for _, i := range c.Items {
		switch i.State {
		case casefile.Present:
			given = append(given, named(i.Kind.Name))
		case casefile.Later:
			later = append(later, named(i.Kind.Name).lowered())
		}
	}
	blocks = append(blocks, items(given)...)
	if len(later) > 0 {
		blocks = append(blocks, Block{Style: Paragraph, Text: atCollection.fill("items", list(later))})
	}
	return append(blocks,
		Block{Style: Field, Text: fieldNumber, Value: same(c.Number)},
		Block{Style: Field, Text: fieldWho, Value: same(c.Student.FullName())},
		Block{Style: Field, Text: fieldDocument, Value: c.document()},
		Block{Style: Field, Text: fieldHanded, Value: moment(c.HandedInAt)},
		Block{Style: Field, Text: fieldTaken, Value: dateWords(c.AcceptedOn)},
		Block{Style: Field, Text: fieldDue, Value: noLaterThan.fill("day", dateFrom(c.DueOn))},
		Block{Style: Field, Text: fieldPickup, Value: f.pickup()},
		Block{Style: Paragraph, Text: howCollected},
		Block{Style: Paragraph, Text: howAsked},
		Block{Style: Sign, Text: signWorker, Value: same(c.TakenBy)},
		Block{Style: Sign, Text: signReceived, Value: same(person.FullName())},
		f.square(),
	)
}
