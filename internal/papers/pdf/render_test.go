package pdf_test

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"telnusqa/internal/fault"
	"telnusqa/internal/papers"
	"telnusqa/internal/papers/paperstest"
	"telnusqa/internal/papers/pdf"
)

// choices are all ways to print a paper, by the names of the files that
// TELNUSQA_TEST_PAPERS keeps for a person to look at.
var choices = map[string]pdf.Choice{
	"kk":       {Language: papers.Kazakh},
	"ru":       {Language: papers.Russian},
	"columns":  {Language: papers.Both, Layout: papers.SideBySide},
	"sequence": {Language: papers.Both, Layout: papers.InTurn},
}

// each renders every sample in every way.
func each(t *testing.T, look func(t *testing.T, d papers.Document, c pdf.Choice, file []byte)) {
	for name, s := range paperstest.Samples() {
		d, err := papers.Compose(s.Kind, s.Facts)
		if err != nil {
			t.Fatal(err)
		}
		for way, c := range choices {
			t.Run(name+"/"+way, func(t *testing.T) {
				file, err := pdf.Render(d, c)
				if err != nil {
					t.Fatal(err)
				}
				look(t, d, c, file)
			})
		}
	}
}

func TestTheSameFactsGiveTheSameBytes(t *testing.T) {
	each(t, func(t *testing.T, d papers.Document, c pdf.Choice, file []byte) {
		again, err := pdf.Render(d, c)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(file, again) {
			t.Error("rendered twice, two files")
		}
		if folder := os.Getenv("TELNUSQA_TEST_PAPERS"); folder != "" {
			name := strings.ReplaceAll(strings.TrimPrefix(t.Name(), "TestTheSameFactsGiveTheSameBytes/"), "/", ".") + ".pdf"
			if err := os.WriteFile(filepath.Join(folder, name), file, 0o644); err != nil {
				t.Fatal(err)
			}
		}
	})
}

// What stands on a paper can be selected, searched and read aloud: pdftotext finds every
// word of every language that was chosen, and the language is said.
func TestTheTextCanBeSelected(t *testing.T) {
	each(t, func(t *testing.T, d papers.Document, c pdf.Choice, file []byte) {
		text := words(run(t, file, "pdftotext", "-raw", "-", "-"))
		langs := map[fault.Lang]bool{fault.KK: c.Language != papers.Russian, fault.RU: c.Language != papers.Kazakh}
		for lang, chosen := range langs {
			if !chosen {
				continue
			}
			for _, b := range d.Blocks {
				for _, said := range append(cells(b, lang), b.Text.In(lang), b.Value.In(lang)) {
					for word := range strings.FieldsSeq(said) {
						if !strings.Contains(text, words([]byte(word))) {
							t.Errorf("%s: %q of %q cannot be found", lang, word, said)
						}
					}
				}
			}
		}
		want := "/Lang (kk-KZ)"
		if c.Language == papers.Russian {
			want = "/Lang (ru-KZ)"
		}
		if !bytes.Contains(file, []byte(want)) {
			t.Errorf("the file does not say %s", want)
		}
	})
}

// cells are the texts of a table.
func cells(b papers.Block, lang fault.Lang) (all []string) {
	if b.Table == nil {
		return nil
	}
	for _, row := range append([][]papers.Text{b.Table.Heads}, b.Table.Rows...) {
		for _, c := range row {
			all = append(all, c.In(lang))
		}
	}
	return all
}

// words is text without the breaks a layout makes.
func words(text []byte) string {
	return strings.Join(strings.Fields(string(text)), "")
}

// The fonts travel with the file; sheets are A4; neither title nor foot names a person.
func TestTheFileIsFitForEveryPrinter(t *testing.T) {
	// name, type, encoding, embedded, subset, and a table of the letters
	row := regexp.MustCompile(`liberationserifB?\s+CID TrueType\s+Identity-H\s+yes\s+\w+\s+yes`)
	each(t, func(t *testing.T, d papers.Document, _ pdf.Choice, file []byte) {
		if fonts := run(t, file, "pdffonts", "-"); len(row.FindAll(fonts, -1)) != 2 {
			t.Errorf("fonts are not embedded with their letters:\n%s", fonts)
		}
		info := string(run(t, file, "pdfinfo", "-"))
		if !strings.Contains(info, "(A4)") {
			t.Errorf("not on A4:\n%s", info)
		}
		for _, of := range []string{"Құдайбергенова", "880430498007"} {
			if strings.Contains(info, of) {
				t.Errorf("the properties of the file name %s:\n%s", of, info)
			}
		}
	})
}

// Every letter that Kazakh adds to the Russian alphabet has a shape in both cuts.
func TestTheFontsHaveTheKazakhLetters(t *testing.T) {
	const letters = "ӘәҒғҚқҢңӨөҰұҮүҺһІі№«»—"
	d := papers.Document{Kind: papers.IntakeRefusalReceipt, Blocks: []papers.Block{
		{Style: papers.Title, Text: papers.Text{KK: letters, RU: letters}},
		{Style: papers.Line, Text: papers.Text{KK: letters, RU: letters}},
	}}
	file, err := pdf.Render(d, pdf.Choice{Language: papers.Kazakh})
	if err != nil {
		t.Fatal(err)
	}
	if text := string(run(t, file, "pdftotext", "-", "-")); strings.Count(text, letters) != 2 {
		t.Errorf("read back:\n%s", text)
	}
	shapes := map[string]rune{}
	for _, letter := range letters + "ЫыЕе" { // two of each must not share one empty box
		one := papers.Document{Kind: d.Kind, Blocks: []papers.Block{{Style: papers.Line, Text: papers.Text{KK: string(letter), RU: string(letter)}}}}
		file, err := pdf.Render(one, pdf.Choice{Language: papers.Kazakh})
		if err != nil {
			t.Fatal(err)
		}
		shape := string(raster(t, file, 72)[0].ink)
		if other, taken := shapes[shape]; taken {
			t.Errorf("%c looks like %c", letter, other)
		}
		shapes[shape] = letter
	}
}
