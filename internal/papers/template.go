package papers

import (
	"fmt"
	"time"

	"telnusqa/internal/workday"
)

// template is one dated wording of a paper. A template that was in force is never
// changed but for a slip of the pen: a new wording is a new version with the day from
// which it holds, and an old case prints as it was. The golden files hold each version.
type template struct {
	version int
	from    workday.Date // first day of papers written by it; zero: since ever
	write   func(Facts) []Block
}

// paper is what is known of a kind.
type paper struct {
	templates []template // oldest first
	// of gives the day and the number of the paper; false where the case has none.
	of     func(Facts) (workday.Date, string, bool)
	copies []Text
	// sideways papers lie on their side.
	sideways bool
}

// digitalSystems is the day from which the law speaks of digital systems instead of
// information systems: the companion of the Digital Code (Law No. 256-VIII, signed with
// it on 09.01.2026), in force six months after it was published. The day is to be
// confirmed; see docs/papers.md.
var digitalSystems = workday.NewDate(2026, time.July, 12)

// hearingInFull is the day from which a notice names the hour of the hearing and its
// minutes hold all that article 74 of the code of administrative procedure wants.
var hearingInFull = workday.NewDate(2026, time.November, 26)

var catalogue = map[Kind]paper{
	Application: {
		templates: []template{
			{version: 1, write: application(informationSystems)},
			{version: 2, from: digitalSystems, write: application(digitalSystemsWords)},
		},
		of: applicationOf,
	},
	ApplicationBlank: {
		templates: []template{
			{version: 1, write: application(informationSystems)},
			{version: 2, from: digitalSystems, write: application(digitalSystemsWords)},
		},
		of: blankOf,
	},
	AcceptanceReceipt: {templates: []template{{version: 1, write: acceptance}}, of: acceptanceOf},
	HearingNotice: {
		templates: []template{
			{version: 1, write: hearingNotice(callToTheDay)},
			{version: 2, from: hearingInFull, write: hearingNotice(callToTheHour)},
		},
		of: hearingNoticeOf,
	},
	HearingMinutes: {
		templates: []template{
			{version: 1, write: hearingMinutes},
			{version: 2, from: hearingInFull, write: hearingRecord},
		},
		of: hearingMinutesOf,
	},
	ReasonedRefusal: {
		templates: []template{
			{version: 1, write: reasonedRefusal(heardByRecord)},
			{version: 2, from: hearingInFull, write: reasonedRefusal(heardOrNot)},
		},
		of: reasonedRefusalOf,
	},
	DuplicateSheet:     {templates: []template{{version: 1, write: duplicateSheet}}, of: duplicateOf},
	DuplicatesRegister: {templates: []template{{version: 1, write: registerPages}}, of: registerOf, sideways: true},
	BlanksBook:         {templates: []template{{version: 1, write: blanksPages}}, of: blanksBookOf, sideways: true},
	HandOverAct:        {templates: []template{{version: 1, write: handOverAct}}, of: handOverOf},
	IntakeRefusalReceipt: {
		templates: []template{{version: 1, write: intakeRefusal}},
		of:        intakeRefusalOf,
		copies: []Text{
			{"1-дана, өтініш берушіге", "Экземпляр 1, заявителю"},
			{"2-дана, іске", "Экземпляр 2, в дело"},
		},
	},
}

// Compose writes a paper from the facts, by the template of the paper's own day. A
// paper that these facts do not have is ErrNoSuchPaper.
func Compose(kind Kind, f Facts) (Document, error) {
	p, known := catalogue[kind]
	if !known {
		return Document{}, fmt.Errorf("papers: no paper %q", kind)
	}
	on, number, there := p.of(f)
	if !there {
		return Document{}, ErrNoSuchPaper.At("kind")
	}
	t := p.on(on)
	return Document{
		Kind: kind, Template: t.version, Number: number, On: on,
		Copies: p.copies, Blocks: t.write(f), Sideways: p.sideways,
	}, nil
}

// on is the template in force on a day.
func (p paper) on(day workday.Date) template {
	t := p.templates[0]
	for _, later := range p.templates[1:] {
		if day >= later.from {
			t = later
		}
	}
	return t
}

// There reports whether the facts have a paper.
func There(kind Kind, f Facts) bool {
	_, _, there := catalogue[kind].of(f)
	return there
}
