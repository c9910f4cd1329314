package papers

import (
	"telnusqa/internal/casefile"
	"telnusqa/internal/workday"
)

// The receipt of refusal to accept (Annex 4, R40, D11): two copies, one for each side.

func intakeRefusalOf(f Facts) (workday.Date, string, bool) {
	if f.Case == nil || f.Case.Receipt == nil {
		return 0, "", false
	}
	r := f.Case.Receipt
	return workday.DateOf(r.IssuedAt, r.IssuedAt.Location()), r.Number, true
}

var (
	refusalTitle    = Text{"Құжаттарды қабылдаудан бас тарту туралы қолхат", "Расписка об отказе в приёме документов"}
	refusalNumbered = Text{"№ {number}, {moment}", "№ {number}, {moment}"}
	refusalBody     = Text{
		"«Мемлекеттік көрсетілетін қызметтер туралы» Қазақстан Республикасының 2013 жылғы 15 сәуірдегі Заңының 20-бабының 2-тармағын басшылыққа ала отырып, {office} ({address}) Сіздің {grounds} байланысты {service} мемлекеттік қызметін көрсетуге құжаттарды қабылдаудан бас тартады, атап айтқанда:",
		"Руководствуясь пунктом 2 статьи 20 Закона Республики Казахстан от 15 апреля 2013 года «О государственных услугах», {office} ({address}) отказывает в приёме документов на оказание государственной услуги {service} ввиду представления Вами {grounds}, а именно:",
	}
	refusalGrounds = map[casefile.IntakeGround]Text{
		casefile.Incomplete: {"құжаттар топтамасын толық ұсынбауыңызға", "неполного пакета документов"},
		casefile.Expired:    {"қолданылу мерзімі өткен құжаттарды ұсынуыңызға", "документов с истекшим сроком действия"},
	}
	andWord     = Text{" және ", " и "}
	refusalList = map[bool]Text{ // whether something expired
		false: {"Жоқ құжаттардың атауы:", "Наименование отсутствующих документов:"},
		true:  {"Жоқ немесе қолданылу мерзімі өткен құжаттардың атауы:", "Наименование отсутствующих документов и документов с истекшим сроком действия:"},
	}
	expiredOn = Text{"қолданылу мерзімі {day} аяқталған", "срок действия истёк {day}"}
	filedAs   = Text{"Өтініштің нөмірі {number}, тапсырылған уақыты: {moment}.", "Номер заявления {number}, подано {moment}."}
	twoCopies = Text{
		"Осы қолхат әр тарап үшін бір-бірден 2 данада жасалды.",
		"Настоящая расписка составлена в 2 экземплярах, по одному для каждой стороны.",
	}
	signWorker   = Text{"Қызметкер", "Работник"}
	signExecutor = Text{"Орындаушы", "Исполнитель"}
	signReceived = Text{"Алдым, көрсетілетін қызметті алушы", "Получил, услугополучатель"}
)

func intakeRefusal(f Facts) []Block {
	c, r := f.Case, f.Case.Receipt
	office, address := f.issuer()
	person := c.Filer()
	blocks := append(f.head(), annex("4"))
	blocks = append(blocks, to(same(person.FullName()), same(person.Address))...)
	blocks = append(blocks,
		Block{Style: Title, Text: refusalTitle},
		Block{Style: Middle, Text: refusalNumbered.fill("number", r.Number, "moment", moment(r.IssuedAt))},
		Block{Style: Paragraph, Text: refusalBody.fill("office", office, "address", address, "service", serviceName, "grounds", groundWords(r.Grounds))},
		Block{Style: Line, Text: refusalList[hasExpired(r.Findings)]},
	)
	blocks = append(blocks, items(findingLines(r.Findings))...)
	return append(blocks,
		Block{Style: Paragraph, Text: filedAs.fill("number", c.Number, "moment", moment(c.HandedInAt))},
		Block{Style: Paragraph, Text: twoCopies},
		Block{Style: Sign, Text: signWorker, Value: same(r.IssuedBy)},
		Block{Style: Field, Text: signExecutor.plus(", ", phoneWord), Value: same(r.IssuedBy).plus(", ", same(f.issuerPhone()))},
		Block{Style: Sign, Text: signReceived, Value: same(person.FullName())},
		Block{Style: Dated, Text: onDay},
		f.square(),
	)
}

func groundWords(grounds []casefile.IntakeGround) Text {
	var all Text
	for _, g := range grounds {
		if all.IsZero() {
			all = refusalGrounds[g]
			continue
		}
		next := refusalGrounds[g]
		all = Text{all.KK + andWord.KK + next.KK, all.RU + andWord.RU + next.RU}
	}
	return all
}

// findingLines name each item that is missing or expired, and since when.
func findingLines(findings []casefile.Finding) []Text {
	lines := make([]Text, len(findings))
	for i, f := range findings {
		lines[i] = named(f.Name)
		if f.Ground == casefile.Expired {
			lines[i] = lines[i].plus(" — ", expiredOn.fill("day", dotted(f.ExpiredOn)))
		}
	}
	return lines
}

func hasExpired(findings []casefile.Finding) bool {
	for _, f := range findings {
		if f.Ground == casefile.Expired {
			return true
		}
	}
	return false
}
