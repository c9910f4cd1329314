package signaturetest

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"math/big"
	"testing"
	"time"
)

// Signing is how a content is signed.
type Signing struct {
	At       time.Time // time of signing; zero leaves the attribute out
	Attached bool      // the CMS holds the content
	SHA1     bool
	Chain    []*x509.Certificate // of centres, added to the signers' own
}

var (
	oidData          = asn1.ObjectIdentifier{1, 2, 840, 113549, 1, 7, 1}
	oidSignedData    = asn1.ObjectIdentifier{1, 2, 840, 113549, 1, 7, 2}
	oidContentType   = asn1.ObjectIdentifier{1, 2, 840, 113549, 1, 9, 3}
	oidMessageDigest = asn1.ObjectIdentifier{1, 2, 840, 113549, 1, 9, 4}
	oidSigningTime   = asn1.ObjectIdentifier{1, 2, 840, 113549, 1, 9, 5}
	oidSHA1          = asn1.ObjectIdentifier{1, 3, 14, 3, 2, 26}
	oidSHA256        = asn1.ObjectIdentifier{2, 16, 840, 1, 101, 3, 4, 2, 1}
	oidRSA           = asn1.ObjectIdentifier{1, 2, 840, 113549, 1, 1, 1}
	oidECDSASHA1     = asn1.ObjectIdentifier{1, 2, 840, 10045, 4, 1}
	oidECDSASHA256   = asn1.ObjectIdentifier{1, 2, 840, 10045, 4, 3, 2}
)

// The structures of RFC 5652 that a signature consists of.
type (
	contentInfo struct {
		Type    asn1.ObjectIdentifier
		Content asn1.RawValue `asn1:"optional"`
	}
	signedData struct {
		Version      int
		Digests      []pkix.AlgorithmIdentifier `asn1:"set"`
		Encapsulated contentInfo
		Certificates asn1.RawValue
		Signers      []signerInfo `asn1:"set"`
	}
	signerInfo struct {
		Version    int
		Issuer     issuerAndSerial
		Digest     pkix.AlgorithmIdentifier
		Attributes asn1.RawValue
		Algorithm  pkix.AlgorithmIdentifier
		Signature  []byte
	}
	issuerAndSerial struct {
		Issuer asn1.RawValue
		Serial *big.Int
	}
	attribute struct {
		Type   asn1.ObjectIdentifier
		Values []asn1.RawValue `asn1:"set"`
	}
)

// Sign makes a CMS over the content with one signer after another, written by hand
// and not by the library that verifies.
func Sign(t testing.TB, content []byte, s Signing, holders ...Holder) []byte {
	t.Helper()
	data := signedData{Version: 1, Encapsulated: contentInfo{Type: oidData}}
	if s.Attached {
		data.Encapsulated.Content = explicit(der(t, content))
	}
	var certificates []byte
	for _, h := range holders {
		info := signer(t, content, s, h)
		data.Digests = append(data.Digests, info.Digest)
		data.Signers = append(data.Signers, info)
		certificates = append(certificates, h.Cert.Raw...)
	}
	for _, c := range s.Chain {
		certificates = append(certificates, c.Raw...)
	}
	data.Certificates = asn1.RawValue{Class: asn1.ClassContextSpecific, Tag: 0, IsCompound: true, Bytes: certificates}
	return der(t, contentInfo{Type: oidSignedData, Content: explicit(der(t, data))})
}

func signer(t testing.TB, content []byte, s Signing, h Holder) signerInfo {
	t.Helper()
	hash, digest, algorithm := crypto.SHA256, oidSHA256, oidRSA
	_, elliptic := h.Key.(*ecdsa.PrivateKey)
	if elliptic {
		algorithm = oidECDSASHA256
	}
	if s.SHA1 {
		hash, digest = crypto.SHA1, oidSHA1
		if elliptic {
			algorithm = oidECDSASHA1
		}
	}
	attributes := []attribute{
		{oidContentType, []asn1.RawValue{{FullBytes: der(t, oidData)}}},
		{oidMessageDigest, []asn1.RawValue{{FullBytes: der(t, sum(hash, content))}}},
	}
	if !s.At.IsZero() {
		attributes = append(attributes, attribute{oidSigningTime, []asn1.RawValue{{FullBytes: der(t, s.At.UTC())}}})
	}
	set, err := asn1.MarshalWithParams(attributes, "set")
	if err != nil {
		t.Fatal(err)
	}
	signature, err := h.Key.Sign(rand.Reader, sum(hash, set), hash)
	if err != nil {
		t.Fatal(err)
	}
	var inner asn1.RawValue
	if _, err := asn1.Unmarshal(set, &inner); err != nil {
		t.Fatal(err)
	}
	return signerInfo{
		Version:    1,
		Issuer:     issuerAndSerial{asn1.RawValue{FullBytes: h.Cert.RawIssuer}, h.Cert.SerialNumber},
		Digest:     pkix.AlgorithmIdentifier{Algorithm: digest},
		Attributes: asn1.RawValue{Class: asn1.ClassContextSpecific, Tag: 0, IsCompound: true, Bytes: inner.Bytes},
		Algorithm:  pkix.AlgorithmIdentifier{Algorithm: algorithm},
		Signature:  signature,
	}
}

func sum(h crypto.Hash, b []byte) []byte {
	x := h.New()
	x.Write(b)
	return x.Sum(nil)
}

func explicit(inner []byte) asn1.RawValue {
	return asn1.RawValue{Class: asn1.ClassContextSpecific, Tag: 0, IsCompound: true, Bytes: inner}
}

func der(t testing.TB, v any) []byte {
	t.Helper()
	b, err := asn1.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// BER writes a DER signature anew as NCALayer's library does: constructed values of
// indefinite length, the content in pieces.
func BER(t testing.TB, b []byte) []byte {
	t.Helper()
	var out []byte
	for len(b) > 0 {
		var v asn1.RawValue
		rest, err := asn1.Unmarshal(b, &v)
		if err != nil {
			t.Fatal(err)
		}
		// What is signed keeps its bytes: the certificates and the attributes.
		if v.IsCompound && v.Tag != asn1.TagSet && len(v.Bytes) > 0 && !certificate(v) {
			out = append(out, v.FullBytes[0], 0x80)
			out = append(append(out, BER(t, v.Bytes)...), 0, 0)
		} else {
			out = append(out, v.FullBytes...)
		}
		b = rest
	}
	return out
}

// certificate reports whether a value is one: three elements, the last a bit string.
func certificate(v asn1.RawValue) bool {
	var parts []asn1.RawValue
	if v.Class != asn1.ClassUniversal {
		return false
	}
	for b := v.Bytes; len(b) > 0; {
		var p asn1.RawValue
		rest, err := asn1.Unmarshal(b, &p)
		if err != nil {
			return false
		}
		parts, b = append(parts, p), rest
	}
	return len(parts) == 3 && parts[2].Tag == asn1.TagBitString
}
