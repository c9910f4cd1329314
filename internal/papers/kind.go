package papers

import (
	"strings"

	"telnusqa/internal/fault"
)

// Kind is a paper that can be printed. Its values stand in the journal and are never
// renamed.
type Kind string

// The papers.
const (
	IntakeRefusalReceipt Kind = "INTAKE_REFUSAL_RECEIPT"
)

var kinds = []struct {
	kind Kind
	name fault.Text
}{
	{IntakeRefusalReceipt, fault.Text{KK: "Құжаттарды қабылдаудан бас тарту туралы қолхат", RU: "Расписка об отказе в приёме документов", EN: "Receipt of refusal to accept"}},
}

// Kinds lists the papers in the order of a case's life.
func Kinds() []Kind {
	ks := make([]Kind, len(kinds))
	for i, k := range kinds {
		ks[i] = k.kind
	}
	return ks
}

// Name is the paper's name.
func (k Kind) Name(lang fault.Lang) string {
	for _, known := range kinds {
		if known.kind == k {
			return known.name.In(lang)
		}
	}
	return ""
}

// Slug is the kind as it stands in an address: intake-refusal-receipt.
func (k Kind) Slug() string { return strings.ToLower(strings.ReplaceAll(string(k), "_", "-")) }

// ParseSlug reads a kind from an address.
func ParseSlug(slug string) (Kind, bool) {
	for _, known := range kinds {
		if known.kind.Slug() == slug {
			return known.kind, true
		}
	}
	return "", false
}

// Language says in which of the state languages a paper is printed.
type Language string

// The languages of a printed paper.
const (
	Kazakh  Language = "KK"
	Russian Language = "RU"
	Both    Language = "BOTH"
)

// Layout says how a paper in both languages is laid out.
type Layout string

// The layouts.
const (
	SideBySide Layout = "COLUMNS"  // Kazakh on the left, Russian on the right
	InTurn     Layout = "SEQUENCE" // Kazakh, then Russian
)
