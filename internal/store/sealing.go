package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"iter"
	"time"

	"github.com/lib/pq"

	"telnusqa/internal/access"
	"telnusqa/internal/journal"
)

// What the sealer writes and the live stream reads: positions, the chain, cells.

// sealLock is the advisory lock that one sealer of all servers holds for the time
// of a transaction: "Telnusqa" in ASCII, so that it meets nobody else's number.
const sealLock int64 = 0x54656c6e75737161

// ErrHeadMoved is the error of a sealing transaction that was not alone. It cannot
// happen under the lock; that it is checked keeps the chain whole should the lock
// ever be lost.
var ErrHeadMoved = errors.New("store: the head of the chain was moved by another sealer")

// Sealing is the transaction of the one sealer at work.
type Sealing struct {
	tx   *Tx
	head journal.Checkpoint
}

// Seal runs fn as the only sealer and commits when it returns nil. Where another
// server seals at this moment it answers false and does not run fn. The lock ends
// with the transaction, so a server that dies holds nobody up, and it works behind
// a pool that hands its connections out by the transaction.
func (s *Store) Seal(ctx context.Context, fn func(*Sealing) error) (alone bool, err error) {
	err = s.InTx(ctx, access.Product("sealer"), func(tx *Tx) error {
		alone = true
		if s.dialect == Postgres {
			err := tx.row(ctx, `SELECT pg_try_advisory_xact_lock(?)`, []any{sealLock}, &alone)
			if err != nil || !alone {
				return err
			}
		}
		x := &Sealing{tx: tx}
		if err := x.readHead(ctx); err != nil {
			return err
		}
		return fn(x)
	})
	if err != nil {
		return alone, fmt.Errorf("seal: %w", err)
	}
	return alone, nil
}

func (x *Sealing) readHead(ctx context.Context) error {
	err := x.tx.row(ctx, headQuery, nil, &x.head.Position, hashOf(&x.head.Hash))
	if !errors.Is(err, sql.ErrNoRows) {
		return err
	}
	_, err = x.tx.exec(ctx, `INSERT INTO seal_head (id, position, hash) VALUES (1, 0, ?)`, x.head.Hash[:])
	return err
}

// Head is the end of the chain.
func (x *Sealing) Head() journal.Checkpoint { return x.head }

const entryColumns = `
	e.id, e.kind, e.happened_at, e.recorded_at, e.actor_id, e.actor_role,
	e.region_id, e.division_id, e.school_id, e.branch_id, e.channel, e.application_id, e.payload`

// Unsealed reads the oldest entries without a seal. The order of ids keeps the
// entries of one case in the order they were made: each writer locked the case,
// so its id was given after the one before had been committed.
func (x *Sealing) Unsealed(ctx context.Context, limit int) ([]journal.Entry, error) {
	rows, err := x.tx.Query(ctx, `
		SELECT`+entryColumns+`
		FROM unsealed_entries u
		JOIN journal_entries e ON e.id = u.id
		ORDER BY u.id
		LIMIT ?`, limit)
	if err != nil {
		return nil, fmt.Errorf("read unsealed entries: %w", err)
	}
	defer rows.Close()
	var all []journal.Entry
	for rows.Next() {
		var e journal.Entry
		if err := scanEntry(rows, &e); err != nil {
			return nil, fmt.Errorf("read unsealed entries: %w", err)
		}
		all = append(all, e)
	}
	return all, errOf(rows)
}

// Append adds links to the chain, takes their entries off the list and moves the
// head.
func (x *Sealing) Append(ctx context.Context, links []journal.Sealed) error {
	if len(links) == 0 {
		return nil
	}
	if err := x.insertSeals(ctx, links); err != nil {
		return err
	}
	last := links[len(links)-1]
	moved, err := x.tx.exec(ctx, `UPDATE seal_head SET position = ?, hash = ? WHERE id = 1 AND position = ?`,
		last.Position, last.Hash[:], x.head.Position)
	if err != nil {
		return fmt.Errorf("move the head: %w", err)
	}
	if n, err := moved.RowsAffected(); err != nil || n != 1 {
		return errors.Join(ErrHeadMoved, err)
	}
	x.head = journal.Of(last)
	return nil
}

func (x *Sealing) insertSeals(ctx context.Context, links []journal.Sealed) error {
	if x.tx.store.dialect == SQLite {
		for _, l := range links {
			if _, err := x.tx.exec(ctx, `INSERT INTO seals (id, entry_id, prev_hash, hash) VALUES (?, ?, ?, ?)`,
				l.Position, l.ID, l.Prev[:], l.Hash[:]); err != nil {
				return fmt.Errorf("write seal %d: %w", l.Position, err)
			}
			if _, err := x.tx.exec(ctx, `DELETE FROM unsealed_entries WHERE id = ?`, l.ID); err != nil {
				return fmt.Errorf("take entry %d off the list: %w", l.ID, err)
			}
		}
		return nil
	}
	var positions, ids pq.Int64Array
	var prevs, hashes pq.ByteaArray
	for i := range links {
		l := &links[i]
		positions, ids = append(positions, l.Position), append(ids, l.ID)
		prevs, hashes = append(prevs, l.Prev[:]), append(hashes, l.Hash[:])
	}
	if _, err := x.tx.exec(ctx, `
		INSERT INTO seals (id, entry_id, prev_hash, hash)
		SELECT * FROM unnest(?::bigint[], ?::bigint[], ?::bytea[], ?::bytea[])`, positions, ids, prevs, hashes); err != nil {
		return fmt.Errorf("write seals from %d: %w", positions[0], err)
	}
	if _, err := x.tx.exec(ctx, `DELETE FROM unsealed_entries WHERE id = ANY (?)`, ids); err != nil {
		return fmt.Errorf("take entries off the list: %w", err)
	}
	return nil
}

// SealHead reads the end of the chain; the zero Checkpoint before the first seal.
func (s *Store) SealHead(ctx context.Context) (journal.Checkpoint, error) {
	return scanHead(s.queryRow(ctx, headQuery))
}

const headQuery = `SELECT position, hash FROM seal_head WHERE id = 1`

func scanHead(row *sql.Row) (journal.Checkpoint, error) {
	var c journal.Checkpoint
	err := row.Scan(&c.Position, hashOf(&c.Hash))
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return journal.Checkpoint{}, fmt.Errorf("read the seal head: %w", err)
	}
	return c, nil
}

// Waiting reports whether an entry waits for the sealer.
func (s *Store) Waiting(ctx context.Context) (bool, error) {
	var one int
	err := s.queryRow(ctx, `SELECT 1 FROM unsealed_entries LIMIT 1`).Scan(&one)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return false, fmt.Errorf("look for unsealed entries: %w", err)
	}
	return err == nil, nil
}

// Backlog says how many entries wait for the sealer and since when; the zero time
// for none. On a healthy server it is a handful.
func (s *Store) Backlog(ctx context.Context) (entries int64, since time.Time, err error) {
	if err := s.queryRow(ctx, `SELECT COUNT(*) FROM unsealed_entries`).Scan(&entries); err != nil {
		return 0, since, fmt.Errorf("count unsealed entries: %w", err)
	}
	err = s.queryRow(ctx, `
		SELECT e.recorded_at
		FROM unsealed_entries u
		JOIN journal_entries e ON e.id = u.id
		ORDER BY u.id
		LIMIT 1`).Scan(&since)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return 0, since, fmt.Errorf("read the oldest unsealed entry: %w", err)
	}
	return entries, utc(since), nil
}

// Sealed reads the sealed entries behind a position, in order, at most limit. It
// is the product's own question and knows no scope: whoever passes entries on
// asks the viewer's scope about each.
func (s *Store) Sealed(ctx context.Context, after int64, limit int) ([]journal.Sealed, error) {
	rows, err := s.query(ctx, `
		SELECT`+entryColumns+`, s.id, s.prev_hash, s.hash
		FROM seals s
		JOIN journal_entries e ON e.id = s.entry_id
		WHERE s.id > ?
		ORDER BY s.id
		LIMIT ?`, after, limit)
	if err != nil {
		return nil, fmt.Errorf("read sealed entries: %w", err)
	}
	defer rows.Close()
	var all []journal.Sealed
	for rows.Next() {
		var l journal.Sealed
		if err := scanEntry(rows, &l.Entry, &l.Position, hashOf(&l.Prev), hashOf(&l.Hash)); err != nil {
			return nil, fmt.Errorf("read sealed entries: %w", err)
		}
		all = append(all, l)
	}
	return all, errOf(rows)
}

// EachSealed walks the chain behind a position to its end, page by page.
func (s *Store) EachSealed(ctx context.Context, after int64) iter.Seq2[journal.Sealed, error] {
	const page = 2000
	return func(yield func(journal.Sealed, error) bool) {
		for {
			links, err := s.Sealed(ctx, after, page)
			if err != nil {
				yield(journal.Sealed{}, err)
				return
			}
			for _, l := range links {
				if !yield(l, nil) {
					return
				}
			}
			if len(links) < page {
				return
			}
			after = links[len(links)-1].Position
		}
	}
}

func scanEntry(rows *sql.Rows, e *journal.Entry, more ...any) error {
	var branch, application sql.NullInt64
	var channel sql.NullString
	err := rows.Scan(append([]any{
		&e.ID, &e.Kind, &e.HappenedAt, &e.RecordedAt, &e.ActorID, &e.ActorRole,
		&e.Place.RegionID, &e.Place.DivisionID, &e.Place.SchoolID, &branch, &channel, &application, &e.Payload,
	}, more...)...)
	e.HappenedAt, e.RecordedAt = utc(e.HappenedAt), utc(e.RecordedAt)
	e.Place.BranchID, e.Place.Channel, e.ApplicationID = branch.Int64, channel.String, application.Int64
	return err
}

// hashScan reads a column of 32 bytes.
type hashScan struct{ hash *journal.Hash }

func hashOf(h *journal.Hash) sql.Scanner { return hashScan{h} }

// Scan implements sql.Scanner.
func (h hashScan) Scan(v any) error {
	b, ok := v.([]byte)
	if !ok || len(b) != len(h.hash) {
		return fmt.Errorf("store: a hash of %T, %d bytes", v, len(b))
	}
	copy(h.hash[:], b)
	return nil
}
