package auth

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"strings"
)

// Tokens are 256 random bits, told once and stored as their SHA-256: who reads
// the database cannot sign in with what is found there. A fast hash is enough,
// nobody guesses 256 bits.
//
// The prefixes let a secret scanner recognise a token that was pasted somewhere.
const (
	sessionPrefix = "tqs_"
	apiPrefix     = "tqa_"
	tokenBytes    = 32
)

// tokenHash is how a token is stored.
type tokenHash [sha256.Size]byte

func (h tokenHash) String() string { return hex.EncodeToString(h[:]) }

func newToken(prefix string) (token string, hash tokenHash) {
	raw := make([]byte, tokenBytes)
	rand.Read(raw) // never fails: the process ends when the system has no randomness
	token = prefix + base64.RawURLEncoding.EncodeToString(raw)
	return token, sha256.Sum256([]byte(token))
}

// parseToken reports false for what cannot be one of our tokens, so that it
// never reaches the database.
func parseToken(token string) (hash tokenHash, api, ok bool) {
	body, isSession := strings.CutPrefix(token, sessionPrefix)
	if !isSession {
		if body, api = strings.CutPrefix(token, apiPrefix); !api {
			return hash, false, false
		}
	}
	if len(body) != base64.RawURLEncoding.EncodedLen(tokenBytes) {
		return hash, false, false
	}
	return sha256.Sum256([]byte(token)), api, true
}

// RandomPassword makes a password that a person can type: 20 letters and digits
// without look-alikes in groups of five, about 97 bits.
func RandomPassword() string {
	const alphabet = "abcdefghjkmnpqrstuvwxyz23456789" // no i, l, o, 0, 1
	const limit = 256 - 256%len(alphabet)              // beyond it the remainder would favour the first letters
	var b strings.Builder
	var raw [1]byte
	for n := 0; n < 20; {
		rand.Read(raw[:])
		if int(raw[0]) >= limit {
			continue
		}
		if n > 0 && n%5 == 0 {
			b.WriteByte('-')
		}
		b.WriteByte(alphabet[int(raw[0])%len(alphabet)])
		n++
	}
	return b.String()
}
