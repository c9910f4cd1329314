package journal

import (
	"fmt"
	"os"
	"reflect"
	"strings"
	"testing"

	"telnusqa/internal/fault"
)

// The page by which an auditor writes a program of her own lists what this program does.
// Its last part is generated: go test ./internal/journal -update.
func TestThePageAboutTheJournalIsUpToDate(t *testing.T) {
	const page, mark = "../../docs/journal.md", "## The kinds\n"
	b, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	text, _, found := strings.Cut(string(b), mark)
	for _, said := range []string{entryPrefix[:len(entryPrefix)-1], strings.TrimSuffix(linkPrefix, "\n"), checkpointHeader, string(Edited), string(Removed), string(Inserted), string(Reordered)} {
		if !strings.Contains(text, "`"+said+"`") && !strings.Contains(text, `"`+said+`\n"`) {
			t.Errorf("%s does not say %q", page, said)
		}
	}
	golden, err := os.ReadFile("testdata/golden/CLOCK_BREACHED.txt")
	if err != nil {
		t.Fatal(err)
	}
	if _, hash, _ := strings.Cut(strings.TrimSpace(string(golden)), ",\n"); !strings.Contains(text, hash) {
		t.Errorf("%s does not give the hash of its example, %s", page, hash)
	}

	want := text + mark + kindTable()
	if *update {
		if err := os.WriteFile(page, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if !found || string(b) != want {
		t.Errorf("%s lists other kinds than the program has; run the test with -update", page)
	}
}

func kindTable() string {
	fields := map[Kind]string{}
	for _, p := range samples() {
		fields[p.EntryKind()] = fieldList(reflect.TypeOf(p))
	}
	var b strings.Builder
	b.WriteString("`case` stands for the facts that every entry about a case repeats: " + fieldList(reflect.TypeFor[CaseFacts]()) + ".\n\n")
	b.WriteString("| kind | in words | payload |\n|---|---|---|\n")
	for _, k := range Kinds() {
		fmt.Fprintf(&b, "| `%s` | %s | %s |\n", k, k.Name(fault.EN), fields[k])
	}
	return b.String()
}

// fieldList names the JSON names of a payload in the order of its declaration.
func fieldList(t reflect.Type) string {
	var names []string
	for i := range t.NumField() {
		f := t.Field(i)
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		switch {
		case f.Type == reflect.TypeFor[CaseFacts]():
			names = append(names, "`case`")
		case f.Anonymous:
			names = append(names, fieldList(f.Type))
		default:
			names = append(names, name)
		}
	}
	return strings.Join(names, ", ")
}
