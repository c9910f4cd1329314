package fault

import (
	"errors"
	"fmt"
	"strings"
)

// Kind groups faults by what the caller can do about them. The API edge maps a
// kind to an HTTP status and to extensions.code.
type Kind string

// The kinds.
const (
	Invalid         Kind = "INVALID"         // mend the input and send it again
	NotFound        Kind = "NOT_FOUND"       // no such thing in the caller's scope
	Conflict        Kind = "CONFLICT"        // somebody was faster, or the key was used for other content
	Forbidden       Kind = "FORBIDDEN"       // the caller's role or scope does not reach
	NotYet          Kind = "NOT_YET"         // the procedure asks for a step before this one
	Unauthenticated Kind = "UNAUTHENTICATED" // sign in first
	TooMany         Kind = "TOO_MANY"        // a limit of rate or size; wait or ask for less
	Unavailable     Kind = "UNAVAILABLE"     // not connected, or stopping
)

// Def is the definition of one fault: declared once, as a package variable,
// beside the rule that raises it. A Def is itself an error, so that callers
// compare with errors.Is(err, casefile.ErrPackageIncomplete).
type Def struct {
	Kind Kind
	Code string // capitals with underscores, stable, unique over the product
	Text Text   // may hold {placeholders}, filled by With
}

// Define declares a fault.
func Define(kind Kind, code string, text Text) *Def {
	return &Def{Kind: kind, Code: code, Text: text}
}

// Error gives the English sentence; it is for logs and tests.
func (d *Def) Error() string { return d.Code + ": " + d.Text.EN }

// Fault makes an occurrence of the definition that concerns no single field.
func (d *Def) Fault() *Fault { return &Fault{Def: d} }

// At makes an occurrence that concerns the input field with this path.
func (d *Def) At(path ...string) *Fault { return &Fault{Def: d, Field: path} }

// With makes an occurrence with values for the sentence's placeholders, given
// as name, value pairs.
func (d *Def) With(pairs ...any) *Fault { return d.Fault().With(pairs...) }

// Fault is one occurrence of a Def.
type Fault struct {
	*Def
	Field []string          // path into the input, from the outside in; nil when no field is to blame
	Args  map[string]string // values for the placeholders of the sentence
	// AllowedActions names what the caller may do with the case instead, where
	// the fault is about an action that the case does not allow now.
	AllowedActions []string
}

// With adds values for the sentence's placeholders, given as name, value pairs.
func (f *Fault) With(pairs ...any) *Fault {
	if f.Args == nil {
		f.Args = make(map[string]string, len(pairs)/2)
	}
	for i := 0; i+1 < len(pairs); i += 2 {
		f.Args[fmt.Sprint(pairs[i])] = fmt.Sprint(pairs[i+1])
	}
	return f
}

// At says which input field the fault concerns.
func (f *Fault) At(path ...string) *Fault {
	f.Field = path
	return f
}

// Allowing adds the actions that the case allows instead.
func (f *Fault) Allowing(actions ...string) *Fault {
	f.AllowedActions = actions
	return f
}

// Message gives the sentence for a person, in her language.
func (f *Fault) Message(lang Lang) string {
	s := f.Text.In(lang)
	for name, value := range f.Args {
		s = strings.ReplaceAll(s, "{"+name+"}", value)
	}
	return s
}

// Error gives the code and the English sentence; it is for logs and tests.
func (f *Fault) Error() string {
	s := f.Code + ": " + f.Message(EN)
	if len(f.Field) > 0 {
		s += " (" + strings.Join(f.Field, ".") + ")"
	}
	return s
}

// Unwrap lets errors.Is find the definition.
func (f *Fault) Unwrap() error { return f.Def }

// List is several faults found at once, so that a form is mended in one go.
type List []*Fault

// Error joins the faults; it is for logs and tests.
func (l List) Error() string {
	parts := make([]string, len(l))
	for i, f := range l {
		parts[i] = f.Error()
	}
	return strings.Join(parts, "; ")
}

// Unwrap lets errors.Is look into each fault.
func (l List) Unwrap() []error {
	errs := make([]error, len(l))
	for i, f := range l {
		errs[i] = f
	}
	return errs
}

// Err returns the list as an error, or nil when it is empty.
func (l List) Err() error {
	if len(l) == 0 {
		return nil
	}
	return l
}

// Of returns the faults within err, or nil when err is our own failure.
func Of(err error) List {
	var l List
	if errors.As(err, &l) {
		return l
	}
	var f *Fault
	if errors.As(err, &f) {
		return List{f}
	}
	var d *Def
	if errors.As(err, &d) {
		return List{d.Fault()}
	}
	return nil
}
