package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"text/tabwriter"
	"time"

	"golang.org/x/term"

	"telnusqa/internal/access"
	"telnusqa/internal/app"
	"telnusqa/internal/auth"
	"telnusqa/internal/fault"
)

// operator is who acts on the command line: whoever may run the program on the
// server's machine. The journal shows the entries as the system's.
func operator() access.Viewer { return access.Product("operator") }

type userCommand struct {
	Create   userCreate   `cmd:"" help:"Make a user. The password is asked for, or read from standard input."`
	Password userPassword `cmd:"" help:"Give a user a new password and end her sign-ins."`
	List     userList     `cmd:"" help:"List the users."`
	Disable  userDisable  `cmd:"" help:"Block a user and end her sign-ins."`
	Enable   userEnable   `cmd:"" help:"Let a blocked user in again."`
}

type userCreate struct {
	Login      string `arg:"" help:"Name to sign in with."`
	Name       string `required:"" help:"Name as printed on receipts and in the register."`
	Role       string `required:"" enum:"${roles}" help:"One of ${roles}."`
	At         string `placeholder:"CODE" help:"Where she works: KATO of a region or division, BIN of a school, code of a State Corporation branch."`
	Channel    string `enum:"SCHOOL_OFFICE,STATE_CORPORATION,PORTAL," default:"" help:"Channel of a gateway: SCHOOL_OFFICE, STATE_CORPORATION or PORTAL."`
	Nationwide bool   `help:"An auditor of the whole country."`
	Language   string `enum:"KK,RU,EN" default:"RU" help:"KK, RU or EN."`
	NoPassword bool   `help:"Only API tokens let this user in."`
}

// Run makes the user.
func (c *userCreate) Run(ctx context.Context, p *program) error {
	return app.WithUsers(ctx, p.cfg, func(u app.Users) error {
		home, err := u.Home(ctx, c.At)
		if err != nil {
			return err
		}
		home.Channel = c.Channel
		n := auth.NewUser{
			Login: c.Login, Name: c.Name, Role: access.Role(c.Role), Home: home,
			Nationwide: c.Nationwide, Language: fault.Lang(c.Language),
		}
		if !c.NoPassword {
			if n.Password, err = p.readPassword(); err != nil {
				return err
			}
		}
		if _, err := u.CreateUser(ctx, operator(), n); err != nil {
			return err
		}
		fmt.Fprintf(p.out, "%s can sign in\n", strings.ToLower(c.Login))
		return nil
	})
}

type userPassword struct {
	Login string `arg:"" help:"Whose."`
}

// Run sets the password.
func (c *userPassword) Run(ctx context.Context, p *program) error {
	return app.WithUsers(ctx, p.cfg, func(u app.Users) error {
		password, err := p.readPassword()
		if err != nil {
			return err
		}
		return u.SetPassword(ctx, operator(), c.Login, password)
	})
}

type userList struct{}

// Run prints the users.
func (*userList) Run(ctx context.Context, p *program) error {
	return app.WithUsers(ctx, p.cfg, func(u app.Users) error {
		users, err := u.Users(ctx, operator())
		if err != nil {
			return err
		}
		w := tabwriter.NewWriter(p.out, 0, 0, 2, ' ', 0)
		fmt.Fprintln(w, "LOGIN\tROLE\tREGION\tDIVISION\tSCHOOL\tBRANCH\tSTATE\tNAME")
		for _, one := range users {
			state := "active"
			if !one.Active {
				state = "blocked"
			}
			fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\n", one.Login, one.Role,
				id(one.Home.RegionID), id(one.Home.DivisionID), id(one.Home.SchoolID), id(one.Home.BranchID), state, one.Name)
		}
		return w.Flush()
	})
}

func id(n int64) string {
	if n == 0 {
		return "-"
	}
	return fmt.Sprint(n)
}

type userDisable struct {
	Login string `arg:"" help:"Whom."`
}

// Run blocks the user.
func (c *userDisable) Run(ctx context.Context, p *program) error {
	return app.WithUsers(ctx, p.cfg, func(u app.Users) error { return u.SetActive(ctx, operator(), c.Login, false) })
}

type userEnable struct {
	Login string `arg:"" help:"Whom."`
}

// Run lets the user in again.
func (c *userEnable) Run(ctx context.Context, p *program) error {
	return app.WithUsers(ctx, p.cfg, func(u app.Users) error { return u.SetActive(ctx, operator(), c.Login, true) })
}

type tokenCommand struct {
	Create tokenCreate `cmd:"" help:"Make a token in the name of a user. It is printed once."`
	List   tokenList   `cmd:"" help:"List a user's tokens."`
	Revoke tokenRevoke `cmd:"" help:"End a token."`
}

type tokenCreate struct {
	Login string `arg:"" help:"In whose name."`
	Name  string `required:"" help:"What the token is for."`
	Days  int    `default:"365" help:"Days until it ends."`
}

// Run prints the token.
func (c *tokenCreate) Run(ctx context.Context, p *program) error {
	if c.Days < 1 {
		return errors.New("--days must be at least 1")
	}
	return app.WithUsers(ctx, p.cfg, func(u app.Users) error {
		token, err := u.IssueToken(ctx, operator(), c.Login, c.Name, time.Now().AddDate(0, 0, c.Days))
		if err != nil {
			return err
		}
		fmt.Fprintln(p.out, token)
		return nil
	})
}

type tokenList struct {
	Login string `arg:"" help:"Whose."`
}

// Run prints the tokens.
func (c *tokenList) Run(ctx context.Context, p *program) error {
	return app.WithUsers(ctx, p.cfg, func(u app.Users) error {
		tokens, err := u.Tokens(ctx, operator(), c.Login)
		if err != nil {
			return err
		}
		w := tabwriter.NewWriter(p.out, 0, 0, 2, ' ', 0)
		fmt.Fprintln(w, "ID\tENDS\tLAST USED\tNAME")
		for _, t := range tokens {
			used := "never"
			if !t.LastUsedAt.IsZero() {
				used = t.LastUsedAt.Format(time.DateOnly)
			}
			fmt.Fprintf(w, "%d\t%s\t%s\t%s\n", t.ID, t.ExpiresAt.Format(time.DateOnly), used, t.Name)
		}
		return w.Flush()
	})
}

type tokenRevoke struct {
	Login string `arg:"" help:"Whose."`
	ID    int64  `arg:"" help:"Number from the list."`
}

// Run ends the token.
func (c *tokenRevoke) Run(ctx context.Context, p *program) error {
	return app.WithUsers(ctx, p.cfg, func(u app.Users) error { return u.RevokeToken(ctx, operator(), c.Login, c.ID) })
}

// readPassword asks twice on a terminal and reads one line otherwise. A password
// never stands on the command line, where every user of the machine can read it.
func (p *program) readPassword() (string, error) {
	if f, ok := p.in.(*os.File); ok && term.IsTerminal(int(f.Fd())) {
		first, err := p.askPassword(f, "Password: ")
		if err != nil {
			return "", err
		}
		second, err := p.askPassword(f, "Again: ")
		if err == nil && first != second {
			err = errors.New("the two passwords differ")
		}
		return first, err
	}
	line, err := bufio.NewReader(p.in).ReadString('\n')
	if err != nil && !errors.Is(err, io.EOF) {
		return "", fmt.Errorf("read the password: %w", err)
	}
	return strings.TrimRight(line, "\r\n"), nil
}

func (p *program) askPassword(f *os.File, prompt string) (string, error) {
	fmt.Fprint(p.err, prompt)
	b, err := term.ReadPassword(int(f.Fd()))
	fmt.Fprintln(p.err)
	if err != nil {
		return "", fmt.Errorf("read the password: %w", err)
	}
	return string(b), nil
}
