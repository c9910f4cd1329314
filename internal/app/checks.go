package app

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"telnusqa/internal/web"
)

const (
	// lagAlarm is the age of an unsealed entry from which /readyz says so.
	lagAlarm = 30 * time.Second
	// migrationsAge is how long the answer about migrations is believed; finding
	// out asks the one writer of a SQLite database.
	migrationsAge = time.Minute
)

// checks are what /readyz looks at. A sealer that lags is told and does not make
// the server unready: all servers would lag alike, and applications must be
// taken although figures and streams stand still.
func (a *App) checks(now func() time.Time) []web.Check {
	return []web.Check{
		{Name: "serving", Look: func(context.Context) error {
			if a.isStopping() {
				return errors.New("stopping")
			}
			return nil
		}},
		{Name: "database", Look: a.store.DB().PingContext},
		{Name: "migrations", Look: a.migrationsCheck(now)},
		{Name: "sealer", Look: func(context.Context) error {
			if !a.isAlive("sealer") {
				return errors.New("not running")
			}
			return nil
		}},
		{Name: "sealer_lag", Advisory: true, Look: func(ctx context.Context) error {
			entries, since, err := a.store.Backlog(ctx)
			if err != nil {
				return err
			}
			if age := now().Sub(since); entries > 0 && age > lagAlarm {
				return fmt.Errorf("%d entries wait, the oldest for %s", entries, age.Round(time.Second))
			}
			return nil
		}},
	}
}

func (a *App) migrationsCheck(now func() time.Time) func(context.Context) error {
	var mu sync.Mutex
	var lookedAt time.Time
	var found error
	return func(ctx context.Context) error {
		mu.Lock()
		defer mu.Unlock()
		if lookedAt.IsZero() || now().Sub(lookedAt) > migrationsAge {
			found, lookedAt = upToDate(ctx, a.store), now()
		}
		return found
	}
}
