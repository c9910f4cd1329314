package pdf

import (
	"net/url"

	"github.com/skip2/go-qrcode"
)

// side of a square code, with the white edge it needs.
const side = 24.0

// square is a code that says an address, with a note beside it. It is drawn as
// squares, so that it is as sharp as the printer.
func (s *sheet) square(says, note string, p pane) []piece {
	code, err := qrcode.New(escaped(says), qrcode.Medium)
	if err != nil {
		s.pdf.SetError(err)
		return nil
	}
	bits := code.Bitmap()
	one := side / float64(len(bits))
	beside := pane{x: p.x + side + 3, w: p.w - side - 3, size: p.size, lang: p.lang}
	notes := s.lines(beside, note, look{size: 8, align: "L"})
	return []piece{space(2), {h: side, draw: func(y float64) {
		s.pdf.SetFillColor(0, 0, 0)
		for row, line := range bits {
			for from := 0; from < len(line); from++ {
				to := from
				for to < len(line) && line[to] {
					to++
				}
				if to > from {
					s.pdf.Rect(p.x+float64(from)*one, y+float64(row)*one, float64(to-from)*one, one, "F")
					from = to
				}
			}
		}
		at := y + (side-float64(len(notes))*notes[0].h)/2
		for _, n := range notes {
			n.draw(at)
			at += n.h
		}
	}}}
}

// escaped is the address as a telephone understands it: the number has Cyrillic
// letters.
func escaped(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return address
	}
	return u.String()
}
