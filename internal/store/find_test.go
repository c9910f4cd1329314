package store_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/identifier"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
	"telnusqa/internal/workday"
)

// found are the ids of the cases that a text finds for a viewer.
func found(t *testing.T, s *store.Store, v access.Viewer, text string) []int64 {
	t.Helper()
	f, err := s.NewFind(t.Context(), text, v.Role.ReadsPersons())
	if err != nil {
		t.Fatal(err)
	}
	rows, _, err := s.Cases(t.Context(), v.CaseScope(), store.CaseFilter{Find: &f}, store.CasePage{Limit: 10})
	if err != nil {
		t.Fatal(err)
	}
	var ids []int64
	for _, c := range rows {
		ids = append(ids, c.ID)
	}
	return ids
}

// twoPersons are a case of School1 and one of Semei; their persons differ in
// everything but the day of birth.
func twoPersons(t *testing.T, s *store.Store) (first, second store.Batch) {
	t.Helper()
	storetest.Load(t, s, storetest.Places())
	first = storetest.WholeCase(1, storetest.PlaceOf(storetest.School1, casefile.Portal))
	second = storetest.WholeCase(2, storetest.PlaceOf(storetest.SchoolSemei, casefile.SchoolOffice))
	other, ok := identifier.NewIIN(1999, time.June, 3, "F", 9811)
	if !ok {
		other, _ = identifier.NewIIN(1999, time.June, 3, "F", 9812)
	}
	p := &second.Applicants[0]
	p.IIN, p.Surname, p.GivenName, p.Patronymic = string(other), "Жұмабаева", "Айгерим", ""
	second.Applications[0].OriginalNumber = "0000777"
	storetest.Load(t, s, first)
	storetest.Load(t, s, second)
	return first, second
}

func TestCasesAreFound(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		first, _ := twoPersons(t, s)
		p, iin := first.Applicants[0], first.Applicants[0].IIN
		clerk, product := storetest.Clerk(storetest.School1), access.Product("test")
		masked := clerk
		masked.Role, masked.Home = access.RegionAnalyst, access.Place{RegionID: storetest.Akmola}
		for _, row := range []struct {
			text   string
			viewer access.Viewer
			want   []int64
		}{
			{"ДБ-2026-000001", clerk, []int64{1}},
			{"db 2026 1", clerk, []int64{1}},
			{"ДБ-2026-000002", clerk, nil}, // of another region
			{"ДБ-2026-000002", product, []int64{2}},
			{iin, clerk, []int64{1}},
			{iin, masked, nil},
			{iin[:6] + " " + iin[6:], clerk, []int64{1}},
			{iin[:6] + " " + iin[6:], masked, nil},
			{iin[:11], clerk, nil},
			{"880430498007", clerk, nil},
			{"жоб №0000001", clerk, []int64{1}},
			{"жоб №0000001", masked, []int64{1}},
			{"ЖОБ 0000777", product, []int64{2}},
			{"ЖОБ 0000002", product, []int64{2}}, // the duplicate's own
			{"Сейітқызы", clerk, []int64{1}},
			{"сейтк", clerk, []int64{1}},
			{"Seitkyzy Asem", clerk, []int64{1}},
			{"Asem Seıitqyzy", clerk, []int64{1}},
			{p.GivenName + " " + p.Patronymic + " " + p.Surname, clerk, []int64{1}},
			{"Seitkyzy", masked, nil},
			{"Zhumabayeva", clerk, nil},
			{"Zhumabayeva", product, []int64{2}},
			{"Äigerim Jumabaeva", product, []int64{2}},
			{"%", product, nil},
			{"_", product, nil},
			{"'; DROP TABLE applicants; --", product, nil},
		} {
			if diff := cmp.Diff(row.want, found(t, s, row.viewer, row.text)); diff != "" {
				t.Errorf("%s finds for %s (-want +got):\n%s", row.text, row.viewer.Role, diff)
			}
		}
	})
}

func TestLikelyRepeats(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		first, second := twoPersons(t, s)
		born := workday.NewDate(1999, time.June, 3)
		kind := first.Applications[0].DocumentKind
		for name, row := range map[string]struct {
			hint      store.Hint
			want      []store.Repeat
			elsewhere int
		}{
			"nothing is known":         {store.Hint{DocumentKind: kind}, nil, 0},
			"the IIN":                  {store.Hint{IIN: first.Applicants[0].IIN, DocumentKind: kind}, []store.Repeat{{ApplicationID: 1, Person: true}}, 0},
			"another kind of document": {store.Hint{IIN: first.Applicants[0].IIN, DocumentKind: casefile.BasicSecondary}, nil, 0},
			"an IIN of another region": {store.Hint{IIN: second.Applicants[0].IIN, DocumentKind: kind}, nil, 1},
			"a name in Latin":          {store.Hint{Surname: "Seitkyzy", GivenName: "Asem", Born: born, DocumentKind: kind}, []store.Repeat{{ApplicationID: 1, Name: true}}, 0},
			"a name and another day":   {store.Hint{Surname: "Seitkyzy", GivenName: "Asem", Born: born.AddDays(1), DocumentKind: kind}, nil, 0},
			"the original":             {store.Hint{Series: "ЖОБ", Paper: "0000001", DocumentKind: casefile.BasicSecondary}, []store.Repeat{{ApplicationID: 1, SameOriginal: true}}, 0},
			"everything": {
				store.Hint{IIN: first.Applicants[0].IIN, Surname: "Сейітқызы", GivenName: "Әсем", Born: born, DocumentKind: kind, Series: "ЖОБ", Paper: "0000777"},
				[]store.Repeat{{ApplicationID: 1, Person: true, Name: true}}, 1,
			},
		} {
			got, elsewhere, err := s.LikelyRepeats(t.Context(), storetest.Clerk(storetest.School1).CaseScope(), row.hint, 5)
			if diff := cmp.Diff(row.want, got); diff != "" || elsewhere != row.elsewhere || err != nil {
				t.Errorf("%s: %d elsewhere, want %d, %v (-want +got):\n%s", name, elsewhere, row.elsewhere, err, diff)
			}
		}
		none := fmt.Sprint(access.Viewer{}.CaseScope())
		if _, elsewhere, err := s.LikelyRepeats(t.Context(), access.Viewer{}.CaseScope(), store.Hint{IIN: first.Applicants[0].IIN, DocumentKind: kind}, 5); elsewhere != 1 || err != nil {
			t.Errorf("without a scope (%s) %d cases are elsewhere, %v", none, elsewhere, err)
		}
	})
}
