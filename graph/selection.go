package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"telnusqa/internal/store"
)

// caseFields says what a field of Application takes beside the row of the case. A
// field that is not here takes everything: a field that is forgotten costs time, not
// a wrong answer. TestSelection asks for each alone.
var caseFields = map[string]store.CaseParts{
	"__typename": 0, "id": 0, "number": 0, "status": 0, "statusText": 0, "version": 0,
	"channel": 0, "reasons": 0, "documentKind": 0, "honours": 0, "graduationYear": 0, "nameAtGraduation": 0, "withdrawalReason": 0,
	"originalSeries": 0, "originalNumber": 0, "originalReceived": 0, "certifiedBy": 0, "homeVisit": 0, "applicantRole": 0,
	"handedInAt": 0, "recordedAt": 0, "acceptedOn": 0, "dueOn": 0, "workingDaysLeft": 0, "anonymisedAt": 0,
	"clocks": 0, "items": 0, "allowedActions": 0, "timeline": 0, "pickupPoint": 0,
	"homeVisitOrder": 0, "notice": 0, "refusal": 0, "latestNoticeOn": 0,

	"school":         store.WithSchool,
	"applicant":      store.WithApplicant,
	"representative": store.WithRepresentative,
	"branch":         store.WithBranch,
	"duplicate":      store.WithDuplicate,
	"receipt":        store.WithReceipt,
}

// caseParts finds what the question in hand asks of the cases below it, at whatever
// depth: a receipt leads back to its application, and the payload of an act names
// the receipt and the duplicate itself.
func caseParts(ctx context.Context) store.CaseParts {
	field := graphql.GetFieldContext(ctx)
	if field == nil {
		return store.AllParts
	}
	s := selection{fragments: map[string]bool{}}
	s.walk(field.Field.Selections)
	return s.parts
}

// selection walks what was selected, every fragment once.
type selection struct {
	parts     store.CaseParts
	fragments map[string]bool
}

func (s *selection) walk(set ast.SelectionSet) {
	for _, one := range set {
		switch one := one.(type) {
		case *ast.Field:
			parts, known := caseFields[one.Name]
			if !known && one.ObjectDefinition != nil && one.ObjectDefinition.Name == "Application" {
				parts = store.AllParts
			}
			s.parts |= parts
			s.walk(one.SelectionSet)
		case *ast.InlineFragment:
			s.walk(one.SelectionSet)
		case *ast.FragmentSpread:
			if one.Definition != nil && !s.fragments[one.Name] {
				s.fragments[one.Name] = true
				s.walk(one.Definition.SelectionSet)
			}
		}
	}
}
