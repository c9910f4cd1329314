package pdf

import (
	"telnusqa/internal/fault"
	"telnusqa/internal/papers"
)

// set makes the pieces of a block within a pane; keep says that they stay together.
func (s *sheet) set(b papers.Block, p pane) (pieces []piece, keep bool) {
	text := b.Text.In(p.lang)
	if p.both {
		text = b.Text.Both()
	}
	wide := p.w > 100
	switch b.Style {
	case papers.Over:
		return s.lines(p, text, look{size: p.size - 1, align: "C"}), true
	case papers.Name:
		return append(s.lines(p, text, look{style: "B", size: p.size, align: "C"}), space(1)), true
	case papers.Under:
		lines := s.lines(p, text, look{size: p.size - 2, align: "C"})
		return append(lines, s.rule(p), space(2)), true
	case papers.Annex:
		return append(s.lines(aside(p, wide, 0.5), text, look{size: p.size - 3, align: "L"}), space(2)), true
	case papers.To:
		return s.lines(aside(p, wide, 0.5), text, look{size: p.size, align: "L"}), true
	case papers.Title:
		lines := append([]piece{space(4)}, s.lines(p, text, look{style: "B", size: p.size + 2, align: "C"})...)
		return append(lines, space(1)), true
	case papers.Middle:
		return append(s.lines(p, text, look{size: p.size, align: "C"}), space(2)), true
	case papers.Line:
		return append([]piece{space(1)}, s.lines(p, text, look{size: p.size, align: "L"})...), true
	case papers.Dated, papers.Seal:
		return append([]piece{space(2)}, s.lines(p, text, look{size: p.size, align: "L"})...), true
	case papers.Grid:
		return s.table(b.Table, p), false
	case papers.Item:
		return s.item(b.Mark+")", text, p), false
	case papers.Field:
		return s.field(text, b.Value.In(p.lang), p), true
	case papers.Small:
		return append([]piece{space(2)}, s.lines(p, text, look{size: p.size - 2.5, align: "L"})...), true
	case papers.Sign:
		return s.signature(text, b.Value.In(p.lang), p), true
	case papers.Square:
		return s.square(b.Mark, text, p), true
	case papers.Stamp:
		return append(s.lines(p, text, look{style: "B", size: 18, align: "R"}), space(4)), true
	default:
		indent := 10.0
		if !wide {
			indent = 5
		}
		return append([]piece{space(1)}, s.lines(p, text, look{size: p.size, align: "J", indent: indent})...), false
	}
}

// aside is the right part of a pane; of a narrow one more of it.
func aside(p pane, wide bool, share float64) pane {
	if !wide {
		share = 0.15
	}
	p.x, p.w = p.x+p.w*share, p.w*(1-share)
	return p
}

func (s *sheet) rule(p pane) piece {
	return piece{h: 1.5, draw: func(y float64) { s.pdf.Line(p.x, y+1, p.x+p.w, y+1) }}
}

// item is a numbered line; its further lines stand below its text, not its number.
func (s *sheet) item(number, text string, p pane) []piece {
	const hang = 7.0
	inner := pane{x: p.x + hang, w: p.w - hang, size: p.size, lang: p.lang}
	pieces := s.lines(inner, text, look{size: p.size, align: "L"})
	first := pieces[0]
	pieces[0].draw = func(y float64) {
		s.font("", p.size)
		s.pdf.SetXY(p.x, y)
		s.pdf.CellFormat(hang, first.h, number, "", 0, "L", false, 0, "")
		first.draw(y)
	}
	return pieces
}

// field is a label with its value beside it; without one, with a line to write on.
func (s *sheet) field(label, value string, p pane) []piece {
	const gutter = 2.0
	beside := p
	beside.w = p.w*0.4 - gutter
	labels := s.lines(beside, label, look{size: p.size, align: "L"})
	beside.x, beside.w = p.x+p.w*0.4, p.w*0.6
	if value == "" {
		last := labels[len(labels)-1]
		labels[len(labels)-1].draw = func(y float64) {
			last.draw(y)
			s.pdf.Line(beside.x, y+last.h-0.6, beside.x+beside.w, y+last.h-0.6)
		}
		return append([]piece{space(3)}, labels...) // room to write above the line
	}
	values := s.lines(beside, value, look{style: "B", size: p.size, align: "L"})
	both := make([]piece, 0, len(labels))
	for i := range max(len(labels), len(values)) {
		var at []func(float64)
		h := 0.0
		for _, column := range [][]piece{labels, values} {
			if i < len(column) {
				h, at = column[i].h, append(at, column[i].draw)
			}
		}
		both = append(both, piece{h: h, draw: func(y float64) {
			for _, draw := range at {
				draw(y)
			}
		}})
	}
	return append([]piece{space(0.6)}, both...)
}

// signCaptions stand below the line that somebody signs on.
var signCaptions = papers.Text{KK: "(қолы)", RU: "(подпись)"}

// signature is who signs, a line to sign on, and the name.
func (s *sheet) signature(who, name string, p pane) []piece {
	const before, caption = 5.0, 3.2
	line := p.size * leading
	labels := pane{x: p.x, w: p.w * 0.38, size: p.size, lang: p.lang}
	names := pane{x: p.x + p.w*0.70, w: p.w * 0.30, size: p.size, lang: p.lang}
	left := s.lines(labels, who, look{size: p.size, align: "L"})
	right := s.lines(names, name, look{size: p.size, align: "L"})
	h := max(float64(len(left)), float64(len(right))) * line
	words := signCaptions.In(p.lang)
	if p.both {
		words = signCaptions.Both()
	}
	x, w := p.x+p.w*0.40, p.w*0.28
	return []piece{{h: before + h + caption, draw: func(y float64) {
		y += before
		at := y + h - line*float64(len(left))
		for _, l := range left {
			l.draw(at)
			at += l.h
		}
		at = y + h - line*float64(len(right))
		for _, l := range right {
			l.draw(at)
			at += l.h
		}
		s.pdf.Line(x, y+h-0.6, x+w, y+h-0.6)
		s.spoken(p.lang, func() {
			s.font("", 7)
			s.pdf.SetXY(x, y+h)
			s.pdf.CellFormat(w, caption, words, "", 0, "C", false, 0, "")
		})
	}}}
}

// first is the language that a shared pane counts as.
const first = fault.KK
