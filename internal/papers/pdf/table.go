package pdf

import (
	"strings"

	"telnusqa/internal/papers"
)

// cell is the room between a table's rules and its text, in millimetres.
const cell = 1.0

// table makes a piece of every row, the first of them the heads.
func (s *sheet) table(t *papers.Table, p pane) []piece {
	widths := s.widths(t, p)
	pieces := []piece{s.row(widths, t.Heads, p, "B")}
	for _, r := range t.Rows {
		pieces = append(pieces, s.row(widths, r, p, ""))
	}
	return append(pieces, space(2))
}

// said is what a cell shows in a pane, and small the size of its type.
func said(c papers.Text, p pane) string {
	if p.both {
		return c.Both()
	}
	return c.In(p.lang)
}

func small(p pane) float64 { return p.size - 1.5 }

// widths shares the width of the pane out among the columns: as the table says, but none
// is narrower than its longest word. Where one needs more, those with room to spare give
// it, each by what it has to spare.
func (s *sheet) widths(t *papers.Table, p pane) []float64 {
	total := 0.0
	for _, w := range t.Widths {
		total += w
	}
	widths, need := make([]float64, len(t.Widths)), make([]float64, len(t.Widths))
	lacking, spare := 0.0, 0.0
	for i, w := range t.Widths {
		widths[i] = p.w * w / total
		s.font("B", small(p))
		need[i] = s.longest(said(t.Heads[i], p))
		s.font("", small(p))
		for _, r := range t.Rows {
			need[i] = max(need[i], s.longest(said(r[i], p)))
		}
		need[i] += 2*cell + 0.1
		lacking += max(0, need[i]-widths[i])
		spare += max(0, widths[i]-need[i])
	}
	if lacking == 0 || spare < lacking {
		return widths // nothing to do, or no help: words are broken then
	}
	for i := range widths {
		if widths[i] < need[i] {
			widths[i] = need[i]
		} else {
			widths[i] -= (widths[i] - need[i]) * lacking / spare
		}
	}
	return widths
}

// longest is the width of the longest word of a text, in the font that is set.
func (s *sheet) longest(text string) (width float64) {
	for word := range strings.FieldsSeq(text) {
		width = max(width, s.pdf.GetStringWidth(word))
	}
	return width
}

// row is one ruled line of a table; its cells are as high as the fullest.
func (s *sheet) row(widths []float64, cells []papers.Text, p pane, style string) piece {
	type column struct {
		x, w  float64
		lines []piece
	}
	columns := make([]column, len(cells))
	x, h := p.x, 0.0
	for i, c := range cells {
		w := widths[i]
		lines := s.lines(pane{x: x + cell, w: w - 2*cell, size: small(p), lang: p.lang}, said(c, p), look{style: style, size: small(p), align: "L"})
		columns[i] = column{x, w, lines}
		h = max(h, height(lines))
		x += w
	}
	h += 2 * cell
	return piece{h: h, draw: func(y float64) {
		for _, c := range columns {
			s.pdf.Rect(c.x, y, c.w, h, "D")
			at := y + cell
			for _, l := range c.lines {
				l.draw(at)
				at += l.h
			}
		}
	}}
}

// ruled places a table whose heads stand anew on every page it goes on to.
func (s *sheet) ruled(t *papers.Table, p pane) {
	pieces := s.table(t, p)
	if len(pieces) > 1 && pieces[0].h+pieces[1].h > s.room() {
		s.turn() // heads never stand alone
	}
	s.heading = func() {
		pieces[0].draw(s.y)
		s.y += pieces[0].h
	}
	s.place(false, pieces[:1])
	s.place(false, pieces[1:])
	s.heading = nil
}
