package identifier

import "fmt"

// BIN is the business identification number of an organisation: YYMM of registration, a
// digit for the kind of person, one for the kind of unit, five of a serial number, a
// check digit. Schools that are state institutions have 4 and 0 as their kinds.
type BIN string

// The range of the fifth digit (4 resident legal entity, 5 non-resident, 6 joint sole
// trader) and of the sixth (0 head, 1 branch, 2 representative office, 3 farm).
const (
	firstPerson, lastPerson = 4, 6
	firstUnit, lastUnit     = 0, 3
)

// ParseBIN checks a number as a person typed it; space around it is dropped. An IIN is
// never a BIN: where a BIN has 4 to 6, an IIN has the tens of a day.
func ParseBIN(raw string) (BIN, error) {
	s, err := digits(raw, numberLength)
	if err != nil {
		return "", err
	}
	if month := pair(s, 2); month < 1 || month > 12 {
		return "", ErrDate
	}
	if !kinds(int(s[4]-'0'), int(s[5]-'0')) {
		return "", ErrKind
	}
	if !checked(s) {
		return "", ErrChecksum
	}
	return BIN(s), nil
}

// NewBIN makes the number of a synthetic organisation registered in a month (1 to 12) of
// a year (1990 to 2089), with its fifth and sixth digit and a serial number from 0 to
// 99999. It is false when an argument is out of range, and for the one serial number in
// about a hundred that has no check digit.
func NewBIN(year, month, person, unit, serial int) (BIN, bool) {
	if year < 1990 || year > 2089 || month < 1 || month > 12 || !kinds(person, unit) || serial < 0 || serial > 99999 {
		return "", false
	}
	s, ok := complete(fmt.Sprintf("%02d%02d%d%d%05d", year%100, month, person, unit, serial))
	return BIN(s), ok
}

func kinds(person, unit int) bool {
	return person >= firstPerson && person <= lastPerson && unit >= firstUnit && unit <= lastUnit
}
