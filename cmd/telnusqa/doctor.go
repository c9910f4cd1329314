package main

import (
	"context"
	"errors"
	"fmt"

	"telnusqa/internal/app"
)

type doctorCommand struct {
	Full bool `help:"Verify the whole journal and reckon all figures anew; takes minutes on a large database."`
}

// errUnwell is the doctor's exit when something is wrong; what, he has printed.
var errUnwell = errors.New("something is wrong; see above")

// Run prints one line for each thing that was looked at.
func (c *doctorCommand) Run(ctx context.Context, p *program) error {
	for _, s := range p.cfg.Settings() {
		fmt.Fprintf(p.out, "      %s=%s\n", s.Name, s.Value)
	}
	unwell := false
	for finding := range app.Doctor(ctx, p.cfg, c.Full) {
		mark := " ok "
		if finding.Err != nil {
			mark, unwell = "FAIL", true
		}
		fmt.Fprintf(p.out, "%s  %s: %s\n", mark, finding.What, finding)
	}
	if unwell {
		return errUnwell
	}
	return nil
}
