package app

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"telnusqa/internal/config"
)

// prepareFolder makes the folder of the data, and that of a SQLite database. Only
// the owner may look into them: they hold personal data.
func prepareFolder(cfg config.Config) error {
	folders := []string{cfg.Data}
	if path, ok := strings.CutPrefix(string(cfg.DatabaseURL), "sqlite:"); ok {
		folders = append(folders, filepath.Dir(path))
	}
	for _, folder := range folders {
		if err := os.MkdirAll(folder, 0o700); err != nil {
			return fmt.Errorf("make the folder for data: %w", err)
		}
	}
	return nil
}
