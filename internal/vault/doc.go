// Package vault holds the keys of personal data and what they do: a field is
// encrypted before it is written and decrypted after it was read, and an IIN is
// found by a keyed hash of it.
//
// A field is encrypted with AES-256-GCM (Tink AEAD). The place it belongs to, table,
// column and row, is bound to it as associated data: a text that was changed, cut or
// carried to another place does not open, and never reads as an empty field. The
// hash is HMAC-SHA256 (Tink PRF): who has the database and not the keys cannot try
// the few billion possible IINs.
//
// Both kinds of keys live in one file. One key of each kind is the primary, under
// which everything new is written; older ones read what is not encrypted anew yet.
// How keys follow each other is in docs/security.md.
//
// It calls nobody and knows no database; the store uses it.
package vault
