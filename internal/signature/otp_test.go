package signature_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"telnusqa/internal/fault"
	"telnusqa/internal/signature"
)

func challenge(t *testing.T) (c signature.Challenge, handle, code string) {
	t.Helper()
	c, handle, code, err := signature.NewChallenge(signature.Bind(iin, sha256.Sum256(content)), noon)
	if err != nil {
		t.Fatal(err)
	}
	return c, handle, code
}

// another is a code that is not this one.
func another(code string) string { return code[:5] + string('0'+(code[5]-'0'+1)%10) }

func TestTheRightCodeCertifiesOneApplicationOnce(t *testing.T) {
	c, handle, code := challenge(t)
	if len(code) != signature.OTPDigits {
		t.Errorf("code of %d digits", len(code))
	}
	_, err := c.Use(iin, content, noon)
	wantFault(t, err, signature.ErrOTPNotConfirmed)
	c, err = c.Try(handle, another(code), noon.Add(time.Second))
	wantFault(t, err, signature.ErrOTPWrong)
	if fault.Of(err)[0].Args["left"] != "4" {
		t.Errorf("attempts left: %v", err)
	}
	if c, err = c.Try(handle, code, noon.Add(time.Minute)); err != nil {
		t.Fatal(err)
	}
	first := c.ConfirmedAt
	if c, err = c.Try(handle, code, noon.Add(2*time.Minute)); err != nil || c.ConfirmedAt != first {
		t.Errorf("the same answer again: %v", err)
	}
	_, err = c.Use(otherIIN, content, noon.Add(time.Minute))
	wantFault(t, err, signature.ErrOTPOther)
	_, err = c.Use(iin, append(bytes.Clone(content), ' '), noon.Add(time.Minute))
	wantFault(t, err, signature.ErrOTPOther)
	_, err = c.Use(iin, content, first.Add(signature.OTPUse))
	wantFault(t, err, signature.ErrOTPExpired)
	if c, err = c.Use(iin, content, first.Add(signature.OTPUse-time.Second)); err != nil {
		t.Fatal(err)
	}
	_, err = c.Use(iin, content, noon.Add(time.Hour))
	wantFault(t, err, signature.ErrOTPUsed)
}

func TestACodeHasAnEndAndANumberOfAttempts(t *testing.T) {
	c, handle, code := challenge(t)
	_, err := c.Try(handle, code, noon.Add(signature.OTPLife))
	wantFault(t, err, signature.ErrOTPExpired)
	if _, err = c.Try(handle, code, noon.Add(signature.OTPLife-time.Microsecond)); err != nil {
		t.Errorf("just in time: %v", err)
	}
	for range signature.OTPAttempts {
		c, err = c.Try(handle, another(code), noon)
		wantFault(t, err, signature.ErrOTPWrong)
	}
	_, err = c.Try(handle, code, noon)
	wantFault(t, err, signature.ErrOTPSpent)
}

// What is kept gives neither the code nor a way to try all of them.
func TestWhatIsKeptOfACode(t *testing.T) {
	c, handle, code := challenge(t)
	kept := append(append(bytes.Clone(c.CodeHash), c.Binding...), signature.HandleKey(handle)...)
	for _, secret := range []string{code, handle, iin} {
		if bytes.Contains(kept, []byte(secret)) {
			t.Errorf("%q is kept", secret)
		}
	}
	if _, err := c.Try(strings.ToUpper(handle), code, noon); !errors.Is(err, signature.ErrOTPWrong) {
		t.Errorf("the code without its handle: %v", err)
	}
	if d, _, _ := challenge(t); bytes.Equal(c.CodeHash, d.CodeHash) {
		t.Error("two challenges share a hash")
	}
}

func TestSMSGateway(t *testing.T) {
	status := http.StatusAccepted
	gateway := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var m struct{ Phone, Text string }
		err := json.NewDecoder(r.Body).Decode(&m)
		if err != nil || m.Phone != "+77010000001" || m.Text != "мәтін" || r.Header.Get("Authorization") != "Bearer secret" {
			t.Errorf("sent %+v, %v, %s", m, err, r.Header.Get("Authorization"))
		}
		w.WriteHeader(status)
	}))
	defer gateway.Close()
	g := &signature.SMSGateway{URL: gateway.URL, Token: "secret", Client: signature.NewClient()}
	if err := g.Send(context.Background(), "+77010000001", "мәтін"); err != nil {
		t.Error(err)
	}
	status = http.StatusBadGateway
	wantFault(t, g.Send(context.Background(), "+77010000001", "мәтін"), signature.ErrSMS)
	gateway.Close()
	wantFault(t, g.Send(context.Background(), "+77010000001", "мәтін"), signature.ErrSMS)
}

func wantFault(t *testing.T, err error, want *fault.Def) {
	t.Helper()
	if !errors.Is(err, want) {
		t.Errorf("got %v, want %s", err, want.Code)
	}
}
