package signature

import (
	"bytes"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"slices"
	"time"
)

// ParseAnchors reads the certificates of trusted centres: PEM, one after another.
func ParseAnchors(file []byte) ([]*x509.Certificate, error) {
	var all []*x509.Certificate
	for block, rest := pem.Decode(file); block != nil; block, rest = pem.Decode(rest) {
		if block.Type != "CERTIFICATE" {
			return nil, fmt.Errorf("signature: a %s among the trust anchors", block.Type)
		}
		cert, err := x509.ParseCertificate(block.Bytes)
		if err != nil {
			return nil, fmt.Errorf("signature: read a trust anchor: %w", err)
		}
		if !cert.IsCA {
			return nil, fmt.Errorf("signature: the trust anchor %s is no certification centre", cert.Subject.CommonName)
		}
		all = append(all, cert)
	}
	if len(all) == 0 {
		return nil, errors.New("signature: no trust anchor in the file")
	}
	return all, nil
}

// ParseCRLs reads revocation lists: PEM, one after another, or one in DER, as the
// national centre publishes them.
func ParseCRLs(file []byte) ([]*x509.RevocationList, error) {
	if list, err := x509.ParseRevocationList(file); err == nil {
		return []*x509.RevocationList{list}, nil
	}
	var all []*x509.RevocationList
	for block, rest := pem.Decode(file); block != nil; block, rest = pem.Decode(rest) {
		list, err := x509.ParseRevocationList(block.Bytes)
		if err != nil {
			return nil, fmt.Errorf("signature: read a revocation list: %w", err)
		}
		all = append(all, list)
	}
	if len(all) == 0 {
		return nil, errors.New("signature: no revocation list in the file")
	}
	return all, nil
}

// Reasons for which a certificate proves nothing at any time (RFC 5280, 5.3.1):
// whoever holds the key may put any time of signing into a signature.
var compromised = []int{1, 2, 10} // keyCompromise, cACompromise, aACompromise

// unrevoked asks the lists about every certificate of the chain below its anchor.
// A certificate that was revoked after it was used to sign was good then, unless
// its key was given away. No list of its issuer in force is no answer.
func unrevoked(chain []*x509.Certificate, lists []*x509.RevocationList, at, now time.Time) error {
	for i, cert := range chain[:len(chain)-1] {
		list := newest(lists, chain[i+1], now)
		if list == nil {
			return ErrRevocationUnknown.Fault()
		}
		for _, r := range list.RevokedCertificateEntries {
			if r.SerialNumber.Cmp(cert.SerialNumber) == 0 && (!r.RevocationTime.After(at) || slices.Contains(compromised, r.ReasonCode)) {
				return ErrRevoked.Fault()
			}
		}
	}
	return nil
}

// newest is the latest list that the issuer signed and that is in force.
func newest(lists []*x509.RevocationList, issuer *x509.Certificate, now time.Time) *x509.RevocationList {
	var best *x509.RevocationList
	for _, l := range lists {
		switch {
		case !bytes.Equal(l.RawIssuer, issuer.RawSubject) || l.CheckSignatureFrom(issuer) != nil:
		case now.Before(l.ThisUpdate) || !now.Before(l.NextUpdate):
		case best == nil || l.ThisUpdate.After(best.ThisUpdate):
			best = l
		}
	}
	return best
}
