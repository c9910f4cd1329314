package signature

import (
	"crypto/x509"
	"encoding/asn1"
	"slices"
	"strings"
	"time"
)

// signerOf reads a certificate of the national centre. The person is in
// SERIALNUMBER as IIN and 12 digits, the organisation in OU as BIN and 12 digits,
// the role in the extended key usage.
func signerOf(cert *x509.Certificate, at time.Time) Signer {
	s := Signer{
		IIN: numbered("IIN", cert.Subject.SerialNumber), ForSign: forSigning(cert), SignedAt: at,
		Serial: strings.ToLower(cert.SerialNumber.Text(16)), Issuer: cert.Issuer.CommonName,
	}
	for _, unit := range cert.Subject.OrganizationalUnit {
		if bin := numbered("BIN", unit); bin != "" {
			s.BIN = bin
		}
	}
	s.Roles = rolesOf(cert.UnknownExtKeyUsage)
	return s
}

func rolesOf(usages []asn1.ObjectIdentifier) []Role {
	var roles []Role
	for _, u := range usages {
		switch {
		case u.Equal(oidIndividual):
			roles = append(roles, Individual)
		case under(oidOrganisation, u) && !slices.Contains(roles, Organisation):
			roles = append(roles, Organisation)
		}
	}
	return roles
}

// forSigning reports whether a key is for signing: its usage says non-repudiation
// and its extended usage 1.3.6.1.5.5.7.3.4, and no policy says that it is for
// signing in. Keys for signing in say 1.3.6.1.5.5.7.3.2.
func forSigning(cert *x509.Certificate) bool {
	if cert.KeyUsage&x509.KeyUsageContentCommitment == 0 || !slices.Contains(cert.ExtKeyUsage, x509.ExtKeyUsageEmailProtection) {
		return false
	}
	for _, p := range cert.PolicyIdentifiers {
		if len(p) == len(oidPolicies)+1 && under(oidPolicies, p) && !slices.Contains(signingPolicies, p[len(p)-1]) {
			return false
		}
	}
	return true
}

// numbered reads 12 digits behind a prefix; anything else is no number.
func numbered(prefix, s string) string {
	digits, ok := strings.CutPrefix(s, prefix)
	if !ok || len(digits) != 12 || strings.ContainsFunc(digits, func(r rune) bool { return r < '0' || r > '9' }) {
		return ""
	}
	return digits
}
