package app_test

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"telnusqa/internal/access"
	"telnusqa/internal/app"
	"telnusqa/internal/casefile"
	"telnusqa/internal/config"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
	"telnusqa/internal/vault"
)

// rotateUntilKilled names the variable that makes this test binary a rotation of keys,
// which tells every step on its standard output and waits until it is told to go on.
const rotateUntilKilled = "TELNUSQA_TEST_ROTATE"

func rotateForTest() error {
	cfg, err := settingsOfProcess()
	if err != nil {
		return err
	}
	_, err = app.RotateKeys(context.Background(), cfg, app.RotateOptions{
		AtOnce: 3, Pause: 5 * time.Millisecond,
		Progress: func(p app.Progress) {
			fmt.Println(p.What, p.Done)
			_, _ = os.Stdin.Read(make([]byte, 1)) // the test that is gone lets it run
		},
	})
	if err == nil {
		fmt.Println("done")
	}
	return err
}

// people are cases with persons, on their own ids.
func people(t *testing.T, s *store.Store, from, to int64) []store.Applicant {
	t.Helper()
	var all []store.Applicant
	for id := from; id <= to; id++ {
		b := storetest.WholeCase(id, storetest.PlaceOf(storetest.School1, casefile.Portal))
		b.Applicants[0].Email = fmt.Sprintf("person%d@example.kz", id)
		storetest.Load(t, s, b)
		all = append(all, b.Applicants[0])
	}
	return all
}

func openWith(t *testing.T, cfg config.Config) (*store.Store, *vault.Ring) {
	t.Helper()
	ring, err := vault.Open(app.KeysFile(cfg))
	if err != nil {
		t.Fatal(err)
	}
	s, err := store.Open(context.Background(), string(cfg.DatabaseURL), store.Options{Keys: ring})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s, ring
}

// readAll finds every person as she was written, under one key that file and database
// agree on.
func readAll(t *testing.T, cfg config.Config, want []store.Applicant) vault.KeyID {
	t.Helper()
	s, ring := openWith(t, cfg)
	ctx := t.Context()
	known, err := s.DataKeys(ctx)
	if err != nil || len(known) != 1 || len(ring.Keys().IDs()) != 1 || known[0] != ring.Keys().Primary() {
		t.Errorf("the database knows %v, the file has %v (%v)", known, ring.Keys(), err)
	}
	if err := s.Encrypted(ctx); err != nil {
		t.Error(err)
	}
	err = s.InTx(ctx, access.Product("test"), func(tx *store.Tx) error {
		for _, p := range want {
			got, err := tx.Applicant(ctx, p.ID)
			if err != nil {
				return fmt.Errorf("person %d: %w", p.ID, err)
			}
			if diff := cmp.Diff(p, got); diff != "" {
				t.Errorf("wrote -, read +\n%s", diff)
			}
			if m, err := s.PortalMessageToApply(ctx, p.ID); err == nil && string(m.Content) != "{}" {
				t.Errorf("message %d reads %q", p.ID, m.Content)
			}
		}
		copies, err := tx.LastCopy(ctx, store.Copies{Schools: []int64{storetest.School1}, IIN: want[0].IIN, DocumentKind: casefile.GeneralSecondary})
		if copies != 1 {
			t.Errorf("by her IIN a person has %d duplicates, want 1", copies)
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
	return ring.Keys().Primary()
}

// before makes the database what it was before there were keys.
func before(t *testing.T, s *store.Store, want []store.Applicant) {
	t.Helper()
	run := func(tx *store.Tx, query string, args ...any) {
		if _, err := tx.Exec(t.Context(), query, args...); err != nil {
			t.Fatalf("%s: %v", query, err)
		}
	}
	err := s.InTx(t.Context(), access.Product("test"), func(tx *store.Tx) error {
		for _, p := range want {
			run(tx, `UPDATE applicants SET iin = ?, identity_document = ?, phone = ?, email = ?, address = ?, iin_hash = NULL, cipher_row = NULL, data_key_id = NULL WHERE id = ?`,
				p.IIN, p.IdentityDocument, p.Phone, p.Email, p.Address, p.ID)
		}
		run(tx, `UPDATE package_items SET consent_phone = '+77000000000', data_key_id = NULL`)
		run(tx, `UPDATE hand_overs SET identity_document = 'Жеке куәлік № 000000000', power_number = '5', data_key_id = NULL`)
		run(tx, `UPDATE portal_messages SET content = ?, request_hash = ?, evidence = ?, data_key_id = NULL`, []byte("{}"), make([]byte, 32), []byte{0x30})
		run(tx, `INSERT INTO data_keys (id, added_at) VALUES (0, ?)`, storetest.Noon)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// TestRotationGoesOnFromAnyStep puts file and database into every state that a killed
// rotation can leave, and rotates.
func TestRotationGoesOnFromAnyStep(t *testing.T) {
	must := func(t *testing.T, k *vault.Keys, err error) *vault.Keys {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return k
	}
	for name, leave := range map[string]func(t *testing.T, s *store.Store, ring *vault.Ring) error{
		"nothing was done": func(*testing.T, *store.Store, *vault.Ring) error { return nil },
		"the file has a new key": func(t *testing.T, _ *store.Store, ring *vault.Ring) error {
			k, err := ring.Keys().WithNew()
			return ring.Replace(must(t, k, err))
		},
		"the database knows it": func(t *testing.T, s *store.Store, ring *vault.Ring) error {
			k, err := ring.Keys().WithNew()
			return errors.Join(ring.Replace(must(t, k, err)), s.AddDataKey(t.Context(), k.Newest()))
		},
		"rows are written with it": func(t *testing.T, s *store.Store, ring *vault.Ring) error {
			k, err := ring.Keys().WithNew()
			if err := errors.Join(ring.Replace(must(t, k, err)), s.AddDataKey(t.Context(), k.Newest())); err != nil {
				return err
			}
			k, err = k.NewestFirst()
			return ring.Replace(must(t, k, err))
		},
		"everything is under it": func(t *testing.T, s *store.Store, ring *vault.Ring) error {
			k, err := ring.Keys().WithNew()
			old := k.Primary()
			if err := errors.Join(ring.Replace(must(t, k, err)), s.AddDataKey(t.Context(), k.Newest())); err != nil {
				return err
			}
			k, err = k.NewestFirst()
			if err := ring.Replace(must(t, k, err)); err != nil {
				return err
			}
			if _, err := s.Reencrypt(t.Context(), 2, func(store.ReencryptProgress) {}); err != nil {
				return err
			}
			_, err = s.RemoveDataKey(t.Context(), old)
			return err
		},
	} {
		for _, d := range []store.Dialect{store.SQLite, store.Postgres} {
			t.Run(name+"/"+string(d), func(t *testing.T) {
				cfg := settings(t, d)
				s, ring := openWith(t, cfg)
				storetest.Load(t, s, storetest.Places())
				want := people(t, s, 1, 5)
				old := ring.Keys().Primary()
				if err := leave(t, s, ring); err != nil {
					t.Fatal(err)
				}
				if _, err := app.RotateKeys(t.Context(), cfg, app.RotateOptions{}); err != nil {
					t.Fatal(err)
				}
				if readAll(t, cfg, want) == old {
					t.Error("the old key is still in use")
				}
			})
		}
	}
}

// TestDatabaseOfBeforeIsEncrypted finds that no server starts on plain personal data,
// and that it is nowhere any more once it was encrypted.
func TestDatabaseOfBeforeIsEncrypted(t *testing.T) {
	for _, d := range []store.Dialect{store.SQLite, store.Postgres} {
		t.Run(string(d), func(t *testing.T) {
			cfg := settings(t, d)
			s, ring := openWith(t, cfg)
			storetest.Load(t, s, storetest.Places())
			want := people(t, s, 1, 7)
			before(t, s, want)
			if _, err := app.New(t.Context(), cfg, app.Options{Log: quiet()}); !errors.Is(err, store.ErrPlain) {
				t.Errorf("the server starts with %v", err)
			}
			did, err := app.RotateKeys(t.Context(), cfg, app.RotateOptions{AtOnce: 2})
			if err != nil || !did.First || did.Rows != 4*len(want) {
				t.Fatalf("%+v, %v", did, err)
			}
			if now := readAll(t, cfg, want); now != ring.Keys().Primary() {
				t.Errorf("encrypted with key %d, not with the one there was", now)
			}
			if err := s.Close(); err != nil {
				t.Fatal(err)
			}
			path, isFile := strings.CutPrefix(string(cfg.DatabaseURL), "sqlite:")
			if !isFile {
				return // everything is looked at by the dump in TestPersonalFieldsAreEncrypted
			}
			files, _ := filepath.Glob(path + "*")
			for _, name := range files {
				raw, err := os.ReadFile(name)
				if err != nil || len(raw) == 0 && name == path {
					t.Fatal(len(raw), err)
				}
				for _, mark := range []string{want[0].IIN, "person3@example.kz", want[0].Phone, want[0].IdentityDocument} {
					if strings.Contains(string(raw), mark) {
						t.Errorf("%q still stands in %s", mark, filepath.Base(name))
					}
				}
			}
		})
	}
}

// TestKilledRotation kills a rotation again and again while a server writes. In the end
// everything is under one key, what the server wrote too; before it was written with
// two, and read at any time.
func TestKilledRotation(t *testing.T) {
	for _, d := range []store.Dialect{store.SQLite, store.Postgres} {
		for _, first := range []bool{true, false} {
			t.Run(fmt.Sprintf("%s/of_before=%v", d, first), func(t *testing.T) {
				cfg := settings(t, d)
				s, ring := openWith(t, cfg)
				storetest.Load(t, s, storetest.Places())
				want := people(t, s, 1, 40)
				if first {
					before(t, s, want)
				}
				stopWriting, written := make(chan struct{}), want
				var server sync.WaitGroup
				server.Go(func() {
					for id := int64(41); ; id++ {
						select {
						case <-stopWriting:
							return
						default:
						}
						b := storetest.WholeCase(id, storetest.PlaceOf(storetest.School1, casefile.Portal))
						p := b.Applicants[0]
						err := s.InTx(t.Context(), access.Product("test"), func(tx *store.Tx) error { return tx.InsertApplicant(t.Context(), &p) })
						if err != nil {
							t.Errorf("the server could not write: %v", err)
							return
						}
						written = append(written, p)
						if _, err := ring.Reload(); err != nil {
							t.Error(err)
						}
					}
				})
				const seed = 20261125
				dice := rand.New(rand.NewPCG(seed, uint64(len(d))))
				kills := 0
				for !processUntil(t, rotateUntilKilled, cfg, 2+dice.IntN(25)) {
					if kills++; kills > 60 {
						t.Fatal("sixty kills, and the rotation came no further")
					}
				}
				close(stopWriting)
				server.Wait()
				if kills < 2 {
					t.Errorf("seed %d killed the rotation %d times only", seed, kills)
				}
				readAll(t, cfg, written)
				t.Logf("%d kills; %d persons were there and %d written meanwhile, all read", kills, len(want), len(written)-len(want))
			})
		}
	}
}

// processUntil starts this test binary as the job that a variable names and kills it
// after some lines; it reports whether the job was through before.
func processUntil(t *testing.T, job string, cfg config.Config, lines int) (through bool) {
	t.Helper()
	c := exec.Command(os.Args[0])
	c.Env = append(os.Environ(), job+"=1", "TELNUSQA_DATABASE_URL="+string(cfg.DatabaseURL), "TELNUSQA_DATA="+cfg.Data)
	c.Stderr = os.Stderr
	out, err := c.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	goOn, err := c.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	for told := bufio.NewScanner(out); told.Scan(); lines-- {
		through = through || told.Text() == "done"
		if lines == 0 {
			if err := c.Process.Kill(); err != nil && !through {
				t.Error(err)
			}
			continue
		}
		_, _ = goOn.Write([]byte{0}) // after its last line nobody reads any more
	}
	if err := c.Wait(); err != nil && lines > 0 {
		t.Fatalf("the job failed by itself: %v", err)
	}
	return through
}
