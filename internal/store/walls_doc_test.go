package store_test

import (
	"flag"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write docs/storage.md")

// TestWallsAreDocumented keeps the table of walls in docs/storage.md equal to the
// one that TestFences tries.
func TestWallsAreDocumented(t *testing.T) {
	const file, from, to = "../../docs/storage.md", "by TestWallsAreDocumented -->\n", "<!-- /walls -->"
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, ok1 := strings.Cut(string(text), from)
	have, after, ok2 := strings.Cut(rest, to)
	if !ok1 || !ok2 {
		t.Fatalf("%s has lost its marks", file)
	}
	if want := wallsTable(); have != want {
		if !*update {
			t.Fatalf("%s is not what is tested; run go test ./internal/store -run WallsAreDocumented -update", file)
		}
		if err := os.WriteFile(file, []byte(before+from+want+to+after), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// wallsTable shows the row of somebody's own place: who reads (r), changes and
// deletes (c) and adds (a) it.
func wallsTable() string {
	columns := []string{"clerk", "officer", "admin", "analyst", "auditor", "operator", "gateway", "centre", "platform"}
	var b strings.Builder
	b.WriteString("\nr = reads, c = changes and deletes, a = adds, of their own:\n\n| table | clerk, head | division officer | region admin | region analyst | auditor | branch operator | gateway | contact centre | platform admin |\n|---|---|---|---|---|---|---|---|---|---|\n")
	for _, table := range slices.Sorted(maps.Keys(fences)) {
		f := fences[table]
		fmt.Fprintf(&b, "| %s |", table)
		for _, who := range columns {
			rights := ""
			for _, right := range []struct{ letter, list string }{{"r", f.read}, {"c", f.change}, {"a", f.create}} {
				if on(right.list, who) {
					rights += right.letter
				}
			}
			fmt.Fprintf(&b, " %s |", rights)
		}
		b.WriteByte('\n')
	}
	b.WriteByte('\n')
	return b.String()
}
