package casework_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"telnusqa/internal/casework"
	"telnusqa/internal/identifier"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
	"telnusqa/internal/workday"
)

// clients issue at once in the race for the register.
const clients = 64

// preparedCase files a case of another person each time and begins its preparation.
func (o *office) preparedCase(born int, change ...func(*casework.Submission)) int64 {
	o.t.Helper()
	clerk := storetest.Clerk(storetest.School1)
	sub := complete(o.t)
	iin, ok := identifier.NewIIN(1950+born%48, time.Month(1+born%12), 1+born%28, "F", 9000+born)
	for serial := 9500 + born; !ok; serial++ {
		iin, ok = identifier.NewIIN(1950+born%48, time.Month(1+born%12), 1+born%28, "F", serial)
	}
	sub.Applicant.IIN = string(iin)
	for _, c := range change {
		c(&sub)
	}
	id := o.submit(clerk, sub).ApplicationID
	if _, err := o.desk.StartPreparation(context.Background(), clerk, o.act(id)); err != nil {
		o.t.Fatal(err)
	}
	return id
}

// TestTheRegisterHasNoGapsWhile64ClientsIssue lets them all go at once; every
// eighth also wants the sheet of its neighbour, so that some are refused. The
// register then has every line from 1 without a gap or a repeat, and who was
// answered before another began has the lower line.
func TestTheRegisterHasNoGapsWhile64ClientsIssue(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		o.stock(clerk, 1, clients)
		ids := make([]int64, clients)
		for i := range ids {
			ids[i] = o.preparedCase(i)
		}
		type issued struct {
			begun, done time.Time
			seq         int
		}
		var (
			mu    sync.Mutex
			lines []issued
			all   sync.WaitGroup
			start = make(chan struct{})
		)
		versions := make([]casework.Act, clients)
		for i, id := range ids {
			versions[i] = o.act(id)
		}
		issue := func(i int, number string) (casework.Outcome, time.Time, error) {
			begun := time.Now()
			out, err := o.desk.IssueDuplicate(ctx, clerk, casework.Issue{Act: versions[i], Series: "ЖОБ", Number: number})
			return out, begun, err
		}
		for i := range clients {
			all.Go(func() {
				<-start
				if i%8 == 7 { // two clients want one sheet
					if _, _, err := issue(i, fmt.Sprintf("%07d", i)); err == nil {
						return // it was faster; the other one tries its own below
					}
				}
				out, begun, err := issue(i, fmt.Sprintf("%07d", i+1))
				if errors.Is(err, casework.ErrBlankNotInStock) || errors.Is(err, store.ErrBlankUsed) || errors.Is(err, store.ErrBlankMoved) {
					return
				}
				if err != nil {
					t.Errorf("client %d: %v", i, err)
					return
				}
				done := time.Now()
				c, err := s.CaseByID(ctx, clerk.CaseScope(), out.ApplicationID)
				if err != nil {
					t.Errorf("client %d: %v", i, err)
					return
				}
				mu.Lock()
				defer mu.Unlock()
				lines = append(lines, issued{begun, done, c.Duplicate.RegisterSeq})
			})
		}
		close(start)
		all.Wait()
		page, more, err := s.Registers(ctx, clerk.CaseScope(), store.RegisterFilter{Year: 2026}, store.RegisterPage{Limit: 2 * clients})
		if err != nil || more {
			t.Fatal(more, err)
		}
		if len(page) < clients*3/4 {
			t.Errorf("only %d of %d were issued", len(page), clients)
		}
		for i, l := range page {
			if l.Seq != i+1 || l.SchoolID != storetest.School1 {
				t.Errorf("line %d of the register is %d of school %d", i+1, l.Seq, l.SchoolID)
			}
		}
		slices.SortFunc(lines, func(a, b issued) int { return a.begun.Compare(b.begun) })
		for i, a := range lines {
			for _, b := range lines[i+1:] {
				if a.done.Before(b.begun) && a.seq >= b.seq {
					t.Errorf("line %d was answered before line %d was asked for", a.seq, b.seq)
				}
			}
		}
	})
}

// A duplicate of a duplicate, however the earlier one is known.
func TestCopyNumbers(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		o.stock(clerk, 1, 20)
		number := 0
		copyOf := func(born int, change ...func(*casework.Submission)) int {
			t.Helper()
			id := o.preparedCase(born, change...)
			number++
			if _, err := o.desk.IssueDuplicate(ctx, clerk, casework.Issue{Act: o.act(id), Series: "ЖОБ", Number: fmt.Sprintf("%07d", number)}); err != nil {
				t.Fatal(err)
			}
			c, err := s.CaseByID(ctx, clerk.CaseScope(), id)
			if err != nil {
				t.Fatal(err)
			}
			return c.Duplicate.CopyNumber
		}
		noIIN := func(sub *casework.Submission) {
			sub.Applicant.IIN, sub.Applicant.IINAbsentReason, sub.Applicant.BirthDate = "", "Иностранный гражданин", workday.NewDate(1990, time.June, 15)
			sub.Applicant.IdentityDocument = "Паспорт N 0000000"
		}
		states := func(document string) func(*casework.Submission) {
			return func(sub *casework.Submission) { sub.OriginalDocument = document }
		}
		for _, c := range []struct {
			name string
			got  int
			want int
		}{
			{"first", copyOf(1), 1},
			{"same person and kind", copyOf(1), 2},
			{"another person", copyOf(2), 1},
			{"without an IIN, an original nobody stated", copyOf(3, noIIN, states("ЖОБ 0099001")), 1},
			{"without an IIN, the same original", copyOf(3, noIIN, states("жоб № 0099001")), 2},
			{"without an IIN, the duplicate before is the original", copyOf(3, noIIN, states("ЖОБ 0000005")), 3},
			{"another person, known by IIN, states somebody's duplicate", copyOf(4, states("ЖОБ 0000002")), 1},
			{"a third of the first person", copyOf(1, states("ЖОБ 0000002")), 3},
		} {
			if c.got != c.want {
				t.Errorf("%s: copy %d, want %d", c.name, c.got, c.want)
			}
		}
	})
}
