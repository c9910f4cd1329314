package graph_test

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/vektah/gqlparser/v2/ast"

	"telnusqa/graph/generated"
	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

// TestSelection asks for each field of a case alone and for all of them together:
// what is read for the one must be what the other says. A list reads only the parts
// that it is asked for.
func TestSelection(t *testing.T) {
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	fields := make(map[string]string)
	var all []string
	for _, f := range schema.Types["Application"].Fields {
		if slices.ContainsFunc(f.Arguments, func(a *ast.ArgumentDefinition) bool { return a.Type.NonNull && a.DefaultValue == nil }) {
			continue
		}
		fields[f.Name] = f.Name + leaves(schema, f.Type, 3)
		all = append(all, fields[f.Name])
	}
	s := storetest.Open(t, store.SQLite, store.Options{})
	a := serve(t, s, monday)
	seed(t, a)
	fileOddOnes(t, a)

	list := func(selection string) []map[string]any {
		query := "{ applications(first: 100, orderBy: HANDED_IN_DESC) { edges { node { " + selection + " } } } }"
		_, answer := a.ask(t, "clerk", query, nil)
		var got struct {
			Data struct {
				Applications struct {
					Edges []struct{ Node map[string]any }
				}
			}
			Errors []any
		}
		if err := json.Unmarshal(answer, &got); err != nil || len(got.Errors) > 0 {
			t.Fatalf("%s: %v %v", query, err, got.Errors)
		}
		var nodes []map[string]any
		for _, e := range got.Data.Applications.Edges {
			nodes = append(nodes, e.Node)
		}
		return nodes
	}
	whole := list(strings.Join(all, " "))
	if len(whole) < 7 {
		t.Fatalf("%d cases, want the seeded ones", len(whole))
	}
	delete(fields, "homeVisitOrder") // the branch's to see, not the school's: its goldens show it
	for name, selection := range fields {
		some := false
		for i, node := range list(selection) {
			if diff := cmp.Diff(whole[i][name], node[name]); diff != "" {
				t.Errorf("%s of case %d alone (+) and with all others (-):\n%s", name, i, diff)
			}
			some = some || node[name] != nil
		}
		// No school sees a queue of the State Corporation.
		if !some && name != "branch" && name != "pickupPoint" && name != "ticket" {
			t.Errorf("%s is null in every case: nothing was compared", name)
		}
	}
}

// fileOddOnes does what the seed lacks: a minor's case with a representative, an
// original with its number, a receipt of refusal, a case taken back, a refusal of the
// service.
func fileOddOnes(t *testing.T, a *api) {
	t.Helper()
	minor := submission(t, 2012)
	minor.ApplicantRole, minor.GraduationYear, minor.DocumentKind = casefile.LegalRepresentative, 2026, casefile.BasicSecondary
	parent := submission(t, 1985).Applicant
	minor.Representative = &parent
	minor.Items = []casefile.PresentedItem{{Kind: casefile.ApplicationForm}, {Kind: casefile.BirthCertificate}, {Kind: casefile.RepresentationProof}}
	minor.OriginalDocument, minor.NameAtGraduation = "НОБ № 0000009", "Ким А."
	bare := submission(t, 1995)
	bare.Items = bare.Items[:1]
	var last casework.Outcome
	for i, s := range []casework.Submission{minor, bare, submission(t, 1996)} {
		s.Key = fmt.Sprintf("odd-%d", i)
		var err error
		if last, err = a.desk.Submit(context.Background(), viewers()["clerk"], s); err != nil {
			t.Fatal(err)
		}
		if i == 1 {
			forget(t, a, last.ApplicationID)
		}
		a.clock.set(a.clock.now().Add(time.Minute))
	}
	_, err := a.desk.Withdraw(context.Background(), viewers()["clerk"], casework.Withdrawal{
		Act: casework.Act{ApplicationID: last.ApplicationID, ExpectedVersion: 1}, Reason: "Нашёлся.",
	})
	if err != nil {
		t.Fatal(err)
	}
	ctx, clerk, grounds := context.Background(), viewers()["clerk"], casefile.ServiceGrounds()[:1]
	refused := func(version int) casework.Act { return casework.Act{ApplicationID: 2, ExpectedVersion: version} }
	_, err = a.desk.GiveNotice(ctx, clerk, casework.Notice{Act: refused(2), Grounds: grounds, Reasons: "Нет записи.", HearingAt: a.clock.now().AddDate(0, 0, 3)})
	if err == nil {
		_, err = a.desk.RecordHearing(ctx, clerk, casework.Hearing{Act: refused(3), Outcome: store.HearingWaived, Protocol: "Отказалась."})
	}
	if err == nil {
		_, err = a.desk.RefuseService(ctx, viewers()["head"], casework.Refusal{Act: refused(4), Grounds: grounds, Reasons: "Нет записи."})
	}
	if err != nil {
		t.Fatal(err)
	}
}

// forget takes the persons out of a case, as its term of keeping would.
func forget(t *testing.T, a *api, id int64) {
	t.Helper()
	ctx := context.Background()
	err := a.store.InTx(ctx, access.Product("test"), func(tx *store.Tx) error {
		row, err := tx.Application(ctx, id)
		if err != nil {
			return err
		}
		return tx.Anonymise(ctx, &row, a.clock.now())
	})
	if err != nil {
		t.Fatal(err)
	}
}

// leaves selects what an object of this type says of itself, to some depth.
func leaves(schema *ast.Schema, of *ast.Type, depth int) string {
	def := schema.Types[of.Name()]
	if def.Kind != ast.Object && def.Kind != ast.Interface {
		return ""
	}
	parts := []string{"__typename"}
	for _, f := range def.Fields {
		if len(f.Arguments) > 0 || strings.HasPrefix(f.Name, "__") {
			continue
		}
		switch d := schema.Types[f.Type.Name()]; d.Kind {
		case ast.Scalar, ast.Enum:
			parts = append(parts, f.Name)
		case ast.Object:
			// Not back to the case: what is asked of it there is asked here.
			if depth > 1 && d.Name != "Application" && f.Type.Elem == nil {
				parts = append(parts, f.Name+leaves(schema, f.Type, depth-1))
			}
		}
	}
	return " { " + strings.Join(parts, " ") + " }"
}
