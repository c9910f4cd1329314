package casework

import (
	"context"
	"fmt"
	"slices"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/fault"
	"telnusqa/internal/journal"
	"telnusqa/internal/sla"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// Submission is a new application as it was handed in.
type Submission struct {
	Key            string
	SchoolID       int64            // 0: the viewer's own school
	Channel        casefile.Channel // "": the one the viewer's role takes
	Applicant      Person
	Representative *Person
	ApplicantRole  casefile.ApplicantRole
	Reasons        []casefile.Reason
	DocumentKind   casefile.DocumentKind
	Honours        casefile.Honours
	GraduationYear int
	// NameAtGraduation is the name on the original where it differs.
	NameAtGraduation string
	// OriginalDocument is series and number of the original as stated, in one
	// string; it is kept as it was typed and, where it can be read, normalised.
	OriginalDocument string
	CertifiedBy      casefile.CertifiedBy
	Items            []casefile.PresentedItem
	HomeVisit        bool
	PickupBranchID   int64
	PickupAddress    string
	HandedInAt       time.Time // as stated; zero means now

	// verified says that what CertifiedBy claims was proved. Only the portal's
	// messages can say so (apply_message.go), no caller of Submit.
	verified bool
	TicketID int64 // of the visitor who files at the State Corporation's counter
	VisitID  int64 // home visit on which it was taken in
}

// Submit files an application. The package check decides what becomes of it:
// accepted with a due date, waiting for the working day (portal), or not
// accepted, with a receipt that names every missing and expired item.
func (d *Desk) Submit(ctx context.Context, v access.Viewer, s Submission) (Outcome, error) {
	if s.SchoolID == 0 {
		s.SchoolID = v.Home.SchoolID
	}
	if s.Channel == "" {
		s.Channel = channelOf(v.Role)
	}
	return d.once(ctx, v, s.Key, string(casefile.Submit), s, func(l Ledger) (Outcome, error) {
		return d.file(ctx, l, v, s)
	})
}

func (d *Desk) file(ctx context.Context, l Ledger, v access.Viewer, s Submission) (Outcome, error) {
	if !MaySubmit(v.Role) {
		return Outcome{}, access.ErrForbidden
	}
	if channelOf(v.Role) != s.Channel {
		return Outcome{}, ErrChannel.At("channel")
	}
	if s.HomeVisit && s.Channel != casefile.StateCorporation {
		return Outcome{}, ErrChannel.At("homeVisit") // it is the State Corporation that visits (R42)
	}
	// What comes by the portal comes as a message, and only messages are verified.
	if (s.CertifiedBy != casefile.Handwritten || s.Channel == casefile.Portal) && !s.verified && !d.first.MadeUp {
		return Outcome{}, ErrNotVerified.At("certifiedBy")
	}
	if s.SchoolID == 0 {
		return Outcome{}, ErrRequired.At("schoolId")
	}
	school, err := l.School(ctx, s.SchoolID)
	if isNotFound(err) {
		err = access.ErrNotFound.At("schoolId")
	}
	if err != nil {
		return Outcome{}, err
	}
	zone, err := d.zone(ctx, l, school.RegionID)
	if err != nil {
		return Outcome{}, err
	}
	recorded := instant(d.now())
	handedIn := recorded
	if !s.HandedInAt.IsZero() {
		handedIn = instant(s.HandedInAt)
	}
	if handedIn.After(recorded) {
		return Outcome{}, ErrFuture.At("handedInAt")
	}
	on := workday.DateOf(handedIn, zone)
	if school, err = handedInAt(ctx, l, school, on); err != nil {
		return Outcome{}, err
	}
	applicant, representative, err := s.people(on)
	if err != nil {
		return Outcome{}, err
	}
	if err := Presented(s.Items, s.Channel); err != nil {
		return Outcome{}, err
	}
	if err := collected(ctx, l, v, s); err != nil {
		return Outcome{}, err
	}
	book, err := d.inForce(ctx, l, on, workday.DateOf(recorded, zone))
	if err != nil {
		return Outcome{}, err
	}
	pkg, err := book.Package(s, applicant.BirthDate, on)
	if err != nil {
		return Outcome{}, err
	}
	findings := casefile.Check(pkg)
	if err := append(casefile.ConsentFaults(s.Items, recorded), fault.Of(findings.Err())...).Err(); err != nil {
		return Outcome{}, err
	}

	visitor, err := d.atCounter(ctx, l, v, s.TicketID)
	if err != nil {
		return Outcome{}, err
	}
	visit, err := d.onVisit(ctx, l, v, s.VisitID, handedIn)
	if err != nil {
		return Outcome{}, err
	}
	s.HomeVisit = s.HomeVisit || visit != nil
	place := placeOf(school, s, v)
	for _, p := range []*store.Applicant{applicant, representative} {
		if p == nil {
			continue
		}
		p.Place = place
		if err := l.InsertApplicant(ctx, p); err != nil {
			return Outcome{}, err
		}
	}
	app, err := d.newApplication(ctx, l, s, school, place, handedIn, recorded)
	if err != nil {
		return Outcome{}, err
	}
	app.ApplicantID, app.CreatedBy = applicant.ID, v.UserID
	if representative != nil {
		app.RepresentativeID = representative.ID
	}
	f := &filing{desk: d, Ledger: l, viewer: v, app: app, book: book, visitor: visitor, visit: visit, zone: zone, recorded: recorded}
	if !findings.Complete() {
		return f.refuse(ctx, s.Items, findings)
	}
	return f.accept(ctx, s.Items, findings, school)
}

// filing is an application on its way into the register of cases.
type filing struct {
	Ledger
	desk     *Desk
	viewer   access.Viewer
	app      *store.Application
	book     Rulebook   // in force on the day of the hand-in
	visitor  *queued    // nil where she holds no ticket
	visit    *openVisit // nil where it was not taken in on a home visit
	zone     *time.Location
	recorded time.Time
}

// accept starts the term. A portal submission after hours waits in RECEIVED for
// the working day that is its acceptance day anyway (R24).
func (f *filing) accept(ctx context.Context, items []casefile.PresentedItem, findings casefile.Findings, school store.School) (Outcome, error) {
	hours, err := f.desk.hoursBy(ctx, f.Ledger, f.book, school, f.app.BranchID)
	if err != nil {
		return Outcome{}, err
	}
	due, err := f.book.at(hours).Reckoner.Issue(f.app.HandedInAt, f.app.Channel(), hours.school, f.zone)
	if err != nil {
		return Outcome{}, err
	}
	app := f.app
	waiting := due.AcceptedOn > workday.DateOf(f.recorded, f.zone)
	if app.Status, err = f.next(findings, waiting); err != nil {
		return Outcome{}, err
	}
	app.OriginalDue = findings.OriginalDue()
	app.AcceptedOn, app.DueOn, app.DueAt = due.AcceptedOn, due.DueOn, due.DueAt
	if err := f.insert(ctx, items, findings); err != nil {
		return Outcome{}, err
	}
	clock := newClock(app, sla.Issue, app.HandedInAt, due)
	if err := f.InsertClock(ctx, &clock); err != nil {
		return Outcome{}, err
	}
	if app.Status == casefile.Accepted {
		err = f.record(ctx, accepted(*app, clock, workday.DateOf(app.HandedInAt, f.zone)))
	}
	return Outcome{ApplicationID: app.ID}, err
}

// refuse writes the receipt (R40). There is no term, and no other way to refuse
// at intake.
func (f *filing) refuse(ctx context.Context, items []casefile.PresentedItem, findings casefile.Findings) (Outcome, error) {
	var err error
	if f.app.Status, err = f.next(findings, false); err != nil {
		return Outcome{}, err
	}
	f.app.FinishedAt = f.app.HandedInAt
	if err := f.insert(ctx, items, findings); err != nil {
		return Outcome{}, err
	}
	r, err := f.desk.writeReceipt(ctx, f.Ledger, f.viewer, *f.app, findings, 0, f.app.HandedInAt, f.recorded, f.zone)
	return Outcome{ApplicationID: f.app.ID, ReceiptID: r.ID}, err
}

// next asks the transition table where the hand-in leads.
func (f *filing) next(findings casefile.Findings, waiting bool) (casefile.Status, error) {
	return casefile.Next(casefile.Case{
		Status: casefile.NotFiled, Channel: f.app.Channel(), Reasons: f.app.Reasons,
		Check: findings.Result(), Waiting: waiting, At: f.recorded,
	}, casefile.Submit, f.viewer.Role)
}

// insert writes the application, its package and the entry of its hand-in.
func (f *filing) insert(ctx context.Context, items []casefile.PresentedItem, findings casefile.Findings) error {
	if err := f.InsertApplication(ctx, f.app); err != nil {
		return err
	}
	if err := f.visitor.bind(ctx, f.app.ID); err != nil {
		return err
	}
	if err := f.visit.bind(ctx, f.app.ID, f.app.Number, f.app.HandedInAt); err != nil {
		return err
	}
	rows := itemRows(*f.app, items, findings)
	if err := f.InsertItems(ctx, rows); err != nil {
		return err
	}
	return f.record(ctx, journal.Submitted{
		CaseFacts:  caseFacts(*f.app),
		HandedInOn: workday.DateOf(f.app.HandedInAt, f.zone),
		HomeVisit:  f.app.HomeVisit,
	})
}

func (f *filing) record(ctx context.Context, payload journal.Payload) error {
	return record(ctx, f.Ledger, f.viewer, f.app.Place, f.app.ID, f.app.HandedInAt, f.recorded, payload)
}

func (d *Desk) newApplication(ctx context.Context, l Ledger, s Submission, school store.School, place access.Place, handedIn, recorded time.Time) (*store.Application, error) {
	zone, err := d.zone(ctx, l, school.RegionID)
	if err != nil {
		return nil, err
	}
	year := workday.DateOf(handedIn, zone).Year()
	n, err := l.NextNumber(ctx, fmt.Sprintf("application/%d", year))
	if err != nil {
		return nil, err
	}
	app := &store.Application{
		Place:            place,
		Number:           casefile.ApplicationNumber(year, n),
		ApplicantRole:    s.ApplicantRole,
		Reasons:          inOrder(s.Reasons),
		DocumentKind:     s.DocumentKind,
		Honours:          s.Honours,
		GraduationYear:   s.GraduationYear,
		NameAtGraduation: s.NameAtGraduation,
		OriginalRaw:      s.OriginalDocument,
		CertifiedBy:      s.CertifiedBy,
		HomeVisit:        s.HomeVisit,
		PickupBranchID:   s.PickupBranchID,
		PickupAddress:    s.PickupAddress,
		HandedInAt:       handedIn,
		RecordedAt:       recorded,
		StatusAt:         handedIn,
		Version:          1,
	}
	app.OriginalSeries, app.OriginalNumber = readDocument(s.OriginalDocument)
	return app, nil
}

// Package makes the facts of the package check out of a submission; birth is
// the former student's.
func (b Rulebook) Package(s Submission, birth, on workday.Date) (casefile.Package, error) {
	p := casefile.Package{
		Channel:          s.Channel,
		Reasons:          s.Reasons,
		ApplicantRole:    s.ApplicantRole,
		Minor:            isMinor(birth, s.ApplicantRole, on),
		CertifiedBy:      s.CertifiedBy,
		Items:            s.Items,
		On:               on,
		DigitalDocuments: b.DigitalDocuments,
		RuleText:         b.GoverningText,
	}
	switch {
	case p.Minor && s.ApplicantRole == casefile.FormerStudent:
		return p, ErrMinorAlone.At("applicantRole")
	case !p.Minor && s.ApplicantRole == casefile.LegalRepresentative:
		return p, ErrAdultRepresented.At("applicantRole")
	}
	return p, nil
}

// isMinor reports whether the former student is under age on a day. Without a
// day of birth the role she claims is believed: the hand-in asks for the day.
func isMinor(birth workday.Date, role casefile.ApplicantRole, on workday.Date) bool {
	if birth.IsZero() {
		return role == casefile.LegalRepresentative
	}
	return birth.AddMonths(12*adultAge) > on
}

// adultAge is the age, in years, from which a person files herself (R26).
const adultAge = 18

// people checks and reads the persons of a submission.
func (s Submission) people(on workday.Date) (*store.Applicant, *store.Applicant, error) {
	var faults fault.List
	applicant := s.Applicant.row(on, "applicant", &faults)
	var representative *store.Applicant
	switch {
	case s.Representative != nil && s.ApplicantRole != casefile.LegalRepresentative:
		faults = append(faults, ErrAdultRepresented.At("representative"))
	case s.Representative != nil:
		representative = s.Representative.row(on, "representative", &faults)
		faults = append(faults, ofAge(representative, on)...)
	case s.ApplicantRole == casefile.LegalRepresentative:
		faults = append(faults, ErrRequired.At("representative"))
	}
	if first, last := firstGraduation, on.Year(); s.GraduationYear < first || s.GraduationYear > last {
		faults = append(faults, ErrGraduationYear.At("graduationYear").With("from", first, "to", last))
	} else {
		faults = append(faults, tooYoung(applicant.BirthDate, s.GraduationYear, "graduationYear")...)
	}
	if s.Channel == casefile.Portal && s.PickupBranchID == 0 && s.PickupAddress == "" {
		faults = append(faults, ErrPickupPoint.At("pickupPoint"))
	}
	faults = appendTooLong(faults, s.NameAtGraduation, maxName, "nameAtGraduation")
	faults = appendTooLong(faults, s.OriginalDocument, maxName, "originalDocument")
	faults = appendTooLong(faults, s.PickupAddress, maxAddress, "pickupPoint", "address")
	return applicant, representative, faults.Err()
}

// inOrder gives the reasons in the order of the standard, as journal.CaseFacts
// wants them.
func inOrder(reasons []casefile.Reason) []casefile.Reason {
	ordered := make([]casefile.Reason, 0, len(reasons))
	for _, r := range casefile.Reasons() {
		if slices.Contains(reasons, r) {
			ordered = append(ordered, r)
		}
	}
	return ordered
}

// firstGraduation is the earliest year of graduation the desk takes: nobody who
// left school before it can still ask.
const firstGraduation = 1930

// placeOf is where a new case belongs. The branch is the one that takes the
// papers or keeps the duplicate.
func placeOf(school store.School, s Submission, v access.Viewer) access.Place {
	p := access.Place{RegionID: school.RegionID, DivisionID: school.DivisionID, SchoolID: school.ID, Channel: string(s.Channel)}
	switch {
	case s.PickupBranchID != 0:
		p.BranchID = s.PickupBranchID
	case s.Channel == casefile.StateCorporation && v.Home.BranchID != 0:
		p.BranchID = v.Home.BranchID
	case s.Channel == casefile.StateCorporation:
		p.BranchID = school.BranchID
	}
	return p
}

// channelOf is the door a role stands at.
func channelOf(r access.Role) casefile.Channel {
	switch r {
	case access.SchoolClerk, access.SchoolHead:
		return casefile.SchoolOffice
	case access.CorporationOperator:
		return casefile.StateCorporation
	case access.Integration:
		return casefile.Portal
	default:
		return ""
	}
}

// MaySubmit reports whether a role takes applications at all.
func MaySubmit(r access.Role) bool { return channelOf(r) != "" }
