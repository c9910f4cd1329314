package sequencetest

import (
	"fmt"
	"math/rand/v2"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casework"
	"telnusqa/internal/fault"
	"telnusqa/internal/importing"
	"telnusqa/internal/tabular"
	"telnusqa/internal/workday"
)

// oldRegister takes one or two lines of a school's register of this year or the last in:
// new numbers most of the time, now and then those of sheets or of other lines.
func (w *world) oldRegister(dice *rand.Rand) error {
	p := w.one(dice, access.SchoolClerk, access.SchoolHead, access.RegionAdmin)
	v, err := w.as(p)
	if err != nil {
		return err
	}
	of := schools[dice.IntN(len(schools))]
	if v.Home.SchoolID != 0 && dice.IntN(5) > 0 {
		of = v.Home.SchoolID
	}
	school, err := w.store.School(w.inProduct(), of)
	if err != nil {
		return err
	}
	today := workday.DateOf(w.at, w.zone)
	t := tabular.Table{Rows: []tabular.Row{{Number: 1, Cells: importing.KindRegister.Head(fault.KK)}}}
	line, year := 1+dice.IntN(12), today.Year()-dice.IntN(2)
	for n := range 1 + dice.IntN(2) {
		number := w.sheets + 500_000 + dice.IntN(1_000)
		if dice.IntN(6) == 0 {
			number = 1 + dice.IntN(w.sheets+1)
		}
		t.Rows = append(t.Rows, tabular.Row{Number: 2 + n, Cells: []string{
			school.BIN, fmt.Sprint(line + n), fmt.Sprintf("%d-01-15", year), fmt.Sprintf("ЖОБ № %07d", number), "GENERAL_SECONDARY", "", "Сынақова", "Айгүл",
		}})
	}
	in := casework.Import{Keep: true, Partial: dice.IntN(3) == 0, SHA256: fmt.Sprintf("%064x", dice.Uint64())}
	_, _, err = w.try(fmt.Sprintf("file as %s about %d", p.name, of), func() (casework.Outcome, error) {
		got, err := casework.NewFiles(w.store, func() time.Time { return w.at }).ImportRegister(w.ctx, v, in, importing.OldRegister(t, today))
		if err == nil && !got.Kept {
			err = got.Findings[0].Fault
		}
		if err == nil && !v.Scope().Covers(access.Place{RegionID: school.RegionID, DivisionID: school.DivisionID, SchoolID: school.ID}) {
			err = fmt.Errorf("%s took a register of school %d in", p.name, of)
		}
		return casework.Outcome{}, err
	})
	return err
}

// registerLaws: a school's register goes on behind its old lines, and a number is that of
// one sheet or of one old line.
func (w *world) registerLaws() error {
	for what, query := range map[string]string{
		"a register does not go on behind its old lines": `
			SELECT COUNT(*)
			FROM (SELECT register_school_id AS school, register_year AS year, MIN(register_seq) AS first FROM duplicates GROUP BY register_school_id, register_year) d
			WHERE d.first <> 1 + (SELECT COALESCE(MAX(o.register_seq), 0) FROM imported_duplicates o WHERE o.school_id = d.school AND o.register_year = d.year)`,
		"a number is that of a sheet and of an old line": `SELECT COUNT(*) FROM imported_duplicates o JOIN blanks b ON b.series = o.series AND b.number = o.number`,
		"a number is that of two old lines":              `SELECT COUNT(*) FROM (SELECT 1 FROM imported_duplicates GROUP BY series, number HAVING COUNT(*) > 1) x`,
	} {
		if err := w.none(what, query); err != nil {
			return err
		}
	}
	return nil
}
