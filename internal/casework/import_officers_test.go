package casework_test

import (
	"bytes"
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"telnusqa/internal/access"
	"telnusqa/internal/casework"
	"telnusqa/internal/fault"
	"telnusqa/internal/importing"
	"telnusqa/internal/journal"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
	"telnusqa/internal/tabular"
)

// officers is a file of officers of some lines.
func officers(lines ...string) []byte {
	return []byte("Логин;ФИО;Роль;Код места работы;Язык;Может входить\n" + strings.Join(lines, "\n") + "\n")
}

func (o *office) importOfficers(v access.Viewer, in casework.Import, hashes map[string]string, file []byte) (casework.Imported, error) {
	in.SHA256 = sum(file)
	return o.files().ImportOfficers(context.Background(), v, in, hashes, importing.Officers(table(o.t, file)))
}

func (o *office) user(login string) store.User {
	o.t.Helper()
	u, err := o.store.UserByLogin(context.Background(), login)
	if err != nil {
		o.t.Fatalf("%s: %v", login, err)
	}
	return u
}

func TestAnOfficerIsAddedChangedOrLeft(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o, admin := open(t, s), regionAdmin(storetest.Akmola)
		b := storetest.Places()
		storetest.Load(t, s, store.Batch{
			Users: []store.User{
				{ID: 70, Login: "clerk-1", Name: "Оспанова Г.", PasswordHash: "kept", Role: access.SchoolClerk, Home: storetest.Clerk(storetest.School1).Home, Language: fault.KK, Active: true, CreatedAt: storetest.Noon},
				{ID: 71, Login: "clerk-2", Name: "Ким В.", Role: access.SchoolClerk, Home: storetest.Clerk(storetest.School2).Home, Language: fault.RU, Active: true, CreatedAt: storetest.Noon},
			},
			Sessions: []store.Session{
				{ID: 1, TokenHash: "aa", UserID: 70, CreatedAt: storetest.Noon, ExpiresAt: storetest.Noon, LastSeenAt: storetest.Noon},
				{ID: 2, TokenHash: "bb", UserID: 71, CreatedAt: storetest.Noon, ExpiresAt: storetest.Noon, LastSeenAt: storetest.Noon},
			},
		})
		file := officers(
			"Clerk-1;Оспанова Г. Б.;Руководитель школы;"+b.Schools[1].BIN+";KK;нет",
			"clerk-2;Ким В.;SCHOOL_CLERK;"+b.Schools[1].BIN+";RU;да",
			"division-1;Ли А.;Білім бөлімінің маманы;115600000;қазақша;",
			"operator-1;Пак Б.;Работник Государственной корпорации;03-101;;1",
		)
		got, err := o.importOfficers(admin, casework.Import{Keep: true}, map[string]string{"division-1": "argon2id", "clerk-1": "another"}, file)
		if err != nil || counts(got) != "4 rows: 2 created, 1 changed, 1 same, 0 refused; kept true, before false" {
			t.Fatalf("%s, %v, %v", counts(got), findings(got), err)
		}
		if u := o.user("clerk-1"); u.Name != "Оспанова Г. Б." || u.Role != access.SchoolHead || u.Home.SchoolID != storetest.School2 || u.Active || u.PasswordHash != "kept" {
			t.Errorf("the changed one: %+v", u)
		}
		if u := o.user("division-1"); u.Role != access.DivisionOfficer || u.Home != (access.Place{RegionID: storetest.Akmola, DivisionID: storetest.Zerenda}) ||
			u.PasswordHash != "argon2id" || u.Language != fault.KK || !u.Active || !u.CreatedAt.Equal(monday) {
			t.Errorf("a new one: %+v", u)
		}
		if u := o.user("operator-1"); u.Home.BranchID != storetest.KokshetauBranch || u.PasswordHash != "" || u.Language != fault.RU {
			t.Errorf("another: %+v", u)
		}
		var left int
		if err := s.Reader().QueryRow("SELECT SUM(user_id) FROM sessions").Scan(&left); err != nil || left != 71 {
			t.Errorf("the sign-ins that are left are of %d, %v", left, err)
		}
		if changed := o.entriesOf(journal.KindUserChanged); !slices.Equal(changed, []string{`{"active":false,"fields":["active","name","place","role"],"role":"SCHOOL_HEAD","userId":70}`}) {
			t.Errorf("the entries of changes: %s", changed)
		}
		if made, taken := o.entriesOf(journal.KindUserCreated), o.entriesOf(journal.KindDataImported); len(made) != 2 || len(taken) != 1 || strings.Contains(taken[0], "Ким") {
			t.Errorf("the entries: %s %s", made, taken)
		}
	})
}

func TestNobodyIsMadeWhoSeesFurther(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o, admin := open(t, s), regionAdmin(storetest.Akmola)
		storetest.Load(t, s, store.Batch{Users: []store.User{
			{ID: 70, Login: "abai", Name: "А.", Role: access.RegionAdmin, Home: access.Place{RegionID: storetest.Abai}, Language: fault.RU, Active: true, CreatedAt: storetest.Noon},
			{ID: 71, Login: "portal", Name: "egov", Role: access.Integration, Home: access.Place{Channel: "PORTAL"}, Language: fault.RU, Active: true, CreatedAt: storetest.Noon},
		}})
		file := officers(
			"auditor-1;А.;AUDITOR;110000000;;", // of the region
			"auditor-2;А.;AUDITOR;;;",          // of the country
			"platform-1;А.;PLATFORM_ADMIN;;;",
			"semei-1;А.;DIVISION_OFFICER;101000000;;",
			"abai;А.;REGION_ADMIN;110000000;;", // somebody of another region
			"clerk-1;А.;SCHOOL_CLERK;111000000;;",
			"clerk-2;А.;SCHOOL_CLERK;000000000;;",
			"portal;egov;INTEGRATION;;;",
			"ПКлерк;А.;SCHOOL_CLERK;;;иә",
		)
		got, err := o.importOfficers(admin, casework.Import{Keep: true, Partial: true}, nil, file)
		want := []string{"9C WORD_UNKNOWN", "10A LOGIN_WRONG", "3C FORBIDDEN", "4C FORBIDDEN", "5C FORBIDDEN", "6A LOGIN_TAKEN", "7D ROLE_OF_ANOTHER_PLACE", "8D PLACE_UNKNOWN"}
		if err != nil || got.Created != 1 || !slices.Equal(findings(got), want) {
			t.Errorf("%s, %v\n%s", counts(got), err, strings.Join(findings(got), "\n"))
		}
		if u := o.user("abai"); u.Home.RegionID != storetest.Abai {
			t.Errorf("somebody of another region was taken over: %+v", u)
		}
		platform, err := o.importOfficers(platformAdmin(), casework.Import{}, nil, officers("portal;egov;AUDITOR;;;", "auditor-2;А.;AUDITOR;;;"))
		if err != nil || platform.Created != 1 || !slices.Equal(findings(platform), []string{"2A LOGIN_TAKEN"}) {
			t.Errorf("by the platform's administrator: %s, %v, %v", counts(platform), findings(platform), err)
		}
		for _, v := range []access.Viewer{{}, storetest.Clerk(storetest.School1), divisionOfficer(storetest.Kokshetau)} {
			if _, err := o.importOfficers(v, casework.Import{}, nil, file); !errors.Is(err, access.ErrForbidden) {
				t.Errorf("%s takes officers in: %v", v.Role, err)
			}
			if _, err := o.files().ExportOfficers(t.Context(), v, casework.Export{Format: tabular.CSV}, new(bytes.Buffer)); !errors.Is(err, access.ErrForbidden) {
				t.Errorf("%s takes officers out: %v", v.Role, err)
			}
		}
	})
}

func TestOfficersThereAndBack(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o, operator := open(t, s), access.Product("operator")
		b := storetest.Places()
		first := officers("a-2;Ким В.;SCHOOL_HEAD;"+b.Schools[0].BIN+";KK;нет", "a.1;=Ли;AUDITOR;;EN;", "a-1;Пак;CORPORATION_OPERATOR;03-201;;", "b;Х.;REGION_ADMIN;100000000;;", "bcd;Х.;REGION_ADMIN;100000000;;")
		if got, err := o.importOfficers(operator, casework.Import{Keep: true, Partial: true}, nil, first); err != nil || got.Created != 4 {
			t.Fatalf("%s, %v, %v", counts(got), findings(got), err)
		}
		for _, format := range []tabular.Format{tabular.CSV, tabular.XLSX} {
			take := func(o *office) []byte {
				var b bytes.Buffer
				if done, err := o.files().ExportOfficers(t.Context(), operator, casework.Export{Format: format, Language: fault.KK}, &b); err != nil || done.Rows != 4 {
					t.Fatalf("%+v, %v", done, err)
				}
				return b.Bytes()
			}
			file := take(o)
			elsewhere := &office{t: t, store: storetest.Open(t, s.Dialect(), store.Options{}), at: monday}
			storetest.Load(t, elsewhere.store, b)
			if got, err := elsewhere.importOfficers(operator, casework.Import{Keep: true}, nil, file); err != nil || got.Created != 4 {
				t.Fatalf("%s, %v, %v", counts(got), findings(got), err)
			}
			if again := take(elsewhere); !bytes.Equal(again, file) {
				t.Errorf("%s: other bytes:\n%s\n%s", format, again, file)
			}
			if same, err := o.importOfficers(operator, casework.Import{}, nil, file); err != nil || same.Same != 4 {
				t.Errorf("%s, where it comes from: %s, %v", format, counts(same), err)
			}
		}
	})
}
