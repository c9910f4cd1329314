package pdf

import (
	"fmt"
	"strconv"

	"codeberg.org/go-pdf/fpdf"

	"telnusqa/internal/fault"
)

// Margins of a sheet, in millimetres. The left one is wide enough to be filed.
const (
	left, right, top, bottom = 25.0, 12.0, 14.0, 18.0
	footAt                   = 10.0 // the foot of the page, from the lower edge
)

// sheet is the paper in the printer: pages and how far down the last one is written.
type sheet struct {
	pdf           *fpdf.Fpdf
	width, height float64
	y             float64
	number        string // at the foot of every page
	mark          string // of this copy, at the head of its pages
	page, of      int    // within this copy
	heading       func() // what stands at the head of a page on which a table goes on
}

// piece is one line of a pane, drawn when its place is known. One without a drawing is
// space, which is left out at the head of a page.
type piece struct {
	h    float64
	draw func(y float64)
}

// pane is a column of text in one language; shared panes hold both, or neither.
type pane struct {
	x, w float64
	size float64 // points
	lang fault.Lang
	both bool
}

// body is the whole width between the margins.
func (s *sheet) body(lang fault.Lang, size float64) pane {
	return pane{x: left, w: s.width - left - right, size: size, lang: lang}
}

// room is how much of the page is left.
func (s *sheet) room() float64 { return s.height - bottom - s.y }

// turn begins the next page.
func (s *sheet) turn() {
	s.pdf.AddPage()
	s.page++
	s.y = top
	s.foot()
	if s.mark != "" {
		s.font("", 8)
		s.pdf.SetXY(left, top-6)
		s.pdf.CellFormat(s.width-left-right, 4, s.mark, "", 0, "R", false, 0, "")
	}
	if s.heading != nil {
		s.heading()
	}
}

func (s *sheet) foot() {
	s.font("", 8)
	s.pdf.SetXY(left, s.height-footAt)
	w := s.width - left - right
	s.pdf.CellFormat(w, 4, s.number, "", 0, "L", false, 0, "")
	s.pdf.SetXY(left, s.height-footAt)
	s.pdf.CellFormat(w, 4, strconv.Itoa(s.page)+" / "+strconv.Itoa(s.of), "", 0, "R", false, 0, "")
}

func (s *sheet) font(style string, points float64) { s.pdf.SetFont(family, style, points) }

// place draws columns of pieces side by side and line by line; keep holds them
// together on one page.
func (s *sheet) place(keep bool, columns ...[]piece) {
	if keep && height(columns...) > s.room() {
		s.turn()
	}
	for i := range longest(columns) {
		h, drawn := 0.0, false
		for _, c := range columns {
			if i < len(c) {
				h = max(h, c[i].h)
				drawn = drawn || c[i].draw != nil
			}
		}
		if h > s.room() {
			s.turn()
		}
		if !drawn && s.y == top {
			continue
		}
		for _, c := range columns {
			if i < len(c) && c[i].draw != nil {
				c[i].draw(s.y)
			}
		}
		s.y += h
	}
}

func longest(columns [][]piece) int {
	n := 0
	for _, c := range columns {
		n = max(n, len(c))
	}
	return n
}

func height(columns ...[]piece) float64 {
	total := 0.0
	for i := range longest(columns) {
		h := 0.0
		for _, c := range columns {
			if i < len(c) {
				h = max(h, c[i].h)
			}
		}
		total += h
	}
	return total
}

// tags are the languages by BCP 47, as PDF names them.
var tags = map[fault.Lang]string{fault.KK: "kk-KZ", fault.RU: "ru-KZ"}

// spoken draws text that is in a language, so that a reader reads it aloud in that one
// (PDF 1.7, 14.9.2).
func (s *sheet) spoken(lang fault.Lang, draw func()) {
	s.pdf.RawWriteStr(fmt.Sprintf("/Span <</Lang (%s)>> BDC", tags[lang]))
	draw()
	s.pdf.RawWriteStr("EMC")
}
