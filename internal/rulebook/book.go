package rulebook

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"time"

	"telnusqa/internal/fault"
	"telnusqa/internal/sla"
	"telnusqa/internal/workday"
)

// Book is one version of the rules.
type Book struct {
	Version int
	Rules   sla.Rules
	// GoverningText is RU or KK: which half of the standard decides when the original
	// is due (D09).
	GoverningText string
	// DigitalDocuments admits documents from the digital documents service (D10).
	DigitalDocuments bool
	// CorporationOpenOnDaysOff is the Russian reading of item 7.2: the State Corporation
	// works on 7 January and the first day of Kurban Ait (D05).
	CorporationOpenOnDaysOff bool
	// KeepYears is how long a case keeps its persons after its end.
	KeepYears int
}

// Value is what a setting is set to.
type Value struct {
	Name  Name
	Value string
	// Act is what set it, and Since the first day of hand-in that it decides about; both
	// are empty for the program's own value.
	Act   string
	Since workday.Date
}

// Name is the name of a setting, as rows and the API have it.
type Name string

// Setting is one thing the rule book leaves to be set.
type Setting struct {
	Name    Name
	Title   fault.Text
	Default string
	Source  fault.Text // words of the standard, or where else it comes from
	// Words are the values it takes; empty for whole numbers from Least to Most.
	Words       []string
	Least, Most int

	set func(*Book, string)
}

// Takes reports whether a value is one of the setting's.
func (s Setting) Takes(value string) bool {
	if len(s.Words) > 0 {
		return slices.Contains(s.Words, value)
	}
	n, err := strconv.Atoi(value)
	return err == nil && strconv.Itoa(n) == value && s.Least <= n && n <= s.Most
}

// Settings lists the settings in the order of the standard.
func Settings() []Setting { return slices.Clone(settings) }

// Find finds a setting by its name.
func Find(name Name) (Setting, bool) {
	i := slices.IndexFunc(settings, func(s Setting) bool { return s.Name == name })
	if i < 0 {
		return Setting{}, false
	}
	return settings[i], true
}

// First is version 1: what the program carries.
func First() []Value {
	values := make([]Value, len(settings))
	for i, s := range settings {
		values[i] = Value{Name: s.Name, Value: s.Default}
	}
	return values
}

// Next is the values of the version that follows when an act sets some anew from a day
// on. Settings that came with a later program than base are among them.
func Next(base, set []Value, act string, since workday.Date) []Value {
	values := First()
	put := func(v Value) {
		if i := slices.IndexFunc(values, func(w Value) bool { return w.Name == v.Name }); i >= 0 {
			values[i] = v
		}
	}
	for _, v := range base {
		put(v)
	}
	for _, v := range set {
		put(Value{Name: v.Name, Value: v.Value, Act: act, Since: since})
	}
	return values
}

// ErrBadBook is the error of Make.
var ErrBadBook = errors.New("rulebook: no book can be made of these values")

// Make makes a version of the values of its settings. What is not among them stays at
// the program's own value: a setting that came with a later program.
func Make(version int, values []Value) (Book, error) {
	b := Book{Version: version, Rules: sla.Rules{Version: version}}
	for _, v := range slices.Concat(First(), values) {
		s, known := Find(v.Name)
		if !known {
			continue // of a newer program that runs beside this one
		}
		if !s.Takes(v.Value) {
			return Book{}, fmt.Errorf("%w: %s is %q", ErrBadBook, v.Name, v.Value)
		}
		s.set(&b, v.Value)
	}
	if err := b.Rules.Check(); err != nil {
		return Book{}, fmt.Errorf("%w: %w", ErrBadBook, err)
	}
	return b, nil
}

func number(field func(*Book) *int) func(*Book, string) {
	return func(b *Book, value string) { *field(b), _ = strconv.Atoi(value) } // Takes looked
}

func minutes(field func(*Book) *time.Duration) func(*Book, string) {
	return func(b *Book, value string) {
		n, _ := strconv.Atoi(value) // Takes looked
		*field(b) = time.Duration(n) * time.Minute
	}
}

func flag(field func(*Book) *bool) func(*Book, string) {
	return func(b *Book, value string) { *field(b) = value == yes }
}

const yes, no = "true", "false"

var yesOrNo = []string{no, yes}
