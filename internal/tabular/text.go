package tabular

import (
	"encoding/csv"
	"errors"
	"io"
	"strings"
)

// readText reads CSV. The separator is the semicolon, the comma or the tab, whichever
// the first line has most of: spreadsheet programs take it from the settings of the
// computer. A line «sep=;» before the table says it, too.
func readText(file []byte, l Limits) (Table, error) {
	text, err := decode(file)
	if err != nil {
		return Table{}, err
	}
	separator, skipped := ';', 0
	if rest, ok := strings.CutPrefix(text, "sep="); ok && len(rest) > 1 && strings.ContainsRune(separators, rune(rest[0])) {
		line, after, _ := strings.Cut(rest[1:], "\n")
		if strings.TrimRight(line, "\r") == "" {
			separator, text, skipped = rune(rest[0]), after, 1
		}
	} else {
		separator = separatorOf(text)
	}
	r := csv.NewReader(strings.NewReader(text))
	r.Comma, r.FieldsPerRecord = separator, -1
	var t Table
	for {
		cells, err := r.Read()
		if errors.Is(err, io.EOF) {
			return t, nil
		}
		if bad := (*csv.ParseError)(nil); errors.As(err, &bad) {
			// What follows a quote that is not closed is no table any more.
			return Table{}, ErrQuotes.With("row", bad.StartLine+skipped)
		}
		if err != nil {
			return Table{}, err
		}
		line, _ := r.FieldPos(0)
		for i := range cells {
			cells[i] = unguarded(cells[i])
		}
		if err := t.add(Row{Number: line + skipped, Cells: cells}, l); err != nil {
			return Table{}, err
		}
	}
}

const separators = ";,\t"

func separatorOf(text string) rune {
	counts := map[rune]int{}
	quoted := false
	for _, r := range text {
		if r == '"' {
			quoted = !quoted
		}
		if r == '\n' && !quoted && len(counts) > 0 {
			break
		}
		if !quoted && strings.ContainsRune(separators, r) {
			counts[r]++
		}
	}
	most := ';'
	for _, r := range separators {
		if counts[r] > counts[most] {
			most = r
		}
	}
	return most
}

// guarded keeps a spreadsheet from taking a cell of CSV for a formula: one that begins
// like one gets an apostrophe before it, and so does one that would lose its own when it
// is read again. Source: OWASP, CSV Injection.
func guarded(cell string) string {
	if cell == "" {
		return cell
	}
	if strings.ContainsRune(formulaStarts, rune(cell[0])) || hidden(cell) {
		return "'" + cell
	}
	return cell
}

// unguarded takes the apostrophe off again.
func unguarded(cell string) string {
	if hidden(cell) {
		return cell[1:]
	}
	return cell
}

const formulaStarts = "=+-@\t\r\n"

// hidden reports whether a cell begins as guarded writes it.
func hidden(cell string) bool {
	return len(cell) > 1 && cell[0] == '\'' && strings.ContainsRune(formulaStarts+"'", rune(cell[1]))
}
