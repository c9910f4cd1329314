package main

import (
	"errors"
	"os"
	"path/filepath"

	"telnusqa/internal/vault"
)

// keysFlag names the keys that personal data is encrypted with, as the product does.
type keysFlag struct {
	Keys string `default:"data/keys.json" env:"TELNUSQA_KEYS" help:"File with the keys of personal data; data makes it where there is none."`
}

// open reads the keys, or makes them for a database that is filled anew.
func (f keysFlag) open(create bool) (*vault.Ring, error) {
	ring, err := vault.Open(f.Keys)
	if create && errors.Is(err, vault.ErrNoFile) {
		if err := os.MkdirAll(filepath.Dir(f.Keys), 0o700); err != nil {
			return nil, err
		}
		return vault.Create(f.Keys)
	}
	return ring, err
}
