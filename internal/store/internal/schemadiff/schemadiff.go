// Package schemadiff compares the migration files with ent's schema. It serves
// the generator of migrations and the test that they agree.
//
// It calls ent.
package schemadiff

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"unicode"

	"ariga.io/atlas/sql/migrate"
	"ariga.io/atlas/sql/sqltool"
	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/schema"

	entmigrate "telnusqa/ent/migrate"
)

// Diff replays migration files on db, an empty database of that dialect
// (dialect.SQLite or dialect.Postgres), compares the result with the schema and
// returns the missing step as the next file: its name and text, or nothing when
// none is due. The database is used for nothing else afterwards.
func Diff(ctx context.Context, db *sql.DB, name string, files fs.FS, migration string) (file string, text []byte, err error) {
	// Atlas wants a folder with a checksum file; ours are kept by git.
	tmp, err := os.MkdirTemp("", "telnusqa-migrations-")
	if err != nil {
		return "", nil, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(tmp)) }()
	if err := os.CopyFS(tmp, files); err != nil {
		return "", nil, err
	}
	dir, err := sqltool.NewGooseDir(tmp)
	if err != nil {
		return "", nil, err
	}
	sum, err := dir.Checksum()
	if err != nil {
		return "", nil, err
	}
	if err := migrate.WriteSumFile(dir, sum); err != nil {
		return "", nil, err
	}
	steps, err := dir.Files()
	if err != nil {
		return "", nil, err
	}
	last := 0
	for _, step := range steps {
		n, err := strconv.Atoi(step.Version())
		if err != nil {
			return "", nil, fmt.Errorf("number of migration %s: %w", step.Name(), err)
		}
		last = max(last, n)
	}
	file = fmt.Sprintf("%05d_%s.sql", last+1, migration)
	m, err := schema.NewMigrate(entsql.OpenDB(name, db),
		schema.WithDir(dir),
		schema.WithFormatter(formatter(file)),
		schema.WithMigrationMode(schema.ModeReplay),
		schema.WithDropColumn(true),
		schema.WithDropIndex(true),
		schema.WithErrNoPlan(true),
	)
	if err != nil {
		return "", nil, err
	}
	err = m.NamedDiff(ctx, migration, entmigrate.Tables...)
	switch {
	case errors.Is(err, migrate.ErrNoPlan):
		return "", nil, nil
	case err != nil:
		return "", nil, fmt.Errorf("compare %s with the schema: %w", name, err)
	}
	text, err = os.ReadFile(filepath.Join(tmp, file))
	return file, text, err
}

// formatter writes a plan as one file of goose, without the steps back.
type formatter string

func (path formatter) Format(plan *migrate.Plan) ([]migrate.File, error) {
	var b bytes.Buffer
	b.WriteString("-- +goose Up\n")
	for _, c := range plan.Changes {
		if c.Comment != "" {
			fmt.Fprintf(&b, "-- %s\n", sentence(c.Comment))
		}
		fmt.Fprintf(&b, "%s;\n", strings.TrimSpace(c.Cmd))
	}
	return []migrate.File{migrate.NewLocalFile(string(path), b.Bytes())}, nil
}

func sentence(s string) string {
	r := []rune(s)
	r[0] = unicode.ToUpper(r[0])
	return string(r)
}

// Dialects are the folders of migrations by ent's names.
var Dialects = map[string]string{dialect.SQLite: "sqlite", dialect.Postgres: "postgres"}
