package identifier

import (
	"fmt"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// DocumentNumber is the series and number of an education document in one form, under
// which two spellings of the same document meet, beside the spelling that was entered.
type DocumentNumber struct {
	Series string // capitals; empty when the document shows none
	Number string // digits, leading zeros kept; free text on papers without a plain number
	Raw    string // as entered
}

// String returns the form of papers and lists: ЖОБ № 0123456.
func (n DocumentNumber) String() string {
	if n.Series == "" {
		return n.Number
	}
	return n.Series + " № " + n.Number
}

// Warning is something about a document number that a person should look at once more.
// It never stops the case: documents of the Soviet time and of the 1990s carry series of
// many forms, and their holders ask for duplicates too.
type Warning string

// The warnings.
const (
	// UnknownForm: not two to four letters of the series and seven digits, the form of
	// the blanks in use. The parts were told apart as well as they could be.
	UnknownForm Warning = "UNKNOWN_FORM"
	// LookAlikes: letters of another alphabet were replaced by the letters they look like.
	LookAlikes Warning = "LOOK_ALIKES"
	// MixedAlphabets: letters that exist in one alphabet only stand beside letters that
	// exist in the other only; they were left as entered.
	MixedAlphabets Warning = "MIXED_ALPHABETS"
)

// longestDocumentNumber is in characters; no series known is half as long.
const longestDocumentNumber = 64

// The form of the blanks in use: ЖОБ № 1234567 (general secondary education), НОБ №
// 1234567 (basic secondary education), and further series of the same form.
const (
	shortestSeries, longestSeries = 2, 4
	blankDigits                   = 7
)

// ParseDocumentNumber reads a series and a number as a person typed them: in small or
// capital letters, with «№», «N», «No», spaces and dashes anywhere, and with Latin
// letters in the place of the Cyrillic ones they look like, or the other way round. What
// has another form is kept, with a warning. It fails when nothing was entered, when the
// text is longer than 64 characters, and on characters that cannot be printed.
func ParseDocumentNumber(raw string) (DocumentNumber, []Warning, error) {
	text, err := clean(raw)
	if err != nil {
		return DocumentNumber{}, nil, err
	}
	text, warnings := oneAlphabet(text)
	series, number, known := blankForm(text)
	if !known {
		series, number = split(text)
		warnings = append(warnings, UnknownForm)
	}
	return DocumentNumber{Series: series, Number: number, Raw: raw}, warnings, nil
}

// clean brings the text to capitals, single spaces and plain hyphens, without number
// signs and invisible characters.
func clean(raw string) (string, error) {
	if !utf8.ValidString(raw) {
		return "", ErrCharacters
	}
	if n := utf8.RuneCountInString(raw); n > longestDocumentNumber {
		return "", fmt.Errorf("%w: %d characters, at most %d", ErrTooLong, n, longestDocumentNumber)
	}
	var b strings.Builder
	for _, r := range raw {
		switch {
		case unicode.IsSpace(r) || r == '№' || r == '#':
			b.WriteByte(' ')
		case unicode.Is(unicode.Pd, r) || r == '−': // every dash, and the minus sign
			b.WriteByte('-')
		case unicode.Is(unicode.Cf, r): // zero-width spaces, soft hyphens: pasted, never typed
		case !unicode.IsGraphic(r):
			return "", ErrCharacters
		default:
			b.WriteRune(unicode.ToUpper(r))
		}
	}
	text := strings.Join(strings.Fields(b.String()), " ")
	for before := ""; text != before; { // «N N 5» too
		before = text
		text = numberWord.ReplaceAllString(text, "$1$2")
	}
	text = strings.Trim(text, " -")
	if text == "" {
		return "", ErrEmpty
	}
	return text, nil
}

// numberWord finds «N», «No», «No.», «N°» where they stand for «№», with a Latin or a
// Cyrillic O: before a digit, and not at the end of a longer word.
var numberWord = regexp.MustCompile(`(^|[ -])N[OО]?[ .°º-]*([0-9])`)

// blankForm tells series and number apart where the text, apart from spaces and hyphens,
// has the form of the blanks in use.
func blankForm(text string) (series, number string, ok bool) {
	text = strings.NewReplacer(" ", "", "-", "").Replace(text)
	at := strings.IndexFunc(text, isDigit)
	if at < 0 {
		return "", "", false
	}
	series, number = text[:at], text[at:]
	letters := utf8.RuneCountInString(series)
	if letters < shortestSeries || letters > longestSeries || len(number) != blankDigits || !allDigits(number) {
		return "", "", false
	}
	script := scriptOf(series)
	return series, number, script == cyrillic || script == latin
}

// split takes the digits at the end for the number and the rest for the series. Without
// digits at the end all of it is the number.
func split(text string) (series, number string) {
	number = text[len(strings.TrimRightFunc(text, isDigit)):]
	if number == "" {
		return "", text
	}
	return strings.TrimRight(strings.TrimSuffix(text, number), " -"), number
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' }
