package importing

import (
	"strconv"

	"telnusqa/internal/fault"
	"telnusqa/internal/tabular"
)

// Batch is what a file says.
type Batch[R any] struct {
	Head     tabular.Row
	Rows     int // below the headings
	Records  []R // of the rows that nothing is wrong with
	Findings []Finding
}

// Source is where a record stands in its file. It is part of every record.
type Source struct {
	Row int
	at  places
}

// Find is a finding about a column of the record.
func (s Source) Find(column string, f *fault.Fault) Finding {
	at, ok := s.at[column]
	if !ok {
		at = -1
	}
	return Finding{Row: s.Row, Column: at, Fault: f}
}

// read makes the records of a table's rows. What the table found wrong with a cell is
// told as it is; the row is not made a record, and nothing more is said of that cell.
func read[R any](columns []column, t tabular.Table, record func(*cells) R) Batch[R] {
	if len(t.Rows) == 0 {
		return Batch[R]{Findings: t.Findings}
	}
	head, rows := t.Rows[0], t.Rows[1:]
	b := Batch[R]{Head: head, Rows: len(rows), Findings: t.Findings}
	at, found := match(columns, head)
	if len(found) > 0 {
		b.Findings = append(found, b.Findings...)
		return b
	}
	needed := map[string]bool{}
	for _, c := range columns {
		needed[c.name] = c.needed
	}
	told := map[int]map[int]bool{}
	for _, f := range t.Findings {
		if told[f.Row] == nil {
			told[f.Row] = map[int]bool{}
		}
		told[f.Row][f.Column] = true
	}
	for _, row := range rows {
		c := &cells{Source: Source{Row: row.Number, at: at}, row: row, needed: needed, told: told[row.Number]}
		r := record(c)
		if len(c.found)+len(c.told) > 0 {
			b.Findings = append(b.Findings, c.found...)
			continue
		}
		b.Records = append(b.Records, r)
	}
	return b
}

// Refused counts the rows that the findings of the batch and further ones are about.
// What is wrong with the headings is wrong with every row.
func (b Batch[R]) Refused(further []Finding) int {
	bad := map[int]bool{}
	for _, findings := range [][]Finding{b.Findings, further} {
		for _, f := range findings {
			if f.Row <= b.Head.Number {
				return b.Rows
			}
			bad[f.Row] = true
		}
	}
	return min(len(bad), b.Rows)
}

// Say tells a finding: where it is, under which heading of the file, and what it is.
func Say(f Finding, head []string, lang fault.Lang) string {
	where := onRow
	args := map[string]string{"row": strconv.Itoa(f.Row)}
	if f.Column >= 0 {
		where = inColumn
		args["column"] = tabular.ColumnName(f.Column)
		if f.Column < len(head) && spaced(head[f.Column]) != "" {
			where = underHeading
			args["heading"] = spaced(head[f.Column])
		}
	}
	return fill(where.In(lang), args) + ": " + f.Message(lang)
}
