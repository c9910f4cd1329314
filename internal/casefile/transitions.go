package casefile

import (
	"slices"

	"telnusqa/internal/access"
	"telnusqa/internal/fault"
)

// Transition is one line of the table: from each of these stages the action leads to that
// stage, when one of these people does it and everything it needs is there.
type Transition struct {
	Action Action
	From   []Status
	To     Status
	By     Performers
	Needs  []Need
	Source string // rule, law or decision the line follows
}

// Performers are the roles that may do an action; they can differ by the door the
// application came through.
type Performers struct {
	Who                         string // in words, for docs/states.md
	office, corporation, portal []access.Role
}

// May reports whether the role may do it for an application of the channel.
func (p Performers) May(role access.Role, channel Channel) bool {
	switch channel {
	case SchoolOffice:
		return slices.Contains(p.office, role)
	case StateCorporation:
		return slices.Contains(p.corporation, role)
	case Portal:
		return slices.Contains(p.portal, role)
	default:
		return false
	}
}

func everywhere(who string, roles ...access.Role) Performers {
	return Performers{Who: who, office: roles, corporation: roles, portal: roles}
}

var (
	school   = []access.Role{access.SchoolClerk, access.SchoolHead}
	operator = []access.Role{access.CorporationOperator}

	bySchool   = everywhere("clerk or head of the school", school...)
	byHead     = everywhere("head of the school", access.SchoolHead)
	byOperator = everywhere("State Corporation operator", operator...)
	// byDoor are those who stand at the door that the application comes through.
	byDoor = Performers{
		Who:    "who stands at the door: the school, the State Corporation's operator, or the portal's gateway",
		office: school, corporation: operator, portal: []access.Role{access.Integration},
	}
	// byDesk are the workers who look at papers: R39 names those of the school and of the
	// State Corporation, so what comes by the portal is looked at by the school.
	byDesk = Performers{
		Who:    "the school; for an application of the State Corporation its operator",
		office: school, corporation: operator, portal: school,
	}
	// byDoorOrSchool lets the applicant take the application back where it was filed, or
	// at the school that works on it.
	byDoorOrSchool = Performers{
		Who:         "the school, or who stands at the door that the application came through",
		office:      school,
		corporation: append(slices.Clone(school), access.CorporationOperator),
		portal:      append(slices.Clone(school), access.Integration),
	}
)

// Need is a fact that a transition asks for, and what to say when it is not there.
type Need struct {
	What  string // in words, for docs/states.md
	met   func(Case) bool
	fault *fault.Def
}

var (
	complete   = Need{"the package is complete", func(c Case) bool { return c.Check == PackageComplete }, ErrPackageIncomplete}
	incomplete = Need{"the package is incomplete, or something in it has expired", func(c Case) bool { return c.Check == PackageIncomplete }, ErrPackageComplete}
	// The check of a waiting submission is repeated when somebody looks at it, so an
	// unknown outcome stands in nobody's way; a known one does.
	notIncomplete = Need{"the package is not incomplete", func(c Case) bool { return c.Check != PackageIncomplete }, ErrPackageIncomplete}
	notComplete   = Need{"the package is not complete", func(c Case) bool { return c.Check != PackageComplete }, ErrPackageComplete}

	afterHours   = Need{"it came through the portal after hours or on a day off", Case.waits, ErrActionNotAllowed}
	inHours      = Need{"the working day of acceptance has come, or the door is not the portal", func(c Case) bool { return !c.waits() }, ErrAcceptTooEarly}
	upheld       = Need{"the objection is upheld", func(c Case) bool { return c.ObjectionUpheld }, ErrActionNotAllowed}
	notUpheld    = Need{"the objection is not upheld, or there is none", func(c Case) bool { return !c.ObjectionUpheld }, ErrActionNotAllowed}
	unheard      = Need{"no hearing is on record since the notice", func(c Case) bool { return c.Hearing == NotHeard }, ErrAlreadyHeard}
	silent       = Need{"silence is recorded when the two working days to object are over", func(c Case) bool { return c.Outcome != NoAnswer || c.objectionOver() }, ErrSilenceTooEarly}
	noticed      = Need{"notice was given", func(c Case) bool { return !c.NoticeGivenAt.IsZero() }, ErrRefusalNeedsNotice}
	heard        = Need{"the hearing is on record", func(c Case) bool { return c.Hearing.Valid() }, ErrHearingNotRecorded}
	answered     = Need{"the applicant objected or waived, or the two working days to object are over", Case.answered, ErrRefusalTooEarly}
	pickupHere   = Need{"the duplicate is not collected at the State Corporation", func(c Case) bool { return !c.PickupAtCorporation }, ErrPickupAtCorporation}
	pickupThere  = Need{"the duplicate is collected at the State Corporation", func(c Case) bool { return c.PickupAtCorporation }, ErrPickupAtSchool}
	originalIn   = Need{"the original was handed in, where it is due at pick-up", func(c Case) bool { return !c.OriginalLacking }, ErrOriginalNotHandedIn}
	proofIn      = Need{"the proof of representation was handed in, where it is due at pick-up", func(c Case) bool { return !c.ProofLacking }, ErrProofNotHandedIn}
	monthOver    = Need{"the last day of the month of storage has come", Case.storageOver, ErrStorageNotOver}
	requested    = Need{"the State Corporation asked for it", func(c Case) bool { return c.Requested }, ErrNotRequested}
	notRequested = Need{"it was not asked for yet", func(c Case) bool { return !c.Requested }, ErrAlreadyRequested}
)

// transitions is the whole life of a case. Nothing else in the product knows which action
// leads where. Of the lines with one action and one stage at most one fits any case.
var transitions = []Transition{
	{Submit, []Status{NotFiled}, NotAccepted, byDoor, []Need{incomplete}, "R39, R40: a receipt of refusal, no term"},
	{Submit, []Status{NotFiled}, Received, byDoor, []Need{complete, afterHours}, "R24: accepted on the next working day"},
	{Submit, []Status{NotFiled}, Accepted, byDoor, []Need{complete, inHours}, "R04: the term runs"},
	{Accept, []Status{Received}, Accepted, byDesk, []Need{notIncomplete, inHours}, "R24"},
	{RefuseIntake, []Status{Received}, NotAccepted, byDesk, []Need{notComplete}, "R39, R40"},
	{StartPreparation, []Status{Accepted}, InPreparation, bySchool, nil, "monitoring of the stages, Law No. 88-V art. 5"},
	{GiveNotice, []Status{InPreparation}, NoticeGiven, bySchool, nil, "administrative procedure code, art. 73"},
	{RecordHearing, []Status{NoticeGiven}, InPreparation, bySchool, []Need{unheard, upheld}, "administrative procedure code, art. 73, 74"},
	{RecordHearing, []Status{NoticeGiven}, NoticeGiven, bySchool, []Need{unheard, silent, notUpheld}, "administrative procedure code, art. 74"},
	{RefuseService, []Status{NoticeGiven}, Refused, byHead, []Need{noticed, heard, answered}, "R09; Law No. 88-V art. 19-1"},
	{IssueDuplicate, []Status{InPreparation}, Issued, bySchool, nil, "R09; signed by the head, who is named on it"},
	{SendToCorporation, []Status{Issued}, AtCorporation, bySchool, []Need{pickupThere}, "R03, R13"},
	{SendToCorporation, []Status{ReturnedToSchool}, AtCorporation, bySchool, []Need{requested}, "R16, D08: the school sends"},
	{ReturnToSchool, []Status{AtCorporation}, ReturnedToSchool, byOperator, []Need{monthOver}, "R14, R15, D07: back to the school"},
	{RequestFromSchool, []Status{ReturnedToSchool}, ReturnedToSchool, byOperator, []Need{notRequested}, "R16"},
	{HandOver, []Status{Issued}, HandedOver, bySchool, []Need{pickupHere, originalIn, proofIn}, "R03, R26, R32"},
	{HandOver, []Status{AtCorporation}, HandedOver, byOperator, []Need{originalIn, proofIn}, "R11, R12, R26, R32"},
	{Withdraw, []Status{Received, Accepted, InPreparation, NoticeGiven}, Withdrawn, byDoorOrSchool, nil, "the applicant's wish, until the duplicate is issued"},
}

// explained are the questions that deserve a better answer than "not at this stage".
var explained = map[Action]map[Status]*fault.Def{
	RefuseService: {Accepted: ErrRefusalNeedsNotice, InPreparation: ErrRefusalNeedsNotice},
}

// Transitions returns the table, line by line, for documents and tests.
func Transitions() []Transition { return slices.Clone(transitions) }
