package app

import (
	"context"
	"errors"
	"time"

	"telnusqa/internal/casework"
	"telnusqa/internal/config"
)

// RetainOptions are what Retain is told beside the settings.
type RetainOptions struct {
	// Apply takes the persons out. Without it Retain only counts.
	Apply bool
	// Scrub writes the tables anew afterwards, so that what was taken out is in no page
	// of the database's files any more. It takes the tables for itself.
	Scrub bool
	// AtOnce is how many cases one transaction takes; 0 means 200.
	AtOnce   int
	Progress func(Progress)
	Now      func() time.Time // nil means time.Now
}

// Retain takes the persons out of cases whose term of keeping is over. It may run beside
// servers, be killed at any point and be run again.
func Retain(ctx context.Context, cfg config.Config, o RetainOptions) (found casework.Retained, err error) {
	ring, err := keys(cfg)
	if err != nil {
		return found, err
	}
	st, err := open(ctx, cfg, ring, false)
	if err != nil {
		return found, err
	}
	defer func() { err = errors.Join(err, st.Close()) }()
	if o.AtOnce <= 0 {
		o.AtOnce = 200
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	keeper := casework.NewKeeper(st, casework.New(casework.OnStore(st), casework.DefaultRulebook(), o.Now))
	if found, err = keeper.Look(ctx); err != nil || !o.Apply {
		return found, err
	}
	due := found.All()
	found, err = keeper.Retain(ctx, o.AtOnce, func(done int) {
		if o.Progress != nil {
			o.Progress(Progress{What: "taking persons out of cases", Done: done, Total: due})
		}
	})
	if err != nil || !o.Scrub {
		return found, err
	}
	if o.Progress != nil {
		o.Progress(Progress{What: "writing the tables anew"})
	}
	return found, st.ScrubErased(ctx)
}
