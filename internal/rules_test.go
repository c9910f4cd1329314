package internal

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestRulesNameTestsThatExist keeps docs/rules.md honest: a row proves its rule by the
// names of tests, and a test that was renamed or removed proves nothing.
func TestRulesNameTestsThatExist(t *testing.T) {
	doc, err := os.ReadFile("../docs/rules.md")
	if err != nil {
		t.Fatal(err)
	}
	named := regexp.MustCompile(`\b(?:Test|Fuzz)[A-Z]\w+`).FindAllString(string(doc), -1)
	if len(named) < 20 {
		t.Fatalf("the page names %d tests: is it read?", len(named))
	}
	there := testsOf(t, "..")
	for _, name := range named {
		if !there[name] {
			t.Errorf("docs/rules.md names %s, which does not exist", name)
		}
	}
}

// TestEveryRuleHasARow sees to it that no rule of the standard and no disagreement of
// its texts is passed over: each has a row, which names the test that proves it or
// says that it is not built.
func TestEveryRuleHasARow(t *testing.T) {
	doc, err := os.ReadFile("../docs/rules.md")
	if err != nil {
		t.Fatal(err)
	}
	rows := make(map[string]string)
	for line := range strings.Lines(string(doc)) {
		if cells := strings.Split(line, " | "); len(cells) == 3 {
			rows[strings.TrimPrefix(cells[0], "| ")] = cells[2]
		}
	}
	test := regexp.MustCompile(`\bTest[A-Z]\w+`)
	for prefix, last := range map[string]int{"R": 50, "D": 20} {
		for n := 1; n <= last; n++ {
			rule := fmt.Sprintf("%s%02d", prefix, n)
			switch where, there := rows[rule]; {
			case !there:
				t.Errorf("%s has no row", rule)
			case !test.MatchString(where) && !strings.Contains(where, "not built"):
				t.Errorf("%s: nothing proves it: %s", rule, where)
			}
		}
	}
}

// TestNoFeeNoUrgencyNoAppointment: the service is free, in turn and without appointment
// (R17, R21). What cannot be written down cannot be asked for, so neither the API nor a
// table has a field for it.
func TestNoFeeNoUrgencyNoAppointment(t *testing.T) {
	word := regexp.MustCompile(`(?i)^(\w*_)?(fee|price|payment|tariff|urgent|urgency|priority|express|booking|appointment)s?$`)
	named := regexp.MustCompile("(?m)^\\s+(\\w+)(?:\\(|:)|`(\\w+)`|\"(\\w+)\" ")
	seen := 0
	for _, pattern := range []string{"../graph/schema/*.graphqls", "store/migrations/*/*.sql"} {
		files, err := filepath.Glob(pattern)
		if err != nil || len(files) == 0 {
			t.Fatalf("%s: %v", pattern, err)
		}
		for _, file := range files {
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			for _, m := range named.FindAllStringSubmatch(string(text), -1) {
				name := m[1] + m[2] + m[3]
				if seen++; word.MatchString(name) {
					t.Errorf("%s has a field %s", file, name)
				}
			}
		}
	}
	if seen < 1000 {
		t.Errorf("%d names seen: are the files read?", seen)
	}
}

// testsOf finds the tests of every Go package below a folder.
func testsOf(t *testing.T, root string) map[string]bool {
	t.Helper()
	declared := regexp.MustCompile(`(?m)^func ((?:Test|Fuzz)\w+)\(`)
	all := make(map[string]bool)
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && (d.Name() == "node_modules" || d.Name() == ".git"):
			return filepath.SkipDir
		case !strings.HasSuffix(path, "_test.go"):
			return nil
		}
		text, err := os.ReadFile(path)
		for _, m := range declared.FindAllStringSubmatch(string(text), -1) {
			all[m[1]] = true
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}
