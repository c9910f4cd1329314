package tabular

import (
	"encoding/csv"
	"fmt"
	"io"
	"iter"
	"strings"

	"github.com/xuri/excelize/v2"
)

// Format is a form of files that is written.
type Format string

// The formats.
const (
	CSV  Format = "CSV"
	XLSX Format = "XLSX"
)

// FormatOf is the format that the name of a file ends with.
func FormatOf(name string) (Format, bool) {
	switch dot := strings.LastIndexByte(name, '.'); {
	case dot < 0:
		return "", false
	case strings.EqualFold(name[dot:], ".csv"):
		return CSV, true
	case strings.EqualFold(name[dot:], ".xlsx"):
		return XLSX, true
	}
	return "", false
}

// Write writes headings and rows. The same rows give the same bytes, and Read gives
// them back. No cell becomes a formula in a program that opens the file: CSV guards
// those that begin like one, the cells of a workbook are texts.
func Write(w io.Writer, f Format, title string, head []string, rows iter.Seq2[[]string, error]) error {
	switch f {
	case CSV:
		return writeCSV(w, head, rows)
	case XLSX:
		return writeWorkbook(w, title, head, rows)
	default:
		return fmt.Errorf("write a table: no format %q", f)
	}
}

// writeCSV writes what Excel opens in Kazakh and Russian settings without asking: UTF-8
// with its mark, semicolons, lines that end with CR LF.
func writeCSV(w io.Writer, head []string, rows iter.Seq2[[]string, error]) error {
	if _, err := w.Write(bom); err != nil {
		return err
	}
	c := csv.NewWriter(w)
	c.Comma, c.UseCRLF = ';', true
	if err := c.Write(guardedRow(head)); err != nil {
		return err
	}
	for row, err := range rows {
		if err != nil {
			return err
		}
		if err := c.Write(guardedRow(row)); err != nil {
			return err
		}
	}
	c.Flush()
	return c.Error()
}

func guardedRow(row []string) []string {
	out := make([]string, len(row))
	for i, cell := range row {
		out[i] = guarded(cell)
	}
	return out
}

// writeWorkbook writes one sheet with its headings kept in sight and every column
// formatted as text, so that a number that is typed in later keeps its leading zeros.
func writeWorkbook(w io.Writer, title string, head []string, rows iter.Seq2[[]string, error]) (err error) {
	const textFormat, width = 49, 24 // «@»; characters
	f := excelize.NewFile()
	defer func() {
		if cerr := f.Close(); err == nil {
			err = cerr
		}
	}()
	if err := f.SetSheetName("Sheet1", title); err != nil {
		return err
	}
	plain, err := f.NewStyle(&excelize.Style{NumFmt: textFormat})
	if err != nil {
		return err
	}
	bold, err := f.NewStyle(&excelize.Style{NumFmt: textFormat, Font: &excelize.Font{Bold: true}})
	if err != nil {
		return err
	}
	s, err := f.NewStreamWriter(title)
	if err != nil {
		return err
	}
	if err := s.SetColStyle(1, len(head), plain); err != nil {
		return err
	}
	if err := s.SetColWidth(1, len(head), width); err != nil {
		return err
	}
	if err := s.SetPanes(&excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"}); err != nil {
		return err
	}
	n := 1
	if err := setRow(s, n, head, bold); err != nil {
		return err
	}
	for row, err := range rows {
		if err != nil {
			return err
		}
		n++
		if err := setRow(s, n, row, plain); err != nil {
			return err
		}
	}
	if err := s.Flush(); err != nil {
		return err
	}
	return f.Write(w)
}

func setRow(s *excelize.StreamWriter, n int, row []string, style int) error {
	cells := make([]any, len(row))
	for i, text := range row {
		cells[i] = excelize.Cell{StyleID: style, Value: text}
	}
	return s.SetRow(fmt.Sprintf("A%d", n), cells)
}
