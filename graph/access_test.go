package graph_test

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"telnusqa/graph/generated"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

// column is one who asks, by what lies between her and the school of the question.
type column struct{ viewer, head string }

// columns are everybody who may come: each role, from where it sees the school and
// from where it does not.
var columns = []column{
	{"clerk", "clerk"}, {"head", "head"}, {"clerk2", "clerk, other school of the division"}, {"clerk3", "clerk, other division"}, {"clerk4", "clerk, other region"},
	{"division", "division officer"}, {"division2", "division officer, other division"},
	{"region", "region admin"}, {"region2", "region admin, other region"}, {"analyst", "analyst"}, {"analyst2", "analyst, other region"},
	{"auditor", "auditor of the country"}, {"auditor1", "auditor of the region"}, {"auditor2", "auditor, other region"},
	{"operator", "operator, branch that serves"}, {"operator2", "operator, other branch"},
	{"gateway", "gateway"}, {"contact", "contact centre"}, {"platform", "platform admin"}, {"nobody", "not signed in"},
}

// TestAccessMatrix asks every operation of the schema in the name of everybody, on
// both databases, and compares the answers with docs/access.md. An operation without
// a question in questions is asked with made-up arguments, so none is ever missing:
// the page is stale then, which fails where CI=true, and somebody has to look at what
// it says of the new one.
func TestAccessMatrix(t *testing.T) {
	const file = "../docs/access.md"
	pages := map[store.Dialect]string{}
	for _, dialect := range []store.Dialect{store.SQLite, store.Postgres} {
		t.Run(string(dialect), func(t *testing.T) {
			m := &matrix{dialect: dialect, schema: generated.NewExecutableSchema(generated.Config{}).Schema(), url: storetest.URL(t, dialect)}
			t.Run("seed", func(t *testing.T) { m.seed(t) })
			pages[dialect] = m.page(t)
		})
	}
	if pages[store.SQLite] != pages[store.Postgres] {
		t.Errorf("the databases answer differently:\n%s\n%s", pages[store.SQLite], pages[store.Postgres])
	}
	if *update {
		if err := os.WriteFile(file, []byte(pages[store.SQLite]), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	have, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	want := pages[store.SQLite]
	if os.Getenv("CI") != "true" {
		want = knownRows(t, string(have), want)
	}
	if string(have) != want {
		t.Errorf("%s is not what the server answers; run go test ./graph -run AccessMatrix -update and read the diff:\n%s", file, firstDifference(string(have), want))
	}
}

// knownRows leaves out the rows that the page does not have yet, and names them: while
// several people add operations at once, the page is written when they come together.
// With CI=true such a row is a difference like any other.
func knownRows(t *testing.T, have, want string) string {
	t.Helper()
	var known strings.Builder
	for line := range strings.Lines(want) {
		if name, _, found := strings.Cut(strings.TrimPrefix(line, "| `"), "`"); found && strings.HasPrefix(line, "| `") && !strings.Contains(have, "| `"+name+"` |") {
			t.Logf("%s is not on the page yet: go test ./graph -run AccessMatrix -update", name)
			continue
		}
		known.WriteString(line)
	}
	return known.String()
}

func firstDifference(have, want string) string {
	a, b := strings.Split(have, "\n"), strings.Split(want, "\n")
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			return fmt.Sprintf("line %d\n-%s\n+%s", i+1, a[i], b[i])
		}
	}
	return fmt.Sprintf("%d lines, now %d", len(a), len(b))
}

// matrix asks the questions.
type matrix struct {
	dialect store.Dialect
	schema  *ast.Schema
	url     string // of the seeded database, which nobody has open
}

// open serves a fresh copy of the seeded state.
func (m *matrix) open(t *testing.T) *api {
	t.Helper()
	return serve(t, storetest.OpenURL(t, storetest.Copy(t, m.dialect, m.url)), accessTime)
}

// question is the document that asks an operation, and whether it may change something.
func (m *matrix) question(kind ast.Operation, f *ast.FieldDefinition) string {
	ask, ok := questions[f.Name]
	if !ok {
		ask = m.invented(f)
	}
	return string(kind) + " { " + ask + " }"
}

// row asks one operation in everybody's name. Where it changed something, whoever
// comes next gets a fresh copy.
func (m *matrix) row(t *testing.T, kind ast.Operation, f *ast.FieldDefinition) []string {
	cells := make([]string, len(columns))
	query := m.question(kind, f)
	for next := 0; next < len(columns); {
		t.Run(f.Name, func(t *testing.T) {
			a := m.open(t)
			for next < len(columns) {
				_, answer := a.ask(t, columns[next].viewer, query, nil)
				cells[next] = cellOf(t, query, answer)
				next++
				if kind == ast.Mutation && cells[next-1] == yes {
					return
				}
			}
		})
	}
	return cells
}

// What a cell says beside the code of a refusal.
const (
	yes     = "yes"
	nothing = "·" // an answer with nothing in it: null, or empty lists
)

// cellOf reads an answer: a refusal by its code, else whether there is anything in it.
func cellOf(t *testing.T, query string, answer []byte) string {
	t.Helper()
	var got struct {
		Data   map[string]any
		Errors []struct {
			Message    string
			Extensions struct{ Code, Fault string }
		}
	}
	if err := json.Unmarshal(answer, &got); err != nil {
		t.Fatalf("%s: %v: %s", query, err, answer)
	}
	if len(got.Errors) > 0 {
		e := got.Errors[0]
		if e.Extensions.Code == "BAD_REQUEST" || e.Extensions.Code == "INTERNAL" || e.Extensions.Code == "" {
			t.Errorf("%s: %s", query, answer)
		}
		if e.Extensions.Fault != "" {
			return e.Extensions.Fault
		}
		return e.Extensions.Code
	}
	for _, payload := range got.Data {
		if p, ok := payload.(map[string]any); ok {
			if faults, ok := p["faults"].([]any); ok {
				if len(faults) == 0 {
					return yes
				}
				return faults[0].(map[string]any)["code"].(string)
			}
		}
	}
	if empty(got.Data) {
		return nothing
	}
	return yes
}

func empty(v any) bool {
	switch v := v.(type) {
	case nil:
		return true
	case []any:
		return !slices.ContainsFunc(v, func(one any) bool { return !empty(one) })
	case map[string]any:
		for name, one := range v {
			if name != "__typename" && !empty(one) {
				return false
			}
		}
		return true
	case float64:
		return v == 0
	}
	return false
}

// invented asks an operation that has no question of its own, with made-up arguments.
func (m *matrix) invented(f *ast.FieldDefinition) string {
	var arguments []string
	for _, a := range f.Arguments {
		if a.Type.NonNull && a.DefaultValue == nil {
			arguments = append(arguments, a.Name+": "+m.value(a.Type))
		}
	}
	ask := f.Name
	if len(arguments) > 0 {
		ask += "(" + strings.Join(arguments, ", ") + ")"
	}
	def := m.schema.Types[f.Type.Name()]
	switch {
	case def.Kind == ast.Scalar || def.Kind == ast.Enum:
		return ask
	case def.Fields.ForName("faults") != nil:
		return ask + " { faults { code } }"
	case def.Fields.ForName("edges") != nil:
		return ask + " { edges { node { __typename } cursor } }"
	}
	return ask + " { typename: __typename }"
}

// value is some value of a type.
func (m *matrix) value(of *ast.Type) string {
	if of.Elem != nil {
		return "[" + m.value(of.Elem) + "]"
	}
	def := m.schema.Types[of.Name()]
	switch {
	case def.Kind == ast.Enum:
		return def.EnumValues[0].Name
	case def.Kind == ast.InputObject:
		var fields []string
		for _, f := range def.Fields {
			if f.Type.NonNull && f.DefaultValue == nil {
				fields = append(fields, f.Name+": "+m.value(f.Type))
			}
		}
		return "{" + strings.Join(fields, ", ") + "}"
	}
	switch of.Name() {
	case "Int", "Float":
		return "1"
	case "Boolean":
		return "true"
	case "ID":
		return fmt.Sprintf("%q", idCase1)
	case "Date":
		return `"2026-04-06"`
	case "DateTime":
		return `"2026-04-06T09:00:00+05:00"`
	case "BIN":
		return fmt.Sprintf("%q", school1BIN)
	case "IIN":
		return `"880430498007"`
	}
	return `"1"`
}
