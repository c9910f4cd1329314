package graph_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

var update = flag.Bool("update", false, "rewrite the expected answers in testdata")

// TestGolden asks every case of testdata/<operation>/<case>.txtar on a fresh
// seeded database of each kind. A case is files: viewer, query.graphql,
// variables.json (may be missing) and want.json; before, if it needs more than the
// seed, what first (a viewer) asks in first.graphql; and its twin, the same question
// by somebody who may not: forbidden (the viewer) and want.forbidden.json. A case
// without a twin says in its comment why nobody is refused. A file named seed names
// what else has happened (see moreSeeds).
func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/*/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no cases: %v", err)
	}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		for _, file := range files {
			name := strings.TrimSuffix(strings.TrimPrefix(file, "testdata/"), ".txtar")
			t.Run(name, func(t *testing.T) {
				a := serve(t, storetest.Open(t, s.Dialect(), store.Options{}), monday)
				seed(t, a)
				golden(t, a, file)
			})
		}
	})
}

func golden(t *testing.T, a *api, file string) {
	archive, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	parts := make(map[string]*txtar.File)
	for i := range archive.Files {
		parts[archive.Files[i].Name] = &archive.Files[i]
	}
	text := func(name string) string {
		if parts[name] == nil {
			return ""
		}
		return strings.TrimSpace(string(parts[name].Data))
	}
	for _, name := range strings.Fields(text("seed")) {
		more, ok := moreSeeds[name]
		if !ok {
			t.Fatalf("no seed is called %q", name)
		}
		more(t, a)
	}
	variables := json.RawMessage("null")
	if v := text("variables.json"); v != "" {
		variables = json.RawMessage(v)
	}
	if text("forbidden") == "" && len(bytes.TrimSpace(archive.Comment)) == 0 {
		t.Error("the case has neither a forbidden twin nor a comment that says why nobody is refused")
	}
	if first := text("first"); first != "" {
		if _, answer := a.ask(t, first, text("first.graphql"), json.RawMessage("null")); bytes.Contains(answer, []byte(`"code"`)) {
			t.Fatalf("%s: what comes first failed: %s", file, answer)
		}
	}
	// The forbidden twin asks first: what it changed would show in the answer.
	for _, turn := range []struct{ viewer, want string }{{"forbidden", "want.forbidden.json"}, {"viewer", "want.json"}} {
		if text(turn.viewer) == "" {
			continue
		}
		_, answer := a.ask(t, text(turn.viewer), text("query.graphql"), variables)
		got := indented(t, answer)
		if *update {
			if parts[turn.want] == nil {
				archive.Files = append(archive.Files, txtar.File{Name: turn.want})
				parts[turn.want] = &archive.Files[len(archive.Files)-1]
			}
			for i := range archive.Files {
				if archive.Files[i].Name == turn.want {
					archive.Files[i].Data = []byte(got)
				}
			}
			continue
		}
		if diff := cmp.Diff(text(turn.want)+"\n", got); diff != "" {
			t.Errorf("%s as %s (-want +got):\n%s", file, text(turn.viewer), diff)
		}
	}
	if *update {
		if err := os.WriteFile(file, txtar.Format(archive), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func indented(t *testing.T, answer []byte) string {
	t.Helper()
	var out bytes.Buffer
	if err := json.Indent(&out, answer, "", "  "); err != nil {
		t.Fatalf("%s: %v", answer, err)
	}
	return out.String() + "\n"
}
