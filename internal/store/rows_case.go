package store

import (
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/sla"
	"telnusqa/internal/workday"
)

// The rows of a case. In all of them a zero value stands for NULL: 0 for an id,
// the empty text, the zero Date and the zero Time mean "none". Instants are UTC,
// cut to microseconds; the store cuts what it is given. ID is set by the insert.

// Applicant is a person as one application names her: the former student, or
// the legal representative who filed for a minor.
type Applicant struct {
	ID int64
	access.Place
	IIN              string // 12 digits
	IINAbsentReason  string
	Surname          string
	GivenName        string
	Patronymic       string
	BirthDate        workday.Date
	IdentityDocument string
	Phone            string
	Email            string
	Address          string
}

// Application is the case. The place and who filed never change.
type Application struct {
	ID int64
	access.Place
	Number           string
	Status           casefile.Status
	ApplicantID      int64
	RepresentativeID int64
	ApplicantRole    casefile.ApplicantRole
	Reasons          []casefile.Reason // sorted, each once, at least one
	DocumentKind     casefile.DocumentKind
	Honours          casefile.Honours
	GraduationYear   int
	NameAtGraduation string
	WithdrawalReason string // in the applicant's words
	OriginalSeries   string
	OriginalNumber   string
	OriginalRaw      string
	CertifiedBy      casefile.CertifiedBy
	HomeVisit        bool
	PickupBranchID   int64
	PickupAddress    string
	OriginalDue      bool
	OriginalReceived bool
	HandedInAt       time.Time
	RecordedAt       time.Time
	AcceptedOn       workday.Date
	DueOn            workday.Date
	DueAt            time.Time
	NoticeGivenAt    time.Time
	FinishedAt       time.Time // set from ISSUED, REFUSED, WITHDRAWN or NOT_ACCEPTED on, and only then
	AnonymisedAt     time.Time // when the persons were taken out of it; Tx.Anonymise alone does
	StatusAt         time.Time
	Version          int
	CreatedBy        int64 // users.id; 0 = the product itself
}

// Channel is the door the application came through.
func (a Application) Channel() casefile.Channel { return casefile.Channel(a.Place.Channel) }

// PackageItem is one document of the package, as the check found it.
type PackageItem struct {
	ID int64
	access.Place
	ApplicationID   int64
	Kind            casefile.PackageItemKind
	State           casefile.ItemState
	ExpiresOn       workday.Date
	FromStateSystem bool
	ConsentMethod   string // OTP or SMS
	ConsentAt       time.Time
	ConsentPhone    string
}

// NeverWarned is the Clock.WarnedLevel of a clock about which nobody was warned.
const NeverWarned = 99

// Clock is a term that runs or ran for a case, or for the holder of a ticket; one
// of the two ids is set. StoppedAt is set by whatever ends
// it, cancelling too: a clock runs as long as StoppedAt is zero.
type Clock struct {
	ID int64
	access.Place
	ApplicationID   int64
	TicketID        int64
	Kind            sla.ClockKind
	State           sla.ClockState
	StartedAt       time.Time
	AcceptedOn      workday.Date
	DueOn           workday.Date
	DueAt           time.Time
	StoppedAt       time.Time
	BreachedAt      time.Time
	WarnedLevel     int // smallest warning given, in working days left; NeverWarned
	CalendarVersion int
	RuleVersion     int
	Fingerprint     string
}

// Receipt is the receipt of refusal to accept documents.
type Receipt struct {
	ID int64
	access.Place
	ApplicationID int64
	Number        string
	Grounds       []casefile.IntakeGround
	Items         []byte // JSON, as printed
	IssuedAt      time.Time
	IssuedByID    int64
	IssuedBy      string
	Language      string // KK, RU or EN
}

// Duplicate is a line of a school's register of duplicates.
type Duplicate struct {
	ID int64
	access.Place
	ApplicationID int64
	BlankID       int64
	Series        string
	Number        string
	// RegisterSchoolID is the school whose register the line is in: the case's
	// own, or the successor that answers for it.
	RegisterSchoolID int64
	RegisterYear     int
	RegisterSeq      int
	RegisterNumber   string // as printed: 17/2026
	IssuedOn         workday.Date
	IssuedAt         time.Time
	SignedBy         string
	OrderNumber      string
	OrderDate        workday.Date
	CopyNumber       int // from 1
}

// HearingNotice is the notice of a preliminary refusal and, once Outcome is set,
// the record of the hearing. The fields from Outcome on may be updated.
type HearingNotice struct {
	ID int64
	access.Place
	ApplicationID   int64
	Grounds         []casefile.ServiceGround
	Reasons         string
	GivenAt         time.Time
	GivenByID       int64
	GivenBy         string
	HearingOn       workday.Date
	HearingAt       time.Time
	HearingPlace    string
	ObjectionDueOn  workday.Date
	Language        string
	Outcome         HearingOutcome
	ObjectionUpheld bool
	HeardAt         time.Time
	Participants    string
	Explanations    string
	HeldFrom        time.Time
	HeldUntil       time.Time
	Protocol        string
	HeardBy         string
}

// HearingOutcome is what the applicant did about a preliminary refusal.
type HearingOutcome string

// The outcomes; empty means not heard yet.
const (
	HearingObjected HearingOutcome = "OBJECTED"
	HearingWaived   HearingOutcome = "WAIVED"
	HearingNoAnswer HearingOutcome = "NO_ANSWER"
)

// Valid reports whether it is one of the outcomes.
func (o HearingOutcome) Valid() bool {
	return o == HearingObjected || o == HearingWaived || o == HearingNoAnswer
}

// ServiceRefusal is the reasoned reply of refusal.
type ServiceRefusal struct {
	ID int64
	access.Place
	ApplicationID int64
	NoticeID      int64
	Number        string
	Grounds       []casefile.ServiceGround
	Reasons       string
	RefusedOn     workday.Date
	RefusedAt     time.Time
	SignedByID    int64
	SignedBy      string
	Language      string
}

// HandOver is the moment a duplicate passes into the recipient's hands.
type HandOver struct {
	ID int64
	access.Place
	ApplicationID    int64
	DuplicateID      int64
	At               time.Time
	Recipient        Recipient
	IdentityDocument string
	PowerNumber      string
	PowerDate        workday.Date
	PowerNotary      string
	HandedByID       int64
	HandedBy         string
}

// Recipient says who took a duplicate.
type Recipient string

// The recipients.
const (
	ToApplicant      Recipient = "APPLICANT"
	ToRepresentative Recipient = "REPRESENTATIVE"
)
