// Command telnusqa is the whole product: the server, the demonstration and the
// tools of whoever operates them. This package only wires: what the commands do
// is in internal/app.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/alecthomas/kong"

	"telnusqa/internal/access"
	"telnusqa/internal/app"
	"telnusqa/internal/config"
	"telnusqa/internal/fault"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	// The first signal stops the program in order, the second at once.
	context.AfterFunc(ctx, stop)
	os.Exit(run(ctx, os.Args[1:], os.Environ(), terminal{os.Stdin, os.Stdout, os.Stderr}))
}

// commands is the command line.
type commands struct {
	Serve   serveCommand   `cmd:"" help:"Serve. Starts only on a database that is up to date, unless told to migrate."`
	Demo    demoCommand    `cmd:"" help:"Make a demonstration database if there is none, and serve it."`
	Migrate migrateCommand `cmd:"" help:"Bring the database up to date with this version."`
	Keys    keysCommand    `cmd:"" help:"Make and change the keys of personal data."`
	User    userCommand    `cmd:"" help:"Make and change users."`
	Token   tokenCommand   `cmd:"" help:"Make and revoke API tokens of machines."`
	Import  importCommand  `cmd:"" help:"Take in what was kept elsewhere: a file of many rows, looked at first."`
	Export  exportCommand  `cmd:"" help:"Write what import takes in."`
	Doctor  doctorCommand  `cmd:"" help:"Look whether everything is in order: settings, database, journal, figures, calendar."`
	Refold  refoldCommand  `cmd:"" help:"Reckon all figures anew from the journal: after an upgrade, or where the doctor says that they differ."`
	Retain  retainCommand  `cmd:"" help:"Take the persons out of cases whose term of keeping is over; without --apply only count them."`

	Version kong.VersionFlag `help:"Print the version and leave."`
}

// terminal is where a command reads and writes.
type terminal struct {
	in       io.Reader
	out, err io.Writer
}

// program is what every command is given.
type program struct {
	terminal
	cfg config.Config
	log *slog.Logger
}

// Exit codes. Wrong usage and wrong settings are told apart from failures, so
// that a supervisor need not try again.
const (
	exitOK     = 0
	exitFailed = 1
	exitUsage  = 2
)

// run is main with everything from outside as arguments.
func run(ctx context.Context, args, environ []string, t terminal) int {
	var cli commands
	parsed := -1
	parser, err := kong.New(&cli,
		kong.Name("telnusqa"),
		kong.Description("System of record for duplicates of school certificates.\n\n"+settingsHelp()),
		kong.Vars{"version": app.Version(), "roles": roleList()},
		kong.Writers(t.out, t.err),
		kong.Exit(func(code int) { parsed = code }),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true}),
	)
	if err != nil {
		fmt.Fprintln(t.err, "telnusqa:", err)
		return exitFailed
	}
	command, err := parser.Parse(args)
	if parsed >= 0 { // --help or --version
		return parsed
	}
	if err != nil {
		fmt.Fprintf(t.err, "telnusqa: %v\nSee telnusqa --help.\n", err)
		return exitUsage
	}
	cfg, err := config.FromEnvironment(environ)
	if err != nil {
		fmt.Fprintf(t.err, "telnusqa: the settings are wrong:\n  %s\n", strings.ReplaceAll(err.Error(), "\n", "\n  "))
		return exitUsage
	}
	p := &program{terminal: t, cfg: cfg, log: newLogger(cfg, t.err)}
	memory := config.TuneMemory(environ)
	p.log.Debug("memory", "gc_percent", memory.GCPercent, "soft_limit_bytes", memory.Limit)
	command.BindTo(ctx, (*context.Context)(nil))
	err = command.Run(p)
	if err == nil || errors.Is(err, context.Canceled) && ctx.Err() != nil {
		return exitOK
	}
	for _, line := range sentences(err) {
		fmt.Fprintln(t.err, "telnusqa:", line)
	}
	return exitFailed
}

// sentences says everything that is wrong, one thing a line.
func sentences(err error) (lines []string) {
	if all, ok := err.(interface{ Unwrap() []error }); ok {
		for _, one := range all.Unwrap() {
			lines = append(lines, sentences(one)...)
		}
		return lines
	}
	faults := fault.Of(err)
	for _, f := range faults {
		lines = append(lines, f.Message(fault.EN))
	}
	if len(faults) == 0 {
		return []string{err.Error()}
	}
	return lines
}

// roleList names the roles a user can have, as kong wants an enumeration.
func roleList() string {
	var names []string
	for _, r := range access.Roles() {
		names = append(names, string(r))
	}
	return strings.Join(names, ",")
}

func newLogger(cfg config.Config, w io.Writer) *slog.Logger {
	o := &slog.HandlerOptions{Level: cfg.Level()}
	if cfg.Log == "json" {
		return slog.New(slog.NewJSONHandler(w, o))
	}
	return slog.New(slog.NewTextHandler(w, o))
}

// settingsHelp lists the environment's settings for --help.
func settingsHelp() string {
	var b strings.Builder
	b.WriteString("Settings come from the environment:\n\n")
	for _, s := range (config.Config{}).Settings() {
		// Indented lines are kept as they are, not run together into a paragraph.
		fmt.Fprintf(&b, "    %s\n        %s\n", s.Name, s.Help)
		if s.Default != "" {
			fmt.Fprintf(&b, "        default: %s\n", s.Default)
		}
	}
	return b.String()
}
