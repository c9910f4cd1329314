package view

import (
	"telnusqa/internal/casework"
	"telnusqa/internal/fault"
	"telnusqa/internal/papers"
)

// Paper is a paper that is there to be printed.
type Paper struct {
	Kind    papers.Kind
	Printed int
	of      string // identifier of what it is about
	year    int    // of pages of a year; else 0
	eyes    Eyes
}

// NewPapers shows the papers of a case or of a school, by its identifier; pages of books
// are those of the year.
func NewPapers(e Eyes, of string, year int, printable []casework.Printable) []*Paper {
	out := make([]*Paper, len(printable))
	for i, p := range printable {
		out[i] = &Paper{Kind: p.Paper, Printed: p.Printed, of: of, eyes: e}
		if p.Paper.OfYear() {
			out[i].year = year
		}
	}
	return out
}

// Name is the paper's name.
func (p *Paper) Name(lang *fault.Lang) string { return p.Kind.Name(p.eyes.in(lang)) }

// URL is where the PDF is.
func (p *Paper) URL(language *papers.Language, layout *papers.Layout) string {
	l, o := papers.Both, papers.SideBySide
	if language != nil {
		l = *language
	}
	if layout != nil {
		o = *layout
	}
	return papers.Path(p.Kind, p.of, p.year, l, o)
}

// PdfURL is where the receipt's PDF is.
func (r *Receipt) PdfURL(lang *fault.Lang) string {
	language := papers.Both
	if lang != nil && (*lang == fault.KK || *lang == fault.RU) {
		language = papers.Language(*lang)
	}
	return papers.Path(papers.IntakeRefusalReceipt, r.Application.ID, 0, language, papers.SideBySide)
}
