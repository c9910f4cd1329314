// Package journal is the product's memory: the kinds of entries, what each of them
// says (its payload), the bytes an entry is hashed as, the chain of hashes, and the
// check of that chain. Every change of the product is one entry, written in the same
// transaction as the rows it changed; the timeline, the live streams, the figures and
// the evidence for an auditor are all read from entries.
//
//	entry ──Canonical──▶ bytes ─┐
//	position, previous hash ────┴─SHA-256──▶ hash ──▶ next entry
//
// The room is pure: values in, values out. It may call access, fault and workday, and
// nothing else of ours; it knows no database and no clock. Rows are written by store,
// positions and hashes are given by sealer.
//
// It obeys docs/journal.md. The format of the bytes is fixed by the files in
// testdata/golden: an entry sealed today must verify with the program of ten years
// from now, and with a program that somebody else writes after the same document.
//
// No payload holds personal data: no name, no IIN, no phone, no number of an identity
// document. Whom it was about is found through the case, under the fence of the reader.
// Encode refuses text in which somebody typed an IIN or a mobile number.
package journal
