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

// month is a month's name; the Russian one as it stands in a date.
type month struct{ kk, ru string }

var months = [...]month{
	{"қаңтар", "января"},
	{"ақпан", "февраля"},
	{"наурыз", "марта"},
	{"сәуір", "апреля"},
	{"мамыр", "мая"},
	{"маусым", "июня"},
	{"шілде", "июля"},
	{"тамыз", "августа"},
	{"қыркүйек", "сентября"},
	{"қазан", "октября"},
	{"қараша", "ноября"},
	{"желтоқсан", "декабря"},
}

// dateWords is 2026 жылғы 3 ақпан, 3 февраля 2026 года.
func dateWords(d workday.Date) Text {
	if d.IsZero() {
		return Text{}
	}
	y, m, day := d.Civil()
	name := months[m-1]
	return Text{
		KK: itoa(y) + " жылғы " + itoa(day) + " " + name.kk,
		RU: itoa(day) + " " + name.ru + " " + itoa(y) + " года",
	}
}

// moment is a date in words with the time of day, where the case belongs.
func moment(t time.Time) Text {
	if t.IsZero() {
		return Text{}
	}
	at := t.Format("15:04")
	return dateWords(workday.DateOf(t, t.Location())).plus("", Text{", сағат " + at, ", " + at})
}

// dotted is the short form of a date, in both languages 03.02.2026.
func dotted(d workday.Date) string {
	if d.IsZero() {
		return ""
	}
	s := d.String()
	return s[8:] + "." + s[5:7] + "." + s[:4]
}
