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

// rawAct does an act with the fewest steps that net/http and lib/pq allow: one
// transaction of prepared statements that writes the rows which the product wrote, about
// another specimen, and no rule, wall or check in between.
type rawAct struct {
	pool    *sql.DB
	sample  *specimen // whom the product's act was about
	answer  string    // of the product
	targets []target
	steps   []rawStep
	serial  atomic.Int64
}

// target is the specimen of a request, with the ids of the rows that change.
type target struct {
	*specimen
	changed []int64
}

// rawStep is a statement of the transaction.
type rawStep struct {
	table string
	run   *sql.Stmt
	args  []argument
	ids   bool // it answers the ids of what it inserted
}

// argument is a value of a statement.
type argument func(*replay) any

// replay is one transaction on its way.
type replay struct {
	target
	n   int64              // no other request's
	ids map[string][]int64 // of the rows inserted so far
	seq int64              // the number that a counter gave
}

func newRawAct(ctx context.Context, pool *sql.DB, img image, sample *specimen, answer string, specimens []*specimen) (*rawAct, error) {
	h := &rawAct{pool: pool, sample: sample, answer: answer}
	h.serial.Store(time.Now().UnixMicro())
	for _, s := range specimens {
		t := target{specimen: s}
		for _, c := range img.changed {
			id, err := s.peer(ctx, pool, c)
			if err != nil {
				return nil, err
			}
			t.changed = append(t.changed, id)
		}
		h.targets = append(h.targets, t)
	}
	for _, name := range img.counters {
		if err := h.prepareCounter(ctx, name); err != nil {
			return nil, err
		}
	}
	for i, c := range img.changed {
		if err := h.prepareChange(ctx, i, c); err != nil {
			return nil, err
		}
	}
	for _, table := range imageTables {
		var rows []written
		for _, w := range img.inserted {
			if w.table == table {
				rows = append(rows, w)
			}
		}
		if len(rows) > 0 {
			if err := h.prepareInsert(ctx, rows, img); err != nil {
				return nil, err
			}
		}
	}
	return h, nil
}

// peer is the specimen's row that stands where the changed one stood.
func (s *specimen) peer(ctx context.Context, pool *sql.DB, c written) (id int64, err error) {
	owner := s.app.id
	switch {
	case c.table == "applications":
		return s.app.id, nil
	case c.table == "tickets":
		return s.ticket.id, nil
	case c.table == "applicants":
		err := pool.QueryRowContext(ctx, `SELECT applicant_id FROM applications WHERE id = $1`, s.app.id).Scan(&id)
		return id, err
	case c.owner == "ticket_id":
		owner = s.ticket.id
	case c.owner == "":
		return 0, fmt.Errorf("whose row %d of %s is, is not known", c.id, c.table)
	}
	err = pool.QueryRowContext(ctx, "SELECT id FROM "+c.table+" WHERE "+c.owner+" = $1 ORDER BY id LIMIT 1 OFFSET "+strconv.Itoa(c.ordinal), owner).Scan(&id)
	if err != nil {
		return 0, fmt.Errorf("find a row of %s: %w", c.table, err)
	}
	return id, nil
}

func (h *rawAct) add(ctx context.Context, table, query string, args []argument, ids bool) error {
	stmt, err := h.pool.PrepareContext(ctx, query)
	if err != nil {
		return fmt.Errorf("prepare %s: %w", table, err)
	}
	h.steps = append(h.steps, rawStep{table, stmt, args, ids})
	return nil
}

// prepareCounter takes the next number of the target's school or branch.
func (h *rawAct) prepareCounter(ctx context.Context, name string) error {
	was, branch := fmt.Sprintf("/%d/", h.sample.clerk.user.Home.SchoolID), fmt.Sprintf("/%d/", h.sample.operator.user.Home.BranchID)
	return h.add(ctx, "counters", `
		INSERT INTO counters (name, next) VALUES ($1, 2)
		ON CONFLICT (name) DO UPDATE SET next = counters.next + 1
		RETURNING next`, []argument{func(r *replay) any {
		if strings.HasPrefix(name, "ticket/") {
			return strings.Replace(name, branch, fmt.Sprintf("/%d/", r.operator.user.Home.BranchID), 1)
		}
		return strings.Replace(name, was, fmt.Sprintf("/%d/", r.clerk.user.Home.SchoolID), 1)
	}}, true)
}

func (h *rawAct) prepareChange(ctx context.Context, n int, c written) error {
	var sets []string
	var args []argument
	for i, column := range c.columns {
		args = append(args, h.argument(c.table, column, c.values[i], image{}))
		sets = append(sets, fmt.Sprintf("%s = $%d", column, len(args)))
	}
	args = append(args, func(r *replay) any { return r.changed[n] })
	return h.add(ctx, c.table, fmt.Sprintf("UPDATE %s SET %s WHERE id = $%d", c.table, strings.Join(sets, ", "), len(args)), args, false)
}

func (h *rawAct) prepareInsert(ctx context.Context, rows []written, img image) error {
	table := rows[0].table
	var columns, values []string
	var args []argument
	for _, c := range rows[0].columns {
		if c != "id" {
			columns = append(columns, c)
		}
	}
	for n, w := range rows {
		var marks []string
		for i, c := range w.columns {
			if c == "id" {
				continue
			}
			a := h.argument(table, c, w.values[i], img)
			switch {
			case table != "blanks":
			case c == "number":
				a = func(r *replay) any { return numbered(r.sheets[0], n) }
			case c == "state": // the lines of the book make of it what it was
				a = func(*replay) any { return "UNBOOKED" }
			case c == "moves":
				a = func(*replay) any { return 0 }
			}
			args = append(args, a)
			marks = append(marks, "$"+strconv.Itoa(len(args)))
		}
		values = append(values, "("+strings.Join(marks, ", ")+")")
	}
	query := "INSERT INTO " + table + " (" + strings.Join(columns, ", ") + ") VALUES " + strings.Join(values, ", ") + " RETURNING id"
	if table == "journal_entries" {
		query = "WITH entry AS (" + query + "), listed AS (INSERT INTO unsealed_entries (id) SELECT id FROM entry) SELECT id FROM entry"
	}
	return h.add(ctx, table, query, args, true)
}

// referred names the table that a column refers to.
var referred = map[string]string{
	"application_id": "applications", "applicant_id": "applicants", "representative_id": "applicants", "ticket_id": "tickets", "blank_id": "blanks", "duplicate_id": "duplicates", "notice_id": "hearing_notices",
}

// argument is the value of a column for a target, where the product wrote this one for
// the sample.
func (h *rawAct) argument(table, column string, was any, img image) argument {
	id, _ := was.(int64)
	if to, ok := referred[column]; ok && id != 0 {
		nth := -1
		for _, w := range img.inserted {
			if w.table == to {
				if nth++; w.id == id {
					return func(r *replay) any { return r.ids[to][nth] }
				}
			}
		}
	}
	school, at := h.sample.clerk.user.Home, h.sample.operator.user.Home
	switch {
	case column == "region_id" && id == school.RegionID:
		return func(r *replay) any { return r.clerk.user.Home.RegionID }
	case column == "division_id" && id == school.DivisionID:
		return func(r *replay) any { return r.clerk.user.Home.DivisionID }
	case (column == "school_id" || column == "register_school_id") && id == school.SchoolID:
		return func(r *replay) any { return r.clerk.user.Home.SchoolID }
	case (column == "branch_id" || column == "pickup_branch_id") && id != 0 && id == at.BranchID:
		return func(r *replay) any { return r.operator.user.Home.BranchID }
	case column == "application_id" && id != 0:
		return func(r *replay) any { return r.app.id }
	case column == "ticket_id" && id != 0:
		return func(r *replay) any { return r.ticket.id }
	case column == "blank_id" && id != 0:
		which := 0
		if id == h.sample.sheetIDs[1] {
			which = 1
		}
		return func(r *replay) any { return r.sheetIDs[which] }
	case column == "duplicate_id" && id != 0:
		return func(r *replay) any { return r.duplicate }
	case column == "notice_id" && id != 0:
		return func(r *replay) any { return r.notice }
	case column == "key":
		return func(r *replay) any { return fmt.Sprint("loadgen-raw-", r.n) }
	case table == "duplicates" && column == "number":
		return func(r *replay) any { return r.sheets[0] }
	case table == "duplicates" && column == "register_seq", table == "tickets" && column == "number" && id != 0:
		return func(r *replay) any { return r.seq }
	case table == "applications" && column == "number", table == "service_refusals" && column == "number":
		return func(r *replay) any { return fmt.Sprint("R-", r.n) }
	case id != 0 && slices.Contains([]string{"user_id", "actor_id", "moved_by", "created_by", "given_by_id", "signed_by_id", "handed_by_id"}, column):
		return h.person(id)
	}
	return func(*replay) any { return was }
}

// person is the target's officer where the sample's acted.
func (h *rawAct) person(id int64) argument {
	switch id {
	case h.sample.head.user.ID:
		return func(r *replay) any { return r.head.user.ID }
	case h.sample.operator.user.ID:
		return func(r *replay) any { return r.operator.user.ID }
	default:
		return func(r *replay) any { return r.clerk.user.ID }
	}
}

// numbered is the nth number behind a number.
func numbered(first string, n int) string {
	return fmt.Sprintf("%07d", atoi(first)+n)
}

// atoi reads the number of a sheet.
func atoi(number string) int {
	n, err := strconv.Atoi(number)
	if err != nil {
		panic(fmt.Sprintf("loadgen: sheet %q", number)) // see benchmark.specimens
	}
	return n
}

// ServeHTTP does the act to the target that the request names.
func (h *rawAct) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var body struct{ Target int }
	if err := json.NewDecoder(r.Body).Decode(&body); err != nil || body.Target < 0 || body.Target >= len(h.targets) {
		http.Error(w, "which target?", http.StatusBadRequest)
		return
	}
	if err := h.do(r.Context(), h.targets[body.Target]); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	_, _ = w.Write([]byte(h.answer)) // the client that left needs no answer
}

func (h *rawAct) do(ctx context.Context, t target) error {
	tx, err := h.pool.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback() //nolint:errcheck // after Commit it does nothing
	r := &replay{target: t, n: h.serial.Add(1), ids: map[string][]int64{}}
	for _, s := range h.steps {
		if err := s.do(ctx, tx, r); err != nil {
			return fmt.Errorf("%s: %w", s.table, err)
		}
	}
	return tx.Commit()
}

func (s rawStep) do(ctx context.Context, tx *sql.Tx, r *replay) error {
	args := make([]any, len(s.args))
	for i, a := range s.args {
		args[i] = a(r)
	}
	run := tx.StmtContext(ctx, s.run) //nolint:sqlclosecheck // it ends with the transaction
	if !s.ids {
		_, err := run.ExecContext(ctx, args...)
		return err
	}
	rows, err := run.QueryContext(ctx, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var id int64
		if err := rows.Scan(&id); err != nil {
			return err
		}
		r.ids[s.table] = append(r.ids[s.table], id)
	}
	if s.table == "counters" && len(r.ids[s.table]) > 0 {
		r.seq = r.ids[s.table][0] - 1
	}
	return rows.Err()
}
