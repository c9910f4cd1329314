package main

import (
	"context"
	"errors"
	"fmt"

	"telnusqa/internal/app"
	"telnusqa/internal/fault"
	"telnusqa/internal/importing"
)

type importCommand struct {
	Places   importPlaces   `cmd:"" help:"Take in a file of regions, divisions and State Corporation branches, CSV or XLSX."`
	Schools  importSchools  `cmd:"" help:"Take in a file of schools, CSV or XLSX."`
	Officers importOfficers `cmd:"" help:"Take in a file of officers, CSV or XLSX."`
	Register importRegister `cmd:"" help:"Take in registers of duplicates from before this system, CSV or XLSX."`
}

type exportCommand struct {
	Places   exportPlaces   `cmd:"" help:"Write regions, divisions and branches to a file that import takes in."`
	Schools  exportSchools  `cmd:"" help:"Write the open schools to a file that import takes in."`
	Officers exportOfficers `cmd:"" help:"Write the officers, without passwords, to a file that import takes in."`
	Register exportRegister `cmd:"" help:"Write the lines of old registers, with names and IINs, to a file that import takes in."`
}

type importPlaces struct{ importFile }

// Run takes the places in.
func (c *importPlaces) Run(ctx context.Context, p *program) error {
	return c.take(ctx, p, importing.KindPlaces, "")
}

type exportPlaces struct{ exportFile }

// Run writes the places.
func (c *exportPlaces) Run(ctx context.Context, p *program) error {
	return c.give(ctx, p, importing.KindPlaces)
}

type importSchools struct{ importFile }

// Run takes the schools in.
func (c *importSchools) Run(ctx context.Context, p *program) error {
	return c.take(ctx, p, importing.KindSchools, "")
}

type importOfficers struct {
	importFile
	Passwords string `type:"path" help:"Give the new officers passwords, and write them to this new file: login, password, place. Without, user password gives each one."`
}

// Run takes the officers in.
func (c *importOfficers) Run(ctx context.Context, p *program) error {
	return c.take(ctx, p, importing.KindOfficers, c.Passwords)
}

type importRegister struct{ importFile }

// Run takes the old registers in.
func (c *importRegister) Run(ctx context.Context, p *program) error {
	return c.take(ctx, p, importing.KindRegister, "")
}

type exportRegister struct{ exportFile }

// Run writes the old registers.
func (c *exportRegister) Run(ctx context.Context, p *program) error {
	return c.give(ctx, p, importing.KindRegister)
}

type exportSchools struct{ exportFile }

// Run writes the schools.
func (c *exportSchools) Run(ctx context.Context, p *program) error {
	return c.give(ctx, p, importing.KindSchools)
}

type exportOfficers struct{ exportFile }

// Run writes the officers.
func (c *exportOfficers) Run(ctx context.Context, p *program) error {
	return c.give(ctx, p, importing.KindOfficers)
}

// importFile is what taking in has in common, whatever the file holds.
type importFile struct {
	File     string `arg:"" help:"The file; docs/import.md tells its columns." type:"existingfile"`
	Apply    bool   `help:"Take it in. Without, it is only looked at, and what would come of it is told."`
	Partial  bool   `help:"Take in the rows that nothing is wrong with. Without, one bad row keeps all out."`
	Language string `enum:"KK,RU,EN" default:"RU" help:"Language of what is told about rows: KK, RU or EN."`
}

// errKeptOut is the exit of an import that found something wrong; what, it has printed.
var errKeptOut = errors.New("something is wrong with the file; see above")

func (c importFile) take(ctx context.Context, p *program, kind importing.Kind, passwords string) error {
	progress := p.newProgress()
	got, err := app.Import(ctx, p.cfg, kind, c.File, app.ImportOptions{
		Keep: c.Apply, Partial: c.Partial, Language: fault.Lang(c.Language), Passwords: passwords, Progress: progress.show,
	})
	progress.finish()
	if err != nil {
		return err
	}
	for _, s := range got.Said {
		fmt.Fprintln(p.out, s)
	}
	if more := len(got.Findings) - len(got.Said); more > 0 {
		fmt.Fprintf(p.out, "... and %d more\n", more)
	}
	if got.Before {
		fmt.Fprintf(p.out, "This file was taken in on %s. Nothing was done now; then:\n", got.At.Format("2006-01-02 15:04 MST"))
	}
	fmt.Fprintf(p.out, "%d rows: %d new, %d changed, %d as they were, %d refused\nSHA-256 %s\n",
		got.Rows, got.Created, got.Changed, got.Same, got.Refused, got.SHA256)
	switch {
	case got.Kept && got.Refused > 0:
		fmt.Fprintln(p.out, "The others were taken in. Mend the refused rows and take them in as a file of their own, or all again.")
	case got.Kept:
	case got.Refused > 0 && !c.Partial:
		return errKeptOut
	case c.Apply:
		fmt.Fprintln(p.out, "There was nothing to take in.")
		return errKeptOut
	default:
		fmt.Fprintln(p.out, "Nothing was taken in: this was a look. Add --apply to take it in.")
	}
	return nil
}

// exportFile is what giving out has in common.
type exportFile struct {
	File     string `arg:"" help:"Where to write: .csv or .xlsx. A file that is there is not written over." type:"path"`
	Language string `enum:"KK,RU,EN" default:"RU" help:"Language of the headings: KK, RU or EN."`
}

func (c exportFile) give(ctx context.Context, p *program, kind importing.Kind) error {
	done, err := app.Export(ctx, p.cfg, kind, c.File, fault.Lang(c.Language))
	if err != nil {
		return err
	}
	fmt.Fprintf(p.out, "%d rows are in %s\nSHA-256 %s\n", done.Rows, c.File, done.SHA256)
	return nil
}
