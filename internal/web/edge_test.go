package web

import (
	"compress/gzip"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"

	"telnusqa/internal/config"
	"telnusqa/internal/fault"
)

func TestLanguage(t *testing.T) {
	for _, tt := range []struct {
		header string
		want   fault.Lang
	}{
		{"", fault.RU},
		{"kk", fault.KK},
		{"kk-KZ,kk;q=0.9,ru;q=0.8,en;q=0.7", fault.KK},
		{"en-US,en;q=0.9,ru;q=0.8", fault.EN},
		{"de-DE,de;q=0.9,en;q=0.5,kk;q=0.6", fault.KK},
		{"de", fault.RU},
		{"kk;q=abc", fault.RU},
		{"kk;q=0", fault.RU},
		{"KK", fault.KK},
	} {
		r := httptest.NewRequest("GET", "/", nil)
		r.Header.Set("Accept-Language", tt.header)
		if got := language(r, fault.RU); got != tt.want {
			t.Errorf("%q: got %s, want %s", tt.header, got, tt.want)
		}
	}
}

func TestCaller(t *testing.T) {
	behind := proxies{{Prefix: netip.MustParsePrefix("10.0.0.0/8")}}
	for _, tt := range []struct {
		name      string
		believed  proxies
		peer      string
		forwarded []string
		want      string
	}{
		{"without a proxy the peer is the caller", nil, "192.0.2.7:4711", nil, "192.0.2.7"},
		{"what the caller himself claims is not believed", nil, "192.0.2.7:4711", []string{"198.51.100.1"}, "192.0.2.7"},
		{"a believed proxy is", behind, "10.1.1.1:4711", []string{"192.0.2.7"}, "192.0.2.7"},
		{"a caller cannot write himself another address", behind, "10.1.1.1:4711", []string{"198.51.100.1, 192.0.2.7"}, "192.0.2.7"},
		{"two proxies", behind, "10.1.1.1:4711", []string{"192.0.2.7, 10.2.2.2"}, "192.0.2.7"},
		{"two headers", behind, "10.1.1.1:4711", []string{"192.0.2.7", "10.2.2.2"}, "192.0.2.7"},
		{"a proxy that says nothing", behind, "10.1.1.1:4711", nil, "10.1.1.1"},
		{"nonsense", behind, "10.1.1.1:4711", []string{"unknown"}, "10.1.1.1"},
		{"an IPv4 address in IPv6 clothes", behind, "[::ffff:10.1.1.1]:4711", []string{"192.0.2.7"}, "192.0.2.7"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := httptest.NewRequest("GET", "/", nil)
			r.RemoteAddr = tt.peer
			for _, f := range tt.forwarded {
				r.Header.Add("X-Forwarded-For", f)
			}
			if got := tt.believed.caller(r).String(); got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
		})
	}
}

func TestHTTPSIsToldByBelievedProxiesOnly(t *testing.T) {
	r := httptest.NewRequest("GET", "/", nil)
	r.RemoteAddr = "10.1.1.1:4711"
	r.Header.Set("X-Forwarded-Proto", "https")
	if (proxies{}).https(r) {
		t.Error("anyone may claim HTTPS")
	}
	if !(proxies{config.Network{Prefix: netip.MustParsePrefix("10.0.0.0/8")}}).https(r) {
		t.Error("the proxy is not believed")
	}
}

func TestGate(t *testing.T) {
	g := newGate(3, 2)
	for _, caller := range []string{"a", "a", "b"} {
		if err := g.enter(caller); err != nil {
			t.Fatal(err)
		}
	}
	if err := g.enter("a"); !errors.Is(err, errBusy) {
		t.Errorf("a third request of one caller: %v", err)
	}
	if err := g.enter("c"); !errors.Is(err, errStopping) {
		t.Errorf("a fourth request in all: %v", err)
	}
	g.leave("a")
	if err := g.enter("c"); err != nil {
		t.Errorf("after one left: %v", err)
	}
	g.leave("a")
	g.leave("b")
	g.leave("c")
	if g.inside() != 0 || len(g.byCaller) != 0 {
		t.Errorf("%d inside, %v remembered after all left", g.inside(), g.byCaller)
	}
}

func TestZipped(t *testing.T) {
	long := `{"data":"` + strings.Repeat("Көкшетау ", 500) + `"}`
	for _, tt := range []struct {
		name, body, contentType, accept string
		status                          int
		packed                          bool
	}{
		{"a long answer", long, "application/json", "gzip, br", 200, true},
		{"a long answer with another status", long, "application/graphql-response+json", "gzip", 400, true},
		{"a short one is not worth it", `{"data":null}`, "application/json", "gzip", 200, false},
		{"a caller that does not take it", long, "application/json", "", 200, false},
		{"something that is not JSON", long, "text/html", "gzip", 200, false},
		{"nothing at all", "", "application/json", "gzip", 204, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			h := zipped(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
				w.Header().Set("Content-Type", tt.contentType)
				w.WriteHeader(tt.status)
				if tt.body != "" {
					_, _ = io.WriteString(w, tt.body)
				}
			}))
			r := httptest.NewRequest("POST", "/graphql", nil)
			r.Header.Set("Accept-Encoding", tt.accept)
			w := httptest.NewRecorder()
			h.ServeHTTP(w, r)
			if packed := w.Header().Get("Content-Encoding") == "gzip"; packed != tt.packed || w.Code != tt.status {
				t.Fatalf("packed %v, status %d", packed, w.Code)
			}
			var body io.Reader = w.Body
			if tt.packed {
				z, err := gzip.NewReader(w.Body)
				if err != nil {
					t.Fatal(err)
				}
				body = z
			}
			if got, err := io.ReadAll(body); err != nil || string(got) != tt.body {
				t.Errorf("got %d bytes, %v; want %d", len(got), err, len(tt.body))
			}
		})
	}
}
