package auth

import (
	"errors"
	"strings"
	"testing"
)

func TestPasswords(t *testing.T) {
	h := newHasher()
	phc, err := h.hash(t.Context(), "дұрыс құпиясөз 42")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(phc, "$argon2id$v=19$m=19456,t=2,p=1$") {
		t.Errorf("stored as %s", phc)
	}
	again, err := h.hash(t.Context(), "дұрыс құпиясөз 42")
	if err != nil || again == phc {
		t.Errorf("the same password is stored the same twice: no salt (%v)", err)
	}
	for _, tt := range []struct {
		name, phc, password string
		fits, renew         bool
	}{
		{"the right one", phc, "дұрыс құпиясөз 42", true, false},
		{"a wrong one", phc, "дұрыс құпиясөз 43", false, false},
		{"nothing", phc, "", false, false},
		{"a book", phc, strings.Repeat("a", maxPasswordBytes+1), false, false},
		{"an unknown user", "", "дұрыс құпиясөз 42", false, false},
		{"older parameters are renewed", legacyHash(), "a password of yesterday", true, true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			fits, renew, err := h.verify(t.Context(), tt.phc, tt.password)
			if err != nil || fits != tt.fits || renew != tt.renew {
				t.Errorf("fits %v, renew %v, %v; want %v, %v", fits, renew, err, tt.fits, tt.renew)
			}
		})
	}
}

// legacyHash is a hash with a lower cost than today's.
func legacyHash() string {
	c := cost{memory: 8 * 1024, passes: 1, threads: 1}
	salt := []byte("sixteen bytes !!")
	return encode(c, salt, c.derive("a password of yesterday", salt))
}

func TestUnreadableHashesAreOurFailure(t *testing.T) {
	h := newHasher()
	for _, phc := range []string{
		"plain text", "$2b$12$abcdefghijklmnopqrstuv", "$argon2id$v=18$m=19456,t=2,p=1$AAAA$AAAA",
		"$argon2id$v=19$m=19456,t=0,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
		"$argon2id$v=19$m=19456,t=2,p=1$$", "$argon2id$v=19$x$AAAA$AAAA",
	} {
		if fits, _, err := h.verify(t.Context(), phc, "plain text"); fits || !errors.Is(err, errNotPHC) {
			t.Errorf("%s: fits %v, %v", phc, fits, err)
		}
	}
}

// Whether a login exists must not show in the time: both ways do the same work.
func TestUnknownUsersCostTheSame(t *testing.T) {
	h := newHasher()
	known, err := h.hash(t.Context(), "correct horse battery")
	if err != nil {
		t.Fatal(err)
	}
	type work struct {
		cost           cost
		password, salt int // lengths
	}
	var done []work
	h.derive = func(c cost, password string, salt []byte) []byte {
		done = append(done, work{c, len(password), len(salt)})
		return c.derive(password, salt)
	}
	for _, phc := range []string{known, ""} {
		if fits, _, err := h.verify(t.Context(), phc, "wrong horse battery"); fits || err != nil {
			t.Fatal(fits, err)
		}
	}
	if len(done) != 2 || done[0] != done[1] {
		t.Errorf("known and unknown users cost %+v", done)
	}
}

func TestCheckNewPassword(t *testing.T) {
	for _, tt := range []struct {
		name, password string
		want           error
	}{
		{"eleven characters", "elevenchars", ErrPasswordLength},
		{"twelve characters", "twelve chars", nil},
		{"characters, not bytes", "он екі таңба", nil},
		{"eleven Kazakh characters are 21 bytes", "он бір таңб", ErrPasswordLength},
		{"a book", strings.Repeat("a", maxPasswordBytes+1), ErrPasswordLength},
		{"the login with an ornament", "Clerk-0042!!", ErrPasswordIsLogin},
		{"the login and a password", "clerk-0042 in autumn", nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if err := checkNewPassword("clerk-0042", tt.password); !errors.Is(err, tt.want) {
				t.Errorf("got %v, want %v", err, tt.want)
			}
		})
	}
}

func TestTokens(t *testing.T) {
	token, hash := newToken(sessionPrefix)
	got, api, ok := parseToken(token)
	if !ok || api || got != hash {
		t.Errorf("%s: %v %v", token, api, ok)
	}
	token, hash = newToken(apiPrefix)
	got, api, ok = parseToken(token)
	if !ok || !api || got != hash {
		t.Errorf("%s: %v %v", token, api, ok)
	}
	for _, bad := range []string{"", "tqs_", "tqs_short", token[:len(token)-1], token + "A", "eyJhbGciOiJIUzI1NiJ9.e30.x"} {
		if _, _, ok := parseToken(bad); ok {
			t.Errorf("%q is taken for a token", bad)
		}
	}
}

func TestRandomPassword(t *testing.T) {
	seen := map[string]bool{}
	for range 1000 {
		p := RandomPassword()
		if len(p) != 23 || seen[p] || strings.ContainsAny(p, "il1o0") {
			t.Fatalf("%q", p)
		}
		seen[p] = true
	}
}
