package view

import (
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/fault"
	"telnusqa/internal/identifier"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// Eyes are a viewer's: the language she reads, and whether she sees personal
// data in full.
type Eyes struct {
	Lang    fault.Lang
	Role    access.Role
	Persons bool
	Now     time.Time
}

// EyesOf makes the eyes of a viewer at an instant.
func EyesOf(v access.Viewer, now time.Time) Eyes {
	return Eyes{Lang: v.Lang, Role: v.Role, Persons: v.Role.ReadsPersons(), Now: now}
}

// in picks the language asked for, or the viewer's own.
func (e Eyes) in(lang *fault.Lang) fault.Lang {
	if lang != nil {
		return *lang
	}
	return e.Lang
}

func (e Eyes) pick(lang *fault.Lang, t fault.Text) string { return t.In(e.in(lang)) }

// kkru picks between the two official names; English readers get the Russian.
func (e Eyes) kkru(lang *fault.Lang, kk, ru string) string {
	if e.in(lang) == fault.KK {
		return kk
	}
	return ru
}

func (e Eyes) iin(s string) string {
	if e.Persons || s == "" {
		return s
	}
	return identifier.IIN(s).Masked()
}

func (e Eyes) phone(s string) string {
	if e.Persons || s == "" {
		return s
	}
	return identifier.MaskPhone(s)
}

// word masks a name or a free text to its first letter.
func (e Eyes) word(s string) string {
	if e.Persons || s == "" || s == store.Erased {
		return s
	}
	for _, r := range s {
		return string(r) + "***"
	}
	return ""
}

// hidden gives nothing to who may not see persons.
func (e Eyes) hidden(s string) string {
	if e.Persons {
		return s
	}
	return ""
}

func (e Eyes) day(d workday.Date) workday.Date {
	if e.Persons {
		return d
	}
	return 0
}
