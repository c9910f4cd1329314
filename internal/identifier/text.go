package identifier

import (
	"strings"
	"unicode"
)

// Text reads what a person typed or pasted: characters that nobody sees, such as the
// soft hyphens and joiners of a word processor, are dropped, since a name that has one is
// not found by its letters. It reports false where something is left that a paper cannot
// show: controls other than those of lines and columns (a database may not even keep
// them), marks that turn the direction of writing, and what stands where a byte could not
// be read.
func Text(s string) (string, bool) {
	if strings.ContainsFunc(s, unprintable) {
		return s, false
	}
	if !strings.ContainsFunc(s, unseen) {
		return s, true
	}
	return strings.Map(func(r rune) rune {
		if unseen(r) {
			return -1
		}
		return r
	}, s), true
}

func unprintable(r rune) bool {
	switch r {
	case '\t', '\n', '\r':
		return false
	case unicode.ReplacementChar:
		return true
	}
	return unicode.Is(unicode.Cc, r) || unicode.Is(unicode.Bidi_Control, r)
}

func unseen(r rune) bool { return r > unicode.MaxASCII && unicode.Is(unicode.Cf, r) }
