package papers_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"telnusqa/internal/fault"
	"telnusqa/internal/papers"
	"telnusqa/internal/papers/paperstest"
)

var update = flag.Bool("update", false, "rewrite the golden papers")

// Each paper as it reads, in both languages: a changed word of a template that was in
// force is seen here, and it is a new version unless it mends a slip of the pen.
func TestPapersReadAs(t *testing.T) {
	for name, c := range paperstest.Samples() {
		t.Run(name, func(t *testing.T) {
			d, err := papers.Compose(c.Kind, c.Facts)
			if err != nil {
				t.Fatal(err)
			}
			got := fmt.Sprintf("%s, template %d\n%s, %s\n", d.Kind, d.Template, d.Number, d.On)
			for _, lang := range []fault.Lang{fault.KK, fault.RU} {
				got += "\n== " + strings.ToLower(string(lang)) + "\n" + d.Plain(lang)
			}
			path := filepath.Join("testdata", name+".txt")
			if *update {
				if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if got != string(want) {
				t.Errorf("the paper reads otherwise than %s (-update rewrites it):\n%s", path, got)
			}
		})
	}
}

// Every kind has a sample, so that no paper goes unread.
func TestEveryPaperHasASample(t *testing.T) {
	seen := map[papers.Kind]bool{}
	for _, c := range paperstest.Samples() {
		seen[c.Kind] = true
	}
	for _, k := range papers.Kinds() {
		if !seen[k] {
			t.Errorf("%s has no sample", k)
		}
		for _, lang := range []fault.Lang{fault.KK, fault.RU, fault.EN} {
			if k.Name(lang) == "" {
				t.Errorf("%s has no name in %s", k, lang)
			}
		}
		if got, ok := papers.ParseSlug(k.Slug()); !ok || got != k {
			t.Errorf("%s does not come back from the address %q", k, k.Slug())
		}
	}
}

// A text that was filled in one language only would leave half a sheet empty (R47).
func TestPapersSayTheSameInBothLanguages(t *testing.T) {
	for name, c := range paperstest.Samples() {
		d, err := papers.Compose(c.Kind, c.Facts)
		if err != nil {
			t.Fatal(err)
		}
		for i, b := range d.Blocks {
			for _, text := range []papers.Text{b.Text, b.Value} {
				if (text.KK == "") != (text.RU == "") {
					t.Errorf("%s, block %d: kk %q, ru %q", name, i, text.KK, text.RU)
				}
				if strings.ContainsAny(text.KK+text.RU, "{}") {
					t.Errorf("%s, block %d: a place was not filled: %q, %q", name, i, text.KK, text.RU)
				}
			}
		}
	}
}

// The code on a paper and the foot of its pages say the number of the case and no more.
func TestTheSquareHoldsNoPersonalData(t *testing.T) {
	for name, c := range paperstest.Samples() {
		d, err := papers.Compose(c.Kind, c.Facts)
		if err != nil {
			t.Fatal(err)
		}
		for _, b := range d.Blocks {
			if b.Style == papers.Square && b.Mark != c.Facts.Link+c.Facts.Case.Number {
				t.Errorf("%s: the code says %q", name, b.Mark)
			}
		}
	}
}
