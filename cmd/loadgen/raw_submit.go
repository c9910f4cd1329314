package main

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"
	"time"
)

// rawSubmit files an application with the fewest steps that net/http and lib/pq
// allow: one transaction of prepared statements that inserts the rows which the
// product inserts, and no rule, wall, clock or check in between. The rows are
// copies of one submission that the product made, so both write the same columns.
type rawSubmit struct {
	pool    *sql.DB
	schools map[string]guest // by token
	tables  []copiedTable
	number  atomic.Int64
	sample  string // the product's answer to the copied submission
	was     struct{ number, node string }
}

// copiedTable is the rows of one table that a submission writes.
type copiedTable struct {
	name    string
	columns []string
	rows    [][]any
	insert  *sql.Stmt
}

// submissionTables are the tables in the order of the product's inserts. The
// journal's entries go with the sealer's list in one statement.
var submissionTables = []struct{ name, of string }{
	{"idempotency_records", "key = $1"},
	{"applicants", "id = (SELECT applicant_id FROM applications WHERE number = $1)"},
	{"applications", "number = $1"},
	{"package_items", "application_id = (SELECT id FROM applications WHERE number = $1)"},
	{"journal_entries", "application_id = (SELECT id FROM applications WHERE number = $1)"},
	{"clocks", "application_id = (SELECT id FROM applications WHERE number = $1)"},
}

// newRawSubmit copies the submission with this number and idempotency key.
func newRawSubmit(ctx context.Context, pool *sql.DB, g *guests, key, number, answer string) (*rawSubmit, error) {
	h := &rawSubmit{pool: pool, schools: make(map[string]guest, len(g.clerks)), sample: answer}
	h.was.number = number
	h.number.Store(time.Now().UnixMilli()) // beyond the product's own numbers
	for _, c := range g.clerks {
		h.schools[c.token] = c
	}
	for _, t := range submissionTables {
		by := number
		if t.name == "idempotency_records" {
			by = key
		}
		one, err := copyRows(ctx, pool, t.name, t.of, by)
		if err != nil {
			return nil, fmt.Errorf("copy a submission's %s: %w", t.name, err)
		}
		h.tables = append(h.tables, one)
	}
	h.was.node = nodeID("Application", h.table("applications").value(0, "id").(int64))
	for i := range h.tables {
		if err := h.tables[i].prepare(ctx, pool); err != nil {
			return nil, fmt.Errorf("prepare %s: %w", h.tables[i].name, err)
		}
	}
	return h, nil
}

func copyRows(ctx context.Context, pool *sql.DB, table, of, by string) (copiedTable, error) {
	t := copiedTable{name: table}
	rows, err := pool.QueryContext(ctx, "SELECT * FROM "+table+" WHERE "+of+" ORDER BY 1", by)
	if err != nil {
		return t, err
	}
	defer rows.Close()
	if t.columns, err = rows.Columns(); err != nil {
		return t, err
	}
	for rows.Next() {
		row := make([]any, len(t.columns))
		into := make([]any, len(row))
		for i := range row {
			into[i] = &row[i]
		}
		if err := rows.Scan(into...); err != nil {
			return t, err
		}
		t.rows = append(t.rows, row)
	}
	if len(t.rows) == 0 {
		return t, sql.ErrNoRows
	}
	return t, rows.Err()
}

func (h *rawSubmit) table(name string) *copiedTable {
	return &h.tables[slices.IndexFunc(h.tables, func(t copiedTable) bool { return t.name == name })]
}

func (t *copiedTable) value(row int, column string) any {
	return t.rows[row][slices.Index(t.columns, column)]
}

// prepare makes one insert of all rows.
func (t *copiedTable) prepare(ctx context.Context, pool *sql.DB) (err error) {
	columns := t.columns
	if i := slices.Index(columns, "id"); i >= 0 {
		columns = slices.Delete(slices.Clone(columns), i, i+1)
	}
	at := 0
	row := func() string {
		marks := make([]string, len(columns))
		for i := range marks {
			at++
			marks[i] = "$" + strconv.Itoa(at)
		}
		return "(" + strings.Join(marks, ", ") + ")"
	}
	values := row()
	for range len(t.rows) - 1 {
		values += ", " + row()
	}
	query := "INSERT INTO " + t.name + " (" + strings.Join(columns, ", ") + ") VALUES " + values
	switch t.name {
	case "journal_entries":
		query = "WITH entry AS (" + query + " RETURNING id) INSERT INTO unsealed_entries (id) SELECT id FROM entry"
	case "applicants", "applications", "clocks":
		query += " RETURNING id"
	}
	t.insert, err = pool.PrepareContext(ctx, query)
	return err
}

// filed is what differs from the copied submission.
type filed struct {
	guest               guest
	key, number         string
	person, application int64
	was                 string // the number of the copied submission
}

// arguments are the values of the rows, with what differs put in.
func (t *copiedTable) arguments(f filed) []any {
	var args []any
	home := f.guest.user.Home
	for _, row := range t.rows {
		for i, column := range t.columns {
			v := row[i]
			switch column {
			case "id":
				continue
			case "region_id":
				v = home.RegionID
			case "division_id":
				v = home.DivisionID
			case "school_id":
				v = home.SchoolID
			case "applicant_id":
				v = f.person
			case "application_id":
				v = f.application
			case "number":
				v = f.number
			case "key":
				v = f.key
			case "user_id", "created_by", "actor_id":
				v = f.guest.user.ID
			case "payload":
				v = strings.Replace(v.(string), f.was, f.number, 1)
			}
			args = append(args, v)
		}
	}
	return args
}

// ServeHTTP files the submission of a request.
func (h *rawSubmit) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	who, ok := h.schools[strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")]
	if !ok {
		http.Error(w, "who asks?", http.StatusUnauthorized)
		return
	}
	var body struct {
		Variables struct {
			Input struct {
				Key       string `json:"clientMutationId"`
				Applicant struct{ Surname, GivenName, Patronymic, IIN string }
			}
		}
	}
	if err := json.NewDecoder(r.Body).Decode(&body); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	f := filed{guest: who, key: body.Variables.Input.Key, was: h.was.number}
	f.number = h.was.number[:len(h.was.number)-6] + strconv.FormatInt(h.number.Add(1), 10)
	if err := h.file(r.Context(), &f); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	answer := strings.Replace(h.sample, h.was.node, nodeID("Application", f.application), 1)
	w.Header().Set("Content-Type", "application/json")
	_, _ = w.Write([]byte(strings.Replace(answer, h.was.number, f.number, 1))) // the client that left needs no answer
}

func (h *rawSubmit) file(ctx context.Context, f *filed) error {
	tx, err := h.pool.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback() //nolint:errcheck // after Commit it does nothing
	for i := range h.tables {
		t := &h.tables[i]
		insert := tx.StmtContext(ctx, t.insert) //nolint:sqlclosecheck // it ends with the transaction
		switch t.name {
		case "applicants":
			err = insert.QueryRowContext(ctx, t.arguments(*f)...).Scan(&f.person)
		case "applications":
			err = insert.QueryRowContext(ctx, t.arguments(*f)...).Scan(&f.application)
		case "clocks":
			var clock int64
			err = insert.QueryRowContext(ctx, t.arguments(*f)...).Scan(&clock)
		default:
			_, err = insert.ExecContext(ctx, t.arguments(*f)...)
		}
		if err != nil {
			return fmt.Errorf("%s: %w", t.name, err)
		}
	}
	return tx.Commit()
}
