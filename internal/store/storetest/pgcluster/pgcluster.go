//go:build unix

// Package pgcluster starts throw-away PostgreSQL clusters from the binaries that
// are installed, for tests and for generating migrations. A cluster lives in a
// temporary folder and goes away with the process that started it, however that
// process ends.
//
// It calls nothing of ours.
package pgcluster

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"net"
	"net/url"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"

	_ "github.com/lib/pq" // the driver that waits for the server
)

// ErrMissing says that PostgreSQL is not installed, and what to do about it.
var ErrMissing = errors.New(`PostgreSQL's server programs (initdb, postgres) were not found in PATH or /usr/lib/postgresql/*/bin.
Install them (Debian and Ubuntu: apt-get install postgresql; Fedora: dnf install postgresql-server; macOS: brew install postgresql),
or set TELNUSQA_TEST_POSTGRES to the URL of a server where databases may be created and dropped`)

// Options of Start.
type Options struct {
	// Durable makes commits survive a kill of the server or the machine, as in
	// production. Without it the server is a good deal faster.
	Durable bool
}

// Cluster is a running server.
type Cluster struct {
	dir   string
	port  int
	stdin io.Closer // closing it stops the server
	guard *exec.Cmd
}

// superuser owns everything in the cluster; anyone on this machine may connect.
const superuser = "telnusqa"

// guardScript runs the server and waits on its standard input. It ends when the
// process that started it is gone, even by SIGKILL: then it stops the server and
// removes the folder.
const guardScript = `
"$1/postgres" -D "$2/data" >"$2/log" 2>&1 &
server=$!
cat >/dev/null
kill -INT $server
wait $server
rm -rf "$2"
`

// Start makes a cluster and waits until it answers.
func Start(ctx context.Context, o Options) (*Cluster, error) {
	bin, err := programs()
	if err != nil {
		return nil, err
	}
	attributes, owner, err := unprivileged()
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("", "telnusqa-pg-")
	if err != nil {
		return nil, err
	}
	c := &Cluster{dir: dir}
	if err := c.start(ctx, o, bin, attributes, owner); err != nil {
		return nil, errors.Join(err, c.Stop(), os.RemoveAll(dir))
	}
	return c, nil
}

func (c *Cluster) start(ctx context.Context, o Options, bin string, attributes *syscall.SysProcAttr, owner int) error {
	if err := os.Chmod(c.dir, 0o755); err != nil {
		return err
	}
	if owner != 0 {
		if err := os.Chown(c.dir, owner, -1); err != nil {
			return err
		}
	}
	initdb := exec.CommandContext(ctx, filepath.Join(bin, "initdb"),
		"--pgdata", filepath.Join(c.dir, "data"), "--username", superuser, "--auth", "trust",
		"--encoding", "UTF8", "--locale", "C.UTF-8", "--no-sync", "--no-instructions")
	initdb.Dir = c.dir
	initdb.SysProcAttr = attributes
	if out, err := initdb.CombinedOutput(); err != nil {
		return fmt.Errorf("initdb: %w\n%s", err, out)
	}
	var err error
	if c.port, err = freePort(); err != nil {
		return err
	}
	if err := c.configure(o); err != nil {
		return err
	}
	c.guard = exec.Command("/bin/sh", "-c", guardScript, "sh", bin, c.dir)
	c.guard.Dir = c.dir
	c.guard.SysProcAttr = attributes
	if c.stdin, err = c.guard.StdinPipe(); err != nil {
		return err
	}
	if err := c.guard.Start(); err != nil {
		return fmt.Errorf("start postgres: %w", err)
	}
	return c.wait(ctx)
}

func (c *Cluster) configure(o Options) error {
	settings := map[string]string{
		"listen_addresses":        "'127.0.0.1'",
		"port":                    strconv.Itoa(c.port),
		"unix_socket_directories": "'" + c.dir + "'",
		"max_connections":         "200",
		"shared_buffers":          "'64MB'",
		"timezone":                "'Asia/Almaty'", // not UTC, so that a forgotten zone shows
	}
	if !o.Durable {
		settings["fsync"] = "off"
		settings["synchronous_commit"] = "off"
		settings["full_page_writes"] = "off"
		settings["autovacuum"] = "off"
	}
	var b strings.Builder
	for name, value := range settings {
		fmt.Fprintf(&b, "%s = %s\n", name, value)
	}
	f, err := os.OpenFile(filepath.Join(c.dir, "data", "postgresql.conf"), os.O_APPEND|os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	_, err = f.WriteString(b.String())
	return errors.Join(err, f.Close())
}

func (c *Cluster) wait(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, 30*time.Second)
	defer cancel()
	db, err := sql.Open("postgres", c.URL("postgres"))
	if err != nil {
		return err
	}
	defer db.Close()
	for {
		err := db.PingContext(ctx)
		if err == nil {
			return nil
		}
		select {
		case <-ctx.Done():
			log, _ := os.ReadFile(filepath.Join(c.dir, "log")) // the more we can tell, the better
			return fmt.Errorf("postgres does not answer: %w\n%s", err, log)
		case <-time.After(20 * time.Millisecond):
		}
	}
}

// URL is the address of a database in the cluster, over its Unix socket.
func (c *Cluster) URL(database string) string {
	u := url.URL{Scheme: "postgres", User: url.User(superuser), Path: "/" + database}
	u.RawQuery = url.Values{
		"host": {c.dir}, "port": {strconv.Itoa(c.port)}, "sslmode": {"disable"},
	}.Encode()
	return u.String()
}

// Stop stops the server and removes the cluster.
func (c *Cluster) Stop() error {
	if c.guard == nil || c.guard.Process == nil {
		return nil
	}
	err := c.stdin.Close()
	var exit *exec.ExitError
	if werr := c.guard.Wait(); !errors.As(werr, &exit) {
		err = errors.Join(err, werr)
	}
	return err
}

// programs finds the folder of the newest server.
func programs() (string, error) {
	if path, err := exec.LookPath("initdb"); err == nil {
		if path, err = filepath.EvalSymlinks(path); err == nil {
			if _, err := os.Stat(filepath.Join(filepath.Dir(path), "postgres")); err == nil {
				return filepath.Dir(path), nil
			}
		}
	}
	var found []string
	for _, pattern := range []string{"/usr/lib/postgresql/*/bin", "/usr/pgsql-*/bin", "/opt/homebrew/opt/postgresql@*/bin", "/usr/local/opt/postgresql@*/bin"} {
		dirs, err := filepath.Glob(pattern)
		if err != nil {
			return "", err
		}
		for _, dir := range dirs {
			if _, err := os.Stat(filepath.Join(dir, "initdb")); err == nil {
				found = append(found, dir)
			}
		}
	}
	if len(found) == 0 {
		return "", ErrMissing
	}
	return slices.MaxFunc(found, func(a, b string) int { return version(a) - version(b) }), nil
}

// version is the number in …/postgresql/15/bin.
func version(dir string) int {
	digits := strings.FieldsFunc(filepath.Base(filepath.Dir(dir)), func(r rune) bool { return r < '0' || r > '9' })
	if len(digits) == 0 {
		return 0
	}
	n, _ := strconv.Atoi(digits[0]) // digits only
	return n
}

// unprivileged says as whom the server runs: PostgreSQL refuses to run as root,
// so root lends it the account of its package. The group of its own keeps an
// interrupt at the terminal from reaching the server before the tests are over.
func unprivileged() (attributes *syscall.SysProcAttr, owner int, err error) {
	attributes = &syscall.SysProcAttr{Setpgid: true}
	if os.Geteuid() != 0 {
		return attributes, 0, nil
	}
	for _, name := range []string{"postgres", "nobody"} {
		u, err := user.Lookup(name)
		if err != nil {
			continue
		}
		uid, err1 := strconv.Atoi(u.Uid)
		gid, err2 := strconv.Atoi(u.Gid)
		if err := errors.Join(err1, err2); err != nil {
			return nil, 0, err
		}
		attributes.Credential = &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}
		return attributes, uid, nil
	}
	return nil, 0, errors.New("PostgreSQL does not run as root, and there is no user postgres or nobody to run it as")
}

func freePort() (int, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 0, err
	}
	port := l.Addr().(*net.TCPAddr).Port
	return port, l.Close()
}
