package casework_test

import (
	"context"
	"errors"
	"testing"

	"telnusqa/internal/access"
	"telnusqa/internal/casework"
	"telnusqa/internal/fault"
	"telnusqa/internal/papers"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

// The printed book of blanks says what the book says: what was carried over, what came by
// which paper, what each used sheet became, and what is left after every line.
func TestTheBlanksBookOfASchool(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		o.stock(clerk, 1, 5) // in January 2024
		id := o.submit(clerk, complete(t)).ApplicationID
		if _, err := o.desk.StartPreparation(ctx, clerk, o.act(id)); err != nil {
			t.Fatal(err)
		}
		if _, err := o.desk.IssueDuplicate(ctx, clerk, casework.Issue{Act: o.act(id), Series: "ЖОБ", Number: "0000002"}); err != nil {
			t.Fatal(err)
		}
		if _, err := o.desk.SpoilBlank(ctx, clerk, casework.SpoiledBlank{Series: "ЖОБ", Number: "0000001", Reason: "Порча при печати", Act: "Акт № 3"}); err != nil {
			t.Fatal(err)
		}
		order := func(year int) casework.PrintOrder {
			return casework.PrintOrder{Paper: papers.BlanksBook, SchoolID: storetest.School1, Year: year, Language: papers.Russian, Layout: papers.SideBySide}
		}
		read := func(year int) string {
			t.Helper()
			d, err := o.press().Print(ctx, clerk, order(year))
			if err != nil {
				t.Fatal(err)
			}
			return d.Plain(fault.RU)
		}
		says(t, read(2026), "Остаток на начало года |  |  |  | 5",
			"1 | 02.03.2026 | Использован для дубликата: № 1/2026 | ЖОБ № 0000002 |  | 1 | 4",
			"2 | 02.03.2026 | Списание: Порча при печати, Акт № 3 | ЖОБ № 0000001 |  | 1 | 3",
			"Итого |  | 0 | 2 | 3", "Остаток на 2 марта 2026 года: 3 шт.")
		says(t, read(2024), "1 | 09.01.2024 | Приход: Накладная № 1 | ЖОБ № 0000001 – 0000005 | 5 |  | 5", "Остаток на 31 декабря 2024 года: 5 шт.")
		says(t, read(2023), "В этом году бланков не было")
		if entries := o.printed(clerk, storetest.School1, 2026, papers.BlanksBook); entries != 1 {
			t.Errorf("counted %d printings", entries)
		}
		for who, c := range map[string]struct {
			v    access.Viewer
			want error
		}{
			"a clerk of another school":        {storetest.Clerk(storetest.School2), access.ErrNotFound},
			"the State Corporation's operator": {operator(14), access.ErrForbidden},
		} {
			if _, err := o.press().Print(ctx, c.v, order(2026)); !errors.Is(err, c.want) {
				t.Errorf("%s: %v, want %v", who, err, c.want)
			}
		}
	})
}

// printed is how often a paper of a school was printed.
func (o *office) printed(v access.Viewer, schoolID int64, year int, kind papers.Kind) int {
	o.t.Helper()
	all, err := o.press().PrintableOfSchool(context.Background(), v, schoolID, year)
	if err != nil {
		o.t.Fatal(err)
	}
	for _, p := range all {
		if p.Paper == kind {
			return p.Printed
		}
	}
	return 0
}
