package importing

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"telnusqa/internal/fault"
)

var update = flag.Bool("update", false, "write docs/import.md")

// The page for those who fill the files in has the columns that this program takes.
func TestThePageAboutImportsIsUpToDate(t *testing.T) {
	const page = "../../docs/import.md"
	b, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	want := string(b)
	for kind := range kinds {
		from, to := fmt.Sprintf("<!-- columns of %s: kept by TestThePageAboutImportsIsUpToDate -->\n", kind), "<!-- /columns -->"
		before, rest, ok1 := strings.Cut(want, from)
		_, after, ok2 := strings.Cut(rest, to)
		if !ok1 || !ok2 {
			t.Fatalf("%s has lost its marks for %s", page, kind)
		}
		want = before + from + columnTable(kind) + to + after
	}
	if want == string(b) {
		return
	}
	if !*update {
		t.Fatalf("%s has other columns; run go test ./internal/importing -update", page)
	}
	if err := os.WriteFile(page, []byte(want), 0o644); err != nil {
		t.Fatal(err)
	}
}

func columnTable(kind Kind) string {
	var b strings.Builder
	b.WriteString("\n| қазақша | по-русски | in English | name | needed | also taken |\n|---|---|---|---|---|---|\n")
	for _, c := range kind.Columns() {
		needed := ""
		if c.Needed {
			needed = "yes"
		}
		fmt.Fprintf(&b, "| %s | %s | %s | `%s` | %s | %s |\n", c.Heading.In(fault.KK), c.Heading.In(fault.RU), c.Heading.In(fault.EN), c.Name, needed, strings.Join(c.Also, "; "))
	}
	b.WriteByte('\n')
	return b.String()
}
