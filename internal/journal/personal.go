package journal

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"telnusqa/internal/fault"
)

// ErrPersonalData is raised when somebody typed an IIN or a mobile number into a reason.
// The journal is read by more people than the case, and is never erased.
var ErrPersonalData = fault.Define(fault.Invalid, "PERSONAL_DATA_IN_TEXT", fault.Text{
	KK: "Мәтінде ЖСН немесе телефон нөмірі бар. Оны алып тастаңыз: журналда дербес деректер сақталмайды.",
	RU: "В тексте есть ИИН или номер телефона. Уберите его: журнал не хранит персональных данных.",
	EN: "The text holds an IIN or a phone number. Take it out: the journal keeps no personal data.",
})

// holdsPersonalData reports whether s holds what reads as an IIN or as a mobile number of
// Kazakhstan, in one piece or spaced as people write them. It is a net under the rule that
// payloads have no field for such things; names it cannot know.
func holdsPersonalData(s []byte) bool {
	digits := 0
	for _, c := range s {
		if isDigit(c) {
			digits++
		}
	}
	if digits < shortestNumber { // nearly every text
		return false
	}
	groups := digitGroups(s)
	for first := range groups {
		var d []byte
		var breaks []int // after how many digits the number is broken
		for last := first; last < len(groups); last++ {
			if g := groups[last]; last > first && !spaced(s[groups[last-1].end:g.start]) {
				break
			} else if d = append(d, s[g.start:g.end]...); len(d) > longestNumber {
				break
			}
			if whole(s, groups[first].start, groups[last].end) && readsAsPersonal(d, breaks) {
				return true
			}
			breaks = append(breaks, len(d))
		}
	}
	return false
}

// Digits of a mobile number without the country's code, and of an IIN.
const (
	shortestNumber = 10
	longestNumber  = 12
)

type group struct{ start, end int }

func digitGroups(s []byte) (groups []group) {
	for i := 0; i < len(s); i++ {
		from := i
		for i < len(s) && isDigit(s[i]) {
			i++
		}
		if i > from {
			groups = append(groups, group{from, i})
		}
	}
	return groups
}

// spaced reports whether what stands between two groups of digits may stand within a
// number: a space, a dash, a bracket, or two of them.
func spaced(between []byte) bool {
	n := 0
	for len(between) > 0 {
		r, size := utf8.DecodeRune(between)
		if !unicode.IsSpace(r) && !strings.ContainsRune("-–()", r) {
			return false
		}
		between = between[size:]
		n++
	}
	return n <= 2
}

// whole reports whether digits are a word of their own: glued to letters they are part of
// something else, a hash or a fingerprint.
func whole(s []byte, from, to int) bool {
	before, _ := utf8.DecodeLastRune(s[:from])
	after, _ := utf8.DecodeRune(s[to:])
	return !unicode.IsLetter(before) && !unicode.IsLetter(after)
}

// readsAsPersonal reports whether digits that are broken where people break such numbers
// are one. Broken otherwise they are several numbers beside each other: days, or numbers
// of orders.
func readsAsPersonal(d []byte, breaks []int) bool {
	switch {
	case readsAsIIN(d):
		return only(breaks, 6) || only(breaks, 4, 8) || only(breaks, 3, 6, 9)
	case readsAsMobile(d):
		return only(breaks, 1, 4, 7, 9)
	default: // 701 123 45 67, without the country's code
		return len(d) == shortestNumber && d[0] == '7' && len(breaks) > 1 && breaks[0] == 3 && breaks[1] == 6 && only(breaks, 3, 6, 8)
	}
}

func only(breaks []int, at ...int) bool {
	for _, b := range breaks {
		if !slices.Contains(at, b) {
			return false
		}
	}
	return true
}

// readsAsIIN reports whether twelve digits begin with a day of birth and its century. A
// BIN, which is no personal data, never does: its fifth digit is 4 to 6, which would be
// a day beyond the 39th.
func readsAsIIN(d []byte) bool {
	if len(d) != 12 {
		return false
	}
	month, day := pair(d[2:]), pair(d[4:])
	return month >= 1 && month <= 12 && day >= 1 && day <= 31 && d[6] >= '1' && d[6] <= '6'
}

// readsAsMobile reports whether the digits are a mobile number: 7 or 8, then 7, then
// nine digits (+7 7xx xxx xx xx).
func readsAsMobile(d []byte) bool {
	return len(d) == 11 && (d[0] == '7' || d[0] == '8') && d[1] == '7'
}

// references are the members of payloads that hold ids of the portal. One in thousands
// of random ids has twelve digits in a row that read as an IIN, and a message of such a
// name must be taken like any other. The portal's door looks at the ids itself
// (ReadsAsPersonal), and refuses one that is nothing but an IIN or a mobile number.
var references = map[string]bool{"messageId": true, "correlationId": true}

// ReadsAsPersonal reports whether a whole id reads as an IIN or a mobile number.
func ReadsAsPersonal(id string) bool { return readsAsIIN([]byte(id)) || readsAsMobile([]byte(id)) }

func pair(d []byte) int { return int(d[0]-'0')*10 + int(d[1]-'0') }

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
