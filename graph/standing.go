package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"telnusqa/graph/view"
	"telnusqa/internal/access"
	"telnusqa/internal/store"
)

// standingFields are what the contact centre is told of a case: how it stands, and at
// which school the caller may ask further (rule R44).
var standingFields = map[string]bool{
	"__typename": true, "id": true, "number": true, "status": true, "statusText": true, "dueOn": true, "school": true,
}

// standing answers how the case of a number stands. A question about more of it is
// refused, and the fault names the field: half an answer would look like a case
// without an applicant.
func (r *Resolver) standing(ctx context.Context, number string) (*view.Application, error) {
	field := graphql.GetFieldContext(ctx)
	if beyond := beyondStanding(field.Field.Selections); beyond != "" {
		return nil, access.ErrForbidden.At(beyond)
	}
	c, err := r.Reads.CasePartsByNumber(ctx, viewer(ctx).StatusScope(), number, store.WithSchool)
	if err != nil {
		return absent[view.Application](nil, err)
	}
	return view.NewStanding(r.eyes(ctx), c), nil
}

// beyondStanding finds the first field of a case that is none of its standing. The
// limits of the server have refused endless documents before.
func beyondStanding(set ast.SelectionSet) string {
	for _, one := range set {
		beyond := ""
		switch one := one.(type) {
		case *ast.Field:
			if !standingFields[one.Name] {
				return one.Name
			}
		case *ast.InlineFragment:
			beyond = beyondStanding(one.SelectionSet)
		case *ast.FragmentSpread:
			beyond = beyondStanding(one.Definition.SelectionSet)
		}
		if beyond != "" {
			return beyond
		}
	}
	return ""
}
