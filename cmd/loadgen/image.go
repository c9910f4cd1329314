package main

import (
	"cmp"
	"context"
	"database/sql"
	"fmt"
	"reflect"
	"slices"
	"strings"
)

// An act's image is the rows that it wrote: those it inserted, and of those it changed
// the columns that changed. The raw transaction writes the image of the product's act
// about another specimen.

// image is what one act wrote, in an order in which rows can refer to each other.
type image struct {
	inserted, changed []written
	counters          []string // that it moved on
}

// written is a row as an act left it.
type written struct {
	table   string
	id      int64
	columns []string
	values  []any
	// Of a changed row: the specimen's row it belongs to, and which of that row's rows
	// in this table it is, by id.
	owner   string // column; empty: the specimen's own row
	ordinal int
}

func (w written) value(column string) any {
	if i := slices.Index(w.columns, column); i >= 0 {
		return w.values[i]
	}
	return nil
}

// imageTables are the tables that acts write, each behind those it refers to. The
// sealer's are not among them. Rows of blanks follow the lines of their book by a
// trigger, whoever writes those.
var imageTables = []string{
	"idempotency_records", "applicants", "tickets", "applications", "package_items", "blanks", "blank_moves", "duplicates",
	"hand_overs", "receipts", "hearing_notices", "service_refusals", "clocks", "journal_entries",
}

// followers are the tables of which a trigger changes the rows.
var followers = []string{"blanks"}

// snapshot is the rows behind some ids, table by table, and the counters.
type snapshot struct {
	rows     map[string][]written // by id
	counters map[string]int64
}

// newestIDs are the newest ids of the tables of images.
func newestIDs(ctx context.Context, pool *sql.DB) (map[string]int64, error) {
	at := map[string]int64{}
	for _, t := range imageTables {
		var id int64
		if err := pool.QueryRowContext(ctx, "SELECT COALESCE(MAX(id), 0) FROM "+t).Scan(&id); err != nil {
			return nil, err
		}
		at[t] = id
	}
	return at, nil
}

func takeSnapshot(ctx context.Context, pool *sql.DB, behind map[string]int64) (snapshot, error) {
	s := snapshot{rows: map[string][]written{}, counters: map[string]int64{}}
	for _, t := range imageTables {
		rows, err := pool.QueryContext(ctx, "SELECT * FROM "+t+" WHERE id > $1 ORDER BY id", behind[t])
		if err != nil {
			return s, err
		}
		if s.rows[t], err = readRows(rows, t); err != nil {
			return s, fmt.Errorf("read %s: %w", t, err)
		}
	}
	rows, err := pool.QueryContext(ctx, "SELECT name, next FROM counters")
	if err != nil {
		return s, err
	}
	defer rows.Close()
	for rows.Next() {
		var name string
		var next int64
		if err := rows.Scan(&name, &next); err != nil {
			return s, err
		}
		s.counters[name] = next
	}
	return s, rows.Err()
}

func readRows(rows *sql.Rows, table string) (all []written, err error) {
	defer rows.Close()
	columns, err := rows.Columns()
	if err != nil {
		return nil, err
	}
	for rows.Next() {
		w := written{table: table, columns: columns, values: make([]any, len(columns))}
		into := make([]any, len(columns))
		for i := range into {
			into[i] = &w.values[i]
		}
		if err := rows.Scan(into...); err != nil {
			return nil, err
		}
		w.id = w.value("id").(int64)
		all = append(all, w)
	}
	return all, rows.Err()
}

// imageOf is what happened between two snapshots.
func imageOf(before, after snapshot) image {
	var img image
	for _, t := range imageTables {
		was := before.rows[t]
		for _, w := range after.rows[t] {
			i, there := slices.BinarySearchFunc(was, w.id, func(r written, id int64) int { return cmp.Compare(r.id, id) })
			switch {
			case !there:
				img.inserted = append(img.inserted, w)
			case !reflect.DeepEqual(was[i].values, w.values) && !slices.Contains(followers, t):
				img.changed = append(img.changed, w.since(was[i], after.rows[t]))
			}
		}
	}
	for name, next := range after.counters {
		// The others' numbers are taken in blocks, which belong to no act.
		gapFree := strings.HasPrefix(name, "register/") || strings.HasPrefix(name, "ticket/")
		if gapFree && before.counters[name] != next {
			img.counters = append(img.counters, name)
		}
	}
	return img
}

// since keeps the columns that changed.
func (w written) since(was written, siblings []written) written {
	for _, owner := range []string{"application_id", "ticket_id"} {
		if w.value(owner) == nil {
			continue
		}
		w.owner = owner
		for _, s := range siblings {
			if s.value(owner) == w.value(owner) && s.id < w.id {
				w.ordinal++
			}
		}
		break
	}
	if w.table == "tickets" {
		w.owner, w.ordinal = "", 0
	}
	var columns []string
	var values []any
	for i, c := range w.columns {
		if !reflect.DeepEqual(w.values[i], was.values[i]) {
			columns, values = append(columns, c), append(values, w.values[i])
		}
	}
	w.columns, w.values = columns, values
	return w
}
