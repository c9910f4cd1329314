package journal

import (
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

// holdsPersonalData reports whether s holds a word that reads as an IIN or as a mobile
// number of Kazakhstan written in one piece. It is a net under the rule that payloads
// have no field for such things; names it cannot know.
func holdsPersonalData(s []byte) bool {
	for i := 0; i < len(s); {
		if !isDigit(s[i]) {
			i++
			continue
		}
		from := i
		for i < len(s) && isDigit(s[i]) {
			i++
		}
		// Digits glued to letters are part of something else: a hash, a fingerprint.
		before, _ := utf8.DecodeLastRune(s[:from])
		after, _ := utf8.DecodeRune(s[i:])
		word := !unicode.IsLetter(before) && !unicode.IsLetter(after)
		if word && (readsAsIIN(s[from:i]) || readsAsMobile(s[from:i])) {
			return true
		}
	}
	return false
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
