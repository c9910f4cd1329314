package portal_test

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/fault"
	"telnusqa/internal/portal"
	"telnusqa/internal/signature"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

func (h *house) askCode(who string, content []byte) (portal.CodeSent, error) {
	sum := sha256.Sum256(content)
	return h.SendCode(context.Background(), gateway, fmt.Appendf(nil, `{"iin":%q,"phone":"+77010000001","contentSha256":%q}`, who, hex.EncodeToString(sum[:])))
}

func (h *house) sendCode(who string, content []byte) string {
	h.t.Helper()
	sent, err := h.askCode(who, content)
	if err != nil {
		h.t.Fatal(err)
	}
	return sent.Handle
}

func (h *house) confirm(handle, code string) error {
	return h.ConfirmCode(context.Background(), gateway, fmt.Appendf(nil, `{"handle":%q,"code":%q}`, handle, code))
}

func (h *house) byCode(id, correlation, handle string, content []byte) []byte {
	return h.envelope(id, correlation, 1, casefile.Submission, content, func(l letter) { l["oneTimePassword"] = handle })
}

func TestAnApplicationCertifiedByACode(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		h, content := open(t, s), application(t)
		handle := h.sendCode(iin(t, 1990), content)
		code := h.sms.code(t)
		if strings.Count(h.sms.sent[0], code) != 2 || !strings.HasPrefix(h.sms.sent[0], "+77010000001 ") {
			t.Errorf("sent: %s", h.sms.sent[0])
		}
		wrong := code[:5] + string('0'+(code[5]-'0'+1)%10)
		wantFault(t, h.confirm(handle, wrong), signature.ErrOTPWrong)
		wantFault(t, h.confirm("nobody-has-this-handle", code), signature.ErrOTPUnknown)
		h.wantState(h.receive(h.byCode("m0", "c0", handle, content)), casefile.MessageQuarantined, "OTP_NOT_CONFIRMED")
		if err := h.confirm(handle, code); err != nil {
			t.Fatal(err)
		}
		h.wantState(h.receive(h.byCode("m1", "c1", handle, application(t, func(m map[string]any) { m["graduationYear"] = 2007 }))), casefile.MessageQuarantined, "OTP_OTHER_APPLICATION")
		a := h.receive(h.byCode("m2", "c2", handle, content))
		h.wantState(a, casefile.MessageApplied)
		h.wantState(h.receive(h.byCode("m3", "c3", handle, content)), casefile.MessageQuarantined, "OTP_USED")
		h.wantState(h.receive(h.byCode("m4", "c4", "made-up", content)), casefile.MessageQuarantined, "OTP_UNKNOWN")
		c, err := s.CaseByID(context.Background(), access.Product("test").CaseScope(), 1)
		if err != nil || c.CertifiedBy != casefile.OTP || h.cases() != 1 {
			t.Errorf("%s, %d cases, %v", c.CertifiedBy, h.cases(), err)
		}
	})
}

// Codes asked for at once are counted one after the other.
func TestCodesAskedForAtOnceAreCounted(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		h := open(t, s)
		var sent atomic.Int32
		var wg sync.WaitGroup
		for i := range 4 * signature.OTPSent {
			wg.Go(func() {
				_, _, err := h.room.NewCode(context.Background(), gateway, iin(t, 1990), [sha256.Size]byte{byte(i)})
				switch {
				case err == nil:
					sent.Add(1)
				case !errors.Is(err, signature.ErrOTPTooMany):
					t.Error(err)
				}
			})
		}
		wg.Wait()
		if got := int(sent.Load()); got != signature.OTPSent {
			t.Errorf("%d codes were made, want %d", got, signature.OTPSent)
		}
	})
}

// The attempt counts in the database, whatever the answer and whichever server.
func TestGuessingACodeEnds(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		h, content := open(t, s), application(t)
		handle := h.sendCode(iin(t, 1990), content)
		code := h.sms.code(t)
		wrong := code[:5] + string('0'+(code[5]-'0'+1)%10)
		for range signature.OTPAttempts {
			wantFault(t, h.confirm(handle, wrong), signature.ErrOTPWrong)
		}
		wantFault(t, h.confirm(handle, code), signature.ErrOTPSpent)
		for range signature.OTPSent - 1 {
			h.sendCode(iin(t, 1990), content)
		}
		_, err := h.askCode(iin(t, 1990), content)
		wantFault(t, err, signature.ErrOTPTooMany)
		h.sendCode(iin(t, 1991), content) // another person is not concerned
		h.set(h.now().Add(signature.OTPWithin))
		late := h.sendCode(iin(t, 1990), content)
		code = h.sms.code(t)
		h.set(h.now().Add(signature.OTPLife))
		wantFault(t, h.confirm(late, code), signature.ErrOTPExpired)
		h.set(h.now().Add(26 * time.Hour))
		if err := h.room.ForgetCodes(context.Background()); err != nil {
			t.Fatal(err)
		}
		wantFault(t, h.confirm(late, code), signature.ErrOTPUnknown)
	})
}

func TestACodeForAGatewayOnly(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, h, content := context.Background(), open(t, s), application(t)
		handle := h.sendCode(iin(t, 1990), content)
		another := gateway
		another.UserID = 2
		body := fmt.Appendf(nil, `{"handle":%q,"code":%q}`, handle, h.sms.code(t))
		wantFault(t, h.ConfirmCode(ctx, another, body), signature.ErrOTPUnknown)
		wantFault(t, h.ConfirmCode(ctx, storetest.Clerk(storetest.School1), body), access.ErrForbidden)
		_, err := h.SendCode(ctx, storetest.Clerk(storetest.School1), fmt.Appendf(nil, `{"iin":%q,"phone":"+77010000001","contentSha256":%q}`, iin(t, 1990), strings.Repeat("0", 64)))
		wantFault(t, err, access.ErrForbidden)
		for name, ask := range map[string]string{
			"a wrong IIN":      `{"iin":"900615498100","phone":"+77010000001","contentSha256":"` + strings.Repeat("0", 64) + `"}`,
			"a landline":       fmt.Sprintf(`{"iin":%q,"phone":"+77162250000x","contentSha256":%q}`, iin(t, 1990), strings.Repeat("0", 64)),
			"a short digest":   fmt.Sprintf(`{"iin":%q,"phone":"+77010000001","contentSha256":"00"}`, iin(t, 1990)),
			"a long digest":    fmt.Sprintf(`{"iin":%q,"phone":"+77010000001","contentSha256":%q}`, iin(t, 1990), strings.Repeat("0", 66)),
			"no JSON":          `x`,
			"an unknown field": `{"sms":true}`,
		} {
			if _, err := h.SendCode(ctx, gateway, []byte(ask)); len(fault.Of(err)) == 0 {
				t.Errorf("%s: %v", name, err)
			}
		}
		h.Sender = nil
		_, err = h.askCode(iin(t, 1990), content)
		wantFault(t, err, signature.ErrNotConnected)
	})
}

// A parent signs for the child; the child's own signature certifies nothing.
func TestAParentFilesForAMinor(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		h := open(t, s)
		content := application(t, func(m map[string]any) {
			m["applicant"].(map[string]any)["iin"], m["graduationYear"], m["documentKind"] = iin(t, 2010), 2025, "BASIC_SECONDARY"
			m["representative"] = map[string]any{"iin": iin(t, 1980), "surname": "Ахметов", "givenName": "Болат"}
		})
		h.wantState(h.receive(h.envelope("m1", "c1", 1, casefile.Submission, content, h.signed(iin(t, 2010)))), casefile.MessageQuarantined, "SIGNER_ANOTHER_PERSON")
		h.wantState(h.receive(h.envelope("m2", "c1", 1, casefile.Submission, content, h.signed(iin(t, 1980)))), casefile.MessageApplied)
		h.wantState(h.receive(h.withdrawal("m3", "c1", iin(t, 2010))), casefile.MessageQuarantined, "MESSAGE_ANOTHER_PERSON")
	})
}
