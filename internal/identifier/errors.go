package identifier

import "errors"

// What can be wrong with a number. Each is one sentence to one person who typed it, so
// callers tell them apart with errors.Is.
var (
	ErrLength     = errors.New("identifier: the number of digits is wrong")
	ErrNotDigits  = errors.New("identifier: only the digits 0 to 9 may stand here")
	ErrCentury    = errors.New("identifier: the seventh digit of an IIN is 1 to 6")
	ErrDate       = errors.New("identifier: the number contains a date that does not exist")
	ErrFuture     = errors.New("identifier: the date of birth lies ahead")
	ErrChecksum   = errors.New("identifier: the check digit does not agree")
	ErrKind       = errors.New("identifier: the fifth digit of a BIN is 4 to 6, the sixth 0 to 3")
	ErrRegion     = errors.New("identifier: a KATO code begins with a region, 10 or more")
	ErrEmpty      = errors.New("identifier: nothing was entered")
	ErrTooLong    = errors.New("identifier: too long for the number of a document")
	ErrCharacters = errors.New("identifier: characters that no document carries")
)
