package papers

import (
	"strings"
	"time"

	"telnusqa/internal/fault"
	"telnusqa/internal/workday"
)

// Text is what stands on a paper, in both state languages. Papers have no third.
type Text struct{ KK, RU string }

// same is text that reads alike in both languages: names, numbers, addresses as
// somebody wrote them.
func same(s string) Text { return Text{s, s} }

// named takes the two official languages of a word that the product has in three.
func named(name func(fault.Lang) string) Text { return Text{name(fault.KK), name(fault.RU)} }

// In returns the text in the language; a paper knows no other.
func (t Text) In(lang fault.Lang) string {
	if lang == fault.KK {
		return t.KK
	}
	return t.RU
}

// IsZero reports whether there is nothing to print.
func (t Text) IsZero() bool { return t.KK == "" && t.RU == "" }

// fill puts values into {places} of the text: name, value, name, value.
func (t Text) fill(pairs ...any) Text {
	for i := 0; i+1 < len(pairs); i += 2 {
		place := "{" + pairs[i].(string) + "}"
		var v Text
		switch value := pairs[i+1].(type) {
		case Text:
			v = value
		case string:
			v = same(value)
		}
		t.KK, t.RU = strings.ReplaceAll(t.KK, place, v.KK), strings.ReplaceAll(t.RU, place, v.RU)
	}
	return t
}

// plus joins two texts with something between them; an empty one leaves nothing.
func (t Text) plus(between string, u Text) Text {
	switch {
	case u.IsZero():
		return t
	case t.IsZero():
		return u
	}
	return Text{t.KK + between + u.KK, t.RU + between + u.RU}
}

// list joins texts with commas.
func list(texts []Text) Text {
	var all Text
	for _, t := range texts {
		all = all.plus(", ", t)
	}
	return all
}

// lowered begins the text with a small letter, to stand within a sentence.
func (t Text) lowered() Text { return Text{lowerFirst(t.KK), lowerFirst(t.RU)} }

func lowerFirst(s string) string {
	for i, r := range s {
		if i == 0 {
			return strings.ToLower(string(r)) + s[len(string(r)):]
		}
	}
	return s
}

// month is a month's name with the endings a Kazakh date needs.
type month struct{ kk, in, from, ru string }

// The months: қаңтар, қаңтарда, қаңтардан, января.
var months = [...]month{
	{"қаңтар", "қаңтарда", "қаңтардан", "января"},
	{"ақпан", "ақпанда", "ақпаннан", "февраля"},
	{"наурыз", "наурызда", "наурыздан", "марта"},
	{"сәуір", "сәуірде", "сәуірден", "апреля"},
	{"мамыр", "мамырда", "мамырдан", "мая"},
	{"маусым", "маусымда", "маусымнан", "июня"},
	{"шілде", "шілдеде", "шілдеден", "июля"},
	{"тамыз", "тамызда", "тамыздан", "августа"},
	{"қыркүйек", "қыркүйекте", "қыркүйектен", "сентября"},
	{"қазан", "қазанда", "қазаннан", "октября"},
	{"қараша", "қарашада", "қарашадан", "ноября"},
	{"желтоқсан", "желтоқсанда", "желтоқсаннан", "декабря"},
}

// dateWith writes a date in words; the Kazakh month takes the ending it is given.
func dateWith(d workday.Date, kk func(month) string) Text {
	if d.IsZero() {
		return Text{}
	}
	y, m, day := d.Civil()
	name := months[m-1]
	return Text{
		KK: itoa(y) + " жылғы " + itoa(day) + " " + kk(name),
		RU: itoa(day) + " " + name.ru + " " + itoa(y) + " года",
	}
}

// dateWords is 2026 жылғы 3 ақпан, 3 февраля 2026 года.
func dateWords(d workday.Date) Text { return dateWith(d, func(m month) string { return m.kk }) }

// dateIn is the date on which something happens: 2026 жылғы 3 ақпанда.
func dateIn(d workday.Date) Text { return dateWith(d, func(m month) string { return m.in }) }

// dateOf is the date that belongs to something: 2026 жылғы 3 ақпандағы өтініш,
// заявление от 3 февраля 2026 года.
func dateOf(d workday.Date) Text {
	return dateWith(d, func(m month) string {
		if strings.HasSuffix(m.in, "а") {
			return m.in + "ғы"
		}
		return m.in + "гі"
	})
}

// dateFrom is the date after which it is late: 2026 жылғы 24 ақпаннан кешіктірмей.
func dateFrom(d workday.Date) Text { return dateWith(d, func(m month) string { return m.from }) }

// dayOf is the day of an instant where the case belongs.
func dayOf(t time.Time) workday.Date { return workday.DateOf(t, t.Location()) }

// hour is the time of day of an instant where the case belongs.
func hour(t time.Time) string { return t.Format("15:04") }

// moment is a date in words with the time of day, where the case belongs.
func moment(t time.Time) Text {
	if t.IsZero() {
		return Text{}
	}
	return dateWords(dayOf(t)).plus("", Text{", сағат " + hour(t), ", " + hour(t)})
}

// dotted is the short form of a date, in both languages 03.02.2026.
func dotted(d workday.Date) string {
	if d.IsZero() {
		return ""
	}
	s := d.String()
	return s[8:] + "." + s[5:7] + "." + s[:4]
}
