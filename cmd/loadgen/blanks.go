package main

import (
	"context"
	"fmt"

	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// sheet is a kind of blank with its series. Each series has a letter that no
// Latin one looks like; its ten million numbers last for some ten million cases.
type sheet struct {
	kind    casefile.DocumentKind
	honours casefile.Honours
	series  string
	atOnce  int // sheets a school receives at once
}

var sheets = []sheet{
	{casefile.GeneralSecondary, casefile.Ordinary, "ЖОБ", 20},
	{casefile.GeneralSecondary, casefile.Distinction, "ЖОД", 3},
	{casefile.BasicSecondary, casefile.Ordinary, "НОБ", 15},
	{casefile.BasicSecondary, casefile.Distinction, "НОД", 3},
}

func sheetFor(kind casefile.DocumentKind, honours casefile.Honours) sheet {
	for _, s := range sheets {
		if s.kind == kind && s.honours == honours {
			return s
		}
	}
	return sheets[0]
}

// blankFor is the lowest sheet of the school's stock that fits a case. An empty
// stock is filled first, and one sheet in a hundred is spoiled on the way.
func (l *life) blankFor(ctx context.Context, app store.Application, who staff) (store.Blank, error) {
	s := sheetFor(app.DocumentKind, app.Honours)
	key := stockKey{app.SchoolID, s.series}
	if len(l.shelf.stock[key]) < 2 {
		if err := l.receive(ctx, s, app.SchoolID, who); err != nil {
			return store.Blank{}, err
		}
	}
	if l.chance(0.01) {
		spoiled := l.shelf.stock[key][0]
		_, err := l.desk.SpoilBlank(ctx, who.clerk, casework.SpoiledBlank{
			SchoolID: app.SchoolID, Series: spoiled.Series, Number: spoiled.Number, Reason: "Ошибка при заполнении",
		})
		if err != nil {
			return store.Blank{}, err
		}
	}
	return l.shelf.stock[key][0], nil
}

func (l *life) receive(ctx context.Context, s sheet, school int64, who staff) error {
	first := l.series[s.series] + 1
	l.series[s.series] += s.atOnce
	_, err := l.desk.ReceiveBlanks(ctx, who.clerk, casework.BlankRange{
		SchoolID: school, Series: s.series,
		First: fmt.Sprintf("%07d", first), Last: fmt.Sprintf("%07d", l.series[s.series]),
		DocumentKind: s.kind, Honours: s.honours,
		// Some days before the sheet is needed: an issue may be entered late.
		ReceivedOn: workday.DateOf(l.now, l.country.zones[l.country.schools[school-1].RegionID]).AddDays(-7),
		Basis:      fmt.Sprintf("Накладная № %d", first),
	})
	return err
}
