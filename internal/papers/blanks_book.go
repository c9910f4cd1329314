package papers

import (
	"telnusqa/internal/casefile"
	"telnusqa/internal/fault"
	"telnusqa/internal/workday"
)

// The pages of a school's book of blanks for a year. The columns follow the book of
// account of the certificates in the form of Order No. 472 of 16.09.2021: what came, by
// which paper, on the left; what went, and why, on the right; and who confirms the rest.

// BlanksYear is a year of a school's book of blanks, a part for each kind of document.
type BlanksYear struct {
	Year  int
	Parts []BookPart
}

// BookPart are the lines about the blanks of one kind of document.
type BookPart struct {
	DocumentKind casefile.DocumentKind
	Honours      casefile.Honours
	CarriedOver  int        // sheets in stock when the year began
	Lines        []BookLine // in the order in which they were written
}

// BookLine is what happened on one day, by one paper, to numbers that follow each other.
type BookLine struct {
	On          workday.Date
	What        func(fault.Lang) string // the move
	Basis       string                  // the paper, the reason, or the line of the register
	Series      string
	First, Last string // numbers; the same for one sheet
	Sheets      int
	Adds        bool // came into the stock; else it went
}

func blanksBookOf(f Facts) (workday.Date, string, bool) {
	if f.Blanks == nil {
		return 0, "", false
	}
	return f.yearEnd(f.Blanks.Year), itoa(f.Blanks.Year), true
}

var (
	blanksTitle = Text{"Білім туралы құжаттардың бланкілерін есепке алу кітабы", "Книга учёта бланков документов об образовании"}
	blanksHeads = []column{
		{ordinalHead, 5},
		{Text{"Күні", "Дата"}, 9},
		{Text{"Не болды, негізі", "Что произошло, основание"}, 34},
		{Text{"Сериясы, нөмірлері", "Серия, номера"}, 22},
		{Text{"Кіріс, дана", "Приход, шт."}, 10},
		{Text{"Шығыс, дана", "Расход, шт."}, 10},
		{Text{"Қалдық, дана", "Остаток, шт."}, 10},
	}
	blanksCarried = Text{"Жыл басындағы қалдық", "Остаток на начало года"}
	blanksTotal   = Text{"Барлығы", "Итого"}
	blanksLeft    = Text{"{day} қалдық: {n} дана.", "Остаток на {day}: {n} шт."}
	blanksNone    = Text{"Бұл жылы бланкілер болмады және қозғалысы болған жоқ.", "В этом году бланков не было и движения не было."}
	signDivision  = Text{"Қалдықты растаған білім бөлімінің басшысы", "Остаток подтвердил руководитель отдела образования"}
)

func blanksPages(f Facts) []Block {
	b := f.Blanks
	blocks := append(letterhead(f.School),
		Block{Style: Title, Text: blanksTitle},
		Block{Style: Middle, Text: ofYear.fill("year", itoa(b.Year))},
	)
	if len(b.Parts) == 0 {
		blocks = append(blocks, Block{Style: Line, Text: blanksNone})
	}
	for _, p := range b.Parts {
		c := Case{DocumentKind: p.DocumentKind, Honours: p.Honours, GraduationYear: b.Year}
		table, left := p.table()
		blocks = append(blocks, Block{Style: Line, Text: c.document()}, table,
			Block{Style: Line, Text: blanksLeft.fill("day", dateOf(f.yearEnd(b.Year)), "n", itoa(left))})
	}
	return append(blocks,
		Block{Style: Sign, Text: signHead, Value: same(f.School.Head)},
		Block{Style: Sign, Text: signDivision},
		Block{Style: Seal, Text: sealHere},
	)
}

// table writes the lines with the rest after each, and gives what is left at the end.
func (p BookPart) table() (Block, int) {
	left, came, went := p.CarriedOver, 0, 0
	rows := [][]Text{{{}, {}, blanksCarried, {}, {}, {}, same(itoa(left))}}
	for i, l := range p.Lines {
		row := []Text{same(itoa(i + 1)), same(dotted(l.On)), named(l.What).plus(": ", same(l.Basis)), same(l.numbers()), {}, {}, {}}
		if l.Adds {
			left, came, row[4] = left+l.Sheets, came+l.Sheets, same(itoa(l.Sheets))
		} else {
			left, went, row[5] = left-l.Sheets, went+l.Sheets, same(itoa(l.Sheets))
		}
		row[6] = same(itoa(left))
		rows = append(rows, row)
	}
	rows = append(rows, []Text{{}, {}, blanksTotal, {}, same(itoa(came)), same(itoa(went)), same(itoa(left))})
	return grid(blanksHeads, rows), left
}

// numbers are series and numbers of the sheets.
func (l BookLine) numbers() string {
	if l.First == l.Last {
		return l.Series + " № " + l.First
	}
	return l.Series + " № " + l.First + " – " + l.Last
}
