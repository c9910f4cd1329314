package graph_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

// TestLimits sends documents that would hold a core or fill the wire, and looks
// that each is refused by its own code with a small answer. Sources: the ways a
// stock server was seen to break on this stack.
func TestLimits(t *testing.T) {
	fragments := func(n int) string { // each fragment spreads the next twice: 2^n fields
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, "fragment f%d on Query { ...f%d ...f%d }\n", i, i+1, i+1)
		}
		fmt.Fprintf(&b, "fragment f%d on Query { viewer { login } }\n query { ...f0 }", n)
		return b.String()
	}
	nested := strings.Repeat("parent { ", 30) + "id" + strings.Repeat(" }", 30)
	cases := []struct{ name, query, code string }{
		{"deep", "{ territory { " + nested + " } }", "QUERY_TOO_DEEP"},
		{"doubling fragments", fragments(20), "QUERY_TOO_MANY_ROOT_FIELDS"},
		{"many equal fields", "{ viewer {" + strings.Repeat(" login", 700) + " } }", "QUERY_TOO_MANY_FIELDS"},
		{"many aliases", "{ viewer {" + many("a%d: login ", 70) + "} }", "QUERY_TOO_MANY_ALIASES"},
		{"many root fields", "{" + many("a%d: viewer { login } ", 20) + "}", "QUERY_TOO_MANY_ROOT_FIELDS"},
		{"many directives", "{ viewer { login " + strings.Repeat("@x ", 100) + "} }", "QUERY_TOO_MANY_DIRECTIVES"},
		{"fragment cycle", "fragment a on Query { ...b } fragment b on Query { ...a } query { ...a }", "QUERY_FRAGMENT_CYCLE"},
		{"costly pages", `{ territory { children(first: 1000) { edges { node { applications(first: 100) { edges { node { clocks { explanation { date } } } } } } } } } }`, "QUERY_TOO_COSTLY"},
		{"more tokens than any page needs", "{ viewer { login(" + strings.Repeat("a: 1 ", 5000) + ") } }", ""},
		{"list nested in a list", "{ nodes(ids: " + strings.Repeat("[", 5000) + strings.Repeat("]", 5000) + ") { id } }", ""},
		{"introspection", "{ __schema { types { name } } }", "INTROSPECTION_OFF"},
		{"a subscription by plain POST", "subscription { slaBreached { cursor } }", "STREAM_NEEDS_EVENTS"},
		{"a field that does not exist", "{ viewr { login } }", ""},
	}
	s := storetest.Open(t, store.SQLite, store.Options{})
	a := serve(t, s, monday)
	storetest.Load(t, s, storetest.Places())
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			_, answer := a.ask(t, "region", c.query, nil)
			var got struct {
				Data   any
				Errors []struct {
					Message    string
					Extensions struct{ Code, Fault string }
				}
			}
			if err := json.Unmarshal(answer, &got); err != nil || len(got.Errors) == 0 {
				t.Fatalf("answer %.300s, %v", answer, err)
			}
			if e := got.Errors[0]; e.Extensions.Fault != c.code {
				t.Errorf("refused with %q (%s), want %q", e.Extensions.Fault, e.Message, c.code)
			}
			if len(answer) > 64<<10 {
				t.Errorf("the refusal has %d bytes", len(answer))
			}
			if strings.Contains(string(answer), "Did you mean") {
				t.Errorf("the answer tells the schema: %s", answer)
			}
		})
	}
}

func many(format string, n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, format, i)
	}
	return b.String()
}

// TestBodies sends bodies that are no requests: none is echoed back.
func TestBodies(t *testing.T) {
	s := storetest.Open(t, store.SQLite, store.Options{})
	a := serve(t, s, monday)
	for _, c := range []struct {
		name, body, fault string
		status            int
	}{
		{"no JSON", "ЖСН 880430498007", "BODY_NOT_JSON", 400},
		{"empty", "", "BODY_NOT_JSON", 400},
		{"a list", `[{"query":"{ viewer { login } }"}]`, "BODY_NOT_JSON", 400},
		{"too large", `{"query":"` + strings.Repeat("a", 300<<10) + `"}`, "BODY_TOO_LARGE", 413},
	} {
		t.Run(c.name, func(t *testing.T) {
			status, answer := a.post(t, "clerk", []byte(c.body))
			if status != c.status || !strings.Contains(string(answer), c.fault) {
				t.Errorf("%d %.200s", status, answer)
			}
			if c.body != "" && strings.Contains(string(answer), "880430") {
				t.Errorf("the body came back: %s", answer)
			}
		})
	}
}
