package main

import (
	"fmt"
	"os"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"

	"telnusqa/internal/app"
)

// progress shows how far a long job is: as a bar on a terminal, else as a line
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

func (s *progress) show(now app.Progress) {
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
