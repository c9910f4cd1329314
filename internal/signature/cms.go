package signature

import (
	"context"
	"crypto/ecdsa"
	"crypto/rsa"
	"crypto/x509"
	"encoding/asn1"
	"errors"
	"slices"
	"time"

	"github.com/smallstep/pkcs7"
)

const (
	// MaxAge is how long before its receipt a signature may say it was made: the
	// portal repeats what it could not hand over, and not for longer.
	MaxAge = 7 * 24 * time.Hour
	// clockLeeway is how far the signer's clock may be ahead of ours.
	clockLeeway = 5 * time.Minute
	// minRSA is the smallest key that is taken, in bits.
	minRSA = 2048
)

// CMS verifies signatures made with RSA or ECDSA.
type CMS struct {
	// Anchors are the certificates of the centres that are believed.
	Anchors []*x509.Certificate
	// Revoked gives the revocation lists as they are now; see ParseCRLs. One that
	// cannot be read is an error, and no signature is good then.
	Revoked func(context.Context) ([]*x509.RevocationList, error)
	Now     func() time.Time
}

// Verify checks, in this order: the form, one signer, algorithms, that the
// signature fits the content, the time it says it was made, the chain to an anchor
// at that time, and that no certificate of the chain is revoked.
func (c *CMS) Verify(ctx context.Context, s Signed) (Signer, error) {
	if err := fits(s); err != nil {
		return Signer{}, err
	}
	p7, cert, err := parse(s)
	if err != nil {
		return Signer{}, err
	}
	if err := strong(p7, cert); err != nil {
		return Signer{}, err
	}
	at, err := signingTime(p7, s.Received)
	if err != nil {
		return Signer{}, err
	}
	switch err := p7.Verify(); {
	case errors.As(err, new(*pkcs7.SigningTimeNotValidError)): // said by inForce, chain by chain
	case err != nil:
		return Signer{}, ErrTampered.Fault()
	}
	chain, err := c.chain(cert, p7.Certificates, at)
	if err != nil {
		return Signer{}, err
	}
	lists, err := c.Revoked(ctx)
	if err != nil {
		return Signer{}, ErrRevocationUnknown.Fault()
	}
	if err := unrevoked(chain, lists, at, c.Now()); err != nil {
		return Signer{}, err
	}
	return signerOf(cert, at), nil
}

// parse reads a signature whose outline fits.
func parse(s Signed) (*pkcs7.PKCS7, *x509.Certificate, error) {
	p7, err := pkcs7.Parse(s.CMS)
	if err != nil || len(p7.Signers) != 1 {
		return nil, nil, ErrUnreadable.Fault()
	}
	cert := p7.GetOnlySigner()
	if cert == nil {
		return nil, nil, ErrUnreadable.Fault() // it does not carry the signer's certificate
	}
	p7.Content = s.Content
	return p7, cert, nil
}

// strong refuses algorithms that prove nothing, and those that are not verified
// here, GOST among them.
func strong(p7 *pkcs7.PKCS7, cert *x509.Certificate) error {
	digest := p7.Signers[0].DigestAlgorithm.Algorithm
	if !slices.ContainsFunc(digests, digest.Equal) {
		return ErrAlgorithm.Fault()
	}
	switch key := cert.PublicKey.(type) {
	case *rsa.PublicKey:
		if key.N.BitLen() >= minRSA {
			return nil
		}
	case *ecdsa.PublicKey:
		return nil // the curves of crypto/x509 begin at P-224
	}
	return ErrAlgorithm.Fault()
}

// signingTime is when the signature says it was made. Only a signed attribute
// counts; the attributes must be there and say that they are about plain data, so
// that a signature over something else cannot be read as one over an application.
func signingTime(p7 *pkcs7.PKCS7, received time.Time) (time.Time, error) {
	var kind asn1.ObjectIdentifier
	if err := p7.UnmarshalSignedAttribute(oidContentType, &kind); err != nil || !kind.Equal(oidData) {
		return time.Time{}, ErrUnreadable.Fault()
	}
	var at time.Time
	if err := p7.UnmarshalSignedAttribute(oidSigningTime, &at); err != nil {
		return time.Time{}, ErrSigningTime.Fault()
	}
	if at.After(received.Add(clockLeeway)) || at.Before(received.Add(-MaxAge)) {
		return time.Time{}, ErrSigningTime.Fault()
	}
	return at.UTC(), nil
}

// chain leads from the signer's certificate to an anchor, all in force at the time
// of signing.
func (c *CMS) chain(cert *x509.Certificate, others []*x509.Certificate, at time.Time) ([]*x509.Certificate, error) {
	switch {
	case at.After(cert.NotAfter):
		return nil, ErrExpired.Fault()
	case at.Before(cert.NotBefore):
		return nil, ErrNotYetValid.Fault()
	}
	roots, between := x509.NewCertPool(), x509.NewCertPool()
	for _, a := range c.Anchors {
		roots.AddCert(a)
	}
	for _, o := range others {
		between.AddCert(o)
	}
	chains, err := cert.Verify(x509.VerifyOptions{
		Roots: roots, Intermediates: between, CurrentTime: at,
		KeyUsages: []x509.ExtKeyUsage{x509.ExtKeyUsageAny}, // what the key is for, Demand asks
	})
	var invalid x509.CertificateInvalidError
	switch {
	case errors.As(err, &invalid) && invalid.Reason == x509.Expired:
		return nil, ErrExpired.Fault() // that of a centre in between
	case err != nil:
		return nil, ErrUntrusted.Fault()
	}
	return chains[0], nil
}
