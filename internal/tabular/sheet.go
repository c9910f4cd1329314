package tabular

import (
	"encoding/xml"
	"errors"
	"io"
	"math"
	"strconv"
	"strings"
)

// cell is a cell as a sheet has it (ECMA-376 part 1, 18.3.1.4).
type cell struct {
	Ref     string    `xml:"r,attr"`
	Style   int       `xml:"s,attr"`
	Type    string    `xml:"t,attr"`
	Formula *struct{} `xml:"f"`
	Value   string    `xml:"v"`
	Inline  richText  `xml:"is"`
}

// richText is a text in one piece or in runs of different looks. The readings beside
// East Asian letters (rPh) are not part of it.
type richText struct {
	Text string   `xml:"t"`
	Runs []string `xml:"r>t"`
}

func (t richText) String() string {
	text := t.Text + strings.Join(t.Runs, "")
	if strings.Contains(text, "_x") {
		text = escaped(text)
	}
	return text
}

// escaped reads _x000D_ as the character it stands for (ECMA-376 part 1, 22.4.2.4):
// XML cannot hold controls.
func escaped(text string) string {
	var b strings.Builder
	for {
		at := strings.Index(text, "_x")
		if at < 0 || len(text) < at+7 {
			b.WriteString(text)
			return b.String()
		}
		code, err := strconv.ParseUint(text[at+2:at+6], 16, 16)
		if err != nil || text[at+6] != '_' {
			b.WriteString(text[:at+2])
			text = text[at+2:]
			continue
		}
		b.WriteString(text[:at])
		b.WriteRune(rune(code))
		text = text[at+7:]
	}
}

// readSheet streams over a sheet.
func (w *workbook) readSheet(part string, l Limits) (t Table, err error) {
	d, err := w.decoder(part)
	if err != nil {
		return t, err
	}
	var row Row
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return t, nil
		}
		if err != nil {
			return t, err
		}
		switch e := token.(type) {
		case xml.StartElement:
			switch e.Name.Local {
			case "row":
				row = Row{Number: rowNumber(e, row.Number+1)}
			case "c":
				var c cell
				if err := d.DecodeElement(&c, &e); err != nil {
					return t, err
				}
				if err := w.take(&t, &row, c, l); err != nil {
					return t, err
				}
			case "mergeCell":
				merged(&t, e)
			}
		case xml.EndElement:
			if e.Name.Local == "row" {
				if err := t.add(row, l); err != nil {
					return t, err
				}
			}
		}
	}
}

func rowNumber(e xml.StartElement, next int) int {
	for _, a := range e.Attr {
		if a.Name.Local == "r" {
			if n, err := strconv.Atoi(a.Value); err == nil && n > 0 {
				return n
			}
		}
	}
	return next
}

func merged(t *Table, e xml.StartElement) {
	for _, a := range e.Attr {
		if a.Name.Local == "ref" {
			first, _, _ := strings.Cut(a.Value, ":")
			column, row := position(first)
			t.find(row, column, ErrMergedCells.With("range", a.Value))
		}
	}
}

// take puts a cell into its row.
func (w *workbook) take(t *Table, row *Row, c cell, l Limits) error {
	column := len(row.Cells)
	if c.Ref != "" {
		column, _ = position(c.Ref)
	}
	text := ""
	switch {
	case c.Formula != nil:
		t.find(row.Number, column, ErrFormulaCell.Fault())
		return nil
	case c.Type == "e":
		t.find(row.Number, column, ErrErrorCell.With("value", c.Value))
		return nil
	case c.Type == "s":
		n, err := strconv.Atoi(c.Value)
		if err != nil || n < 0 || n >= len(w.shared) {
			return ErrBroken
		}
		text = w.shared[n]
	case c.Type == "inlineStr":
		text = c.Inline.String()
	case c.Type == "str":
		text = c.Value
	default:
		text = w.number(c)
	}
	if text == "" {
		return nil
	}
	if column < len(row.Cells) { // twice the same cell, or columns that go back
		return ErrBroken
	}
	if column > l.Columns { // further cells of the row need no room
		column = max(l.Columns, len(row.Cells))
	}
	for len(row.Cells) < column {
		row.Cells = append(row.Cells, "")
	}
	row.Cells = append(row.Cells, text)
	return nil
}

// number is the text of a number: a day where the cell shows one, digits where it is
// whole. A number that the program wrote with an exponent is the same number.
func (w *workbook) number(c cell) string {
	n, err := strconv.ParseFloat(c.Value, 64)
	if err != nil || c.Type != "" && c.Type != "n" {
		return c.Value
	}
	if w.dates[c.Style] {
		if day, ok := w.epoch.day(n); ok {
			return day
		}
	}
	if n == math.Trunc(n) && math.Abs(n) < 1e15 { // beyond it spreadsheets round
		return strconv.FormatInt(int64(n), 10)
	}
	return c.Value
}

// position reads B12 as column 1, row 12. Nonsense is column 0 of row 0.
func position(ref string) (column, row int) {
	digits := strings.TrimLeft(ref, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
	letters := ref[:len(ref)-len(digits)]
	if letters == "" || len(letters) > 3 {
		return 0, 0
	}
	for _, r := range letters {
		column = column*26 + int(r-'A') + 1
	}
	row, err := strconv.Atoi(digits)
	if err != nil || row < 0 {
		return 0, 0
	}
	return column - 1, row
}
