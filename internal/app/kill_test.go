package app_test

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/cookiejar"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/app"
	"telnusqa/internal/config"
	"telnusqa/internal/journal"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

// serveUntilKilled names the variable that makes this test binary the server.
const serveUntilKilled = "TELNUSQA_TEST_SERVE"

func TestMain(m *testing.M) {
	if os.Getenv(rotateUntilKilled) != "" {
		if err := rotateForTest(); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	if os.Getenv(retainUntilKilled) != "" {
		if err := retainForTest(); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	if os.Getenv(serveUntilKilled) != "" {
		if err := serveForTest(); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	os.Exit(m.Run())
}

// settingsOfProcess are those that the test gave to this process.
func settingsOfProcess() (config.Config, error) {
	var environ []string
	for _, e := range os.Environ() {
		if !strings.HasPrefix(e, "TELNUSQA_TEST_") {
			environ = append(environ, e)
		}
	}
	return config.FromEnvironment(environ)
}

func serveForTest() error {
	cfg, err := settingsOfProcess()
	if err != nil {
		return err
	}
	ctx := context.Background()
	a, err := app.New(ctx, cfg, app.Options{Log: quiet()})
	if err != nil {
		return err
	}
	if err := a.Start(ctx); err != nil {
		return err
	}
	fmt.Println(a.URL())
	return a.Wait(ctx)
}

// victim starts the program as a process of its own.
func victim(t *testing.T, cfg config.Config) (*exec.Cmd, string) {
	t.Helper()
	c := exec.Command(os.Args[0])
	c.Env = append(os.Environ(), serveUntilKilled+"=1",
		"TELNUSQA_ADDR=127.0.0.1:0", "TELNUSQA_OPS_ADDR=127.0.0.1:0",
		"TELNUSQA_DATABASE_URL="+string(cfg.DatabaseURL), "TELNUSQA_DATA="+cfg.Data)
	c.Stderr = os.Stderr
	out, err := c.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	line := bufio.NewScanner(out)
	if !line.Scan() {
		t.Fatal("the server did not start")
	}
	return c, line.Text()
}

// TestKilledServerLosesNothing kills the program with SIGKILL again and again
// while clerks file applications over HTTP. What was acknowledged is there; a
// repeat of every request, also of those that were cut off, gives one case each;
// the chain verifies and the figures agree with the journal.
func TestKilledServerLosesNothing(t *testing.T) {
	const kills, clerks = 4, 3
	for _, d := range []store.Dialect{store.SQLite, store.Postgres} {
		t.Run(string(d), func(t *testing.T) {
			cfg := settings(t, d)
			stop(t, start(t, cfg))                  // makes the users
			acknowledged := make(map[string]string) // key -> number
			var keys []string
			var mu sync.Mutex
			for round := range kills {
				server, url := victim(t, cfg)
				cookie := cookieOf(t, url)
				var filing sync.WaitGroup
				for clerk := range clerks {
					filing.Go(func() {
						for n := 0; ; n++ {
							key := fmt.Sprintf("kill-%d-%d-%d", round, clerk, n)
							mu.Lock()
							keys = append(keys, key)
							mu.Unlock()
							number, err := file(t, cookie, url, key)
							if err != nil {
								return // the server died
							}
							mu.Lock()
							acknowledged[key] = number
							mu.Unlock()
						}
					})
				}
				time.Sleep(time.Duration(250+round*130) * time.Millisecond)
				if err := server.Process.Kill(); err != nil {
					t.Fatal(err)
				}
				filing.Wait()
				_ = server.Wait()
			}
			if len(acknowledged) < kills {
				t.Fatalf("only %d applications were acknowledged", len(acknowledged))
			}
			server, url := victim(t, cfg)
			cookie := cookieOf(t, url)
			numbers := make(map[string]bool)
			for _, key := range keys {
				number, err := file(t, cookie, url, key)
				if err != nil {
					t.Fatal(err)
				}
				if was := acknowledged[key]; was != "" && was != number {
					t.Errorf("%s was acknowledged as %s and is now %s", key, was, number)
				}
				numbers[number] = true
			}
			if err := server.Process.Kill(); err != nil {
				t.Fatal(err)
			}
			_ = server.Wait()
			if len(numbers) != len(keys) {
				t.Errorf("%d keys made %d cases", len(keys), len(numbers))
			}
			accounts(t, cfg, len(keys))
			t.Logf("%d kills, %d writes acknowledged before them, 0 lost", kills, len(acknowledged))
		})
	}
}

// accounts seals what waits and compares rows, chain and figures.
func accounts(t *testing.T, cfg config.Config, cases int) {
	t.Helper()
	a, err := app.New(context.Background(), cfg, app.Options{Log: quiet()})
	if err != nil {
		t.Fatal(err)
	}
	if err := a.Start(context.Background()); err != nil {
		t.Fatal(err)
	}
	stop(t, a) // seals everything
	for f := range app.Doctor(context.Background(), cfg, true) {
		if f.Err != nil {
			t.Errorf("%s: %v", f.What, f.Err)
		}
	}
	s, err := store.Open(context.Background(), string(cfg.DatabaseURL), store.Options{Keys: storetest.Keys()})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if n, err := s.CountCases(context.Background(), access.Product("test").CaseScope(), store.CaseFilter{}, 1e6); err != nil || n != cases {
		t.Errorf("%d cases, %v; want %d", n, err, cases)
	}
	submitted := 0
	for e, err := range s.EachSealed(context.Background(), 0) {
		if err != nil {
			t.Fatal(err)
		}
		if e.Kind == journal.KindSubmitted {
			submitted++
		}
	}
	if submitted != cases {
		t.Errorf("%d sealed hand-ins for %d cases", submitted, cases)
	}
}

func cookieOf(t *testing.T, url string) *http.Client {
	t.Helper()
	jar, _ := cookiejar.New(nil)
	c := &http.Client{Jar: jar, Transport: &http.Transport{}, Timeout: 20 * time.Second}
	t.Cleanup(c.CloseIdleConnections)
	resp, err := c.Post(url+"/session", "application/json", strings.NewReader(fmt.Sprintf(`{"login":"gulnar","password":%q}`, password)))
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		t.Fatalf("sign in: %d", resp.StatusCode)
	}
	return c
}

// file hands an application in under a key and returns its number.
func file(t *testing.T, c *http.Client, url, key string) (string, error) {
	in := submission(t, 3)
	fields := in["in"].(map[string]any)
	fields["clientMutationId"], fields["handedInAt"] = key, "2026-11-02T05:00:00Z" // a key stands for one content
	body, err := json.Marshal(map[string]any{"query": submit, "variables": in})
	if err != nil {
		return "", err
	}
	resp, err := c.Post(url+"/graphql", "application/json", strings.NewReader(string(body)))
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	var answer struct {
		Data struct {
			SubmitApplication struct {
				Application struct{ Number string }
				Faults      []struct{ Code string }
			}
		}
		Errors []any
	}
	if err := json.NewDecoder(resp.Body).Decode(&answer); err != nil {
		return "", err
	}
	if len(answer.Errors) > 0 || len(answer.Data.SubmitApplication.Faults) > 0 {
		return "", fmt.Errorf("refused: %+v", answer)
	}
	return answer.Data.SubmitApplication.Application.Number, nil
}
