package signature_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"os"
	"testing"

	"telnusqa/internal/fault"
	"telnusqa/internal/signature"
	"telnusqa/internal/signature/signaturetest"
)

// The answers in testdata/ncanode have the form that NCANode 3 documents in its
// openapi.yml and its own classes write.
func TestEachAnswerOfNCANode(t *testing.T) {
	for _, c := range []struct {
		answer string
		status int
		want   *fault.Def
	}{
		{"good", 200, nil},
		{"tampered", 200, signature.ErrTampered},
		{"expired", 200, signature.ErrExpired},
		{"not_yet_valid", 200, signature.ErrNotYetValid},
		{"revoked", 200, signature.ErrRevoked},
		{"untrusted", 200, signature.ErrUntrusted},
		{"sign_in_key", 200, signature.ErrPurpose},
		{"organisation", 200, signature.ErrRole},
		{"another_person", 200, signature.ErrOtherPerson},
		{"two_signers", 200, signature.ErrSigners},
		{"revocation_not_asked", 200, signature.ErrRevocationUnknown},
		{"no_signer", 200, signature.ErrService},
		{"good", 400, signature.ErrUnreadable}, // said of a CMS it cannot read
		{"good", 500, signature.ErrService},
		{"good", 302, signature.ErrService},
	} {
		t.Run(c.answer, func(t *testing.T) {
			answer, err := os.ReadFile("testdata/ncanode/" + c.answer + ".json")
			if err != nil {
				t.Fatal(err)
			}
			b := newBench(t, signaturetest.ECDSA)
			signed := b.sign()
			service := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				var q struct {
					CMS, Data       []byte
					RevocationCheck []string
				}
				if err := json.NewDecoder(r.Body).Decode(&q); err != nil || r.Method != http.MethodPost || r.URL.Path != "/cms/verify" ||
					!bytes.Equal(q.CMS, signed.CMS) || !bytes.Equal(q.Data, content) || len(q.RevocationCheck) == 0 {
					t.Errorf("asked: %s %s %+v, %v", r.Method, r.URL.Path, q, err)
				}
				w.Header().Set("Location", "/elsewhere")
				w.WriteHeader(c.status)
				_, _ = w.Write(answer)
			}))
			defer service.Close()
			got, err := ask(service.URL+"/", signed)
			if c.want == nil {
				if err != nil || got.IIN != iin || got.Serial == "" || got.Issuer == "" || !got.SignedAt.Equal(signed.Received) {
					t.Errorf("%+v, %v", got, err)
				}
			} else if !errors.Is(err, c.want) {
				t.Errorf("got %v, want %s", err, c.want.Code)
			}
		})
	}
}

// What the service would look past is seen before it is asked.
func TestNCANodeIsNotAskedAboutAnotherContent(t *testing.T) {
	asked := false
	service := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { asked = true }))
	defer service.Close()
	b := newBench(t, signaturetest.ECDSA)
	signed := b.signed(signaturetest.Signing{At: noon, Attached: true}, b.holder)
	signed.Content = []byte(`{"applicant":{"iin":"900615498107","surname":"Әлиева"}}`)
	if _, err := ask(service.URL, signed); !errors.Is(err, signature.ErrTampered) || asked {
		t.Errorf("got %v, asked: %t", err, asked)
	}
	service.Close()
	if _, err := ask(service.URL, b.sign()); !errors.Is(err, signature.ErrService) {
		t.Errorf("of a service that is not there: %v", err)
	}
}

func ask(url string, s signature.Signed) (signature.Signer, error) {
	n := &signature.NCANode{URL: url, Client: signature.NewClient()}
	signer, err := n.Verify(context.Background(), s)
	if err == nil {
		err = signature.Demand{IIN: iin}.Check(signer)
	}
	return signer, err
}
