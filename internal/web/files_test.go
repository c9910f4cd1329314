package web

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/fstest"
)

func builtDashboard(t *testing.T) *files {
	t.Helper()
	f, err := newFiles(fstest.MapFS{
		".gitkeep":                    {},
		".stamp":                      {},
		"index.html":                  {Data: []byte("<!doctype html><title>Телнұсқа</title>")},
		"index.html.br":               {Data: []byte("page as brotli")},
		"index.html.gz":               {Data: []byte("page as gzip")},
		"favicon.svg":                 {Data: []byte("<svg/>")},
		"assets/index-3f2a9c01.js":    {Data: []byte("script as it is")},
		"assets/index-3f2a9c01.js.br": {Data: []byte("script as brotli")},
		"assets/index-3f2a9c01.js.gz": {Data: []byte("script as gzip")},
	})
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// browserAccept is what browsers send with a navigation.
const browserAccept = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"

func TestFiles(t *testing.T) {
	f := builtDashboard(t)
	for _, tt := range []struct {
		name, method, path, accept, encoding string
		status                               int
		body, contentType, cache             string
	}{
		{"the front page", "GET", "/", browserAccept, "", 200, "<!doctype", "text/html; charset=utf-8", "no-cache"},
		{"a page of the dashboard", "GET", "/applications", browserAccept, "", 200, "<!doctype", "text/html; charset=utf-8", "no-cache"},
		{"brotli goes first", "GET", "/", browserAccept, "gzip, deflate, br, zstd", 200, "page as brotli", "text/html; charset=utf-8", "no-cache"},
		{"then gzip", "GET", "/", browserAccept, "gzip, br;q=0", 200, "page as gzip", "text/html; charset=utf-8", "no-cache"},
		{"a script with a hashed name", "GET", "/assets/index-3f2a9c01.js", "*/*", "br", 200, "script as brotli", "text/javascript; charset=utf-8", "public, max-age=31536000, immutable"},
		{"a file without packed copies", "GET", "/favicon.svg", "*/*", "br", 200, "<svg/>", "image/svg+xml", "no-cache"},
		{"a script of the last release", "GET", "/assets/index-00000000.js", browserAccept, "", 404, "not found", "text/plain; charset=utf-8", "no-store"},
		{"a file that never was", "GET", "/robots.txt", browserAccept, "", 404, "not found", "text/plain; charset=utf-8", "no-store"},
		{"a program asks for a page", "GET", "/applications", "application/json", "", 404, "not found", "text/plain; charset=utf-8", "no-store"},
		{"packed copies have no address", "GET", "/assets/index-3f2a9c01.js.br", "*/*", "", 404, "not found", "text/plain; charset=utf-8", "no-store"},
		{"dot files have none either", "GET", "/.stamp", "*/*", "", 404, "not found", "text/plain; charset=utf-8", "no-store"},
		{"a form sent to a page", "POST", "/applications", browserAccept, "", 405, "method not allowed", "text/plain; charset=utf-8", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := httptest.NewRequest(tt.method, tt.path, nil)
			r.Header.Set("Accept", tt.accept)
			r.Header.Set("Accept-Encoding", tt.encoding)
			w := httptest.NewRecorder()
			f.ServeHTTP(w, r)
			if w.Code != tt.status || !strings.HasPrefix(w.Body.String(), tt.body) {
				t.Errorf("%d %q", w.Code, w.Body)
			}
			if got := w.Header().Get("Content-Type"); got != tt.contentType {
				t.Errorf("Content-Type %q", got)
			}
			if got := w.Header().Get("Cache-Control"); got != tt.cache {
				t.Errorf("Cache-Control %q", got)
			}
			if tt.status == 200 && (w.Header().Get("Content-Length") == "" || !strings.Contains(w.Header().Get("Vary"), "Accept-Encoding")) {
				t.Errorf("headers %v", w.Header())
			}
		})
	}
}

func TestFilesAreSentOnce(t *testing.T) {
	f := builtDashboard(t)
	get := func(header, value, encoding string) *httptest.ResponseRecorder {
		r := httptest.NewRequest("GET", "/assets/index-3f2a9c01.js", nil)
		r.Header.Set(header, value)
		r.Header.Set("Accept-Encoding", encoding)
		w := httptest.NewRecorder()
		f.ServeHTTP(w, r)
		return w
	}
	first := get("Accept", "*/*", "br")
	tag := first.Header().Get("ETag")
	if second := get("If-None-Match", tag, "br"); second.Code != http.StatusNotModified || second.Body.Len() != 0 {
		t.Errorf("%d with %d bytes", second.Code, second.Body.Len())
	}
	if weak := get("If-None-Match", `"other", W/`+tag, "br"); weak.Code != http.StatusNotModified {
		t.Errorf("a proxy's weak copy of the tag: %d", weak.Code)
	}
	if other := get("If-None-Match", tag, "gzip"); other.Code != http.StatusOK {
		t.Errorf("the tag of the brotli form answers for the gzip form: %d", other.Code)
	}
}

func TestHeadHasNoBody(t *testing.T) {
	w := httptest.NewRecorder()
	builtDashboard(t).ServeHTTP(w, httptest.NewRequest("HEAD", "/favicon.svg", nil))
	if w.Code != 200 || w.Body.Len() != 0 || w.Header().Get("Content-Length") != "6" {
		t.Errorf("%d, %d bytes, %v", w.Code, w.Body.Len(), w.Header())
	}
}

func TestWithoutADashboardThePageSaysHowToBuildIt(t *testing.T) {
	f, err := newFiles(fstest.MapFS{".gitkeep": {}})
	if err != nil {
		t.Fatal(err)
	}
	r := httptest.NewRequest("GET", "/", nil)
	r.Header.Set("Accept", browserAccept)
	w := httptest.NewRecorder()
	f.ServeHTTP(w, r)
	for _, want := range []string{"Панель не собрана", "Панель жиналмаған", "not built", "make dashboard"} {
		if !strings.Contains(w.Body.String(), want) {
			t.Errorf("the page does not say %q", want)
		}
	}
	if strings.Contains(w.Body.String(), "<style") || strings.Contains(w.Body.String(), "style=") {
		t.Error("the page holds styles that the content security policy refuses")
	}
}
