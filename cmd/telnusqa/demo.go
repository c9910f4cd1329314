package main

import (
	"context"
	"fmt"
	"os"
	"text/tabwriter"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"

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

// progress shows how far the loading is: as a bar on a terminal, else as a line
// for each stage.
type progress struct {
	p     *program
	live  bool
	stage string
	bar   *progressbar.ProgressBar
}

func (p *program) newProgress() *progress {
	f, ok := p.err.(*os.File)
	return &progress{p: p, live: ok && term.IsTerminal(int(f.Fd()))}
}

func (s *progress) show(now app.DemoProgress) {
	if now.What != s.stage {
		s.finish()
		s.stage = now.What
		if !s.live {
			fmt.Fprintf(s.p.err, "%s ...\n", now.What)
			return
		}
		s.bar = progressbar.NewOptions(-1, progressbar.OptionSetWriter(s.p.err), progressbar.OptionSetDescription(now.What),
			progressbar.OptionShowCount(), progressbar.OptionSetWidth(30))
	}
	if s.bar != nil && now.Total > 0 {
		if s.bar.GetMax() != now.Total {
			s.bar.ChangeMax(now.Total)
		}
		_ = s.bar.Set(now.Done) // what a terminal cannot show is not worth stopping for
	}
}

func (s *progress) finish() {
	if s.bar != nil {
		_ = s.bar.Finish()
		fmt.Fprintln(s.p.err)
		s.bar = nil
	}
}
