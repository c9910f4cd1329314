package casework_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"reflect"
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

// files is what the office's tests take files in with.
func (o *office) files() *casework.Files { return casework.NewFiles(o.store, o.now) }

// table reads a file of a test, which has nothing wrong with its form.
func table(t testing.TB, file []byte) tabular.Table {
	t.Helper()
	got, err := tabular.Read(file, tabular.DefaultLimits)
	if err != nil {
		t.Fatal(err)
	}
	return got
}

func sum(file []byte) string {
	s := sha256.Sum256(file)
	return hex.EncodeToString(s[:])
}

// schoolFile is a file of schools with Russian headings.
func schoolFile(rows ...[]string) []byte {
	var b bytes.Buffer
	err := tabular.Write(&b, tabular.CSV, "", importing.KindSchools.Head(fault.RU), func(yield func([]string, error) bool) {
		for _, r := range rows {
			if !yield(r, nil) {
				return
			}
		}
	})
	if err != nil {
		panic(err) // into memory
	}
	return b.Bytes()
}

// schoolCells is the row of a school of the small country, with some columns changed.
func schoolCells(id int64, change map[int]string) []string {
	s := storetest.SchoolRow(id, storetest.Akmola, storetest.Kokshetau, storetest.KokshetauBranch)
	row := []string{
		s.BIN, "111000000", "03-101", s.KATO, s.NameKK, s.NameRU, s.FullNameKK, s.FullNameRU,
		s.AddressKK, s.AddressRU, s.Phone, s.HeadName, "", "01.09.1975",
	}
	for column, text := range change {
		row[column] = text
	}
	return row
}

func (o *office) importSchools(v access.Viewer, in casework.Import, file []byte) (casework.Imported, error) {
	in.SHA256 = sum(file)
	return o.files().ImportSchools(context.Background(), v, in, importing.Schools(table(o.t, file)))
}

// counts is what came of a file, in short.
func counts(i casework.Imported) string {
	return fmt.Sprintf("%d rows: %d created, %d changed, %d same, %d refused; kept %t, before %t",
		i.Rows, i.Created, i.Changed, i.Same, i.Refused, i.Kept, i.Before)
}

func findings(i casework.Imported) (said []string) {
	for _, f := range i.Findings {
		said = append(said, fmt.Sprintf("%d%s %s", f.Row, tabular.ColumnName(f.Column), f.Code))
	}
	return said
}

// entriesOf reads the payloads of a kind in the order in which they were written.
func (o *office) entriesOf(k journal.Kind) (all []string) {
	o.t.Helper()
	rows, err := o.store.Reader().Query(o.store.Rebind(`SELECT payload FROM journal_entries WHERE kind = ? ORDER BY id`), string(k))
	if err != nil {
		o.t.Fatal(err)
	}
	defer rows.Close()
	for rows.Next() {
		var p []byte
		if err := rows.Scan(&p); err != nil {
			o.t.Fatal(err)
		}
		all = append(all, string(p))
	}
	if err := rows.Err(); err != nil {
		o.t.Fatal(err)
	}
	return all
}

func (o *office) school(id int64) store.School {
	o.t.Helper()
	row, err := o.store.School(access.NewContext(context.Background(), access.Product("test")), id)
	if err != nil {
		o.t.Fatal(err)
	}
	return row
}

func TestASchoolIsAddedChangedOrLeft(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o, admin := open(t, s), regionAdmin(storetest.Akmola)
		file := schoolFile(
			schoolCells(storetest.School1, map[int]string{11: "Оспанов Б. К.", 10: "8 (716-2) 25-00-01"}),
			schoolCells(storetest.School2, nil),
			schoolCells(3001, map[int]string{1: "115600000", 2: "", 12: "kk"}),
		)
		const came = "3 rows: 1 created, 1 changed, 1 same, 0 refused; "
		dry, err := o.importSchools(admin, casework.Import{}, file)
		if err != nil || counts(dry) != came+"kept false, before false" {
			t.Fatalf("looked at: %s, %v", counts(dry), err)
		}
		if o.school(storetest.School1).HeadName != "Ахметова А. С." || len(o.entriesOf(journal.KindDataImported)) > 0 || len(o.entriesOf(journal.KindSchoolChanged)) > 0 {
			t.Fatal("a file that was only looked at left something")
		}
		var told []int
		kept, err := o.importSchools(admin, casework.Import{Keep: true, Progress: func(done, of int) { told = append(told, done, of) }}, file)
		if err != nil || counts(kept) != came+"kept true, before false" || !reflect.DeepEqual(told, []int{3, 3}) {
			t.Fatalf("taken in: %s, progress %v, %v", counts(kept), told, err)
		}
		if one := o.school(storetest.School1); one.HeadName != "Оспанов Б. К." || one.Phone != "+77162250001" || one.Version != 2 || one.Schedule != "RU" {
			t.Errorf("the changed one: %+v", one)
		}
		if two := o.school(storetest.School2); two.Version != 1 {
			t.Errorf("the one that is as the file says: %+v", two)
		}
		added, err := s.SchoolByBIN(access.NewContext(t.Context(), admin), schoolCells(3001, nil)[0])
		if err != nil || added.DivisionID != storetest.Zerenda || added.BranchID != 0 || added.Schedule != "KK" || added.OpenedOn.String() != "1975-09-01" {
			t.Errorf("the new one: %+v, %v", added, err)
		}
		want := []string{fmt.Sprintf(`{"changed":1,"created":1,"refused":0,"rows":3,"same":1,"sha256":"%s","what":"SCHOOLS"}`, sum(file))}
		if got := o.entriesOf(journal.KindDataImported); !slices.Equal(got, want) {
			t.Errorf("the entry of the file: %s", got)
		}
		want = []string{`{"change":"CHANGED","fields":["phone","head_name"],"schoolId":1001}`, fmt.Sprintf(`{"change":"CREATED","schoolId":%d}`, added.ID)}
		if got := o.entriesOf(journal.KindSchoolChanged); !slices.Equal(got, want) {
			t.Errorf("the entries of the schools: %s", got)
		}

		// The same file again tells what it did, and does nothing: not even now that
		// something else was changed.
		next := schoolFile(schoolCells(storetest.School1, nil))
		if _, err := o.importSchools(admin, casework.Import{Keep: true}, next); err != nil {
			t.Fatal(err)
		}
		again, err := o.importSchools(admin, casework.Import{Keep: true}, file)
		if err != nil || counts(again) != came+"kept true, before true" || !again.At.Equal(kept.At) || again.ID != kept.ID {
			t.Errorf("again: %s, %v", counts(again), err)
		}
		if got := o.school(storetest.School1); got.HeadName != "Ахметова А. С." || got.Version != 3 || len(o.entriesOf(journal.KindDataImported)) != 2 {
			t.Errorf("the repeat changed something: %+v", got)
		}
	})
}

func TestOneBadRowKeepsAllOut(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o, admin := open(t, s), regionAdmin(storetest.Akmola)
		if err := o.close(admin, storetest.School2, storetest.School1); err != nil {
			t.Fatal(err)
		}
		file := schoolFile(
			schoolCells(3001, nil),
			schoolCells(3002, map[int]string{1: "101000000"}), // a division of another region
			schoolCells(storetest.SchoolSemei, nil),           // a school of another region
			schoolCells(storetest.SchoolZerenda, nil),         // under another division
			schoolCells(storetest.School1, map[int]string{12: "KK", 2: "99-9"}),
			schoolCells(storetest.School2, map[int]string{11: "Новый Р."}),
			schoolCells(3003, map[int]string{0: "990140001234", 13: "31.02.1990", 4: ""}),
			schoolCells(3001, nil),
		)
		want := []string{
			"8A BIN_WRONG", "8E CELL_EMPTY", "8N DAY_WRONG", "9A ROW_REPEATED",
			"3B DIVISION_UNKNOWN", "4A BIN_TAKEN", "5B SCHOOL_OF_ANOTHER_DIVISION", "6C BRANCH_UNKNOWN", "6M HOURS_SET_BY_ACT", "7A CLOSED_SCHOOL_STAYS",
		}
		whole, err := o.importSchools(admin, casework.Import{Keep: true}, file)
		if err != nil || counts(whole) != "8 rows: 1 created, 0 changed, 0 same, 7 refused; kept false, before false" || !slices.Equal(findings(whole), want) {
			t.Fatalf("%s, %v\n%s", counts(whole), err, strings.Join(findings(whole), "\n"))
		}
		if n := len(o.entriesOf(journal.KindDataImported)); n != 0 {
			t.Errorf("%d entries of a file that was kept out", n)
		}
		if _, err := s.SchoolByBIN(access.NewContext(t.Context(), admin), schoolCells(3001, nil)[0]); !errors.Is(err, access.ErrNotFound) {
			t.Errorf("the good row of a file that was kept out: %v", err)
		}
		part, err := o.importSchools(admin, casework.Import{Keep: true, Partial: true}, file)
		if err != nil || counts(part) != "8 rows: 1 created, 0 changed, 0 same, 7 refused; kept true, before false" {
			t.Fatalf("%s, %v", counts(part), err)
		}
		// What was refused then is looked at again: it may have been mended since.
		again, err := o.importSchools(admin, casework.Import{Keep: true, Partial: true}, file)
		if err != nil || counts(again) != "8 rows: 0 created, 0 changed, 1 same, 7 refused; kept true, before false" {
			t.Errorf("again: %s, %v", counts(again), err)
		}
	})
}

func TestWrongHeadingsKeepAllOut(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o := open(t, s)
		got, err := o.importSchools(access.Product("operator"), casework.Import{Keep: true, Partial: true}, []byte("БИН;Дирекцтор\n990140001234;x\n"))
		if err != nil || got.Refused != 1 || got.Kept || findings(got)[0] != "1B HEADING_UNKNOWN" || len(got.Findings) != 1+11 {
			t.Errorf("%s, %v, %v", counts(got), findings(got), err)
		}
	})
}

func TestWhoTakesSchoolsIn(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o := open(t, s)
		head := storetest.Clerk(storetest.School1)
		head.Role = access.SchoolHead
		file := schoolFile(schoolCells(3001, nil))
		for name, v := range map[string]access.Viewer{
			"nobody": {}, "head": head, "clerk": storetest.Clerk(storetest.School1), "division officer": divisionOfficer(storetest.Kokshetau),
			"auditor": {UserID: 30, Role: access.Auditor, Nationwide: true}, "analyst": {UserID: 31, Role: access.RegionAnalyst, Home: access.Place{RegionID: storetest.Akmola}},
		} {
			if _, err := o.importSchools(v, casework.Import{Keep: true}, file); !errors.Is(err, access.ErrForbidden) {
				t.Errorf("%s takes schools in: %v", name, err)
			}
			if _, err := o.files().ExportSchools(t.Context(), v, casework.Export{Format: tabular.CSV}, new(bytes.Buffer)); !errors.Is(err, access.ErrForbidden) {
				t.Errorf("%s takes schools out: %v", name, err)
			}
		}
		other, err := o.importSchools(regionAdmin(storetest.Abai), casework.Import{Keep: true}, file)
		if err != nil || other.Kept || !slices.Equal(findings(other), []string{"2B DIVISION_UNKNOWN", "2C BRANCH_UNKNOWN"}) {
			t.Errorf("the administrator of another region: %v, %v", findings(other), err)
		}
		for _, v := range []access.Viewer{platformAdmin(), access.Product("operator")} {
			if got, err := o.importSchools(v, casework.Import{}, file); err != nil || got.Created != 1 {
				t.Errorf("%s: %s, %v", v.Role, counts(got), err)
			}
		}
	})
}

// What was taken out and is taken in elsewhere gives the same rows, and taken out there
// the same bytes.
func TestSchoolsThereAndBack(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o, operator := open(t, s), access.Product("operator")
		if err := o.close(regionAdmin(storetest.Akmola), storetest.School2, storetest.School1); err != nil {
			t.Fatal(err)
		}
		there := storetest.Places()
		there.Schools = nil
		for _, format := range []tabular.Format{tabular.CSV, tabular.XLSX} {
			for _, lang := range []fault.Lang{fault.KK, fault.RU, fault.EN} {
				take := func(o *office) []byte {
					var b bytes.Buffer
					done, err := o.files().ExportSchools(t.Context(), operator, casework.Export{Format: format, Language: lang}, &b)
					if err != nil || done.Rows != 3 || done.SHA256 != sum(b.Bytes()) {
						t.Fatalf("%s %s: %+v, %v", format, lang, done, err)
					}
					return b.Bytes()
				}
				file := take(o)
				elsewhere := &office{t: t, store: storetest.Open(t, s.Dialect(), store.Options{}), at: monday}
				storetest.Load(t, elsewhere.store, there)
				got, err := elsewhere.importSchools(operator, casework.Import{Keep: true}, file)
				if err != nil || counts(got) != "3 rows: 3 created, 0 changed, 0 same, 0 refused; kept true, before false" {
					t.Fatalf("%s %s: %s, %v, %v", format, lang, counts(got), findings(got), err)
				}
				if again := take(elsewhere); !bytes.Equal(again, file) {
					t.Errorf("%s %s: other bytes", format, lang)
				}
				same, err := o.importSchools(operator, casework.Import{Keep: true}, file)
				if err != nil || !same.Before && same.Same != 3 {
					t.Errorf("%s %s, where it comes from: %s, %v", format, lang, counts(same), err)
				}
			}
		}
		if began, ended := o.entriesOf(journal.KindExportStarted), o.entriesOf(journal.KindExportFinished); len(began) != 6 || len(ended) != 6 ||
			!strings.Contains(began[0], `"format":"CSV"`) || !strings.Contains(ended[0], `"failed":false`) {
			t.Errorf("the entries: %s %s", began, ended)
		}
	})
}
