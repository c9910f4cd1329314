package store

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"

	"telnusqa/internal/access"
	"telnusqa/internal/vault"
)

// Encrypting anew goes over the tables in steps, each a transaction of its own. A
// step takes rows that are not under the primary key and puts them under it; what is
// done is done, so that a run that was killed goes on where it stood, and two runs at
// once do no harm. Rows that are written meanwhile point to the key they were written
// under: RemoveDataKey sees them.

// encryptedTable is a table with encrypted fields, as crypt.go has them.
type encryptedTable struct {
	name, id string
	row      []string // columns that tie the fields to their row, joined by "/"
	texts    []string
	blobs    []string
	plain    string // what rows of before there were keys have
	hash     bool   // the first text has a keyed hash beside it, and search_name is made anew
}

var encryptedTables = []encryptedTable{
	{name: "applicants", id: "id", row: []string{"cipher_row"}, hash: true,
		texts: []string{"iin", "identity_document", "phone", "email", "address"}, plain: "TRUE"},
	{name: "imported_duplicates", id: "id", row: []string{"cipher_row"}, hash: true, texts: []string{"iin"}, plain: "TRUE"},
	{name: "applications", id: "id", row: []string{"number"}, texts: []string{"pickup_address"}, plain: "pickup_address IS NOT NULL"},
	{name: "package_items", id: "id", row: []string{"application_id", "kind"}, texts: []string{"consent_phone"}, plain: "consent_phone IS NOT NULL"},
	{name: "hand_overs", id: "id", row: []string{"duplicate_id"}, texts: []string{"identity_document", "power_number"}, plain: "TRUE"},
	{name: "home_visits", id: "id", row: []string{"number"}, texts: []string{"person_name", "phone", "address"}, plain: "TRUE"},
	{name: "portal_messages", id: "id", row: []string{"channel", "message_id"}, blobs: []string{"content", "request_hash", "evidence"}, plain: "TRUE"},
	{name: "one_time_passwords", id: "key", row: []string{"key"}, blobs: []string{"binding"}, plain: "TRUE"},
}

// Plain counts the rows whose personal fields are not encrypted, as before there were
// keys, up to limit.
func (s *Store) Plain(ctx context.Context, limit int) (int, error) {
	var all int
	for _, t := range encryptedTables {
		var n int
		err := s.queryRow(ctx, "SELECT COUNT(*) FROM (SELECT 1 FROM "+t.name+" WHERE data_key_id IS NULL AND "+t.plain+" LIMIT ?) n", limit).Scan(&n)
		if err != nil {
			return 0, fmt.Errorf("look for what is not encrypted: %w", err)
		}
		all += n
	}
	return min(all, limit), nil
}

// ReencryptProgress is how far an encryption is.
type ReencryptProgress struct {
	Table       string
	Done, Total int
}

// Reencrypt puts every row under the primary key, atOnce rows a step, and tells how
// many it changed.
func (s *Store) Reencrypt(ctx context.Context, atOnce int, progress func(ReencryptProgress)) (changed int, err error) {
	if s.keys() == nil {
		return 0, errNoKeys
	}
	for _, t := range encryptedTables {
		n, err := s.reencryptTable(ctx, t, atOnce, progress)
		changed += n
		if err != nil {
			return changed, fmt.Errorf("encrypt %s: %w", t.name, err)
		}
	}
	n, err := s.hashRequests(ctx, atOnce)
	return changed + n, err
}

func (s *Store) reencryptTable(ctx context.Context, t encryptedTable, atOnce int, progress func(ReencryptProgress)) (done int, err error) {
	primary := int64(s.keys().Primary())
	p := ReencryptProgress{Table: t.name}
	if err := s.queryRow(ctx, "SELECT COUNT(*) FROM "+t.name+" WHERE "+t.due(), primary).Scan(&p.Total); err != nil {
		return 0, err
	}
	var behind any = int64(0)
	if t.id == "key" {
		behind = ""
	}
	for {
		var rows []closedRow
		err := s.InTx(ctx, access.Product("keys"), func(tx *Tx) error {
			var err error
			if rows, err = t.read(ctx, tx, primary, behind, atOnce); err != nil {
				return err
			}
			return t.write(ctx, tx, rows)
		})
		if err != nil {
			return p.Done, err
		}
		if len(rows) == 0 {
			return p.Done, nil
		}
		behind = rows[len(rows)-1].id
		p.Done += len(rows)
		progress(p)
	}
}

// due is which rows are not under the primary key.
func (t encryptedTable) due() string {
	return "(data_key_id <> ? OR data_key_id IS NULL AND " + t.plain + ")"
}

// closedRow is a row as the table has it.
type closedRow struct {
	id    any
	key   sql.NullInt64 // NULL: not encrypted
	row   string
	names [3]sql.NullString
	texts []sql.NullString
	blobs [][]byte
}

func (t encryptedTable) read(ctx context.Context, tx *Tx, primary int64, behind any, limit int) ([]closedRow, error) {
	columns := append([]string{t.id, "data_key_id"}, t.row...)
	columns = append(append(columns, t.texts...), t.blobs...)
	if t.hash {
		columns = append(columns, "surname", "given_name", "patronymic")
	}
	query := "SELECT " + strings.Join(columns, ", ") + " FROM " + t.name +
		" WHERE " + t.id + " > ? AND " + t.due() + " ORDER BY " + t.id + " LIMIT ?"
	if tx.locking() {
		query += " FOR UPDATE"
	}
	found, err := tx.Query(ctx, query, behind, primary, limit)
	if err != nil {
		return nil, err
	}
	defer found.Close()
	var rows []closedRow
	for found.Next() {
		r := closedRow{texts: make([]sql.NullString, len(t.texts)), blobs: make([][]byte, len(t.blobs))}
		ties := make([]sql.NullString, len(t.row))
		dest := []any{&r.id, &r.key}
		for i := range ties {
			dest = append(dest, &ties[i])
		}
		for i := range r.texts {
			dest = append(dest, &r.texts[i])
		}
		for i := range r.blobs {
			dest = append(dest, &r.blobs[i])
		}
		if t.hash {
			dest = append(dest, &r.names[0], &r.names[1], &r.names[2])
		}
		if err := found.Scan(dest...); err != nil {
			return nil, err
		}
		parts := make([]string, len(ties))
		for i := range ties {
			parts[i] = ties[i].String
		}
		r.row = strings.Join(parts, "/")
		rows = append(rows, r)
	}
	return rows, errOf(found)
}

func (t encryptedTable) write(ctx context.Context, tx *Tx, rows []closedRow) error {
	sets := []string{"data_key_id = ?"}
	for _, c := range append(append([]string(nil), t.texts...), t.blobs...) {
		sets = append(sets, c+" = ?")
	}
	if t.hash {
		sets = append(sets, "cipher_row = ?", t.texts[0]+"_hash = ?", "search_name = ?")
	}
	query := "UPDATE " + t.name + " SET " + strings.Join(sets, ", ") + " WHERE " + t.id + " = ?"
	for _, r := range rows {
		args, err := t.anew(tx.store, r)
		if err != nil {
			return fmt.Errorf("row %v: %w", r.id, err)
		}
		if _, err := tx.Exec(ctx, query, append(args, r.id)...); err != nil {
			return err
		}
	}
	return nil
}

// anew opens a row with whatever key it has and closes it with the primary.
func (t encryptedTable) anew(s *Store, r closedRow) ([]any, error) {
	k := s.keys()
	if t.hash && r.row == "" {
		r.row = newCipherRow()
	}
	args := []any{int64(k.Primary())}
	hash := ""
	for i, column := range t.texts {
		at := vault.Place{Column: t.name + "." + column, Row: r.row}
		plain := r.texts[i].String
		if r.key.Valid {
			var err error
			if plain, err = k.DecryptText(plain, at); err != nil {
				return nil, err
			}
		}
		closed, err := k.EncryptText(plain, at)
		if err != nil {
			return nil, err
		}
		// A row that was emptied keeps what is empty: its column may not be NULL.
		args = append(args, sql.NullString{String: closed, Valid: r.texts[i].Valid})
		if i == 0 && t.hash {
			if hash, err = k.Hash(hashIIN, plain); err != nil {
				return nil, err
			}
		}
	}
	for i, column := range t.blobs {
		at := vault.Place{Column: t.name + "." + column, Row: r.row}
		plain := r.blobs[i]
		if r.key.Valid {
			var err error
			if plain, err = k.Decrypt(plain, at); err != nil {
				return nil, err
			}
		}
		closed, err := k.Encrypt(plain, at)
		if err != nil {
			return nil, err
		}
		if closed == nil && r.blobs[i] != nil {
			closed = []byte{}
		}
		args = append(args, closed)
	}
	if t.hash {
		args = append(args, r.row, null(hash), searchName(r.names[0].String, r.names[1].String, r.names[2].String))
	}
	return args, nil
}

// hashRequests keys the hashes of requests that were kept before there were keys:
// they are the ones of 32 bytes.
func (s *Store) hashRequests(ctx context.Context, atOnce int) (changed int, err error) {
	for {
		n := 0
		err := s.InTx(ctx, access.Product("keys"), func(tx *Tx) error {
			n = 0
			rows, err := tx.Query(ctx, `SELECT id, request_hash FROM idempotency_records WHERE length(request_hash) = 32 LIMIT ?`, atOnce)
			if err != nil {
				return err
			}
			defer rows.Close()
			plain := make(map[int64][]byte)
			for rows.Next() {
				var id int64
				var hash []byte
				if err := rows.Scan(&id, &hash); err != nil {
					return err
				}
				plain[id] = hash
			}
			if err := errOf(rows); err != nil {
				return err
			}
			for id, hash := range plain {
				keyed, err := tx.requestHashes(hash)
				if err != nil {
					return err
				}
				if _, err := tx.Exec(ctx, `UPDATE idempotency_records SET request_hash = ? WHERE id = ?`, keyed[0], id); err != nil {
					return err
				}
			}
			n = len(plain)
			return nil
		})
		if err != nil {
			return changed, fmt.Errorf("key the hashes of requests: %w", err)
		}
		if changed += n; n == 0 {
			return changed, nil
		}
	}
}

// Scrub writes the tables with encrypted fields anew, so that the plain values which
// were there before are in no page of the database's files any more. It takes the
// tables for itself. Afterwards the database counts as encrypted.
func (s *Store) Scrub(ctx context.Context) error {
	tables := make([]string, len(encryptedTables))
	for i, t := range encryptedTables {
		tables[i] = t.name
	}
	if err := s.writeAnew(ctx, tables); err != nil {
		return fmt.Errorf("write the tables anew: %w", err)
	}
	_, err := s.RemoveDataKey(ctx, plainKey)
	return err
}

func (s *Store) writeAnew(ctx context.Context, tables []string) error {
	if s.dialect == SQLite {
		for _, statement := range []string{`VACUUM`, `PRAGMA wal_checkpoint(TRUNCATE)`} {
			if _, err := s.writers.ExecContext(ctx, statement); err != nil {
				return err
			}
		}
		return nil
	}
	db, err := s.patient()
	if err != nil {
		return err
	}
	defer db.Close()
	for _, t := range slices.Compact(slices.Sorted(slices.Values(tables))) {
		if _, err := db.ExecContext(ctx, `VACUUM (FULL) `+t); err != nil {
			return err
		}
	}
	return nil
}
