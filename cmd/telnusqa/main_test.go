package main

import (
	"bytes"
	"context"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
)

// shell runs commands over one database in a temporary folder.
type shell struct {
	t       *testing.T
	environ []string
}

func newShell(t *testing.T) shell {
	t.Helper()
	dir := t.TempDir()
	return shell{t, []string{
		"TELNUSQA_DATABASE_URL=sqlite:" + filepath.Join(dir, "telnusqa.db"), "TELNUSQA_DATA=" + dir,
		"TELNUSQA_ADDR=127.0.0.1:0", "TELNUSQA_OPS_ADDR=127.0.0.1:0", "GOGC=100", "GOMEMLIMIT=off",
	}}
}

// run gives the exit code and what was printed.
func (s shell) run(input string, args ...string) (code int, out, errs string) {
	s.t.Helper()
	var stdout, stderr bytes.Buffer
	code = run(s.t.Context(), args, s.environ, terminal{strings.NewReader(input), &stdout, &stderr})
	return code, stdout.String(), stderr.String()
}

// must runs a command that has to succeed.
func (s shell) must(input string, args ...string) string {
	s.t.Helper()
	code, out, errs := s.run(input, args...)
	if code != exitOK {
		s.t.Fatalf("%s: exit %d\n%s", strings.Join(args, " "), code, errs)
	}
	return out
}

func TestHelp(t *testing.T) {
	s := newShell(t)
	out := s.must("", "--help")
	for _, want := range []string{"serve", "demo", "migrate", "user create", "token revoke", "doctor", "refold", "TELNUSQA_DATABASE_URL", "sqlite:data/telnusqa.db"} {
		if !strings.Contains(out, want) {
			t.Errorf("--help does not tell about %s", want)
		}
	}
	if out := s.must("", "user", "create", "--help"); !strings.Contains(out, "SCHOOL_CLERK") {
		t.Error("user create --help does not name the roles")
	}
	if out := s.must("", "--version"); !strings.HasPrefix(out, "telnusqa ") {
		t.Errorf("--version prints %q", out)
	}
}

func TestExitCodes(t *testing.T) {
	s := newShell(t)
	keys := filepath.Join(t.TempDir(), "keys")
	shell{t, append([]string{"TELNUSQA_KEYS=" + keys}, s.environ...)}.must("", "keys", "new")
	for _, tt := range []struct {
		name    string
		environ []string
		args    []string
		code    int
		says    []string
	}{
		{"an unknown command", nil, []string{"fly"}, exitUsage, []string{"fly", "--help"}},
		{"a role that is none", nil, []string{"user", "create", "x", "--name=X", "--role=KING"}, exitUsage, []string{"KING"}},
		{"every wrong setting at once", []string{"TELNUSQA_ADDR=x", "TELNUSQA_LOG=xml", "TELNUSQA_LGO=text"}, []string{"serve"}, exitUsage, []string{"TELNUSQA_ADDR", "TELNUSQA_LOG:", "TELNUSQA_LGO"}},
		{"no keys", nil, []string{"serve"}, exitFailed, []string{"telnusqa migrate makes the keys", "keys.json", "behind this version"}},
		{"keys that are none", []string{"TELNUSQA_KEYSET=x"}, []string{"serve"}, exitFailed, []string{"TELNUSQA_KEYSET"}},
		{"a database that was not migrated", []string{"TELNUSQA_KEYS=" + keys}, []string{"serve"}, exitFailed, []string{"telnusqa migrate"}},
		{"users in it", nil, []string{"user", "list"}, exitFailed, []string{"telnusqa migrate"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			with := shell{t, append(append([]string{}, s.environ...), tt.environ...)}
			code, _, errs := with.run("", tt.args...)
			if code != tt.code {
				t.Errorf("exit %d, want %d", code, tt.code)
			}
			for _, want := range tt.says {
				if !strings.Contains(errs, want) {
					t.Errorf("does not say %q:\n%s", want, errs)
				}
			}
		})
	}
}

// The way of a first user, as docs/operations.md has it.
func TestUsersAndTokens(t *testing.T) {
	s := newShell(t)
	if out := s.must("", "keys", "new"); !strings.Contains(out, "keys.json") {
		t.Errorf("new keys: %s", out)
	}
	if code, _, errs := s.run("", "keys", "new"); code != exitFailed || !strings.Contains(errs, "exist") {
		t.Errorf("keys over keys: exit %d, %s", code, errs)
	}
	s.must("", "migrate")
	if out := s.must("", "migrate"); !strings.Contains(out, "was up to date") {
		t.Errorf("the second time: %s", out)
	}
	s.must("a long password\n", "user", "create", "Admin", "--name=Ким В.Р.", "--role=PLATFORM_ADMIN")
	s.must("", "user", "create", "portal", "--name=egov.kz", "--role=INTEGRATION", "--channel=PORTAL", "--no-password")
	if code, _, errs := s.run("short\n", "user", "password", "admin"); code != exitFailed || !strings.Contains(errs, "12") {
		t.Errorf("a short password: exit %d, %s", code, errs)
	}
	if code, _, errs := s.run("", "user", "create", "clerk", "--name=X", "--role=SCHOOL_CLERK", "--at=000000000000", "--no-password"); code != exitFailed || !strings.Contains(errs, "000000000000") {
		t.Errorf("a school that is not there: exit %d, %s", code, errs)
	}
	s.must("another password\n", "user", "password", "admin")
	s.must("", "user", "disable", "admin")
	if out := s.must("", "user", "list"); !strings.Contains(out, "admin") || !strings.Contains(out, "blocked") || !strings.Contains(out, "portal") {
		t.Errorf("the list:\n%s", out)
	}
	s.must("", "user", "enable", "admin")
	token := strings.TrimSpace(s.must("", "token", "create", "portal", "--name=gateway", "--days=30"))
	if !strings.HasPrefix(token, "tqa_") {
		t.Errorf("the token is %q", token)
	}
	if out := s.must("", "token", "list", "portal"); !strings.Contains(out, "gateway") || strings.Contains(out, token) ||
		!strings.Contains(out, time.Now().UTC().AddDate(0, 0, 30).Format(time.DateOnly)) {
		t.Errorf("the tokens:\n%s", out)
	}
	s.must("", "token", "revoke", "portal", "1")
	if out := s.must("", "token", "list", "portal"); strings.Contains(out, "gateway") {
		t.Errorf("the tokens after the last was revoked:\n%s", out)
	}
	s.must("", "keys", "add")
	if out := s.must("", "keys", "rotate"); !strings.Contains(out, "0 rows") {
		t.Errorf("a rotation of nothing: %s", out)
	}
	out := s.must("", "doctor", "--full")
	for _, want := range []string{"ok   migrations", "ok   keys", "ok   journal", "ok   figures", "TELNUSQA_ADDR=127.0.0.1:0"} {
		if !strings.Contains(out, want) {
			t.Errorf("the doctor does not say %q:\n%s", want, out)
		}
	}
}

// The first migration makes the keys. A database that has some is not given others.
func TestMigrateMakesTheFirstKeys(t *testing.T) {
	s := newShell(t)
	if out := s.must("", "migrate"); !strings.Contains(out, "keys.json") {
		t.Fatalf("the first time: %s", out)
	}
	s.must("", "doctor", "--full") // it enrols the key
	if out := s.must("", "migrate"); strings.Contains(out, "keys.json") {
		t.Errorf("the second time: %s", out)
	}
	s.must("", "keys", "rotate")
	away := shell{t, append(append([]string{}, s.environ...), "TELNUSQA_KEYS="+filepath.Join(t.TempDir(), "other.json"))}
	if out := away.must("", "migrate"); strings.Contains(out, "other.json") {
		t.Errorf("keys were made for a database that has some: %s", out)
	}
}

func TestServeEndsInOrder(t *testing.T) {
	s := newShell(t)
	s.must("", "keys", "new")
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var stdout bytes.Buffer
	stderr := &listener{word: "msg=serving", heard: cancel}
	code := run(ctx, []string{"serve", "--migrate"}, s.environ, terminal{strings.NewReader(""), &stdout, stderr})
	if code != exitOK || !strings.Contains(stderr.text(), "msg=stopped") {
		t.Errorf("exit %d\n%s", code, stderr.text())
	}
}

// listener keeps what is written and tells when a word was.
type listener struct {
	mu    sync.Mutex
	kept  bytes.Buffer
	word  string
	heard func()
}

func (s *listener) Write(b []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if bytes.Contains(b, []byte(s.word)) {
		s.heard()
	}
	return s.kept.Write(b)
}

func (s *listener) text() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.kept.String()
}
