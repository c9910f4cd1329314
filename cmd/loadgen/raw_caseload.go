package main

import (
	"context"
	"database/sql"
	"fmt"
	"net/http"
	"strings"

	"telnusqa/internal/store"
	"telnusqa/internal/vault"
)

// rawCaseload answers the caseload page with the fewest steps that Go and lib/pq
// allow: a prepared statement, and an answer put together byte by byte. It knows
// who asks from a map, parses no query and checks no limit. It is the measure of
// how much the product adds.
type rawCaseload struct {
	read    func(ctx context.Context, who guest, out *jsonWriter) error
	schools map[string]guest // by token
	tail    string           // what follows the data in the product's answers
}

func newRawCaseload(g *guests, read func(context.Context, guest, *jsonWriter) error) *rawCaseload {
	raw := &rawCaseload{read: read, schools: make(map[string]guest, len(g.clerks))}
	for _, c := range g.clerks {
		raw.schools[c.token] = c
	}
	return raw
}

// leanSQL reads what the page shows and nothing more.
const leanSQL = `
	SELECT a.id, a.number, a.status, a.channel, a.document_kind, a.handed_in_at, a.due_on,
	       p.id, p.surname, p.given_name, p.patronymic, p.iin, p.cipher_row,
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

// lean reads by a statement made for the page: the floor, below the limit that a
// server for any question can come to.
func lean(ctx context.Context, pool *sql.DB, keys *vault.Keys) (func(context.Context, guest, *jsonWriter) error, error) {
	page, err := pool.PrepareContext(ctx, leanSQL)
	if err != nil {
		return nil, fmt.Errorf("prepare the raw caseload: %w", err)
	}
	return func(ctx context.Context, who guest, out *jsonWriter) error {
		rows, err := page.QueryContext(ctx, who.user.Home.SchoolID)
		if err != nil {
			return err
		}
		defer rows.Close()
		return out.caseload(rows, keys)
	}, nil
}

// sameStatement reads by the statement that the product prepares for the page,
// through the same lib/pq: the limit, what remains when the API costs nothing.
func sameStatement(db *store.Store) func(context.Context, guest, *jsonWriter) error {
	return func(ctx context.Context, who guest, out *jsonWriter) error {
		cases, more, err := db.Cases(ctx, who.user.Viewer("").CaseScope(), store.CaseFilter{}, store.CasePage{
			Limit: 50, Without: store.WithRepresentative | store.WithSchool | store.WithBranch,
		})
		if err != nil {
			return err
		}
		rows := make([]caseloadRow, len(cases), len(cases)+1)
		for i := range cases {
			rows[i].fill(&cases[i])
		}
		if more {
			rows = append(rows, caseloadRow{})
		}
		out.page(rows)
		return nil
	}
}

// ServeHTTP writes a page.
func (h *rawCaseload) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	who, ok := h.schools[strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")]
	if !ok {
		http.Error(w, "who asks?", http.StatusUnauthorized)
		return
	}
	out := jsonWriter{zone: who.zone, b: make([]byte, 0, 32<<10)}
	if err := h.read(r.Context(), who, &out); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	out.raw(h.tail)
	w.Header().Set("Content-Type", "application/json")
	_, _ = w.Write(out.b) // the client that left needs no answer
}
