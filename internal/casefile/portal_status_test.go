package casefile

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"telnusqa/internal/fault"
)

// The page for integrators has the same table: go test ./internal/casefile -update.
func TestThePortalsStatusesAreDocumented(t *testing.T) {
	const page, from, to = "../../docs/portal.md", "by TestThePortalsStatusesAreDocumented -->\n", "<!-- /statuses -->"
	text, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, ok1 := strings.Cut(string(text), from)
	have, after, ok2 := strings.Cut(rest, to)
	if !ok1 || !ok2 {
		t.Fatalf("%s has lost its marks", page)
	}
	var b strings.Builder
	b.WriteString("\n| our status | in words | the portal's | kk | ru |\n|---|---|---|---|---|\n")
	for _, s := range Statuses() {
		p := s.OnPortal()
		if !p.Valid() {
			t.Errorf("%s has no status on the portal", s)
		}
		fmt.Fprintf(&b, "| `%s` | %s | `%s` | %s | %s |\n", s, s.Name(fault.EN), p, p.Name(fault.KK), p.Name(fault.RU))
	}
	b.WriteByte('\n')
	if have != b.String() {
		if !*update {
			t.Fatalf("%s is not the table; run go test ./internal/casefile -update", page)
		}
		if err := os.WriteFile(page, []byte(before+from+b.String()+to+after), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
