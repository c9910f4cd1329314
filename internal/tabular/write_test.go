package tabular

import (
	"bytes"
	"errors"
	"io"
	"iter"
	"reflect"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
	"pgregory.net/rapid"
)

func each(rows [][]string) iter.Seq2[[]string, error] {
	return func(yield func([]string, error) bool) {
		for _, r := range rows {
			if !yield(r, nil) {
				return
			}
		}
	}
}

func written(t testing.TB, f Format, head []string, rows [][]string) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := Write(&b, f, "Школы", head, each(rows)); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// What is written is read as it was, and is written again as the same bytes.
func TestWrittenAndReadAgain(t *testing.T) {
	cell := rapid.OneOf(
		rapid.SampledFrom([]string{"", "=1+1", "'", "''", "'=x", "+7 701 000 00 00", "-5", "@SUM(A1)", "0012", "a\nb", "\"", "КГУ «Школа; \"7\"»", "_x000A_"}),
		rapid.StringOf(rapid.RuneFrom([]rune("aб=+'\"; ,\n№_x0"))),
	)
	rapid.Check(t, func(rt *rapid.T) {
		head := []string{"one", "two", "three"}
		rows := rapid.SliceOfN(rapid.SliceOfN(cell, 3, 3), 0, 5).Draw(rt, "rows")
		for _, f := range []Format{CSV, XLSX} {
			file := written(t, f, head, rows)
			got, err := Read(file, DefaultLimits)
			if err != nil || len(got.Findings) > 0 {
				rt.Fatalf("%s: %v %v", f, err, got.Findings)
			}
			kept := [][]string{head}
			for _, r := range rows {
				if !(Row{Cells: r}).empty() {
					kept = append(kept, r)
				}
			}
			for i, want := range kept {
				if i >= len(got.Rows) {
					rt.Fatalf("%s: %d rows of %d", f, len(got.Rows), len(kept))
				}
				for c, text := range want {
					if got.Rows[i].Cell(c) != text {
						rt.Fatalf("%s: row %d, column %d: %q, wrote %q", f, i, c, got.Rows[i].Cell(c), text)
					}
				}
			}
			if again := written(t, f, head, rows); !bytes.Equal(file, again) {
				rt.Fatalf("%s: the same rows give other bytes", f)
			}
		}
	})
}

// A cell never starts a formula, in whatever program opens the file.
func TestNothingWrittenIsAFormula(t *testing.T) {
	bad := []string{"=cmd|'/c calc'!A1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "\n=1"}
	file := written(t, CSV, bad, [][]string{bad})
	for line := range strings.SplitSeq(strings.TrimPrefix(string(file), string(bom)), ";") {
		if line = strings.TrimPrefix(strings.TrimSpace(line), `"`); strings.ContainsAny(line[:1], "=+-@") {
			t.Errorf("a cell begins with %q", line)
		}
	}
	f, err := excelize.OpenReader(bytes.NewReader(written(t, XLSX, bad, [][]string{bad})))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for i, text := range bad {
		at := ColumnName(i) + "2"
		formula, err1 := f.GetCellFormula("Школы", at)
		kind, err2 := f.GetCellType("Школы", at)
		value, err3 := f.GetCellValue("Школы", at)
		text = strings.ReplaceAll(text, "\r", "\n") // as XML reads it
		if err := errors.Join(err1, err2, err3); err != nil || formula != "" || kind != excelize.CellTypeInlineString || strings.ReplaceAll(value, "\r", "\n") != text {
			t.Errorf("%s: formula %q, type %v, value %q, %v", at, formula, kind, value, err)
		}
	}
}

func TestWritingEndsWithTheRows(t *testing.T) {
	broken := errors.New("the database went away")
	rows := func(yield func([]string, error) bool) { _ = yield([]string{"a"}, nil) && yield(nil, broken) }
	for _, f := range []Format{CSV, XLSX} {
		if err := Write(io.Discard, f, "t", []string{"h"}, rows); !errors.Is(err, broken) {
			t.Errorf("%s: %v", f, err)
		}
	}
}

func TestFormatsByName(t *testing.T) {
	got := map[string]Format{}
	for _, name := range []string{"schools.csv", "Школы.XLSX", "a.xls", "csv"} {
		got[name], _ = FormatOf(name)
	}
	if want := (map[string]Format{"schools.csv": CSV, "Школы.XLSX": XLSX, "a.xls": "", "csv": ""}); !reflect.DeepEqual(got, want) {
		t.Errorf("%v", got)
	}
}

// No file takes the reader down, and whatever it reads lies within the limits.
func FuzzRead(f *testing.F) {
	for _, text := range []string{"a;b\n1;2\n", "sep=,\na,b\n", "\xff\xfea\x00;\x00", "\"", "'=1;'", "\xa3\xaa;\x8d\n", "PK\x03\x04", "a;;;;;;;;\n"} {
		f.Add([]byte(text))
	}
	f.Add(written(f, XLSX, []string{"a"}, [][]string{{"1"}, {"=2"}}))
	f.Add(parts(f, `<row r="2"><c r="B2" t="s"><v>0</v></c><c><f>A1</f></c></row><mergeCell ref="A1:B2"/>`, `<si><t>x</t></si>`))
	limits := Limits{Bytes: 1 << 16, Rows: 50, Columns: 8, Cell: 40}
	f.Fuzz(func(t *testing.T, file []byte) {
		got, err := Read(file, limits)
		if err != nil {
			return
		}
		if len(got.Rows) > limits.Rows {
			t.Errorf("%d rows", len(got.Rows))
		}
		last := 0
		for _, r := range got.Rows {
			if r.Number <= last || len(r.Cells) > limits.Columns {
				t.Errorf("row %d after %d, %d cells", r.Number, last, len(r.Cells))
			}
			last = r.Number
			for _, c := range r.Cells {
				if len([]rune(c)) > limits.Cell {
					t.Errorf("row %d: a cell of %d characters", r.Number, len([]rune(c)))
				}
			}
		}
	})
}
