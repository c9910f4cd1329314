package identifier

import (
	"errors"
	"strings"
)

// ErrPhone is the error of ParsePhone.
var ErrPhone = errors.New("identifier: no telephone number of Kazakhstan")

// ParsePhone reads a number as somebody typed it, with 8 or +7 before it, blanks, dashes
// and brackets, and gives +7 and 10 digits.
func ParsePhone(raw string) (string, error) {
	var digits []byte
	for i := range len(raw) {
		switch c := raw[i]; {
		case c >= '0' && c <= '9':
			digits = append(digits, c)
		case !strings.ContainsRune("+ ()-.", rune(c)):
			return "", ErrPhone
		}
	}
	switch {
	case len(digits) == 11 && (digits[0] == '7' || digits[0] == '8'):
		digits = digits[1:]
	case len(digits) != 10 || strings.HasPrefix(strings.TrimSpace(raw), "+"):
		return "", ErrPhone
	}
	if digits[0] != '7' { // 70x, 77x mobile; 71x, 72x towns
		return "", ErrPhone
	}
	return "+7" + string(digits), nil
}
