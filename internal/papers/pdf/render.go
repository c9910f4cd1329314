package pdf

import (
	"bytes"
	"fmt"
	"time"

	"telnusqa/internal/fault"
	"telnusqa/internal/papers"
)

// Choice is what whoever prints a paper chooses.
type Choice struct {
	Language papers.Language
	Layout   papers.Layout // where both languages are printed
}

// Sizes of type, in points.
const (
	full   = 11.5 // over the whole width
	narrow = 9.5  // side by side
	gutter = 8.0  // millimetres between two columns
)

// shrink are the steps, in points, by which type may be smaller to save a page: a
// signature alone on the last one helps nobody.
var shrink = []float64{0, 0.5, 1, 1.5}

// manyPages is from where on a page more is no matter: a book.
const manyPages = 4

// Render prints a document.
func Render(d papers.Document, c Choice) ([]byte, error) {
	// The first rounds count the pages of a copy, the last one writes how many there are.
	pages, less := 0, 0.0
	for _, step := range shrink {
		counted := newPrinting(d, c, 0, step)
		counted.print(papers.Text{})
		if pages == 0 || counted.page < pages {
			pages, less = counted.page, step
		}
		if pages <= counted.fewest() || pages >= manyPages {
			break
		}
	}
	p := newPrinting(d, c, pages, less)
	copies := d.Copies
	if len(copies) == 0 {
		copies = []papers.Text{{}}
	}
	for _, mark := range copies {
		p.print(mark)
	}
	var out bytes.Buffer
	if err := p.pdf.Output(&out); err != nil {
		return nil, fmt.Errorf("render %s: %w", d.Kind, err)
	}
	return out.Bytes(), nil
}

type printing struct {
	*sheet
	paper  papers.Document
	choice Choice
	less   float64 // points by which the type is smaller
}

func newPrinting(d papers.Document, c Choice, pages int, less float64) *printing {
	y, m, day := d.On.Civil()
	orientation := "P"
	if d.Sideways {
		orientation = "L"
	}
	file := newFile(orientation, time.Date(y, m, day, 0, 0, 0, 0, time.UTC))
	s := &sheet{pdf: file, number: d.Number, of: pages}
	s.width, s.height = file.GetPageSize()
	p := &printing{sheet: s, paper: d, choice: c, less: less}
	file.SetLang(tags[p.languages()[0]])
	file.SetTitle(p.title(), true)
	return p
}

// fewest is how many pages nobody tries to go below: one for each language in its turn.
func (p *printing) fewest() int {
	if p.choice.Layout == papers.InTurn {
		return len(p.languages())
	}
	return 1
}

// languages are those that are printed, in their order.
func (p *printing) languages() []fault.Lang {
	switch p.choice.Language {
	case papers.Kazakh:
		return []fault.Lang{fault.KK}
	case papers.Russian:
		return []fault.Lang{fault.RU}
	default:
		return []fault.Lang{fault.KK, fault.RU}
	}
}

// title is what the window and the printer's queue show: the kind and the number,
// nothing about a person.
func (p *printing) title() string {
	return p.paper.Kind.Name(p.languages()[0]) + " " + p.paper.Number
}

// print writes one copy on pages of its own.
func (p *printing) print(mark papers.Text) {
	p.page, p.heading = 0, nil
	p.mark = mark.In(p.languages()[0])
	if len(p.languages()) == 2 {
		p.mark = mark.Both()
	}
	p.turn()
	if p.choice.Language == papers.Both && p.choice.Layout != papers.InTurn {
		p.columns()
		return
	}
	for n, lang := range p.languages() {
		if n > 0 {
			p.parted(lang)
		}
		p.run(lang)
	}
}

// run writes the paper in one language over the whole width.
func (p *printing) run(lang fault.Lang) {
	for _, b := range p.paper.Blocks {
		p.block(b, p.body(lang, full-p.less))
	}
}

// block writes a block over the whole width.
func (p *printing) block(b papers.Block, body pane) {
	if b.Style == papers.Grid {
		p.ruled(b.Table, body)
		return
	}
	pieces, keep := p.set(b, body)
	p.place(keep, pieces)
}

// parted begins the second language: below the first where all of it fits, else on a
// page of its own.
func (p *printing) parted(lang fault.Lang) {
	const between = 10.0
	need := between
	for _, b := range p.paper.Blocks {
		pieces, _ := p.set(b, p.body(lang, full-p.less))
		need += height(pieces)
	}
	if need > p.room() {
		p.turn()
		return
	}
	p.pdf.SetDashPattern([]float64{1, 1}, 0)
	p.pdf.Line(left, p.y+between/2, p.width-right, p.y+between/2)
	p.pdf.SetDashPattern(nil, 0)
	p.y += between
}

// columns writes Kazakh on the left and Russian on the right, block beside block.
func (p *printing) columns() {
	body := p.body(first, narrow-p.less)
	kk, ru := body, body
	kk.w = (body.w - gutter) / 2
	ru.w, ru.x, ru.lang = kk.w, body.x+kk.w+gutter, fault.RU
	body.both = true
	for _, b := range p.paper.Blocks {
		if b.Shared() {
			p.block(b, body)
			continue
		}
		left, keep := p.set(b, kk)
		right, _ := p.set(b, ru)
		p.place(keep, left, right)
	}
}
