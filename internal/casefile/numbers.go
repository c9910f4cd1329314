package casefile

import (
	"fmt"
	"strconv"
	"strings"
)

// Prefixes of the numbers people say over the phone.
const (
	applicationPrefix = "ДБ" // дубликат
	receiptPrefix     = "РО" // расписка об отказе в приёме
	refusalPrefix     = "МО" // мотивированный ответ об отказе
	visitPrefix       = "ВД" // выезд на дом
)

// ApplicationNumber is the number of an application: ДБ-2026-000123. The year is that of
// the hand-in; beyond a million a year it grows by a digit.
func ApplicationNumber(year int, n int64) string { return number(applicationPrefix, year, n) }

// ReceiptNumber is the number of a receipt of refusal to accept: РО-2026-000045.
func ReceiptNumber(year int, n int64) string { return number(receiptPrefix, year, n) }

// RefusalNumber is the number of a reasoned reply: МО-2026-000007.
func RefusalNumber(year int, n int64) string { return number(refusalPrefix, year, n) }

// HomeVisitNumber is the number of a home visit: ВД-2026-000003.
func HomeVisitNumber(year int, n int64) string { return number(visitPrefix, year, n) }

// RegisterNumber is the number in a school's register of duplicates: 17/2026.
func RegisterNumber(seq int64, year int) string { return fmt.Sprintf("%d/%d", seq, year) }

func number(prefix string, year int, n int64) string {
	// Not Sprintf: a bulk load makes one for each of a million cases.
	b := append(make([]byte, 0, len(prefix)+12), prefix...)
	b = append(b, '-')
	b = strconv.AppendInt(b, int64(year), 10)
	b = append(b, '-')
	for limit := int64(100000); limit > n && limit > 1; limit /= 10 {
		b = append(b, '0')
	}
	return string(strconv.AppendInt(b, n, 10))
}

// ReadApplicationNumber reads the number of an application as somebody typed it: in any
// case, with spaces or slashes for the dashes, without leading zeros, and with Latin DB
// where the keyboard had no Cyrillic. It reports false for anything else.
func ReadApplicationNumber(raw string) (string, bool) {
	fields := strings.FieldsFunc(strings.ToUpper(raw), func(r rune) bool {
		return r == '-' || r == '–' || r == '—' || r == '/' || r == ' ' || r == '\u00a0' || r == '№'
	})
	if len(fields) != 3 || len(fields[1]) != 4 {
		return "", false
	}
	switch fields[0] {
	case applicationPrefix, "DB", "ДB", "DБ":
	default:
		return "", false
	}
	year, errYear := strconv.ParseUint(fields[1], 10, 16)
	n, errN := strconv.ParseUint(fields[2], 10, 62)
	if errYear != nil || errN != nil || n == 0 {
		return "", false
	}
	return ApplicationNumber(int(year), int64(n)), true
}
