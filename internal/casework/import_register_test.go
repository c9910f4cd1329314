package casework_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casework"
	"telnusqa/internal/fault"
	"telnusqa/internal/importing"
	"telnusqa/internal/journal"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
	"telnusqa/internal/tabular"
	"telnusqa/internal/workday"
)

// oldRegister is a file of lines with Russian headings.
func oldRegister(lines ...string) []byte {
	return []byte(strings.Join(importing.KindRegister.Head(fault.RU), ";") + "\n" + strings.Join(lines, "\n") + "\n")
}

// oldLine is a line of the school's register of 2026, which the tests' clock is in.
func oldLine(school int64, seq int, number, more string) string {
	return fmt.Sprintf("%s;%d;05.02.2026;%s;11;;Иванова;Анна;;%s", schoolCells(school, nil)[0], seq, number, more)
}

func (o *office) importRegister(v access.Viewer, in casework.Import, file []byte) (casework.Imported, error) {
	in.SHA256 = sum(file)
	return o.files().ImportRegister(context.Background(), v, in, importing.OldRegister(table(o.t, file), workday.DateOf(o.at, almaty)))
}

// takeIn takes a file in that nothing is wrong with.
func (o *office) takeIn(file []byte) casework.Imported {
	o.t.Helper()
	got, err := o.importRegister(access.Product("operator"), casework.Import{Keep: true}, file)
	if err != nil || !got.Kept {
		o.t.Fatalf("%s, %v, %v", counts(got), findings(got), err)
	}
	return got
}

func (o *office) oldLines(v access.Viewer, f store.OldRegisterFilter) []store.ImportedDuplicate {
	o.t.Helper()
	lines, more, err := o.store.OldRegisters(access.NewContext(o.t.Context(), v), v.StockScope(), f, store.RegisterPage{Limit: 100})
	if err != nil || more {
		o.t.Fatal(more, err)
	}
	return lines
}

// TestTheSystemGoesOnBehindTheOldRegister: the next duplicate gets the number behind the
// last old line, and the copy number behind the earlier duplicates of the document.
func TestTheSystemGoesOnBehindTheOldRegister(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o, clerk := open(t, s), storetest.Clerk(storetest.School1)
		iin := person(t).IIN
		got := o.takeIn(oldRegister(
			oldLine(storetest.School1, 16, "жоб 1234567", iin+";;;ЖОБ № 7654321;12;03.02.2026"),
			oldLine(storetest.School1, 17, "ЖОБ №1234568", iin),
			oldLine(storetest.School1, 3, "А-Х 778899", ""),
		))
		if counts(got) != "3 rows: 3 created, 0 changed, 0 same, 0 refused; kept true, before false" {
			t.Fatal(counts(got))
		}
		lines := o.oldLines(clerk, store.OldRegisterFilter{})
		if len(lines) != 3 || lines[0].Seq != 3 || lines[1].CopyNumber != 1 || lines[2].CopyNumber != 2 || lines[1].Series != "ЖОБ" || lines[1].Number != "1234567" ||
			lines[1].IIN != iin || lines[1].BirthDate.IsZero() || lines[1].OriginalNumber != "7654321" || lines[1].OrderDate.String() != "2026-02-03" {
			t.Errorf("the lines: %+v", lines)
		}
		o.stock(clerk, 1, 1)
		app := o.submit(clerk, complete(t)).ApplicationID
		if _, err := o.desk.StartPreparation(t.Context(), clerk, o.act(app)); err != nil {
			t.Fatal(err)
		}
		if _, err := o.desk.IssueDuplicate(t.Context(), clerk, casework.Issue{Act: o.act(app), Series: "ЖОБ", Number: "0000001"}); err != nil {
			t.Fatal(err)
		}
		c, err := s.CaseByID(t.Context(), clerk.CaseScope(), app)
		if err != nil || c.Duplicate.RegisterNumber != "18/2026" || c.Duplicate.CopyNumber != 3 {
			t.Errorf("the system's first: %+v, %v", c.Duplicate, err)
		}
		want := []string{fmt.Sprintf(`{"changed":0,"created":3,"lastLine":17,"schoolId":%d,"year":2026}`, storetest.School1)}
		if got := o.entriesOf(journal.KindRegisterImported); !slices.Equal(got, want) {
			t.Errorf("the entries of the school: %s", got)
		}

		// From now on only lines from before.
		file := oldRegister(oldLine(storetest.School1, 18, "ЖОБ 1234569", ""), oldLine(storetest.School1, 15, "ЖОБ 1234570", ""))
		late, err := o.importRegister(access.Product("operator"), casework.Import{Keep: true, Partial: true}, file)
		if err != nil || !slices.Equal(findings(late), []string{"2B REGISTER_LINE_OF_SYSTEM"}) || late.Created != 1 {
			t.Errorf("%s, %v, %v", counts(late), findings(late), err)
		}
	})
}

// TestNoNumberTwice: neither a sheet's number for an old line, nor an old line's for a
// sheet, nor one for two lines.
func TestNoNumberTwice(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o, clerk, operator := open(t, s), storetest.Clerk(storetest.School1), access.Product("operator")
		o.stock(clerk, 1, 5)
		o.takeIn(oldRegister(oldLine(storetest.School1, 1, "ЖОБ 0000008", "")))
		file := oldRegister(
			oldLine(storetest.School2, 1, "ЖОБ 0000005", ""), // a sheet of another school
			oldLine(storetest.School2, 2, "ЖОБ 0000008", ""), // a line of another school
			oldLine(storetest.School2, 3, "ЖОБ 0000009", ""),
			oldLine(storetest.School2, 4, "жоб №0000009", ""),
			oldLine(storetest.School2, 3, "ЖОБ 0000010", ""),
		)
		got, err := o.importRegister(operator, casework.Import{Keep: true}, file)
		want := []string{"5D ROW_REPEATED", "6B ROW_REPEATED", "2D SERIES_NUMBER_TAKEN", "3D SERIES_NUMBER_TAKEN"}
		if err != nil || got.Kept || !slices.Equal(findings(got), want) {
			t.Errorf("%s, %v, %v", counts(got), findings(got), err)
		}
		_, err = o.desk.ReceiveBlanks(t.Context(), clerk, casework.BlankRange{
			Series: "ЖОБ", First: "0000006", Last: "0000010", DocumentKind: "GENERAL_SECONDARY", Honours: "ORDINARY",
			ReceivedOn: workday.DateOf(o.at, almaty), Basis: "Накладная № 2",
		})
		wantFault(t, err, store.ErrSeriesNumberTaken)
	})
}

// TestLinesAreMendedByFile: what the file says otherwise is changed, what it says again is
// left, and numbers may not be swapped for those of others.
func TestLinesAreMendedByFile(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o, clerk := open(t, s), storetest.Clerk(storetest.School1)
		o.takeIn(oldRegister(oldLine(storetest.School1, 1, "ЖОБ 0000001", ""), oldLine(storetest.School1, 2, "ЖОБ 0000002", "")))
		mended := oldRegister(
			strings.Replace(oldLine(storetest.School1, 1, "ЖОБ 0000001", ""), "Анна", "Әнна", 1),
			oldLine(storetest.School1, 2, "ЖОБ 0000002", ""),
			oldLine(storetest.School1, 4, "ЖОБ 0000004", ""),
		)
		got := o.takeIn(mended)
		if counts(got) != "3 rows: 1 created, 1 changed, 1 same, 0 refused; kept true, before false" {
			t.Error(counts(got))
		}
		if lines := o.oldLines(clerk, store.OldRegisterFilter{}); len(lines) != 3 || lines[0].GivenName != "Әнна" {
			t.Errorf("%+v", lines)
		}
		if again := o.takeIn(mended); !again.Before || again.Created != 1 {
			t.Errorf("again: %s", counts(again))
		}
		swapped := oldRegister(oldLine(storetest.School1, 1, "ЖОБ 0000002", ""), oldLine(storetest.School1, 2, "ЖОБ 0000001", ""))
		not, err := o.importRegister(access.Product("operator"), casework.Import{Keep: true}, swapped)
		if err != nil || not.Kept || !slices.Equal(findings(not), []string{"2D SERIES_NUMBER_TAKEN", "3D SERIES_NUMBER_TAKEN"}) {
			t.Errorf("swapped: %s, %v, %v", counts(not), findings(not), err)
		}
	})
}

// TestWhatIsWrongWithALine is told of its cell.
func TestWhatIsWrongWithALine(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o, bin := open(t, s), schoolCells(storetest.School1, nil)[0]
		file := oldRegister(
			"990140001234;1;05.02.2026;ЖОБ 1;11",
			schoolCells(storetest.SchoolSemei, nil)[0]+";1;05.02.2026;ЖОБ 9;11",
			bin+";0;05.02.2026;ЖОБ 2;11",
			bin+";7/2025;05.02.2026;ЖОБ 3;11",
			bin+";8/2026;05.02.2126;ЖОБ 4;11",
			bin+";9;05.02.2026;;12;золотая медаль;Иванова",
			bin+";10;05.02.2026;ЖОБ 5;аттестат;;Иванова;Анна;;123456789012;31.12.2026;2027;ЖОБ;1;1;0",
			bin+";11;05.02.2026;ЖОБ 6;9 класс;с отличием;Иванова;Анна;;"+person(t).IIN+";01.01.1990",
		)
		got, err := o.importRegister(regionAdmin(storetest.Akmola), casework.Import{Keep: true}, file)
		want := []string{
			"2A BIN_WRONG", "4B REGISTER_LINE_WRONG", "5B REGISTER_LINE_WRONG", "6B REGISTER_LINE_WRONG", "6C DAY_OUTSIDE",
			"7D CELL_EMPTY", "7E WORD_UNKNOWN", "7F WORD_UNKNOWN", "7H CELL_EMPTY",
			"8J IIN_CELL_WRONG", "8L YEAR_WRONG", "8O DAY_WRONG", "8P COPY_WRONG", "8K BORN_AFTER_ISSUE", "9K BIRTH_NOT_OF_IIN",
			"3A SCHOOL_OUTSIDE",
		}
		if err != nil || got.Kept || !slices.Equal(findings(got), want) {
			t.Errorf("%s, %v\n%s", counts(got), err, strings.Join(findings(got), "\n"))
		}
	})
}

func TestWhoTakesRegistersIn(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o := open(t, s)
		head := storetest.Clerk(storetest.School1)
		head.Role = access.SchoolHead
		retired := head
		retired.Retired = true
		file := oldRegister(oldLine(storetest.School1, 1, "ЖОБ 0000001", ""))
		for name, v := range map[string]access.Viewer{
			"nobody": {}, "division officer": divisionOfficer(storetest.Kokshetau), "platform": platformAdmin(), "of a closed school": retired,
			"auditor": {UserID: 30, Role: access.Auditor, Nationwide: true}, "analyst": {UserID: 31, Role: access.RegionAnalyst, Home: access.Place{RegionID: storetest.Akmola}},
		} {
			if _, err := o.importRegister(v, casework.Import{Keep: true}, file); !errors.Is(err, access.ErrForbidden) {
				t.Errorf("%s takes a register in: %v", name, err)
			}
			if name == "of a closed school" {
				continue // she may look at what was hers
			}
			if _, err := o.files().ExportRegister(t.Context(), v, casework.Export{Format: tabular.CSV}, new(bytes.Buffer)); !errors.Is(err, access.ErrForbidden) {
				t.Errorf("%s takes a register out: %v", name, err)
			}
		}
		for name, v := range map[string]access.Viewer{"clerk of another school": storetest.Clerk(storetest.School2), "administrator of another region": regionAdmin(storetest.Abai)} {
			if got, err := o.importRegister(v, casework.Import{Keep: true}, file); err != nil || got.Kept || !slices.Equal(findings(got), []string{"2A SCHOOL_OUTSIDE"}) {
				t.Errorf("%s: %v, %v", name, findings(got), err)
			}
		}
		if got, err := o.importRegister(head, casework.Import{Keep: true}, file); err != nil || !got.Kept {
			t.Errorf("the head: %v, %v", findings(got), err)
		}
		if got, err := o.importRegister(head, casework.Import{Keep: true}, file); err != nil || !got.Before {
			t.Errorf("the head, again: %s, %v", counts(got), err)
		}
		for v, want := range map[*access.Viewer]int{{UserID: 7, Role: access.SchoolClerk, Home: head.Home}: 1, {UserID: 7, Role: access.SchoolClerk, Home: storetest.Clerk(storetest.School2).Home}: 0} {
			if done, err := o.files().ExportRegister(t.Context(), *v, casework.Export{Format: tabular.CSV}, new(bytes.Buffer)); err != nil || done.Rows != want {
				t.Errorf("of school %d: %+v, %v", v.Home.SchoolID, done, err)
			}
		}
		for name, v := range map[string]access.Viewer{
			"clerk of another school": storetest.Clerk(storetest.School2), "platform": platformAdmin(),
			"operator": {UserID: 40, Role: access.CorporationOperator, Home: storetest.PlaceOf(storetest.School1, "STATE_CORPORATION")},
		} {
			if lines := o.oldLines(v, store.OldRegisterFilter{}); len(lines) > 0 {
				t.Errorf("%s reads %+v", name, lines)
			}
		}
	})
}

// TestRegistersThereAndBack: taken out and taken in elsewhere, the same bytes come out
// there.
func TestRegistersThereAndBack(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o, operator := open(t, s), access.Product("operator")
		o.takeIn(oldRegister(
			oldLine(storetest.School2, 1, "ЖОБ 0000001", person(t).IIN+";;2016;НОБ 0000007;5;01.02.2026"),
			oldLine(storetest.School1, 16, "ЖОБ 0000002", ";14.03.1991"),
			schoolCells(storetest.School1, nil)[0]+";2/1987;02.06.1987;А № 123456;9 класс;-;",
		))
		for _, format := range []tabular.Format{tabular.CSV, tabular.XLSX} {
			for _, lang := range []fault.Lang{fault.KK, fault.RU, fault.EN} {
				take := func(o *office) []byte {
					var b bytes.Buffer
					done, err := o.files().ExportRegister(t.Context(), operator, casework.Export{Format: format, Language: lang}, &b)
					if err != nil || done.Rows != 3 || done.SHA256 != sum(b.Bytes()) {
						t.Fatalf("%s %s: %+v, %v", format, lang, done, err)
					}
					return b.Bytes()
				}
				file := take(o)
				elsewhere := open(t, storetest.Open(t, s.Dialect(), store.Options{}))
				elsewhere.takeIn(file)
				if !bytes.Equal(take(elsewhere), file) {
					t.Errorf("%s %s: other bytes", format, lang)
				}
				if same := o.takeIn(file); !same.Before && same.Same != 3 {
					t.Errorf("%s %s, where it comes from: %s", format, lang, counts(same))
				}
			}
		}
	})
}

// TestOldLinesLoseTheirPersonsAfterTheTerm, and a file does not bring them back.
func TestOldLinesLoseTheirPersonsAfterTheTerm(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o, clerk := open(t, s), storetest.Clerk(storetest.School1)
		bin := schoolCells(storetest.School1, nil)[0]
		o.takeIn(oldRegister(
			bin+";1;01.03.2021;ЖОБ 1;11;;Иванова;Анна;;"+person(t).IIN,
			bin+";2;02.03.2021;ЖОБ 2;11;;Иванова;Вера;;",
		))
		if did := o.retain(time.Date(2026, time.March, 3, 12, 0, 0, 0, almaty)); did.OldLines != 1 {
			t.Fatalf("two days after the term of the first: %+v", did)
		}
		lines := o.oldLines(clerk, store.OldRegisterFilter{})
		if len(lines) != 2 || lines[0].Surname != store.Erased || lines[0].IIN != "" || !lines[0].BirthDate.IsZero() || lines[0].Number != "1" || lines[1].GivenName != "Вера" {
			t.Errorf("%+v", lines)
		}
		if got := o.entriesOf(journal.KindRegisterLineAnonymised); len(got) != 1 || !strings.Contains(got[0], `"registerNumber":"1/2021"`) {
			t.Errorf("the entries: %s", got)
		}
		again := o.takeIn(oldRegister(bin + ";1;01.03.2021;ЖОБ 1;11;отличие;Иванова;Анна;;" + person(t).IIN))
		if lines = o.oldLines(clerk, store.OldRegisterFilter{}); again.Changed != 1 || lines[0].Surname != store.Erased || lines[0].IIN != "" || lines[0].Honours != "DISTINCTION" {
			t.Errorf("taken in again: %s, %+v", counts(again), lines[0])
		}
	})
}

// TestOldLinesAreFound by the numbers of duplicate and original, by IIN and by name.
func TestOldLinesAreFound(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o, clerk := open(t, s), storetest.Clerk(storetest.School1)
		iin := person(t).IIN
		o.takeIn(oldRegister(
			oldLine(storetest.School1, 1, "ЖОБ 0000011", iin+";;;НОБ 0000077"),
			strings.Replace(oldLine(storetest.School1, 2, "БТ 0000012", ""), "Иванова", "Әбдірахманова", 1),
		))
		for text, want := range map[string][]int{
			"жоб 0000011": {1}, "0000011": {1}, "НОБ№0000077": {1}, iin: {1}, "иванова": {1}, "abdirakhman": {2}, "Анна Әбдірахманова": {2}, "ЖОБ 0000012": nil, "ДБ-2026-000001": nil,
		} {
			f, err := s.NewFind(t.Context(), text, true)
			if err != nil {
				t.Fatal(err)
			}
			var got []int
			for _, l := range o.oldLines(clerk, store.OldRegisterFilter{Find: &f}) {
				got = append(got, l.Seq)
			}
			if !slices.Equal(got, want) {
				t.Errorf("%s finds lines %v, want %v", text, got, want)
			}
			if n, err := s.CountOldRegisters(t.Context(), clerk.StockScope(), store.OldRegisterFilter{Find: &f}, 100); err != nil || n != len(want) {
				t.Errorf("%s: %d counted, %v", text, n, err)
			}
		}
		f, err := s.NewFind(t.Context(), "иванова", false)
		if err != nil || len(o.oldLines(clerk, store.OldRegisterFilter{Find: &f})) > 0 {
			t.Errorf("who sees persons masked finds by name: %v", err)
		}
	})
}

// TestReceiptAndImportAtOnce: of a receipt and a file with one number, one comes in.
func TestReceiptAndImportAtOnce(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o, clerk := open(t, s), storetest.Clerk(storetest.School1)
		for n := range 12 {
			number := fmt.Sprintf("%07d", 100+n)
			file := oldRegister(oldLine(storetest.School2, 1+n, "ЖОБ "+number, ""))
			var both sync.WaitGroup
			var got casework.Imported
			var importing, receiving error
			both.Go(func() {
				got, importing = o.importRegister(access.Product("operator"), casework.Import{Keep: true}, file)
			})
			both.Go(func() {
				_, receiving = o.desk.ReceiveBlanks(context.Background(), clerk, casework.BlankRange{
					Series: "ЖОБ", First: number, Last: number, DocumentKind: "GENERAL_SECONDARY", Honours: "ORDINARY",
					ReceivedOn: workday.DateOf(o.at, almaty), Basis: "Накладная № 3",
				})
			})
			both.Wait()
			if importing != nil || got.Kept == (receiving == nil) {
				t.Fatalf("%s: taken in %t (%v, %v), received %v", number, got.Kept, findings(got), importing, receiving)
			}
		}
	})
}

// TestIssuesAndImportAtOnce: duplicates that are issued while files come in, each lines of
// the year in front, leave no number twice and none left out behind the first.
func TestIssuesAndImportAtOnce(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o, clerk := open(t, s), storetest.Clerk(storetest.School1)
		o.stock(clerk, 1, 8)
		var ids []int64
		for range 8 {
			id := o.submit(clerk, complete(t)).ApplicationID
			if _, err := o.desk.StartPreparation(t.Context(), clerk, o.act(id)); err != nil {
				t.Fatal(err)
			}
			ids = append(ids, id)
		}
		var all sync.WaitGroup
		all.Go(func() {
			for n := range 8 {
				file := oldRegister(oldLine(storetest.School1, 1+n, fmt.Sprintf("НОБ %07d", n), ""))
				if _, err := o.importRegister(access.Product("operator"), casework.Import{Keep: true}, file); err != nil {
					t.Error(err)
				}
			}
		})
		for i, id := range ids {
			act := o.act(id)
			all.Go(func() {
				if _, err := o.desk.IssueDuplicate(context.Background(), clerk, casework.Issue{Act: act, Series: "ЖОБ", Number: fmt.Sprintf("%07d", i+1)}); err != nil {
					t.Error(err)
				}
			})
		}
		all.Wait()
		old, last := o.oldLines(clerk, store.OldRegisterFilter{}), 0
		for _, l := range old {
			last = max(last, l.Seq)
		}
		lines, _, err := s.Registers(t.Context(), clerk.CaseScope(), store.RegisterFilter{Year: 2026}, store.RegisterPage{Limit: 100})
		if err != nil || len(lines) != 8 {
			t.Fatalf("%d lines, %v", len(lines), err)
		}
		for i, l := range lines {
			if l.Seq != last+1+i {
				t.Errorf("line %d of the system has number %d, the old register ends with %d", i+1, l.Seq, last)
			}
		}
	})
}
