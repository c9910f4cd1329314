package main

import (
	"context"
	"fmt"

	"telnusqa/internal/app"
)

type keysCommand struct {
	New    newKeysCommand    `cmd:"" help:"Make the file of keys. Keep a copy of it apart from the database and its backups."`
	Add    addKeyCommand     `cmd:"" help:"Add a key to the file, to be copied to every server before keys rotate."`
	Rotate rotateKeysCommand `cmd:"" help:"Encrypt everything with a new key and retire the old one; may be killed and run again. Also encrypts a database of before there were keys."`
}

type newKeysCommand struct{}

// Run makes the file and says where it is.
func (*newKeysCommand) Run(p *program) error {
	path, err := app.NewKeys(p.cfg)
	if err != nil {
		return err
	}
	fmt.Fprintln(p.out, keysMade(path))
	return nil
}

// keysMade tells whose job the file is from now on.
func keysMade(path string) string {
	return "The keys are in " + path + ".\nKeep a copy of it apart from the database: without it nobody can read the personal data."
}

type addKeyCommand struct{}

// Run adds a key and says what comes next.
func (*addKeyCommand) Run(p *program) error {
	if err := app.AddKey(p.cfg); err != nil {
		return err
	}
	fmt.Fprintf(p.out, "A key was added to %s. Copy the file to every server, then run telnusqa keys rotate and copy it once more.\n", app.KeysFile(p.cfg))
	return nil
}

type rotateKeysCommand struct {
	AtOnce int `default:"500" help:"Rows that one transaction takes."`
}

// Run rotates and shows how far it is.
func (c *rotateKeysCommand) Run(ctx context.Context, p *program) error {
	progress := p.newProgress()
	did, err := app.RotateKeys(ctx, p.cfg, app.RotateOptions{
		AtOnce: c.AtOnce, Progress: progress.show,
	})
	progress.finish()
	if err != nil {
		return err
	}
	if did.First {
		fmt.Fprintf(p.out, "What was there before is encrypted now, %d rows, with key %d.\n", did.Rows, did.Primary)
	} else {
		fmt.Fprintf(p.out, "%d rows were encrypted anew; key %d is the only one in use.\n", did.Rows, did.Primary)
	}
	return nil
}
