package main

import (
	"context"
	"database/sql"
	"fmt"
	"os"
	"strings"
	"time"

	"telnusqa/internal/workday"
)

// actClients is how many officers act at once.
const actClients = 8

// acts measures what officers do, act by act, and behind each the raw transaction that
// writes the same rows. Each act happens once to a specimen: the product acts on the
// first half of them, the raw transaction on the second, with the product stopped.
func (b *benchmark) acts(ctx context.Context) error {
	zone := b.guests.clerks[0].zone
	today := workday.DateOf(time.Now(), zone)
	everybody := newPeople(newDice(0))
	for _, c := range chains(today, zone) {
		if err := b.walk(ctx, c, everybody); err != nil {
			return fmt.Errorf("%s: %w", c.what, err)
		}
	}
	return nil
}

func (b *benchmark) walk(ctx context.Context, c chain, everybody *people) error {
	behind, err := newestIDs(ctx, b.pool)
	if err != nil {
		return err
	}
	all, err := b.specimens(ctx, everybody)
	if err != nil {
		return err
	}
	for _, a := range c.acts {
		if err := b.refresh(ctx, behind, all); err != nil {
			return err
		}
		if a.unstated {
			_, err = b.once(ctx, b.product, ask(a, all))
		} else {
			err = b.measureAct(ctx, c, a, all, behind)
		}
		if err != nil {
			return fmt.Errorf("%s: %w", a.name, err)
		}
	}
	return nil
}

func ask(a act, some []*specimen) []question {
	questions := make([]question, len(some))
	for i, s := range some {
		questions[i] = a.on(s)
	}
	return questions
}

// measureAct has the product do the act to the first specimen, for its image, and to
// the rest of its half, for its time.
func (b *benchmark) measureAct(ctx context.Context, c chain, a act, all []*specimen, behind map[string]int64) error {
	half := len(all) / 2
	before, err := takeSnapshot(ctx, b.pool, behind)
	if err != nil {
		return err
	}
	answer, err := b.product.answer(ctx, a.on(all[0]))
	if err != nil {
		return err
	}
	if !strings.Contains(answer, noFaults) {
		return fmt.Errorf("the product refused: %s", answer)
	}
	after, err := takeSnapshot(ctx, b.pool, behind)
	if err != nil {
		return err
	}
	product, err := b.once(ctx, b.product, ask(a, all[1:half]))
	if err != nil {
		return err
	}
	if err := quiet(ctx, b.db); err != nil {
		return err
	}
	if err := b.stopProduct(ctx); err != nil {
		return err
	}
	if err := b.refresh(ctx, behind, all); err != nil {
		return err
	}
	raw, err := newRawAct(ctx, b.pool, imageOf(before, after), all[0], answer, all[half:])
	if err != nil {
		return err
	}
	server, err := startRaw(raw)
	if err != nil {
		return err
	}
	defer server.stop(ctx) //nolint:errcheck // nothing depends on its end
	questions := make([]question, len(raw.targets))
	for i := range questions {
		questions[i] = question{Path: "/", Body: fmt.Sprintf(`{"target":%d}`, i)}
	}
	limit, err := b.once(ctx, server, questions)
	if err != nil {
		return fmt.Errorf("raw: %w", err)
	}
	times := product.times(limit)
	fmt.Fprintf(os.Stderr, "%-44s %3d clients %9.1f/s  %8.2f ms, %.1fx\n", c.what+", "+a.name, actClients, product.rate(), ms(product.Median), times)
	b.table.add(result{what: c.what + ": " + a.name, clients: actClients, product: product, raw: &limit,
		goal: "CPU below 3x", got: fmt.Sprintf("%.1fx", times), reached: times < 3})
	return b.startProduct(ctx)
}

// once measures questions that are asked once each.
func (b *benchmark) once(ctx context.Context, s *subject, questions []question) (reading, error) {
	if err := quiet(ctx, b.db); err != nil {
		return reading{}, err
	}
	return b.meter.measure(ctx, job{Address: s.address, Questions: questions, Connections: actClients, Once: true})
}

// specimens are schools in turn, each with somebody of its own and the numbers of the
// sheets that it will receive.
func (b *benchmark) specimens(ctx context.Context, everybody *people) ([]*specimen, error) {
	var last int
	if err := b.pool.QueryRowContext(ctx, `SELECT COALESCE(MAX(number), '0')::int FROM blanks WHERE series = $1`, benchSeries).Scan(&last); err != nil {
		return nil, err
	}
	all := make([]*specimen, b.Acts)
	for i := range all {
		n := i % len(b.guests.clerks)
		s := &specimen{clerk: b.guests.clerks[n], head: b.guests.heads[n], operator: b.guests.operators[n]}
		s.iin = everybody.number(birth{workday.NewDate(1988, time.January, 1).AddDays(i), "F"})
		first := last + 1 + i*sheetsAtOnce
		s.sheets = [2]string{fmt.Sprintf("%07d", first), fmt.Sprintf("%07d", first+sheetsAtOnce-1)}
		all[i] = s
	}
	return all, nil
}

// refresh reads where the rows of the specimens are now: each school's newest cases in
// the order of their filing, each branch's tickets likewise.
func (b *benchmark) refresh(ctx context.Context, behind map[string]int64, all []*specimen) error {
	cases, err := rowsBy(ctx, b.pool, `SELECT school_id, id, version FROM applications WHERE id > $1 ORDER BY id`, behind["applications"])
	if err != nil {
		return err
	}
	tickets, err := rowsBy(ctx, b.pool, `SELECT branch_id, id, version FROM tickets WHERE id > $1 ORDER BY id`, behind["tickets"])
	if err != nil {
		return err
	}
	duplicates, err := rowsBy(ctx, b.pool, `SELECT application_id, id, 0 FROM duplicates WHERE id > $1`, behind["duplicates"])
	if err != nil {
		return err
	}
	notices, err := rowsBy(ctx, b.pool, `SELECT application_id, id, 0 FROM hearing_notices WHERE id > $1`, behind["hearing_notices"])
	if err != nil {
		return err
	}
	sheets, err := rowsBy(ctx, b.pool, `SELECT number::bigint, id, 0 FROM blanks WHERE id > $1`, behind["blanks"])
	if err != nil {
		return err
	}
	for _, s := range all {
		s.app, s.ticket = take(cases, s.clerk.user.Home.SchoolID), take(tickets, s.operator.user.Home.BranchID)
		if rows := duplicates[s.app.id]; len(rows) > 0 {
			s.duplicate = rows[0].id
		}
		if rows := notices[s.app.id]; len(rows) > 0 {
			s.notice = rows[0].id
		}
		for i, number := range s.sheets {
			if rows := sheets[int64(atoi(number))]; len(rows) > 0 {
				s.sheetIDs[i] = rows[0].id
			}
		}
	}
	return nil
}

// take takes the first row of an owner.
func take(rows map[int64][]row, owner int64) (r row) {
	if left := rows[owner]; len(left) > 0 {
		r, rows[owner] = left[0], left[1:]
	}
	return r
}

// rowsBy lists rows by their owner.
func rowsBy(ctx context.Context, pool *sql.DB, query string, behind int64) (map[int64][]row, error) {
	rows, err := pool.QueryContext(ctx, query, behind)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	all := map[int64][]row{}
	for rows.Next() {
		var owner int64
		var r row
		if err := rows.Scan(&owner, &r.id, &r.version); err != nil {
			return nil, err
		}
		all[owner] = append(all[owner], r)
	}
	return all, rows.Err()
}
