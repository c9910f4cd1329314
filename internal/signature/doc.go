// Package signature proves who certified an electronic application: by an
// electronic digital signature (EDS) or by a one-time password (R38, D12).
//
// There is one question, Verifier, and three answers to it: CMS verifies RSA and
// ECDSA here, against trust anchors and a revocation list that the operator gives
// it; NCANode asks an NCANode service, which knows GOST 34.10; NotConnected is
// what stands there when nothing is configured, and refuses. What an application
// demands of its signer (Demand) is the same rule for all of them. A one-time
// password is a Challenge: a value with an end and a number of attempts.
//
// It calls the pure rooms and smallstep/pkcs7; nothing here reads a file or a
// database, and only NCANode speaks HTTP. The instant of receipt comes in with the
// signature. It is called by portal. It obeys docs/portal.md; the layout of the
// certificates is that of the national certification centre (НУЦ РК).
package signature
