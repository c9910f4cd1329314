package app

import (
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"os"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casework"
	"telnusqa/internal/config"
	"telnusqa/internal/importing"
	"telnusqa/internal/store"
)

// importOfficers takes officers in. Where passwords names a file, the new ones get one
// each: the file is written before they are there, so that no password is lost that
// opens something, and taken away again where they did not come in.
func importOfficers(ctx context.Context, cfg config.Config, st *store.Store, in casework.Import, passwords string, batch importing.Batch[importing.Officer]) (casework.Imported, error) {
	files, by := casework.NewFiles(st, time.Now), access.Product("operator")
	if passwords == "" || !in.Keep {
		return files.ImportOfficers(ctx, by, in, nil, batch)
	}
	var fresh []importing.Officer
	for _, o := range batch.Records {
		_, err := st.UserByLogin(ctx, o.Login)
		switch {
		case errors.Is(err, access.ErrNotFound):
			fresh = append(fresh, o)
		case err != nil:
			return casework.Imported{}, err
		}
	}
	logins := make([]string, len(fresh))
	for i, o := range fresh {
		logins[i] = o.Login
	}
	plain, hashes, err := newAuth(st, cfg, true, time.Now, nil).GeneratePasswords(ctx, logins)
	if err != nil {
		return casework.Imported{}, err
	}
	if err := writePasswords(passwords, fresh, plain); err != nil {
		return casework.Imported{}, err
	}
	got, err := files.ImportOfficers(ctx, by, in, hashes, batch)
	if err != nil || !got.Kept || got.Before {
		err = errors.Join(err, os.Remove(passwords))
	}
	return got, err
}

// writePasswords writes a new file that only its owner may read.
func writePasswords(path string, officers []importing.Officer, passwords map[string]string) (err error) {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return fmt.Errorf("write the passwords: %w", err)
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	w := csv.NewWriter(f)
	w.Comma = ';'
	for _, o := range officers {
		if err := w.Write([]string{o.Login, passwords[o.Login], o.Place}); err != nil {
			return fmt.Errorf("write the passwords: %w", err)
		}
	}
	w.Flush()
	return errors.Join(w.Error(), f.Sync())
}
