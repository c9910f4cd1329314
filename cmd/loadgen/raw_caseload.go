package main

import (
	"context"
	"database/sql"
	"encoding/base64"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// rawCaseload answers the caseload page with the fewest steps that Go and lib/pq
// allow: one prepared statement that reads what the page shows and nothing more,
// and an answer put together byte by byte. It knows who asks from a map, parses
// no query and checks no limit. It is the measure of how much the product adds.
type rawCaseload struct {
	page    *sql.Stmt
	schools map[string]guest // by token
	tail    string           // what follows the data in the product's answers
}

const rawCaseloadSQL = `
	SELECT a.id, a.number, a.status, a.channel, a.document_kind, a.handed_in_at, a.due_on,
	       p.id, p.surname, p.given_name, p.patronymic, p.iin,
	       d.id, d.series, d.number, d.register_number, d.issued_on,
	       c.id, c.number, c.issued_at
	FROM (SELECT *
	      FROM applications
	      WHERE school_id = $1
	      ORDER BY handed_in_at DESC, id DESC
	      LIMIT 51) a -- one more than the page: is there a next one?
	JOIN applicants p ON p.id = a.applicant_id
	LEFT JOIN duplicates d ON d.application_id = a.id
	LEFT JOIN receipts c ON c.application_id = a.id
	ORDER BY a.handed_in_at DESC, a.id DESC`

func newRawCaseload(ctx context.Context, pool *sql.DB, g *guests) (*rawCaseload, error) {
	page, err := pool.PrepareContext(ctx, rawCaseloadSQL)
	if err != nil {
		return nil, fmt.Errorf("prepare the raw caseload: %w", err)
	}
	raw := &rawCaseload{page: page, schools: make(map[string]guest, len(g.clerks))}
	for _, c := range g.clerks {
		raw.schools[c.token] = c
	}
	return raw, nil
}

// ServeHTTP writes a page.
func (h *rawCaseload) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	who, ok := h.schools[strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")]
	if !ok {
		http.Error(w, "who asks?", http.StatusUnauthorized)
		return
	}
	rows, err := h.page.QueryContext(r.Context(), who.user.Home.SchoolID)
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	defer rows.Close()
	out := jsonWriter{zone: who.zone, b: make([]byte, 0, 32<<10)}
	if err := out.caseload(rows); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	out.raw(h.tail)
	w.Header().Set("Content-Type", "application/json")
	_, _ = w.Write(out.b) // the client that left needs no answer
}

// jsonWriter puts JSON together.
type jsonWriter struct {
	b    []byte
	zone *time.Location
}

func (w *jsonWriter) caseload(rows *sql.Rows) error {
	var (
		n        int
		cursor   string
		edges    jsonWriter
		id       int64
		person   int64
		dup, rec sql.NullInt64

		number, status, channel, kind, surname, given            string
		due, patronymic, iin, series, dupNo, register, on, recNo sql.NullString
		handedIn                                                 time.Time
		receiptAt                                                sql.NullTime
	)
	edges.zone, edges.b = w.zone, make([]byte, 0, 32<<10)
	for ; rows.Next(); n++ {
		if n == 50 {
			continue
		}
		if err := rows.Scan(&id, &number, &status, &channel, &kind, &handedIn, &due, &person, &surname, &given, &patronymic, &iin,
			&dup, &series, &dupNo, &register, &on, &rec, &recNo, &receiptAt); err != nil {
			return err
		}
		if n > 0 {
			edges.raw(",")
		}
		edges.raw(`{"node":{"id":`).id("Application", id).raw(`,"number":`).text(number).raw(`,"status":`).text(status)
		edges.raw(`,"channel":`).text(channel).raw(`,"documentKind":`).text(kind).raw(`,"handedInAt":`).instant(handedIn)
		edges.raw(`,"dueOn":`).maybe(due).raw(`,"applicant":{"id":`).id("Applicant", person)
		edges.raw(`,"fullName":`).text(strings.TrimSpace(surname + " " + given + " " + patronymic.String)).raw(`,"iin":`).maybe(iin)
		edges.raw(`},"duplicate":`)
		if dup.Valid {
			edges.raw(`{"id":`).id("Duplicate", dup.Int64).raw(`,"series":`).maybe(series).raw(`,"number":`).maybe(dupNo)
			edges.raw(`,"registerNumber":`).maybe(register).raw(`,"issuedOn":`).maybe(on).raw(`}`)
		} else {
			edges.raw("null")
		}
		edges.raw(`,"receipt":`)
		if rec.Valid {
			edges.raw(`{"id":`).id("Receipt", rec.Int64).raw(`,"number":`).maybe(recNo).raw(`,"issuedAt":`).instant(receiptAt.Time).raw(`}`)
		} else {
			edges.raw("null")
		}
		edges.raw("}}")
		cursor = handedIn.UTC().Format("2006-01-02T15:04:05.000000Z") + "|" + strconv.FormatInt(id, 10)
	}
	w.raw(`{"data":{"applications":{"pageInfo":{"hasNextPage":`).raw(strconv.FormatBool(n > 50)).raw(`,"endCursor":"`)
	w.b = base64.RawURLEncoding.AppendEncode(w.b, []byte(cursor))
	w.raw(`"},"edges":[`)
	w.b = append(w.b, edges.b...)
	w.raw(`]}}`)
	return rows.Err()
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
