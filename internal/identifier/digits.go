package identifier

import (
	"fmt"
	"strings"
)

// numberLength is the length of an IIN and of a BIN.
const numberLength = 12

// digits trims space around raw and checks that exactly want ASCII digits remain. Digits
// of other scripts are refused: they would pass for other characters in a search.
func digits(raw string, want int) (string, error) {
	s := strings.TrimSpace(raw)
	if !allDigits(s) {
		return "", ErrNotDigits
	}
	if len(s) != want {
		return "", fmt.Errorf("%w: %d instead of %d", ErrLength, len(s), want)
	}
	return s, nil
}

func allDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return true
}

// pair reads the two digits of s from i on.
func pair(s string, i int) int { return int(s[i]-'0')*10 + int(s[i+1]-'0') }

// IINCheckDigit returns the twelfth digit that belongs to the first eleven of an IIN; a
// BIN has the same. It is false when they are not eleven digits, and when both rows of
// weights give 10: such a number is never assigned, whatever its last digit.
//
// Source: rules of national identification numbers, Government decree No. 406.
func IINCheckDigit(first string) (int, bool) {
	if len(first) != numberLength-1 || !allDigits(first) {
		return 0, false
	}
	rows := [2][numberLength - 1]int{
		{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11},
		{3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2}, // asked only when the first row gives 10
	}
	for _, weights := range rows {
		sum := 0
		for i, w := range weights {
			sum += int(first[i]-'0') * w
		}
		if sum %= 11; sum < 10 {
			return sum, true
		}
	}
	return 0, false
}

// checked reports whether the last of twelve digits is the check digit of the others.
func checked(s string) bool {
	digit, ok := IINCheckDigit(s[:numberLength-1])
	return ok && s[numberLength-1] == byte('0'+digit)
}

// complete appends the check digit to eleven digits.
func complete(first string) (string, bool) {
	digit, ok := IINCheckDigit(first)
	if !ok {
		return "", false
	}
	return first + string(rune('0'+digit)), true
}
