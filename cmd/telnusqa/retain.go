package main

import (
	"context"
	"fmt"

	"telnusqa/internal/app"
	"telnusqa/internal/casefile"
	"telnusqa/internal/fault"
)

type retainCommand struct {
	DryRun bool `xor:"mode" help:"Count and change nothing; this is what happens without --apply, too."`
	Apply  bool `xor:"mode" help:"Take the persons out. It cannot be undone."`
	Scrub  bool `help:"With --apply: write the tables anew afterwards, so that nothing of it stays in the database's files. Servers wait meanwhile."`
	AtOnce int  `default:"200" help:"Cases that one transaction takes."`
}

// Run counts or takes out, and says how many.
func (c *retainCommand) Run(ctx context.Context, p *program) error {
	progress := p.newProgress()
	found, err := app.Retain(ctx, p.cfg, app.RetainOptions{Apply: c.Apply, Scrub: c.Apply && c.Scrub, AtOnce: c.AtOnce, Progress: progress.show})
	progress.finish()
	if err != nil {
		return err
	}
	did := "would be taken out (--apply does it)"
	if c.Apply {
		did = "were taken out"
	}
	fmt.Fprintf(p.out, "Term of keeping: %d years after the end of a case (rules version %d); today is %s.\n", found.Years, found.RuleVersion, found.Today)
	for _, s := range casefile.Statuses() {
		if n := found.Cases[s]; n > 0 {
			fmt.Fprintf(p.out, "%8d  %s\n", n, s.Name(fault.EN))
		}
	}
	fmt.Fprintf(p.out, "The persons of %d cases, %d discarded messages of the portal, %d home visits without an application and %d lines of old registers %s.\n",
		found.All(), found.Messages, found.Visits, found.OldLines, did)
	return nil
}
