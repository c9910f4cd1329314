package tabular

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"telnusqa/internal/fault"
)

// Table is the rows of a file, the headings among them, without those that are
// empty.
type Table struct {
	Rows []Row
	// Findings are what is wrong with single cells of it.
	Findings []Finding
}

// Row is one row. Cells at its end may be missing.
type Row struct {
	Number int // as the person's program shows it: the row of a sheet, the line of a text
	Cells  []string
}

// Cell is the text of a column, from 0; nothing where the row is shorter.
func (r Row) Cell(column int) string {
	if column < 0 || column >= len(r.Cells) {
		return ""
	}
	return r.Cells[column]
}

func (r Row) empty() bool {
	for _, c := range r.Cells {
		if strings.TrimSpace(c) != "" {
			return false
		}
	}
	return true
}

// Finding is what is wrong with a cell, or with a row as a whole.
type Finding struct {
	Row    int
	Column int // from 0; -1 for the row
	*fault.Fault
}

// ColumnName is the letters that a spreadsheet shows above a column, from 0.
func ColumnName(column int) string {
	name := ""
	for n := column + 1; n > 0; n = (n - 1) / 26 {
		name = string(rune('A'+(n-1)%26)) + name
	}
	return name
}

// Limits bound what is read. What is beyond is a fault, never cut off.
type Limits struct {
	Bytes   int // of the file
	Rows    int // that are not empty, the headings too
	Columns int
	Cell    int // characters
}

// DefaultLimits are enough for the schools of the country and for the registers of a
// region.
var DefaultLimits = Limits{Bytes: 32 << 20, Rows: 200_000, Columns: 64, Cell: 1000}

// Read reads a file, whatever of the forms it has. The error is a fault where the
// file is none of them or is beyond the limits; what is wrong with single cells is
// among the findings of the table.
func Read(file []byte, l Limits) (Table, error) {
	var t Table
	var err error
	switch {
	case len(file) > l.Bytes:
		return Table{}, ErrTooLarge.With("limit", l.Bytes>>20)
	case bytes.HasPrefix(file, []byte("PK\x03\x04")):
		t, err = readWorkbook(file, l)
	case bytes.HasPrefix(file, []byte("\xd0\xcf\x11\xe0")): // OLE: before 2007, or with a password
		return Table{}, ErrOldWorkbook.Fault()
	default:
		t, err = readText(file, l)
	}
	if err == nil && len(t.Rows) == 0 && len(t.Findings) == 0 {
		err = ErrNoRows.Fault()
	}
	if err != nil {
		return Table{}, err
	}
	return t, nil
}

// add takes a row, unless it is empty, without the cells it finds something wrong with.
func (t *Table) add(r Row, l Limits) error {
	if r.empty() {
		return nil
	}
	if len(t.Rows) == l.Rows {
		return ErrTooManyRows.With("limit", l.Rows)
	}
	for i, c := range r.Cells {
		switch {
		case i >= l.Columns:
			if strings.TrimSpace(c) == "" {
				continue
			}
			t.find(r.Number, i, ErrTooManyColumns.With("limit", l.Columns))
		case utf8.RuneCountInString(c) > l.Cell:
			t.find(r.Number, i, ErrCellTooLong.With("limit", l.Cell))
		case strings.ContainsFunc(c, unprintable):
			t.find(r.Number, i, ErrCharacters.Fault())
		default:
			continue
		}
		r.Cells[i] = "" // it is told about; nothing else is said of it
	}
	r.Cells = r.Cells[:min(len(r.Cells), l.Columns)]
	t.Rows = append(t.Rows, r)
	return nil
}

func (t *Table) find(row, column int, f *fault.Fault) {
	t.Findings = append(t.Findings, Finding{Row: row, Column: column, Fault: f})
}

// unprintable are the controls but for those that lay out a text within a cell, and
// what stands where a byte could not be read.
func unprintable(r rune) bool {
	return r < ' ' && r != '\t' && r != '\n' && r != '\r' || r == 0x7f || r == utf8.RuneError
}
