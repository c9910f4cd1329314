package papers

import (
	"net/url"
	"strings"
)

// Path is where the PDF of a paper is on the server; year is 0 but for pages of a year. id is the opaque identifier of
// what the paper is about; nothing in the address tells about a person.
func Path(kind Kind, id string, year int, language Language, layout Layout) string {
	path := "/papers/" + kind.Slug() + "/" + url.PathEscape(id) + "?lang=" + strings.ToLower(string(language))
	if language == Both {
		path += "&layout=" + strings.ToLower(string(layout))
	}
	if year != 0 {
		path += "&year=" + itoa(year)
	}
	return path
}

// ReadChoice reads language and layout from an address: kk, ru or both, and columns or
// sequence. What is not given is both languages side by side.
func ReadChoice(language, layout string) (Language, Layout, error) {
	if language == "" {
		language = "both"
	}
	if layout == "" {
		layout = "columns"
	}
	l, o := Language(strings.ToUpper(language)), Layout(strings.ToUpper(layout))
	switch l {
	case Kazakh, Russian, Both:
	default:
		return "", "", ErrPrintChoice.At("lang")
	}
	switch o {
	case SideBySide, InTurn:
		return l, o, nil
	default:
		return "", "", ErrPrintChoice.At("layout")
	}
}
