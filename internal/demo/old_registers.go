package demo

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/identifier"
	"telnusqa/internal/importing"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

const (
	// oldYears is how many years before the story the old registers go back.
	oldYears = 4
	// oldSchools is how many schools took theirs in, beside that of the presented clerk.
	oldSchools = 11
	// firstOldBlank numbers the sheets of old lines; the story's stay below it.
	firstOldBlank = 900_001
)

// takeOldRegisters has some schools' registers from before the story taken in by file, as
// every school does that begins to work here.
func takeOldRegisters(ctx context.Context, s *store.Store, o Options) error {
	lines := oldLines(o.Seed, since(o.Today))
	sum := sha256.New()
	for _, l := range lines {
		fmt.Fprintln(sum, l.Cells())
	}
	files := casework.NewFiles(s, func() time.Time { return o.Today.At(0, time.UTC) })
	in := casework.Import{SHA256: hex.EncodeToString(sum.Sum(nil)), Keep: true}
	got, err := files.ImportRegister(ctx, access.FromContext(ctx), in, importing.Batch[importing.Line]{Rows: len(lines), Records: lines})
	if err == nil && !got.Kept {
		err = fmt.Errorf("demo: old registers were not taken in: %v", got.Findings)
	}
	return err
}

// oldLines are the lines in the order of the books.
func oldLines(seed uint64, before time.Time) (lines []importing.Line) {
	d, persons := newDice(seed, subjectOldRegisters), newPeople()
	persons.first, persons.last = firstOldSerial, lastIINSerial
	blank := firstOldBlank
	for i, s := range keepers(NewWorld()) {
		for year := before.Year() - oldYears; year < before.Year(); year++ {
			var days []workday.Date
			for range 1 + d.poisson(map[bool]float64{true: 9, false: 3}[i == 0]) {
				days = append(days, workday.NewDate(year, time.Month(d.between(1, 12)), d.between(1, 28)))
			}
			slices.Sort(days)
			for n, day := range days {
				lines = append(lines, oldLine(d, persons, s, n+1, day, blank))
				blank++
			}
		}
	}
	return lines
}

// keepers are the presented clerk's school and some more, by BIN.
func keepers(w *World) []School {
	own := w.SchoolByID(w.UserByLogin(LoginClerk).Home.SchoolID)
	all := []School{own}
	for _, s := range w.Schools[1:] {
		if s.ID%41 == 0 && s.ID != own.ID && s.RegionID == own.RegionID && s.Open() && len(all) <= oldSchools {
			all = append(all, s)
		}
	}
	slices.SortStableFunc(all[1:], func(a, b School) int { return cmp.Compare(a.BIN, b.BIN) })
	return all
}

// oldLine makes one line up: a graduate of some year before, who lost her document.
func oldLine(d dice, persons *people, s School, seq int, day workday.Date, blank int) importing.Line {
	sex := "F"
	if d.chance(0.5) {
		sex = "M"
	}
	left := day.Year() - d.between(1, 22)
	kind, series, age := casefile.GeneralSecondary, seriesGeneral, 17
	if d.chance(0.3) {
		kind, series, age = casefile.BasicSecondary, seriesBasic, 15
	}
	p := persons.born(d, s.habits.kazakh, sex, workday.NewDate(left-age, time.Month(d.between(1, 12)), d.between(1, 28)))
	persons.register(d, &p)
	l := importing.Line{
		BIN: s.BIN, Seq: seq, IssuedOn: day, Document: identifier.DocumentNumber{Series: series, Number: blankNumber(blank)},
		DocumentKind: kind, Honours: casefile.Ordinary, Surname: p.Surname, GivenName: p.GivenName, Patronymic: p.Patronymic,
		IIN: string(p.IIN), BirthDate: p.Birth, GraduationYear: left,
		OrderNumber: fmt.Sprintf("%d-д", d.between(1, 180)), OrderDate: day,
	}
	if d.chance(0.6) {
		l.Original = identifier.DocumentNumber{Series: series, Number: blankNumber(d.between(100_000, 480_000))}
	}
	return l
}
