package signature_test

import (
	"bytes"
	"context"
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"encoding/asn1"
	"encoding/base64"
	"errors"
	"testing"
	"time"

	"telnusqa/internal/fault"
	"telnusqa/internal/signature"
	"telnusqa/internal/signature/signaturetest"
)

const (
	iin      = "900615498107"
	otherIIN = "910615498100"
	bin      = "980140010015"
)

// noon is when everything is signed unless a case says otherwise.
var noon = time.Date(2026, time.March, 2, 7, 0, 0, 0, time.UTC)

var content = []byte(`{"applicant":{"iin":"900615498107","surname":"Ахметова"}}`)

// bench is a centre, a holder of its certificate and who verifies.
type bench struct {
	*signaturetest.Authority
	t      *testing.T
	holder signaturetest.Holder
	now    time.Time
	crl    []byte // nil: the centre's, as it is now
	noCRL  bool
}

func newBench(t *testing.T, alg signaturetest.Algorithm) *bench {
	b := &bench{Authority: signaturetest.New(t, alg, noon), t: t, now: noon.Add(time.Minute)}
	b.holder = b.Issue(b.person())
	return b
}

func (b *bench) person() signaturetest.Person {
	return signaturetest.Person{IIN: iin, NotBefore: noon.AddDate(0, -6, 0), NotAfter: noon.AddDate(0, 6, 0)}
}

func (b *bench) sign(h ...signaturetest.Holder) signature.Signed {
	if len(h) == 0 {
		h = []signaturetest.Holder{b.holder}
	}
	return b.signed(signaturetest.Signing{At: noon}, h...)
}

func (b *bench) signed(s signaturetest.Signing, h ...signaturetest.Holder) signature.Signed {
	return signature.Signed{Content: content, CMS: signaturetest.Sign(b.t, content, s, h...), Received: noon.Add(time.Minute)}
}

func (b *bench) verifier() *signature.CMS {
	anchors, err := signature.ParseAnchors(b.Anchor())
	if err != nil {
		b.t.Fatal(err)
	}
	return &signature.CMS{
		Anchors: anchors, Now: func() time.Time { return b.now },
		Revoked: func(context.Context) ([]*x509.RevocationList, error) {
			if b.noCRL {
				return nil, errors.New("no such file")
			}
			list := b.crl
			if list == nil {
				list = b.CRL(b.now.Add(-time.Hour))
			}
			return signature.ParseCRLs(list)
		},
	}
}

// verify verifies, and asks whether the applicant herself signed.
func (b *bench) verify(s signature.Signed) (signature.Signer, error) {
	signer, err := b.verifier().Verify(context.Background(), s)
	if err == nil {
		err = signature.Demand{IIN: iin}.Check(signer)
	}
	return signer, err
}

// wrong are the signatures that prove nothing, each with the fault that says why.
var wrong = []struct {
	name string
	sign func(*bench) signature.Signed
	want *fault.Def
}{
	{"the key for signing in", func(b *bench) signature.Signed {
		p := b.person()
		p.SignIn = true
		return b.sign(b.Issue(p))
	}, signature.ErrPurpose},
	{"another person", func(b *bench) signature.Signed {
		p := b.person()
		p.IIN = otherIIN
		return b.sign(b.Issue(p))
	}, signature.ErrOtherPerson},
	{"the seal of an organisation", func(b *bench) signature.Signed {
		p := b.person()
		p.BIN, p.Roles = bin, []asn1.ObjectIdentifier{signaturetest.RoleEntity, signaturetest.RoleHead}
		return b.sign(b.Issue(p))
	}, signature.ErrRole},
	{"an employee's key, with both roles", func(b *bench) signature.Signed {
		p := b.person()
		p.Roles = []asn1.ObjectIdentifier{signaturetest.RoleIndividual, signaturetest.RoleHead}
		return b.sign(b.Issue(p))
	}, signature.ErrRole},
	{"an organisation's number beside the role of a person", func(b *bench) signature.Signed {
		p := b.person()
		p.BIN = bin
		return b.sign(b.Issue(p))
	}, signature.ErrRole},
	{"content changed after signing", func(b *bench) signature.Signed {
		s := b.sign()
		s.Content = bytes.Replace(content, []byte("Ахметова"), []byte("Әлиева"), 1)
		return s
	}, signature.ErrTampered},
	{"another content within the signature", func(b *bench) signature.Signed {
		s := b.signed(signaturetest.Signing{At: noon, Attached: true}, b.holder)
		s.Content = append(bytes.Clone(content), ' ')
		return s
	}, signature.ErrTampered},
	{"the signature's own bytes changed", func(b *bench) signature.Signed {
		s := b.sign()
		s.CMS[len(s.CMS)-3] ^= 1
		return s
	}, signature.ErrTampered},
	{"expired before it was used", func(b *bench) signature.Signed {
		p := b.person()
		p.NotAfter = noon.Add(-time.Second)
		return b.sign(b.Issue(p))
	}, signature.ErrExpired},
	{"not yet in force", func(b *bench) signature.Signed {
		p := b.person()
		p.NotBefore = noon.Add(time.Second)
		return b.sign(b.Issue(p))
	}, signature.ErrNotYetValid},
	{"revoked before it was used", func(b *bench) signature.Signed {
		b.Revoke(b.holder, noon.Add(-time.Hour), 5)
		return b.sign()
	}, signature.ErrRevoked},
	{"revoked at the moment it was used", func(b *bench) signature.Signed {
		b.Revoke(b.holder, noon, 5)
		return b.sign()
	}, signature.ErrRevoked},
	{"its key given away, although later", func(b *bench) signature.Signed {
		b.Revoke(b.holder, noon.Add(30*time.Second), 1)
		return b.sign()
	}, signature.ErrRevoked},
	{"two signers", func(b *bench) signature.Signed {
		p := b.person()
		p.IIN = otherIIN
		return b.sign(b.holder, b.Issue(p))
	}, signature.ErrSigners},
	{"no signer", func(b *bench) signature.Signed {
		return signature.Signed{Content: content, CMS: signaturetest.Sign(b.t, content, signaturetest.Signing{}), Received: noon}
	}, signature.ErrSigners},
	{"another centre of the same name", func(b *bench) signature.Signed {
		forger := signaturetest.Impostor(b.t, b.Authority)
		return b.sign(forger.Issue(b.person()))
	}, signature.ErrUntrusted},
	{"a certificate that its holder issued", func(b *bench) signature.Signed {
		p := b.person()
		return b.sign(b.Authority.IssueFrom(b.holder, p))
	}, signature.ErrUntrusted},
	{"no time of signing", func(b *bench) signature.Signed { return b.signed(signaturetest.Signing{}, b.holder) }, signature.ErrSigningTime},
	{"signed in the future", func(b *bench) signature.Signed {
		return b.signed(signaturetest.Signing{At: noon.Add(time.Hour)}, b.holder)
	}, signature.ErrSigningTime},
	{"signed longer ago than the portal repeats", func(b *bench) signature.Signed {
		return b.signed(signaturetest.Signing{At: noon.Add(-signature.MaxAge)}, b.holder)
	}, signature.ErrSigningTime},
	{"SHA-1", func(b *bench) signature.Signed {
		return b.signed(signaturetest.Signing{At: noon, SHA1: true}, b.holder)
	}, signature.ErrAlgorithm},
	{"a short key", func(b *bench) signature.Signed {
		p := b.person()
		var err error
		if p.Key, err = rsa.GenerateKey(rand.Reader, 1024); err != nil {
			b.t.Fatal(err)
		}
		return b.sign(b.Issue(p))
	}, signature.ErrAlgorithm},
	{"no revocation list", func(b *bench) signature.Signed { b.noCRL = true; return b.sign() }, signature.ErrRevocationUnknown},
	{"a revocation list of the day before yesterday", func(b *bench) signature.Signed {
		b.crl = b.CRL(noon.Add(-48 * time.Hour))
		return b.sign()
	}, signature.ErrRevocationUnknown},
	{"a revocation list that somebody else signed", func(b *bench) signature.Signed {
		b.crl = signaturetest.Impostor(b.t, b.Authority).CRL(noon)
		return b.sign()
	}, signature.ErrRevocationUnknown},
	{"no CMS at all", func(b *bench) signature.Signed {
		return signature.Signed{Content: content, CMS: []byte("қол қойдым"), Received: noon}
	}, signature.ErrUnreadable},
	{"a certificate instead", func(b *bench) signature.Signed {
		return signature.Signed{Content: content, CMS: b.holder.Cert.Raw, Received: noon}
	}, signature.ErrUnreadable},
	{"nothing", func(b *bench) signature.Signed { return signature.Signed{Content: content, Received: noon} }, signature.ErrUnreadable},
}

func TestEachWrongSignatureIsRefusedWithItsOwnFault(t *testing.T) {
	for _, alg := range []signaturetest.Algorithm{signaturetest.RSA, signaturetest.ECDSA} {
		t.Run(string(alg), func(t *testing.T) {
			for _, c := range wrong {
				t.Run(c.name, func(t *testing.T) {
					b := newBench(t, alg)
					signed := c.sign(b)
					if _, err := b.verify(signed); !errors.Is(err, c.want) {
						t.Errorf("got %v, want %s", err, c.want.Code)
					}
				})
			}
		})
	}
}

func TestEveryRefusalIsSaidInThreeLanguages(t *testing.T) {
	defs := []*fault.Def{
		signature.ErrNotConnected, signature.ErrService, signature.ErrSMS, signature.ErrOTPUnknown, signature.ErrOTPWrong, signature.ErrOTPExpired,
		signature.ErrOTPSpent, signature.ErrOTPNotConfirmed, signature.ErrOTPUsed, signature.ErrOTPOther, signature.ErrOTPTooMany,
	}
	for _, c := range wrong {
		defs = append(defs, c.want)
	}
	codes := map[string]*fault.Def{}
	for _, d := range defs {
		if other := codes[d.Code]; !d.Text.Complete() || other != nil && other != d {
			t.Errorf("%s: a text is missing, or two faults share the code", d.Code)
		}
		codes[d.Code] = d
	}
}

func TestWhoSigned(t *testing.T) {
	for _, alg := range []signaturetest.Algorithm{signaturetest.RSA, signaturetest.ECDSA} {
		for _, c := range []struct {
			name string
			sign func(*bench) signature.Signed
		}{
			{"the content apart", func(b *bench) signature.Signed { return b.sign() }},
			{"the content within", func(b *bench) signature.Signed {
				return b.signed(signaturetest.Signing{At: noon, Attached: true}, b.holder)
			}},
			{"as NCALayer writes it", func(b *bench) signature.Signed {
				s := b.signed(signaturetest.Signing{At: noon, Attached: true}, b.holder)
				s.CMS = signaturetest.BER(b.t, s.CMS)
				return s
			}},
			{"a clock a little ahead", func(b *bench) signature.Signed {
				return b.signed(signaturetest.Signing{At: noon.Add(3 * time.Minute)}, b.holder)
			}},
			{"expired since", func(b *bench) signature.Signed {
				p := b.person()
				p.NotAfter = noon.Add(time.Second)
				b.now = noon.Add(72 * time.Hour)
				return b.sign(b.Issue(p))
			}},
			{"replaced by a newer one since", func(b *bench) signature.Signed {
				b.Revoke(b.holder, noon.Add(time.Second), 4)
				return b.sign()
			}},
			{"while another one is revoked", func(b *bench) signature.Signed {
				b.Revoke(b.Issue(b.person()), noon.Add(-time.Hour), 1)
				return b.sign()
			}},
		} {
			t.Run(string(alg)+"/"+c.name, func(t *testing.T) {
				b := newBench(t, alg)
				got, err := b.verify(c.sign(b))
				if err != nil {
					t.Fatal(err)
				}
				if got.IIN != iin || got.BIN != "" || !got.ForSign || len(got.Roles) != 1 || got.Serial == "" || got.Issuer != b.Cert.Subject.CommonName {
					t.Errorf("signer: %+v", got)
				}
				if got.SignedAt.Sub(noon).Abs() > 5*time.Minute {
					t.Errorf("signed at %s", got.SignedAt)
				}
			})
		}
	}
}

// The intermediate centre comes with the signature, and its own list is asked.
func TestAChainOfTwoCentres(t *testing.T) {
	b := newBench(t, signaturetest.ECDSA)
	between := b.Subordinate("НУЦ")
	holder := between.Issue(b.person())
	signed := b.signed(signaturetest.Signing{At: noon, Chain: []*x509.Certificate{between.Cert}}, holder)
	lists := func() []byte { return append(pemCRL(b.CRL(noon)), pemCRL(between.CRL(noon))...) }
	b.crl = lists()
	if got, err := b.verify(signed); err != nil || got.Issuer != "НУЦ" {
		t.Fatalf("%+v, %v", got, err)
	}
	b.crl = pemCRL(between.CRL(noon))
	if _, err := b.verify(signed); !errors.Is(err, signature.ErrRevocationUnknown) {
		t.Errorf("without the list of the upper centre: %v", err)
	}
	b.Revoke(signaturetest.Holder{Cert: between.Cert}, noon.Add(-time.Hour), 2)
	b.crl = lists()
	if _, err := b.verify(signed); !errors.Is(err, signature.ErrRevoked) {
		t.Errorf("with the centre revoked: %v", err)
	}
}

func TestWhatIsNotConnectedRefuses(t *testing.T) {
	var v signature.Verifier = signature.NotConnected{}
	if _, err := v.Verify(context.Background(), newBench(t, signaturetest.ECDSA).sign()); !errors.Is(err, signature.ErrNotConnected) {
		t.Errorf("verifier: %v", err)
	}
}

func TestAnchorsAndListsThatAreNone(t *testing.T) {
	b := newBench(t, signaturetest.ECDSA)
	for name, file := range map[string][]byte{"empty": nil, "a person's certificate": pemOf("CERTIFICATE", b.holder.Cert.Raw), "a list": pemCRL(b.CRL(noon)), "damaged": pemOf("CERTIFICATE", []byte{1})} {
		if _, err := signature.ParseAnchors(file); err == nil {
			t.Errorf("anchors: %s is taken", name)
		}
	}
	for name, file := range map[string][]byte{"empty": nil, "a certificate": b.Anchor(), "damaged": []byte("x")} {
		if _, err := signature.ParseCRLs(file); err == nil {
			t.Errorf("lists: %s is taken", name)
		}
	}
}

// FuzzCMS: whatever comes from outside ends in a fault, never in a panic, and
// nothing but the signature itself is good.
func FuzzCMS(f *testing.F) {
	b := &bench{Authority: signaturetest.New(f, signaturetest.ECDSA, noon), now: noon.Add(time.Minute)}
	b.holder = b.Issue(signaturetest.Person{IIN: iin, NotBefore: noon.AddDate(0, -6, 0), NotAfter: noon.AddDate(0, 6, 0)})
	anchors, err := signature.ParseAnchors(b.Anchor())
	if err != nil {
		f.Fatal(err)
	}
	lists, err := signature.ParseCRLs(b.CRL(noon))
	if err != nil {
		f.Fatal(err)
	}
	v := &signature.CMS{
		Anchors: anchors, Now: func() time.Time { return b.now },
		Revoked: func(context.Context) ([]*x509.RevocationList, error) { return lists, nil },
	}
	good := signaturetest.Sign(f, content, signaturetest.Signing{At: noon}, b.holder)
	for _, seed := range [][]byte{
		good, signaturetest.BER(f, good), signaturetest.Sign(f, content, signaturetest.Signing{At: noon, Attached: true}, b.holder),
		nil, {0x30, 0x80}, bytes.Repeat([]byte{0x30, 0x80}, 4000), bytes.Repeat([]byte{0x24, 0x80}, 4000), {0x30, 0x84, 0xff, 0xff, 0xff, 0xff},
	} {
		f.Add(seed)
	}
	another := append(bytes.Clone(content), '\n')
	f.Fuzz(func(t *testing.T, cms []byte) {
		if _, err := v.Verify(context.Background(), signature.Signed{Content: another, CMS: cms, Received: noon}); len(fault.Of(err)) == 0 {
			t.Errorf("%s is taken for a content that nobody signed: %v", base64.StdEncoding.EncodeToString(cms), err)
		}
		_, err := v.Verify(context.Background(), signature.Signed{Content: content, CMS: cms, Received: noon})
		if err != nil && len(fault.Of(err)) == 0 {
			t.Errorf("no fault: %v", err)
		}
	})
}
