package pdf

import "strings"

// leading is the height of a line for its type, in millimetres a point.
const leading = 0.3528 * 1.17

// look is how a run of lines is set.
type look struct {
	style  string // B for bold
	size   float64
	align  string  // L, C, R, or J: to both edges but for the last line
	indent float64 // of the first line
}

// lines breaks a text to the width of a pane and makes a piece of each line.
func (s *sheet) lines(p pane, text string, l look) []piece {
	s.font(l.style, l.size)
	h := l.size * leading
	var pieces []piece
	for _, paragraph := range strings.Split(text, "\n") {
		broken := s.wrap(paragraph, p.w, l.indent)
		for i, line := range broken {
			x, w := p.x, p.w
			if i == 0 {
				x, w = x+l.indent, w-l.indent
			}
			align := l.align
			if align == "J" && (i == len(broken)-1 || !strings.Contains(line, " ")) {
				align = "L"
			}
			pieces = append(pieces, piece{h: h, draw: func(y float64) {
				s.spoken(p.lang, func() {
					s.font(l.style, l.size)
					s.pdf.SetXY(x, y)
					s.pdf.CellFormat(w, h, line, "", 0, align, false, 0, "")
				})
			}})
		}
	}
	return pieces
}

// wrap breaks a text between words; a word wider than the line is broken within.
func (s *sheet) wrap(text string, width, indent float64) []string {
	var lines []string
	line, room := "", width-indent
	flush := func() {
		lines = append(lines, line)
		line, room = "", width
	}
	for _, word := range s.words(hold(text), width-indent) {
		if line != "" && s.pdf.GetStringWidth(line+" "+word) <= room {
			line += " " + word
			continue
		}
		if line != "" {
			flush()
		}
		for s.pdf.GetStringWidth(word) > room {
			head := s.fitting(word, room)
			line, word = head, word[len(head):]
			flush()
		}
		line = word
	}
	if line != "" || len(lines) == 0 {
		flush()
	}
	return lines
}

// words are the parts of a text between which a line may end. One that no line holds is
// parted at its no-break spaces after all.
func (s *sheet) words(text string, width float64) (all []string) {
	for _, word := range strings.FieldsFunc(text, breaks) {
		if strings.Contains(word, noBreak) && s.pdf.GetStringWidth(word) > width {
			all = append(all, strings.Split(word, noBreak)...)
		} else {
			all = append(all, word)
		}
	}
	return all
}

// breaks reports where a line may end. A no-break space holds a number to its word.
func breaks(r rune) bool { return r == ' ' || r == '\t' }

// fitting is as much of a word as the width takes, at least one letter.
func (s *sheet) fitting(word string, width float64) string {
	end := 0
	for i, r := range word {
		next := i + len(string(r))
		if end > 0 && s.pdf.GetStringWidth(word[:next]) > width {
			break
		}
		end = next
	}
	return word[:end]
}

func space(h float64) piece { return piece{h: h} }
