package identifier

// KATO is a code of the classifier of administrative-territorial objects, nine digits
// AB CD EF HIJ: two of the region, two more of the district or city, the rest of rural
// districts and settlements.
type KATO string

const katoLength = 9

// ParseKATO checks the shape of a code; whether the classifier has it is known to the
// territories in the database only, since it changes every year.
func ParseKATO(raw string) (KATO, error) {
	s, err := digits(raw, katoLength)
	if err != nil {
		return "", err
	}
	if pair(s, 0) < 10 {
		return "", ErrRegion
	}
	return KATO(s), nil
}

// Region returns the code of the region or city of republican significance; nothing when
// the text is not one of a code.
func (k KATO) Region() KATO { return k.upTo(2) }

// District returns the code of the district or city; nothing when the code is that of a
// region, or the text is not one of a code.
func (k KATO) District() KATO {
	if district := k.upTo(4); district != k.Region() {
		return district
	}
	return ""
}

// upTo replaces all but the first n digits by zeros.
func (k KATO) upTo(n int) KATO {
	const zeros = "000000000"
	if len(k) != katoLength || !allDigits(string(k)) {
		return ""
	}
	return k[:n] + KATO(zeros[n:])
}
