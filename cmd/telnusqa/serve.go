package main

import (
	"context"
	"fmt"

	"telnusqa/internal/app"
)

type serveCommand struct {
	Migrate bool `help:"Bring the database up to date first."`
}

// Run serves until the context ends.
func (c *serveCommand) Run(ctx context.Context, p *program) error {
	a, err := app.New(ctx, p.cfg, app.Options{Log: p.log, Migrate: c.Migrate})
	if err != nil {
		return err
	}
	return a.Run(ctx)
}

type migrateCommand struct{}

// Run migrates and says what it did.
func (*migrateCommand) Run(ctx context.Context, p *program) error {
	done, err := app.Migrate(ctx, p.cfg)
	if err != nil {
		return err
	}
	if done.Steps == 0 {
		fmt.Fprintln(p.out, "the database was up to date")
	} else {
		fmt.Fprintf(p.out, "the database is up to date, %d step(s) applied\n", done.Steps)
	}
	if done.Keys != "" {
		fmt.Fprintf(p.out, "%s\n", keysMade(done.Keys))
	}
	return nil
}
