package graph_test

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
)

const accessHead = `# Who may ask what

<!-- Written by go test ./graph -run AccessMatrix -update. Each cell is an answer of the server. -->

Everything the API can be asked, in the name of everybody who may come, about one school of Kokshetau in Akmola region and its cases. The test asks a
real server on SQLite and on PostgreSQL; it fails when an answer is another one, and an operation that is new is asked, too. Roles and walls in words:
[people.md](people.md); tables: [storage.md](storage.md); stages: [states.md](states.md).

**yes** answered · **%s** answered with nothing in it: what lies beyond the walls is not there · a code: refused with it. Codes that are not about rights
(a term that is over, one's own proposal) stand where the question came through the walls. Lists without an argument list what lies within the viewer's own walls.

`

// page asks everything.
func (m *matrix) page(t *testing.T) string {
	var b strings.Builder
	fmt.Fprintf(&b, accessHead, nothing)
	for _, part := range []struct {
		title string
		kind  ast.Operation
		of    *ast.Definition
	}{{"Queries", ast.Query, m.schema.Query}, {"Mutations", ast.Mutation, m.schema.Mutation}} {
		fmt.Fprintf(&b, "## %s\n\n", part.title)
		var rows [][]string
		for _, f := range sorted(part.of.Fields) {
			rows = append(rows, append([]string{"`" + f.Name + "`"}, m.row(t, part.kind, f)...))
		}
		table(&b, "operation", rows)
	}
	b.WriteString("## Subscriptions\n\nThe school's events from the beginning. **yes** an event came, **" + nothing + "** none came.\n\n")
	table(&b, "operation", m.streams(t))
	b.WriteString("## Personal data\n\nThe fields that the schema marks `@personal`, of a case with all of them: **full**, **masked**, **null**; " + nothing + " the case is not there.\n\n")
	table(&b, "field", m.personal(t))
	return b.String()
}

func sorted(fields ast.FieldList) ast.FieldList {
	out := slices.DeleteFunc(slices.Clone(fields), func(f *ast.FieldDefinition) bool { return strings.HasPrefix(f.Name, "__") })
	slices.SortFunc(out, func(a, b *ast.FieldDefinition) int { return cmp.Compare(a.Name, b.Name) })
	return out
}

// table writes rows below the heads of the columns.
func table(b *strings.Builder, first string, rows [][]string) {
	fmt.Fprintf(b, "| %s |", first)
	for _, c := range columns {
		fmt.Fprintf(b, " %s |", c.head)
	}
	b.WriteString("\n|" + strings.Repeat("---|", len(columns)+1) + "\n")
	for _, row := range rows {
		b.WriteString("| " + strings.Join(row, " | ") + " |\n")
	}
	b.WriteByte('\n')
}
