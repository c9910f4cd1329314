package casework_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/fault"
	"telnusqa/internal/papers"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

// kindsOf are the papers that a case offers.
func (o *office) kindsOf(v access.Viewer, id int64) []papers.Kind {
	o.t.Helper()
	of, err := o.press().Printable(context.Background(), v, []int64{id})
	if err != nil {
		o.t.Fatal(err)
	}
	all := of[id]
	kinds := make([]papers.Kind, len(all))
	for i, p := range all {
		kinds[i] = p.Paper
	}
	return kinds
}

// text is a paper of a case in Russian.
func (o *office) text(v access.Viewer, kind papers.Kind, id int64) string {
	o.t.Helper()
	d, err := o.press().Print(context.Background(), v, casework.PrintOrder{Paper: kind, ApplicationID: id, Language: papers.Russian, Layout: papers.SideBySide})
	if err != nil {
		o.t.Fatalf("print %s: %v", kind, err)
	}
	return d.Plain(fault.RU)
}

func says(t *testing.T, paper string, words ...string) {
	t.Helper()
	for _, w := range words {
		if !strings.Contains(paper, w) {
			t.Errorf("the paper does not say %q:\n%s", w, paper)
		}
	}
}

func TestThePapersFollowTheCase(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		storetest.Load(t, s, store.Batch{Users: []store.User{{
			ID: clerk.UserID, Login: clerk.Login, Name: clerk.Name, Role: clerk.Role, Home: clerk.Home, Language: clerk.Lang, Active: true, CreatedAt: storetest.Noon,
		}}})
		head := clerk
		head.Role = access.SchoolHead
		id := o.noticed(clerk)
		says(t, o.text(clerk, papers.AcceptanceReceipt, id), "[sign] Работник: Оспанова Г.", "не позднее", "1) Заявление", "2) Удостоверение личности")
		says(t, o.text(clerk, papers.HearingNotice, id), "12 марта 2026 года", "Сведения не подтверждены архивом.")
		o.set(o.now().Add(2 * time.Hour))
		_, err := o.desk.RecordHearing(ctx, clerk, casework.Hearing{Act: o.act(id), Outcome: store.HearingWaived, Protocol: "От заслушивания отказалась письменно."})
		if err != nil {
			t.Fatal(err)
		}
		says(t, o.text(clerk, papers.HearingMinutes, id), "отказался от заслушивания", "От заслушивания отказалась письменно.", "оставлено без изменения")
		_, err = o.desk.RefuseService(ctx, head, casework.Refusal{Act: o.act(id), Grounds: casefile.ServiceGrounds()[:1], Reasons: "Записи в архиве нет."})
		if err != nil {
			t.Fatal(err)
		}
		says(t, o.text(clerk, papers.ReasonedRefusal, id), "№ МО-2026-000001", "Записи в архиве нет.", head.Name)
		want := []papers.Kind{papers.Application, papers.AcceptanceReceipt, papers.HearingNotice, papers.HearingMinutes, papers.ReasonedRefusal}
		if got := o.kindsOf(clerk, id); !slices.Equal(got, want) {
			t.Errorf("papers %v, want %v", got, want)
		}
	})
}

func TestPapersOfADuplicate(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		o.stock(clerk, 1, 1)
		id := o.submit(clerk, complete(t)).ApplicationID
		if _, err := o.desk.StartPreparation(ctx, clerk, o.act(id)); err != nil {
			t.Fatal(err)
		}
		if _, err := o.desk.IssueDuplicate(ctx, clerk, casework.Issue{Act: o.act(id), Series: "ЖОБ", Number: "0000001", OrderNumber: "41-ө"}); err != nil {
			t.Fatal(err)
		}
		says(t, o.text(clerk, papers.DuplicateSheet, id), "[stamp] ДУБЛИКАТ", "ЖОБ № 0000001", "Регистрационный номер: 1/2026", "№ 41-ө")
		if _, err := o.desk.HandOver(ctx, clerk, casework.HandOver{Act: o.act(id), Recipient: store.ToApplicant, IdentityDocument: "Жеке куәлік № 000000000"}); err != nil {
			t.Fatal(err)
		}
		says(t, o.text(clerk, papers.HandOverAct, id), "Жеке куәлік № 000000000", "Ахметова Әсем Болатқызы", link+o.application(id).Number)
		officer := access.Viewer{UserID: 11, Role: access.DivisionOfficer, Home: clerk.Home}
		want := []papers.Kind{papers.Application, papers.AcceptanceReceipt, papers.HandOverAct}
		if got := o.kindsOf(officer, id); !slices.Equal(got, want) {
			t.Errorf("the officer prints %v, want %v", got, want)
		}
	})
}

// A blank form is the school's; the branch that serves the school gives it out, too.
func TestTheBlankForm(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		operator := access.Viewer{UserID: 14, Role: access.CorporationOperator, Home: access.Place{BranchID: storetest.KokshetauBranch}}
		order := casework.PrintOrder{Paper: papers.ApplicationBlank, SchoolID: storetest.School1, Language: papers.Kazakh, Layout: papers.SideBySide}
		for _, v := range []access.Viewer{clerk, operator} {
			if _, err := o.press().Print(ctx, v, order); err != nil {
				t.Errorf("%s: %v", v.Role, err)
			}
		}
		printable, err := o.press().PrintableOfSchool(ctx, clerk, storetest.School1, 2026)
		if want := (casework.Printable{Paper: papers.ApplicationBlank, Printed: 2}); err != nil || !slices.Contains(printable, want) {
			t.Errorf("printable %+v, %v, want %+v", printable, err, want)
		}
		for who, c := range map[string]struct {
			v     access.Viewer
			order casework.PrintOrder
		}{
			"a clerk of another school":      {storetest.Clerk(storetest.School2), order},
			"the operator of another branch": {access.Viewer{UserID: 15, Role: access.CorporationOperator, Home: access.Place{BranchID: storetest.SemeiBranch}}, order},
			"a case instead of a school":     {clerk, casework.PrintOrder{Paper: papers.ApplicationBlank, ApplicationID: 1, Language: papers.Kazakh}},
			"a school instead of a case":     {clerk, casework.PrintOrder{Paper: papers.Application, SchoolID: storetest.School1, Language: papers.Kazakh}},
		} {
			if _, err := o.press().Print(ctx, c.v, c.order); !errors.Is(err, access.ErrNotFound) {
				t.Errorf("%s: %v", who, err)
			}
		}
	})
}

func TestTheRegisterOfASchool(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		o.stock(clerk, 1, 5)
		id := o.submit(clerk, complete(t)).ApplicationID
		if _, err := o.desk.StartPreparation(ctx, clerk, o.act(id)); err != nil {
			t.Fatal(err)
		}
		if _, err := o.desk.IssueDuplicate(ctx, clerk, casework.Issue{Act: o.act(id), Series: "ЖОБ", Number: "0000002"}); err != nil {
			t.Fatal(err)
		}
		book := func(kind papers.Kind, year int) casework.PrintOrder {
			return casework.PrintOrder{Paper: kind, SchoolID: storetest.School1, Year: year, Language: papers.Russian, Layout: papers.SideBySide}
		}
		read := func(kind papers.Kind, year int) string {
			t.Helper()
			d, err := o.press().Print(ctx, clerk, book(kind, year))
			if err != nil {
				t.Fatal(err)
			}
			return d.Plain(fault.RU)
		}
		says(t, read(papers.DuplicatesRegister, 2026), "1/2026 | Ахметова Әсем Болатқызы | 2008", "ЖОБ № 0000002", "Всего записей: 1.")
		says(t, read(papers.DuplicatesRegister, 2025), "Всего записей: 0.")
		printable, err := o.press().PrintableOfSchool(ctx, clerk, storetest.School1, 2026)
		if want := (casework.Printable{Paper: papers.DuplicatesRegister, Printed: 1}); err != nil || !slices.Contains(printable, want) {
			t.Errorf("printable %+v, %v, want %+v", printable, err, want)
		}
		operator := access.Viewer{UserID: 14, Role: access.CorporationOperator, Home: access.Place{BranchID: storetest.KokshetauBranch}}
		for who, c := range map[string]struct {
			v    access.Viewer
			year int
			want error
		}{
			"a clerk of another school":        {storetest.Clerk(storetest.School2), 2026, access.ErrNotFound},
			"the State Corporation's operator": {operator, 2026, access.ErrForbidden},
			"a year that has not come":         {clerk, 2027, papers.ErrYear},
			"no year":                          {clerk, 0, papers.ErrYear},
		} {
			if _, err := o.press().Print(ctx, c.v, book(papers.DuplicatesRegister, c.year)); !errors.Is(err, c.want) {
				t.Errorf("%s: %v, want %v", who, err, c.want)
			}
		}
	})
}
