package view

import (
	"fmt"
	"io"
	"strconv"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"telnusqa/internal/identifier"
	"telnusqa/internal/workday"
)

// Maybe is a text that may be missing: an empty one is null.
type Maybe string

// MarshalGQL writes the text.
func (m Maybe) MarshalGQL(w io.Writer) {
	if m == "" {
		graphql.Null.MarshalGQL(w)
		return
	}
	graphql.MarshalString(string(m)).MarshalGQL(w)
}

// UnmarshalGQL reads the text.
func (m *Maybe) UnmarshalGQL(v any) error {
	s, err := graphql.UnmarshalString(v)
	*m = Maybe(s)
	return err
}

// MarshalDate writes YYYY-MM-DD; no date is null.
func MarshalDate(d workday.Date) graphql.Marshaler {
	if d.IsZero() {
		return graphql.Null
	}
	return quoted(d.String())
}

// UnmarshalDate reads YYYY-MM-DD.
func UnmarshalDate(v any) (workday.Date, error) {
	s, ok := v.(string)
	if !ok {
		return 0, fmt.Errorf("a date is a string YYYY-MM-DD")
	}
	d, err := workday.ParseDate(s)
	if err != nil {
		return 0, fmt.Errorf("a date is a string YYYY-MM-DD")
	}
	return d, nil
}

// MarshalDateTime writes RFC 3339 with the offset the instant carries, in whole
// seconds where it has no fraction; the zero instant is null.
func MarshalDateTime(t time.Time) graphql.Marshaler {
	if t.IsZero() {
		return graphql.Null
	}
	return graphql.WriterFunc(func(w io.Writer) {
		var buf [40]byte
		b := append(buf[:0], '"')
		b = t.AppendFormat(b, time.RFC3339Nano)
		_, _ = w.Write(append(b, '"')) // into gqlgen's buffer
	})
}

// UnmarshalDateTime reads RFC 3339 with an offset. Fractions below a microsecond
// are cut, as the databases keep microseconds.
func UnmarshalDateTime(v any) (time.Time, error) {
	s, ok := v.(string)
	if !ok {
		return time.Time{}, fmt.Errorf("an instant is a string in RFC 3339")
	}
	t, err := time.Parse(time.RFC3339Nano, s)
	if err != nil || t.Year() < 1900 || t.Year() > 9999 {
		return time.Time{}, fmt.Errorf("an instant is a string in RFC 3339 with an offset")
	}
	return t.UTC().Truncate(time.Microsecond), nil
}

// MarshalIIN writes the number, masked or not as the view made it; "" is null.
func MarshalIIN(s string) graphql.Marshaler { return text(s) }

// UnmarshalIIN reads any string: the desk answers a wrong number with a fault
// at its field, which tells more than a scalar's error.
func UnmarshalIIN(v any) (string, error) { return readString(v, "an IIN") }

// MarshalBIN writes the number; "" is null.
func MarshalBIN(s string) graphql.Marshaler { return text(s) }

// UnmarshalBIN reads 12 checked digits.
func UnmarshalBIN(v any) (string, error) {
	s, err := readString(v, "a BIN")
	if err != nil {
		return "", err
	}
	b, err := identifier.ParseBIN(s)
	if err != nil {
		return "", fmt.Errorf("a BIN has 12 digits that agree with its check digit")
	}
	return string(b), nil
}

// MarshalCursor writes the cursor; "" is null.
func MarshalCursor(s string) graphql.Marshaler { return text(s) }

// UnmarshalCursor reads any string of bounded length; what it means is decided
// where it is used.
func UnmarshalCursor(v any) (string, error) {
	s, err := readString(v, "a cursor")
	if err == nil && len(s) > 256 {
		return "", fmt.Errorf("a cursor is never that long")
	}
	return s, err
}

func readString(v any, what string) (string, error) {
	s, ok := v.(string)
	if !ok {
		return "", fmt.Errorf("%s is a string", what)
	}
	return s, nil
}

// text writes a string; "" is null.
func text(s string) graphql.Marshaler {
	if s == "" {
		return graphql.Null
	}
	return graphql.MarshalString(s)
}

// quoted writes a string that needs no escaping.
func quoted(s string) graphql.Marshaler {
	return graphql.WriterFunc(func(w io.Writer) { _, _ = io.WriteString(w, strconv.Quote(s)) })
}
