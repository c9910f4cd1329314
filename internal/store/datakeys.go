package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/lib/pq"
	"modernc.org/sqlite"

	"telnusqa/internal/vault"
)

// ErrOtherKeys is returned where the file of keys belongs to another database, or is
// behind this one.
var ErrOtherKeys = errors.New("the file of keys is not the one of this database")

// ErrPlain is returned where personal fields stand in the database unencrypted, as
// before there were keys.
var ErrPlain = errors.New("personal data in the database is not encrypted yet: run telnusqa keys rotate")

// plainKey is no key: it stands in data_keys while the database holds, or its files
// may still hold, what was written before there were keys.
const plainKey = 0

// DataKeys lists the keys that the database knows, oldest first.
func (s *Store) DataKeys(ctx context.Context) ([]vault.KeyID, error) {
	rows, err := s.query(ctx, dataKeys)
	return keyIDs(rows, err)
}

const dataKeys = `SELECT id FROM data_keys ORDER BY added_at, id`

func keyIDs(rows *sql.Rows, err error) ([]vault.KeyID, error) {
	if err != nil {
		return nil, fmt.Errorf("read keys: %w", err)
	}
	defer rows.Close()
	var ids []vault.KeyID
	for rows.Next() {
		var id int64
		if err := rows.Scan(&id); err != nil {
			return nil, fmt.Errorf("read keys: %w", err)
		}
		if id != plainKey {
			ids = append(ids, vault.KeyID(id))
		}
	}
	return ids, errOf(rows)
}

// enrol tells a new database of the primary key, and refuses keys that are not those
// of the database. A database that is behind has no table for them yet.
func (s *Store) enrol(ctx context.Context) error {
	k := s.keys()
	if k == nil {
		return nil
	}
	known, err := s.DataKeys(ctx)
	if noTable(err) {
		return nil
	}
	if err != nil {
		return err
	}
	if len(known) == 0 {
		// Two servers may come at once with keys of their own: the database takes one.
		lock := ""
		if s.dialect == Postgres {
			lock = `LOCK TABLE data_keys IN EXCLUSIVE MODE`
		}
		if err := s.insertDataKey(ctx, k.Primary(), lock, fmt.Sprintf(" WHERE NOT EXISTS (SELECT 1 FROM data_keys WHERE id <> %d)", plainKey)); err != nil {
			return err
		}
		if known, err = s.DataKeys(ctx); err != nil {
			return err
		}
	}
	return fits(k, known)
}

// CheckKeys returns ErrOtherKeys where keys are not those of the database. One that
// nothing was written to yet takes any.
func (s *Store) CheckKeys(ctx context.Context, k *vault.Keys) error {
	known, err := s.DataKeys(ctx)
	if err != nil || len(known) == 0 {
		return err
	}
	return fits(k, known)
}

// fits finds every key of the database in the file, and the one that is written with
// among those of the database.
func fits(k *vault.Keys, known []vault.KeyID) error {
	ours := k.IDs()
	for _, id := range known {
		if !slices.Contains(ours, id) {
			return fmt.Errorf("%w: it lacks key %d", ErrOtherKeys, id)
		}
	}
	if !slices.Contains(known, k.Primary()) {
		return fmt.Errorf("%w: the database does not know key %d", ErrOtherKeys, k.Primary())
	}
	return nil
}

// Encrypted returns ErrPlain where personal data was written before there were keys
// and Reencrypt and Scrub have not gone over it to the end.
func (s *Store) Encrypted(ctx context.Context) error {
	var marked int
	if err := s.queryRow(ctx, `SELECT COUNT(*) FROM data_keys WHERE id = ?`, plainKey).Scan(&marked); err != nil {
		return fmt.Errorf("read keys: %w", err)
	}
	plain, err := s.Plain(ctx, 1)
	if err == nil && marked+plain > 0 {
		err = ErrPlain
	}
	return err
}

// AddDataKey tells the database of a key, so that rows may be encrypted with it.
func (s *Store) AddDataKey(ctx context.Context, id vault.KeyID) error {
	return s.insertDataKey(ctx, id, "", fmt.Sprintf(" WHERE NOT EXISTS (SELECT 1 FROM data_keys WHERE id = %d)", id))
}

func (s *Store) insertDataKey(ctx context.Context, id vault.KeyID, lock, where string) (err error) {
	tx, err := s.writers.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("add key: %w", err)
	}
	defer tx.Rollback()
	if lock != "" {
		if _, err := tx.ExecContext(ctx, lock); err != nil {
			return fmt.Errorf("add key: %w", err)
		}
	}
	query := `INSERT INTO data_keys (id, added_at) SELECT CAST(? AS BIGINT), CAST(? AS TIMESTAMPTZ)` + where
	if s.dialect == SQLite {
		query = `INSERT INTO data_keys (id, added_at) SELECT ?, ?` + where
	}
	if _, err := tx.ExecContext(ctx, s.Rebind(query), int64(id), instant(s.options.Now())); err != nil {
		return fmt.Errorf("add key: %w", err)
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("add key: %w", err)
	}
	return nil
}

// RemoveDataKey has the database forget a key. used reports that rows are still
// encrypted with it, and that nothing was done: the database keeps a key that rows
// point to, and waits for transactions that are writing such rows.
func (s *Store) RemoveDataKey(ctx context.Context, id vault.KeyID) (used bool, err error) {
	_, err = s.writers.ExecContext(ctx, s.Rebind(`DELETE FROM data_keys WHERE id = ?`), int64(id))
	switch {
	case pointsAtKey(err):
		return true, nil
	case err != nil:
		return false, fmt.Errorf("remove key: %w", err)
	}
	return false, nil
}

// pointsAtKey reports a row that points to a key that is not there, or a key that
// was to go while a row points to it.
func pointsAtKey(err error) bool {
	if e := (*pq.Error)(nil); errors.As(err, &e) {
		return e.Code == "23503" && strings.HasSuffix(e.Constraint, "_data_keys_data_key")
	}
	if e := (*sqlite.Error)(nil); errors.As(err, &e) {
		return strings.Contains(e.Error(), "FOREIGN KEY constraint failed") // it says no more
	}
	return false
}

// noTable reports that a table is not there.
func noTable(err error) bool {
	if e := (*pq.Error)(nil); errors.As(err, &e) {
		return e.Code == "42P01"
	}
	if e := (*sqlite.Error)(nil); errors.As(err, &e) {
		return strings.Contains(e.Error(), "no such table")
	}
	return false
}

// renewKeys reads the file of keys again after the database refused a key, and
// reports whether the transaction may succeed with what is in it now.
func (s *Store) renewKeys(err error) bool {
	if s.options.Keys == nil || !pointsAtKey(err) {
		return false
	}
	changed, rerr := s.options.Keys.Reload()
	return rerr == nil && changed
}

// iinHashes are all under what an IIN may be found, now that every key of the
// database is known: while keys change, a server whose file is behind would find
// nothing and say nothing.
func (s *Store) iinHashes(ctx context.Context, iin string) ([]string, error) {
	rows, err := s.query(ctx, dataKeys)
	return s.hashesOf(rows, err, iin)
}

// iinHashes is the same within a transaction.
func (tx *Tx) iinHashes(ctx context.Context, iin string) ([]string, error) {
	if iin == "" {
		return nil, nil
	}
	rows, err := tx.ent.QueryContext(ctx, dataKeys)
	return tx.store.hashesOf(rows, err, iin)
}

func (s *Store) hashesOf(rows *sql.Rows, err error, iin string) ([]string, error) {
	known, err := keyIDs(rows, err)
	if err != nil {
		return nil, err
	}
	k := s.keys()
	if k == nil {
		return nil, errNoKeys
	}
	if fits(k, known) != nil {
		if _, err := s.options.Keys.Reload(); err != nil {
			return nil, err
		}
		k = s.keys()
		if err := fits(k, known); err != nil {
			return nil, err
		}
	}
	return k.Hashes(hashIIN, iin)
}
