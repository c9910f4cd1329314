package workday

// Week is a kind of working week, named by its number of working days.
type Week uint8

// The weeks. Schools work five days and rest on Saturday and Sunday; the State
// Corporation works six and rests on Sunday (service standard item 7).
const (
	FiveDay Week = 5
	SixDay  Week = 6
)

// Valid reports whether there is a calendar for w.
func (w Week) Valid() bool { return w == FiveDay || w == SixDay }

// rests reports whether the week itself, holidays aside, rests on d.
func (w Week) rests(d Date) bool { return int(d+6)%7 >= int(w) } // Monday is 0

// DayKind says why a day is worked or not.
type DayKind string

// The kinds, named as the API names them. Working and Weekend are ordinary days and
// follow from the week; the others are listed in the calendar's data.
const (
	Working            DayKind = "WORKING"             // an ordinary working day
	Weekend            DayKind = "WEEKEND"             // Saturday or Sunday of a five-day week, Sunday of a six-day one
	Holiday            DayKind = "HOLIDAY"             // a national or state holiday
	DayOff             DayKind = "DAY_OFF"             // 7 January, first day of Kurban Ait: off, and never made up for on another day
	Observed           DayKind = "OBSERVED"            // off because a holiday fell on a weekend
	TransferredOff     DayKind = "TRANSFERRED_OFF"     // off in exchange for a worked weekend
	TransferredWorking DayKind = "TRANSFERRED_WORKING" // a weekend worked in exchange for a weekday
)

// Working reports whether people work on days of this kind.
func (k DayKind) Working() bool { return k == Working || k == TransferredWorking }

// listed reports whether days of this kind are exceptions that data must name.
func (k DayKind) listed() bool {
	switch k {
	case Holiday, DayOff, Observed, TransferredOff, TransferredWorking:
		return true
	default:
		return false
	}
}

// The standings of a day. A due date that touches an estimate may still move, and the
// screens say so.
const (
	Confirmed = "V" // confirmed by two or more published sources
	Published = "P" // in the published production calendar; no later order is known
	Estimated = "E" // not announced: laws applied ahead, Kurban Ait by astronomy
)

// Day is one day of one calendar, with the reason for what it is.
type Day struct {
	Date    Date
	Week    Week
	Kind    DayKind
	TitleKK string // why, in words: the holiday, the day it stands in for, or the plain kind
	TitleRU string
	TitleEN string
	Act     string // the law or order the day stands on, in Russian; Citation has all languages
	Status  string // Confirmed, Published or Estimated
}

// Working reports whether people work on this day.
func (d Day) Working() bool { return d.Kind.Working() }

// ordinary makes the Day of a date that no row of the data names.
func ordinary(d Date, w Week, status string) Day {
	day := Day{Date: d, Week: w, Status: status, Act: labourCode}
	if w.rests(d) {
		day.Kind, day.TitleKK, day.TitleRU, day.TitleEN = Weekend, "Демалыс күні", "Выходной день", "Weekend"
	} else {
		day.Kind, day.TitleKK, day.TitleRU, day.TitleEN = Working, "Жұмыс күні", "Рабочий день", "Working day"
	}
	return day
}
