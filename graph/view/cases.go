package view

import (
	"context"
	"encoding/json"
	"strings"
	"time"

	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/fault"
	"telnusqa/internal/journal"
	"telnusqa/internal/sla"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// Application is a case.
type Application struct {
	ID               string
	Number           string
	Status           casefile.Status
	School           *School
	Applicant        *Applicant
	Representative   *Applicant
	ApplicantRole    casefile.ApplicantRole
	Channel          casefile.Channel
	Branch           *Branch
	Reasons          []casefile.Reason
	DocumentKind     casefile.DocumentKind
	Honours          casefile.Honours
	GraduationYear   int
	NameAtGraduation Maybe
	WithdrawalReason Maybe
	OriginalSeries   Maybe
	OriginalNumber   Maybe
	CertifiedBy      casefile.CertifiedBy
	HomeVisit        bool
	OriginalReceived bool
	HandedInAt       time.Time
	RecordedAt       time.Time
	AcceptedOn       workday.Date
	DueOn            workday.Date
	AnonymisedAt     time.Time
	WorkingDaysLeft  *int
	Receipt          *Receipt
	Duplicate        *Duplicate
	Version          int
	PickupBranchID   int64
	PickupAddress    string
	Row              store.Application
	Zone             *time.Location
	Parts            *Parts
	eyes             Eyes
}

// Parts are what costs a case a query of its own, read for all cases of an answer.
type Parts struct {
	Clocks   *Together[[]store.Clock]
	Items    *Together[[]store.PackageItem]
	Notices  *Together[*store.HearingNotice] // the last of each case
	Refusals *Together[*store.ServiceRefusal]
	Tickets  *Together[*Ticket] // on which cases were filed
	Visits   *Together[*HomeVisit]
	Branches *Together[*store.Branch]
	Papers   *Together[[]casework.Printable]
	Blanks   *Together[*Blank] // that duplicates were made on, by their ids
}

// Add names a case of the answer.
func (p *Parts) Add(c store.Application) {
	p.Clocks.Add(c.ID)
	p.Items.Add(c.ID)
	p.Notices.Add(c.ID)
	p.Refusals.Add(c.ID)
	p.Tickets.Add(c.ID)
	p.Visits.Add(c.ID)
	p.Papers.Add(c.ID)
	p.Branches.Add(c.PickupBranchID)
}

// Blank is the sheet it was made on; nil where the viewer sees no stock.
func (d *Duplicate) Blank(ctx context.Context) (*Blank, error) {
	return d.Application.Parts.Blanks.Of(ctx, d.BlankID)
}

// IsNode marks a node.
func (*Application) IsNode() {}

// StatusText is the stage in words.
func (a *Application) StatusText(lang *fault.Lang) string { return a.Status.Name(a.eyes.in(lang)) }

// NewApplication shows a case, as far as it was read.
func NewApplication(e Eyes, c store.Case, rules Rules) *Application {
	zone := zoneOf(c.Zone)
	a := &Application{
		ID: ID(KindApplication, c.ID), Number: c.Number, Status: c.Status,
		ApplicantRole: c.ApplicantRole, Channel: c.Channel(), Branch: NewBranch(e, c.Branch),
		Representative: NewApplicant(e, c.Representative),
		Reasons:        c.Reasons, DocumentKind: c.DocumentKind, Honours: c.Honours, GraduationYear: c.GraduationYear,
		NameAtGraduation: Maybe(e.word(c.NameAtGraduation)), WithdrawalReason: Maybe(e.word(c.WithdrawalReason)), OriginalSeries: Maybe(c.OriginalSeries), OriginalNumber: Maybe(c.OriginalNumber),
		CertifiedBy: c.CertifiedBy, HomeVisit: c.HomeVisit, OriginalReceived: c.OriginalReceived,
		HandedInAt: local(c.HandedInAt, zone), RecordedAt: local(c.RecordedAt, zone),
		AcceptedOn: c.AcceptedOn, DueOn: c.DueOn, AnonymisedAt: local(c.AnonymisedAt, zone), Version: c.Version,
		PickupBranchID: c.PickupBranchID, PickupAddress: e.hidden(c.PickupAddress),
		Row: c.Application, Zone: zone, eyes: e,
	}
	if c.Parts.Has(store.WithSchool) {
		a.School = NewSchool(e, c.School)
	}
	if c.Parts.Has(store.WithApplicant) {
		a.Applicant = NewApplicant(e, &c.Applicant)
	}
	a.Receipt = newReceipt(e, c.Receipt, a)
	a.Duplicate = newDuplicate(e, c.Duplicate, c.HandOver, a)
	if c.FinishedAt.IsZero() && !c.DueOn.IsZero() {
		a.WorkingDaysLeft = rules.DaysLeft(sla.Issue, c.DueOn, workday.DateOf(e.Now, zone))
	}
	return a
}

// NewStanding shows how a case stands and nothing else of it: what the contact centre
// reads aloud to whoever knows the number.
func NewStanding(e Eyes, c store.Case) *Application {
	return &Application{
		ID: ID(KindApplication, c.ID), Number: c.Number, Status: c.Status, DueOn: c.DueOn,
		School: NewSchool(e, c.School), Zone: zoneOf(c.Zone), eyes: e,
	}
}

// Allowed lists what the viewer may do, from the rows that the stage needs.
func (a *Application) Allowed(clocks []store.Clock, notice *store.HearingNotice) []casefile.Action {
	allowed := casefile.Allowed(casework.Facts(a.Row, clocks, notice, a.Zone, a.eyes.Now), a.eyes.Role)
	if allowed == nil {
		return []casefile.Action{}
	}
	return allowed
}

// Eyes returns whose view it is.
func (a *Application) Eyes() Eyes { return a.eyes }

// PickupPoint is where the duplicate is collected, when not at the school.
type PickupPoint struct {
	Branch  *Branch
	Address Maybe
}

// Applicant is a person as she filed.
type Applicant struct {
	ID              string
	Iin             string
	IinAbsentReason Maybe
	Surname         string
	GivenName       string
	Patronymic      Maybe
	FullName        string
	BirthDate       workday.Date
	Phone           Maybe
	Email           Maybe
	Address         Maybe
}

// IsNode marks a node.
func (*Applicant) IsNode() {}

// NewApplicant shows a person, masked by role; none gives nil.
func NewApplicant(e Eyes, p *store.Applicant) *Applicant {
	if p == nil {
		return nil
	}
	a := &Applicant{
		ID: ID(KindApplicant, p.ID), Iin: e.iin(p.IIN), IinAbsentReason: Maybe(e.word(p.IINAbsentReason)),
		Surname: e.word(p.Surname), GivenName: e.word(p.GivenName), Patronymic: Maybe(e.word(p.Patronymic)),
		BirthDate: e.day(p.BirthDate), Phone: Maybe(e.phone(p.Phone)), Email: Maybe(e.hidden(p.Email)), Address: Maybe(e.hidden(p.Address)),
	}
	a.FullName = strings.TrimSpace(a.Surname + " " + a.GivenName + " " + string(a.Patronymic))
	if a.Surname == store.Erased {
		a.FullName = store.Erased
	}
	return a
}

// PackageItem is one document of the package.
type PackageItem struct {
	Kind            casefile.PackageItemKind
	State           casefile.ItemState
	ExpiresOn       workday.Date
	FromStateSystem bool
	Consent         *Consent
	eyes            Eyes
}

// Name is the document's name.
func (p *PackageItem) Name(lang *fault.Lang) string { return p.Kind.Name(p.eyes.in(lang)) }

// Consent is the consent to the transfer of a digital document.
type Consent struct {
	Method casefile.ConsentMethod
	At     time.Time
	Phone  Maybe
}

// NewItem shows a row.
func NewItem(e Eyes, p store.PackageItem, zone *time.Location) *PackageItem {
	item := &PackageItem{Kind: p.Kind, State: p.State, ExpiresOn: p.ExpiresOn, FromStateSystem: p.FromStateSystem, eyes: e}
	if p.ConsentMethod != "" {
		item.Consent = &Consent{Method: casefile.ConsentMethod(p.ConsentMethod), At: local(p.ConsentAt, zone), Phone: Maybe(e.phone(p.ConsentPhone))}
	}
	return item
}

// Requirement is one requirement of a package check.
type PackageRequirement struct {
	AnyOf     []casefile.PackageItemKind
	State     casefile.ItemState
	ExpiredOn workday.Date
	Rule      string
	of        casefile.Requirement
	eyes      Eyes
}

// Name is what the package must hold.
func (r *PackageRequirement) Name(lang *fault.Lang) string { return r.of.Name(r.eyes.in(lang)) }

// NewRequirements shows what a check found.
func NewRequirements(e Eyes, f casefile.Findings) []*PackageRequirement {
	out := make([]*PackageRequirement, len(f.Required))
	for i, r := range f.Required {
		out[i] = &PackageRequirement{AnyOf: r.AnyOf, State: r.State, ExpiredOn: r.ExpiredOn, Rule: r.Rule, of: r, eyes: e}
	}
	return out
}

// Receipt is a receipt of refusal to accept.
type Receipt struct {
	ID          string
	Number      string
	Application *Application
	Grounds     []casefile.IntakeGround
	Items       []*ReceiptItem
	IssuedAt    time.Time
	IssuedBy    string
}

// IsNode marks a node.
func (*Receipt) IsNode() {}

// ReceiptItem is one line of a receipt.
type ReceiptItem struct {
	Ground    casefile.IntakeGround
	Kind      casefile.PackageItemKind
	ExpiredOn workday.Date
	Rule      string
	of        casefile.Finding
	eyes      Eyes
}

// Text is the line in words.
func (r *ReceiptItem) Text(lang *fault.Lang) string { return r.of.Name(r.eyes.in(lang)) }

func newReceipt(e Eyes, r *store.Receipt, a *Application) *Receipt {
	if r == nil {
		return nil
	}
	v := &Receipt{
		ID: ID(KindReceipt, r.ID), Number: r.Number, Application: a, Grounds: r.Grounds,
		IssuedAt: local(r.IssuedAt, a.Zone), IssuedBy: r.IssuedBy,
	}
	var findings []journal.IntakeFinding
	if json.Unmarshal(r.Items, &findings) == nil { // written by the desk only
		for _, f := range findings {
			of := casework.FindingOf(f)
			v.Items = append(v.Items, &ReceiptItem{Ground: of.Ground, Kind: of.Item, ExpiredOn: of.ExpiredOn, Rule: of.Rule, of: of, eyes: e})
		}
	}
	return v
}

// Duplicate is a line of the register.
type Duplicate struct {
	ID             string
	Application    *Application
	Series         string
	Number         string
	RegisterNumber string
	IssuedOn       workday.Date
	SignedBy       string
	OrderNumber    Maybe
	CopyNumber     int
	HandOver       *HandOver
	BlankID        int64
}

// IsNode marks a node.
func (*Duplicate) IsNode() {}

// HandOver is the hand-over of a duplicate.
type HandOver struct {
	At               time.Time
	Recipient        store.Recipient
	IdentityDocument Maybe
	PowerNumber      Maybe
	PowerDate        workday.Date
	PowerNotary      Maybe
	HandedBy         string
}

func newDuplicate(e Eyes, d *store.Duplicate, h *store.HandOver, a *Application) *Duplicate {
	if d == nil {
		return nil
	}
	v := &Duplicate{
		BlankID: d.BlankID,
		ID:      ID(KindDuplicate, d.ID), Application: a, Series: d.Series, Number: d.Number,
		RegisterNumber: d.RegisterNumber, IssuedOn: d.IssuedOn, SignedBy: d.SignedBy,
		OrderNumber: Maybe(d.OrderNumber), CopyNumber: d.CopyNumber,
	}
	if h != nil {
		v.HandOver = &HandOver{
			At: local(h.At, a.Zone), Recipient: h.Recipient, IdentityDocument: Maybe(e.word(h.IdentityDocument)),
			PowerNumber: Maybe(e.word(h.PowerNumber)), PowerDate: h.PowerDate, PowerNotary: Maybe(e.word(h.PowerNotary)), HandedBy: h.HandedBy,
		}
	}
	return v
}

// local sets an instant into a zone; the zero instant stays zero.
func local(t time.Time, zone *time.Location) time.Time {
	if t.IsZero() {
		return t
	}
	return t.In(zone)
}

// zoneOf reads the name of a zone; the regions' rows hold none that fails.
func zoneOf(name string) *time.Location {
	if z, err := workday.Zone(name); err == nil {
		return z
	}
	return time.UTC
}
