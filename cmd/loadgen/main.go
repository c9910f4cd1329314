// Command loadgen is the load generator and the side-by-side benchmark. It is
// never part of the product: nothing imports it, and the people, schools and
// cases it makes are invented.
//
//	loadgen data   fills an empty database with a country's three years of cases
//	loadgen bench  measures the server beside a handler that gives the same bytes
//	loadgen all    both, on a PostgreSQL cluster of its own that it throws away
//
// It may call app, casework, figures, store and the pure rooms. It obeys
// docs/performance.md, whose table it prints.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"runtime/debug"
	"runtime/pprof"
	"syscall"

	"github.com/alecthomas/kong"
)

type commands struct {
	Data  dataCommand  `cmd:"" help:"Fill an empty database with cases."`
	Bench benchCommand `cmd:"" help:"Measure the server beside a raw handler, on a database that data filled."`
	All   allCommand   `cmd:"" help:"Start a PostgreSQL cluster, fill it, measure, print the table, throw the cluster away."`

	Profile string `placeholder:"FILE" help:"Write a processor profile of this process."`

	Client clientCommand `cmd:"" hidden:"" help:"Ask one question again and again; bench runs this in a process of its own."`
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	// A load makes much garbage and keeps little: collecting four times less often
	// saves a sixth of its time. bench measures the server with the product's own
	// settings, which it sets when it starts it.
	debug.SetGCPercent(400)
	debug.SetMemoryLimit(1536 << 20)
	var cli commands
	parsed := kong.Parse(&cli,
		kong.Name("loadgen"),
		kong.Description("Load generator and side-by-side benchmark of Telnusqa."),
		kong.UsageOnError(),
		kong.BindTo(ctx, (*context.Context)(nil)),
	)
	if err := profiled(cli.Profile, func() error { return parsed.Run() }); err != nil {
		fmt.Fprintln(os.Stderr, "loadgen:", err)
		stop()
		os.Exit(1)
	}
}

// profiled runs do under the processor's profiler where a file is named.
func profiled(name string, do func() error) error {
	if name == "" {
		return do()
	}
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	if err := pprof.StartCPUProfile(f); err != nil {
		return errors.Join(err, f.Close())
	}
	err = do()
	pprof.StopCPUProfile()
	return errors.Join(err, f.Close())
}
