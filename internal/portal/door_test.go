package portal_test

import (
	"bytes"
	"context"
	"crypto/x509"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
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
	"telnusqa/internal/portal"
	"telnusqa/internal/signature"
	"telnusqa/internal/signature/signaturetest"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

var almaty = time.FixedZone("+05", 5*3600)

// monday is an ordinary working Monday, 10:00 in Kokshetau.
var monday = time.Date(2026, time.March, 2, 10, 0, 0, 0, almaty)

// house is a country with a portal's door, a certification centre, and a clock the
// test sets.
type house struct {
	*portal.Intake
	t      *testing.T
	store  *store.Store
	desk   *casework.Desk
	room   *casework.Mailroom
	centre *signaturetest.Authority
	sms    *phone

	mu       sync.Mutex
	at       time.Time
	verifier func(context.Context, signature.Signed) (signature.Signer, error) // nil: the centre's signatures are verified
}

// gateway is who posts; its row is user 1.
var gateway = access.Viewer{UserID: 1, Login: "portal", Name: "egov.kz", Role: access.Integration, Lang: fault.RU, Home: access.Place{Channel: string(casefile.Portal)}}

func open(t *testing.T, s *store.Store) *house {
	t.Helper()
	b := storetest.Places()
	b.Users = []store.User{{
		ID: 1, Login: "portal", Name: "egov.kz", Role: access.Integration, Home: gateway.Home, Language: fault.RU, Active: true, CreatedAt: storetest.Noon,
	}}
	storetest.Load(t, s, b)
	h := &house{t: t, store: s, at: monday, sms: &phone{}, centre: signaturetest.New(t, signaturetest.ECDSA, monday)}
	h.desk = casework.New(casework.OnStore(s), casework.DefaultRulebook(), h.now)
	h.room = casework.NewMailroom(h.desk, s)
	h.Intake = h.server()
	return h
}

// server is another server over the same database.
func (h *house) server() *portal.Intake {
	return portal.New(portal.Options{
		Store: h.store, Room: h.room, Verifier: h, Sender: h.sms, Now: h.now,
		Log: slog.New(slog.NewTextHandler(io.Discard, nil)), Registerer: prometheus.NewRegistry(),
	})
}

// Verify implements signature.Verifier: the centre's signatures, or what the test
// wants instead.
func (h *house) Verify(ctx context.Context, s signature.Signed) (signature.Signer, error) {
	h.mu.Lock()
	instead := h.verifier
	h.mu.Unlock()
	if instead != nil {
		return instead(ctx, s)
	}
	cms := &signature.CMS{
		Anchors: []*x509.Certificate{h.centre.Cert}, Now: h.now,
		Revoked: func(context.Context) ([]*x509.RevocationList, error) {
			return signature.ParseCRLs(h.centre.CRL(h.now().Add(-time.Hour)))
		},
	}
	return cms.Verify(ctx, s)
}

func (h *house) now() time.Time {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.at
}

func (h *house) set(at time.Time) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.at = at
}

func (h *house) answer(with func(context.Context, signature.Signed) (signature.Signer, error)) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.verifier = with
}

// phone keeps what was sent to it.
type phone struct {
	mu   sync.Mutex
	sent []string
}

func (p *phone) Send(_ context.Context, number, text string) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.sent = append(p.sent, number+" "+text)
	return nil
}

// code reads the last message as a person would.
func (p *phone) code(t *testing.T) string {
	t.Helper()
	p.mu.Lock()
	defer p.mu.Unlock()
	_, after, ok := strings.Cut(p.sent[len(p.sent)-1], "коды: ")
	if !ok {
		t.Fatalf("sent: %v", p.sent)
	}
	return after[:signature.OTPDigits]
}

func iin(t testing.TB, year int) string {
	t.Helper()
	for serial := 9810; ; serial++ {
		if n, ok := identifier.NewIIN(year, time.June, 15, "F", serial); ok {
			return string(n)
		}
	}
}

// application is a content as the portal writes it.
func application(t testing.TB, change ...func(map[string]any)) []byte {
	t.Helper()
	m := map[string]any{
		"schoolBin": storetest.Places().Schools[0].BIN,
		"applicant": map[string]any{"iin": iin(t, 1990), "surname": "Ахметова", "givenName": "Әсем", "patronymic": "Болатқызы", "phone": "+77010000001"},
		"reasons":   []string{"LOST"}, "documentKind": "GENERAL_SECONDARY", "graduationYear": 2008,
		"pickup": map[string]any{"address": "Көкшетау, Абай к-сі, 1"},
	}
	for _, f := range change {
		f(m)
	}
	b, err := json.Marshal(m)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// letter is an envelope in the making.
type letter map[string]any

func (h *house) envelope(id, correlation string, sequence int, kind casefile.MessageKind, content []byte, change ...func(letter)) []byte {
	h.t.Helper()
	l := letter{"messageId": id, "correlationId": correlation, "sequence": sequence, "kind": kind, "content": content}
	for _, f := range change {
		f(l)
	}
	b, err := json.Marshal(l)
	if err != nil {
		h.t.Fatal(err)
	}
	return b
}

// signed adds the signature of a person over the content, made now.
func (h *house) signed(by string) func(letter) {
	return func(l letter) {
		holder := h.centre.Issue(signaturetest.Person{IIN: by, NotBefore: monday.AddDate(-1, 0, 0), NotAfter: monday.AddDate(0, 1, 0)})
		l["signature"] = signaturetest.Sign(h.t, l["content"].([]byte), signaturetest.Signing{At: h.now()}, holder)
	}
}

func (h *house) submission(id, correlation string, change ...func(letter)) []byte {
	return h.envelope(id, correlation, 1, casefile.Submission, application(h.t), append([]func(letter){h.signed(iin(h.t, 1990))}, change...)...)
}

func (h *house) withdrawal(id, correlation, by string) []byte {
	return h.envelope(id, correlation, 2, casefile.Withdrawal, fmt.Appendf(nil, `{"iin":%q}`, by), h.signed(by))
}

func (h *house) receive(body []byte) portal.Answer {
	h.t.Helper()
	a, err := h.Receive(context.Background(), gateway, body)
	if err != nil {
		h.t.Fatalf("%s: %v", bytes.TrimSpace(body[:min(len(body), 80)]), err)
	}
	return a
}

func (h *house) once() {
	h.t.Helper()
	if err := h.Once(context.Background()); err != nil {
		h.t.Fatal(err)
	}
}

// again asks how a message stands, as a gateway that repeats it does.
func (h *house) again(body []byte) portal.Answer {
	h.t.Helper()
	a := h.receive(body)
	if !a.Repeated {
		h.t.Errorf("%s is taken as a new message", a.MessageID)
	}
	return a
}

func (h *house) cases() int {
	h.t.Helper()
	var n int
	if err := h.store.Reader().QueryRow(`SELECT COUNT(*) FROM applications`).Scan(&n); err != nil {
		h.t.Fatal(err)
	}
	return n
}

func (h *house) wantState(a portal.Answer, state casefile.MessageState, codes ...string) {
	h.t.Helper()
	var got []string
	for _, f := range a.Faults {
		got = append(got, f.Code)
		if f.Message == "" {
			h.t.Errorf("%s says nothing", f.Code)
		}
	}
	if a.State != state || fmt.Sprint(got) != fmt.Sprint(codes) {
		h.t.Errorf("%s: %s %v, want %s %v", a.MessageID, a.State, got, state, codes)
	}
}

func wantFault(t *testing.T, err error, want *fault.Def) {
	t.Helper()
	if !errors.Is(err, want) {
		t.Errorf("got %v, want %s", err, want.Code)
	}
}
