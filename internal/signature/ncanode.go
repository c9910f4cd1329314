package signature

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"
)

// NCANode asks an NCANode 3 service (github.com/malikzh/NCANode), which verifies
// GOST 34.10-2015 and RSA with the national centre's own library, its certificates
// and its revocation lists.
//
// The service judges certificates at the moment it is asked, so it is asked when a
// signature comes and the receipt stands for the time of signing: a time stamp is
// read by the service and not verified. It looks past the content it is given when
// the signature carries one of its own: that they are the same is checked here.
type NCANode struct {
	URL    string // without a path, such as http://127.0.0.1:14579
	Client *http.Client
}

// ncaTimeout bounds one question; the service itself asks revocation lists that
// it keeps.
const ncaTimeout = 15 * time.Second

// ncaAnswerLimit is the largest answer that is read, bytes.
const ncaAnswerLimit = 1 << 20

type ncaQuestion struct {
	CMS        []byte   `json:"cms"` // base64, as encoding/json writes bytes
	Data       []byte   `json:"data"`
	Revocation []string `json:"revocationCheck"`
}

type ncaAnswer struct {
	Status  int         `json:"status"`
	Valid   bool        `json:"valid"`
	Signers []ncaSigner `json:"signers"`
}

type ncaSigner struct {
	Certificates []ncaCertificate `json:"certificates"`
}

type ncaCertificate struct {
	Valid       bool `json:"valid"`
	Revocations []struct {
		Revoked bool   `json:"revoked"`
		By      string `json:"by"`
	} `json:"revocations"`
	NotBefore    ncaTime  `json:"notBefore"`
	NotAfter     ncaTime  `json:"notAfter"`
	KeyUsage     string   `json:"keyUsage"`
	SerialNumber string   `json:"serialNumber"`
	KeyUser      []string `json:"keyUser"`
	Subject      struct {
		IIN string `json:"iin"`
		BIN string `json:"bin"`
	} `json:"subject"`
	Issuer struct {
		CommonName string `json:"commonName"`
	} `json:"issuer"`
}

// ncaTime is written as 2022-09-28T16:03:41.000+00:00.
type ncaTime struct{ time.Time }

// UnmarshalJSON reads it; null is the zero time.
func (t *ncaTime) UnmarshalJSON(b []byte) error {
	if string(b) == "null" {
		return nil
	}
	at, err := time.Parse(`"2006-01-02T15:04:05.999-07:00"`, string(b))
	t.Time = at
	return err
}

// Verify asks the service.
func (n *NCANode) Verify(ctx context.Context, s Signed) (Signer, error) {
	if err := fits(s); err != nil {
		return Signer{}, err
	}
	answer, err := n.ask(ctx, s)
	if err != nil {
		return Signer{}, err
	}
	return answer.signer(s.Received)
}

func (n *NCANode) ask(ctx context.Context, s Signed) (ncaAnswer, error) {
	body, err := json.Marshal(ncaQuestion{CMS: s.CMS, Data: s.Content, Revocation: []string{"CRL"}})
	if err != nil {
		return ncaAnswer{}, fmt.Errorf("ask NCANode: %w", err)
	}
	ctx, cancel := context.WithTimeout(ctx, ncaTimeout)
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, strings.TrimSuffix(n.URL, "/")+"/cms/verify", bytes.NewReader(body))
	if err != nil {
		return ncaAnswer{}, fmt.Errorf("ask NCANode: %w", err)
	}
	r.Header.Set("Content-Type", "application/json")
	resp, err := n.Client.Do(r)
	if err != nil {
		return ncaAnswer{}, ErrService.Fault()
	}
	defer resp.Body.Close() //nolint:errcheck // it was read; nothing depends on its end
	return readAnswer(resp)
}

// readAnswer tells what the service says from what it fails to say: 400 is about
// the signature, anything else but 200 about the service.
func readAnswer(resp *http.Response) (ncaAnswer, error) {
	var a ncaAnswer
	switch resp.StatusCode {
	case http.StatusOK:
	case http.StatusBadRequest:
		return a, ErrUnreadable.Fault()
	default:
		return a, ErrService.Fault()
	}
	err := json.NewDecoder(io.LimitReader(resp.Body, ncaAnswerLimit)).Decode(&a)
	if err != nil || a.Status != http.StatusOK || len(a.Signers) == 0 {
		return a, ErrService.Fault()
	}
	return a, nil
}

// signer judges what the service found. The flag valid is the last word and says
// no reason; the certificate's parts say it where they can.
func (a ncaAnswer) signer(received time.Time) (Signer, error) {
	if len(a.Signers) != 1 || len(a.Signers[0].Certificates) != 1 {
		return Signer{}, ErrSigners.With("signers", len(a.Signers))
	}
	cert := a.Signers[0].Certificates[0]
	switch asked, revoked := cert.revoked(); {
	case revoked:
		return Signer{}, ErrRevoked.Fault()
	case !cert.NotAfter.IsZero() && received.After(cert.NotAfter.Time):
		return Signer{}, ErrExpired.Fault()
	case received.Before(cert.NotBefore.Time):
		return Signer{}, ErrNotYetValid.Fault()
	case cert.Valid && !a.Valid:
		return Signer{}, ErrTampered.Fault()
	case !cert.Valid || !a.Valid:
		return Signer{}, ErrUntrusted.Fault()
	case !asked:
		return Signer{}, ErrRevocationUnknown.Fault()
	}
	return Signer{
		IIN: cert.Subject.IIN, BIN: cert.Subject.BIN, Roles: ncaRoles(cert.KeyUser), ForSign: cert.KeyUsage == "SIGN",
		SignedAt: received, Serial: strings.ToLower(cert.SerialNumber), Issuer: cert.Issuer.CommonName,
	}, nil
}

// revoked reports whether revocation was looked up, and what came of it.
func (c ncaCertificate) revoked() (asked, revoked bool) {
	for _, r := range c.Revocations {
		asked = asked || r.By != ""
		revoked = revoked || r.Revoked
	}
	return asked, revoked
}

// ncaRoles turns the service's words for the object identifiers into roles.
func ncaRoles(users []string) []Role {
	var roles []Role
	for _, u := range users {
		switch u {
		case "INDIVIDUAL":
			roles = append(roles, Individual)
		case "ORGANIZATION", "CEO", "CAN_SIGN", "CAN_SIGN_FINANCIAL", "HR", "EMPLOYEE":
			roles = append(roles, Organisation)
		}
	}
	return roles
}
