package store

import (
	"database/sql"
	"strings"
	"time"

	"telnusqa/internal/casefile"
	"telnusqa/internal/workday"
)

// scanner is a row, one of many or the only one.
type scanner interface{ Scan(dest ...any) error }

// nulls reads NULL as the zero value of whatever it points to.
type (
	text   struct{ to *string }
	number struct{ to *int64 }
	count  struct{ to *int }
	day    struct{ to *workday.Date }
	moment struct{ to *time.Time }
)

func (t text) Scan(v any) error {
	var n sql.NullString
	err := n.Scan(v)
	*t.to = n.String
	return err
}

func (n number) Scan(v any) error {
	var i sql.NullInt64
	err := i.Scan(v)
	*n.to = i.Int64
	return err
}

func (c count) Scan(v any) error {
	var i sql.NullInt64
	err := i.Scan(v)
	*c.to = int(i.Int64)
	return err
}

func (d day) Scan(v any) error {
	var n sql.NullString
	if err := n.Scan(v); err != nil || !n.Valid {
		*d.to = 0
		return err
	}
	date, err := workday.ParseDate(n.String)
	*d.to = date
	return err
}

func (m moment) Scan(v any) error {
	var n sql.NullTime
	err := n.Scan(v)
	*m.to = n.Time.UTC()
	if !n.Valid {
		*m.to = time.Time{}
	}
	return err
}

// grounds reads "INCOMPLETE,EXPIRED".
type grounds struct{ to *[]casefile.IntakeGround }

func (g grounds) Scan(v any) error {
	var n sql.NullString
	if err := n.Scan(v); err != nil || n.String == "" {
		return err
	}
	for _, part := range strings.Split(n.String, ",") {
		*g.to = append(*g.to, casefile.IntakeGround(part))
	}
	return nil
}

// caseRow holds what a row is scanned into.
type caseRow struct {
	c              Case
	lost, dam, ren bool
	rep            Applicant
	branch         Branch
	dup            Duplicate
	hand           HandOver
	rec            Receipt
	row, repRow    string // what ties the fields of the persons to their rows
}

// scanCase reads a row of the columns of these parts.
func (s *Store) scanCase(row scanner, parts CaseParts) (Case, error) {
	r := &caseRow{c: Case{Parts: parts}}
	if err := row.Scan(r.dest(parts)...); err != nil {
		return Case{}, err
	}
	if err := r.decrypt(s); err != nil {
		return Case{}, err
	}
	r.finish()
	return r.c, nil
}

// dest lists where the columns of caseColumns go.
func (r *caseRow) dest(parts CaseParts) []any {
	a := &r.c.Application
	dest := make([]any, 0, 112)
	dest = append(dest,
		&a.ID, &a.RegionID, &a.DivisionID, &a.SchoolID, number{&a.BranchID}, &a.Place.Channel, &a.Number, &a.Status,
		&a.ApplicantID, number{&a.RepresentativeID}, &a.ApplicantRole, &r.lost, &r.dam, &r.ren,
		&a.DocumentKind, &a.Honours, &a.GraduationYear, text{&a.NameAtGraduation}, text{&a.WithdrawalReason}, text{&a.OriginalSeries}, text{&a.OriginalNumber}, text{&a.OriginalRaw},
		&a.CertifiedBy, &a.HomeVisit, number{&a.PickupBranchID}, text{&a.PickupAddress}, &a.OriginalDue, &a.OriginalReceived,
		&a.HandedInAt, &a.RecordedAt, day{&a.AcceptedOn}, day{&a.DueOn}, moment{&a.DueAt}, moment{&a.NoticeGivenAt}, moment{&a.FinishedAt}, moment{&a.AnonymisedAt}, &a.StatusAt, &a.Version, &a.CreatedBy,
		&r.c.Zone,
	)
	if parts.Has(WithApplicant) {
		p := &r.c.Applicant
		dest = append(dest, text{&r.row}, text{&p.IIN}, text{&p.IINAbsentReason}, &p.Surname, &p.GivenName, text{&p.Patronymic}, day{&p.BirthDate},
			text{&p.IdentityDocument}, text{&p.Phone}, text{&p.Email}, text{&p.Address})
	}
	if parts.Has(WithRepresentative) {
		p := &r.rep
		dest = append(dest, number{&p.ID}, text{&r.repRow}, text{&p.IIN}, text{&p.IINAbsentReason}, text{&p.Surname}, text{&p.GivenName}, text{&p.Patronymic}, day{&p.BirthDate},
			text{&p.IdentityDocument}, text{&p.Phone}, text{&p.Email}, text{&p.Address})
	}
	if parts.Has(WithSchool) {
		s := &r.c.School
		dest = append(dest, number{&s.BranchID}, &s.BIN, &s.KATO, &s.NameKK, &s.NameRU, &s.FullNameKK, &s.FullNameRU,
			&s.AddressKK, &s.AddressRU, &s.Phone, &s.HeadName, &s.Schedule, day{&s.ClosedOn})
	}
	if parts.Has(WithBranch) {
		b := &r.branch
		dest = append(dest, text{&b.Code}, text{&b.NameKK}, text{&b.NameRU}, text{&b.AddressKK}, text{&b.AddressRU}, number{&b.RegionID}, number{&b.DivisionID})
	}
	if parts.Has(WithDuplicate) {
		d, h := &r.dup, &r.hand
		dest = append(dest, number{&d.ID}, number{&d.BlankID}, text{&d.Series}, text{&d.Number}, count{&d.RegisterYear}, count{&d.RegisterSeq}, text{&d.RegisterNumber},
			day{&d.IssuedOn}, moment{&d.IssuedAt}, text{&d.SignedBy}, text{&d.OrderNumber}, day{&d.OrderDate}, count{&d.CopyNumber},
			number{&h.ID}, moment{&h.At}, text{(*string)(&h.Recipient)}, text{&h.IdentityDocument}, text{&h.PowerNumber}, day{&h.PowerDate}, text{&h.PowerNotary}, text{&h.HandedBy})
	}
	if parts.Has(WithReceipt) {
		c := &r.rec
		dest = append(dest, number{&c.ID}, text{&c.Number}, grounds{&c.Grounds}, jsonBytes{&c.Items}, moment{&c.IssuedAt}, text{&c.IssuedBy}, text{&c.Language})
	}
	return dest
}

// jsonBytes reads a text column with JSON.
type jsonBytes struct{ to *[]byte }

func (j jsonBytes) Scan(v any) error {
	var n sql.NullString
	err := n.Scan(v)
	*j.to = []byte(n.String)
	return err
}

// decrypt opens the personal fields of what was scanned.
func (r *caseRow) decrypt(s *Store) error {
	r.hand.DuplicateID = r.dup.ID
	if err := openApplication(s, &r.c.Application); err != nil {
		return err
	}
	if err := s.open(r.row, func(f fields) { applicantFields(&r.c.Applicant, f) }); err != nil {
		return err
	}
	if err := s.open(r.repRow, func(f fields) { applicantFields(&r.rep, f) }); err != nil {
		return err
	}
	return openHandOver(s, &r.hand)
}

// finish hangs the scanned parts together.
func (r *caseRow) finish() {
	a := &r.c.Application
	a.HandedInAt, a.RecordedAt, a.StatusAt = a.HandedInAt.UTC(), a.RecordedAt.UTC(), a.StatusAt.UTC()
	a.Reasons = reasonsOf(r.lost, r.dam, r.ren)
	r.c.Applicant.ID, r.c.Applicant.Place = a.ApplicantID, a.Place
	r.c.School.ID, r.c.School.RegionID, r.c.School.DivisionID = a.SchoolID, a.RegionID, a.DivisionID
	if r.rep.ID != 0 {
		r.rep.Place = a.Place
		r.c.Representative = &r.rep
	}
	if a.BranchID != 0 && r.c.Parts.Has(WithBranch) {
		r.branch.ID = a.BranchID
		r.c.Branch = &r.branch
	}
	if r.dup.ID != 0 {
		r.dup.Place, r.dup.ApplicationID = a.Place, a.ID
		r.c.Duplicate = &r.dup
	}
	if r.hand.ID != 0 {
		r.hand.Place, r.hand.ApplicationID, r.hand.DuplicateID = a.Place, a.ID, r.dup.ID
		r.c.HandOver = &r.hand
	}
	if r.rec.ID != 0 {
		r.rec.Place, r.rec.ApplicationID = a.Place, a.ID
		r.c.Receipt = &r.rec
	}
}

func reasonsOf(lost, damaged, renamed bool) []casefile.Reason {
	reasons := make([]casefile.Reason, 0, 3)
	if lost {
		reasons = append(reasons, casefile.Lost)
	}
	if damaged {
		reasons = append(reasons, casefile.Damaged)
	}
	if renamed {
		reasons = append(reasons, casefile.NameChanged)
	}
	return reasons
}
