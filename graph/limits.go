package graph

import (
	"github.com/vektah/gqlparser/v2/ast"

	"telnusqa/internal/fault"
)

// Limits bound what one request may ask. They are checked on the parsed
// document before it is validated, by one walk that visits every fragment once,
// so the worst refusal costs time linear in the document.
type Limits struct {
	BodyBytes  int64 // size of a request's body
	Tokens     int   // tokens of the document
	Depth      int   // nesting of fields, through fragments
	Fields     int   // fields in the whole document
	Aliases    int   // aliased fields in the whole document
	RootFields int   // fields at the root of the operation, through fragments
	Directives int   // directives in the whole document
	Fragments  int   // fragments and inline fragments in the whole document
	Cost       int   // estimated number of objects and fields of the answer
	// Introspection answers questions about the schema; off in production.
	Introspection bool
}

// DefaultLimits are generous to the dashboard (its dearest page costs a tenth)
// and small enough that one request cannot hold a core.
func DefaultLimits() Limits {
	return Limits{
		BodyBytes:  256 << 10,
		Tokens:     4000,
		Depth:      14,
		Fields:     600,
		Aliases:    60,
		RootFields: 12,
		Directives: 60,
		Fragments:  60,
		Cost:       200_000,
	}
}

func tooMuch(code, kk, ru, en string) *fault.Def {
	return fault.Define(fault.TooMany, code, fault.Text{KK: kk, RU: ru, EN: en})
}

// What a document is refused for.
var (
	ErrQueryDepth      = tooMuch("QUERY_TOO_DEEP", "Сұрау тым терең: ең көбі {limit} деңгей.", "Запрос слишком глубок: не более {limit} уровней.", "The query is too deep: at most {limit} levels.")
	ErrQueryFields     = tooMuch("QUERY_TOO_MANY_FIELDS", "Сұрауда өріс тым көп: ең көбі {limit}.", "В запросе слишком много полей: не более {limit}.", "The query has too many fields: at most {limit}.")
	ErrQueryAliases    = tooMuch("QUERY_TOO_MANY_ALIASES", "Сұрауда бүркеншік ат тым көп: ең көбі {limit}.", "В запросе слишком много псевдонимов: не более {limit}.", "The query has too many aliases: at most {limit}.")
	ErrQueryRootFields = tooMuch("QUERY_TOO_MANY_ROOT_FIELDS", "Сұраудың түбірінде өріс тым көп: ең көбі {limit}.", "В корне запроса слишком много полей: не более {limit}.", "The query has too many root fields: at most {limit}.")
	ErrQueryDirectives = tooMuch("QUERY_TOO_MANY_DIRECTIVES", "Сұрауда директива тым көп: ең көбі {limit}.", "В запросе слишком много директив: не более {limit}.", "The query has too many directives: at most {limit}.")
	ErrQueryFragments  = tooMuch("QUERY_TOO_MANY_FRAGMENTS", "Сұрауда фрагмент тым көп: ең көбі {limit}.", "В запросе слишком много фрагментов: не более {limit}.", "The query has too many fragments: at most {limit}.")
	ErrQueryCycle      = tooMuch("QUERY_FRAGMENT_CYCLE", "Фрагменттер бір-біріне сілтейді.", "Фрагменты ссылаются друг на друга по кругу.", "The fragments refer to each other in a circle.")
	ErrQueryCost       = tooMuch("QUERY_TOO_COSTLY", "Сұрау тым қымбат: құны {cost}, шегі {limit}. Бетті кішірейтіңіз.", "Запрос слишком дорог: стоимость {cost}, предел {limit}. Уменьшите страницу.", "The query is too costly: cost {cost}, limit {limit}. Ask for a smaller page.")
)

// ErrIntrospection is raised for questions about the schema where they are off.
var ErrIntrospection = fault.Define(fault.Forbidden, "INTROSPECTION_OFF", fault.Text{
	KK: "Бұл серверде схема туралы сұраққа жауап берілмейді.",
	RU: "Этот сервер не отвечает на вопросы о схеме.",
	EN: "This server does not answer questions about its schema.",
})

// shape is what a document looks like, fragments followed.
type shape struct{ depth, rootFields int }

// checkShape measures a parsed, not yet validated document against the limits.
func (l Limits) checkShape(doc *ast.QueryDocument) error {
	w := walker{fragments: doc.Fragments, seen: make(map[string]*shape, len(doc.Fragments))}
	var deepest shape
	for _, op := range doc.Operations {
		w.directives += len(op.Directives)
		s := w.walk(op.SelectionSet)
		deepest.depth = max(deepest.depth, s.depth)
		deepest.rootFields = max(deepest.rootFields, s.rootFields)
	}
	for _, f := range doc.Fragments { // unused ones cost the validator, too
		w.fragment(f)
	}
	for _, c := range []struct {
		got, limit int
		def        *fault.Def
	}{
		{deepest.depth, l.Depth, ErrQueryDepth},
		{w.fields, l.Fields, ErrQueryFields},
		{w.aliases, l.Aliases, ErrQueryAliases},
		{deepest.rootFields, l.RootFields, ErrQueryRootFields},
		{w.directives, l.Directives, ErrQueryDirectives},
		{w.spreads, l.Fragments, ErrQueryFragments},
	} {
		if c.got > c.limit {
			return c.def.With("limit", c.limit)
		}
	}
	switch {
	case w.cycle:
		return ErrQueryCycle.Fault()
	case w.introspects && !l.Introspection:
		return ErrIntrospection.Fault()
	}
	return nil
}

type walker struct {
	fragments                            ast.FragmentDefinitionList
	seen                                 map[string]*shape // nil while a fragment is being walked
	fields, aliases, directives, spreads int
	cycle, introspects                   bool
}

func (w *walker) fragment(f *ast.FragmentDefinition) shape {
	if s, ok := w.seen[f.Name]; ok {
		if s == nil {
			w.cycle = true
			return shape{}
		}
		return *s
	}
	w.seen[f.Name] = nil
	w.directives += len(f.Directives)
	s := w.walk(f.SelectionSet)
	w.seen[f.Name] = &s
	return s
}

func (w *walker) walk(set ast.SelectionSet) shape {
	var s shape
	for _, sel := range set {
		var inner shape
		switch sel := sel.(type) {
		case *ast.Field:
			w.fields++
			w.introspects = w.introspects || sel.Name == "__schema" || sel.Name == "__type"
			w.directives += len(sel.Directives)
			if sel.Alias != "" && sel.Alias != sel.Name {
				w.aliases++
			}
			inner = shape{depth: 1 + w.walk(sel.SelectionSet).depth, rootFields: 1}
		case *ast.InlineFragment:
			w.spreads++
			w.directives += len(sel.Directives)
			inner = w.walk(sel.SelectionSet)
		case *ast.FragmentSpread:
			w.spreads++
			w.directives += len(sel.Directives)
			if f := w.fragments.ForName(sel.Name); f != nil {
				inner = w.fragment(f)
			}
		}
		s.depth = max(s.depth, inner.depth)
		s.rootFields = satAdd(s.rootFields, inner.rootFields)
	}
	return s
}

const saturated = 1 << 30

func satAdd(a, b int) int { return min(a+b, saturated) }
func satMul(a, b int) int {
	if a != 0 && b > saturated/a {
		return saturated
	}
	return a * b
}

// cost estimates the answer of a validated operation: every field is one, and
// what hangs below a list counts once per entry that may come.
func cost(op *ast.OperationDefinition, vars map[string]any) int {
	c := coster{vars: vars, fragments: make(map[spread]int)}
	return c.set(op.SelectionSet)
}

type coster struct {
	vars      map[string]any
	fragments map[spread]int
}

// spread is a fragment where edges come so many times: there are as many of them
// as the document has page sizes.
type spread struct {
	fragment *ast.FragmentDefinition
	entries  int
}

// field is the cost of what hangs below a field.
func (c *coster) field(f *ast.Field) int {
	n := c.entries(f)
	if f.Definition != nil && f.Definition.Type.Elem == nil {
		return c.within(f.SelectionSet, n) // a connection, or a single object
	}
	return satMul(n, c.set(f.SelectionSet))
}

func (c *coster) set(set ast.SelectionSet) int {
	return c.within(set, 1)
}

// within is the cost of a selection whose edges come entries times; what stands
// beside the edges of a connection comes once.
func (c *coster) within(set ast.SelectionSet, entries int) int {
	total := 0
	for _, sel := range set {
		switch sel := sel.(type) {
		case *ast.Field:
			n := 1
			if sel.Name == "edges" {
				n = entries
			}
			total = satAdd(total, satAdd(weight(sel), satMul(n, c.field(sel))))
		case *ast.InlineFragment:
			total = satAdd(total, c.within(sel.SelectionSet, entries))
		case *ast.FragmentSpread:
			if sel.Definition == nil {
				continue
			}
			key := spread{sel.Definition, entries}
			inner, ok := c.fragments[key]
			if !ok {
				inner = c.within(sel.Definition.SelectionSet, entries)
				c.fragments[key] = inner
			}
			total = satAdd(total, inner)
		}
	}
	return total
}

// weight is what a field itself costs; those that always ask the database
// weigh more.
func weight(f *ast.Field) int {
	switch f.Name {
	case "figures", "trend", "totalCount", "timeline", "explanation", "checkPackage", "schools", "papers", "journal":
		return 20
	case "impact", "dueMoves":
		return 2_000 // every open case is reckoned again
	}
	return 1
}

// entries is how many entries may hang below a field: the page size of a
// connection, or a fixed guess for the bounded lists.
func (c *coster) entries(f *ast.Field) int {
	if f.Definition == nil {
		return 1
	}
	for _, name := range []string{"first", "last"} {
		if f.Definition.Arguments.ForName(name) == nil {
			continue
		}
		if n, ok := c.number(f.Arguments.ForName(name)); ok {
			return max(n, 1)
		}
		if name == "first" && f.Arguments.ForName("last") == nil {
			return 50
		}
	}
	if f.Name == "nodes" {
		if arg := f.Arguments.ForName("ids"); arg != nil {
			if v, err := arg.Value.Value(c.vars); err == nil {
				if ids, ok := v.([]any); ok {
					return max(len(ids), 1)
				}
			}
		}
		return 100
	}
	if f.Definition.Type.Elem != nil && f.Name != "edges" {
		return 10
	}
	return 1
}

func (c *coster) number(arg *ast.Argument) (int, bool) {
	if arg == nil {
		return 0, false
	}
	v, err := arg.Value.Value(c.vars)
	if err != nil {
		return 0, false
	}
	switch n := v.(type) {
	case int64:
		return clampInt(n), true
	case int:
		return clampInt(int64(n)), true
	case float64:
		return clampInt(int64(n)), true
	case interface{ Int64() (int64, error) }:
		i, err := n.Int64()
		return clampInt(i), err == nil
	}
	return 0, false
}

func clampInt(n int64) int { return int(min(max(n, 0), saturated)) }
