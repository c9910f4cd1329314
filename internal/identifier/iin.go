package identifier

import (
	"fmt"
	"log/slog"
	"time"
)

// IIN is the individual identification number of a person: YYMMDD of the birth, a digit
// for century and sex, four of a serial number, a check digit. It is personal data; a
// structured log shows it masked.
type IIN string

// ParseIIN checks a number as a person typed it; space around it is dropped. The date of
// birth must exist and not lie after today, on the calendar of the zone that today is in.
//
// A seventh digit of 0, which some sources give to foreigners, is refused: such a number
// tells neither century nor sex. Those persons file with another identity document.
func ParseIIN(raw string, today time.Time) (IIN, error) {
	s, err := digits(raw, numberLength)
	if err != nil {
		return "", err
	}
	iin := IIN(s)
	if s[6] < '1' || s[6] > '6' {
		return "", ErrCentury
	}
	y, m, d := iin.Birth()
	if y == 0 {
		return "", ErrDate
	}
	if after(y, m, d, today) {
		return "", ErrFuture
	}
	if !checked(s) {
		return "", ErrChecksum
	}
	return iin, nil
}

// Birth returns the date of birth; three zeros when the text is not one of an IIN.
func (i IIN) Birth() (y int, m time.Month, d int) {
	if !i.shaped() {
		return 0, 0, 0
	}
	y = 1800 + int(i[6]-'1')/2*100 + pair(string(i), 0)
	m, d = time.Month(pair(string(i), 2)), pair(string(i), 4)
	if !exists(y, m, d) {
		return 0, 0, 0
	}
	return y, m, d
}

// Sex returns M or F, as the seventh digit has it, and nothing when the text is not one
// of an IIN.
func (i IIN) Sex() string {
	switch {
	case !i.shaped():
		return ""
	case (i[6]-'0')%2 == 1:
		return "M"
	default:
		return "F"
	}
}

// AgeOn returns the full years of age on a date. A year of age is reached on the
// birthday; who was born on 29 February reaches it on 1 March of a common year. It is
// negative before the birth and -1 when the text is not one of an IIN.
func (i IIN) AgeOn(y int, m time.Month, d int) int {
	by, bm, bd := i.Birth()
	if by == 0 {
		return -1
	}
	age := y - by
	if m < bm || m == bm && d < bd {
		age--
	}
	return age
}

// Masked returns YYMMDD******, the form of lists. What is not an IIN is masked whole.
func (i IIN) Masked() string {
	if !i.shaped() {
		return "************"
	}
	return string(i[:6]) + "******"
}

// LogValue makes structured logs show the number masked.
func (i IIN) LogValue() slog.Value { return slog.StringValue(i.Masked()) }

// NewIIN makes the number of a synthetic person born on a date from 1800 to 2099, with
// sex M or F and a serial number from 0 to 9999. It is false when an argument is out of
// range, and for the one serial number in about a hundred that has no check digit.
func NewIIN(y int, m time.Month, d int, sex string, serial int) (IIN, bool) {
	if y < 1800 || y > 2099 || !exists(y, m, d) || serial < 0 || serial > 9999 || sex != "M" && sex != "F" {
		return "", false
	}
	century := (y/100-18)*2 + 1
	if sex == "F" {
		century++
	}
	s, ok := complete(fmt.Sprintf("%02d%02d%02d%d%04d", y%100, m, d, century, serial))
	return IIN(s), ok
}

// shaped reports whether the methods may read digits from i: a value of this type may
// also come from a conversion.
func (i IIN) shaped() bool {
	return len(i) == numberLength && allDigits(string(i)) && i[6] >= '1' && i[6] <= '6'
}

// exists reports whether the calendar has the date; 1900 had no 29 February.
func exists(y int, m time.Month, d int) bool {
	t := time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
	ty, tm, td := t.Date()
	return ty == y && tm == m && td == d
}

// after reports whether the date lies after the day of t.
func after(y int, m time.Month, d int, t time.Time) bool {
	ty, tm, td := t.Date()
	switch {
	case y != ty:
		return y > ty
	case m != tm:
		return m > tm
	default:
		return d > td
	}
}
