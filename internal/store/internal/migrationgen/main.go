//go:build unix

// Command migrationgen writes the next migration of both databases; see package
// migrations. It is run from the root of the repository:
//
//	go run ./internal/store/internal/migrationgen <name>
package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log"
	"os"
	"path/filepath"

	"entgo.io/ent/dialect"

	_ "github.com/lib/pq"
	_ "modernc.org/sqlite"

	"telnusqa/internal/store/internal/schemadiff"
	"telnusqa/internal/store/storetest/pgcluster"
)

const migrations = "internal/store/migrations"

func main() {
	if len(os.Args) != 2 {
		log.Fatal("usage: migrationgen <name>")
	}
	if err := generate(context.Background(), os.Args[1]); err != nil {
		log.Fatalf("write migration: %v", err)
	}
}

func generate(ctx context.Context, name string) (err error) {
	tmp, err := os.MkdirTemp("", "telnusqa-migrationgen-")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(tmp)) }()
	cluster, err := pgcluster.Start(ctx, pgcluster.Options{})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, cluster.Stop()) }()
	for _, d := range []struct{ dialect, driver, url string }{
		{dialect.SQLite, "sqlite", "file:" + filepath.Join(tmp, "dev.db") + "?_pragma=foreign_keys(1)"},
		{dialect.Postgres, "postgres", cluster.URL("postgres")},
	} {
		db, err := sql.Open(d.driver, d.url)
		if err != nil {
			return err
		}
		dir := filepath.Join(migrations, schemadiff.Dialects[d.dialect])
		file, text, err := schemadiff.Diff(ctx, db, d.dialect, os.DirFS(dir), name)
		if err := errors.Join(err, db.Close()); err != nil {
			return err
		}
		if file == "" {
			fmt.Println(dir + ": nothing to do")
			continue
		}
		path := filepath.Join(dir, file)
		if err := os.WriteFile(path, text, 0o644); err != nil {
			return err
		}
		fmt.Println(path)
	}
	return nil
}
