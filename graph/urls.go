package graph

import (
	"context"

	"github.com/vektah/gqlparser/v2/ast"

	"telnusqa/internal/fault"
)

// A URL is kept by proxies, histories and logs, so nothing personal may be asked for by
// GET. The schema marks what is personal.

var errPersonalURL = fault.Define(fault.Invalid, "PERSONAL_DATA_IN_URL", fault.Text{
	KK: "{argument} дербес дерек болып табылады: мұндай сұрау POST арқылы жіберіледі.",
	RU: "{argument} – персональные данные: такой запрос отправляют методом POST.",
	EN: "{argument} is personal data: send such a request by POST.",
})

type urlKey struct{}

// byURL marks the context of a request whose document and variables are in its URL.
func byURL(ctx context.Context) context.Context { return context.WithValue(ctx, urlKey{}, true) }

func inURL(ctx context.Context) bool {
	marked, _ := ctx.Value(urlKey{}).(bool)
	return marked
}

// personalArgument names the first argument of a validated operation that carries
// personal data; empty when none does.
func personalArgument(schema *ast.Schema, op *ast.OperationDefinition, vars map[string]any) string {
	return (&personalSeeker{schema, vars, map[string]bool{}}).set(op.SelectionSet)
}

type personalSeeker struct {
	schema *ast.Schema
	vars   map[string]any
	seen   map[string]bool // fragments
}

func (p *personalSeeker) set(set ast.SelectionSet) string {
	for _, sel := range set {
		found := ""
		switch sel := sel.(type) {
		case *ast.Field:
			if found = p.arguments(sel); found == "" {
				found = p.set(sel.SelectionSet)
			}
		case *ast.InlineFragment:
			found = p.set(sel.SelectionSet)
		case *ast.FragmentSpread:
			if !p.seen[sel.Name] {
				p.seen[sel.Name] = true
				found = p.set(sel.Definition.SelectionSet)
			}
		}
		if found != "" {
			return found
		}
	}
	return ""
}

func (p *personalSeeker) arguments(f *ast.Field) string {
	for _, a := range f.Arguments {
		def := f.Definition.Arguments.ForName(a.Name)
		value, err := a.Value.Value(p.vars)
		if err != nil || value == nil {
			continue
		}
		if personal(def.Directives) {
			return a.Name
		}
		if found := p.within(def.Type, value); found != "" {
			return a.Name + "." + found
		}
	}
	return ""
}

// within looks into the fields of an input object that were given.
func (p *personalSeeker) within(t *ast.Type, value any) string {
	switch value := value.(type) {
	case []any:
		for _, one := range value {
			if found := p.within(t.Elem, one); found != "" {
				return found
			}
		}
	case map[string]any:
		for _, field := range p.schema.Types[t.Name()].Fields {
			given, ok := value[field.Name]
			switch {
			case !ok || given == nil:
			case personal(field.Directives):
				return field.Name
			default:
				if found := p.within(field.Type, given); found != "" {
					return field.Name + "." + found
				}
			}
		}
	}
	return ""
}

// personal reports whether the schema marks what has these directives.
func personal(marks ast.DirectiveList) bool { return marks.ForName("personal") != nil }
