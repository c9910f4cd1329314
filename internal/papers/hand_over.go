package papers

import (
	"telnusqa/internal/casefile"
	"telnusqa/internal/workday"
)

// The act of the hand-over, against an identity document or a notarised power (R11, R12).

func handOverOf(f Facts) (workday.Date, string, bool) {
	if f.Case == nil || f.Case.HandOver == nil || f.Case.Duplicate == nil {
		return 0, "", false
	}
	at := f.Case.HandOver.At
	return workday.DateOf(at, at.Location()), f.Case.Number, true
}

var (
	actTitle = Text{"Телнұсқаны беру актісі", "Акт выдачи дубликата"}
	actBody  = Text{
		"{office} {service} мемлекеттік қызметінің нәтижесі ретінде төменде аталған құжаттың телнұсқасын береді, ал алушы оны қабылдап алады.",
		"{office} передаёт, а получатель принимает дубликат названного ниже документа как результат государственной услуги {service}.",
	}
	fieldBlank    = Text{"Телнұсқаның сериясы мен нөмірі", "Серия и номер дубликата"}
	fieldRegister = Text{"Тіркеу нөмірі", "Регистрационный номер"}
	fieldIssued   = Text{"Берілген күні", "Дата выдачи"}
	fieldMade     = Text{"Телнұсқа ресімделген күн", "Дубликат оформлен"}
	fieldOrder    = Text{"Басшының бұйрығы", "Приказ руководителя"}
	fieldGiven    = Text{"Қолға берілген уақыты", "Выдан на руки"}
	fieldTaker    = Text{"Алушы", "Получатель"}
	fieldIdentity = Text{"Жеке басын куәландыратын құжат", "Документ, удостоверяющий личность"}
	fieldPower    = Text{"Нотариат куәландырған сенімхат", "Нотариально заверенная доверенность"}
	powerWords    = Text{"№ {number}, {day}, нотариус {notary}", "№ {number}, {day}, нотариус {notary}"}
	takerByPower  = Text{"{name}, өкілі арқылы", "{name}, через представителя"}
	signGiver     = Text{"Берген", "Выдал"}
	signTaker     = Text{"Алған", "Получил"}
	orderWords    = Text{"№ {number}, {day}", "№ {number}, {day}"}
)

func handOverAct(f Facts) []Block {
	c, h, d := f.Case, f.Case.HandOver, f.Case.Duplicate
	office, head := f.School.Name, letterhead(f.School)
	if b := f.collectedAt(); b != nil {
		office, head = b.Name, []Block{{Style: Name, Text: b.Name}, {Style: Under, Text: b.Address}}
	}
	taker, signs := same(c.Filer().FullName()), same(c.Filer().FullName())
	if h.ByPower {
		taker, signs = takerByPower.fill("name", taker), Text{}
	}
	blocks := append(head,
		Block{Style: Title, Text: actTitle},
		Block{Style: Middle, Text: caseLine.fill("number", c.Number, "day", dateWords(workday.DateOf(h.At, h.At.Location())))},
		Block{Style: Paragraph, Text: actBody.fill("office", office, "service", serviceName)},
		Block{Style: Field, Text: fieldDocument, Value: c.document()},
		Block{Style: Field, Text: fieldWho, Value: same(c.Student.FullName())},
		Block{Style: Field, Text: fieldBlank, Value: same(d.blank())},
		Block{Style: Field, Text: fieldRegister, Value: same(d.RegisterNumber)},
		Block{Style: Field, Text: fieldMade, Value: dateWords(d.IssuedOn)},
	)
	if !d.order().IsZero() {
		blocks = append(blocks, Block{Style: Field, Text: fieldOrder, Value: d.order()})
	}
	blocks = append(blocks,
		Block{Style: Field, Text: fieldGiven, Value: moment(h.At)},
		Block{Style: Field, Text: fieldTaker, Value: taker},
		Block{Style: Field, Text: fieldIdentity, Value: same(h.IdentityDocument)},
	)
	if h.ByPower {
		blocks = append(blocks, Block{Style: Field, Text: fieldPower, Value: powerWords.fill(
			"number", h.PowerNumber, "day", dateWords(h.PowerDate), "notary", h.PowerNotary)})
	}
	return append(blocks,
		Block{Style: Sign, Text: signGiver, Value: same(h.HandedBy)},
		Block{Style: Sign, Text: signTaker, Value: signs},
		f.square(),
	)
}

// collectedAt is the branch of the State Corporation that hands out; nil is the school.
func (f Facts) collectedAt() *Branch {
	if f.Case.Pickup.Branch != nil {
		return f.Case.Pickup.Branch
	}
	if f.Case.Channel == casefile.StateCorporation {
		return f.Case.Branch
	}
	return nil
}

// blank is series and number as they stand on the sheet.
func (d *Duplicate) blank() string { return d.Series + " № " + d.Number }

// order is the head's order, or nothing.
func (d *Duplicate) order() Text {
	if d.OrderNumber == "" {
		return Text{}
	}
	if d.OrderDate.IsZero() {
		return same("№ " + d.OrderNumber)
	}
	return orderWords.fill("number", d.OrderNumber, "day", dateWords(d.OrderDate))
}
