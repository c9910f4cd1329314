package app

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"path/filepath"
	"slices"
	"time"

	"telnusqa/internal/config"
	"telnusqa/internal/store"
	"telnusqa/internal/vault"
)

// KeysFile is the file of keys of the settings.
func KeysFile(cfg config.Config) string {
	if cfg.Keys != "" {
		return cfg.Keys
	}
	return filepath.Join(cfg.Data, "keys.json")
}

// keys opens the keys of the settings. Without them nothing that holds personal data
// can be read, so what is missing is said before anything else happens.
func keys(cfg config.Config) (*vault.Ring, error) {
	if cfg.KeySet != "" {
		k, err := vault.Parse([]byte(cfg.KeySet))
		if err != nil {
			return nil, fmt.Errorf("TELNUSQA_KEYSET: %w", err)
		}
		return vault.Fixed(k), nil
	}
	ring, err := vault.Open(KeysFile(cfg))
	if errors.Is(err, vault.ErrNoFile) {
		return nil, fmt.Errorf("%w. Personal data is encrypted: telnusqa migrate makes the keys of a new database; "+
			"of one that has keys name the file in TELNUSQA_KEYS", err)
	}
	return ring, err
}

// keepKeys reads the file of keys again and again: a rotation changes it while servers
// run.
func keepKeys(ring *vault.Ring, log *slog.Logger) func(context.Context) error {
	return func(ctx context.Context) error {
		return every(ctx, keysEvery, log, func(context.Context) error {
			_, err := ring.Reload()
			return err
		})
	}
}

// NewKeys makes the file of keys, where there is none, and says where it is.
func NewKeys(cfg config.Config) (path string, err error) {
	if cfg.KeySet != "" {
		return "", errors.New("TELNUSQA_KEYSET holds keys already")
	}
	if err := prepareFolder(cfg); err != nil {
		return "", err
	}
	ring, err := vault.Create(KeysFile(cfg))
	if err != nil {
		return "", err
	}
	return ring.Path(), nil
}

// firstKeys makes the file of keys for a database that knows none. One that does has
// its file somewhere else, and a new one would not open it.
func firstKeys(ctx context.Context, cfg config.Config, st *store.Store) (path string, err error) {
	if cfg.KeySet != "" {
		return "", nil
	}
	known, err := st.DataKeys(ctx)
	if err != nil || len(known) > 0 {
		return "", err
	}
	path, err = NewKeys(cfg)
	if errors.Is(err, fs.ErrExist) {
		return "", nil
	}
	return path, err
}

// demoKeys are those of the settings, made where there are none.
func demoKeys(cfg config.Config) (*vault.Ring, error) {
	if cfg.KeySet == "" {
		if _, err := NewKeys(cfg); err != nil && !errors.Is(err, fs.ErrExist) {
			return nil, err
		}
	}
	return keys(cfg)
}

// AddKey adds a key to the file, for an installation of several servers: the file is
// copied to each of them before RotateKeys writes with the key.
func AddKey(cfg config.Config) error {
	ring, err := keys(cfg)
	if err != nil {
		return err
	}
	k := ring.Keys()
	if k.Newest() != k.Primary() {
		return errors.New("a new key is in the file already; copy the file to every server and run telnusqa keys rotate")
	}
	if k, err = k.WithNew(); err != nil {
		return err
	}
	return ring.Replace(k)
}

// Rotation is what RotateKeys did.
type Rotation struct {
	First   bool // what was written before there were keys is encrypted now
	Rows    int
	Primary vault.KeyID
}

// RotateOptions are what RotateKeys is told beside the settings.
type RotateOptions struct {
	Progress func(Progress)
	// AtOnce is how many rows one transaction takes; 0 means 500.
	AtOnce int
	// Pause is the time between two looks whether servers still write with the old
	// key; 0 means a second.
	Pause time.Duration
}

func (o RotateOptions) progress(p store.ReencryptProgress) {
	if o.Progress != nil {
		o.Progress(Progress{What: "encrypting " + p.Table, Done: p.Done, Total: p.Total})
	}
}

// patience is how often a key that rows are still written with is tried again.
const patience = 60

// RotateKeys adds a key, puts everything under it and retires the old one. It may be
// killed at any point and be run again: where it stands follows from the file and the
// database. Servers may run meanwhile; they read the file anew.
//
// Where the database holds what was written before there were keys, that is encrypted
// with the key there is.
func RotateKeys(ctx context.Context, cfg config.Config, o RotateOptions) (did Rotation, err error) {
	ring, err := keys(cfg)
	if err != nil {
		return did, err
	}
	st, err := open(ctx, cfg, ring, false)
	if err != nil {
		return did, err
	}
	defer func() { err = errors.Join(err, st.Close()) }()
	if o.AtOnce <= 0 {
		o.AtOnce = 500
	}
	if o.Pause <= 0 {
		o.Pause = time.Second
	}
	switch err := st.Encrypted(ctx); {
	case errors.Is(err, store.ErrPlain):
		did.First = true
	case err != nil:
		return did, err
	default:
		if err := begin(ctx, st, ring); err != nil {
			return did, err
		}
	}
	did.Primary = ring.Keys().Primary()
	if did.Rows, err = settle(ctx, st, ring, o); err != nil {
		return did, err
	}
	if did.First {
		return did, st.Scrub(ctx)
	}
	return did, nil
}

// encryptOld encrypts a demonstration of before there were keys.
func encryptOld(ctx context.Context, st *store.Store, ring *vault.Ring, progress func(Progress)) error {
	err := st.Encrypted(ctx)
	if !errors.Is(err, store.ErrPlain) {
		return err
	}
	if _, err := settle(ctx, st, ring, RotateOptions{Progress: progress, AtOnce: 500, Pause: time.Second}); err != nil {
		return err
	}
	return st.Scrub(ctx)
}

// begin brings a new key to the point where rows are written with it. The file knows
// it before the database does, and the database before anything is written with it.
func begin(ctx context.Context, st *store.Store, ring *vault.Ring) error {
	known, err := st.DataKeys(ctx)
	if err != nil {
		return err
	}
	k := ring.Keys()
	if len(known) == 1 && len(k.IDs()) == 1 { // no rotation was broken off
		if k, err = k.WithNew(); err != nil {
			return err
		}
		if err := ring.Replace(k); err != nil {
			return err
		}
	}
	if k.Newest() == k.Primary() {
		return nil
	}
	if !slices.Contains(known, k.Newest()) {
		if err := st.AddDataKey(ctx, k.Newest()); err != nil {
			return err
		}
	}
	if k, err = k.NewestFirst(); err != nil {
		return err
	}
	return ring.Replace(k)
}

// settle encrypts everything with the primary key and retires the others. The
// database refuses to forget a key while rows point to it: servers that still write
// with it are waited for.
func settle(ctx context.Context, st *store.Store, ring *vault.Ring, o RotateOptions) (rows int, err error) {
	for range patience {
		n, err := st.Reencrypt(ctx, o.AtOnce, o.progress)
		if rows += n; err != nil {
			return rows, err
		}
		left, err := forget(ctx, st, ring.Keys().Primary())
		if err != nil {
			return rows, err
		}
		if left == 0 {
			k := ring.Keys()
			if len(k.IDs()) == 1 {
				return rows, nil
			}
			if k, err = k.Retired(); err != nil {
				return rows, err
			}
			return rows, ring.Replace(k)
		}
		select {
		case <-time.After(o.Pause):
		case <-ctx.Done():
			return rows, ctx.Err()
		}
	}
	return rows, errors.New("some server still writes with the old key: copy the file of keys to every server and run telnusqa keys rotate again")
}

// forget removes every key but one, and tells how many cannot go yet.
func forget(ctx context.Context, st *store.Store, primary vault.KeyID) (left int, err error) {
	known, err := st.DataKeys(ctx)
	if err != nil {
		return 0, err
	}
	for _, id := range known {
		if id == primary {
			continue
		}
		used, err := st.RemoveDataKey(ctx, id)
		if err != nil {
			return left, err
		}
		if used {
			left++
		}
	}
	return left, nil
}
