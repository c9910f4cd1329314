package tabular

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"telnusqa/internal/fault"
)

// made has another program, excelize, make a workbook.
func made(t testing.TB, change func(f *excelize.File) error) []byte {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	if err := change(f); err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// errs does several things with a workbook.
func errs(all ...error) error { return errors.Join(all...) }

func TestAWorkbookOfAnotherProgram(t *testing.T) {
	file := made(t, func(f *excelize.File) error {
		day, err := f.NewStyle(&excelize.Style{NumFmt: 14})
		own := "dd\\.mm\\.yyyy\" ж.\""
		kazakh, err2 := f.NewStyle(&excelize.Style{CustomNumFmt: &own})
		hours := "[h]:mm"
		span, err3 := f.NewStyle(&excelize.Style{CustomNumFmt: &hours})
		return errs(err, err2, err3,
			f.SetSheetRow("Sheet1", "A1", &[]any{"БИН", "Название", "Открыта", "Число"}),
			f.SetCellValue("Sheet1", "A3", 990140001234), // a number, as one types it
			f.SetCellRichText("Sheet1", "B3", []excelize.RichTextRun{{Text: "Школа "}, {Text: "№ 1", Font: &excelize.Font{Bold: true}}}),
			f.SetCellValue("Sheet1", "C3", 45352), f.SetCellStyle("Sheet1", "C3", "C3", day),
			f.SetCellValue("Sheet1", "D3", 1.5),
			f.SetCellValue("Sheet1", "C4", 27668), f.SetCellStyle("Sheet1", "C4", "C4", kazakh),
			f.SetCellValue("Sheet1", "D4", 2), f.SetCellStyle("Sheet1", "D4", "D4", span),
			f.SetCellValue("Sheet1", "A5", true),
			f.SetCellValue("Sheet1", "B5", "=1+1"), // a text that looks like a formula
		)
	})
	want := []Row{
		{1, []string{"БИН", "Название", "Открыта", "Число"}},
		{3, []string{"990140001234", "Школа № 1", "2024-03-01", "1.5"}},
		{4, []string{"", "", "1975-10-01", "2"}},
		{5, []string{"1", "=1+1"}},
	}
	if got := rowsOf(t, file); !reflect.DeepEqual(got, want) {
		t.Errorf("got %v\nwant %v", got, want)
	}
}

func TestNumbersOfDays(t *testing.T) {
	for _, tt := range []struct {
		from epoch
		n    float64
		want string
	}{
		{epoch1900, 1, "1900-01-01"},
		{epoch1900, 59, "1900-02-28"},
		{epoch1900, 61, "1900-03-01"},
		{epoch1900, 44197, "2021-01-01"},
		{epoch1904, 42735, "2021-01-01"},
		{epoch1900, 60, ""}, // 29 February 1900
		{epoch1900, 44197.5, ""},
		{epoch1900, 0, ""},
		{epoch1900, 1e9, ""},
	} {
		if got, ok := tt.from.day(tt.n); got != tt.want || ok != (tt.want != "") {
			t.Errorf("%v: %s, want %s", tt.n, got, tt.want)
		}
	}
}

func TestWorkbooksThatAreNoTable(t *testing.T) {
	for _, tt := range []struct {
		name   string
		change func(f *excelize.File) error
		want   *fault.Def
		says   string
	}{
		{"a hidden sheet", func(f *excelize.File) error {
			_, err := f.NewSheet("Черновик")
			return errs(err, f.SetCellValue("Sheet1", "A1", "x"), f.SetSheetVisible("Черновик", false))
		}, ErrHiddenSheet, "«Черновик»"},
		{"two sheets with rows", func(f *excelize.File) error {
			_, err := f.NewSheet("Second")
			return errs(err, f.SetCellValue("Sheet1", "A1", "x"), f.SetCellValue("Second", "A1", "y"))
		}, ErrSeveralSheets, "Sheet1, Second"},
		{"no rows", func(*excelize.File) error { return nil }, ErrNoRows, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, err := Read(made(t, tt.change), DefaultLimits)
			if !errors.Is(err, tt.want) || !strings.Contains(err.Error(), tt.says) {
				t.Errorf("got %v", err)
			}
		})
	}
	t.Run("an empty sheet beside is none", func(t *testing.T) {
		rowsOf(t, made(t, func(f *excelize.File) error {
			_, err := f.NewSheet("Лист2")
			return errs(err, f.SetCellValue("Sheet1", "A1", "x"))
		}))
	})
}

func TestFindingsOfAWorkbook(t *testing.T) {
	got, err := Read(made(t, func(f *excelize.File) error {
		return errs(
			f.SetSheetRow("Sheet1", "A1", &[]any{"a", "b", "c"}),
			f.SetCellFormula("Sheet1", "B2", "A1&A1"),
			f.SetCellValue("Sheet1", "A3", "x"), f.MergeCell("Sheet1", "A3", "C4"),
			f.SetCellValue("Sheet1", "B6", strings.Repeat("ә", DefaultLimits.Cell+1)),
		)
	}), DefaultLimits)
	if err != nil {
		t.Fatal(err)
	}
	var said []string
	for _, f := range got.Findings {
		said = append(said, fmt.Sprintf("%s%d %s", ColumnName(f.Column), f.Row, f.Code))
	}
	if want := []string{"B2 CELL_IS_FORMULA", "B6 CELL_TOO_LONG", "A3 CELLS_MERGED"}; !reflect.DeepEqual(said, want) {
		t.Errorf("found %q, want %q", said, want)
	}
}

// parts packs a workbook of its own making: what no program writes and some file holds.
func parts(t testing.TB, sheet, shared string) []byte {
	t.Helper()
	const (
		head = `<?xml version="1.0" encoding="UTF-8"?>`
		rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`
		kind = `http://purl.oclc.org/ooxml/officeDocument/relationships/`
	)
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, p := range [][2]string{
		{"_rels/.rels", head + rels + `<Relationship Id="r1" Type="` + kind + `officeDocument" Target="/book/main.xml"/></Relationships>`},
		{"book/main.xml", head + `<workbook xmlns:r="` + kind[:len(kind)-1] + `"><workbookPr date1904="true"/><sheets><sheet name="s" sheetId="1" r:id="r7"/></sheets></workbook>`},
		{"book/_rels/main.xml.rels", head + rels +
			`<Relationship Id="r7" Type="` + kind + `worksheet" Target="a/sheet.xml"/><Relationship Id="r8" Type="` + kind + `sharedStrings" Target="../shared.xml"/></Relationships>`},
		{"book/a/sheet.xml", head + `<worksheet><sheetData>` + sheet + `</sheetData></worksheet>`},
		{"shared.xml", head + `<sst>` + shared + `</sst>`},
	} {
		w, err := z.CreateHeader(&zip.FileHeader{Name: p[0], Method: zip.Deflate, Modified: time.Time{}})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(p[1])); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestWhatTheStandardAllowsBeside(t *testing.T) {
	file := parts(t,
		`<row><c t="inlineStr"><is><t>inline</t></is></c><c t="s"><v>0</v></c><c t="str"><v>text</v></c></row>`+
			`<row r="7"><c r="B7"><v>9.9014000123E11</v></c><c r="D7" t="b"><v>0</v></c></row><row><c><v>1e300</v></c></row>`,
		`<si><r><t>in </t></r><r><t>runs_x000A_</t></r><rPh><t>reading</t></rPh></si>`)
	want := []Row{{1, []string{"inline", "in runs\n", "text"}}, {7, []string{"", "990140001230", "", "0"}}, {8, []string{"1e300"}}}
	if got := rowsOf(t, file); !reflect.DeepEqual(got, want) {
		t.Errorf("got %v\nwant %v", got, want)
	}
}

func TestBrokenWorkbooks(t *testing.T) {
	for name, sheet := range map[string]string{
		"a text that is not there":  `<row><c t="s"><v>1</v></c></row>`,
		"a text of another number":  `<row><c t="s"><v>x</v></c></row>`,
		"columns that go back":      `<row><c r="B1"><v>1</v></c><c r="A1"><v>2</v></c></row>`,
		"a tag that does not close": `<row><c>`,
	} {
		if _, err := Read(parts(t, sheet, `<si><t>x</t></si>`), DefaultLimits); !errors.Is(err, ErrBroken) {
			t.Errorf("%s: %v", name, err)
		}
	}
	// a file that unpacks to a thousand times its size, and a cell in the last column there is.
	bomb := parts(t, `<row><c t="inlineStr"><is><t>`+strings.Repeat("0", 300<<20)+`</t></is></c></row>`, "")
	if _, err := Read(bomb, Limits{Bytes: len(bomb), Rows: 10, Columns: 10, Cell: 10}); !errors.Is(err, ErrUnpacked) {
		t.Errorf("a bomb of %d bytes: %v", len(bomb), err)
	}
	far, err := Read(parts(t, `<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`, ""), DefaultLimits)
	if err != nil || len(far.Findings) != 1 || !errors.Is(far.Findings[0], ErrTooManyColumns) || far.Findings[0].Row != 1048576 {
		t.Errorf("the last cell there is: %v, %v", far.Findings, err)
	}
}
