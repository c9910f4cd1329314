package app

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"telnusqa/internal/config"
)

// prepareFolder makes the folder of the data, that of a SQLite database, and the
// database's file. Only the owner may look into what is made here: it will hold
// personal data. SQLite gives its log the mode of the file.
func prepareFolder(cfg config.Config) error {
	folders := []string{cfg.Data}
	path, isFile := sqliteFile(cfg)
	if isFile {
		folders = append(folders, filepath.Dir(path))
	}
	for _, folder := range folders {
		if err := os.MkdirAll(folder, 0o700); err != nil {
			return fmt.Errorf("make the folder for data: %w", err)
		}
	}
	if !isFile {
		return nil
	}
	f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return fmt.Errorf("make the database's file: %w", err)
	}
	return f.Close()
}

// sqliteFile is the path of the database's file, if it is one.
func sqliteFile(cfg config.Config) (path string, isFile bool) {
	return strings.CutPrefix(string(cfg.DatabaseURL), "sqlite:")
}
