package graph_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"telnusqa/graph"
	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/fault"
	"telnusqa/internal/figures"
	"telnusqa/internal/identifier"
	"telnusqa/internal/live"
	"telnusqa/internal/sealer"
	"telnusqa/internal/signature"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
	"telnusqa/internal/workday"
)

var almaty = time.FixedZone("+05", 5*3600)

// clock is the server's clock, set by the test.
type clock struct {
	mu sync.Mutex
	at time.Time
}

func (c *clock) now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.at
}

func (c *clock) set(at time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.at = at
}

// api is a GraphQL server over a small country.
type api struct {
	*httptest.Server
	clock  *clock
	store  *store.Store
	desk   *casework.Desk
	sealer *sealer.Sealer
	hub    *live.Hub
}

// viewers are who asks in the tests, by the name in the header X-Viewer.
func viewers() map[string]access.Viewer {
	kokshetau := storetest.PlaceOf(storetest.School1, "")
	at := func(id int64, role access.Role, home access.Place) access.Viewer {
		return access.Viewer{UserID: id, Login: string(role), Name: "Оспанова Г.", Role: role, Lang: fault.RU, Home: home}
	}
	return map[string]access.Viewer{
		"clerk":     at(7, access.SchoolClerk, access.Place{RegionID: 1, DivisionID: kokshetau.DivisionID, SchoolID: storetest.School1}),
		"head":      at(18, access.SchoolHead, access.Place{RegionID: 1, DivisionID: kokshetau.DivisionID, SchoolID: storetest.School1}),
		"clerk2":    at(8, access.SchoolClerk, access.Place{RegionID: 1, DivisionID: kokshetau.DivisionID, SchoolID: storetest.School2}),
		"region":    at(9, access.RegionAdmin, access.Place{RegionID: storetest.Akmola}),
		"region2":   at(10, access.RegionAdmin, access.Place{RegionID: storetest.Abai}),
		"division":  at(11, access.DivisionOfficer, access.Place{RegionID: 1, DivisionID: storetest.Kokshetau}),
		"division2": at(12, access.DivisionOfficer, access.Place{RegionID: 1, DivisionID: storetest.Zerenda}),
		"analyst":   at(13, access.RegionAnalyst, access.Place{RegionID: storetest.Akmola}),
		"operator":  at(14, access.CorporationOperator, access.Place{RegionID: 1, BranchID: storetest.KokshetauBranch}),
		"operator2": at(15, access.CorporationOperator, access.Place{RegionID: 2, BranchID: storetest.SemeiBranch}),
		"contact":   at(16, access.ContactCentre, access.Place{}),
		"platform":  at(17, access.PlatformAdmin, access.Place{}),
		"gateway":   at(18, access.Integration, access.Place{Channel: string(casefile.Portal)}),
		"clerk3":    at(20, access.SchoolClerk, access.Place{RegionID: 1, DivisionID: storetest.Zerenda, SchoolID: storetest.SchoolZerenda}),
		"clerk4":    at(21, access.SchoolClerk, access.Place{RegionID: 2, DivisionID: storetest.Semei, SchoolID: storetest.SchoolSemei}),
		"analyst2":  at(22, access.RegionAnalyst, access.Place{RegionID: storetest.Abai}),
		"auditor":   nationwide(at(23, access.Auditor, access.Place{})),
		"auditor1":  at(24, access.Auditor, access.Place{RegionID: storetest.Akmola}),
		"auditor2":  at(25, access.Auditor, access.Place{RegionID: storetest.Abai}),
		"nobody":    {},
	}
}

func nationwide(v access.Viewer) access.Viewer {
	v.Nationwide = true
	return v
}

// serve starts the API over a store; the hub follows until the test ends.
func serve(t testing.TB, s *store.Store, at time.Time) *api {
	t.Helper()
	log := slog.New(slog.NewTextHandler(io.Discard, nil))
	a := &api{clock: &clock{at: at}, store: s}
	a.hub = live.New(s, log, prometheus.NewRegistry())
	a.sealer = sealer.New(s, a.clock.now, log, prometheus.NewRegistry(), a.hub.Wake)
	a.desk = casework.New(casework.OnStore(s), casework.DefaultRulebook(), a.clock.now)
	zone, err := workday.Zone("Asia/Almaty")
	if err != nil {
		t.Fatal(err)
	}
	handler := graph.NewServer(
		&graph.Resolver{Desk: a.desk, Mail: casework.NewMailroom(a.desk, s), Press: casework.NewPress(s, "https://telnusqa.example/", a.clock.now), Reads: s, Cells: figures.NewReader(s.Reader(), a.clock.now), Live: a.hub, Now: a.clock.now, Zone: zone},
		graph.Options{Limits: graph.DefaultLimits(), KeepAlive: time.Second, Registerer: prometheus.NewRegistry(), Log: log},
	)
	known := viewers()
	a.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		v := known[r.Header.Get("X-Viewer")]
		if lang := r.Header.Get("X-Lang"); lang != "" {
			v.Lang = fault.Lang(lang)
		}
		handler.ServeHTTP(w, r.WithContext(access.NewContext(r.Context(), v)))
	}))
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() { defer close(done); _ = a.hub.Run(ctx) }()
	t.Cleanup(func() { a.CloseClientConnections(); a.Close(); cancel(); <-done })
	return a
}

// ask posts one operation and returns the status and the answer.
func (a *api) ask(t testing.TB, viewer, query string, variables json.RawMessage) (int, []byte) {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		t.Fatal(err)
	}
	return a.post(t, viewer, body)
}

func (a *api) post(t testing.TB, viewer string, body []byte) (int, []byte) {
	t.Helper()
	req, err := http.NewRequest(http.MethodPost, a.URL, bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("X-Viewer", viewer)
	resp, err := a.Client().Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	answer, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return resp.StatusCode, answer
}

// seal seals everything that waits.
func (a *api) seal(t testing.TB) {
	t.Helper()
	for {
		n, err := a.sealer.SealOnce(context.Background(), 500)
		if err != nil {
			t.Fatal(err)
		}
		if n == 0 {
			return
		}
	}
}

// monday is an ordinary working Monday, 10:00 in Kokshetau.
var monday = time.Date(2026, time.March, 2, 10, 0, 0, 0, almaty)

// submission is complete, for a document that was lost.
func submission(t testing.TB, born int) casework.Submission {
	t.Helper()
	iin, ok := identifier.NewIIN(born, time.June, 15, "F", 9810)
	for serial := 9811; !ok; serial++ {
		iin, ok = identifier.NewIIN(born, time.June, 15, "F", serial)
	}
	return casework.Submission{
		Applicant:     casework.Person{IIN: string(iin), Surname: "Ахметова", GivenName: "Әсем", Patronymic: "Болатқызы", Phone: "+77010000001"},
		ApplicantRole: casefile.FormerStudent, Reasons: []casefile.Reason{casefile.Lost},
		DocumentKind: casefile.GeneralSecondary, Honours: casefile.Ordinary, GraduationYear: born + 18,
		CertifiedBy: casefile.Handwritten,
		Items:       []casefile.PresentedItem{{Kind: casefile.ApplicationForm}, {Kind: casefile.IdentityCard}},
	}
}

// seed makes five cases of School1, ids 1 to 5: accepted, in preparation, not
// accepted, issued, overdue. The clock ends on Monday 30 March 2026, 10:00.
func seed(t testing.TB, a *api) {
	t.Helper()
	ctx := context.Background()
	storetest.Load(t, a.store, storetest.Places())
	clerk := viewers()["clerk"]
	must := func(out casework.Outcome, err error) casework.Outcome {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	must(a.desk.ReceiveBlanks(ctx, clerk, casework.BlankRange{
		Series: "ЖОБ", First: "0000001", Last: "0000003", DocumentKind: casefile.GeneralSecondary, Honours: casefile.Ordinary,
		ReceivedOn: storetest.Day, Basis: "Накладная № 1",
	}))
	hours := func(n int) { a.clock.set(a.clock.now().Add(time.Duration(n) * time.Hour)) }
	act := func(id int64, version int) casework.Act {
		return casework.Act{ApplicationID: id, ExpectedVersion: version}
	}
	a.clock.set(monday.AddDate(0, 0, 14))
	must(a.desk.Submit(ctx, clerk, submission(t, 1990)))
	must(a.desk.Submit(ctx, clerk, submission(t, 1991)))
	damaged := submission(t, 1992)
	damaged.Reasons = []casefile.Reason{casefile.Damaged}
	must(a.desk.Submit(ctx, clerk, damaged))
	a.clock.set(monday)
	must(a.desk.Submit(ctx, clerk, submission(t, 1993)))
	must(a.desk.Submit(ctx, clerk, submission(t, 1994)))
	hours(24)
	must(a.desk.StartPreparation(ctx, clerk, act(4, 1)))
	hours(24)
	must(a.desk.IssueDuplicate(ctx, clerk, casework.Issue{Act: act(4, 2), Series: "ЖОБ", Number: "0000001"}))
	a.clock.set(monday.AddDate(0, 0, 16))
	must(a.desk.StartPreparation(ctx, clerk, act(2, 1)))
	a.clock.set(monday.AddDate(0, 0, 28))
	for id := int64(1); id <= 5; id++ {
		clocks, err := a.store.ClocksOf(access.NewContext(ctx, access.Product("test")), id)
		if err != nil {
			t.Fatal(err)
		}
		for _, k := range clocks {
			if _, err := a.desk.RecordBreach(ctx, id, k.ID); err != nil {
				t.Fatal(err)
			}
		}
	}
	a.seal(t)
	storetest.Load(t, a.store, store.Batch{PortalMessages: messages()})
}

// messages are three of the portal: applied, quarantined, and quarantined without a
// school, so that it lies in no region.
func messages() []store.PortalMessage {
	at := monday.AddDate(0, 0, 28)
	one := store.PortalMessage{
		ID: 1, Place: access.Place{RegionID: storetest.Akmola, DivisionID: storetest.Kokshetau, SchoolID: storetest.School1, Channel: string(casefile.Portal)},
		GatewayID: 18, MessageID: "m-1", CorrelationID: "c-1", Sequence: 1, Kind: casefile.Submission, HandedInAt: at, Content: []byte("{}"),
		RequestHash: make([]byte, 32), CertifiedBy: casefile.EDS, Evidence: []byte{0x30}, State: casefile.MessageApplied,
		Certificate: store.MessageCertificate{At: at, Signed: at, Serial: "4279", Issuer: "ҰКО"}, Repeats: 2, ApplicationID: 1, ReceivedAt: at, AppliedAt: at, Version: 3,
	}
	two, three := one, one
	two.ID, two.MessageID, two.CorrelationID, two.State, two.AppliedAt, two.ApplicationID = 2, "m-2", "c-2", casefile.MessageQuarantined, time.Time{}, 0
	two.Certificate, two.Repeats, two.Version = store.MessageCertificate{}, 0, 2
	two.Faults = store.MessageFaults(fault.List{signature.ErrOtherPerson.At("signature")})
	three.ID, three.MessageID, three.CorrelationID, three.State, three.AppliedAt, three.ApplicationID = 3, "m-3", "c-3", casefile.MessageQuarantined, time.Time{}, 0
	three.Certificate, three.Repeats, three.Version = store.MessageCertificate{}, 0, 2
	three.Place = access.Place{Channel: string(casefile.Portal)}
	three.Faults = store.MessageFaults(fault.List{casework.ErrMessageContent.At("content").With("what", "schoolBin")})
	return []store.PortalMessage{one, two, three}
}

// data unmarshals an answer's data and fails on errors.
func data(t testing.TB, answer []byte, into any) {
	t.Helper()
	var got struct {
		Data   json.RawMessage
		Errors []any
	}
	if err := json.Unmarshal(answer, &got); err != nil {
		t.Fatalf("%s: %v", answer, err)
	}
	if len(got.Errors) > 0 {
		t.Fatalf("errors: %s", answer)
	}
	if err := json.Unmarshal(got.Data, into); err != nil {
		t.Fatal(fmt.Errorf("%s: %w", got.Data, err))
	}
}
