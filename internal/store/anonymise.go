package store

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/fault"
)

// Erased stands in a column that cannot be empty for a name or a text that was there.
const Erased = "—"

// ErrAnonymised is raised where something is to be done with a case whose persons were
// taken out of it.
var ErrAnonymised = fault.Define(fault.Conflict, "CASE_ANONYMISED", fault.Text{
	KK: "Сақтау мерзімі аяқталғандықтан, істен дербес деректер алып тасталды; онымен енді ештеңе жасауға болмайды.",
	RU: "Срок хранения истёк, персональные данные удалены из дела; действия с ним больше невозможны.",
	EN: "The term of keeping is over and the persons were taken out of the case; nothing can be done with it any more.",
})

// What becomes of a column; %s is its name.
const (
	gone    = "NULL"
	covered = "CASE WHEN %s IS NULL THEN NULL ELSE '" + Erased + "' END"
	marked  = "'" + Erased + "'"
	// empty is for encrypted columns that cannot be NULL: the empty field opens.
	empty     = "''"
	emptyList = "CASE WHEN %s IS NULL THEN NULL ELSE '[]' END"
)

// erasure is what of one table names a person, and which of its rows are a case's.
type erasure struct {
	table string
	of    string // condition over one applications.id
	blots []blots
}

// blots are columns of which the same becomes.
type blots struct {
	to      string
	columns []string
}

// erasures take everything out of a case that names a person, or was written down freely
// and may. Numbers, days, codes and the officers who acted stay: see docs/decisions. The
// rows stay under their data key, so that none counts as unencrypted.
var erasures = []erasure{
	personErasure("applicant_id"),
	personErasure("representative_id"),
	{"applications", "id = ?", []blots{{gone, []string{"name_at_graduation", "original_raw", "pickup_address", "withdrawal_reason"}}}},
	{"package_items", "application_id = ?", []blots{{gone, []string{"consent_phone"}}}},
	{"hearing_notices", "application_id = ?", []blots{{covered, []string{"reasons", "hearing_place", "participants", "explanations", "protocol"}}}},
	{"service_refusals", "application_id = ?", []blots{{marked, []string{"reasons"}}}},
	{"hand_overs", "duplicate_id = (SELECT id FROM duplicates WHERE application_id = ?)", []blots{
		{gone, []string{"power_number", "power_notary"}}, {empty, []string{"identity_document"}},
	}},
	visitErasure("application_id = ?"),
	messageErasure("application_id = ?"),
}

// oldLineErasure is of a line of an old register, which belongs to no case.
var oldLineErasure = erasure{"imported_duplicates", "id = ?", []blots{
	{gone, []string{"iin", "iin_hash", "search_name", "patronymic", "birth_date"}}, {marked, []string{"surname", "given_name"}},
}}

// everyErasure is what is taken out, of cases and of what belongs to none.
func everyErasure() []erasure { return append(slices.Clone(erasures), oldLineErasure) }

// personErasure is of the person that a column of the case points to. The table asks for
// an IIN or the reason why there is none.
func personErasure(column string) erasure {
	return erasure{"applicants", "id = (SELECT " + column + " FROM applications WHERE id = ?)", []blots{
		{gone, []string{"iin", "iin_hash", "search_name", "patronymic", "birth_date", "identity_document", "phone", "email", "address"}},
		{marked, []string{"surname", "given_name", "iin_absent_reason"}},
	}}
}

func visitErasure(of string) erasure {
	return erasure{"home_visits", of, []blots{{empty, []string{"person_name", "phone", "address"}}}}
}

// messageErasure is of messages of the portal. Faults may quote what was sent.
func messageErasure(of string) erasure {
	return erasure{"portal_messages", of, []blots{
		{gone, []string{"certificate_serial", "certificate_issuer"}}, {covered, []string{"decision_reason"}},
		{empty, []string{"content", "request_hash", "evidence"}}, {emptyList, []string{"faults"}},
	}}
}

func (e erasure) statement() string {
	var sets []string
	for _, b := range e.blots {
		for _, c := range b.columns {
			sets = append(sets, c+" = "+strings.ReplaceAll(b.to, "%s", c))
		}
	}
	return "UPDATE " + e.table + " SET " + strings.Join(sets, ", ") + " WHERE " + e.of
}

func (tx *Tx) erase(ctx context.Context, e erasure, of int64) error {
	if _, err := tx.Exec(ctx, e.statement(), of); err != nil {
		return fmt.Errorf("anonymise %s: %w", e.table, explain(err))
	}
	return nil
}

// Anonymise takes everything out of a case that names a person. The case must be locked;
// only the product itself may.
func (tx *Tx) Anonymise(ctx context.Context, row *Application, at time.Time) error {
	for _, e := range erasures {
		if err := tx.erase(ctx, e, row.ID); err != nil {
			return err
		}
	}
	if _, err := tx.Exec(ctx, `UPDATE applications SET anonymised_at = ?, version = version + 1 WHERE id = ?`, instant(at), row.ID); err != nil {
		return fmt.Errorf("anonymise case: %w", explain(err))
	}
	row.AnonymisedAt, row.Version = instant(at), row.Version+1
	return nil
}

// AnonymiseMessage does the same with a message that was discarded and made no case. It
// reports whether there was something to take out: another run may have been faster.
func (tx *Tx) AnonymiseMessage(ctx context.Context, id int64) (bool, error) {
	return tx.anonymiseLeftover(ctx, messageErasure("id = ?"), id, `UPDATE portal_messages SET version = version + 1 WHERE id = ? AND length(content) > 0`, id)
}

// AnonymiseVisit does the same with a home visit on which no application was taken in.
func (tx *Tx) AnonymiseVisit(ctx context.Context, id int64) (bool, error) {
	return tx.anonymiseLeftover(ctx, visitErasure("id = ?"), id, `UPDATE home_visits SET version = version + 1 WHERE id = ? AND address <> ''`, id)
}

// anonymiseLeftover locks the row by a statement that finds it only while it names
// somebody, and erases it then.
func (tx *Tx) anonymiseLeftover(ctx context.Context, e erasure, id int64, lock string, args ...any) (bool, error) {
	res, err := tx.Exec(ctx, lock, args...)
	if err != nil {
		return false, explain(err)
	}
	if n, err := res.RowsAffected(); err != nil || n == 0 {
		return false, err
	}
	return true, tx.erase(ctx, e, id)
}

// AnonymiseOldLine does the same with a line of an old register.
func (tx *Tx) AnonymiseOldLine(ctx context.Context, id int64, at time.Time) (bool, error) {
	return tx.anonymiseLeftover(ctx, oldLineErasure, id, `UPDATE imported_duplicates SET anonymised_at = ? WHERE id = ? AND anonymised_at IS NULL`, instant(at), id)
}

// Ended is a case that is over and still names its persons.
type Ended struct {
	ID       int64
	RegionID int64
	Status   casefile.Status
	EndedAt  time.Time
}

// EndedCases lists cases that came to their end before an instant and still name their
// persons, by id, behind after. It is the product's own question and knows no scope.
func (s *Store) EndedCases(ctx context.Context, before time.Time, after int64, limit int) ([]Ended, error) {
	var over []string
	for _, st := range casefile.Statuses() {
		if st.Terminal() {
			over = append(over, "'"+string(st)+"'")
		}
	}
	rows, err := s.query(ctx, `
		SELECT id, region_id, status, status_at
		FROM applications
		WHERE id > ? AND anonymised_at IS NULL AND status IN (`+strings.Join(over, ", ")+`) AND status_at < ?
		ORDER BY id
		LIMIT ?`, after, instant(before), limit)
	if err != nil {
		return nil, fmt.Errorf("find ended cases: %w", err)
	}
	defer rows.Close()
	var ended []Ended
	for rows.Next() {
		var e Ended
		if err := rows.Scan(&e.ID, &e.RegionID, &e.Status, moment{&e.EndedAt}); err != nil {
			return nil, fmt.Errorf("find ended cases: %w", err)
		}
		ended = append(ended, e)
	}
	return ended, errOf(rows)
}

// Leftover is what names a person and belongs to no case: a discarded message of the
// portal, a home visit on which nothing was taken in, a line of an old register.
type Leftover struct {
	ID      int64
	Name    string // the portal's id of the message, the number of the visit or of the line
	Place   access.Place
	EndedAt time.Time
}

// OldMessages lists messages that were discarded before an instant, made no case and
// still have their content, by id, behind after.
func (s *Store) OldMessages(ctx context.Context, before time.Time, after int64, limit int) ([]Leftover, error) {
	return s.leftovers(ctx, `
		SELECT id, message_id, region_id, division_id, school_id, NULL, channel, decided_at
		FROM portal_messages
		WHERE state = 'DISCARDED' AND id > ? AND application_id IS NULL AND length(content) > 0 AND decided_at < ?
		ORDER BY id
		LIMIT ?`, before, after, limit)
}

// OldVisits lists home visits that ended before an instant, on which nothing was taken in
// and which still say whom they were to.
func (s *Store) OldVisits(ctx context.Context, before time.Time, after int64, limit int) ([]Leftover, error) {
	return s.leftovers(ctx, `
		SELECT id, number, region_id, division_id, NULL, branch_id, 'STATE_CORPORATION', ended_at
		FROM home_visits
		WHERE id > ? AND application_id IS NULL AND address <> '' AND ended_at < ?
		ORDER BY id
		LIMIT ?`, before, after, limit)
}

// OldLines lists lines of old registers of before a day that still name somebody.
func (s *Store) OldLines(ctx context.Context, before time.Time, after int64, limit int) ([]Leftover, error) {
	rows, err := s.query(ctx, `
		SELECT id, register_year, register_seq, region_id, division_id, school_id
		FROM imported_duplicates
		WHERE id > ? AND anonymised_at IS NULL AND issued_on < ?
		ORDER BY id
		LIMIT ?`, after, before.Format(time.DateOnly), limit)
	if err != nil {
		return nil, fmt.Errorf("find old lines: %w", err)
	}
	defer rows.Close()
	var all []Leftover
	for rows.Next() {
		var l Leftover
		var year int
		var seq int64
		p := &l.Place
		if err := rows.Scan(&l.ID, &year, &seq, &p.RegionID, &p.DivisionID, &p.SchoolID); err != nil {
			return nil, fmt.Errorf("find old lines: %w", err)
		}
		l.Name = casefile.RegisterNumber(seq, year)
		all = append(all, l)
	}
	return all, errOf(rows)
}

func (s *Store) leftovers(ctx context.Context, query string, before time.Time, after int64, limit int) ([]Leftover, error) {
	rows, err := s.query(ctx, query, after, instant(before), limit)
	if err != nil {
		return nil, fmt.Errorf("find what belongs to no case: %w", err)
	}
	defer rows.Close()
	var all []Leftover
	for rows.Next() {
		var l Leftover
		p := &l.Place
		if err := rows.Scan(&l.ID, &l.Name, number{&p.RegionID}, number{&p.DivisionID}, number{&p.SchoolID}, number{&p.BranchID}, &p.Channel, moment{&l.EndedAt}); err != nil {
			return nil, fmt.Errorf("find what belongs to no case: %w", err)
		}
		all = append(all, l)
	}
	return all, errOf(rows)
}

// ScrubErased writes the tables anew that persons were taken out of: until then
// SQLite's file and PostgreSQL's pages hold the old rows. It takes each table for itself.
func (s *Store) ScrubErased(ctx context.Context) error {
	var tables []string
	for _, e := range everyErasure() {
		tables = append(tables, e.table)
	}
	if err := s.writeAnew(ctx, tables); err != nil {
		return fmt.Errorf("write the tables anew: %w", err)
	}
	return nil
}
