package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"

	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest/pgcluster"
	"telnusqa/internal/vault"
)

type allCommand struct {
	size
	pace
}

// Run prints the table of docs/performance.md from nothing.
func (c *allCommand) Run(ctx context.Context) (err error) {
	cluster, err := pgcluster.Start(ctx, pgcluster.Options{Durable: true})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, cluster.Stop()) }()
	url := cluster.URL("postgres")
	made, err := vault.New()
	if err != nil {
		return err
	}
	keys := vault.Fixed(made)
	db, err := store.Open(ctx, url, store.Options{Keys: keys})
	if err != nil {
		return err
	}
	done, err := fill(ctx, db, c.size, os.Stderr)
	if err := errors.Join(err, db.Close()); err != nil {
		return err
	}
	fmt.Printf("Loaded %s.\n\n", done)
	if err := settle(ctx, url); err != nil {
		return err
	}
	return bench(ctx, url, keys, c.pace)
}

// settle does at once what PostgreSQL would do by itself during the next minutes,
// in the middle of the measurements.
func settle(ctx context.Context, url string) error {
	db, err := sql.Open("postgres", url)
	if err != nil {
		return err
	}
	defer db.Close()
	for _, s := range []string{`VACUUM (ANALYZE)`, `CHECKPOINT`} {
		if _, err := db.ExecContext(ctx, s); err != nil {
			return fmt.Errorf("%s: %w", s, err)
		}
	}
	return nil
}
