package vault

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
)

// Ring is the keys that a program uses. It may be told to read the file again: keys
// are added to it while servers run.
type Ring struct {
	path    string // empty: the keys came from elsewhere and stay
	mu      sync.Mutex
	current atomic.Pointer[Keys]
}

// Fixed is a ring whose keys stay.
func Fixed(k *Keys) *Ring {
	r := &Ring{}
	r.current.Store(k)
	return r
}

// ErrNoFile is returned where there is no file of keys.
var ErrNoFile = errors.New("there is no file of keys")

// Open reads a file of keys; ErrNoFile when it is not there.
func Open(path string) (*Ring, error) {
	k, err := read(path)
	if err != nil {
		return nil, err
	}
	r := Fixed(k)
	r.path = path
	return r, nil
}

// Create makes a file with new keys, which must not be there.
func Create(path string) (*Ring, error) {
	if _, err := os.Lstat(path); !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("make keys: %w", errors.Join(err, fs.ErrExist))
	}
	k, err := New()
	if err != nil {
		return nil, err
	}
	r := Fixed(k)
	r.path = path
	return r, r.Replace(k)
}

// Keys are the keys now.
func (r *Ring) Keys() *Keys { return r.current.Load() }

// Path is the file of the keys; empty where they came from elsewhere.
func (r *Ring) Path() string { return r.path }

// Reload reads the file again and reports whether the keys are others now.
func (r *Ring) Reload() (changed bool, err error) {
	if r.path == "" {
		return false, nil
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	k, err := read(r.path)
	if err != nil {
		return false, err
	}
	if k.String() == r.Keys().String() {
		return false, nil
	}
	r.current.Store(k)
	return true, nil
}

// Replace writes other keys over the file and uses them. Whoever reads the file
// finds the old keys or the new ones, never half of either, whatever is killed. A
// file that is not the one that was read is left alone.
func (r *Ring) Replace(k *Keys) error {
	if r.path == "" {
		return errors.New("the keys come from the environment and cannot be changed there; put them into a file")
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	switch there, err := read(r.path); {
	case errors.Is(err, ErrNoFile):
	case err != nil:
		return err
	case there.String() != r.Keys().String():
		return errors.New("somebody else changed the file of keys meanwhile")
	}
	text, err := k.Marshal()
	if err != nil {
		return err
	}
	if err := write(r.path, text); err != nil {
		return fmt.Errorf("write the file of keys: %w", err)
	}
	r.current.Store(k)
	return nil
}

func read(path string) (*Keys, error) {
	text, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%w: %s", ErrNoFile, path)
	}
	if err != nil {
		return nil, fmt.Errorf("read the file of keys: %w", err)
	}
	k, err := Parse(text)
	if err != nil {
		return nil, fmt.Errorf("read the file of keys %s: %w", path, err)
	}
	return k, nil
}

// write puts a file in its place in one step, readable by its owner only, and has
// it on the disk before it returns.
func write(path string, text []byte) (err error) {
	dir := filepath.Dir(path)
	f, err := os.CreateTemp(dir, ".keys-*") // 0600
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.Remove(f.Name()))
		}
	}()
	_, err = f.Write(text)
	if err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err != nil {
		return err
	}
	if err := os.Rename(f.Name(), path); err != nil {
		return err
	}
	d, err := os.Open(dir)
	if err != nil {
		return nil // the file is in its place; some systems open no folders
	}
	return errors.Join(d.Sync(), d.Close())
}
