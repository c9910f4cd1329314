package graph_test

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
)

// way is how one comes to the objects of a type that has personal data: from which
// case, or else from which question, and over which fields.
type way struct {
	number string
	over   []string
	by     string // who is told in full; the school's head when empty
	ask    string // instead of a case
}

func (w way) question() string {
	return cmp.Or(w.ask, fmt.Sprintf("application(number: %q)", w.number))
}

const (
	handedOverCase = "ДБ-2026-000011"
	refusedCase    = "ДБ-2026-000012"
	withdrawnCase  = "ДБ-2026-000014"
	visitedCase    = "ДБ-2026-000015"
)

var ways = map[string]way{
	"Application":       {handedOverCase, nil, "", ""},
	"Applicant":         {handedOverCase, []string{"applicant"}, "", ""},
	"Consent":           {handedOverCase, []string{"items", "consent"}, "", ""},
	"ImportedDuplicate": {"", []string{"edges", "node"}, "", "importedDuplicates(first: 1)"},
	"HandOver":          {handedOverCase, []string{"duplicate", "handOver"}, "", ""},
	"HomeVisit":         {visitedCase, []string{"homeVisitOrder"}, "operator", ""},
	"HearingNotice":     {refusedCase, []string{"notice"}, "", ""},
	"ServiceRefusal":    {refusedCase, []string{"refusal"}, "", ""},
}

// personal asks for every personal field of the schema alone, of a case that has them
// all, and compares with what the school's head is told, or who else sees it in full. A type that nobody has said
// the way to fails the test.
func (m *matrix) personal(t *testing.T) (rows [][]string) {
	a := m.open(t)
	var types []string
	for name, def := range m.schema.Types {
		if def.Kind == ast.Object && slices.ContainsFunc(def.Fields, isPersonal) {
			types = append(types, name)
		}
	}
	slices.Sort(types)
	for _, name := range types {
		way, known := ways[name]
		if !known {
			t.Errorf("%s has personal fields, and ways does not say how one comes to it", name)
			continue
		}
		for _, f := range sorted(m.schema.Types[name].Fields) {
			if !isPersonal(f) {
				continue
			}
			if f.Name == "withdrawalReason" {
				way.number = withdrawnCase
			}
			path := append(slices.Clone(way.over), f.Name)
			query := fmt.Sprintf("{ asked: %s { %s %s } }", way.question(), strings.Join(path, " { "), strings.Repeat("}", len(way.over)))
			plain := m.told(t, a, cmp.Or(way.by, "head"), query)
			if bare(plain) {
				if !slices.Contains(unseen, name+"."+f.Name) {
					t.Errorf("%s.%s: who sees it in full is told %s; the case is to have everything", name, f.Name, plain)
				}
			}
			row := []string{"`" + name + "." + f.Name + "`"}
			for _, c := range columns {
				switch told := m.told(t, a, c.viewer, query); {
				case !strings.HasPrefix(told, "{"):
					row = append(row, told)
				case told == plain:
					row = append(row, "full")
				case bare(told):
					row = append(row, "null")
				default:
					row = append(row, "masked")
				}
			}
			rows = append(rows, row)
		}
	}
	return rows
}

// bare reports whether an answer has nothing but nulls in it.
func bare(answer string) bool {
	var v any
	return json.Unmarshal([]byte(answer), &v) != nil || empty(v)
}

// unseen are personal fields that the case of the test cannot have.
var unseen = []string{"Applicant.iinAbsentReason"}

func isPersonal(f *ast.FieldDefinition) bool { return f.Directives.ForName("personal") != nil }

// told is the case as somebody is told of it, or the cell where she is not.
func (m *matrix) told(t *testing.T, a *api, viewer, query string) string {
	_, answer := a.ask(t, viewer, query, nil)
	var got struct {
		Data struct{ Asked json.RawMessage }
	}
	if err := json.Unmarshal(answer, &got); err != nil {
		t.Fatal(err)
	}
	if len(got.Data.Asked) == 0 || string(got.Data.Asked) == "null" {
		return cellOf(t, query, answer)
	}
	return string(got.Data.Asked)
}
