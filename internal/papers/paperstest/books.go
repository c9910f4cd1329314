package paperstest

import (
	"fmt"
	"time"

	"telnusqa/internal/casefile"
	"telnusqa/internal/papers"
	"telnusqa/internal/workday"
)

// Register are the facts of a year with enough duplicates for a second page.
func Register() papers.Facts {
	r := &papers.Register{Year: 2026}
	for i := range 24 {
		l := papers.RegisterLine{
			Number: fmt.Sprintf("%d/2026", i+1), Name: "Құдайбергенова Гүлнұр Һарунқызы Әбілмәжінқызы",
			GraduationYear: 1996 + i, DocumentKind: casefile.GeneralSecondary,
			Original: fmt.Sprintf("ЖОБ № %07d", 12345+i), Blank: fmt.Sprintf("ЖОБ № %07d", 712301+i),
			Reasons: []casefile.Reason{casefile.Lost}, IssuedOn: Day(2).AddDays(i),
		}
		switch i % 3 {
		case 0:
			l.DocumentKind, l.Reasons = casefile.BasicSecondary, []casefile.Reason{casefile.Damaged, casefile.NameChanged}
		case 1:
			l.Order, l.OrderDate, l.HandedOn = fmt.Sprintf("№ %d-ө", 40+i), Day(1).AddDays(i), Day(4).AddDays(i)
		}
		r.Lines = append(r.Lines, l)
	}
	return papers.Facts{Register: r, School: School(), On: workday.NewDate(2026, time.March, 30)}
}
