package app

import (
	"bufio"
	"context"
	"errors"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/cookiejar"
	"runtime"
	"strings"
	"testing"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/auth"
	"telnusqa/internal/config"
	"telnusqa/internal/journal"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

const password = "қоңыр күз 2026"

// settings are those of a server on free ports over the database.
func settings(t *testing.T, database string) config.Config {
	t.Helper()
	cfg, err := config.FromEnvironment([]string{
		"TELNUSQA_ADDR=127.0.0.1:0", "TELNUSQA_OPS_ADDR=127.0.0.1:0", "TELNUSQA_KEYSET=" + string(storetest.KeysText()),
		"TELNUSQA_DATABASE_URL=" + database, "TELNUSQA_DATA=" + t.TempDir(), "TELNUSQA_STOP_WITHIN=10s",
	})
	if err != nil {
		t.Fatal(err)
	}
	return cfg
}

var quiet = slog.New(slog.DiscardHandler)

// addUser makes a region's administrator.
func addUser(t *testing.T, cfg config.Config, login string) {
	t.Helper()
	err := WithUsers(t.Context(), cfg, func(u Users) error {
		_, err := u.CreateUser(t.Context(), access.Product("test"), auth.NewUser{
			Login: login, Name: "Сейітова А.Б.", Password: password, Role: access.RegionAdmin, Home: access.Place{RegionID: 1},
		})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func start(t *testing.T, cfg config.Config) *App {
	t.Helper()
	a, err := New(t.Context(), cfg, Options{Log: quiet})
	if err != nil {
		t.Fatal(err)
	}
	if err := a.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	return a
}

// signIn returns a client that has the region's sign-in.
func signIn(t *testing.T, a *App) *http.Client {
	t.Helper()
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	c := &http.Client{Jar: jar, Transport: &http.Transport{}, Timeout: 30 * time.Second}
	resp, err := c.Post(a.URL()+"/session", "application/json", strings.NewReader(`{"login":"region","password":"`+password+`"}`))
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		body, _ := io.ReadAll(resp.Body)
		t.Fatalf("sign in: %d %s", resp.StatusCode, body)
	}
	return c
}

// Stop leaves nothing behind: no goroutine, no unsealed entry, no stream that was
// not told.
func TestStopLeavesNothingBehind(t *testing.T) {
	for _, dialect := range []store.Dialect{store.SQLite, store.Postgres} {
		t.Run(string(dialect), func(t *testing.T) {
			cfg := settings(t, storetest.URL(t, dialect))
			addUser(t, cfg, "region")
			before := len(stacks())
			a := start(t, cfg)
			c := signIn(t, a)
			events, err := c.Get(a.URL() + "/events/sla-breaches")
			if err != nil {
				t.Fatal(err)
			}
			defer events.Body.Close()

			ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
			defer cancel()
			if err := a.Stop(ctx); err != nil {
				t.Fatal(err)
			}
			told := false
			for s := bufio.NewScanner(events.Body); s.Scan(); {
				told = told || s.Text() == `data: {"reason":"stopping"}`
			}
			if !told {
				t.Error("the stream was not told")
			}
			c.CloseIdleConnections()
			leaks(t, before)

			st, err := store.Open(t.Context(), string(cfg.DatabaseURL), store.Options{Keys: storetest.Keys()})
			if err != nil {
				t.Fatal(err)
			}
			defer st.Close()
			waiting, _, err := st.Backlog(t.Context())
			if err != nil || waiting != 0 {
				t.Errorf("%d entries are not sealed (%v)", waiting, err)
			}
			if head, err := st.SealHead(t.Context()); err != nil || head.Position != 2 { // USER_CREATED, SIGNED_IN
				t.Errorf("the chain ends at %d (%v)", head.Position, err)
			}
		})
	}
}

// What a task was at when it was told to stop commits, and is sealed like the rest: the
// next start may be far off.
func TestStopSealsWhatATaskWasAt(t *testing.T) {
	for _, dialect := range []store.Dialect{store.SQLite, store.Postgres} {
		t.Run(string(dialect), func(t *testing.T) {
			cfg := settings(t, storetest.URL(t, dialect))
			a, err := New(t.Context(), cfg, Options{Log: quiet})
			if err != nil {
				t.Fatal(err)
			}
			const steps = 50 // enough for the last sealing to end before them
			a.tasks = append([]task{{"slow", func(ctx context.Context) error {
				<-ctx.Done()
				for range steps {
					if err := signOut(context.WithoutCancel(ctx), a.store); err != nil {
						t.Error(err)
					}
				}
				return nil
			}}}, a.tasks...)
			if err := a.Start(t.Context()); err != nil {
				t.Fatal(err)
			}
			ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
			defer cancel()
			if err := a.Stop(ctx); err != nil {
				t.Fatal(err)
			}
			st, err := store.Open(t.Context(), string(cfg.DatabaseURL), store.Options{})
			if err != nil {
				t.Fatal(err)
			}
			defer st.Close()
			waiting, _, err := st.Backlog(t.Context())
			head, err2 := st.SealHead(t.Context())
			if err != nil || err2 != nil || waiting != 0 || head.Position != steps {
				t.Errorf("%d entries are not sealed, %d are (%v, %v)", waiting, head.Position, err, err2)
			}
		})
	}
}

// signOut records something in a transaction of its own.
func signOut(ctx context.Context, st *store.Store) error {
	v := access.Product("test")
	e := journal.Entry{HappenedAt: time.Now(), RecordedAt: time.Now(), ActorRole: string(v.Role)}
	if err := e.Write(journal.SignedOut{}); err != nil {
		return err
	}
	return st.InTx(ctx, v, func(tx *store.Tx) error { return tx.Record(ctx, &e) })
}

// stacks lists the goroutines that stand in our own rooms or serve a connection.
func stacks() []string {
	buf := make([]byte, 1<<20)
	buf = buf[:runtime.Stack(buf, true)]
	var ours []string
	for g := range strings.SplitSeq(string(buf), "\n\n") {
		if strings.Contains(g, "testing.tRunner") {
			continue
		}
		if strings.Contains(g, "telnusqa/internal/") || strings.Contains(g, "telnusqa/graph") || strings.Contains(g, "net/http.(*conn)") {
			ours = append(ours, g)
		}
	}
	return ours
}

// leaks fails when more goroutines of ours run than before. Connections take a
// moment to notice that they are closed.
func leaks(t *testing.T, before int) {
	t.Helper()
	var after []string
	for range 100 {
		if after = stacks(); len(after) <= before {
			return
		}
		time.Sleep(20 * time.Millisecond)
	}
	t.Errorf("%d goroutines before, %d after:\n%s", before, len(after), strings.Join(after, "\n\n"))
}

func TestRunEndsWithItsContext(t *testing.T) {
	a, err := New(t.Context(), settings(t, storetest.URL(t, store.SQLite)), Options{Log: quiet})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- a.Run(ctx) }()
	time.AfterFunc(50*time.Millisecond, cancel)
	if err := <-done; err != nil {
		t.Error(err)
	}
}

func TestMigrate(t *testing.T) {
	for _, dialect := range []store.Dialect{store.SQLite, store.Postgres} {
		t.Run(string(dialect), func(t *testing.T) {
			cfg := settings(t, storetest.EmptyURL(t, dialect))
			if _, err := New(t.Context(), cfg, Options{Log: quiet}); !errors.Is(err, errBehind) {
				t.Fatalf("got %v", err)
			}
			a, err := New(t.Context(), cfg, Options{Log: quiet, Migrate: true})
			if err != nil {
				t.Fatal(err)
			}
			if err := a.store.Close(); err != nil {
				t.Fatal(err)
			}
			if done, err := Migrate(t.Context(), cfg); err != nil || done.Steps != 0 {
				t.Errorf("migrating again: %d steps, %v", done.Steps, err)
			}
		})
	}
}

func TestAnAddressThatIsTakenIsAnError(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	cfg := settings(t, storetest.URL(t, store.SQLite))
	cfg.Addr = taken.Addr().String()
	before := len(stacks())
	a, err := New(t.Context(), cfg, Options{Log: quiet})
	if err != nil {
		t.Fatal(err)
	}
	if err := a.Run(t.Context()); err == nil || !strings.Contains(err.Error(), "open the address") {
		t.Errorf("got %v", err)
	}
	leaks(t, before)
}

func TestAStoppingServerIsNotReady(t *testing.T) {
	a := start(t, settings(t, storetest.URL(t, store.SQLite)))
	look := func() map[string]error {
		all := map[string]error{}
		for _, c := range a.checks(time.Now) {
			all[c.Name] = c.Look(t.Context())
		}
		return all
	}
	for name, err := range look() {
		if err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	if err := a.Stop(t.Context()); err != nil {
		t.Fatal(err)
	}
	got := look()
	for _, name := range []string{"serving", "database", "sealer"} {
		if got[name] == nil {
			t.Errorf("%s is well after the stop", name)
		}
	}
}

func TestOperationNames(t *testing.T) {
	names, err := operationNames([]byte(`{
		"sha256:1": "query Viewer { viewer { login } }",
		"sha256:2": "fragment query on Clock { id } mutation Submit($input: X!) { submitApplication(input: $input) { id } }",
		"sha256:3": "subscription Breaches { slaBreached { cursor } }",
		"sha256:4": "{ viewer { login } }"}`))
	if err != nil || strings.Join(names, " ") != "Breaches Submit Viewer" {
		t.Errorf("%v, %v", names, err)
	}
}
