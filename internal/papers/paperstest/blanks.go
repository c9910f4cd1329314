package paperstest

import (
	"fmt"
	"time"

	"telnusqa/internal/casefile"
	"telnusqa/internal/papers"
	"telnusqa/internal/stock"
	"telnusqa/internal/workday"
)

// Blanks are the facts of a year of the book of blanks, long enough for a second page.
func Blanks() papers.Facts {
	general := papers.BookPart{DocumentKind: casefile.GeneralSecondary, Honours: casefile.Ordinary, CarriedOver: 12}
	line := func(d int, move stock.Move, basis string, first, sheets int) papers.BookLine {
		return papers.BookLine{
			On: Day(2).AddDays(d), What: move.Name, Basis: basis, Series: "ЖОБ", Sheets: sheets, Adds: move.Rule().Adds > 0,
			First: fmt.Sprintf("%07d", first), Last: fmt.Sprintf("%07d", first+sheets-1),
		}
	}
	general.Lines = append(general.Lines, line(0, stock.Receive, "Накладная № 14 от 30.01.2026", 712313, 50))
	for i := range 20 {
		general.Lines = append(general.Lines, line(1+i, stock.Use, fmt.Sprintf("№ %d/2026", i+1), 712301+i, 1))
	}
	general.Lines = append(general.Lines,
		line(24, stock.Spoil, "Порча при заполнении, Акт № 3", 712321, 1),
		line(25, stock.Send, "Приказ отдела образования № 41-ө от 24.02.2026", 712322, 10),
		line(26, stock.Return, "Акт возврата № 2 от 28.02.2026", 712332, 5),
	)
	basic := papers.BookPart{DocumentKind: casefile.BasicSecondary, Honours: casefile.Distinction, CarriedOver: 3}
	return papers.Facts{
		Blanks: &papers.BlanksYear{Year: 2026, Parts: []papers.BookPart{basic, general}},
		School: School(), On: workday.NewDate(2026, time.March, 30),
	}
}
