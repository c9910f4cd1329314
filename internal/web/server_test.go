package web

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"iter"
	"log/slog"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/auth"
	"telnusqa/internal/fault"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

const password = "қоңыр күз 2026"

// edge is a server over a real database with one clerk, and a browser.
type edge struct {
	*Server
	t       *testing.T
	auth    *auth.Service
	url     string
	browser *http.Client
	log     *lockedBuffer
	// graphQL answers /graphql; tests replace it.
	graphQL http.HandlerFunc
	// follow answers the event stream; tests replace it.
	follow func(ctx context.Context, v access.Viewer, after string) (iter.Seq2[BreachEvent, error], error)
	// print prints papers; tests replace it.
	print func(ctx context.Context, v access.Viewer, o PaperOrder) (Paper, error)
}

func (e *edge) Print(ctx context.Context, v access.Viewer, o PaperOrder) (Paper, error) {
	return e.print(ctx, v, o)
}

func (e *edge) Follow(ctx context.Context, v access.Viewer, after string) (iter.Seq2[BreachEvent, error], error) {
	return e.follow(ctx, v, after)
}

type lockedBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *lockedBuffer) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *lockedBuffer) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

func newEdge(t *testing.T) *edge {
	t.Helper()
	st := storetest.Open(t, store.SQLite, store.Options{})
	users := auth.New(st, auth.Options{Idle: time.Hour, Max: time.Hour, Now: time.Now})
	_, err := users.CreateUser(t.Context(), access.Product("test"), auth.NewUser{
		Login: "clerk-1", Name: "Жүнісова Г.Қ.", Password: password, Role: access.SchoolClerk,
		Home: access.Place{RegionID: 1, DivisionID: 2, SchoolID: 3}, Language: fault.KK,
	})
	if err != nil {
		t.Fatal(err)
	}
	e := &edge{t: t, auth: users, log: &lockedBuffer{}}
	e.graphQL = func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		v := access.FromContext(r.Context())
		_ = json.NewEncoder(w).Encode(map[string]any{"login": v.Login, "lang": v.Lang})
	}
	e.Server, err = New(Options{
		Auth: users, Breaches: e, Papers: e, GraphQL: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { e.graphQL(w, r) }),
		Dashboard: fstest.MapFS{"index.html": {Data: []byte("<!doctype html>")}},
		Origins:   []string{"https://portal.example"}, BodyLimit: 64 << 10, Limits: DefaultLimits,
		SessionMax: time.Hour, Heartbeat: 20 * time.Millisecond,
		Log: slog.New(slog.NewTextHandler(e.log, &slog.HandlerOptions{Level: slog.LevelDebug})),
	})
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(e.Server)
	t.Cleanup(server.Close)
	e.url = server.URL
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	e.browser = server.Client()
	e.browser.Jar = jar
	return e
}

// do sends a request from the browser; headers are name, value pairs.
func (e *edge) do(method, path, body string, headers ...string) *http.Response {
	e.t.Helper()
	r, err := http.NewRequestWithContext(e.t.Context(), method, e.url+path, strings.NewReader(body))
	if err != nil {
		e.t.Fatal(err)
	}
	if body != "" {
		r.Header.Set("Content-Type", "application/json")
	}
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	resp, err := e.browser.Do(r)
	if err != nil {
		e.t.Fatal(err)
	}
	e.t.Cleanup(func() { _ = resp.Body.Close() })
	return resp
}

func (e *edge) signIn() *http.Response {
	e.t.Helper()
	resp := e.do("POST", "/session", `{"login":"clerk-1","password":"`+password+`"}`)
	if resp.StatusCode != http.StatusOK {
		e.t.Fatalf("sign in: %d %s", resp.StatusCode, read(e.t, resp))
	}
	return resp
}

func read(t *testing.T, resp *http.Response) string {
	t.Helper()
	b, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// faultOf reads the code of the first error of an answer.
func faultOf(t *testing.T, resp *http.Response) string {
	t.Helper()
	var answer struct {
		Errors []struct {
			Message    string
			Extensions struct{ Code, Fault, Reference string }
		}
	}
	body := read(t, resp)
	if err := json.Unmarshal([]byte(body), &answer); err != nil || len(answer.Errors) == 0 || answer.Errors[0].Message == "" {
		t.Fatalf("no error in %q (%v)", body, err)
	}
	return answer.Errors[0].Extensions.Fault
}

func TestSession(t *testing.T) {
	e := newEdge(t)
	if resp := e.do("GET", "/session", ""); resp.StatusCode != 401 || faultOf(t, resp) != "UNAUTHENTICATED" {
		t.Errorf("before signing in: %d", resp.StatusCode)
	}
	resp := e.signIn()
	if got, want := read(t, resp), `{"login":"clerk-1","name":"Жүнісова Г.Қ.","role":"SCHOOL_CLERK","language":"KK"}`; got != want {
		t.Errorf("signed in as %s", got)
	}
	cookie := resp.Cookies()[0]
	if cookie.Name != "telnusqa_session" || !cookie.HttpOnly || cookie.SameSite != http.SameSiteLaxMode || cookie.Path != "/" || cookie.MaxAge != 3600 {
		t.Errorf("cookie %+v", cookie)
	}
	if resp := e.do("GET", "/session", "", "Accept-Language", "en"); !strings.Contains(read(t, resp), `"language":"EN"`) {
		t.Error("Accept-Language does not set the language of the request")
	}
	if got := read(t, e.do("POST", "/graphql", "{}")); !strings.Contains(got, `"login":"clerk-1"`) {
		t.Errorf("the handler sees %s", got)
	}
	if resp := e.do("DELETE", "/session", ""); resp.StatusCode != 204 {
		t.Errorf("sign out: %d", resp.StatusCode)
	}
	if resp := e.do("GET", "/session", ""); resp.StatusCode != 401 {
		t.Errorf("after signing out: %d", resp.StatusCode)
	}
	if resp := e.do("DELETE", "/session", ""); resp.StatusCode != 204 {
		t.Errorf("signing out twice: %d", resp.StatusCode)
	}
}

func TestWhatSignInRefuses(t *testing.T) {
	e := newEdge(t)
	for _, tt := range []struct {
		name, body  string
		contentType string
		status      int
		fault       string
	}{
		{"a wrong password", `{"login":"clerk-1","password":"wrong"}`, "application/json", 401, "SIGN_IN_REFUSED"},
		{"an unknown login", `{"login":"nobody","password":"wrong"}`, "application/json", 401, "SIGN_IN_REFUSED"},
		{"no JSON", `login=clerk-1&password=secret-typed`, "application/json", 400, "BODY_NOT_UNDERSTOOD"},
		{"a form", `{"login":"a","password":"b"}`, "text/plain", 400, "BODY_NOT_UNDERSTOOD"},
		{"more than asked", `{"login":"a","password":"b","role":"SYSTEM"}`, "application/json", 400, "BODY_NOT_UNDERSTOOD"},
		{"two objects", `{"login":"a"}{"password":"b"}`, "application/json", 400, "BODY_NOT_UNDERSTOOD"},
		{"a book", `{"login":"` + strings.Repeat("a", credentialsLimit) + `"}`, "application/json", 400, "BODY_NOT_UNDERSTOOD"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			resp := e.do("POST", "/session", tt.body, "Content-Type", tt.contentType)
			if resp.StatusCode != tt.status {
				t.Errorf("status %d", resp.StatusCode)
			}
			if got := faultOf(t, resp); got != tt.fault {
				t.Errorf("fault %s", got)
			}
			if len(resp.Cookies()) != 0 {
				t.Error("a cookie is set")
			}
		})
	}
	if strings.Contains(e.log.String(), "secret-typed") || strings.Contains(e.log.String(), "clerk-1") {
		t.Errorf("the log tells what was typed:\n%s", e.log)
	}
}

func TestTooManyAttemptsSayWhenToComeBack(t *testing.T) {
	e := newEdge(t)
	for range 5 {
		e.do("POST", "/session", `{"login":"clerk-1","password":"wrong"}`)
	}
	resp := e.do("POST", "/session", `{"login":"clerk-1","password":"wrong"}`)
	if resp.StatusCode != 429 || resp.Header.Get("Retry-After") != "2" || faultOf(t, resp) != "TOO_MANY_ATTEMPTS" {
		t.Errorf("%d, Retry-After %q", resp.StatusCode, resp.Header.Get("Retry-After"))
	}
}

func TestBearerTokens(t *testing.T) {
	e := newEdge(t)
	token, err := e.auth.IssueToken(t.Context(), access.Product("test"), "clerk-1", "script", time.Now().Add(time.Hour))
	if err != nil {
		t.Fatal(err)
	}
	if got := read(t, e.do("POST", "/graphql", "{}", "Authorization", "Bearer "+token)); !strings.Contains(got, "clerk-1") {
		t.Errorf("the handler sees %s", got)
	}
	for _, header := range []string{"Bearer " + token + "x", "Bearer", "Basic Y2xlcms6cGFzcw=="} {
		resp := e.do("POST", "/graphql", "{}", "Authorization", header)
		if resp.StatusCode != 401 || resp.Header.Get("WWW-Authenticate") == "" {
			t.Errorf("%s: %d", header, resp.StatusCode)
		}
	}
	resp := e.do("POST", "/graphql", "{}", "Cookie", "telnusqa_session=tqs_outdated")
	if got := read(t, resp); !strings.Contains(got, `"login":""`) {
		t.Errorf("an outdated cookie: the handler sees %s", got)
	}
}

func TestRequestsOfOtherSitesAreRefused(t *testing.T) {
	e := newEdge(t)
	e.signIn()
	for _, tt := range []struct {
		name, method, path string
		headers            []string
		status             int
	}{
		{"a form of another site", "POST", "/graphql", []string{"Origin", "https://evil.example"}, 403},
		{"a script of another site", "POST", "/graphql", []string{"Sec-Fetch-Site", "cross-site"}, 403},
		{"a sign-in from another site", "POST", "/session", []string{"Sec-Fetch-Site", "cross-site"}, 403},
		{"a sign-out from another site", "DELETE", "/session", []string{"Origin", "https://evil.example"}, 403},
		{"a site beside ours", "POST", "/graphql", []string{"Sec-Fetch-Site", "same-site"}, 403},
		{"our own page", "POST", "/graphql", []string{"Sec-Fetch-Site", "same-origin"}, 200},
		{"a believed origin", "POST", "/graphql", []string{"Origin", "https://portal.example", "Sec-Fetch-Site", "cross-site"}, 200},
		{"a program", "POST", "/graphql", nil, 200},
		{"a link on another site", "GET", "/", []string{"Sec-Fetch-Site", "cross-site", "Accept", "text/html"}, 200},
	} {
		t.Run(tt.name, func(t *testing.T) {
			resp := e.do(tt.method, tt.path, "{}", tt.headers...)
			if resp.StatusCode != tt.status {
				t.Errorf("status %d: %s", resp.StatusCode, read(t, resp))
			} else if tt.status == 403 && faultOf(t, resp) != "CROSS_ORIGIN" {
				t.Error("another fault")
			}
		})
	}
}

func TestEveryAnswerHasTheSecurityHeaders(t *testing.T) {
	e := newEdge(t)
	for _, tt := range []struct{ method, path string }{
		{"GET", "/"}, {"GET", "/applications"}, {"GET", "/assets/missing.js"}, {"POST", "/session"}, {"GET", "/session"},
		{"PATCH", "/session"}, {"POST", "/graphql"}, {"GET", "/events/sla-breaches"},
	} {
		h := e.do(tt.method, tt.path, "", "Accept", "text/html").Header
		for name, want := range map[string]string{
			"Content-Security-Policy":    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'",
			"X-Content-Type-Options":     "nosniff",
			"Referrer-Policy":            "same-origin",
			"Cross-Origin-Opener-Policy": "same-origin",
		} {
			if got := h.Get(name); got != want {
				t.Errorf("%s %s: %s is %q", tt.method, tt.path, name, got)
			}
		}
		if h.Get("X-Request-Id") == "" || h.Get("Permissions-Policy") == "" {
			t.Errorf("%s %s: %v", tt.method, tt.path, h)
		}
		if h.Get("Strict-Transport-Security") != "" {
			t.Errorf("%s %s: HSTS over plain HTTP", tt.method, tt.path)
		}
	}
}

func TestPanics(t *testing.T) {
	e := newEdge(t)
	e.graphQL = func(http.ResponseWriter, *http.Request) { panic("a slip in a handler") }
	resp := e.do("POST", "/graphql", "{}", "Accept-Language", "en")
	reference := resp.Header.Get("X-Request-Id")
	body := read(t, resp)
	if resp.StatusCode != 500 || !strings.Contains(body, reference) || strings.Contains(body, "slip") {
		t.Errorf("%d %s", resp.StatusCode, body)
	}
	if log := e.log.String(); !strings.Contains(log, "a slip in a handler") || !strings.Contains(log, reference) || !strings.Contains(log, "server_test.go") {
		t.Errorf("the log does not lead to the cause:\n%s", log)
	}
	e.graphQL = func(w http.ResponseWriter, _ *http.Request) {
		_, _ = io.WriteString(w, strings.Repeat("half an answer ", 1000))
		panic("late")
	}
	resp = e.do("POST", "/graphql", "{}")
	if _, err := io.ReadAll(resp.Body); err == nil {
		t.Error("half an answer looks like a whole one")
	}
}

func TestTheLogTellsNothingAboutPeople(t *testing.T) {
	e := newEdge(t)
	e.signIn()
	e.do("GET", "/applications/900101300123?iin=900101300123", "", "Accept", "text/html", "Referer", "https://x/?q=900101300123")
	e.do("POST", "/graphql?query=900101300123", `{"variables":{"iin":"900101300123"}}`)
	log := e.log.String()
	if strings.Contains(log, "900101300123") || strings.Contains(log, "127.0.0.1") {
		t.Errorf("log:\n%s", log)
	}
	if !strings.Contains(log, "method=POST route=/graphql status=200") {
		t.Errorf("the request is not logged:\n%s", log)
	}
}

func TestOurOwnFailuresHaveAReference(t *testing.T) {
	e := newEdge(t)
	e.signIn()
	e.follow = func(context.Context, access.Viewer, string) (iter.Seq2[BreachEvent, error], error) {
		return nil, errors.New("disk on fire")
	}
	resp := e.do("GET", "/events/sla-breaches", "")
	body := read(t, resp)
	if resp.StatusCode != 500 || strings.Contains(body, "fire") || !strings.Contains(body, resp.Header.Get("X-Request-Id")) {
		t.Errorf("%d %s", resp.StatusCode, body)
	}
	if !strings.Contains(e.log.String(), "disk on fire") {
		t.Error("the cause is not logged")
	}
}

func TestOneCallerCannotHoldTheServer(t *testing.T) {
	e := newEdge(t)
	e.requests = newGate(10, 1)
	release := make(chan struct{})
	entered := make(chan struct{})
	e.graphQL = func(http.ResponseWriter, *http.Request) { entered <- struct{}{}; <-release }
	e.signIn()
	var first sync.WaitGroup
	first.Go(func() { e.do("POST", "/graphql", "{}") })
	<-entered
	resp := e.do("POST", "/graphql", "{}")
	if resp.StatusCode != 429 || resp.Header.Get("Retry-After") == "" || faultOf(t, resp) != "TOO_MANY_REQUESTS" {
		t.Errorf("a second request at once: %d", resp.StatusCode)
	}
	close(release)
	first.Wait()
}

func TestBodiesAreBounded(t *testing.T) {
	e := newEdge(t)
	e.graphQL = func(w http.ResponseWriter, r *http.Request) {
		if _, err := io.ReadAll(r.Body); err != nil {
			w.WriteHeader(http.StatusRequestEntityTooLarge)
		}
	}
	if resp := e.do("POST", "/graphql", strings.Repeat(" ", 64<<10)); resp.StatusCode != 200 {
		t.Errorf("at the limit: %d", resp.StatusCode)
	}
	if resp := e.do("POST", "/graphql", strings.Repeat(" ", 64<<10+1)); resp.StatusCode != 413 {
		t.Errorf("beyond it: %d", resp.StatusCode)
	}
}
