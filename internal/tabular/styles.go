package tabular

import (
	"encoding/xml"
	"errors"
	"io"
	"math"
	"strings"
	"time"
)

// readShared reads the texts that cells point to. There are no more of them than
// cells: the limits of rows and columns bound them, too.
func (w *workbook) readShared(part string, l Limits) error {
	d, err := w.decoder(part)
	if err != nil {
		return err
	}
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		e, ok := token.(xml.StartElement)
		if !ok || e.Name.Local != "si" {
			continue
		}
		var text richText
		if err := d.DecodeElement(&text, &e); err != nil {
			return err
		}
		if len(w.shared) == l.Rows*l.Columns {
			return ErrTooManyRows.With("limit", l.Rows)
		}
		w.shared = append(w.shared, text.String())
	}
}

// readStyles finds which styles show days.
func (w *workbook) readStyles(part string) error {
	var sheet struct {
		Formats []struct {
			ID   int    `xml:"numFmtId,attr"`
			Code string `xml:"formatCode,attr"`
		} `xml:"numFmts>numFmt"`
		Cells []struct {
			Format int `xml:"numFmtId,attr"`
		} `xml:"cellXfs>xf"`
	}
	if err := w.read(part, &sheet); err != nil {
		return err
	}
	own := map[int]bool{}
	for _, f := range sheet.Formats {
		own[f.ID] = showsDay(f.Code)
	}
	w.dates = map[int]bool{}
	for style, c := range sheet.Cells {
		shows, known := own[c.Format]
		if !known {
			shows = c.Format >= 14 && c.Format <= 17 || c.Format == 22 || c.Format >= 27 && c.Format <= 31 || c.Format == 36 || c.Format >= 50 && c.Format <= 58
		}
		w.dates[style] = shows
	}
	return nil
}

// showsDay reports whether a format of numbers shows years or days: a letter y or d
// that is neither quoted, nor escaped, nor in brackets as colours and locales are.
func showsDay(code string) bool {
	quoted, brackets := false, false
	for i := 0; i < len(code); i++ {
		switch c := code[i]; {
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '\\' || c == '_' || c == '*':
			i++
		case c == '[':
			brackets = true
		case c == ']':
			brackets = false
		case brackets:
		case strings.IndexByte("yYdD", c) >= 0:
			return true
		}
	}
	return false
}

// epoch is day 0 of the numbers of days.
type epoch time.Time

var (
	// Day 60 of the system of 1900 is 29 February 1900, which did not exist; from 1 March
	// on its numbers count from 30 December 1899.
	epoch1900 = epoch(time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC))
	epoch1904 = epoch(time.Date(1904, 1, 1, 0, 0, 0, 0, time.UTC))
)

// day is the date of a whole number of days: YYYY-MM-DD.
func (e epoch) day(n float64) (string, bool) {
	const last = 2958465 // 9999-12-31
	if n != math.Trunc(n) || n < 1 || n > last || e == epoch1900 && n == 60 {
		return "", false
	}
	if e == epoch1900 && n < 60 {
		n++
	}
	return time.Time(e).AddDate(0, 0, int(n)).Format(time.DateOnly), true
}
