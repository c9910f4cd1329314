package store_test

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"telnusqa/ent/migrate"
	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
	"telnusqa/internal/vault"
)

// marked is a case whose personal fields hold texts that stand nowhere else, and
// those texts.
func marked(id int64) (store.Batch, []string) {
	b := storetest.WholeCase(id, storetest.PlaceOf(storetest.School1, casefile.Portal))
	mark := func(field string) string { return fmt.Sprintf("%s-маркер-%d", field, id) }
	a, app, h, m := &b.Applicants[0], &b.Applications[0], &b.HandOvers[0], &b.PortalMessages[0]
	a.IdentityDocument, a.Phone, a.Email, a.Address = mark("doc"), mark("phone"), mark("email"), mark("address")
	app.PickupAddress = mark("pickup")
	b.Items[0].ConsentPhone = mark("consent")
	h.IdentityDocument, h.PowerNumber = mark("recipient"), mark("power")
	m.Content, m.Evidence, m.RequestHash = []byte(`{"iin":"`+a.IIN+`","text":"`+mark("content")+`"}`), []byte(mark("evidence")), []byte(mark("hash"))
	return b, []string{a.IIN, "-маркер-"}
}

// everything is all text and all bytes of all tables, as a dump has them.
func everything(t *testing.T, s *store.Store) string {
	t.Helper()
	var all strings.Builder
	for _, table := range migrate.Tables {
		everythingOf(t, s, table.Name, &all)
	}
	return all.String()
}

func everythingOf(t *testing.T, s *store.Store, table string, all *strings.Builder) {
	t.Helper()
	rows, err := s.Reader().Query("SELECT * FROM " + table)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	columns, err := rows.Columns()
	if err != nil {
		t.Fatal(err)
	}
	for rows.Next() {
		values, dest := make([]sql.RawBytes, len(columns)), make([]any, len(columns))
		for i := range values {
			dest[i] = &values[i]
		}
		if err := rows.Scan(dest...); err != nil {
			t.Fatal(err)
		}
		for i, v := range values {
			fmt.Fprintf(all, "%s.%s=%s\n", table, columns[i], v)
		}
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
}

// TestPersonalFieldsAreEncrypted writes cases in every way there is and looks for what
// was written in a dump of all tables and, on SQLite, in the bytes of the files.
func TestPersonalFieldsAreEncrypted(t *testing.T) {
	for _, d := range []store.Dialect{store.SQLite, store.Postgres} {
		t.Run(string(d), func(t *testing.T) {
			url := storetest.URL(t, d)
			s, err := store.Open(t.Context(), url, store.Options{Keys: storetest.Keys()})
			if err != nil {
				t.Fatal(err)
			}
			defer s.Close()
			loaded, marks := marked(1)
			inserted, more := marked(2)
			storetest.Load(t, s, storetest.Places())
			storetest.Load(t, s, loaded)
			ctx := t.Context()
			err = s.InTx(ctx, access.Product("test"), func(tx *store.Tx) error {
				if _, _, err := tx.Claim(ctx, "key", "test", []byte("a request with "+inserted.Applicants[0].IIN)); err != nil {
					return err
				}
				code := store.OneTimePassword{Key: "00", GatewayID: 20, IIN: inserted.Applicants[0].IIN, CodeHash: []byte{1}, Binding: []byte(marks[1]), CreatedAt: storetest.Noon, ExpiresAt: storetest.Noon}
				if err := tx.InsertOneTimePassword(ctx, &code); err != nil {
					return err
				}
				if n, err := tx.OneTimePasswordsSince(ctx, inserted.Applicants[0].IIN, storetest.Noon.AddDate(0, 0, -1)); n != 1 || err != nil {
					t.Errorf("%d codes went to the person, want 1 (%v)", n, err)
				}
				return errors.Join(insert(ctx, tx, &inserted), tx.Answer(ctx, "key", []byte("{}")))
			})
			if err != nil {
				t.Fatal(err)
			}
			dump := everything(t, s)
			if !strings.Contains(dump, loaded.Applicants[0].Surname) {
				t.Fatal("the dump shows not even the names")
			}
			for _, mark := range append(marks, more...) {
				if at := strings.Index(dump, mark); at >= 0 {
					t.Errorf("%q stands in the database: …%.80s", mark, dump[max(0, at-60):])
				}
			}
			if d != store.SQLite {
				return
			}
			files, err := filepath.Glob(strings.TrimPrefix(url, "sqlite:") + "*")
			if err != nil || len(files) == 0 {
				t.Fatal(files, err)
			}
			for _, name := range files {
				raw, err := os.ReadFile(name)
				if err != nil {
					t.Fatal(err)
				}
				for _, mark := range append(marks, more...) {
					if bytes.Contains(raw, []byte(mark)) {
						t.Errorf("%q stands in %s", mark, filepath.Base(name))
					}
				}
			}
		})
	}
}

// TestReadersSeeWhatWasWritten reads encrypted fields in every way there is.
func TestReadersSeeWhatWasWritten(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b, _ := marked(1)
		storetest.Load(t, s, storetest.Places())
		storetest.Load(t, s, b)
		ctx := access.NewContext(t.Context(), access.Product("test"))
		scope := access.Product("test").CaseScope()
		c, err := s.CaseByID(ctx, scope, 1)
		if err != nil {
			t.Fatal(err)
		}
		page, _, err := s.Cases(ctx, scope, store.CaseFilter{}, store.CasePage{Limit: 5})
		if err != nil || len(page) != 1 {
			t.Fatal(len(page), err)
		}
		items, err := s.ItemsOf(ctx, 1)
		if err != nil {
			t.Fatal(err)
		}
		message, err := s.PortalMessageToApply(ctx, 1)
		if err != nil {
			t.Fatal(err)
		}
		for what, diff := range map[string]string{
			"applicant":    cmp.Diff(b.Applicants[0], c.Applicant),
			"in a list":    cmp.Diff(b.Applicants[0], page[0].Applicant),
			"pickup":       cmp.Diff(b.Applications[0].PickupAddress, c.PickupAddress),
			"hand-over":    cmp.Diff(b.HandOvers[0].PowerNumber+b.HandOvers[0].IdentityDocument, c.HandOver.PowerNumber+c.HandOver.IdentityDocument),
			"consent":      cmp.Diff(b.Items, items),
			"message":      cmp.Diff(b.PortalMessages[0].Content, message.Content),
			"its evidence": cmp.Diff(b.PortalMessages[0].Evidence, message.Evidence),
		} {
			if diff != "" {
				t.Errorf("%s: wrote -, read +\n%s", what, diff)
			}
		}
	})
}

// TestDamagedFieldsDoNotOpen changes what is encrypted in the database behind the
// product's back. Reading fails; it never gives an empty or another field.
func TestDamagedFieldsDoNotOpen(t *testing.T) {
	for name, statement := range map[string]string{
		"taken from another person":      `UPDATE applicants SET iin = (SELECT iin FROM applicants WHERE id = 2) WHERE id = 1`,
		"taken from another column":      `UPDATE applicants SET phone = email WHERE id = 1`,
		"written in plain":               `UPDATE applicants SET iin = '880430498007' WHERE id = 1`,
		"cut":                            `UPDATE applicants SET address = substr(address, 1, 20) WHERE id = 1`,
		"no base64":                      `UPDATE applicants SET phone = '?' WHERE id = 1`,
		"tied to another row":            `UPDATE applicants SET cipher_row = (SELECT cipher_row FROM applicants WHERE id = 2) WHERE id = 1`,
		"an address of another case":     `UPDATE applications SET pickup_address = (SELECT pickup_address FROM applications WHERE id = 2) WHERE id = 1`,
		"a power of another hand-over":   `UPDATE hand_overs SET power_number = (SELECT power_number FROM hand_overs WHERE id = 2) WHERE id = 1`,
		"a document where the power was": `UPDATE hand_overs SET power_number = identity_document WHERE id = 1`,
	} {
		storetest.Each(t, func(t *testing.T, s *store.Store) {
			storetest.Load(t, s, storetest.Places())
			for id := int64(1); id <= 2; id++ {
				b, _ := marked(id)
				storetest.Load(t, s, b)
			}
			if _, err := s.Writers().Exec(statement); err != nil {
				t.Fatal(err)
			}
			scope := access.Product("test").CaseScope()
			if _, err := s.CaseByID(t.Context(), scope, 1); !errors.Is(err, vault.ErrDamaged) {
				t.Errorf("%s: read with %v", name, err)
			}
			if _, _, err := s.Cases(t.Context(), scope, store.CaseFilter{}, store.CasePage{Limit: 5}); !errors.Is(err, vault.ErrDamaged) {
				t.Errorf("%s: listed with %v", name, err)
			}
			if _, err := s.CaseByID(t.Context(), scope, 2); err != nil {
				t.Errorf("%s: the other case: %v", name, err)
			}
		})
	}
}

// TestKeysOfAnotherDatabase opens a database with keys that are not its own.
func TestKeysOfAnotherDatabase(t *testing.T) {
	for _, d := range []store.Dialect{store.SQLite, store.Postgres} {
		t.Run(string(d), func(t *testing.T) {
			url := storetest.URL(t, d)
			for i, want := range []error{nil, store.ErrOtherKeys} {
				keys, err := vault.New()
				if err != nil {
					t.Fatal(err)
				}
				s, err := store.Open(context.Background(), url, store.Options{Keys: vault.Fixed(keys)})
				if !errors.Is(err, want) {
					t.Fatalf("keys %d: opened with %v, want %v", i, err, want)
				}
				if err == nil {
					err = s.Close()
				}
				if want == nil && err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

// TestKeyInUseStays finds that the database forgets no key that rows point to, and
// takes no row under a key that it does not know.
func TestKeyInUseStays(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		storetest.Load(t, s, storetest.Places())
		b, _ := marked(1)
		storetest.Load(t, s, b)
		ctx := t.Context()
		primary := storetest.Keys().Keys().Primary()
		if used, err := s.RemoveDataKey(ctx, primary); !used || err != nil {
			t.Errorf("the key of the rows went: %v, %v", used, err)
		}
		if err := s.AddDataKey(ctx, 5); err != nil {
			t.Fatal(err)
		}
		if known, err := s.DataKeys(ctx); err != nil || !slices.Equal(known, []vault.KeyID{primary, 5}) {
			t.Errorf("the database knows %v (%v)", known, err)
		}
		if used, err := s.RemoveDataKey(ctx, 5); used || err != nil {
			t.Errorf("a key without rows stays: %v, %v", used, err)
		}
		if _, err := s.Writers().Exec(`UPDATE applicants SET data_key_id = 5`); err == nil {
			t.Error("a row points to a key that is not there")
		}
	})
}
