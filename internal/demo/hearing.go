package demo

import (
	"time"

	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// doubt is why a school means to refuse, on one of the law's usual grounds.
type doubt struct {
	ground  casefile.ServiceGround
	reasons string
	share   float64
}

var doubts = []doubt{
	{casefile.RequirementsNotMet, "В книге учёта и выдачи аттестатов записи о выдаче документа на это имя нет.", 5},
	{casefile.RequirementsNotMet, "Аттестаттарды есепке алу кітабында бұл атқа құжат берілгені туралы жазба жоқ.", 4},
	{casefile.RequirementsNotMet, "Заявитель окончил другую школу района; личное дело выбыло до выпуска.", 3},
	{casefile.UnreliableData, "Год окончания и состав класса в заявлении не совпадают с приказом о выпуске.", 3},
	{casefile.UnreliableData, "Түпнұсқадағы мөр мен қолдар мектептің бітіру жылындағы үлгілеріне сәйкес келмейді.", 1},
	{casefile.NoConsent, "Заявитель отозвал согласие на использование сведений из личного дела.", 1},
}

var doubtShares = func() urn {
	var weights []float64
	for _, d := range doubts {
		weights = append(weights, d.share)
	}
	return newUrn(weights)
}()

// hear tells the notice of a preliminary refusal, the hearing, and what it led to. One
// school in twelve gives its notice later than three working days before the due date.
func (c *telling) hear(prepared time.Time) {
	given := c.someTime(c.office.add(c.acceptedOn, c.between(4, 10)), prepared)
	if c.chance(0.08) {
		given = c.someTime(c.office.add(c.acceptedOn, c.between(13, 14)), prepared)
	}
	doubt := doubts[doubtShares.draw(c.dice)]
	c.notice(given, doubt)
	objectBy := c.office.add(c.office.on(given), objectionDays)
	// Silence is known when the days to object are over, an answer when it comes.
	heard := c.someTime(c.office.on(c.office.hearing(given)), given)
	explanations := ""
	protocol, outcome, upheld := "На заслушивание никто не явился, возражений не поступило.", store.HearingNoAnswer, false
	if c.chance(0.65) {
		heard = c.beforeClose(c.office.add(objectBy, -c.IntN(2)), given)
	}
	switch x := c.Float64(); {
	case heard.After(objectBy.At(c.office.schedule.Close, c.zone)):
	case x < 0.35:
		explanations = "Окончил(а) эту школу под прежней фамилией."
		protocol, outcome, upheld = "Возражение признано обоснованным: запись найдена в архиве по прежней фамилии.", store.HearingObjected, true
	case x < 0.75:
		explanations = "С предварительным решением не согласен(на)."
		protocol, outcome = "Возражение рассмотрено, новых сведений заявитель не представил.", store.HearingObjected
	default:
		protocol, outcome = "Өтініш беруші тыңдаудан бас тартты.", store.HearingWaived
	}
	c.step(casefile.RecordHearing, c.head(), c.office, heard, casework.Hearing{
		Outcome: outcome, ObjectionUpheld: upheld, Explanations: explanations, Protocol: protocol,
	})
	after := c.someTime(c.office.add(c.office.on(heard), c.between(0, 3)), heard)
	if upheld {
		c.issueAt(after)
		c.collect(after)
		return
	}
	c.step(casefile.RefuseService, c.head(), c.office, after, casework.Refusal{
		Grounds: []casefile.ServiceGround{doubt.ground}, Reasons: doubt.reasons,
	})
}

// objectionDays is how many working days an applicant has to object. Source: code of
// administrative procedure, art. 73.
const objectionDays = 2

// beforeClose is a moment of the day after the instant; the day's last quarter of an
// hour when chance would put it later.
func (c *telling) beforeClose(day workday.Date, after time.Time) time.Time {
	at := c.someTime(day, after)
	if c.office.on(at) > day {
		at = day.At(c.office.schedule.Close-workday.Clock(0, 15), c.zone)
	}
	return at
}

func (c *telling) notice(given time.Time, doubt doubt) {
	c.step(casefile.GiveNotice, c.clerk(), c.office, given, casework.Notice{
		Grounds: []casefile.ServiceGround{doubt.ground}, Reasons: doubt.reasons,
		HearingAt: c.office.hearing(given), HearingPlace: c.school.AddressRU,
	})
}

// hearing is when a notice calls to: at eleven on the first day after those to object.
func (o office) hearing(given time.Time) time.Time {
	return o.add(o.on(given), objectionDays+1).At(workday.Clock(11, 0), o.zone)
}
