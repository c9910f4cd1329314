package importing

import (
	"strings"
	"unicode"

	"telnusqa/internal/fault"
	"telnusqa/internal/tabular"
)

// Finding is what is wrong with a cell or a row of a file.
type Finding = tabular.Finding

// column is a column of a kind.
type column struct {
	name    string
	heading fault.Text
	also    []string // further headings that people write
	needed  bool
}

// places tells where the columns of a file stand, by name.
type places map[string]int

// match reads the headings. A heading that nobody knows is a fault: a column with a
// slip in its name would be left out without a word.
func match(columns []column, head tabular.Row) (at places, found []Finding) {
	known := map[string]string{}
	for _, c := range columns {
		for _, h := range append([]string{c.name, c.heading.KK, c.heading.RU, c.heading.EN}, c.also...) {
			known[plain(h)] = c.name
		}
	}
	at = places{}
	for i, cell := range head.Cells {
		text := plain(cell)
		if text == "" {
			continue
		}
		name, ok := known[text]
		if !ok {
			found = append(found, Finding{Row: head.Number, Column: i, Fault: ErrHeadingUnknown.With("heading", spaced(cell))})
			continue
		}
		if _, twice := at[name]; twice {
			found = append(found, Finding{Row: head.Number, Column: i, Fault: ErrHeadingTwice.With("heading", spaced(cell))})
			continue
		}
		at[name] = i
	}
	for _, c := range columns {
		if _, there := at[c.name]; c.needed && !there {
			found = append(found, Finding{Row: head.Number, Column: -1, Fault: ErrHeadingMissing.With("kk", c.heading.KK, "ru", c.heading.RU, "en", c.heading.EN)})
		}
	}
	return at, found
}

// plain is one form of a heading for the many that people write: small letters and
// digits, ё as е.
func plain(heading string) string {
	return strings.Map(func(r rune) rune {
		r = unicode.ToLower(r)
		switch {
		case r == 'ё':
			return 'е'
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			return r
		}
		return -1
	}, heading)
}

// spaced leaves single spaces and none at the ends; a line break is one, too.
func spaced(text string) string { return strings.Join(strings.Fields(text), " ") }
