package store

import (
	"crypto/rand"
	"encoding/base64"
	"errors"
	"fmt"
	"strconv"

	"telnusqa/internal/vault"
)

// Personal fields are encrypted between the rows of this package and the database:
// whoever calls the store gives and gets plain values. Which fields, and what ties
// each to its row, is said once for every table, by a function that both ways go
// through.

// errNoKeys is returned where a personal field comes by and the store was opened
// without keys.
var errNoKeys = errors.New("store: opened without the keys of personal data")

// Field purposes of keyed hashes.
const (
	hashIIN     = "iin"
	hashRequest = "idempotency_records.request_hash"
)

// fields is what one table has encrypted: col is called with each field, in the one
// direction or the other.
type fields struct {
	text  func(column string, field *string)
	bytes func(column string, field *[]byte)
}

func applicantFields(a *Applicant, f fields) {
	f.text("applicants.iin", &a.IIN)
	f.text("applicants.identity_document", &a.IdentityDocument)
	f.text("applicants.phone", &a.Phone)
	f.text("applicants.email", &a.Email)
	f.text("applicants.address", &a.Address)
}

func applicationFields(a *Application, f fields) {
	f.text("applications.pickup_address", &a.PickupAddress)
}

func itemFields(p *PackageItem, f fields) {
	f.text("package_items.consent_phone", &p.ConsentPhone)
}

func handOverFields(h *HandOver, f fields) {
	f.text("hand_overs.identity_document", &h.IdentityDocument)
	f.text("hand_overs.power_number", &h.PowerNumber)
}

func messageFields(m *PortalMessage, f fields) {
	f.bytes("portal_messages.content", &m.Content)
	f.bytes("portal_messages.request_hash", &m.RequestHash)
	f.bytes("portal_messages.evidence", &m.Evidence)
}

func passwordFields(p *OneTimePassword, f fields) {
	f.bytes("one_time_passwords.binding", &p.Binding)
}

// What ties the fields to their row: something that never changes about it and that
// no other row has.
func applicationRowKey(a *Application) string { return a.Number }
func itemRowKey(p *PackageItem) string {
	return strconv.FormatInt(p.ApplicationID, 10) + "/" + string(p.Kind)
}
func handOverRowKey(h *HandOver) string     { return strconv.FormatInt(h.DuplicateID, 10) }
func messageRowKey(m *PortalMessage) string { return m.Channel + "/" + m.MessageID }

// newCipherRow is what ties the fields of an applicant to her row: it has its id only
// when it is written.
func newCipherRow() string {
	var b [12]byte
	rand.Read(b[:])
	return base64.RawStdEncoding.EncodeToString(b[:])
}

// crypt encrypts rows on their way into the database. The first failure stays in err.
type crypt struct {
	keys *vault.Keys // nil where the store was opened without
	err  error
}

func (s *Store) crypt() *crypt { return &crypt{keys: s.keys()} }

// close encrypts the fields of a row in place and gives the key to point to: 0 where
// there was nothing to encrypt.
func (c *crypt) close(row string, each func(fields)) (key int64) {
	each(fields{
		text: func(column string, field *string) {
			if *field == "" || !c.ready() {
				return
			}
			closed, err := c.keys.EncryptText(*field, vault.Place{Column: column, Row: row})
			*field, key = closed, int64(c.keys.Primary())
			c.fail(err)
		},
		bytes: func(column string, field *[]byte) {
			if len(*field) == 0 || !c.ready() {
				return
			}
			closed, err := c.keys.Encrypt(*field, vault.Place{Column: column, Row: row})
			*field, key = closed, int64(c.keys.Primary())
			c.fail(err)
		},
	})
	return key
}

func (c *crypt) hash(purpose, value string) string {
	if value == "" || !c.ready() {
		return ""
	}
	sum, err := c.keys.Hash(purpose, value)
	c.fail(err)
	return sum
}

func (c *crypt) ready() bool {
	if c.keys == nil {
		c.fail(errNoKeys)
	}
	return c.err == nil
}

func (c *crypt) fail(err error) {
	if c.err == nil {
		c.err = err
	}
}

// open decrypts the fields of a row in place.
func (s *Store) open(row string, each func(fields)) error {
	var failure error
	each(fields{
		text: func(column string, field *string) {
			if *field == "" || failure != nil {
				return
			}
			*field, failure = opened(s, func(k *vault.Keys) (string, error) {
				return k.DecryptText(*field, vault.Place{Column: column, Row: row})
			})
		},
		bytes: func(column string, field *[]byte) {
			if len(*field) == 0 || failure != nil {
				return
			}
			*field, failure = opened(s, func(k *vault.Keys) ([]byte, error) {
				return k.Decrypt(*field, vault.Place{Column: column, Row: row})
			})
		},
	})
	return failure
}

// opened decrypts once, and once more where the key was added to the file since it
// was read.
func opened[T any](s *Store, decrypt func(*vault.Keys) (T, error)) (T, error) {
	k := s.keys()
	if k == nil {
		var none T
		return none, errNoKeys
	}
	plain, err := decrypt(k)
	if !errors.Is(err, vault.ErrUnknownKey) {
		return plain, err
	}
	if _, rerr := s.options.Keys.Reload(); rerr != nil {
		return plain, errors.Join(err, rerr)
	}
	return decrypt(s.keys())
}

// openEach decrypts rows that were read.
func openEach[R any](s *Store, rows []R, err error, what string, open func(*Store, *R) error) ([]R, error) {
	if err != nil {
		return nil, err
	}
	for i := range rows {
		if err := open(s, &rows[i]); err != nil {
			return nil, fmt.Errorf("read %s: %w", what, err)
		}
	}
	return rows, nil
}

func openItem(s *Store, p *PackageItem) error {
	return s.open(itemRowKey(p), func(f fields) { itemFields(p, f) })
}

func openMessage(s *Store, m *PortalMessage) error {
	return s.open(messageRowKey(m), func(f fields) { messageFields(m, f) })
}

func openApplication(s *Store, a *Application) error {
	return s.open(applicationRowKey(a), func(f fields) { applicationFields(a, f) })
}

func openHandOver(s *Store, h *HandOver) error {
	return s.open(handOverRowKey(h), func(f fields) { handOverFields(h, f) })
}

// keys are the keys now; nil where the store was opened without.
func (s *Store) keys() *vault.Keys {
	if s.options.Keys == nil {
		return nil
	}
	return s.options.Keys.Keys()
}
