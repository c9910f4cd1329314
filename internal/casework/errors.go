package casework

import (
	"errors"

	"telnusqa/internal/access"
)

func isNotFound(err error) bool { return errors.Is(err, access.ErrNotFound) }
