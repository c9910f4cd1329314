// Package signaturetest is a certification centre for tests: it issues certificates
// with the subject layout and the object identifiers of the national centre, keeps
// a revocation list and signs contents as NCALayer does. It has RSA and ECDSA keys;
// they exist for the time of a test.
package signaturetest

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/pem"
	"math/big"
	"sync"
	"testing"
	"time"
)

// Algorithm is what keys are made for.
type Algorithm string

// The algorithms.
const (
	RSA   Algorithm = "RSA"
	ECDSA Algorithm = "ECDSA"
)

// Object identifiers of the certificates, as the national centre issues them.
var (
	RoleIndividual = asn1.ObjectIdentifier{1, 2, 398, 3, 3, 4, 1, 1}
	RoleEntity     = asn1.ObjectIdentifier{1, 2, 398, 3, 3, 4, 1, 2}
	RoleHead       = asn1.ObjectIdentifier{1, 2, 398, 3, 3, 4, 1, 2, 1}
	policySign     = asn1.ObjectIdentifier{1, 2, 398, 3, 3, 2, 3}
	policyAuth     = asn1.ObjectIdentifier{1, 2, 398, 3, 3, 2, 4}
	oidSurname     = asn1.ObjectIdentifier{2, 5, 4, 4}
	oidGivenName   = asn1.ObjectIdentifier{2, 5, 4, 42}
)

// Authority is a certification centre.
type Authority struct {
	t    testing.TB
	Cert *x509.Certificate
	key  crypto.Signer

	mu      sync.Mutex
	serial  int64
	revoked []x509.RevocationListEntry
}

// Holder is somebody with a certificate and its key.
type Holder struct {
	Cert *x509.Certificate
	Key  crypto.Signer
}

// keys are made once for a process: those of RSA take a while.
var keys = map[Algorithm]func() (crypto.Signer, crypto.Signer){
	RSA:   sync.OnceValues(func() (crypto.Signer, crypto.Signer) { return rsaKey(2048), rsaKey(2048) }),
	ECDSA: sync.OnceValues(func() (crypto.Signer, crypto.Signer) { return ecKey(), ecKey() }),
}

func rsaKey(bits int) crypto.Signer {
	k, err := rsa.GenerateKey(rand.Reader, bits)
	if err != nil {
		panic(err)
	}
	return k
}

func ecKey() crypto.Signer {
	k, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		panic(err)
	}
	return k
}

// New opens a centre, valid around the instant.
func New(t testing.TB, alg Algorithm, at time.Time) *Authority {
	t.Helper()
	a := &Authority{t: t, serial: 1}
	a.key, _ = keys[alg]()
	template := centre("СЫНАҚ ОРТАЛЫҒЫ ("+string(alg)+")", 1, at.AddDate(-5, 0, 0), at.AddDate(5, 0, 0))
	a.Cert = a.make(template, template, a.key.Public(), a.key)
	return a
}

func centre(name string, serial int64, from, to time.Time) *x509.Certificate {
	return &x509.Certificate{
		SerialNumber: big.NewInt(serial), Subject: pkix.Name{Country: []string{"KZ"}, CommonName: name},
		NotBefore: from, NotAfter: to, IsCA: true, BasicConstraintsValid: true,
		KeyUsage: x509.KeyUsageCertSign | x509.KeyUsageCRLSign,
	}
}

// Impostor opens a centre that calls itself like another one.
func Impostor(t testing.TB, of *Authority) *Authority {
	t.Helper()
	a := &Authority{t: t, serial: 1, key: ecKey()}
	template := centre(of.Cert.Subject.CommonName, 1, of.Cert.NotBefore, of.Cert.NotAfter)
	a.Cert = a.make(template, template, a.key.Public(), a.key)
	return a
}

// Subordinate opens a centre whose certificate this one issued.
func (a *Authority) Subordinate(name string) *Authority {
	a.t.Helper()
	below := &Authority{t: a.t, serial: 1, key: ecKey()}
	template := centre(name, a.next(), a.Cert.NotBefore, a.Cert.NotAfter)
	below.Cert = a.make(template, a.Cert, below.key.Public(), a.key)
	return below
}

func (a *Authority) next() int64 {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.serial++
	return a.serial
}

// Person is what a certificate is made of.
type Person struct {
	IIN       string
	BIN       string // an organisation's, for its employee
	Roles     []asn1.ObjectIdentifier
	SignIn    bool // the key for signing in, not for signing
	NotBefore time.Time
	NotAfter  time.Time
	Key       crypto.Signer // nil: one of the centre's algorithm
}

// Issue gives a certificate.
func (a *Authority) Issue(p Person) Holder { return a.IssueFrom(Holder{a.Cert, a.key}, p) }

// IssueFrom gives a certificate in somebody else's name, with her key.
func (a *Authority) IssueFrom(issuer Holder, p Person) Holder {
	a.t.Helper()
	alg := RSA
	if _, ok := a.key.(*ecdsa.PrivateKey); ok {
		alg = ECDSA
	}
	if p.Key == nil {
		_, p.Key = keys[alg]()
	}
	if p.Roles == nil {
		p.Roles = []asn1.ObjectIdentifier{RoleIndividual}
	}
	subject := pkix.Name{
		CommonName: "АХМЕТОВА ӘСЕМ", SerialNumber: "IIN" + p.IIN, Country: []string{"KZ"},
		ExtraNames: []pkix.AttributeTypeAndValue{{Type: oidSurname, Value: "АХМЕТОВА"}, {Type: oidGivenName, Value: "БОЛАТҚЫЗЫ"}},
	}
	if p.BIN != "" {
		subject.Organization, subject.OrganizationalUnit = []string{"\"МЕКТЕП\" КММ"}, []string{"BIN" + p.BIN}
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(a.next()), Subject: subject, NotBefore: p.NotBefore, NotAfter: p.NotAfter,
		KeyUsage:    x509.KeyUsageDigitalSignature | x509.KeyUsageContentCommitment,
		ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageEmailProtection}, UnknownExtKeyUsage: p.Roles,
		PolicyIdentifiers: []asn1.ObjectIdentifier{policySign}, Policies: []x509.OID{oid(a.t, policySign)},
	}
	if p.SignIn {
		template.KeyUsage = x509.KeyUsageDigitalSignature | x509.KeyUsageKeyEncipherment
		template.ExtKeyUsage = []x509.ExtKeyUsage{x509.ExtKeyUsageClientAuth}
		template.PolicyIdentifiers, template.Policies = []asn1.ObjectIdentifier{policyAuth}, []x509.OID{oid(a.t, policyAuth)}
	}
	return Holder{Cert: a.make(template, issuer.Cert, p.Key.Public(), issuer.Key), Key: p.Key}
}

func oid(t testing.TB, id asn1.ObjectIdentifier) x509.OID {
	t.Helper()
	o, err := x509.ParseOID(id.String())
	if err != nil {
		t.Fatal(err)
	}
	return o
}

func (a *Authority) make(template, parent *x509.Certificate, public crypto.PublicKey, key crypto.Signer) *x509.Certificate {
	a.t.Helper()
	der, err := x509.CreateCertificate(rand.Reader, template, parent, public, key)
	if err != nil {
		a.t.Fatal(err)
	}
	cert, err := x509.ParseCertificate(der)
	if err != nil {
		a.t.Fatal(err)
	}
	return cert
}

// Revoke puts a certificate on the list; reason as in RFC 5280, 5.3.1.
func (a *Authority) Revoke(h Holder, at time.Time, reason int) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.revoked = append(a.revoked, x509.RevocationListEntry{SerialNumber: h.Cert.SerialNumber, RevocationTime: at, ReasonCode: reason})
}

// CRL is the revocation list of an instant, good for a day, in DER.
func (a *Authority) CRL(at time.Time) []byte {
	a.t.Helper()
	a.mu.Lock()
	defer a.mu.Unlock()
	der, err := x509.CreateRevocationList(rand.Reader, &x509.RevocationList{
		Number: big.NewInt(at.Unix()), ThisUpdate: at, NextUpdate: at.Add(24 * time.Hour), RevokedCertificateEntries: a.revoked,
	}, a.Cert, a.key)
	if err != nil {
		a.t.Fatal(err)
	}
	return der
}

// Anchor is the centre's certificate as an operator configures it.
func (a *Authority) Anchor() []byte {
	return pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: a.Cert.Raw})
}
