package store

import "strings"

// CaseParts says what is read beside the row of a case. Every column costs
// PostgreSQL, the driver and us something, and a page of a list shows a few of a
// hundred: whoever knows what will be asked for reads no more.
type CaseParts uint8

// The parts.
const (
	WithApplicant CaseParts = 1 << iota
	WithRepresentative
	WithSchool
	WithBranch
	WithDuplicate // and its hand-over
	WithReceipt

	// AllParts is the whole case.
	AllParts = 1<<iota - 1
)

// Has reports whether a part is among them.
func (p CaseParts) Has(part CaseParts) bool { return p&part != 0 }

// caseQuery is the columns and joins that read cases with some parts, one row a
// case: at most one duplicate, receipt and hand-over belong to it.
type caseQuery struct{ columns, joins string }

// caseQueries holds a query for every choice of parts.
var caseQueries = func() (all [AllParts + 1]caseQuery) {
	for parts := range all {
		all[parts] = newCaseQuery(CaseParts(parts))
	}
	return all
}()

// rowColumns are read always; caseRow.dest has the same order.
const rowColumns = `
  a.id, a.region_id, a.division_id, a.school_id, a.branch_id, a.channel, a.number, a.status,
  a.applicant_id, a.representative_id, a.applicant_role, a.reason_lost, a.reason_damaged, a.reason_name_changed,
  a.document_kind, a.honours, a.graduation_year, a.name_at_graduation, a.withdrawal_reason, a.original_series, a.original_number, a.original_raw,
  a.certified_by, a.home_visit, a.pickup_branch_id, a.pickup_address, a.original_due, a.original_received,
  a.handed_in_at, a.recorded_at, a.accepted_on, a.due_on, a.due_at, a.notice_given_at, a.finished_at, a.anonymised_at, a.status_at, a.version, a.created_by,
  g.zone`

// partQueries are what each part adds.
var partQueries = []struct {
	part CaseParts
	caseQuery
}{
	{WithApplicant, caseQuery{`
  p.cipher_row, p.iin, p.iin_absent_reason, p.surname, p.given_name, p.patronymic, p.birth_date, p.identity_document, p.phone, p.email, p.address`, `
  JOIN applicants p ON p.id = a.applicant_id`}},
	{WithRepresentative, caseQuery{`
  r.id, r.cipher_row, r.iin, r.iin_absent_reason, r.surname, r.given_name, r.patronymic, r.birth_date, r.identity_document, r.phone, r.email, r.address`, `
  LEFT JOIN applicants r ON r.id = a.representative_id`}},
	{WithSchool, caseQuery{`
  s.branch_id, s.bin, s.kato, s.name_kk, s.name_ru, s.full_name_kk, s.full_name_ru, s.address_kk, s.address_ru, s.phone, s.head_name, s.schedule, s.closed_on`, `
  JOIN schools s ON s.id = a.school_id`}},
	{WithBranch, caseQuery{`
  b.code, b.name_kk, b.name_ru, b.address_kk, b.address_ru, b.region_id, b.division_id`, `
  LEFT JOIN branches b ON b.id = a.branch_id`}},
	{WithDuplicate, caseQuery{`
  d.id, d.blank_id, d.series, d.number, d.register_year, d.register_seq, d.register_number, d.issued_on, d.issued_at, d.signed_by, d.order_number, d.order_date, d.copy_number,
  h.id, h.at, h.recipient, h.identity_document, h.power_number, h.power_date, h.power_notary, h.handed_by`, `
  LEFT JOIN duplicates d ON d.application_id = a.id
  LEFT JOIN hand_overs h ON h.duplicate_id = d.id`}},
	{WithReceipt, caseQuery{`
  c.id, c.number, c.grounds, c.items, c.issued_at, c.issued_by, c.language`, `
  LEFT JOIN receipts c ON c.application_id = a.id`}},
}

func newCaseQuery(parts CaseParts) caseQuery {
	columns := []string{rowColumns}
	joins := "\n  JOIN regions g ON g.id = a.region_id"
	for _, p := range partQueries {
		if parts.Has(p.part) {
			columns = append(columns, p.columns)
			joins += p.joins
		}
	}
	return caseQuery{columns: "SELECT" + strings.Join(columns, ",") + "\n", joins: joins}
}
