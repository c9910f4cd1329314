package casefile

import (
	"slices"

	"telnusqa/internal/fault"
	"telnusqa/internal/workday"
)

// RuleTexts of the standard that can govern when the original is due (D09).
const (
	RuleTextRU = "RU" // the name changed or the document is damaged: either is enough
	RuleTextKK = "KK" // the name changed and the document is damaged: only both together
)

// PresentedItem is a document as somebody presented it.
type PresentedItem struct {
	Kind      PackageItemKind
	ExpiresOn workday.Date // last day in force; zero for documents without a term
	// FromStateSystem means that the State Corporation's worker took the data of the
	// identity document from state systems, and no paper was asked for (R34).
	FromStateSystem bool
	Consent         *Consent // of a digital document
}

// Package is what a package check decides from.
type Package struct {
	Channel          Channel
	Reasons          []Reason
	ApplicantRole    ApplicantRole
	Minor            bool // the former student is under 18 on the day of the hand-in
	CertifiedBy      CertifiedBy
	Items            []PresentedItem
	On               workday.Date // day of the hand-in, in the school's zone
	DigitalDocuments bool         // whether documents of the digital service are admitted (D10)
	RuleText         string       // RuleTextRU or RuleTextKK; empty reads as RuleTextRU
}

// Requirement is one thing that the package must hold.
type Requirement struct {
	AnyOf     []PackageItemKind // any one of them meets it; the usual one first
	State     ItemState
	Found     PackageItemKind // the document that was looked at; empty when Missing or Later
	ExpiredOn workday.Date    // last day in force, for ItemExpired
	Rule      string          // the rule that asks for it
}

// Finding is one thing that the package lacks: a line of the receipt.
type Finding struct {
	Ground    IntakeGround
	Item      PackageItemKind   // the expired document, or the usual one of those that are missing
	OneOf     []PackageItemKind // where any one of several would do
	ExpiredOn workday.Date      // last day in force, for Expired
	Rule      string
}

// Findings is what the rules say of a package.
type Findings struct {
	Required []Requirement // everything that is asked for, met or not
	List     []Finding     // what stands on the receipt; empty when the package is complete
	faults   fault.List
}

// Complete reports whether the application must be accepted: a complete package cannot
// be refused at intake.
func (f Findings) Complete() bool { return len(f.List) == 0 && len(f.faults) == 0 }

// Result is the check's answer as the transition table asks for it.
func (f Findings) Result() CheckResult {
	if f.Complete() {
		return PackageComplete
	}
	return PackageIncomplete
}

// Grounds are the grounds of the receipt, each once.
func (f Findings) Grounds() []IntakeGround {
	var grounds []IntakeGround
	for _, g := range IntakeGrounds() {
		if slices.ContainsFunc(f.List, func(x Finding) bool { return x.Ground == g }) {
			grounds = append(grounds, g)
		}
	}
	return grounds
}

// OriginalDue reports whether the original is handed in when the duplicate is collected.
func (f Findings) OriginalDue() bool {
	return slices.ContainsFunc(f.Required, func(r Requirement) bool {
		return r.State == Later && r.AnyOf[0] == OriginalDocument
	})
}

// Err returns what is wrong with the question itself, so that no receipt is written for a
// slip of the keyboard.
func (f Findings) Err() error { return f.faults.Err() }

// Check says what the package must hold by channel, reasons and applicant, and what of it
// is there. Nobody types the outcome: it is computed here and nowhere else.
//
//	document              office and State Corporation          portal
//	application form      always (R29)                          always, certified by EDS or OTP (R37, R38)
//	identity, any one of  birth certificate, identity card,     not asked for (R37)
//	                      passport (R30), digital document (R31)
//	original              name changed or damaged (R32, D09),   the same, but LATER: at pick-up
//	                      never when lost (R33)
//	representation proof  minor or representative (R26)         the same, but LATER
//
// Where one document would do and an expired and a valid one are there, the valid one
// counts. A document is in force through its last day.
func Check(p Package) Findings {
	f := Findings{Required: make([]Requirement, 0, 4), faults: reasonFaults(p.Reasons)}
	f.add(p.applicationForm())
	if p.Channel != Portal {
		f.add(p.identity())
	}
	if p.originalRequired() {
		f.add(p.due(OriginalDocument, "R32"))
	}
	if p.Minor || p.ApplicantRole == LegalRepresentative {
		f.add(p.due(RepresentationProof, "R26"))
	}
	return f
}

func reasonFaults(rs []Reason) fault.List {
	if len(rs) == 0 {
		return fault.List{ErrReasonRequired.At("reasons")}
	}
	for i, r := range rs {
		if slices.Contains(rs[:i], r) {
			return fault.List{ErrReasonRepeated.At("reasons")}
		}
	}
	return nil
}

// originalRequired is the truth table of D09. What was lost cannot be handed in, whatever
// else happened (R33).
func (p Package) originalRequired() bool {
	changed, damaged := slices.Contains(p.Reasons, NameChanged), slices.Contains(p.Reasons, Damaged)
	switch {
	case slices.Contains(p.Reasons, Lost):
		return false
	case p.RuleText == RuleTextKK:
		return changed && damaged
	default:
		return changed || damaged
	}
}

func (p Package) applicationForm() Requirement {
	if p.Channel == Portal && p.CertifiedBy != EDS && p.CertifiedBy != OTP {
		// An electronic form that nobody certified is none.
		return Requirement{AnyOf: []PackageItemKind{ApplicationForm}, State: Missing, Rule: "R38"}
	}
	rule := "R29"
	if p.Channel == Portal {
		rule = "R37"
	}
	return p.find(rule, ApplicationForm)
}

func (p Package) identity() Requirement {
	if !p.DigitalDocuments {
		return p.find("R30", IdentityCard, Passport, BirthCertificate)
	}
	r := p.find("R30", IdentityCard, Passport, BirthCertificate, DigitalDocument)
	unagreed := func(i PresentedItem) bool { return i.Kind == DigitalDocument && !i.Consent.given() }
	if r.State == Missing && slices.ContainsFunc(p.Items, unagreed) {
		r.Rule = "R35" // it is there, but not for us to see
	}
	return r
}

// due is a requirement of paper that the portal cannot take: there it waits for the
// moment when the duplicate is collected.
func (p Package) due(kind PackageItemKind, rule string) Requirement {
	if p.Channel == Portal {
		return Requirement{AnyOf: []PackageItemKind{kind}, State: Later, Rule: rule}
	}
	return p.find(rule, kind)
}

// find looks for the best of the presented documents: one in force, else an expired one,
// and of those the one that expired last.
func (p Package) find(rule string, anyOf ...PackageItemKind) Requirement {
	r := Requirement{AnyOf: anyOf, State: Missing, Rule: rule}
	for _, item := range p.Items {
		if !slices.Contains(anyOf, item.Kind) || !p.counts(item) {
			continue
		}
		if item.ExpiresOn.IsZero() || item.ExpiresOn >= p.On {
			r.State, r.Found, r.ExpiredOn = Present, item.Kind, 0
			return r
		}
		if r.State == Missing || item.ExpiresOn > r.ExpiredOn {
			r.State, r.Found, r.ExpiredOn = ItemExpired, item.Kind, item.ExpiresOn
		}
	}
	return r
}

// counts reports whether a presented document can be looked at here at all.
func (p Package) counts(item PresentedItem) bool {
	switch {
	case item.Kind == DigitalDocument:
		return item.Consent.given()
	case item.FromStateSystem:
		return p.Channel == StateCorporation && item.Kind.Identifies()
	default:
		return true
	}
}

func (f *Findings) add(r Requirement) {
	f.Required = append(f.Required, r)
	finding := Finding{Item: r.AnyOf[0], ExpiredOn: r.ExpiredOn, Rule: r.Rule}
	if len(r.AnyOf) > 1 {
		finding.OneOf = r.AnyOf
	}
	switch r.State {
	case Missing:
		finding.Ground = Incomplete
	case ItemExpired:
		finding.Ground, finding.Item = Expired, r.Found
	default:
		return
	}
	f.List = append(f.List, finding)
}
