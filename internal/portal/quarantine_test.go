package portal_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/fault"
	"telnusqa/internal/journal"
	"telnusqa/internal/signature"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

type (
	signatureSigned = signature.Signed
	signatureSigner = signature.Signer
)

// overseer settles what is quarantined in her region.
var overseer = access.Viewer{UserID: 9, Login: "region", Role: access.RegionAdmin, Lang: fault.KK, Home: access.Place{RegionID: storetest.Akmola}}

func TestWhatCannotBeAppliedIsQuarantinedWithItsReason(t *testing.T) {
	other := func(h *house) func(letter) { return h.signed(iin(h.t, 1991)) }
	for _, c := range []struct {
		name string
		body func(*house) []byte
		want string
	}{
		{"signed by another person", func(h *house) []byte { return h.submission("m", "c", other(h)) }, "SIGNER_ANOTHER_PERSON"},
		{"changed after signing", func(h *house) []byte {
			return h.submission("m", "c", func(l letter) { l["content"] = bytes.Replace(l["content"].([]byte), []byte("2008"), []byte("2009"), 1) })
		}, "SIGNATURE_TAMPERED"},
		{"no signature at all", func(h *house) []byte {
			return h.submission("m", "c", func(l letter) { l["signature"] = []byte("қол") })
		}, "SIGNATURE_UNREADABLE"},
		{"verification is not connected", func(h *house) []byte {
			h.answer(signature.NotConnected{}.Verify)
			return h.submission("m", "c")
		}, "NOT_CONNECTED"},
		{"no JSON", func(h *house) []byte {
			return h.envelope("m", "c", 1, casefile.Submission, []byte("телнұсқа"), h.signed(iin(h.t, 1990)))
		}, "MESSAGE_CONTENT"},
		{"two contents", func(h *house) []byte {
			return h.envelope("m", "c", 1, casefile.Submission, append(application(h.t), '{', '}'), h.signed(iin(h.t, 1990)))
		}, "MESSAGE_CONTENT"},
		{"a year that is a text", func(h *house) []byte {
			return h.envelope("m", "c", 1, casefile.Submission, application(h.t, func(m map[string]any) { m["graduationYear"] = "былтыр" }), h.signed(iin(h.t, 1990)))
		}, "MESSAGE_CONTENT"},
		{"a reason nobody knows", func(h *house) []byte {
			return h.envelope("m", "c", 1, casefile.Submission, application(h.t, func(m map[string]any) { m["reasons"] = []string{"BORED"} }), h.signed(iin(h.t, 1990)))
		}, "MESSAGE_CONTENT"},
		{"a school nobody knows", func(h *house) []byte {
			return h.envelope("m", "c", 1, casefile.Submission, application(h.t, func(m map[string]any) { m["schoolBin"] = "990140000000" }), h.signed(iin(h.t, 1990)))
		}, "SCHOOL_UNKNOWN"},
		{"a branch nobody knows", func(h *house) []byte {
			return h.envelope("m", "c", 1, casefile.Submission, application(h.t, func(m map[string]any) { m["pickup"] = map[string]any{"branchCode": "99"} }), h.signed(iin(h.t, 1990)))
		}, "BRANCH_UNKNOWN"},
		{"no place of pick-up", func(h *house) []byte {
			return h.envelope("m", "c", 1, casefile.Submission, application(h.t, func(m map[string]any) { delete(m, "pickup") }), h.signed(iin(h.t, 1990)))
		}, "PICKUP_POINT"},
		{"a minor by herself", func(h *house) []byte {
			return h.envelope("m", "c", 1, casefile.Submission, application(h.t, func(m map[string]any) {
				m["applicant"].(map[string]any)["iin"], m["graduationYear"] = iin(h.t, 2010), 2025
			}), h.signed(iin(h.t, 2010)))
		}, "MINOR_NEEDS_REPRESENTATIVE"},
		{"a withdrawal of nobody's case", func(h *house) []byte {
			first := h.submission("m0", "c", func(l letter) { l["signature"] = []byte{1} })
			h.receive(first)
			h.settle(casework.MessageDecision{MessageID: 1, ExpectedVersion: 2, Reason: "подделка"}, h.room.DiscardMessage)
			return h.withdrawal("m", "c", iin(h.t, 1990))
		}, "MESSAGE_CASE_UNKNOWN"},
		{"a withdrawal by somebody else", func(h *house) []byte {
			h.receive(h.submission("m0", "c"))
			return h.withdrawal("m", "c", iin(h.t, 1991))
		}, "MESSAGE_ANOTHER_PERSON"},
	} {
		t.Run(c.name, func(t *testing.T) {
			storetest.Each(t, func(t *testing.T, s *store.Store) {
				h := open(t, s)
				body := c.body(h)
				before := h.cases()
				h.wantState(h.receive(body), casefile.MessageQuarantined, c.want)
				h.set(h.now().Add(24 * time.Hour))
				h.once()
				h.wantState(h.again(body), casefile.MessageQuarantined, c.want)
				if h.cases() != before {
					t.Error("a case was made")
				}
			})
		})
	}
}

func (h *house) settle(d casework.MessageDecision, by func(context.Context, access.Viewer, casework.MessageDecision) (casework.Outcome, error)) {
	h.t.Helper()
	if _, err := by(context.Background(), overseer, d); err != nil {
		h.t.Fatal(err)
	}
}

// A person mends the cause and has the message tried again. What was verified is
// not asked about again: the certificate has expired meanwhile.
func TestAQuarantinedMessageIsTriedAgain(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, h := context.Background(), open(t, s)
		body := h.envelope("m", "c", 1, casefile.Submission, application(t, func(m map[string]any) { m["pickup"] = map[string]any{"branchCode": "03-900"} }), h.signed(iin(t, 1990)))
		h.wantState(h.receive(body), casefile.MessageQuarantined, "BRANCH_UNKNOWN")

		decision := casework.MessageDecision{Key: "k", MessageID: 1, ExpectedVersion: 3, Reason: "Филиал тізімге енгізілді"}
		for who, v := range map[string]access.Viewer{
			"of another region": {UserID: 10, Role: access.RegionAdmin, Home: access.Place{RegionID: storetest.Abai}},
			"a clerk":           storetest.Clerk(storetest.School1),
			"the gateway":       gateway,
		} {
			if _, err := h.room.RetryMessage(ctx, v, decision); !errors.Is(err, access.ErrForbidden) && !errors.Is(err, access.ErrNotFound) {
				t.Errorf("%s: %v", who, err)
			}
		}
		stale := decision
		stale.Key, stale.ExpectedVersion = "k2", 1
		_, err := h.room.RetryMessage(ctx, overseer, stale)
		wantFault(t, err, store.ErrVersionConflict)
		silent := decision
		silent.Key, silent.Reason = "k3", "  "
		_, err = h.room.RetryMessage(ctx, overseer, silent)
		wantFault(t, err, casework.ErrRequired)

		storetest.Load(t, s, store.Batch{Branches: []store.Branch{{
			ID: 900, RegionID: storetest.Akmola, DivisionID: storetest.Kokshetau, Code: "03-900", NameKK: "Жаңа бөлім", NameRU: "Новый отдел", AddressKK: "Көкшетау", AddressRU: "Кокшетау",
		}}})
		h.set(monday.AddDate(0, 3, 0))
		h.settle(decision, h.room.RetryMessage)
		h.settle(decision, h.room.RetryMessage) // the same click twice
		h.once()
		a := h.again(body)
		h.wantState(a, casefile.MessageApplied)
		if a.Application == nil || a.Application.AcceptedOn.String() != "2026-03-02" {
			t.Errorf("handed in three months ago: %+v", a.Application)
		}
		if n, err := countEntries(s, journal.KindMessageRetried); n != 1 || err != nil {
			t.Errorf("%d entries, %v", n, err)
		}
		_, err = h.room.DiscardMessage(ctx, overseer, casework.MessageDecision{MessageID: 1, ExpectedVersion: 5, Reason: "кеш"})
		wantFault(t, err, casework.ErrMessageSettled)
	})
}

// One that names no school we know lies in no region: the platform's administrator
// settles it, and reads nothing of it.
func TestAMessageOfNoRegion(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, h := context.Background(), open(t, s)
		h.receive(h.envelope("m", "c", 1, casefile.Submission, []byte("{}"), h.signed(iin(t, 1990))))
		d := casework.MessageDecision{MessageID: 1, ExpectedVersion: 2, Reason: "Бос хабарлама"}
		_, err := h.room.DiscardMessage(ctx, overseer, d)
		wantFault(t, err, access.ErrNotFound)
		platform := access.Viewer{UserID: 17, Login: "platform", Role: access.PlatformAdmin, Lang: fault.RU}
		rows, _, err := s.PortalMessages(access.NewContext(ctx, platform), casefile.MessageQuarantined, 0, 10)
		if err != nil || len(rows) != 1 || rows[0].Content != nil || rows[0].Evidence != nil || len(rows[0].Faults) != 1 {
			t.Errorf("%+v, %v", rows, err)
		}
		if _, err := h.room.DiscardMessage(ctx, platform, d); err != nil {
			t.Fatal(err)
		}
		if m, err := s.PortalMessageByID(access.NewContext(ctx, platform), 1); err != nil || m.State != casefile.MessageDiscarded || m.DecidedBy != 17 || m.Reason == "" {
			t.Errorf("%+v, %v", m, err)
		}
	})
}

// Several servers that failed over one message made one attempt.
func TestOneFailureCountsOnce(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		h, ctx := open(t, s), context.Background()
		h.answer(func(context.Context, signature.Signed) (signature.Signer, error) {
			return signature.Signer{}, signature.ErrService.Fault()
		})
		h.receive(h.submission("m1", "c1"))
		msg, err := s.PortalMessageToApply(ctx, 1)
		if err != nil {
			t.Fatal(err)
		}
		wait := func(int) time.Duration { return time.Minute }
		for _, want := range []int{msg.Attempts + 1, msg.Attempts + 1} {
			if got, err := h.room.PutOff(ctx, msg, wait); got != want || err != nil {
				t.Errorf("attempt %d, %v; want %d", got, err, want)
			}
		}
	})
}

// A day of hand-in without a calendar is the message's own mistake: nobody tries it a
// dozen times.
func TestAHandInOfAYearWithoutACalendar(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		h := open(t, s)
		h.wantState(h.receive(h.submission("m1", "c1", func(l letter) { l["handedInAt"] = "2021-02-01T10:00:00+06:00" })), casefile.MessageQuarantined, "NO_CALENDAR")
	})
}

// Twelve digits of a random id may read as an IIN: the message is taken like any other.
func TestIdsOfMessagesThatReadAsAnIIN(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		h := open(t, s)
		h.wantState(h.receive(h.submission("5f0c3a1e-0b7d-4c11-9d2e-880430498007", "20261125103000-77011234567")), casefile.MessageApplied)
	})
}

// What nobody can tell now is asked again, and after some hours it is a
// person's turn.
func TestAServiceThatDoesNotAnswer(t *testing.T) {
	for _, c := range []struct {
		name  string
		fails error
		code  string
	}{
		{"the signature service", signature.ErrService.Fault(), "SIGNATURE_SERVICE"},
		{"a failure of our own", errors.New("disk full"), "MESSAGE_FAILED"},
	} {
		t.Run(c.name, func(t *testing.T) {
			storetest.Each(t, func(t *testing.T, s *store.Store) {
				h := open(t, s)
				asked := 0
				h.answer(func(context.Context, signature.Signed) (signature.Signer, error) {
					asked++
					return signature.Signer{}, c.fails
				})
				good, bad := h.submission("m1", "c1"), h.submission("m2", "c2")
				h.wantState(h.receive(good), casefile.MessageReceived)
				h.once()
				if asked != 1 {
					t.Errorf("asked %d times at once", asked)
				}
				h.answer(nil)
				h.set(h.now().Add(5 * time.Second))
				h.once()
				h.wantState(h.again(good), casefile.MessageApplied)

				h.answer(func(context.Context, signature.Signed) (signature.Signer, error) { return signature.Signer{}, c.fails })
				a, began := h.receive(bad), h.now()
				for a.State == casefile.MessageReceived && h.now().Sub(began) < 5*time.Hour {
					h.set(h.now().Add(time.Minute))
					h.once()
					a = h.again(bad)
				}
				h.wantState(a, casefile.MessageQuarantined, c.code)
				if took := h.now().Sub(began); took < 2*time.Hour {
					t.Errorf("given up after %s", took)
				}
			})
		})
	}
}

func TestAnEnvelopeThatIsNoneIsNotTaken(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, h := context.Background(), open(t, s)
		_, err := h.Receive(ctx, gateway, []byte(`{"messageId":"a b","correlationId":"","sequence":2,"kind":"SUBMISSION","content":""}`))
		var fields []string
		for _, f := range fault.Of(err) {
			fields = append(fields, f.Field[0])
		}
		if fmt.Sprint(fields) != "[messageId correlationId sequence content signature]" {
			t.Errorf("faults at %v: %v", fields, err)
		}
		for name, body := range map[string]string{
			"no JSON": "x", "two": "{}{}", "a name we do not know": `{"urgent":true}`, "content that is no base64": `{"content":"*"}`,
		} {
			if _, err := h.Receive(ctx, gateway, []byte(body)); len(fault.Of(err)) == 0 {
				t.Errorf("%s: %v", name, err)
			}
		}
		both := h.submission("m", "c", func(l letter) { l["oneTimePassword"] = "abc" })
		if _, err := h.Receive(ctx, gateway, both); len(fault.Of(err)) == 0 {
			t.Error("two ways to certify are taken")
		}
		_, err = h.Receive(ctx, gateway, h.submission("m", "c", func(l letter) { l["handedInAt"] = monday.Add(time.Hour) }))
		wantFault(t, err, casework.ErrFuture)
		_, err = h.Receive(ctx, gateway, h.submission("880430498007", "c")) // an id that is somebody's IIN
		wantFault(t, err, journal.ErrPersonalData)
		_, err = h.Receive(ctx, storetest.Clerk(storetest.School1), h.submission("m", "c"))
		wantFault(t, err, access.ErrForbidden)
		if rows, _, err := s.PortalMessages(access.NewContext(ctx, gateway), "", 0, 10); err != nil || len(rows) != 0 {
			t.Errorf("%d messages kept, %v", len(rows), err)
		}
	})
}
