package main

import (
	"database/sql"
	"encoding/base64"
	"strconv"
	"strings"
	"time"

	"telnusqa/internal/store"
	"telnusqa/internal/vault"
)

// jsonWriter puts JSON together.
type jsonWriter struct {
	b    []byte
	zone *time.Location
}

// caseloadRow is what the page shows of one case.
type caseloadRow struct {
	id, person                            int64
	number, status, channel, kind         string
	surname, given                        string
	due, patronymic, iin, cipherRow       sql.NullString
	handedIn                              time.Time
	dup, rec                              sql.NullInt64
	series, dupNo, register, issuedOn, no sql.NullString
	receiptAt                             sql.NullTime
}

func (r *caseloadRow) scan(rows *sql.Rows) error {
	return rows.Scan(&r.id, &r.number, &r.status, &r.channel, &r.kind, &r.handedIn, &r.due,
		&r.person, &r.surname, &r.given, &r.patronymic, &r.iin, &r.cipherRow,
		&r.dup, &r.series, &r.dupNo, &r.register, &r.issuedOn, &r.rec, &r.no, &r.receiptAt)
}

// fill takes what the page shows from a case of the store.
func (r *caseloadRow) fill(c *store.Case) {
	r.id, r.person, r.number, r.status, r.channel = c.ID, c.Applicant.ID, c.Number, string(c.Status), c.Place.Channel
	r.kind, r.handedIn, r.due = string(c.DocumentKind), c.HandedInAt, nullable(c.DueOn.String())
	r.surname, r.given = c.Applicant.Surname, c.Applicant.GivenName
	r.patronymic, r.iin = nullable(c.Applicant.Patronymic), nullable(c.Applicant.IIN)
	if d := c.Duplicate; d != nil {
		r.dup = sql.NullInt64{Int64: d.ID, Valid: true}
		r.series, r.dupNo, r.register, r.issuedOn = nullable(d.Series), nullable(d.Number), nullable(d.RegisterNumber), nullable(d.IssuedOn.String())
	}
	if p := c.Receipt; p != nil {
		r.rec, r.no = sql.NullInt64{Int64: p.ID, Valid: true}, nullable(p.Number)
		r.receiptAt = sql.NullTime{Time: p.IssuedAt, Valid: true}
	}
}

func nullable(s string) sql.NullString { return sql.NullString{String: s, Valid: s != ""} }

// caseload writes the page's data.
func (w *jsonWriter) caseload(rows *sql.Rows, keys *vault.Keys) error {
	var page []caseloadRow
	for rows.Next() {
		page = append(page, caseloadRow{})
		row := &page[len(page)-1]
		if err := row.scan(rows); err != nil {
			return err
		}
		if row.iin.Valid {
			var err error
			if row.iin.String, err = keys.DecryptText(row.iin.String, vault.Place{Column: "applicants.iin", Row: row.cipherRow.String}); err != nil {
				return err
			}
		}
	}
	w.page(page)
	return rows.Err()
}

// page writes at most 50 rows; one more says that there is a next page.
func (w *jsonWriter) page(rows []caseloadRow) {
	more := len(rows) > 50
	rows = rows[:min(len(rows), 50)]
	w.raw(`{"data":{"applications":{"pageInfo":{"hasNextPage":`).raw(strconv.FormatBool(more)).raw(`,"endCursor":"`)
	if len(rows) > 0 {
		last := &rows[len(rows)-1]
		cursor := last.handedIn.UTC().AppendFormat(make([]byte, 0, 64), "2006-01-02T15:04:05.000000Z|")
		w.b = base64.RawURLEncoding.AppendEncode(w.b, strconv.AppendInt(cursor, last.id, 10))
	}
	w.raw(`"},"edges":[`)
	for i := range rows {
		if i > 0 {
			w.raw(",")
		}
		w.edge(&rows[i])
	}
	w.raw(`]}}`)
}

func (w *jsonWriter) edge(r *caseloadRow) {
	w.raw(`{"node":{"id":`).id("Application", r.id).raw(`,"number":`).text(r.number).raw(`,"status":`).text(r.status)
	w.raw(`,"channel":`).text(r.channel).raw(`,"documentKind":`).text(r.kind).raw(`,"handedInAt":`).instant(r.handedIn)
	w.raw(`,"dueOn":`).maybe(r.due).raw(`,"applicant":{"id":`).id("Applicant", r.person)
	w.raw(`,"fullName":`).text(strings.TrimSpace(r.surname + " " + r.given + " " + r.patronymic.String)).raw(`,"iin":`).maybe(r.iin)
	w.raw(`},"duplicate":`)
	if r.dup.Valid {
		w.raw(`{"id":`).id("Duplicate", r.dup.Int64).raw(`,"series":`).maybe(r.series).raw(`,"number":`).maybe(r.dupNo)
		w.raw(`,"registerNumber":`).maybe(r.register).raw(`,"issuedOn":`).maybe(r.issuedOn).raw(`}`)
	} else {
		w.raw("null")
	}
	w.raw(`,"receipt":`)
	if r.rec.Valid {
		w.raw(`{"id":`).id("Receipt", r.rec.Int64).raw(`,"number":`).maybe(r.no).raw(`,"issuedAt":`).instant(r.receiptAt.Time).raw(`}`)
	} else {
		w.raw("null")
	}
	w.raw("}}")
}

func (w *jsonWriter) raw(s string) *jsonWriter {
	w.b = append(w.b, s...)
	return w
}

func (w *jsonWriter) id(kind string, id int64) *jsonWriter {
	var room [32]byte
	w.b = append(w.b, '"')
	w.b = base64.RawURLEncoding.AppendEncode(w.b, strconv.AppendInt(append(append(room[:0], kind...), ':'), id, 10))
	w.b = append(w.b, '"')
	return w
}

func (w *jsonWriter) text(s string) *jsonWriter {
	w.b = append(w.b, '"')
	for i := range len(s) {
		if c := s[i]; c == '"' || c == '\\' {
			w.b = append(w.b, '\\')
		}
		w.b = append(w.b, s[i])
	}
	w.b = append(w.b, '"')
	return w
}

func (w *jsonWriter) maybe(s sql.NullString) *jsonWriter {
	if !s.Valid {
		return w.raw("null")
	}
	return w.text(s.String)
}

func (w *jsonWriter) instant(t time.Time) *jsonWriter {
	w.b = append(w.b, '"')
	w.b = t.In(w.zone).AppendFormat(w.b, time.RFC3339Nano)
	w.b = append(w.b, '"')
	return w
}
