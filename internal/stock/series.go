package stock

import (
	"regexp"

	"telnusqa/internal/casefile"
	"telnusqa/internal/fault"
	"telnusqa/internal/workday"
)

// What the dictionary refuses.
var (
	ErrSeriesForm = fault.Define(fault.Invalid, "SERIES_FORM", fault.Text{
		KK: "Серия кириллицамен жазылған 2–4 бас әріптен тұрады.",
		RU: "Серия состоит из 2–4 заглавных букв кириллицы.",
		EN: "A series has two to four Cyrillic capitals.",
	})
	ErrSeriesUnknown = fault.Define(fault.Invalid, "SERIES_UNKNOWN", fault.Text{
		KK: "{series} сериясы сериялар анықтамалығында жоқ; оны платформа әкімшісі енгізеді.",
		RU: "Серии {series} нет в справочнике серий; её вносит администратор платформы.",
		EN: "The series {series} is not in the dictionary of series; the platform's administrator enters it.",
	})
	ErrSeriesNotInForce = fault.Define(fault.Invalid, "SERIES_NOT_IN_FORCE", fault.Text{
		KK: "{series} сериясы {day} күні қолданыста емес.",
		RU: "Серия {series} не действует на {day}.",
		EN: "The series {series} is not in force on {day}.",
	})
	ErrSeriesOtherKind = fault.Define(fault.Invalid, "SERIES_OF_OTHER_KIND", fault.Text{
		KK: "{series} сериясы басқа құжат түріне немесе үлгісіне арналған.",
		RU: "Серия {series} предназначена для документа другого вида или образца.",
		EN: "The series {series} is for documents of another kind or honours.",
	})
	ErrSeriesOverlap = fault.Define(fault.Conflict, "SERIES_OVERLAP", fault.Text{
		KK: "Бұл түрге {series} сериясының осы күндерді қамтитын жазбасы бар.",
		RU: "Для этого вида уже есть запись серии {series} на эти дни.",
		EN: "There is a record of the series {series} for this kind and these days already.",
	})
	ErrSeriesDates = fault.Define(fault.Invalid, "SERIES_DATES", fault.Text{
		KK: "Қолданыстың соңғы күні бірінші күнінен ерте бола алмайды.",
		RU: "Последний день действия не раньше первого.",
		EN: "The last day of force is not before the first.",
	})
)

// Certainty says how sure a record of the dictionary is.
type Certainty string

// The certainties.
const (
	Official Certainty = "OFFICIAL" // an act of the state says so
	Reported Certainty = "REPORTED" // found in public material
	Assumed  Certainty = "ASSUMED"  // nobody has confirmed it
)

var certainties = []struct {
	certainty Certainty
	text      fault.Text
}{
	{Official, fault.Text{KK: "Ресми акт бойынша", RU: "По официальному акту", EN: "By an official act"}},
	{Reported, fault.Text{KK: "Ашық деректерден, расталмаған", RU: "Из открытых материалов, не подтверждено", EN: "From public material, not confirmed"}},
	{Assumed, fault.Text{KK: "Болжам", RU: "Предположение", EN: "Assumed"}},
}

// Certainties lists them, the surest first.
func Certainties() []Certainty {
	all := make([]Certainty, len(certainties))
	for i, c := range certainties {
		all[i] = c.certainty
	}
	return all
}

// Name says it in words.
func (c Certainty) Name(lang fault.Lang) string {
	for _, row := range certainties {
		if row.certainty == c {
			return row.text.In(lang)
		}
	}
	return string(c)
}

// Series is one record of the dictionary: blanks of this series are for
// documents of this kind, from one day to another.
type Series struct {
	Series       string // Cyrillic capitals
	DocumentKind casefile.DocumentKind
	Honours      casefile.Honours // empty: not known, so any
	From, To     workday.Date     // both belong to it; zero: not known since when, or still in force
	Source       string
	Certainty    Certainty
}

// InForce reports whether the record holds on a day.
func (s Series) InForce(on workday.Date) bool {
	return (s.From.IsZero() || s.From <= on) && (s.To.IsZero() || on <= s.To)
}

// For reports whether the record is about documents like this.
func (s Series) For(kind casefile.DocumentKind, honours casefile.Honours) bool {
	return s.DocumentKind == kind && (s.Honours == "" || s.Honours == honours)
}

// Overlaps reports whether two records are about the same documents on some day.
func (s Series) Overlaps(t Series) bool {
	same := s.Series == t.Series && s.DocumentKind == t.DocumentKind && (s.Honours == t.Honours || s.Honours == "" || t.Honours == "")
	return same && (s.To.IsZero() || t.From <= s.To) && (t.To.IsZero() || s.From <= t.To)
}

// seriesForm is the default pattern of a series in use; seven digits follow.
// Source: the printed pattern «ЖОБ № 1234567» of present documents.
var seriesForm = regexp.MustCompile(`^[А-ЯӘҒҚҢӨҰҮҺІ]{2,4}$`)

// Check says what is wrong with a record before it enters the dictionary.
func (s Series) Check() error {
	var faults fault.List
	if !seriesForm.MatchString(s.Series) {
		faults = append(faults, ErrSeriesForm.At("series"))
	}
	if !s.From.IsZero() && !s.To.IsZero() && s.To < s.From {
		faults = append(faults, ErrSeriesDates.At("validTo"))
	}
	return faults.Err()
}

// Fits says whether a range of this series may come into a stock on a day, by
// the records that the dictionary has of the series; or what stands against it.
func Fits(records []Series, series string, kind casefile.DocumentKind, honours casefile.Honours, on workday.Date) error {
	known, inForce := false, false
	for _, r := range records {
		if r.Series != series {
			continue
		}
		known = true
		if !r.InForce(on) {
			continue
		}
		if inForce = true; r.For(kind, honours) {
			return nil
		}
	}
	switch {
	case !known:
		return ErrSeriesUnknown.At("series").With("series", series)
	case !inForce:
		return ErrSeriesNotInForce.At("series").With("series", series, "day", on)
	default:
		return ErrSeriesOtherKind.At("series").With("series", series)
	}
}

// Preloaded is what the dictionary begins with: what is known about series
// today, and how surely. The migrations write the same; a test compares them.
// Other series are met on documents (БТ, BD, МКТ), but what they stand for is
// not known, so they are not here; nor is it known since when these are in
// force, or whether the honours have series of their own.
func Preloaded() []Series {
	const source = "Открытый распознаватель документов об образовании РК: печатный образец «(ЖОБ|НОБ) № 7 цифр»; год введения и серии для отличия не найдены"
	return []Series{
		{Series: "ЖОБ", DocumentKind: casefile.GeneralSecondary, Source: "жалпы орта білім. " + source, Certainty: Reported},
		{Series: "НОБ", DocumentKind: casefile.BasicSecondary, Source: "негізгі орта білім. " + source, Certainty: Reported},
	}
}
