package identifier_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"telnusqa/internal/identifier"
)

func TestParseDocumentNumber(t *testing.T) {
	const alike, unknown, mixed = identifier.LookAlikes, identifier.UnknownForm, identifier.MixedAlphabets
	type warnings = []identifier.Warning
	for _, c := range []struct {
		raw, series, number string
		warnings            warnings
		why                 string
	}{
		// The blanks in use: letters of the series, seven digits.
		{"ЖОБ № 0123456", "ЖОБ", "0123456", nil, "as printed"},
		{"НОБ0123456", "НОБ", "0123456", nil, "run together"},
		{"жоб №0123456", "ЖОБ", "0123456", nil, "small letters"},
		{"ЖОБ-0123456", "ЖОБ", "0123456", nil, "hyphen"},
		{"ЖОБ — 012 34 56", "ЖОБ", "0123456", nil, "dash, digits in groups"},
		{"\tЖ О Б\u00a0№\u00a00123456\n", "ЖОБ", "0123456", nil, "spaced, pasted"},
		{"Ж\u200bОБ 0123456\ufeff", "ЖОБ", "0123456", nil, "invisible characters of a web page"},
		{"ЖОБ N 0123456", "ЖОБ", "0123456", nil, "N for №"},
		{"ЖОБ No. 0123456", "ЖОБ", "0123456", nil, "No. for №"},
		{"ЖОБ Nо0123456", "ЖОБ", "0123456", nil, "No with a Cyrillic о"},
		{"ЖОБ N—0123456", "ЖОБ", "0123456", nil, "N and a dash for №"},
		{"ЖОБ #0123456", "ЖОБ", "0123456", nil, "# for №"},
		{"МКТ 0123456", "МКТ", "0123456", nil, "another series of the form"},
		{"ӘҒҚҢ 0123456", "ӘҒҚҢ", "0123456", nil, "Kazakh letters"},
		{"өұүһ 0123456", "ӨҰҮҺ", "0123456", nil, "Kazakh letters, small"},
		// Letters of the other alphabet.
		{"ЖOБ 0123456", "ЖОБ", "0123456", warnings{alike}, "Latin O"},
		{"HOБ 0123456", "НОБ", "0123456", warnings{alike}, "Latin H and O"},
		{"MKT 0123456", "МКТ", "0123456", warnings{alike}, "all of it in Latin twins"},
		{"mkt 0123456", "МКТ", "0123456", warnings{alike}, "and in small letters"},
		{"IЖ 0123456", "ІЖ", "0123456", warnings{alike}, "Latin I for Kazakh І"},
		{"BD 0123456", "BD", "0123456", nil, "a Latin series: D has no twin"},
		{"ВD 0123456", "BD", "0123456", warnings{alike}, "with a Cyrillic В"},
		{"ЖD 0123456", "ЖD", "0123456", warnings{mixed, unknown}, "neither Cyrillic nor Latin"},
		// Older documents.
		{"А № 123456", "А", "123456", warnings{unknown}, "one letter, six digits"},
		{"АБ-ІІ № 654321", "АБ-ІІ", "654321", warnings{unknown}, "series in two parts"},
		{"IV-АБ 654321", "IV-АБ", "654321", warnings{mixed, unknown}, "Roman four: V is Latin only"},
		{"0123456", "", "0123456", warnings{unknown}, "no series"},
		{"№ 15", "", "15", warnings{unknown}, "a number alone"},
		{"ЖОБ 012345", "ЖОБ", "012345", warnings{unknown}, "six digits"},
		{"ЖОБ 01234567", "ЖОБ", "01234567", warnings{unknown}, "eight digits"},
		{"АБВГД 0123456", "АБВГД", "0123456", warnings{unknown}, "five letters"},
		{"12 345", "12", "345", warnings{unknown}, "digits in two parts"},
		{"без номера", "", "БЕЗ НОМЕРА", warnings{unknown}, "free text"},
		{"ЖОБ", "", "ЖОБ", warnings{unknown}, "no number"},
		{"123/А", "", "123/А", warnings{unknown}, "a letter after the number"},
		{"ЖОБ ０１２３４５６", "", "ЖОБ ０１２３４５６", warnings{unknown}, "digits of another width are no digits"},
	} {
		got, w, err := identifier.ParseDocumentNumber(c.raw)
		if err != nil || got.Series != c.series || got.Number != c.number || got.Raw != c.raw || !slices.Equal(w, c.warnings) {
			t.Errorf("%q = %q %q, warnings %v, %v; want %q %q, %v (%s)", c.raw, got.Series, got.Number, w, err, c.series, c.number, c.warnings, c.why)
		}
	}
}

func TestDocumentNumbersThatAreRefused(t *testing.T) {
	for raw, want := range map[string]error{
		"":                           identifier.ErrEmpty,
		" № - ":                      identifier.ErrEmpty,
		strings.Repeat("Ж", 65):      identifier.ErrTooLong,
		"ЖОБ\x000123456":             identifier.ErrCharacters,
		"ЖОБ 0123456\x1b[31m":        identifier.ErrCharacters,
		"ЖОБ \xff0123456":            identifier.ErrCharacters,
		"ЖОБ \ue0000123456":          identifier.ErrCharacters, // private use
		"\u200b\u200b":               identifier.ErrEmpty,
		strings.Repeat("\u200b", 65): identifier.ErrTooLong,
	} {
		if got, w, err := identifier.ParseDocumentNumber(raw); !errors.Is(err, want) || w != nil || got != (identifier.DocumentNumber{}) {
			t.Errorf("%q = %+v, %v, %v; want %v", raw, got, w, err, want)
		}
	}
}

// readsAgain fails when a number that was read and printed reads as another document, or
// when something is replaced the second time.
func readsAgain(t interface{ Errorf(string, ...any) }, raw string) {
	first, _, err := identifier.ParseDocumentNumber(raw)
	if err != nil {
		return
	}
	if first.Raw != raw || first.Number == "" {
		t.Errorf("%q = %+v", raw, first)
	}
	printed := first.String()
	if utf8.RuneCountInString(printed) > 64 {
		return // the number sign made it too long to be entered
	}
	again, warnings, err := identifier.ParseDocumentNumber(printed)
	if err != nil || again.Series != first.Series || again.Number != first.Number || slices.Contains(warnings, identifier.LookAlikes) {
		t.Errorf("%q printed as %q reads as %q %q, %v, %v", raw, printed, again.Series, again.Number, warnings, err)
	}
}

// TestPrintedNumberReadsAgain draws from the characters that mean something here.
func TestPrintedNumberReadsAgain(t *testing.T) {
	alphabet := []rune("ЖОБнобABDNVoоІi0123456789№#.°- \u00a0\u200b—")
	rapid.Check(t, func(t *rapid.T) {
		readsAgain(t, rapid.StringOfN(rapid.SampledFrom(alphabet), 0, 14, -1).Draw(t, "raw"))
	})
}

// FuzzParseDocumentNumber draws from everything.
func FuzzParseDocumentNumber(f *testing.F) {
	for _, s := range []string{"ЖОБ № 0123456", "HOБ-0123456", "BD 1234567", "N N 5", "А № 123456", "- 5 -", "ǅ1", "ЖD0123456"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, raw string) { readsAgain(t, raw) })
}
