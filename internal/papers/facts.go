package papers

import (
	"strconv"
	"strings"
	"time"

	"telnusqa/internal/casefile"
	"telnusqa/internal/fault"
	"telnusqa/internal/workday"
)

// Facts are what a paper is written from. Which part is there follows from the kind.
// Instants are set in the zone of the school.
type Facts struct {
	Case     *Case
	Register *Register
	Blanks   *BlanksYear
	School   School
	// Link begins the address that the square code opens; the case's number follows.
	Link string
	// On is the day on which a paper about no single day is written: a blank form.
	On workday.Date
}

// School is the provider of the service as its papers name it: under its full
// official name, with the division and the department above it (R48).
type School struct {
	Department Text
	Division   Text
	Name       Text
	Address    Text
	Place      Text // town or village of the division's seat
	Phone      string
	BIN        string
	Head       string
}

// Branch is a front office of the State Corporation.
type Branch struct{ Name, Address Text }

// Person is somebody as the application names her.
type Person struct {
	Surname, GivenName, Patronymic string
	IIN, IINAbsentReason           string
	Born                           workday.Date
	Phone, Email, Address          string
}

// FullName is the name in the order of documents.
func (p Person) FullName() string {
	return strings.Join(strings.Fields(p.Surname+" "+p.GivenName+" "+p.Patronymic), " ")
}

// Case is an application with what was written in it.
type Case struct {
	Number           string
	Status           casefile.Status
	Channel          casefile.Channel
	Branch           *Branch // that has to do with the case
	Student          Person
	Representative   *Person
	Reasons          []casefile.Reason
	DocumentKind     casefile.DocumentKind
	Honours          casefile.Honours
	GraduationYear   int
	NameAtGraduation string
	Original         string // series and number, as far as known
	CertifiedBy      casefile.CertifiedBy
	HandedInAt       time.Time
	TakenBy          string // the worker who took it in; empty for what came by the portal
	AcceptedOn       workday.Date
	DueOn            workday.Date
	Items            []PackageItem
	Pickup           Pickup

	// What the case came to; nil where it did not.
	Receipt   *Receipt
	Notice    *Notice
	Refusal   *Refusal
	Duplicate *Duplicate
	HandOver  *HandOver
}

// PackageItem is one document of the package.
type PackageItem struct {
	Kind  casefile.PackageItemKind
	State casefile.ItemState
}

// Pickup is where the duplicate is collected; zero means at the school.
type Pickup struct {
	Branch  *Branch
	Address string // as named in the request
}

// Filer is who filed: the former student, or who represents the minor.
func (c *Case) Filer() Person {
	if c.Representative != nil {
		return *c.Representative
	}
	return c.Student
}

// HandedInOn is the day of the hand-in.
func (c *Case) HandedInOn() workday.Date {
	return workday.DateOf(c.HandedInAt, c.HandedInAt.Location())
}

// labelOf is what a document of a kind is called that was issued in a year.
func labelOf(kind casefile.DocumentKind, year int) func(fault.Lang) string {
	return func(lang fault.Lang) string { return kind.Label(year, lang) }
}

// document is what the document is called, with its honours.
func (c *Case) document() Text {
	t := named(labelOf(c.DocumentKind, c.GraduationYear))
	if c.Honours == casefile.Ordinary {
		return t
	}
	return t.plus(", ", named(c.Honours.Name).lowered())
}

// Receipt is a refusal to accept.
type Receipt struct {
	Number   string
	Grounds  []casefile.IntakeGround
	Findings []casefile.Finding
	IssuedAt time.Time
	IssuedBy string
}

// Notice is the last notice of a preliminary refusal and, once it has an outcome, the
// record of the hearing.
type Notice struct {
	Grounds   []casefile.ServiceGround
	Reasons   string // in the school's words
	GivenAt   time.Time
	GivenBy   string
	HearingOn workday.Date
	HearingAt time.Time // zero: the hour was not kept
	Place     string    // empty: at the school
	ObjectBy  workday.Date

	Outcome      casefile.HearingOutcome
	Upheld       bool
	HeardAt      time.Time // put on record
	HeardBy      string
	HeldFrom     time.Time // both zero: the hearing was not held
	HeldUntil    time.Time
	Participants string
	Explanations string // of the applicant
	Protocol     string // what the school found
}

// Held reports whether there was a hearing; without one its record says what the
// applicant did instead.
func (n *Notice) Held() bool { return !n.HeldFrom.IsZero() }

// Refusal is the reasoned reply.
type Refusal struct {
	Number   string
	On       workday.Date
	Grounds  []casefile.ServiceGround
	Reasons  string
	SignedBy string
}

// Duplicate is the line of the register.
type Duplicate struct {
	Series, Number string
	RegisterNumber string
	IssuedOn       workday.Date
	SignedBy       string
	OrderNumber    string
	OrderDate      workday.Date
}

// HandOver is the moment the duplicate passed into somebody's hands.
type HandOver struct {
	At               time.Time
	ByPower          bool // to a representative with a notarised power
	IdentityDocument string
	PowerNumber      string
	PowerDate        workday.Date
	PowerNotary      string
	HandedBy         string
}

// issuer is the office that stands on a receipt: the branch of the State Corporation
// where the papers were handed in there, else the school.
func (f Facts) issuer() (name, address Text) {
	if f.Case.Channel == casefile.StateCorporation && f.Case.Branch != nil {
		return f.Case.Branch.Name, f.Case.Branch.Address
	}
	return f.School.Name, f.School.Address
}

// issuerPhone is where the office that stands on a receipt is asked: the branches of the
// State Corporation by the contact centre (R44).
func (f Facts) issuerPhone() string {
	if name, _ := f.issuer(); name != f.School.Name {
		return contactCentre
	}
	return grouped(f.School.Phone)
}

// contactCentre is the telephone of the State Corporation (items 10 and 12 of the standard).
const contactCentre = "1414, 8 800 080 7777"

func itoa(n int) string { return strconv.Itoa(n) }

// iin is the number, or why there is none.
func (p Person) iin() string {
	if p.IIN != "" {
		return p.IIN
	}
	return p.IINAbsentReason
}

func (p Person) contact() string {
	if p.Phone == "" || p.Email == "" {
		return grouped(p.Phone) + p.Email
	}
	return grouped(p.Phone) + ", " + p.Email
}

// idNumber is a person's number with its word before it.
func idNumber(p Person) Text { return word(fieldIIN, p.IIN) }

// reasons are why the duplicate is asked for, in one line.
func (c *Case) reasons() Text {
	texts := make([]Text, len(c.Reasons))
	for i, r := range c.Reasons {
		texts[i] = named(r.Name).lowered()
	}
	return list(texts)
}

// pickup is where the duplicate is collected.
func (f Facts) pickup() Text {
	switch p := f.Case.Pickup; {
	case p.Branch != nil:
		return p.Branch.Name.plus(", ", p.Branch.Address)
	case p.Address != "":
		return same(p.Address)
	case f.Case.Channel == casefile.StateCorporation && f.Case.Branch != nil:
		return f.Case.Branch.Name.plus(", ", f.Case.Branch.Address)
	default:
		return f.School.Name.plus(", ", f.School.Address)
	}
}

// year is a year, or nothing.
func year(y int) Text {
	if y == 0 {
		return Text{}
	}
	return same(itoa(y))
}
