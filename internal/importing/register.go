package importing

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"telnusqa/internal/casefile"
	"telnusqa/internal/fault"
	"telnusqa/internal/identifier"
	"telnusqa/internal/tabular"
	"telnusqa/internal/workday"
)

// Line is a row of a file of old registers: a duplicate that a school issued before it
// worked with this system.
type Line struct {
	Source
	BIN                            string
	Seq                            int // line of the register; its year is that of IssuedOn
	IssuedOn                       workday.Date
	Document                       identifier.DocumentNumber
	DocumentKind                   casefile.DocumentKind
	Honours                        casefile.Honours // nothing: ordinary
	Surname, GivenName, Patronymic string           // nothing: no longer known
	IIN                            string
	BirthDate                      workday.Date // that of the IIN, where there is one
	GraduationYear                 int
	Original                       identifier.DocumentNumber
	OrderNumber                    string
	OrderDate                      workday.Date
	Copy                           int // 0: reckoned
}

// Columns of old registers, as they are written.
var lineColumns = []column{
	{"bin", fault.Text{KK: "Мектептің БСН", RU: "БИН школы", EN: "BIN of the school"}, []string{"БСН", "БИН"}, true},
	{"line", fault.Text{KK: "Жазба №", RU: "№ записи", EN: "Line"}, []string{"№ в реестре", "№ в книге", "№ п/п", "Р/с №", "Тіркеу нөмірі", "Регистрационный номер"}, true},
	{"issued_on", fault.Text{KK: "Берілген күні", RU: "Дата выдачи", EN: "Issued on"}, []string{"Күні", "Дата"}, true},
	{"document", fault.Text{KK: "Телнұсқаның сериясы мен нөмірі", RU: "Серия и номер дубликата", EN: "Series and number of the duplicate"}, []string{"Бланкінің сериясы мен нөмірі", "Серия и номер бланка", "Телнұсқа", "Дубликат"}, true},
	{"kind", fault.Text{KK: "Құжат түрі", RU: "Вид документа", EN: "Kind of document"}, nil, true},
	{"honours", fault.Text{KK: "Үлгісі", RU: "Отличие", EN: "Distinction"}, nil, false},
	{"surname", fault.Text{KK: "Тегі", RU: "Фамилия", EN: "Surname"}, nil, false},
	{"given_name", fault.Text{KK: "Аты", RU: "Имя", EN: "Given name"}, nil, false},
	{"patronymic", fault.Text{KK: "Әкесінің аты", RU: "Отчество", EN: "Patronymic"}, nil, false},
	{"iin", fault.Text{KK: "ЖСН", RU: "ИИН", EN: "IIN"}, nil, false},
	{"birth_date", fault.Text{KK: "Туған күні", RU: "Дата рождения", EN: "Date of birth"}, nil, false},
	{"graduation_year", fault.Text{KK: "Бітірген жылы", RU: "Год окончания", EN: "Year of graduation"}, nil, false},
	{"original", fault.Text{KK: "Түпнұсқаның сериясы мен нөмірі", RU: "Серия и номер подлинника", EN: "Series and number of the original"}, []string{"Түпнұсқа", "Подлинник", "Серия и номер оригинала"}, false},
	{"order_number", fault.Text{KK: "Бұйрық нөмірі", RU: "Номер приказа", EN: "Order No."}, nil, false},
	{"order_date", fault.Text{KK: "Бұйрық күні", RU: "Дата приказа", EN: "Order of"}, nil, false},
	{"copy", fault.Text{KK: "Нешінші телнұсқа", RU: "Который дубликат", EN: "Which duplicate"}, nil, false},
}

var (
	kindWords    = documentKinds()
	honoursWords = distinctions()
)

func documentKinds() (words []named[casefile.DocumentKind]) {
	also := map[casefile.DocumentKind][]string{
		casefile.BasicSecondary:   {"9", "9 сынып", "9 класс", "свидетельство", "куәлік", "основное среднее", "негізгі орта"},
		casefile.GeneralSecondary: {"11", "11 сынып", "11 класс", "аттестат", "общее среднее", "жалпы орта"},
	}
	for _, k := range casefile.DocumentKinds() {
		words = append(words, named[casefile.DocumentKind]{k, fault.Text{KK: k.Name(fault.KK), RU: k.Name(fault.RU), EN: k.Name(fault.EN)}, also[k]})
	}
	return words
}

func distinctions() (words []named[casefile.Honours]) {
	also := map[casefile.Honours][]string{
		casefile.Ordinary:    {"обычный", "кәдімгі", "-"},
		casefile.Distinction: {"отличие", "с отличием"},
		casefile.AltynBelgi:  {"алтын белгі", "алтын белги"},
	}
	for _, h := range casefile.HonoursValues() {
		words = append(words, named[casefile.Honours]{h, fault.Text{KK: h.Name(fault.KK), RU: h.Name(fault.RU), EN: h.Name(fault.EN)}, also[h]})
	}
	return words
}

// The bounds of what may stand in an old register.
const (
	firstRegisterYear = 1930
	lastLine          = 99_999
	mostCopies        = 99
)

// OldRegister reads a file of old registers, of which today is the last day that may
// stand in it. A line of a school's year stands in it once, and so does a blank.
func OldRegister(t tabular.Table, today workday.Date) Batch[Line] {
	lines, blanks := map[string]int{}, map[string]int{}
	parseIIN := func(text string) (identifier.IIN, error) { return identifier.ParseIIN(text, today.At(0, time.UTC)) }
	return read(lineColumns, t, func(c *cells) Line {
		l := Line{
			Source:         c.Source,
			BIN:            string(parsed(c, "bin", identifier.ParseBIN, ErrBIN)),
			IssuedOn:       c.day("issued_on"),
			Document:       parsed(c, "document", parseDocument, ErrDocument),
			DocumentKind:   word(c, "kind", kindWords),
			Honours:        word(c, "honours", honoursWords),
			Surname:        c.text("surname", longPerson),
			GivenName:      c.text("given_name", longPerson),
			Patronymic:     c.text("patronymic", longPerson),
			IIN:            string(parsed(c, "iin", parseIIN, ErrIIN)),
			BirthDate:      c.day("birth_date"),
			GraduationYear: parsed(c, "graduation_year", within(firstRegisterYear, today.Year()), ErrYear),
			Original:       parsed(c, "original", parseDocument, ErrDocument),
			OrderNumber:    c.text("order_number", longPerson),
			OrderDate:      c.day("order_date"),
			Copy:           parsed(c, "copy", within(1, mostCopies), ErrCopy),
		}
		if l.Honours == "" {
			l.Honours = casefile.Ordinary
		}
		l.Seq = c.line(l.IssuedOn)
		l.check(c, today)
		once(c, blanks, "document", l.Document.String())
		if l.BIN != "" && l.Seq != 0 && !l.IssuedOn.IsZero() {
			once(c, lines, "line", fmt.Sprint(l.BIN, "/", l.IssuedOn.Year(), "/", l.Seq))
		}
		return l
	})
}

// line is the number of a line: 17, or 17/2019 as registers have it, in the year of the
// day of issue.
func (c *cells) line(issued workday.Date) int {
	return parsed(c, "line", func(text string) (int, error) {
		number, year, dated := strings.Cut(text, "/")
		if dated && !issued.IsZero() && strings.TrimSpace(year) != strconv.Itoa(issued.Year()) {
			return 0, errNumber
		}
		return within(1, lastLine)(strings.TrimSpace(number))
	}, ErrLine)
}

// check looks at the cells beside each other.
func (l *Line) check(c *cells, today workday.Date) {
	if iin := identifier.IIN(l.IIN); iin != "" {
		born := workday.NewDate(iin.Birth())
		if !l.BirthDate.IsZero() && l.BirthDate != born {
			c.bad("birth_date", ErrBirthOfIIN.With("day", born))
		}
		l.BirthDate = born
	}
	if (l.Surname == "") != (l.GivenName == "") {
		c.bad(map[bool]string{true: "surname", false: "given_name"}[l.Surname == ""], ErrCellEmpty.Fault())
	}
	if l.IssuedOn.IsZero() {
		return // said already
	}
	if l.IssuedOn.Year() < firstRegisterYear || l.IssuedOn > today {
		c.bad("issued_on", ErrDayOutside.With("from", firstRegisterYear))
	}
	if l.BirthDate > l.IssuedOn {
		c.bad("birth_date", ErrBornLater.Fault())
	}
	if l.GraduationYear > l.IssuedOn.Year() {
		c.bad("graduation_year", ErrYear.Fault())
	}
}

func parseDocument(text string) (identifier.DocumentNumber, error) {
	doc, _, err := identifier.ParseDocumentNumber(text)
	if err == nil && doc.Number == "" {
		err = errNumber
	}
	return doc, err
}

var errNumber = errors.New("importing: not such a number")

// within reads a whole number between two others.
func within(least, most int) func(string) (int, error) {
	return func(text string) (int, error) {
		n, err := strconv.Atoi(text)
		if err != nil || n < least || n > most {
			return 0, errNumber
		}
		return n, nil
	}
}

// Cells writes a line as a row of its file.
func (l Line) Cells() []string {
	return []string{
		l.BIN, strconv.Itoa(l.Seq), l.IssuedOn.String(), l.Document.String(), string(l.DocumentKind), string(l.Honours),
		l.Surname, l.GivenName, l.Patronymic, l.IIN, l.BirthDate.String(), written(l.GraduationYear), l.Original.String(),
		l.OrderNumber, l.OrderDate.String(), written(l.Copy),
	}
}

// written is a number as a cell has it; nothing for none.
func written(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}
