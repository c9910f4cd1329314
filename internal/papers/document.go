package papers

import (
	"strings"

	"telnusqa/internal/fault"
	"telnusqa/internal/workday"
)

// Document is a paper as text, in both languages, before anybody chose how to print
// it. The same facts give the same Document.
type Document struct {
	Kind     Kind
	Template int          // version of the template it was written by
	Number   string       // stands at the foot of every page; holds no personal data
	On       workday.Date // the day of the paper
	Copies   []Text       // marks of the copies that are printed; none means one without a mark
	Blocks   []Block
	Sideways bool // on a sheet that lies on its side
}

// Style says what a block is, and so what it looks like.
type Style uint8

// The styles.
const (
	Paragraph Style = iota // running text, its first line indented
	Line                   // text without indent
	Over                   // a line of the letterhead above the name
	Name                   // who writes: the name in the letterhead
	Under                  // address and telephone, below it; a rule follows
	Annex                  // which annex of which rules the form is, on the right
	To                     // whom the paper is for, on the right
	Title
	Middle // centred, below the title: number and date
	Item   // a numbered line of a list; Mark is its number
	Field  // Text is the label, Value what stands beside it; without a value a line to write on
	Small  // a note in small print
	Sign   // Text is who signs, Value her name; a line to sign on
	Square // a square code that says Mark, with Text beside it
	Seal   // where the seal goes
	Dated  // a day to fill in by hand, below a signature
	Grid   // a ruled table
	Stamp  // the mark «Телнұсқа» / «Дубликат», at the upper right
)

// shared reports whether the block stands once on a sheet with both languages side by
// side: nobody signs twice.
func (s Style) shared() bool {
	return s == Sign || s == Square || s == Seal || s == Dated || s == Grid || s == Stamp
}

// Block is one piece of a paper.
type Block struct {
	Style Style
	Text  Text
	Value Text
	Mark  string
	Table *Table // of a Grid
}

// Shared reports whether the block is drawn once for both languages.
func (b Block) Shared() bool { return b.Style.shared() }

// Both is the text of a shared block: one language after the other, or once where they
// read alike.
func (t Text) Both() string {
	if t.KK == t.RU {
		return t.KK
	}
	return t.KK + " / " + t.RU
}

var styleNames = [...]string{
	"paragraph", "line", "over", "name", "under", "annex", "to", "title", "middle", "item", "field", "small", "sign", "square", "seal", "dated", "grid", "stamp",
}

func (s Style) String() string { return styleNames[s] }

// Plain is the document in one language as text, one block a line: what the golden
// files hold and what a reader of changes compares.
func (d Document) Plain(lang fault.Lang) string {
	var b strings.Builder
	for _, block := range d.Blocks {
		b.WriteString(strings.TrimRight(block.plain(lang), " ") + "\n")
	}
	return b.String()
}

func (b Block) plain(lang fault.Lang) string {
	text, value := b.Text.In(lang), b.Value.In(lang)
	switch b.Style {
	case Item:
		return "[item] " + b.Mark + ") " + text
	case Field, Sign:
		if value == "" {
			value = "____"
		}
		return "[" + b.Style.String() + "] " + text + ": " + value
	case Grid:
		return "[grid] " + b.Table.plain(lang)
	case Square:
		return "[square] " + b.Mark + " | " + text
	default:
		return "[" + b.Style.String() + "] " + text
	}
}
