package papers

import (
	"time"

	"telnusqa/internal/casefile"
	"telnusqa/internal/workday"
)

// The pages of a school's register of duplicates for a year, gap-free as the register
// itself. No form of it is prescribed; the columns are those that schools keep.

// Register is a year of a school's register.
type Register struct {
	Year  int
	Lines []RegisterLine // by their numbers
}

// RegisterLine is one duplicate.
type RegisterLine struct {
	Number         string // 17/2026
	Name           string
	GraduationYear int
	DocumentKind   casefile.DocumentKind
	Original       string
	Blank          string
	Reasons        []casefile.Reason
	Order          string
	OrderDate      workday.Date
	IssuedOn       workday.Date
	HandedOn       workday.Date
}

func registerOf(f Facts) (workday.Date, string, bool) {
	if f.Register == nil {
		return 0, "", false
	}
	return f.yearEnd(f.Register.Year), itoa(f.Register.Year), true
}

// yearEnd is the last day of a year that is over, else the day of the printing.
func (f Facts) yearEnd(year int) workday.Date {
	return min(f.On, workday.NewDate(year, time.December, 31))
}

var (
	registerTitle = Text{"Берілген телнұсқаларды тіркеу кітабы", "Книга учёта выданных дубликатов"}
	ofYear        = Text{"{year} жыл", "{year} год"}
	ordinalHead   = Text{"№", "№"}
	registerHeads = []column{
		{ordinalHead, 5},
		{Text{"Тегі, аты, әкесінің аты", "Фамилия, имя, отчество"}, 17},
		{fieldYear, 7},
		{fieldDocument, 14},
		{Text{"Түпнұсқаның сериясы, нөмірі", "Серия, номер подлинника"}, 10},
		{Text{"Телнұсқаның сериясы, нөмірі", "Серия, номер дубликата"}, 10},
		{Text{"Себебі", "Причина"}, 11},
		{Text{"Бұйрықтың нөмірі, күні", "Номер, дата приказа"}, 9},
		{Text{"Ресімделген күні", "Дата оформления"}, 8},
		{Text{"Қолға берілген күні, қолы", "Выдан, подпись получателя"}, 9},
	}
	registerTotal = Text{"Барлығы: {n} жазба.", "Всего записей: {n}."}
)

func registerPages(f Facts) []Block {
	r := f.Register
	rows := make([][]Text, len(r.Lines))
	for i, l := range r.Lines {
		c := Case{Reasons: l.Reasons}
		rows[i] = []Text{
			same(l.Number), same(l.Name), year(l.GraduationYear),
			named(labelOf(l.DocumentKind, l.GraduationYear)), same(l.Original), same(l.Blank), c.reasons(),
			same(l.Order).plus(" ", same(dotted(l.OrderDate))), same(dotted(l.IssuedOn)), same(dotted(l.HandedOn)),
		}
	}
	return append(letterhead(f.School),
		Block{Style: Title, Text: registerTitle},
		Block{Style: Middle, Text: ofYear.fill("year", itoa(r.Year))},
		grid(registerHeads, rows),
		Block{Style: Line, Text: registerTotal.fill("n", itoa(len(rows)))},
		Block{Style: Sign, Text: signHead, Value: same(f.School.Head)},
		Block{Style: Seal, Text: sealHere},
	)
}
