package vault

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/tink-crypto/tink-go/v2/aead"
	"github.com/tink-crypto/tink-go/v2/insecurecleartextkeyset"
	"github.com/tink-crypto/tink-go/v2/keyset"
	"github.com/tink-crypto/tink-go/v2/prf"
	"github.com/tink-crypto/tink-go/v2/tink"
)

// KeyID names a key that encrypts. It is no secret.
type KeyID uint32

// Keys are the keys of one file. They never change; a method that changes them
// gives others. They are safe for concurrent use.
type Keys struct {
	fields, index *keyset.Handle // what encrypts, what hashes

	cipher  tink.AEAD
	hashes  []prf.PRF // the primary first
	primary KeyID
	ids     []KeyID // in the order in which they were made
}

// New makes keys that nobody had before.
func New() (*Keys, error) {
	fields, err := keyset.NewHandle(aead.AES256GCMKeyTemplate())
	if err != nil {
		return nil, fmt.Errorf("make keys: %w", err)
	}
	index, err := keyset.NewHandle(prf.HMACSHA256PRFKeyTemplate())
	if err != nil {
		return nil, fmt.Errorf("make keys: %w", err)
	}
	return newKeys(fields, index)
}

func newKeys(fields, index *keyset.Handle) (*Keys, error) {
	k := &Keys{fields: fields, index: index}
	var err error
	if k.cipher, err = aead.New(fields); err != nil {
		return nil, fmt.Errorf("keys that encrypt: %w", err)
	}
	set, err := prf.NewPRFSet(index)
	if err != nil {
		return nil, fmt.Errorf("keys that hash: %w", err)
	}
	k.hashes = append(k.hashes, set.PRFs[set.PrimaryID])
	for id, one := range set.PRFs {
		if id != set.PrimaryID {
			k.hashes = append(k.hashes, one)
		}
	}
	info := fields.KeysetInfo()
	k.primary = KeyID(info.GetPrimaryKeyId())
	for _, key := range info.GetKeyInfo() {
		k.ids = append(k.ids, KeyID(key.GetKeyId()))
	}
	return k, nil
}

// file is how keys are kept: two keysets of Tink, as its own tools write them.
type file struct {
	Fields json.RawMessage `json:"fields"` // AEAD
	Index  json.RawMessage `json:"index"`  // PRF
}

// Parse reads what Marshal wrote.
func Parse(text []byte) (*Keys, error) {
	var f file
	if err := json.Unmarshal(text, &f); err != nil {
		return nil, errors.New("the keys are no JSON") // the error of json may repeat them
	}
	fields, err := insecurecleartextkeyset.Read(keyset.NewJSONReader(bytes.NewReader(f.Fields)))
	if err != nil {
		return nil, errors.New("«fields» holds no keyset of Tink")
	}
	index, err := insecurecleartextkeyset.Read(keyset.NewJSONReader(bytes.NewReader(f.Index)))
	if err != nil {
		return nil, errors.New("«index» holds no keyset of Tink")
	}
	return newKeys(fields, index)
}

// Marshal writes the keys out, in the clear.
func (k *Keys) Marshal() ([]byte, error) {
	var f file
	for _, part := range []struct {
		handle *keyset.Handle
		to     *json.RawMessage
	}{{k.fields, &f.Fields}, {k.index, &f.Index}} {
		var b bytes.Buffer
		if err := insecurecleartextkeyset.Write(part.handle, keyset.NewJSONWriter(&b)); err != nil {
			return nil, fmt.Errorf("write keys: %w", err)
		}
		*part.to = b.Bytes()
	}
	text, err := json.MarshalIndent(f, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("write keys: %w", err)
	}
	return append(text, '\n'), nil
}

// String keeps the keys out of logs.
func (k *Keys) String() string { return fmt.Sprintf("keys %d, primary %d", k.ids, k.primary) }

// GoString keeps %#v quiet too.
func (k *Keys) GoString() string { return k.String() }

// Primary is the key under which everything new is encrypted.
func (k *Keys) Primary() KeyID { return k.primary }

// IDs lists the keys that encrypt, oldest first.
func (k *Keys) IDs() []KeyID { return k.ids }

// Newest is the key that was made last.
func (k *Keys) Newest() KeyID { return k.ids[len(k.ids)-1] }

// WithNew adds a key of each kind. They read and do not write yet: whoever shares
// the file must have them before anything is encrypted with them.
func (k *Keys) WithNew() (*Keys, error) {
	return k.changed(func(fields, index *keyset.Manager) error {
		if _, err := fields.Add(aead.AES256GCMKeyTemplate()); err != nil {
			return err
		}
		_, err := index.Add(prf.HMACSHA256PRFKeyTemplate())
		return err
	})
}

// NewestFirst makes the keys that were made last the primary ones.
func (k *Keys) NewestFirst() (*Keys, error) {
	return k.changed(func(fields, index *keyset.Manager) error {
		if err := fields.SetPrimary(uint32(k.Newest())); err != nil {
			return err
		}
		hashes := k.index.KeysetInfo().GetKeyInfo()
		return index.SetPrimary(hashes[len(hashes)-1].GetKeyId())
	})
}

// Retired drops the keys that no field needs any more: all that encrypt but the
// primary. Of those that hash the one before stays until the next time: the answers
// that idempotency keys stand for live on for some days.
func (k *Keys) Retired() (*Keys, error) {
	return k.changed(func(fields, index *keyset.Manager) error {
		for _, id := range k.ids {
			if id != k.primary {
				if err := fields.Delete(uint32(id)); err != nil {
					return err
				}
			}
		}
		info := k.index.KeysetInfo()
		const kept = 2
		for i, key := range info.GetKeyInfo() {
			if i < len(info.GetKeyInfo())-kept && key.GetKeyId() != info.GetPrimaryKeyId() {
				if err := index.Delete(key.GetKeyId()); err != nil {
					return err
				}
			}
		}
		return nil
	})
}

func (k *Keys) changed(change func(fields, index *keyset.Manager) error) (*Keys, error) {
	fields, index := keyset.NewManagerFromHandle(k.fields), keyset.NewManagerFromHandle(k.index)
	if err := change(fields, index); err != nil {
		return nil, fmt.Errorf("change keys: %w", err)
	}
	f, err := fields.Handle()
	if err != nil {
		return nil, fmt.Errorf("change keys: %w", err)
	}
	i, err := index.Handle()
	if err != nil {
		return nil, fmt.Errorf("change keys: %w", err)
	}
	return newKeys(f, i)
}
