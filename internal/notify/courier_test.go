package notify_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/fault"
	"telnusqa/internal/identifier"
	"telnusqa/internal/notify"
	"telnusqa/internal/sealer"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"

// monday is an ordinary working Monday, 10:00 in Kokshetau.
var monday = time.Date(2026, time.March, 2, 10, 0, 0, 0, time.FixedZone("+05", 5*3600))

// told is a webhook as the portal got it.
type told struct {
	id, number string
	position   int64
	status     casefile.Status
	portal     casefile.PortalStatus
}

// street is an office, a portal that is told, and a clock the test sets.
type street struct {
	t      *testing.T
	store  *store.Store
	desk   *casework.Desk
	sealer *sealer.Sealer
	url    string

	mu     sync.Mutex
	at     time.Time
	heard  []told
	answer func(told) int // nil: 204
}

func open(t *testing.T, s *store.Store) *street {
	t.Helper()
	storetest.Load(t, s, storetest.Places())
	x := &street{t: t, store: s, at: monday}
	x.desk = casework.New(casework.OnStore(s), casework.DefaultRulebook().ForMadeUpCases(), x.now)
	x.sealer = sealer.New(s, x.now, quiet(), prometheus.NewRegistry(), func() {})
	portal := httptest.NewServer(http.HandlerFunc(x.hear))
	t.Cleanup(portal.Close)
	x.url = portal.URL
	return x
}

func quiet() *slog.Logger { return slog.New(slog.DiscardHandler) }

func (x *street) now() time.Time {
	x.mu.Lock()
	defer x.mu.Unlock()
	return x.at
}

func (x *street) wait(d time.Duration) {
	x.mu.Lock()
	defer x.mu.Unlock()
	x.at = x.at.Add(d)
}

func (x *street) answers(with func(told) int) {
	x.mu.Lock()
	defer x.mu.Unlock()
	x.answer = with
}

// hear is the portal.
func (x *street) hear(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	var e struct {
		Type      string
		Timestamp time.Time
		Data      struct {
			Position          int64
			ApplicationNumber string
			Status            casefile.Status
			PortalStatus      struct {
				Code   casefile.PortalStatus
				KK, RU string
			}
		}
	}
	if err != nil || json.Unmarshal(body, &e) != nil || e.Type != "application.status_changed" || e.Timestamp.IsZero() || r.Method != http.MethodPost {
		x.t.Errorf("heard %s %s: %v", r.Method, body, err)
	}
	p := e.Data.PortalStatus
	if p.KK != p.Code.Name(fault.KK) || p.RU != p.Code.Name(fault.RU) || p.RU == "" {
		x.t.Errorf("the portal shows %+v", p)
	}
	x.mu.Lock()
	defer x.mu.Unlock()
	if want := notify.Signature(secret, r.Header.Get("webhook-id"), r.Header.Get("webhook-timestamp"), string(body)); r.Header.Get("webhook-signature") != want ||
		r.Header.Get("webhook-timestamp") != fmt.Sprint(x.at.Unix()) {
		x.t.Errorf("signature %s, want %s", r.Header.Get("webhook-signature"), want)
	}
	one := told{r.Header.Get("webhook-id"), e.Data.ApplicationNumber, e.Data.Position, e.Data.Status, p.Code}
	x.heard = append(x.heard, one)
	status := http.StatusNoContent
	if x.answer != nil {
		status = x.answer(one)
	}
	w.WriteHeader(status)
}

// statuses are what was heard since the last time it was asked.
func (x *street) statuses() string {
	x.mu.Lock()
	defer x.mu.Unlock()
	var all []string
	for _, h := range x.heard {
		all = append(all, h.number[len(h.number)-1:]+":"+string(h.status))
	}
	x.heard = nil
	return strings.Join(all, " ")
}

func (x *street) courier() *notify.Courier {
	x.t.Helper()
	keys, err := notify.ParseKeys(secret)
	if err != nil {
		x.t.Fatal(err)
	}
	return notify.New(notify.Options{Store: x.store, URL: x.url, Keys: keys, Client: http.DefaultClient, Now: x.now, Log: quiet(), Registerer: prometheus.NewRegistry()})
}

func (x *street) once(c *notify.Courier) {
	x.t.Helper()
	for {
		n, err := x.sealer.SealOnce(context.Background(), 500)
		if err != nil {
			x.t.Fatal(err)
		}
		if n == 0 {
			break
		}
	}
	if err := c.Once(context.Background()); err != nil {
		x.t.Fatal(err)
	}
}

// file hands in an application at a door.
func (x *street) file(door casefile.Channel) int64 {
	x.t.Helper()
	iin, ok := identifier.NewIIN(1990, time.June, 15, "F", 9810)
	if !ok {
		x.t.Fatal("no check digit")
	}
	s := casework.Submission{
		SchoolID: storetest.School1, Applicant: casework.Person{IIN: string(iin), Surname: "Ахметова", GivenName: "Әсем"},
		ApplicantRole: casefile.FormerStudent, Reasons: []casefile.Reason{casefile.Lost}, DocumentKind: casefile.GeneralSecondary,
		Honours: casefile.Ordinary, GraduationYear: 2008, CertifiedBy: casefile.Handwritten,
		Items: []casefile.PresentedItem{{Kind: casefile.ApplicationForm}, {Kind: casefile.IdentityCard}},
	}
	v := storetest.Clerk(storetest.School1)
	if door == casefile.Portal {
		v = access.Viewer{UserID: 20, Role: access.Integration, Lang: fault.RU, Home: access.Place{Channel: string(casefile.Portal)}}
		s.CertifiedBy, s.PickupAddress, s.Items = casefile.EDS, "Көкшетау", s.Items[:1]
	}
	out, err := x.desk.Submit(context.Background(), v, s)
	if err != nil {
		x.t.Fatal(err)
	}
	return out.ApplicationID
}

func (x *street) prepare(id int64) {
	x.t.Helper()
	if _, err := x.desk.StartPreparation(context.Background(), storetest.Clerk(storetest.School1), casework.Act{ApplicationID: id, ExpectedVersion: 1}); err != nil {
		x.t.Fatal(err)
	}
}

func (x *street) withdraw(id int64) {
	x.t.Helper()
	if _, err := x.desk.Withdraw(context.Background(), storetest.Clerk(storetest.School1), casework.Withdrawal{Act: casework.Act{ApplicationID: id, ExpectedVersion: 2}}); err != nil {
		x.t.Fatal(err)
	}
}

func (x *street) want(statuses string) {
	x.t.Helper()
	if got := x.statuses(); got != statuses {
		x.t.Errorf("heard %q, want %q", got, statuses)
	}
}

func TestThePortalIsToldOfItsCasesInTheirOrder(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		x := open(t, s)
		c := x.courier()
		x.file(casefile.Portal) // before the portal was connected
		x.once(c)
		x.want("")
		two := x.file(casefile.Portal)
		x.prepare(x.file(casefile.SchoolOffice)) // of no concern to the portal
		x.prepare(two)
		x.withdraw(two)
		x.once(c)
		x.want("2:RECEIVED 2:ACCEPTED 2:IN_PREPARATION 2:WITHDRAWN")
		x.once(c)
		x.once(x.courier()) // after a restart
		x.want("")
	})
}

func TestWhatIsNotTakenIsRepeatedAndNothingOvertakesIt(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		x := open(t, s)
		c := x.courier()
		x.once(c)
		one, two := x.file(casefile.Portal), x.file(casefile.Portal)
		x.answers(func(h told) int {
			if h.number[len(h.number)-1] == '1' {
				return http.StatusServiceUnavailable
			}
			return http.StatusOK
		})
		x.prepare(one)
		x.prepare(two)
		x.once(c)
		x.want("1:RECEIVED 2:RECEIVED 2:ACCEPTED 2:IN_PREPARATION")
		x.wait(4 * time.Second)
		x.once(c)
		x.want("")
		x.wait(time.Second)
		x.once(c)
		x.want("1:RECEIVED")
		x.answers(nil)
		x.wait(5 * time.Minute)
		x.once(c)
		x.want("1:RECEIVED 1:ACCEPTED 1:IN_PREPARATION")
	})
}

func TestWhatIsGivenUpStaysVisible(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		x := open(t, s)
		c := x.courier()
		x.once(c)
		x.file(casefile.Portal)
		x.answers(func(h told) int {
			if h.status == casefile.Received {
				return http.StatusGone
			}
			return http.StatusOK
		})
		attempts, began := 0, x.now()
		for x.now().Sub(began) < 100*time.Hour {
			x.once(c)
			attempts += strings.Count(x.statuses(), "RECEIVED")
			x.wait(30 * time.Minute)
		}
		dead, err := s.DeadWebhooks(context.Background(), 10)
		if err != nil || attempts != 10 || len(dead) != 1 || dead[0].Failure != "status 410" || dead[0].Attempts != 10 {
			t.Errorf("%d attempts, %+v, %v", attempts, dead, err)
		}
		pending, n, err := s.WebhooksByState(context.Background())
		if pending != 0 || n != 1 || err != nil { // the next status went on after it
			t.Errorf("%d pending, %d dead, %v", pending, n, err)
		}
	})
}

// A server dies over a delivery, after the portal heard it and before that was kept:
// the next one sends it again, later and under the same id.
func TestADeadCourierLeavesItsDeliveryToTheNext(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		x := open(t, s)
		x.once(x.courier())
		x.file(casefile.Portal)
		for {
			if n, err := x.sealer.SealOnce(context.Background(), 500); err != nil || n == 0 {
				break
			}
		}
		dying, kill := context.WithCancel(context.Background())
		var first string
		x.answers(func(h told) int {
			first = h.id
			kill()
			return http.StatusOK
		})
		if err := x.courier().Once(dying); err == nil {
			t.Fatal("the courier lived")
		}
		x.answers(nil)
		x.statuses()
		c := x.courier()
		x.once(c)
		x.want("")
		x.wait(notify.Lease)
		x.once(c)
		x.mu.Lock()
		again := slices.IndexFunc(x.heard, func(h told) bool { return h.id == first })
		x.mu.Unlock()
		if again != 0 {
			t.Errorf("%s was heard %d-th", first, again+1)
		}
		x.want("1:RECEIVED 1:ACCEPTED")
	})
}

func TestTwoCouriersTellEachChangeOnce(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		x := open(t, s)
		a, b := x.courier(), x.courier()
		x.once(a)
		const cases = 8
		for range cases {
			x.prepare(x.file(casefile.Portal))
		}
		for {
			if n, err := x.sealer.SealOnce(context.Background(), 500); err != nil || n == 0 {
				break
			}
		}
		for range 3 { // one that finds the other at work comes again
			var both sync.WaitGroup
			for _, c := range []*notify.Courier{a, b} {
				both.Go(func() {
					if err := c.Once(context.Background()); err != nil {
						t.Error(err)
					}
				})
			}
			both.Wait()
		}
		ids := map[string]int{}
		last := map[string]int64{}
		for _, h := range x.heard {
			ids[h.id]++
			if h.position < last[h.number] {
				t.Errorf("%s: %s overtook", h.number, h.status)
			}
			last[h.number] = h.position
		}
		if len(ids) != 3*cases || len(x.heard) != 3*cases {
			t.Errorf("%d changes in %d webhooks, want %d", len(ids), len(x.heard), 3*cases)
		}
	})
}
