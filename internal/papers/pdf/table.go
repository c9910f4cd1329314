package pdf

import "telnusqa/internal/papers"

// cell is the room between a table's rules and its text, in millimetres.
const cell = 1.0

// table makes a piece of every row, the first of them the heads.
func (s *sheet) table(t *papers.Table, p pane) []piece {
	pieces := []piece{s.row(t, t.Heads, p, "B")}
	for _, r := range t.Rows {
		pieces = append(pieces, s.row(t, r, p, ""))
	}
	return append(pieces, space(2))
}

// row is one ruled line of a table; its cells are as high as the fullest.
func (s *sheet) row(t *papers.Table, cells []papers.Text, p pane, style string) piece {
	total := 0.0
	for _, w := range t.Widths {
		total += w
	}
	size := p.size - 1.5
	type column struct {
		x, w  float64
		lines []piece
	}
	columns := make([]column, len(cells))
	x, h := p.x, 0.0
	for i, c := range cells {
		w := p.w * t.Widths[i] / total
		text := c.In(p.lang)
		if p.both {
			text = c.Both()
		}
		lines := s.lines(pane{x: x + cell, w: w - 2*cell, size: size, lang: p.lang}, text, look{style: style, size: size, align: "L"})
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
