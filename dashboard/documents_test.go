package dashboard

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator/rules"
)

// Every document the dashboard sends is valid against the schema as it is now.
// The generator that writes them is out of the build path, so a change of the
// schema shows here first.
func TestDocumentsFitTheSchema(t *testing.T) {
	files, err := filepath.Glob("../graph/schema/*.graphqls")
	if err != nil || len(files) == 0 {
		t.Fatalf("schema: %d files, %v", len(files), err)
	}
	var sources []*ast.Source
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		sources = append(sources, &ast.Source{Name: name, Input: string(text)})
	}
	schema, err := gqlparser.LoadSchema(sources...)
	if err != nil {
		t.Fatal(err)
	}

	var documents map[string]string
	if err := json.Unmarshal(Documents, &documents); err != nil {
		t.Fatal(err)
	}
	if len(documents) == 0 {
		t.Fatal("no documents")
	}
	for hash, text := range documents {
		if _, err := gqlparser.LoadQueryWithRules(schema, text, rules.NewDefaultRules()); err != nil {
			t.Errorf("%s: %v\n%s", hash, err, text)
		}
	}
}
