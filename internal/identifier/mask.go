package identifier

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// MaskPhone leaves the country and operator code and the last two digits of a phone
// number: +7701*****67. What is too short to be a number of the country is masked whole.
func MaskPhone(phone string) string {
	const kept, last, shortest = 4, 2, 10
	var digits []byte
	for i := range len(phone) {
		if c := phone[i]; c >= '0' && c <= '9' {
			digits = append(digits, c)
		}
	}
	if len(digits) < shortest {
		return strings.Repeat("*", len(digits))
	}
	for i := kept; i < len(digits)-last; i++ {
		digits[i] = '*'
	}
	if strings.HasPrefix(strings.TrimSpace(phone), "+") {
		return "+" + string(digits)
	}
	return string(digits)
}

// MaskName leaves the initials: С*** А***. The stars do not tell how long a name is.
func MaskName(surname, given string) string {
	return strings.TrimSpace(maskWord(surname) + " " + maskWord(given))
}

func maskWord(word string) string {
	word = strings.TrimSpace(word)
	if word == "" {
		return ""
	}
	if r, _ := utf8.DecodeRuneInString(word); unicode.IsLetter(r) {
		return string(unicode.ToUpper(r)) + "***"
	}
	return "***"
}
