//go:build unix

package storetest

import (
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"telnusqa/internal/store"
)

// Copy makes a database that begins as the one of the URL, and gives its URL. Nobody
// may have the other one open. Tests that ask many questions of one state, each of
// which may change it, make it once.
func Copy(t testing.TB, d store.Dialect, from string) string {
	t.Helper()
	if d == store.SQLite {
		file, err := os.ReadFile(strings.TrimPrefix(from, "sqlite:"))
		if err != nil {
			t.Fatal(err)
		}
		path := filepath.Join(t.TempDir(), "telnusqa.db")
		if err := os.WriteFile(path, file, 0o600); err != nil {
			t.Fatal(err)
		}
		return "sqlite:" + path
	}
	u, err := url.Parse(from)
	if err != nil {
		t.Fatal(err)
	}
	return createDatabase(t, strings.TrimPrefix(u.Path, "/"))
}

// OpenURL opens a database until the test ends.
func OpenURL(t testing.TB, url string) *store.Store {
	t.Helper()
	return open(t, url, store.Options{})
}
