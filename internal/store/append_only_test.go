package store_test

import (
	"context"
	"strings"
	"testing"

	"telnusqa/internal/access"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

// TestJournalIsAppendOnly goes past every wall of ours, straight to the database.
func TestJournalIsAppendOnly(t *testing.T) {
	statements := map[store.Dialect][]string{
		store.SQLite: {
			`UPDATE journal_entries SET payload = '{"x":1}'`,
			`UPDATE OR REPLACE journal_entries SET id = 9`,
			`DELETE FROM journal_entries`,
			`INSERT OR REPLACE INTO journal_entries SELECT * FROM journal_entries`,
			`UPDATE seals SET hash = prev_hash`,
			`DELETE FROM seals`,
			`INSERT OR REPLACE INTO seals SELECT * FROM seals`,
			`INSERT OR REPLACE INTO seals (id, entry_id, prev_hash, hash) SELECT 9, entry_id, prev_hash, hash FROM seals`,
		},
		store.Postgres: {
			`UPDATE journal_entries SET payload = '{"x":1}'`,
			`DELETE FROM journal_entries`,
			`TRUNCATE journal_entries`,
			`INSERT INTO journal_entries SELECT * FROM journal_entries ON CONFLICT (id) DO UPDATE SET payload = '{"x":1}'`,
			`UPDATE seals SET hash = prev_hash`,
			`DELETE FROM seals`,
			`TRUNCATE seals`,
			`TRUNCATE seals, journal_entries CASCADE`,
		},
	}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		fill(t, s)
		ctx := context.Background()
		journal, seals := dump(t, s, "journal_entries"), dump(t, s, "seals")
		for _, statement := range statements[s.Dialect()] {
			err := s.InTx(ctx, access.Product("test"), func(tx *store.Tx) error {
				_, err := tx.Exec(ctx, statement)
				return err
			})
			if err == nil || !strings.Contains(err.Error(), "append-only") {
				t.Errorf("%s: %v", statement, err)
			}
		}
		if len(journal) == 0 || strings.Join(journal, "\n") != strings.Join(dump(t, s, "journal_entries"), "\n") {
			t.Error("the journal changed")
		}
		if len(seals) == 0 || strings.Join(seals, "\n") != strings.Join(dump(t, s, "seals"), "\n") {
			t.Error("the seals changed")
		}
	})
}

func TestReadersDoNotWrite(t *testing.T) {
	s := storetest.Open(t, store.SQLite, store.Options{})
	if _, err := s.Reader().Exec(`DELETE FROM counters`); err == nil {
		t.Error("a connection for reading deleted rows")
	}
}
