package rulebook_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"telnusqa/internal/fault"
	"telnusqa/internal/rulebook"
	"telnusqa/internal/sla"
)

// TestFirstBook finds in version 1 the readings that docs/rules.md gives as defaults.
func TestFirstBook(t *testing.T) {
	b, err := rulebook.Make(1, nil)
	if err != nil {
		t.Fatal(err)
	}
	want := rulebook.Book{Version: 1, Rules: sla.DefaultRules(), GoverningText: "RU", DigitalDocuments: true, KeepYears: 5}
	if diff := cmp.Diff(want, b); diff != "" {
		t.Errorf("version 1 (-want +got):\n%s", diff)
	}
}

func TestEverySettingSaysWhereItComesFrom(t *testing.T) {
	seen := map[rulebook.Name]bool{}
	for _, s := range rulebook.Settings() {
		if seen[s.Name] {
			t.Errorf("%s is there twice", s.Name)
		}
		seen[s.Name] = true
		for _, lang := range []fault.Lang{fault.KK, fault.RU, fault.EN} {
			if s.Title.In(lang) == "" || s.Source.In(lang) == "" {
				t.Errorf("%s has no title or no source in %s", s.Name, lang)
			}
		}
		if !s.Takes(s.Default) {
			t.Errorf("%s does not take its own default %q", s.Name, s.Default)
		}
		if s.Source.KK == s.Source.RU || s.Source.EN == s.Source.RU || strings.ContainsAny(s.Source.EN, "АБВабв") {
			t.Errorf("%s: the source is not in three languages", s.Name)
		}
	}
}

// TestEverySettingChangesTheBook gives each setting another of its values and finds
// another book, so that none is shown that decides nothing.
func TestEverySettingChangesTheBook(t *testing.T) {
	first, err := rulebook.Make(1, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range rulebook.Settings() {
		other := "5"
		if s.Default == other {
			other = "6"
		}
		for _, w := range s.Words {
			if w != s.Default {
				other = w
			}
		}
		b, err := rulebook.Make(1, []rulebook.Value{{Name: s.Name, Value: other}})
		if err != nil || cmp.Equal(first, b) {
			t.Errorf("%s set to %s: %+v, %v", s.Name, other, b, err)
		}
	}
}

func TestValuesNoBookIsMadeOf(t *testing.T) {
	for _, v := range []rulebook.Value{
		{Name: "ISSUE_DAYS_PORTAL", Value: "0"}, {Name: "ISSUE_DAYS_PORTAL", Value: "015"}, {Name: "ISSUE_DAYS_PORTAL", Value: "fifteen"},
		{Name: "COUNT_ACCEPTANCE_DAY", Value: "yes"}, {Name: "GOVERNING_TEXT", Value: "EN"},
		{Name: "NOTICE_DAYS", Value: "11"},
	} {
		if _, err := rulebook.Make(2, []rulebook.Value{v}); !errors.Is(err, rulebook.ErrBadBook) {
			t.Errorf("%s = %q: %v", v.Name, v.Value, err)
		}
	}
	// Each within its bounds, and yet no term is left for a notice.
	both := []rulebook.Value{{Name: "ISSUE_DAYS_PORTAL", Value: "4"}, {Name: "NOTICE_DAYS", Value: "4"}}
	if _, err := rulebook.Make(2, both); !errors.Is(err, sla.ErrBadRules) {
		t.Errorf("a notice on the first day of the term: %v", err)
	}
	// A server of a newer program may know more settings.
	if _, err := rulebook.Make(2, []rulebook.Value{{Name: "OF_TOMORROW", Value: "1"}}); err != nil {
		t.Error(err)
	}
}
