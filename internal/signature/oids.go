package signature

import "encoding/asn1"

// Object identifiers of the national certification centre. Source: certificate
// templates of НУЦ РК as public software reads them; docs/portal.md lists them.
var (
	oidIndividual   = asn1.ObjectIdentifier{1, 2, 398, 3, 3, 4, 1, 1}
	oidOrganisation = asn1.ObjectIdentifier{1, 2, 398, 3, 3, 4, 1, 2} // also the root of its offices: head, right to sign, …

	// Certificate policies: 1 and 3 are for signing, 2 and 4 for signing in.
	oidPolicies     = asn1.ObjectIdentifier{1, 2, 398, 3, 3, 2}
	signingPolicies = []int{1, 3}
)

// Digests that are taken. SHA-1 and anything older prove nothing any more.
var digests = []asn1.ObjectIdentifier{
	{2, 16, 840, 1, 101, 3, 4, 2, 1}, // SHA-256
	{2, 16, 840, 1, 101, 3, 4, 2, 2}, // SHA-384
	{2, 16, 840, 1, 101, 3, 4, 2, 3}, // SHA-512
}

// Structure of CMS (RFC 5652).
var (
	oidSignedData  = asn1.ObjectIdentifier{1, 2, 840, 113549, 1, 7, 2}
	oidData        = asn1.ObjectIdentifier{1, 2, 840, 113549, 1, 7, 1}
	oidContentType = asn1.ObjectIdentifier{1, 2, 840, 113549, 1, 9, 3}
	oidSigningTime = asn1.ObjectIdentifier{1, 2, 840, 113549, 1, 9, 5}
)

// under reports whether an identifier is the root or lies below it.
func under(root, oid asn1.ObjectIdentifier) bool {
	return len(oid) >= len(root) && oid[:len(root)].Equal(root)
}
