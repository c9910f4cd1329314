package graph_test

import (
	"encoding/json"
	"io"
	"net/http"
	"net/url"
	"testing"

	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

// TestNothingPersonalIsTakenFromAURL asks by GET, in every way in which a document can
// carry an argument, and finds what is personal refused by its name.
func TestNothingPersonalIsTakenFromAURL(t *testing.T) {
	s := storetest.Open(t, store.SQLite, store.Options{})
	a := serve(t, s, monday)
	storetest.Load(t, s, storetest.Places())
	const check = `query($in: CheckPackageInput!) { checkPackage(input: $in) { complete } }`
	const facts = `"channel": "SCHOOL_OFFICE", "reasons": ["LOST"], "applicantRole": "FORMER_STUDENT", "certifiedBy": "HANDWRITTEN", "items": []`
	for _, c := range []struct{ name, query, vars, argument string }{
		{"nothing asked", `{ viewer { login } }`, ``, ""},
		{"an argument of no person", `{ search: __typename territory(id: null) { id } }`, ``, ""},
		{"in the document", `{ search(text: "Сынақова") { edges { cursor } } }`, ``, "text"},
		{"in a variable", `query($t: String!) { search(text: $t) { edges { cursor } } }`, `{"t": "Сынақова"}`, "text"},
		{"in a fragment", `{ ...f } fragment f on Query { found: search(text: "Сынақова") { edges { cursor } } }`, ``, "text"},
		{"in a field of an input", check, `{"in": {"iin": "880229400123", ` + facts + `}}`, "input.iin"},
		{"in a field of an input that is in the document", `{ checkPackage(input: {birthDate: "1988-02-29", channel: SCHOOL_OFFICE, reasons: [LOST], applicantRole: FORMER_STUDENT, certifiedBy: HANDWRITTEN, items: []}) { complete } }`, ``, "input.birthDate"},
		{"not given", check, `{"in": {"iin": null, ` + facts + `}}`, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			q := url.Values{"query": {c.query}}
			if c.vars != "" {
				q.Set("variables", c.vars)
			}
			req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, a.URL+"?"+q.Encode(), nil)
			if err != nil {
				t.Fatal(err)
			}
			req.Header.Set("X-Viewer", "clerk")
			resp, err := a.Client().Do(req)
			if err != nil {
				t.Fatal(err)
			}
			defer resp.Body.Close()
			body, err := io.ReadAll(resp.Body)
			if err != nil {
				t.Fatal(err)
			}
			var got struct {
				Errors []struct {
					Message    string
					Extensions struct{ Fault string }
				}
			}
			if err := json.Unmarshal(body, &got); err != nil {
				t.Fatalf("%s: %v", body, err)
			}
			switch {
			case c.argument == "" && len(got.Errors) > 0:
				t.Errorf("refused: %s", body)
			case c.argument != "" && (len(got.Errors) == 0 || got.Errors[0].Extensions.Fault != "PERSONAL_DATA_IN_URL" ||
				got.Errors[0].Message != c.argument+" – персональные данные: такой запрос отправляют методом POST."):
				t.Errorf("answer %s", body)
			}
		})
	}
}
