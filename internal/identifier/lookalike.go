package identifier

import (
	"strings"
	"unicode"
)

// The capitals that look alike, Cyrillic and Latin at the same place. Kazakh І is the
// twin of the Latin I.
var (
	twinsCyrillic = []rune("АВЕКМНОРСТУХІ")
	twinsLatin    = []rune("ABEKMHOPCTYXI")

	toCyrillic = twins(twinsLatin, twinsCyrillic)
	toLatin    = twins(twinsCyrillic, twinsLatin)
)

func twins(from, to []rune) map[rune]rune {
	m := make(map[rune]rune, len(from))
	for i, r := range from {
		m[r] = to[i]
	}
	return m
}

// script is the alphabet a series is written in.
type script int

const (
	other    script = iota // no letters, letters of both, or further characters
	cyrillic               // Russian capitals and the nine of Kazakh
	latin
)

func scriptOf(s string) script {
	found := other
	for i, r := range s {
		of := other
		switch {
		case r >= 'А' && r <= 'Я' || strings.ContainsRune("ӘҒҚҢӨҰҮҺІ", r):
			of = cyrillic
		case r >= 'A' && r <= 'Z':
			of = latin
		}
		if i > 0 && of != found || of == other {
			return other
		}
		found = of
	}
	return found
}

// oneAlphabet writes the letters of a text in capitals in one alphabet: in Cyrillic,
// unless a letter is Latin beyond doubt (as in the series BD), then in Latin. Where some
// are Latin and others Cyrillic beyond doubt, nothing is replaced.
func oneAlphabet(text string) (string, []Warning) {
	onlyLatin, onlyCyrillic := false, false
	for _, r := range text {
		_, latinTwin := toCyrillic[r]
		_, cyrillicTwin := toLatin[r]
		switch {
		case latinTwin || cyrillicTwin:
		case unicode.Is(unicode.Latin, r):
			onlyLatin = true
		case unicode.Is(unicode.Cyrillic, r):
			onlyCyrillic = true
		}
	}
	replace := toCyrillic
	switch {
	case onlyLatin && onlyCyrillic:
		return text, []Warning{MixedAlphabets}
	case onlyLatin:
		replace = toLatin
	}
	replaced := strings.Map(func(r rune) rune {
		if twin, ok := replace[r]; ok {
			return twin
		}
		return r
	}, text)
	if replaced != text {
		return replaced, []Warning{LookAlikes}
	}
	return text, nil
}
