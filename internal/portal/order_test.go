package portal_test

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/journal"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

func TestASignedApplicationBecomesACase(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		h := open(t, s)
		a := h.receive(h.submission("m1", "c1"))
		h.wantState(a, casefile.MessageApplied)
		if a.Repeated || a.Application == nil || a.Application.Number != "ДБ-2026-000001" || a.Application.Status != casefile.Accepted ||
			a.Application.AcceptedOn.String() != "2026-03-02" || a.Application.DueOn.IsZero() {
			t.Fatalf("answer: %+v %+v", a, a.Application)
		}
		c, err := s.CaseByID(context.Background(), access.Product("test").CaseScope(), 1)
		if err != nil || c.CertifiedBy != casefile.EDS || c.Application.Channel() != casefile.Portal || c.PickupAddress == "" || c.CreatedBy != gateway.UserID {
			t.Errorf("case: %+v, %v", c.Application, err)
		}
		// The evidence is on record: who verified what, and in the timeline of the case.
		var kinds []journal.Kind
		entries, _, err := s.Timeline(context.Background(), access.Product("test").CaseScope(), 1, 0, 100)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range entries {
			kinds = append(kinds, e.Kind)
		}
		if !slices.Equal(kinds, []journal.Kind{journal.KindSubmitted, journal.KindAccepted, journal.KindMessageApplied}) {
			t.Errorf("timeline: %v", kinds)
		}
		m, err := s.PortalMessageToApply(context.Background(), 1)
		if err != nil || m.Certificate.Serial == "" || m.Certificate.Issuer == "" || !m.Certificate.Signed.Equal(monday) || m.ApplicationID != 1 ||
			m.RegionID != storetest.Akmola || len(m.Content) == 0 {
			t.Errorf("message: %+v, %v", m.Certificate, err)
		}
	})
}

func TestTheSameMessageAgainIsHarmless(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		h := open(t, s)
		body := h.submission("m1", "c1")
		first := h.receive(body)
		for range 3 {
			if a := h.again(body); a.State != casefile.MessageApplied || a.Application.Number != first.Application.Number {
				t.Errorf("again: %+v", a)
			}
		}
		// The same id with something else in it is another matter.
		_, err := h.Receive(context.Background(), gateway, h.submission("m1", "c1", func(l letter) { l["correlationId"] = "c2" }))
		wantFault(t, err, casework.ErrMessageReused)
		// And so is the same place in the case under another id.
		h.wantState(h.receive(h.submission("m2", "c1")), casefile.MessageQuarantined, "MESSAGE_SEQUENCE_TAKEN")
		if h.cases() != 1 {
			t.Errorf("%d cases", h.cases())
		}
	})
}

func TestManyCopiesAtOnceMakeOneCase(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		h := open(t, s)
		other := h.server()
		const messages, copies = 4, 6
		var all sync.WaitGroup
		for m := range messages {
			body := h.submission(fmt.Sprint("m", m), fmt.Sprint("c", m))
			for c := range copies {
				server := h.Intake
				if c%2 == 1 {
					server = other
				}
				all.Go(func() {
					if _, err := server.Receive(context.Background(), gateway, body); err != nil {
						t.Error(err)
					}
				})
			}
		}
		all.Wait()
		if h.cases() != messages {
			t.Errorf("%d messages made %d cases", messages, h.cases())
		}
		applied, err := countEntries(s, journal.KindMessageApplied)
		if err != nil || applied != messages {
			t.Errorf("%d entries of applied messages, %v", applied, err)
		}
	})
}

func TestAMessageWaitsForTheEarlierOneOfItsCase(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		h := open(t, s)
		back := h.withdrawal("m2", "c1", iin(t, 1990))
		h.wantState(h.receive(back), casefile.MessageWaiting)
		if h.cases() != 0 {
			t.Fatal("a withdrawal made a case")
		}
		a := h.receive(h.submission("m1", "c1"))
		h.wantState(a, casefile.MessageApplied)
		h.wantState(h.again(back), casefile.MessageApplied)
		if b := h.again(back); b.Application.Number != a.Application.Number || b.Application.Status != casefile.Withdrawn {
			t.Errorf("after the withdrawal: %+v", b.Application)
		}
	})
}

// Whatever the order, and from two servers at once, every case ends withdrawn.
func TestPairsOfMessagesInAnyOrderAtOnce(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		h := open(t, s)
		other := h.server()
		const pairs = 6
		var bodies [][]byte
		for p := range pairs {
			one, two := h.submission(fmt.Sprintf("a%d", p), fmt.Sprint("c", p)), h.withdrawal(fmt.Sprintf("b%d", p), fmt.Sprint("c", p), iin(t, 1990))
			var both sync.WaitGroup
			both.Go(func() { _, _ = h.Receive(context.Background(), gateway, one) })
			both.Go(func() { _, _ = other.Receive(context.Background(), gateway, two) })
			both.Wait()
			bodies = append(bodies, one, two)
		}
		// What waits is woken by the earlier message, or found a minute later.
		h.set(h.now().Add(2 * time.Minute))
		h.once()
		for _, body := range bodies {
			if a := h.again(body); a.State != casefile.MessageApplied || a.Application.Status != casefile.Withdrawn {
				t.Errorf("%s: %s %+v %v", a.MessageID, a.State, a.Application, a.Faults)
			}
		}
		if h.cases() != pairs {
			t.Errorf("%d cases", h.cases())
		}
	})
}

// A server dies after it acknowledged a message and before it applied it. The day of
// acceptance is that of the hand-in, not that of the repair.
func TestWhatADeadServerTookIsApplied(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		h := open(t, s)
		h.set(time.Date(2026, time.March, 2, 18, 29, 59, 0, almaty)) // a second before the office closes
		body := h.submission("m1", "c1")
		dying, kill := context.WithCancel(context.Background())
		h.answer(func(ctx context.Context, _ signatureSigned) (signatureSigner, error) {
			kill()
			return signatureSigner{}, ctx.Err()
		})
		if _, err := h.Receive(dying, gateway, body); err == nil {
			t.Fatal("the server answered although it was dying")
		}
		h.answer(nil)
		survivor := h.server()
		h.set(h.now().Add(20 * time.Second))
		if err := survivor.Once(context.Background()); err != nil || h.cases() != 0 {
			t.Fatalf("taken up while its own server may be at it: %d cases, %v", h.cases(), err)
		}
		h.set(time.Date(2026, time.March, 3, 9, 0, 0, 0, almaty))
		if err := survivor.Once(context.Background()); err != nil {
			t.Fatal(err)
		}
		a := h.again(body)
		h.wantState(a, casefile.MessageApplied)
		if a.Application.AcceptedOn.String() != "2026-03-02" {
			t.Errorf("accepted on %s", a.Application.AcceptedOn)
		}
		if err := survivor.Once(context.Background()); err != nil || h.cases() != 1 {
			t.Errorf("%d cases, %v", h.cases(), err)
		}
	})
}

// R24: what the portal takes after hours waits for the working day of the school.
func TestAfterHoursTheCaseWaitsForTheWorkingDay(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		h := open(t, s)
		h.set(time.Date(2026, time.March, 2, 18, 30, 0, 0, almaty))
		a := h.receive(h.submission("m1", "c1"))
		if a.State != casefile.MessageApplied || a.Application.Status != casefile.Received || a.Application.AcceptedOn.String() != "2026-03-03" {
			t.Errorf("%s %+v", a.State, a.Application)
		}
		// The portal states when the applicant handed in; a queue of the portal's costs her no day.
		late := h.receive(h.submission("m2", "c2", func(l letter) { l["handedInAt"] = monday }))
		if late.Application.AcceptedOn.String() != "2026-03-02" {
			t.Errorf("handed in at 10:00, accepted on %s", late.Application.AcceptedOn)
		}
	})
}

func countEntries(s *store.Store, kind journal.Kind) (n int, err error) {
	rows, err := s.Reader().Query(`SELECT kind FROM journal_entries`)
	if err != nil {
		return 0, err
	}
	defer rows.Close()
	for rows.Next() {
		var k journal.Kind
		if err := rows.Scan(&k); err != nil {
			return 0, err
		}
		if k == kind {
			n++
		}
	}
	return n, rows.Err()
}
