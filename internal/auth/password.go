package auth

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"encoding/base64"
	"errors"
	"fmt"
	"runtime"
	"strings"
	"unicode/utf8"

	"golang.org/x/crypto/argon2"

	"telnusqa/internal/fault"
)

// Passwords: the shortest that is taken, in characters (NIST SP 800-63B-4 asks
// for 8 beside a second factor and 15 without; 12 is what offices bear), and the
// longest, in bytes, so that nobody makes us hash a book.
const (
	MinPasswordLength = 12
	maxPasswordBytes  = 1024
)

// cost is what one password check costs a guesser, and us.
type cost struct {
	memory  uint32 // KiB
	passes  uint32
	threads uint8
}

// currentCost is used for every new hash; older hashes are renewed at the next
// sign-in. Source: OWASP Password Storage Cheat Sheet, argon2id with 19 MiB,
// 2 passes, 1 thread. About 30 ms on the machines the product was measured on.
var currentCost = cost{memory: 19 * 1024, passes: 2, threads: 1}

const (
	saltBytes = 16
	hashBytes = 32
)

// ErrPasswordLength is raised for a new password that is too short or too long.
var ErrPasswordLength = fault.Define(fault.Invalid, "PASSWORD_LENGTH", fault.Text{
	KK: "Құпиясөз кемінде {min} таңбадан тұруы және {max} байттан аспауы керек.",
	RU: "Пароль должен быть не короче {min} знаков и не длиннее {max} байт.",
	EN: "The password must have at least {min} characters and at most {max} bytes.",
})

// ErrPasswordIsLogin is raised for a new password that is the login with little
// beside it.
var ErrPasswordIsLogin = fault.Define(fault.Invalid, "PASSWORD_IS_LOGIN", fault.Text{
	KK: "Құпиясөз негізінен логиннен тұрмауы керек.",
	RU: "Пароль не должен состоять в основном из логина.",
	EN: "The password must not be little more than the login.",
})

// besideLogin is how many characters a password must have beside the login.
const besideLogin = 8

func checkNewPassword(login, password string) error {
	if utf8.RuneCountInString(password) < MinPasswordLength || len(password) > maxPasswordBytes {
		return ErrPasswordLength.At("password").With("min", MinPasswordLength, "max", maxPasswordBytes)
	}
	rest := strings.ReplaceAll(strings.ToLower(password), login, "")
	if utf8.RuneCountInString(rest) < besideLogin {
		return ErrPasswordIsLogin.At("password")
	}
	return nil
}

// hasher runs argon2id for at most so many callers at once as there are
// processors: a flood of sign-ins queues instead of taking 19 MiB each.
type hasher struct {
	slots chan struct{}
	dummy string // hash that unknown users are checked against
	// derive is cost.derive; tests look what it is asked for.
	derive func(c cost, password string, salt []byte) []byte
}

func newHasher() *hasher {
	h := &hasher{slots: make(chan struct{}, runtime.GOMAXPROCS(0)), derive: cost.derive}
	h.dummy = encode(currentCost, make([]byte, saltBytes), make([]byte, hashBytes))
	return h
}

func (h *hasher) enter(ctx context.Context) error {
	select {
	case h.slots <- struct{}{}:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (h *hasher) leave() { <-h.slots }

// hash returns a new PHC string of the password.
func (h *hasher) hash(ctx context.Context, password string) (string, error) {
	if err := h.enter(ctx); err != nil {
		return "", err
	}
	defer h.leave()
	salt := make([]byte, saltBytes)
	rand.Read(salt)
	return encode(currentCost, salt, h.derive(currentCost, password, salt)), nil
}

// verify reports whether the password belongs to the PHC string, and whether
// the string should be renewed with the current cost. An empty string, that of
// an unknown user or of one without a password, costs the same time and never
// fits.
func (h *hasher) verify(ctx context.Context, phc, password string) (fits, renew bool, err error) {
	if err := h.enter(ctx); err != nil {
		return false, false, err
	}
	defer h.leave()
	known := phc != ""
	if !known {
		phc = h.dummy
	}
	c, salt, want, err := decode(phc)
	if err != nil {
		return false, false, err
	}
	if len(password) > maxPasswordBytes {
		known, password = false, ""
	}
	equal := subtle.ConstantTimeCompare(h.derive(c, password, salt), want) == 1
	return known && equal, c != currentCost, nil
}

func (c cost) derive(password string, salt []byte) []byte {
	return argon2.IDKey([]byte(password), salt, c.passes, c.memory, c.threads, hashBytes)
}

// encode writes the PHC string format:
// $argon2id$v=19$m=19456,t=2,p=1$<salt>$<hash>.
func encode(c cost, salt, hash []byte) string {
	b64 := base64.RawStdEncoding
	return fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s",
		argon2.Version, c.memory, c.passes, c.threads, b64.EncodeToString(salt), b64.EncodeToString(hash))
}

var errNotPHC = errors.New("auth: stored password hash is not an argon2id PHC string")

func decode(phc string) (c cost, salt, hash []byte, err error) {
	parts := strings.Split(phc, "$")
	if len(parts) != 6 || parts[1] != "argon2id" {
		return c, nil, nil, errNotPHC
	}
	var version int
	if _, err := fmt.Sscanf(parts[2], "v=%d", &version); err != nil || version != argon2.Version {
		return c, nil, nil, errNotPHC
	}
	if _, err := fmt.Sscanf(parts[3], "m=%d,t=%d,p=%d", &c.memory, &c.passes, &c.threads); err != nil {
		return c, nil, nil, errNotPHC
	}
	salt, err1 := base64.RawStdEncoding.DecodeString(parts[4])
	hash, err2 := base64.RawStdEncoding.DecodeString(parts[5])
	if err1 != nil || err2 != nil || len(hash) != hashBytes || c.passes == 0 || c.threads == 0 {
		return c, nil, nil, errNotPHC
	}
	return c, salt, hash, nil
}
