package store

import (
	"database/sql"
	"strings"
	"time"

	"telnusqa/internal/casefile"
	"telnusqa/internal/workday"
)

// caseSelect and caseJoins read a case with what stands beside it, one row a
// case: at most one duplicate, receipt and hand-over belong to it.
const (
	caseSelect = `SELECT
  a.id, a.region_id, a.division_id, a.school_id, a.branch_id, a.channel, a.number, a.status,
  a.applicant_id, a.representative_id, a.applicant_role, a.reason_lost, a.reason_damaged, a.reason_name_changed,
  a.document_kind, a.honours, a.graduation_year, a.name_at_graduation, a.original_series, a.original_number, a.original_raw,
  a.certified_by, a.home_visit, a.pickup_branch_id, a.pickup_address, a.original_due, a.original_received,
  a.handed_in_at, a.recorded_at, a.accepted_on, a.due_on, a.due_at, a.notice_given_at, a.finished_at, a.status_at, a.version, a.created_by,
  p.iin, p.iin_absent_reason, p.surname, p.given_name, p.patronymic, p.birth_date, p.identity_document, p.phone, p.email, p.address,
  r.id, r.iin, r.iin_absent_reason, r.surname, r.given_name, r.patronymic, r.birth_date, r.identity_document, r.phone, r.email, r.address,
  s.branch_id, s.bin, s.kato, s.name_kk, s.name_ru, s.full_name_kk, s.full_name_ru, s.address_kk, s.address_ru, s.phone, s.head_name, s.schedule, s.closed_on,
  g.zone,
  b.code, b.name_kk, b.name_ru, b.address_kk, b.address_ru, b.region_id, b.division_id,
  d.id, d.blank_id, d.series, d.number, d.register_year, d.register_seq, d.register_number, d.issued_on, d.issued_at, d.signed_by, d.order_number, d.order_date, d.copy_number,
  h.id, h.at, h.recipient, h.identity_document, h.power_number, h.power_date, h.power_notary, h.handed_by,
  c.id, c.number, c.grounds, c.items, c.issued_at, c.issued_by, c.language
`
	caseJoins = `
  JOIN applicants p ON p.id = a.applicant_id
  JOIN schools s ON s.id = a.school_id
  JOIN regions g ON g.id = a.region_id
  LEFT JOIN applicants r ON r.id = a.representative_id
  LEFT JOIN branches b ON b.id = a.branch_id
  LEFT JOIN duplicates d ON d.application_id = a.id
  LEFT JOIN hand_overs h ON h.duplicate_id = d.id
  LEFT JOIN receipts c ON c.application_id = a.id`
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

// caseRow holds what a row of caseSelect is scanned into.
type caseRow struct {
	c              Case
	lost, dam, ren bool
	rep            Applicant
	branch         Branch
	dup            Duplicate
	hand           HandOver
	rec            Receipt
}

func scanCase(row scanner) (Case, error) {
	r := new(caseRow)
	a, p, s := &r.c.Application, &r.c.Applicant, &r.c.School
	err := row.Scan(
		&a.ID, &a.RegionID, &a.DivisionID, &a.SchoolID, number{&a.BranchID}, &a.Place.Channel, &a.Number, &a.Status,
		&a.ApplicantID, number{&a.RepresentativeID}, &a.ApplicantRole, &r.lost, &r.dam, &r.ren,
		&a.DocumentKind, &a.Honours, &a.GraduationYear, text{&a.NameAtGraduation}, text{&a.OriginalSeries}, text{&a.OriginalNumber}, text{&a.OriginalRaw},
		&a.CertifiedBy, &a.HomeVisit, number{&a.PickupBranchID}, text{&a.PickupAddress}, &a.OriginalDue, &a.OriginalReceived,
		&a.HandedInAt, &a.RecordedAt, day{&a.AcceptedOn}, day{&a.DueOn}, moment{&a.DueAt}, moment{&a.NoticeGivenAt}, moment{&a.FinishedAt}, &a.StatusAt, &a.Version, &a.CreatedBy,
		text{&p.IIN}, text{&p.IINAbsentReason}, &p.Surname, &p.GivenName, text{&p.Patronymic}, day{&p.BirthDate}, text{&p.IdentityDocument}, text{&p.Phone}, text{&p.Email}, text{&p.Address},
		number{&r.rep.ID}, text{&r.rep.IIN}, text{&r.rep.IINAbsentReason}, text{&r.rep.Surname}, text{&r.rep.GivenName}, text{&r.rep.Patronymic}, day{&r.rep.BirthDate}, text{&r.rep.IdentityDocument}, text{&r.rep.Phone}, text{&r.rep.Email}, text{&r.rep.Address},
		number{&s.BranchID}, &s.BIN, &s.KATO, &s.NameKK, &s.NameRU, &s.FullNameKK, &s.FullNameRU, &s.AddressKK, &s.AddressRU, &s.Phone, &s.HeadName, &s.Schedule, day{&s.ClosedOn},
		&r.c.Zone,
		text{&r.branch.Code}, text{&r.branch.NameKK}, text{&r.branch.NameRU}, text{&r.branch.AddressKK}, text{&r.branch.AddressRU}, number{&r.branch.RegionID}, number{&r.branch.DivisionID},
		number{&r.dup.ID}, number{&r.dup.BlankID}, text{&r.dup.Series}, text{&r.dup.Number}, count{&r.dup.RegisterYear}, count{&r.dup.RegisterSeq}, text{&r.dup.RegisterNumber}, day{&r.dup.IssuedOn}, moment{&r.dup.IssuedAt}, text{&r.dup.SignedBy}, text{&r.dup.OrderNumber}, day{&r.dup.OrderDate}, count{&r.dup.CopyNumber},
		number{&r.hand.ID}, moment{&r.hand.At}, text{(*string)(&r.hand.Recipient)}, text{&r.hand.IdentityDocument}, text{&r.hand.PowerNumber}, day{&r.hand.PowerDate}, text{&r.hand.PowerNotary}, text{&r.hand.HandedBy},
		number{&r.rec.ID}, text{&r.rec.Number}, grounds{&r.rec.Grounds}, jsonBytes{&r.rec.Items}, moment{&r.rec.IssuedAt}, text{&r.rec.IssuedBy}, text{&r.rec.Language},
	)
	if err != nil {
		return Case{}, err
	}
	r.finish()
	return r.c, nil
}

// jsonBytes reads a text column with JSON.
type jsonBytes struct{ to *[]byte }

func (j jsonBytes) Scan(v any) error {
	var n sql.NullString
	err := n.Scan(v)
	*j.to = []byte(n.String)
	return err
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
	if a.BranchID != 0 {
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
