package guide_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"telnusqa/internal/fault"
	"telnusqa/internal/guide"
)

// TestEveryTextIsWhole finds each text in three languages, with the addresses and
// telephones that it names in all of them, under a rule that docs/rules.md has.
func TestEveryTextIsWhole(t *testing.T) {
	rules, err := os.ReadFile("../../docs/rules.md")
	if err != nil {
		t.Fatal(err)
	}
	var seen []guide.Topic
	for _, text := range guide.Texts() {
		if slices.Contains(seen, text.Topic) || !text.Topic.Valid() {
			t.Errorf("%s is there twice, or is no topic", text.Topic)
		}
		seen = append(seen, text.Topic)
		if !strings.Contains(string(rules), "| "+text.Rule+" |") {
			t.Errorf("%s: no rule %s", text.Topic, text.Rule)
		}
		if text.Words.KK == text.Words.RU || text.Words.RU == text.Words.EN {
			t.Errorf("%s is the same in two languages", text.Topic)
		}
		for _, lang := range []fault.Lang{fault.KK, fault.RU, fault.EN} {
			words := text.Words.In(lang)
			if words == "" || !strings.Contains(text.Source().In(lang), text.Item) {
				t.Errorf("%s is not whole in %s", text.Topic, lang)
			}
			if (text.Note.In(lang) == "") != (text.Note.RU == "") {
				t.Errorf("%s has a note, but not in %s", text.Topic, lang)
			}
			for _, named := range slices.Concat(text.Phones, text.Links) {
				// The portal is called by its name where the sentence is about its hours.
				if text.Topic != guide.PortalHours && !strings.Contains(words, named) {
					t.Errorf("%s in %s does not name %s", text.Topic, lang, named)
				}
			}
			for _, word := range strings.Fields(words) {
				word = strings.Trim(word, ".,:")
				if strings.HasPrefix(word, "www.") && !slices.Contains(text.Links, word) {
					t.Errorf("%s in %s names %s, which is not among its links", text.Topic, lang, word)
				}
			}
		}
	}
}
