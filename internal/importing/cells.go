package importing

import (
	"strings"
	"time"
	"unicode/utf8"

	"telnusqa/internal/fault"
	"telnusqa/internal/identifier"
	"telnusqa/internal/tabular"
	"telnusqa/internal/workday"
)

// cells reads the cells of one row and gathers what is wrong with them.
type cells struct {
	Source
	row    tabular.Row
	needed map[string]bool
	told   map[int]bool // columns that the table has found something wrong with
	found  []Finding
}

// bad notes what is wrong with a column, once.
func (c *cells) bad(column string, f *fault.Fault) {
	finding := c.Find(column, f)
	if c.told[finding.Column] {
		return
	}
	for _, before := range c.found {
		if before.Column == finding.Column && finding.Column >= 0 {
			return
		}
	}
	c.found = append(c.found, finding)
}

// text is the text of a column, at most limit characters, with single spaces.
func (c *cells) text(column string, limit int) string {
	text := ""
	if at, there := c.at[column]; there {
		text = spaced(c.row.Cell(at))
	}
	switch n := utf8.RuneCountInString(text); {
	case text == "" && c.needed[column]:
		c.bad(column, ErrCellEmpty.Fault())
	case n > limit:
		c.bad(column, ErrTextTooLong.With("limit", limit))
	}
	return text
}

// parsed is a text that has a form of its own; nothing where the cell is empty.
func parsed[T any](c *cells, column string, parse func(string) (T, error), wrong *fault.Def) T {
	var none T
	text := c.text(column, longText)
	if text == "" {
		return none
	}
	v, err := parse(text)
	if err != nil {
		c.bad(column, wrong.Fault())
		return none
	}
	return v
}

// longText is beyond every text of a column with a form of its own.
const longText = 300

// day is a date: 2024-05-31, as this program and ISO 8601 have it, or 31.05.2024, as
// people write it. Which of the two first numbers is the month is never guessed.
func (c *cells) day(column string) workday.Date {
	return parsed(c, column, parseDay, ErrDay)
}

func parseDay(text string) (workday.Date, error) {
	if t, err := time.Parse("2.1.2006", text); err == nil {
		return workday.NewDate(t.Date()), nil
	}
	return workday.ParseDate(text)
}

// phone is a telephone of the country: +7 and ten digits, however it is written.
func (c *cells) phone(column string) string {
	return parsed(c, column, parsePhone, ErrPhone)
}

func parsePhone(text string) (string, error) {
	var digits []byte
	for i, r := range text {
		switch {
		case r >= '0' && r <= '9':
			digits = append(digits, byte(r))
		case r == '+' && i == 0 || strings.ContainsRune(" ()-‑–", r):
		default:
			return "", identifier.ErrNotDigits
		}
	}
	if len(digits) == 11 && (digits[0] == '7' || digits[0] == '8' && text[0] != '+') {
		digits = digits[1:]
	}
	if len(digits) != 10 {
		return "", identifier.ErrLength
	}
	return "+7" + string(digits), nil
}

// word is one of a vocabulary: a value of this program or a word of an office for it.
func word[W ~string](c *cells, column string, vocabulary []named[W]) W {
	text := c.text(column, longText)
	if text == "" {
		return ""
	}
	var offered []string
	for _, n := range vocabulary {
		for _, w := range append([]string{string(n.value), n.name.KK, n.name.RU, n.name.EN}, n.also...) {
			if plain(w) == plain(text) {
				return n.value
			}
		}
		offered = append(offered, string(n.value)+" ("+n.name.KK+" / "+n.name.RU+")")
	}
	c.bad(column, ErrWordUnknown.With("words", strings.Join(offered, ", ")))
	return ""
}

// named is a value with its words.
type named[W ~string] struct {
	value W
	name  fault.Text
	also  []string
}

func fill(text string, args map[string]string) string {
	for name, value := range args {
		text = strings.ReplaceAll(text, "{"+name+"}", value)
	}
	return text
}
