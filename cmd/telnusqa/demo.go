package main

import (
	"context"
	"fmt"
	"text/tabwriter"

	"telnusqa/internal/app"
)

type demoCommand struct {
	Pulse        bool    `help:"Let simulated cases happen, so that live pages move; the pages say so."`
	Speed        float64 `default:"10" help:"Speed of the pulse; 1 is the pace of a real region."`
	LoadOnly     bool    `help:"Make the database and leave."`
	KeepPassword bool    `help:"Keep the random password in the data folder, so that later starts can show it."`
}

// pulse is the speed of the pulse; 0 is none.
func (c *demoCommand) pulse() float64 {
	if !c.Pulse {
		return 0
	}
	return c.Speed
}

// Run makes the demonstration where there is none and serves it.
func (c *demoCommand) Run(ctx context.Context, p *program) error {
	progress := p.newProgress()
	d, err := app.PrepareDemo(ctx, p.cfg, app.DemoOptions{KeepPassword: c.KeepPassword, Progress: progress.show})
	progress.finish()
	if err != nil {
		return err
	}
	if d.LoadedNow {
		fmt.Fprintf(p.out, "The demonstration is loaded: %d schools, %d applications, %d duplicates.\n", d.Schools, d.Applications, d.Duplicate)
	}
	if c.LoadOnly {
		c.printSignIns(p, d)
		return nil
	}
	a, err := app.New(ctx, p.cfg, app.Options{Log: p.log, Demo: true, Pulse: c.pulse()})
	if err != nil {
		return err
	}
	if err := a.Start(ctx); err != nil {
		return err
	}
	fmt.Fprintf(p.out, "\nTelnusqa is at %s (operators: %s/readyz, %[2]s/metrics)\n", a.URL(), a.OpsURL())
	c.printSignIns(p, d)
	if c.Pulse {
		fmt.Fprintf(p.out, "Simulated cases happen at %g times the pace of a region; the user «Имитация» enters them.\n", c.Speed)
	}
	fmt.Fprint(p.out, "Ctrl-C stops it; the data stays.\n\n")
	return a.Wait(ctx)
}

func (c *demoCommand) printSignIns(p *program, d app.Demonstration) {
	fmt.Fprintln(p.out, "\nSign in as:")
	w := tabwriter.NewWriter(p.out, 2, 0, 2, ' ', 0)
	for _, u := range d.SignIns {
		fmt.Fprintf(w, "  %s\t%s\t%s\n", u.Login, u.Role, u.Name)
	}
	_ = w.Flush() // to the terminal, like every line around it
	if d.Password != "" {
		fmt.Fprintf(p.out, "Password of each: %s\n\n", d.Password)
		return
	}
	fmt.Fprint(p.out, "The password was shown when the database was made. Another one for all of them:\n"+
		"start once with TELNUSQA_DEMO_PASSWORD set; for one of them: telnusqa user password <login>\n\n")
}
