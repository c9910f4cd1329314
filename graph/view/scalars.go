package view

import (
	"io"
	"strconv"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"telnusqa/internal/casework"
	"telnusqa/internal/fault"
	"telnusqa/internal/identifier"
	"telnusqa/internal/workday"
)

// What is wrong with a value that is not of the form its scalar takes.
var (
	ErrDateForm = fault.Define(fault.Invalid, "DATE_FORM", fault.Text{
		KK: "Күнді ЖЖЖЖ-АА-КК түрінде жазыңыз, мысалы 2026-03-31.",
		RU: "Запишите дату в виде ГГГГ-ММ-ДД, например 2026-03-31.",
		EN: "Write the date as YYYY-MM-DD, for example 2026-03-31.",
	})
	ErrInstantForm = fault.Define(fault.Invalid, "INSTANT_FORM", fault.Text{
		KK: "Уақытты сағат белдеуімен бірге жазыңыз, мысалы 2026-03-31T17:30:00+05:00.",
		RU: "Запишите время вместе с часовым поясом, например 2026-03-31T17:30:00+05:00.",
		EN: "Write the time with its offset, for example 2026-03-31T17:30:00+05:00.",
	})
	ErrBINForm = fault.Define(fault.Invalid, "BIN_FORM", fault.Text{
		KK: "БСН қате: 12 цифрды тексеріңіз.",
		RU: "БИН неверен: проверьте 12 цифр.",
		EN: "The BIN is wrong: check its 12 digits.",
	})
	ErrValueForm = fault.Define(fault.Invalid, "VALUE_FORM", fault.Text{
		KK: "Мәннің түрі бұл өріске сәйкес емес.",
		RU: "Значение не того вида, что нужен в этом поле.",
		EN: "The value is not of the kind that this field takes.",
	})
)

// MarshalString writes a text.
func MarshalString(s string) graphql.Marshaler { return graphql.MarshalString(s) }

// UnmarshalString reads a text that somebody typed or pasted: what nobody sees is
// dropped, what cannot be printed is refused.
func UnmarshalString(v any) (string, error) {
	s, err := graphql.UnmarshalString(v)
	if err != nil {
		return "", ErrValueForm.Fault()
	}
	s, ok := identifier.Text(s)
	if !ok {
		return "", casework.ErrCharacters.Fault()
	}
	return s, nil
}

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
	s, err := UnmarshalString(v)
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
	s, _ := v.(string)
	d, err := workday.ParseDate(s)
	if err != nil {
		return 0, ErrDateForm.Fault()
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
	s, _ := v.(string)
	t, err := time.Parse(time.RFC3339Nano, s)
	if err != nil || t.Year() < 1900 || t.Year() > 9999 {
		return time.Time{}, ErrInstantForm.Fault()
	}
	return t.UTC().Truncate(time.Microsecond), nil
}

// MarshalIIN writes the number, masked or not as the view made it; "" is null.
func MarshalIIN(s string) graphql.Marshaler { return text(s) }

// UnmarshalIIN reads any string: the desk answers a wrong number with a fault
// at its field, which tells more than a scalar's error.
func UnmarshalIIN(v any) (string, error) { return readString(v) }

// MarshalBIN writes the number; "" is null.
func MarshalBIN(s string) graphql.Marshaler { return text(s) }

// UnmarshalBIN reads 12 checked digits.
func UnmarshalBIN(v any) (string, error) {
	s, _ := v.(string)
	b, err := identifier.ParseBIN(s)
	if err != nil {
		return "", ErrBINForm.Fault()
	}
	return string(b), nil
}

// MarshalCursor writes the cursor; "" is null.
func MarshalCursor(s string) graphql.Marshaler { return text(s) }

// UnmarshalCursor reads any string of bounded length; what it means is decided
// where it is used.
func UnmarshalCursor(v any) (string, error) {
	s, err := readString(v)
	if len(s) > longestCursor {
		return "", ErrValueForm.Fault()
	}
	return s, err
}

// longestCursor is more than the longest that is given out, in bytes.
const longestCursor = 256

func readString(v any) (string, error) {
	s, ok := v.(string)
	if !ok {
		return "", ErrValueForm.Fault()
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
