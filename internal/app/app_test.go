package app_test

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/cookiejar"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus/testutil/promlint"

	"telnusqa/internal/access"
	"telnusqa/internal/app"
	"telnusqa/internal/auth"
	"telnusqa/internal/casefile"
	"telnusqa/internal/config"
	"telnusqa/internal/fault"
	"telnusqa/internal/identifier"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

const password = "correct horse battery"

// settings are those of a server on free ports over a fresh database.
func settings(t *testing.T, d store.Dialect) config.Config {
	t.Helper()
	data := t.TempDir()
	if err := os.WriteFile(filepath.Join(data, "keys.json"), storetest.KeysText(), 0o600); err != nil {
		t.Fatal(err)
	}
	cfg, err := config.FromEnvironment([]string{
		"TELNUSQA_ADDR=127.0.0.1:0", "TELNUSQA_OPS_ADDR=127.0.0.1:0",
		"TELNUSQA_DATABASE_URL=" + storetest.URL(t, d), "TELNUSQA_DATA=" + data,
	})
	if err != nil {
		t.Fatal(err)
	}
	return cfg
}

func quiet() *slog.Logger { return slog.New(slog.NewTextHandler(io.Discard, nil)) }

// start runs the program until the test ends, over a small country with a clerk
// and an officer of the region.
func start(t *testing.T, cfg config.Config) *app.App {
	t.Helper()
	ctx := context.Background()
	s, err := store.Open(ctx, string(cfg.DatabaseURL), store.Options{Keys: storetest.Keys()})
	if err != nil {
		t.Fatal(err)
	}
	storetest.Load(t, s, storetest.Places())
	users := auth.New(s, auth.Options{Now: time.Now})
	for login, u := range map[string]struct {
		role access.Role
		home access.Place
	}{
		"gulnar": {access.SchoolClerk, access.Place{RegionID: storetest.Akmola, DivisionID: storetest.Kokshetau, SchoolID: storetest.School1}},
		"oblast": {access.RegionAdmin, access.Place{RegionID: storetest.Akmola}},
		"abai":   {access.RegionAdmin, access.Place{RegionID: storetest.Abai}},
	} {
		_, err := users.CreateUser(ctx, access.Product("test"), auth.NewUser{
			Login: login, Name: "Оспанова Г.", Password: password, Role: u.role, Home: u.home, Language: fault.RU,
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	a, err := app.New(ctx, cfg, app.Options{Log: quiet()})
	if err != nil {
		t.Fatal(err)
	}
	if err := a.Start(ctx); err != nil {
		t.Fatal(err)
	}
	return a
}

func stop(t *testing.T, a *app.App) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 15*time.Second)
	defer cancel()
	if err := a.Stop(ctx); err != nil {
		t.Errorf("stop: %v", err)
	}
}

// signIn returns a client with the user's cookie.
func signIn(t *testing.T, a *app.App, login string) *http.Client {
	t.Helper()
	jar, _ := cookiejar.New(nil)
	c := &http.Client{Jar: jar, Transport: &http.Transport{}}
	t.Cleanup(c.CloseIdleConnections)
	body := fmt.Sprintf(`{"login":%q,"password":%q}`, login, password)
	resp, err := c.Post(a.URL()+"/session", "application/json", strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		b, _ := io.ReadAll(resp.Body)
		t.Fatalf("sign in as %s: %d %s", login, resp.StatusCode, b)
	}
	return c
}

func ask(t *testing.T, c *http.Client, a *app.App, query string, variables any) string {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		t.Fatal(err)
	}
	resp, err := c.Post(a.URL()+"/graphql", "application/json", bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func get(t *testing.T, url string) (int, string) {
	t.Helper()
	resp, err := http.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return resp.StatusCode, string(b)
}

const submit = `mutation($in: SubmitApplicationInput!) { submitApplication(input: $in) { application { number dueOn } faults { code } } }`

// submission is complete; handed in so many days ago.
func submission(t *testing.T, daysAgo int) map[string]any {
	t.Helper()
	iin, ok := identifier.NewIIN(1990, time.June, 15, "F", 9810)
	if !ok {
		t.Fatal("no check digit")
	}
	return map[string]any{"in": map[string]any{
		"applicant":     map[string]any{"iin": string(iin), "surname": "Ахметова", "givenName": "Әсем"},
		"applicantRole": casefile.FormerStudent, "reasons": []casefile.Reason{casefile.Lost},
		"documentKind": casefile.GeneralSecondary, "honours": casefile.Ordinary, "graduationYear": 2008,
		"certifiedBy": casefile.Handwritten, "items": []any{map[string]any{"kind": casefile.ApplicationForm}, map[string]any{"kind": casefile.IdentityCard}},
		"handedInAt": time.Now().AddDate(0, 0, -daysAgo).Format(time.RFC3339),
	}}
}

// TestTheMainJob is the whole program over HTTP: a clerk files a case whose term
// has passed (a late entry), the sweep records its breach, the officer of the
// region gets it live on GET /events/sla-breaches and, coming back with
// Last-Event-ID, neither misses nor repeats one; the figures count it; the
// officer of another region gets nothing.
func TestTheMainJob(t *testing.T) {
	for _, d := range []store.Dialect{store.SQLite, store.Postgres} {
		t.Run(string(d), func(t *testing.T) {
			t.Parallel() // each waits for two sweeps
			a := start(t, settings(t, d))
			defer stop(t, a)
			clerk, officer, other := signIn(t, a, "gulnar"), signIn(t, a, "oblast"), signIn(t, a, "abai")

			foreign := follow(t, a, other, "")
			defer foreign.close()
			dropped := follow(t, a, officer, "") // its line drops before anything happens
			begun := <-dropped.begun
			dropped.close()
			first := follow(t, a, officer, "")
			if answer := ask(t, clerk, a, submit, submission(t, 60)); !strings.Contains(answer, `"faults":[]`) {
				t.Fatal(answer)
			}
			one := first.next(t)
			first.close()
			if answer := ask(t, clerk, a, submit, submission(t, 61)); !strings.Contains(answer, `"faults":[]`) {
				t.Fatal(answer)
			}
			second := follow(t, a, officer, one.id)
			defer second.close()
			two := second.next(t)
			again := follow(t, a, officer, begun)
			defer again.close()
			if got := again.next(t); got != one {
				t.Errorf("behind the position told at the start: %v, want %v", got, one)
			}
			if one.id == two.id || !strings.Contains(one.data, `"ДБ-`) || one.data == two.data {
				t.Errorf("events %v and %v", one, two)
			}
			if e, ok := foreign.poll(300 * time.Millisecond); ok {
				t.Errorf("the officer of another region got %v", e)
			}
			figures := ask(t, officer, a, `{ territory { figures(period: {from: "2022-01-01", to: "2028-12-31"}) { received openOverdue breaches } } }`, nil)
			if !strings.Contains(figures, `"received":2,"openOverdue":2,"breaches":2`) {
				t.Errorf("figures: %s", figures)
			}
			if found := ask(t, other, a, `{ applications { totalCount } }`, nil); !strings.Contains(found, `"totalCount":0`) {
				t.Errorf("the other region sees %s", found)
			}
		})
	}
}

type sse struct{ id, data string }

type follower struct {
	close  func()
	begun  chan string // the position the stream began at
	events chan sse
}

// follow opens the event stream behind an id.
func follow(t *testing.T, a *app.App, c *http.Client, after string) *follower {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, a.URL()+"/events/sla-breaches", nil)
	if err != nil {
		t.Fatal(err)
	}
	if after != "" {
		req.Header.Set("Last-Event-ID", after)
	}
	resp, err := c.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	if resp.StatusCode != http.StatusOK {
		t.Fatalf("stream: %d", resp.StatusCode)
	}
	f := &follower{close: cancel, begun: make(chan string, 1), events: make(chan sse, 16)}
	go func() {
		defer close(f.events)
		defer resp.Body.Close()
		var e sse
		for s := bufio.NewScanner(resp.Body); s.Scan(); {
			switch line := s.Text(); {
			case strings.HasPrefix(line, "id: "):
				e.id = line[4:]
			case strings.HasPrefix(line, "data: "):
				e.data = line[6:]
			case line == "" && e.id != "" && e.data == "":
				f.begun <- e.id
				e = sse{}
			case line == "" && e.data != "":
				f.events <- e
				e = sse{}
			}
		}
	}()
	return f
}

func (f *follower) next(t *testing.T) sse {
	t.Helper()
	e, ok := f.poll(30 * time.Second)
	if !ok {
		t.Fatal("no event came")
	}
	return e
}

func (f *follower) poll(within time.Duration) (sse, bool) {
	select {
	case e, ok := <-f.events:
		return e, ok
	case <-time.After(within):
		return sse{}, false
	}
}

// TestServeRefusesADatabaseThatIsBehind: production migrates only when told to.
func TestServeRefusesADatabaseThatIsBehind(t *testing.T) {
	cfg := settings(t, store.SQLite)
	cfg.DatabaseURL = config.DatabaseURL("sqlite:" + filepath.Join(t.TempDir(), "fresh.db"))
	if _, err := app.New(context.Background(), cfg, app.Options{Log: quiet()}); err == nil || !strings.Contains(err.Error(), "DATABASE_BEHIND") {
		t.Errorf("started on an empty database: %v", err)
	}
}

// TestMetrics asks the linter that promtool uses, and looks for people.
func TestMetrics(t *testing.T) {
	a := start(t, settings(t, store.SQLite))
	defer stop(t, a)
	clerk := signIn(t, a, "gulnar")
	ask(t, clerk, a, submit, submission(t, 1))
	_, text := get(t, a.OpsURL()+"/metrics")
	problems, err := promlint.New(strings.NewReader(text)).Lint()
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range problems {
		if strings.HasPrefix(p.Metric, "telnusqa_") {
			t.Errorf("%s: %s", p.Metric, p.Text)
		}
	}
	for line := range strings.Lines(text) {
		for _, personal := range []string{"Ахметова", "900615", "gulnar"} {
			if strings.Contains(line, personal) {
				t.Errorf("personal data in a metric: %s", line)
			}
		}
	}
}
