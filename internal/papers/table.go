package papers

import (
	"strings"

	"telnusqa/internal/fault"
)

// Table is the ruled part of a register's page. Its heads stand anew on every page.
type Table struct {
	Heads  []Text
	Widths []float64 // shares of the page's width
	Rows   [][]Text
}

func (t *Table) plain(lang fault.Lang) string {
	var b strings.Builder
	line := func(cells []Text) {
		for i, c := range cells {
			if i > 0 {
				b.WriteString(" | ")
			}
			b.WriteString(c.In(lang))
		}
		b.WriteString("\n")
	}
	line(t.Heads)
	for _, row := range t.Rows {
		line(row)
	}
	return strings.TrimSuffix(b.String(), "\n")
}

// column is a head of a table with its share of the width.
type column struct {
	head  Text
	width float64
}

// grid makes the block of a table.
func grid(columns []column, rows [][]Text) Block {
	t := &Table{Rows: rows}
	for _, c := range columns {
		t.Heads, t.Widths = append(t.Heads, c.head), append(t.Widths, c.width)
	}
	return Block{Style: Grid, Table: t}
}
