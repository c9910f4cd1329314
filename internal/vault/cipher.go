package vault

import (
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"
)

// Place is where an encrypted field belongs. It is bound to the field, which opens
// nowhere else.
type Place struct {
	Column string // table.column
	Row    string // what never changes about the row
}

func (p Place) associated() []byte { return []byte(p.Column + "\x00" + p.Row) }

// ErrDamaged is returned for a field that does not open: it was changed, or belongs
// to another place, or was never encrypted.
var ErrDamaged = errors.New("the encrypted field does not open: it was changed, belongs elsewhere or is not encrypted")

// ErrUnknownKey is returned for a field under a key that is not among ours.
var ErrUnknownKey = errors.New("the field is encrypted with a key that is not in the file of keys")

// Encrypt closes a field. The empty field stays empty: whether there is one is no
// secret.
func (k *Keys) Encrypt(plain []byte, at Place) ([]byte, error) {
	if len(plain) == 0 {
		return nil, nil
	}
	closed, err := k.cipher.Encrypt(plain, at.associated())
	if err != nil {
		return nil, fmt.Errorf("encrypt %s: %w", at.Column, err)
	}
	return closed, nil
}

// Decrypt opens a field.
func (k *Keys) Decrypt(closed []byte, at Place) ([]byte, error) {
	if len(closed) == 0 {
		return nil, nil
	}
	plain, err := k.cipher.Decrypt(closed, at.associated())
	if err == nil && len(plain) > 0 {
		return plain, nil
	}
	if id, ok := keyOf(closed); ok && !k.has(id) {
		return nil, fmt.Errorf("decrypt %s, key %d: %w", at.Column, id, ErrUnknownKey)
	}
	return nil, fmt.Errorf("decrypt %s: %w", at.Column, ErrDamaged)
}

// EncryptText is Encrypt for a column of text.
func (k *Keys) EncryptText(plain string, at Place) (string, error) {
	closed, err := k.Encrypt([]byte(plain), at)
	return base64.RawStdEncoding.EncodeToString(closed), err
}

// DecryptText is Decrypt for a column of text.
func (k *Keys) DecryptText(closed string, at Place) (string, error) {
	raw, err := base64.RawStdEncoding.DecodeString(closed)
	if err != nil {
		return "", fmt.Errorf("decrypt %s: %w", at.Column, ErrDamaged)
	}
	plain, err := k.Decrypt(raw, at)
	return string(plain), err
}

// keyOf reads which key closed a field: Tink writes a 1 and the id before it.
func keyOf(closed []byte) (KeyID, bool) {
	if len(closed) < 5 || closed[0] != 1 {
		return 0, false
	}
	return KeyID(binary.BigEndian.Uint32(closed[1:5])), true
}

func (k *Keys) has(id KeyID) bool {
	for _, ours := range k.ids {
		if ours == id {
			return true
		}
	}
	return false
}

// hashBytes is the length of a hash: enough that no two IINs of a country meet.
const hashBytes = 16

// Hash is under what a value is found; purpose keeps the hashes of one column apart
// from those of another. The empty value has none.
func (k *Keys) Hash(purpose, value string) (string, error) {
	all, err := k.hash(purpose, value, 1)
	if err != nil || len(all) == 0 {
		return "", err
	}
	return all[0], nil
}

// Hashes are all under what a value may be found: one for each key that hashes, the
// primary's first.
func (k *Keys) Hashes(purpose, value string) ([]string, error) {
	return k.hash(purpose, value, len(k.hashes))
}

func (k *Keys) hash(purpose, value string, keys int) ([]string, error) {
	if value == "" {
		return nil, nil
	}
	all := make([]string, 0, keys)
	for _, key := range k.hashes[:keys] {
		sum, err := key.ComputePRF([]byte(purpose+"\x00"+value), hashBytes)
		if err != nil {
			return nil, fmt.Errorf("hash %s: %w", purpose, err)
		}
		all = append(all, base64.RawStdEncoding.EncodeToString(sum))
	}
	return all, nil
}
