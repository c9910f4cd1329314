package papers

import (
	"strconv"
	"strings"
	"time"

	"telnusqa/internal/casefile"
	"telnusqa/internal/workday"
)

// Facts are what a paper is written from. Which part is there follows from the kind.
// Instants are set in the zone of the school.
type Facts struct {
	Case   *Case
	School School
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
	AcceptedOn       workday.Date
	DueOn            workday.Date

	Receipt *Receipt
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

// Receipt is a refusal to accept.
type Receipt struct {
	Number   string
	Grounds  []casefile.IntakeGround
	Findings []casefile.Finding
	IssuedAt time.Time
	IssuedBy string
}

// issuer is the office that stands on a receipt: the branch of the State Corporation
// where the papers were handed in there, else the school.
func (f Facts) issuer() (name, address Text) {
	if f.Case.Channel == casefile.StateCorporation && f.Case.Branch != nil {
		return f.Case.Branch.Name, f.Case.Branch.Address
	}
	return f.School.Name, f.School.Address
}

func itoa(n int) string { return strconv.Itoa(n) }
