package store_test

import (
	"context"
	"fmt"
	"net/url"
	"os"
	"strings"
	"testing"
	"time"

	"telnusqa/internal/casefile"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

// TestGrants runs the GRANTs of docs/storage.md and works as the role they make:
// everything goes but a change of the journal.
func TestGrants(t *testing.T) {
	text, err := os.ReadFile("../../docs/storage.md")
	if err != nil {
		t.Fatal(err)
	}
	_, block, _ := strings.Cut(string(text), "```sql\n")
	block, _, found := strings.Cut(block, "```")
	if !found {
		t.Fatal("docs/storage.md has no GRANTs")
	}
	role := fmt.Sprintf("telnusqa_app_%d", time.Now().UnixNano()) // roles belong to the server
	address := storetest.URL(t, store.Postgres)
	owner, err := store.Open(context.Background(), address, store.Options{Keys: storetest.Keys()})
	if err != nil {
		t.Fatal(err)
	}
	defer owner.Close()
	storetest.Load(t, owner, storetest.Places())
	if _, err := owner.DB().Exec(strings.ReplaceAll(block, "telnusqa_app", role)); err != nil {
		t.Fatal(err)
	}
	defer func() {
		if _, err := owner.DB().Exec("DROP OWNED BY " + role + "; DROP ROLE " + role); err != nil {
			t.Error(err)
		}
	}()
	u, err := url.Parse(address)
	if err != nil {
		t.Fatal(err)
	}
	// SET ROLE, since the server of a test may ask for passwords.
	q := u.Query()
	q.Set("options", "-c role="+role)
	u.RawQuery = q.Encode()
	ctx := context.Background()
	app, err := store.Open(ctx, u.String(), store.Options{Keys: storetest.Keys()})
	if err != nil {
		t.Fatal(err)
	}
	defer app.Close()
	if n, err := app.Pending(ctx); n != 0 || err != nil {
		t.Errorf("%d steps behind, %v", n, err)
	}
	b := storetest.WholeCase(1, storetest.PlaceOf(storetest.School1, casefile.SchoolOffice))
	err = app.InTx(ctx, storetest.Clerk(storetest.School1), func(tx *store.Tx) error {
		if _, err := tx.NextNumber(ctx, "application/2026"); err != nil {
			return err
		}
		return insert(ctx, tx, &b)
	})
	if err != nil {
		t.Errorf("the work of a clerk: %v", err)
	}
	for _, statement := range []string{
		`UPDATE journal_entries SET payload = '{}'`, `DELETE FROM journal_entries`, `TRUNCATE seals`,
		`ALTER TABLE journal_entries DISABLE TRIGGER ALL`, `DROP TRIGGER seals_append_only ON seals`, `DROP TABLE seals`,
	} {
		if _, err := app.DB().Exec(statement); err == nil {
			t.Errorf("%s went through", statement)
		} else if strings.Contains(err.Error(), "append-only") {
			t.Errorf("%s was stopped by the trigger only: %v", statement, err)
		}
	}
}
