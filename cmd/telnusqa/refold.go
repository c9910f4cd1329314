package main

import (
	"context"
	"fmt"

	"telnusqa/internal/app"
)

type refoldCommand struct{}

// Run reckons the figures anew and says how many.
func (*refoldCommand) Run(ctx context.Context, p *program) error {
	progress := p.newProgress()
	done, err := app.Refold(ctx, p.cfg, progress.show)
	progress.finish()
	if err != nil {
		return err
	}
	fmt.Fprintf(p.out, "%d figure cells are what %d entries of the journal say\n", done.Cells, done.Entries)
	return nil
}
