package view

import (
	"telnusqa/internal/casefile"
	"telnusqa/internal/fault"
)

// Fault is something a person can mend.
type Fault struct {
	Code           string
	Field          []string
	AllowedActions []casefile.Action
	of             *fault.Fault
	eyes           Eyes
}

// Message is the sentence for a person.
func (f *Fault) Message(lang *fault.Lang) string { return f.of.Message(f.eyes.in(lang)) }

// NewFaults shows faults.
func NewFaults(e Eyes, faults fault.List) []*Fault {
	out := make([]*Fault, len(faults))
	for i, f := range faults {
		v := &Fault{Code: f.Code, Field: f.Field, of: f, eyes: e}
		for _, a := range f.AllowedActions {
			v.AllowedActions = append(v.AllowedActions, casefile.Action(a))
		}
		out[i] = v
	}
	return out
}
