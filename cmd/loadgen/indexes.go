package main

import (
	"context"
	"errors"
	"fmt"

	"telnusqa/internal/access"
	"telnusqa/internal/store"
)

// index is an index that is taken away for the time of a load.
type index struct{ name, definition string }

// dropIndexes takes the indexes away that hold nothing together: not those of
// keys. Filling an index in the order of the rows means a page read for nearly
// every one of a million rows and twenty indexes; sorting it afterwards does not.
func dropIndexes(ctx context.Context, db *store.Store) ([]index, error) {
	all, err := plainIndexes(ctx, db)
	if err != nil {
		return nil, fmt.Errorf("list indexes: %w", err)
	}
	err = asProduct(ctx, db, func(tx *store.Tx) error {
		for _, i := range all {
			if _, err := tx.Exec(ctx, `DROP INDEX `+i.name); err != nil {
				return fmt.Errorf("drop index %s: %w", i.name, err)
			}
		}
		return nil
	})
	return all, err
}

func plainIndexes(ctx context.Context, db *store.Store) ([]index, error) {
	query := `
		SELECT c.relname, pg_get_indexdef(i.indexrelid)
		FROM pg_index i
		JOIN pg_class c ON c.oid = i.indexrelid
		WHERE NOT i.indisunique
		  AND c.relnamespace = current_schema()::regnamespace
		ORDER BY 1`
	if db.Dialect() == store.SQLite {
		query = `
			SELECT name, sql
			FROM sqlite_master
			WHERE type = 'index'
			  AND sql NOT LIKE 'CREATE UNIQUE %'
			ORDER BY 1`
	}
	rows, err := db.Reader().QueryContext(ctx, query)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var all []index
	for rows.Next() {
		var i index
		if err := rows.Scan(&i.name, &i.definition); err != nil {
			return nil, err
		}
		all = append(all, i)
	}
	return all, rows.Err()
}

// makeIndexes puts the indexes back, and lets the database look at what it holds
// now: without statistics it plans for empty tables.
func makeIndexes(ctx context.Context, db *store.Store, all []index) error {
	var errs []error
	for _, i := range all {
		err := asProduct(ctx, db, func(tx *store.Tx) error {
			if err := patient(ctx, db, tx); err != nil {
				return err
			}
			_, err := tx.Exec(ctx, i.definition)
			return err
		})
		if err != nil {
			errs = append(errs, fmt.Errorf("make index %s: %w", i.name, err))
		}
	}
	errs = append(errs, asProduct(ctx, db, func(tx *store.Tx) error {
		if err := patient(ctx, db, tx); err != nil {
			return err
		}
		_, err := tx.Exec(ctx, `ANALYZE`)
		return err
	}))
	return errors.Join(errs...)
}

// patient lets a statement of this transaction take as long as it takes.
func patient(ctx context.Context, db *store.Store, tx *store.Tx) error {
	if db.Dialect() == store.SQLite {
		return nil
	}
	for _, s := range []string{`SET LOCAL statement_timeout = 0`, `SET LOCAL maintenance_work_mem = '256MB'`} {
		if _, err := tx.Exec(ctx, s); err != nil {
			return err
		}
	}
	return nil
}

func asProduct(ctx context.Context, db *store.Store, do func(*store.Tx) error) error {
	return db.InTx(ctx, access.Product("loadgen"), do)
}
