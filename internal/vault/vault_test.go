package vault_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"telnusqa/internal/vault"
)

var at = vault.Place{Column: "applicants.iin", Row: "a"}

func newKeys(t *testing.T) *vault.Keys {
	t.Helper()
	k, err := vault.New()
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func TestFieldOpensInItsPlaceOnly(t *testing.T) {
	k := newKeys(t)
	closed, err := k.EncryptText("880430498007", at)
	if err != nil || strings.Contains(closed, "880430") {
		t.Fatal(closed, err)
	}
	if plain, err := k.DecryptText(closed, at); plain != "880430498007" || err != nil {
		t.Errorf("opened to %q, %v", plain, err)
	}
	for _, elsewhere := range []vault.Place{{Column: "applicants.phone", Row: "a"}, {Column: "applicants.iin", Row: "b"}, {Column: "applicants.ii", Row: "na"}} {
		if plain, err := k.DecryptText(closed, elsewhere); plain != "" || !errors.Is(err, vault.ErrDamaged) {
			t.Errorf("at %v it opens to %q, %v", elsewhere, plain, err)
		}
	}
	if again, err := k.EncryptText("880430498007", at); err != nil || again == closed {
		t.Errorf("the same number twice is the same text: who has the database sees that (%v)", err)
	}
}

// TestChangedByteDoesNotOpen changes every byte of a field, one after another.
func TestChangedByteDoesNotOpen(t *testing.T) {
	k := newKeys(t)
	closed, err := k.Encrypt([]byte("+77010000000"), at)
	if err != nil {
		t.Fatal(err)
	}
	for i := range closed {
		changed := bytes.Clone(closed)
		changed[i] ^= 1
		if plain, err := k.Decrypt(changed, at); err == nil {
			t.Errorf("byte %d changed: opens to %q", i, plain)
		}
		if i == 0 {
			continue
		}
		if plain, err := k.Decrypt(closed[:i], at); err == nil {
			t.Errorf("cut to %d bytes: opens to %q", i, plain)
		}
	}
}

func TestEmptyFieldStaysEmpty(t *testing.T) {
	k := newKeys(t)
	closed, err := k.EncryptText("", at)
	plain, err2 := k.DecryptText(closed, at)
	if closed != "" || plain != "" || err != nil || err2 != nil {
		t.Error(closed, plain, err, err2)
	}
}

func TestHashFindsTheValueAndNothingElse(t *testing.T) {
	k := newKeys(t)
	hash := func(k *vault.Keys, purpose, value string) string {
		t.Helper()
		h, err := k.Hash(purpose, value)
		if err != nil || h == "" {
			t.Fatal(h, err)
		}
		return h
	}
	one := hash(k, "iin", "880430498007")
	if one != hash(k, "iin", "880430498007") {
		t.Error("the same value has two hashes")
	}
	for what, other := range map[string]string{
		"another value": hash(k, "iin", "880430498008"), "another purpose": hash(k, "phone", "880430498007"), "other keys": hash(newKeys(t), "iin", "880430498007"),
	} {
		if other == one {
			t.Errorf("%s has the same hash", what)
		}
	}
}

// TestRotation follows a field through the life of two keys.
func TestRotation(t *testing.T) {
	old := newKeys(t)
	closed, err := old.EncryptText("plain", at)
	if err != nil {
		t.Fatal(err)
	}
	hash, _ := old.Hash("iin", "1")
	step := func(k *vault.Keys, err error) *vault.Keys {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return k
	}
	prepared := step(old.WithNew())
	if prepared.Primary() != old.Primary() || prepared.Newest() == old.Primary() || len(prepared.IDs()) != 2 {
		t.Errorf("after a key was added: %v", prepared)
	}
	turned := step(prepared.NewestFirst())
	if turned.Primary() != prepared.Newest() {
		t.Errorf("after it became the primary: %v", turned)
	}
	for _, k := range []*vault.Keys{prepared, turned} {
		if plain, err := k.DecryptText(closed, at); plain != "plain" || err != nil {
			t.Errorf("%v opens the old field to %q, %v", k, plain, err)
		}
	}
	newer, err := turned.EncryptText("newer", at)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := old.DecryptText(newer, at); !errors.Is(err, vault.ErrUnknownKey) {
		t.Errorf("the old keys open the new field with %v", err)
	}
	all, err := turned.Hashes("iin", "1")
	if err != nil || len(all) != 2 || all[1] != hash || all[0] == hash {
		t.Errorf("a value is looked for under %v, it stood under %q (%v)", all, hash, err)
	}
	retired := step(turned.Retired())
	if plain, err := retired.DecryptText(newer, at); plain != "newer" || err != nil || len(retired.IDs()) != 1 {
		t.Errorf("%v opens the new field to %q, %v", retired, plain, err)
	}
	if _, err := retired.DecryptText(closed, at); !errors.Is(err, vault.ErrUnknownKey) {
		t.Errorf("the retired key opens a field with %v", err)
	}
	// The key that hashed before stays for one rotation, and no longer.
	if all, err := retired.Hashes("iin", "1"); err != nil || len(all) != 2 || all[1] != hash {
		t.Errorf("after the rotation: %v, %v", all, err)
	}
	twice := step(step(step(retired.WithNew()).NewestFirst()).Retired())
	if all, err := twice.Hashes("iin", "1"); err != nil || len(all) != 2 || all[1] == hash {
		t.Errorf("after the next rotation: %v, %v", all, err)
	}
}

func TestFileOfKeys(t *testing.T) {
	path := filepath.Join(t.TempDir(), "keys.json")
	if _, err := vault.Open(path); !errors.Is(err, vault.ErrNoFile) {
		t.Errorf("no file opens with %v", err)
	}
	made, err := vault.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("the file's mode is %v, %v", info.Mode(), err)
	}
	if _, err := vault.Create(path); !errors.Is(err, os.ErrExist) {
		t.Errorf("keys were written over keys: %v", err)
	}
	other, err := vault.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	closed, err := made.Keys().EncryptText("plain", at)
	if err != nil {
		t.Fatal(err)
	}
	if plain, err := other.Keys().DecryptText(closed, at); plain != "plain" || err != nil {
		t.Errorf("the keys that were read open to %q, %v", plain, err)
	}
	more, err := made.Keys().WithNew()
	if err != nil {
		t.Fatal(err)
	}
	if err := made.Replace(more); err != nil {
		t.Fatal(err)
	}
	if err := other.Replace(newKeys(t)); err == nil {
		t.Error("keys that somebody added were written over")
	}
	if changed, err := other.Reload(); !changed || err != nil || other.Keys().String() != more.String() {
		t.Errorf("read again: %v, %v, %v", changed, err, other.Keys())
	}
	if changed, err := other.Reload(); changed || err != nil {
		t.Errorf("nothing changed and read again: %v, %v", changed, err)
	}
	if left, err := filepath.Glob(filepath.Join(filepath.Dir(path), ".keys-*")); len(left) > 0 || err != nil {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

func TestUnreadableFileIsNotRepeated(t *testing.T) {
	for _, text := range []string{"", "AbcSecret", `{"fields": {"key": "AbcSecret"}, "index": {}}`, `{"fields": 1, "index": 2}`} {
		if _, err := vault.Parse([]byte(text)); err == nil || strings.Contains(err.Error(), "AbcSecret") {
			t.Errorf("%q: %v", text, err)
		}
	}
	k := newKeys(t)
	text, err := k.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	for _, shown := range []string{fmt.Sprint(k), fmt.Sprintf("%#v", k), fmt.Sprintf("%+v", k)} {
		if strings.Contains(shown, "value") || len(shown) > 100 || strings.Contains(string(text), shown) {
			t.Errorf("printed as %s", shown)
		}
	}
}
