package graph_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"telnusqa/graph"
	"telnusqa/internal/access"
	"telnusqa/internal/casework"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
	"telnusqa/internal/workday"
)

// What the rows of one answer need is read once for all of them: when the second row
// asks, it is told what was read for the first, though the database holds something
// else by then. A hundred rows would otherwise be a hundred queries.
func TestRowsOfAnAnswerReadTogether(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		a := serve(t, s, monday)
		seed(t, a)
		queueSeed(t, a)
		r := &graph.Resolver{Desk: a.desk, Press: casework.NewPress(s, "https://telnusqa.example/", a.clock.now), Reads: s, Now: a.clock.now, Zone: time.UTC}
		ctx := access.NewContext(context.Background(), viewers()["operator"])
		bind(t, s)

		day, two := workday.DateOf(a.clock.now(), almaty), 2
		queue, err := r.Query().Queue(ctx, nil, &day, nil, &two, nil)
		if err != nil || len(queue.Edges) != 2 {
			t.Fatalf("%+v, %v", queue, err)
		}
		first, second := queue.Edges[0].Node, queue.Edges[1].Node
		years := func() (int, int) {
			one, err := r.Ticket().Application(ctx, first)
			other, err2 := r.Ticket().Application(ctx, second)
			if err != nil || err2 != nil || one == nil || other == nil {
				t.Fatalf("%v %v, %v %v", one, other, err, err2)
			}
			return one.GraduationYear, other.GraduationYear
		}
		if _, err := r.Ticket().Application(ctx, first); err != nil {
			t.Fatal(err)
		}
		exec(t, s, `UPDATE applications SET graduation_year = 1951`)
		if one, other := years(); one == 1951 || other == 1951 {
			t.Errorf("the cases of tickets are read one by one: %d, %d", one, other)
		}

		list, err := r.Query().Applications(ctx, nil, nil, nil, nil, nil, nil)
		if err != nil {
			t.Fatal(err)
		}
		found := 0
		for i, e := range list.Edges {
			ticket, err := r.Application().Ticket(ctx, e.Node)
			if err != nil {
				t.Fatal(err)
			}
			if ticket != nil {
				found++
			}
			asks := ctx
			if i > 0 { // who prints nothing is told what was read for the first
				asks = access.NewContext(ctx, viewers()["analyst"])
			}
			if printable, err := r.Application().Papers(asks, e.Node); err != nil || len(printable) == 0 {
				t.Errorf("the papers of cases are read one by one: %v, %v", printable, err)
			}
			if i == 0 {
				exec(t, s, `UPDATE tickets SET application_id = NULL`)
			}
		}
		if found != 2 {
			t.Errorf("%d of 2 cases have their ticket: the tickets of cases are read one by one", found)
		}
	})
}

// bind has the first two tickets' visitors file the first two cases, which so are the
// branch's.
func bind(t *testing.T, s *store.Store) {
	t.Helper()
	exec(t, s, fmt.Sprintf(`UPDATE applications SET branch_id = %d`, storetest.KokshetauBranch))
	exec(t, s, `UPDATE tickets SET application_id = (SELECT MIN(id) FROM applications) WHERE number = 1`)
	exec(t, s, `UPDATE tickets SET application_id = (SELECT MIN(id) FROM applications WHERE id > (SELECT MIN(id) FROM applications)) WHERE number = 2`)
}

func exec(t *testing.T, s *store.Store, sql string) {
	t.Helper()
	err := s.InTx(context.Background(), access.Product("test"), func(tx *store.Tx) error {
		_, err := tx.Exec(context.Background(), sql)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}
