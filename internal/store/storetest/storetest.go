//go:build unix

// Package storetest gives tests real databases: a fresh SQLite file and a fresh
// PostgreSQL database for each test, migrated and empty. What a test says about
// the store it says about both:
//
//	storetest.Each(t, func(t *testing.T, s *store.Store) { … })
//
// PostgreSQL comes from the server that TELNUSQA_TEST_POSTGRES names, a URL under
// which databases may be created and dropped, or else from a throw-away cluster
// that the first test of a process starts (see pgcluster). Without PostgreSQL the
// tests fail and say what to install: half of the product would go untested.
//
// It calls store.
package storetest

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"telnusqa/internal/store"
	"telnusqa/internal/store/migrations"
	"telnusqa/internal/store/storetest/pgcluster"
)

// Each runs a test on a fresh database of each kind.
func Each(t *testing.T, test func(t *testing.T, s *store.Store)) {
	t.Helper()
	EachWith(t, store.Options{}, test)
}

// EachWith is Each with options for the store.
func EachWith(t *testing.T, o store.Options, test func(t *testing.T, s *store.Store)) {
	t.Helper()
	for _, d := range []store.Dialect{store.SQLite, store.Postgres} {
		t.Run(string(d), func(t *testing.T) { test(t, Open(t, d, o)) })
	}
}

// Open opens a fresh database of one kind, migrated and empty. It is gone when
// the test ends.
func Open(t testing.TB, d store.Dialect, o store.Options) *store.Store {
	t.Helper()
	return open(t, URL(t, d), o)
}

func open(t testing.TB, url string, o store.Options) *store.Store {
	t.Helper()
	if o.Keys == nil {
		o.Keys = Keys()
	}
	s, err := store.Open(context.Background(), url, o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Errorf("close the store: %v", err)
		}
	})
	return s
}

// URL makes a fresh database of one kind and gives its URL, for tests that start
// the whole program.
func URL(t testing.TB, d store.Dialect) string {
	t.Helper()
	if d == store.SQLite {
		return sqliteURL(t)
	}
	return postgresURL(t)
}

// EmptyURL is URL without the migrations.
func EmptyURL(t testing.TB, d store.Dialect) string {
	t.Helper()
	if d == store.SQLite {
		return "sqlite:" + filepath.Join(t.TempDir(), "telnusqa.db")
	}
	return createDatabase(t, "template0")
}

// migrated is an empty SQLite database, migrated once.
var migrated = sync.OnceValues(func() (file []byte, err error) {
	dir, err := os.MkdirTemp("", "telnusqa-sqlite-")
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	path := filepath.Join(dir, "template.db")
	if err := migrate("sqlite:" + path); err != nil {
		return nil, err
	}
	return os.ReadFile(path)
})

func sqliteURL(t testing.TB) string {
	t.Helper()
	file, err := migrated()
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "telnusqa.db")
	if err := os.WriteFile(path, file, 0o600); err != nil {
		t.Fatal(err)
	}
	return "sqlite:" + path
}

func migrate(url string) error {
	ctx := context.Background()
	s, err := store.Open(ctx, url, store.Options{})
	if err != nil {
		return err
	}
	// Closing the last connection folds SQLite's log into the file.
	return errors.Join(s.Migrate(ctx), s.Close())
}

// cluster is our own server, where there is one. It is never stopped here and
// goes with the process, which must not forget it before.
var cluster *pgcluster.Cluster

// server is the URL of a PostgreSQL where databases may be made.
var server = sync.OnceValues(func() (string, error) {
	if url := os.Getenv("TELNUSQA_TEST_POSTGRES"); url != "" {
		return url, nil
	}
	var err error
	if cluster, err = pgcluster.Start(context.Background(), pgcluster.Options{}); err != nil {
		return "", err
	}
	return cluster.URL("postgres"), nil
})

func postgresURL(t testing.TB) string {
	t.Helper()
	name, err := template()
	if err != nil {
		t.Fatal(err)
	}
	return createDatabase(t, name)
}

// template is the name of an empty, migrated database. Its name follows from the
// migrations, so that the processes of one test run share it and never take one
// of yesterday's.
var template = sync.OnceValues(func() (name string, err error) {
	if name, err = templateName(); err != nil {
		return "", err
	}
	err = administer(func(ctx context.Context, c *sql.Conn) error {
		// One process migrates, the others wait.
		if _, err := c.ExecContext(ctx, `SELECT pg_advisory_lock(hashtext($1))`, name); err != nil {
			return err
		}
		var there bool
		err := c.QueryRowContext(ctx, `SELECT EXISTS (SELECT 1 FROM pg_database WHERE datname = $1)`, name).Scan(&there)
		if err != nil || there {
			return err
		}
		// It gets its name when it is ready, so that nobody takes half of it.
		draft := name + "_draft"
		for _, statement := range []string{
			`DROP DATABASE IF EXISTS ` + draft + ` WITH (FORCE)`,
			`CREATE DATABASE ` + draft + ` TEMPLATE template0`,
		} {
			if _, err := c.ExecContext(ctx, statement); err != nil {
				return err
			}
		}
		url, err := databaseURL(draft)
		if err != nil {
			return err
		}
		if err := migrate(url); err != nil {
			return err
		}
		_, err = c.ExecContext(ctx, `ALTER DATABASE `+draft+` RENAME TO `+name)
		return err
	})
	return name, err
})

func templateName() (string, error) {
	h := sha256.New()
	err := fs.WalkDir(migrations.Files, "postgres", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := fs.ReadFile(migrations.Files, path)
		fmt.Fprintf(h, "%s\n%d\n%s", path, len(text), text)
		return err
	})
	return "telnusqa_" + hex.EncodeToString(h.Sum(nil)[:8]), err
}

var (
	databases atomic.Int64
	process   = strconv.FormatInt(time.Now().UnixNano(), 36) // a process id comes again
)

// createDatabase makes a database that lives as long as the test.
func createDatabase(t testing.TB, template string) string {
	t.Helper()
	name := fmt.Sprintf("telnusqa_test_%d_%s_%d", os.Getpid(), process, databases.Add(1))
	run := func(statement string) error {
		return administer(func(ctx context.Context, c *sql.Conn) error {
			_, err := c.ExecContext(ctx, statement)
			return err
		})
	}
	if err := run(`CREATE DATABASE ` + name + ` TEMPLATE ` + template); err != nil {
		t.Fatalf("create test database: %v", err)
	}
	t.Cleanup(func() {
		if err := run(`DROP DATABASE IF EXISTS ` + name + ` WITH (FORCE)`); err != nil {
			t.Errorf("drop test database: %v", err)
		}
	})
	url, err := databaseURL(name)
	if err != nil {
		t.Fatal(err)
	}
	return url
}

// databaseURL is the address of another database of the server.
func databaseURL(name string) (string, error) {
	raw, err := server()
	if err != nil {
		return "", err
	}
	u, err := url.Parse(raw)
	if err != nil {
		return "", errors.New("TELNUSQA_TEST_POSTGRES is not a URL")
	}
	u.Path = "/" + name
	return u.String(), nil
}

// administer runs do on a connection to the server's own database.
func administer(do func(context.Context, *sql.Conn) error) (err error) {
	url, err := server()
	if err != nil {
		return err
	}
	ctx := context.Background()
	db, err := sql.Open("postgres", url)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	c, err := db.Conn(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, c.Close()) }()
	return do(ctx, c)
}
