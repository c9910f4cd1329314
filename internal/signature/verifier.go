package signature

import (
	"context"
	"slices"
	"time"
)

// Verifier finds out who signed a content. An error is a fault of this room (what
// is wrong with the signature, or that nobody can tell now), or our own failure;
// in both cases nothing was proved.
type Verifier interface {
	Verify(ctx context.Context, s Signed) (Signer, error)
}

// Signed is a content with its signature.
type Signed struct {
	Content []byte // the bytes that were signed, exactly as they came
	CMS     []byte // SignedData, BER or DER; detached, or holding the same content
	// Received is when the signature reached us, by our clock. A signature says
	// itself when it was made; this is the instant that bounds what it may say.
	Received time.Time
}

// Role is what the holder of a certificate may be: the object identifiers under
// 1.2.398.3.3.4 in its extended key usage.
type Role string

// The roles that a demand asks about.
const (
	Individual   Role = "INDIVIDUAL"   // 1.2.398.3.3.4.1.1, natural person
	Organisation Role = "ORGANISATION" // 1.2.398.3.3.4.1.2, legal entity
)

// Signer is who signed, as the certificate names her.
type Signer struct {
	IIN      string // 12 digits; empty where the certificate names no person
	BIN      string // 12 digits; empty for a natural person
	Roles    []Role
	ForSign  bool      // the key is for signing, not for signing in
	SignedAt time.Time // as judged: the signature's own time, a time stamp's, or the receipt
	Serial   string    // of the certificate, small hexadecimal letters
	Issuer   string    // common name of who issued it
}

// Demand is what an act asks of its signer.
type Demand struct {
	IIN string // the person who must have signed
}

// Check reports what is wrong with a signer whose signature is good. The service
// is for natural persons (R18): a certificate of an organisation is not taken, even
// when it names the right person as its employee.
func (d Demand) Check(s Signer) error {
	switch {
	case !s.ForSign:
		return ErrPurpose.Fault()
	case !slices.Contains(s.Roles, Individual) || slices.Contains(s.Roles, Organisation) || s.BIN != "":
		return ErrRole.Fault()
	case s.IIN == "" || s.IIN != d.IIN:
		return ErrOtherPerson.Fault()
	}
	return nil
}

// NotConnected is the verifier of a server that has none: it refuses.
type NotConnected struct{}

// Verify says that nothing is connected.
func (NotConnected) Verify(context.Context, Signed) (Signer, error) {
	return Signer{}, ErrNotConnected.Fault()
}
