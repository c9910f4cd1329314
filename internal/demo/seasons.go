package demo

import (
	"time"

	"telnusqa/internal/casefile"
	"telnusqa/internal/workday"
)

// How many ask when. The service has a season: people need their papers before the
// entrance examinations of June to August. Volumes grow, and the portal takes a
// growing part of them. The figures are invented.
var (
	monthWeight = [13]float64{0, 0.80, 0.85, 0.85, 0.90, 1.05, 1.65, 1.90, 1.70, 1.10, 0.90, 0.85, 0.75}

	// By channel, Sunday first; a closed door weighs nothing whatever stands here.
	weekdayWeight = map[casefile.Channel][7]float64{
		casefile.SchoolOffice:     {0.7, 1.25, 1.10, 1.00, 0.95, 0.80, 0.7},
		casefile.StateCorporation: {0.6, 1.15, 1.05, 1.00, 1.00, 0.95, 0.60},
		casefile.Portal:           {0.40, 1.20, 1.10, 1.05, 1.00, 0.85, 0.45},
	}

	// When people sit down to the portal, by hour.
	portalHours = newUrn([]float64{
		6, 3, 2, 1, 1, 2, 5, 10, 22, 40, 50, 52, 46, 42, 46, 48, 46, 42, 36, 38, 40, 36, 26, 13,
	})
)

// yearlyGrowth is how much more applications there are each year.
const yearlyGrowth = 0.07

// arrival is when and by which door an application comes.
type arrival struct {
	channel casefile.Channel
	day     workday.Date
}

// season draws arrivals over the days of the story.
type season struct {
	arrivals []arrival
	urn      urn
}

// newSeason weighs every day and door from the first day to the day before the last.
// Country people have farther to a branch and go to the school instead.
func newSeason(calendars *workday.Calendars, from, until workday.Date, rural bool) season {
	var s season
	var weights []float64
	five, six := calendars.Week(workday.FiveDay), calendars.Week(workday.SixDay)
	span := float64(until.DaysSince(from))
	for day := from; day < until; day++ {
		passed := float64(day.DaysSince(from)) / span
		portal, corporation := 0.17+0.30*passed, 0.32-0.10*passed
		if rural {
			portal, corporation = 0.13+0.27*passed, 0.19-0.04*passed
		}
		share := map[casefile.Channel]float64{
			casefile.Portal: portal, casefile.StateCorporation: corporation, casefile.SchoolOffice: 1 - portal - corporation,
		}
		if !must(five.Working(day)) {
			delete(share, casefile.SchoolOffice)
		}
		if !must(six.Working(day)) {
			delete(share, casefile.StateCorporation)
		}
		common := monthWeight[day.Month()] * (1 + yearlyGrowth*float64(day.DaysSince(from))/365)
		for _, channel := range []casefile.Channel{casefile.SchoolOffice, casefile.StateCorporation, casefile.Portal} {
			s.arrivals = append(s.arrivals, arrival{channel, day})
			weights = append(weights, common*share[channel]*weekdayWeight[channel][day.Weekday()])
		}
	}
	s.urn = newUrn(weights)
	return s
}

func (s season) draw(d dice) arrival { return s.arrivals[s.urn.draw(d)] }

// portalMoment is a moment of the day at which somebody sends a form.
func portalMoment(d dice, day workday.Date, zone *time.Location) time.Time {
	clock := workday.Clock(portalHours.draw(d), d.IntN(60)) + workday.TimeOfDay(d.IntN(60))
	return day.At(clock, zone)
}
