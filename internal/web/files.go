package web

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"strconv"
	"strings"
)

// files serves the dashboard: read once, kept in memory, never from disk.
type files struct {
	byPath map[string]file // "/assets/index-3f2a.js"
	index  file            // answers every navigation
}

// file is one file in the forms it may be sent in.
type file struct {
	contentType string
	cacheControl,
	etag string
	plain, gzip, brotli []byte // gzip and brotli are nil where no packed copy lies beside the file
}

// Hashed names never change their content; everything else is asked for again
// and answered 304 when it is the same.
const (
	cacheForever = "public, max-age=31536000, immutable"
	cacheAskAlso = "no-cache"
)

// newFiles reads the folder. Without index.html the page that says how to build
// the dashboard answers in its place.
func newFiles(dist fs.FS) (*files, error) {
	f := &files{byPath: make(map[string]file)}
	err := fs.WalkDir(dist, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || strings.HasPrefix(d.Name(), ".") || packed(name) {
			return err
		}
		one, err := readFile(dist, name)
		f.byPath["/"+name] = one
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("read the dashboard's files: %w", err)
	}
	index, built := f.byPath["/index.html"]
	if !built {
		index = unbuiltPage()
	}
	f.index = index
	delete(f.byPath, "/index.html")
	return f, nil
}

func packed(name string) bool {
	return strings.HasSuffix(name, ".br") || strings.HasSuffix(name, ".gz")
}

func readFile(dist fs.FS, name string) (file, error) {
	plain, err := fs.ReadFile(dist, name)
	if err != nil {
		return file{}, err
	}
	gzip, err1 := readIfThere(dist, name+".gz")
	brotli, err2 := readIfThere(dist, name+".br")
	f := file{
		contentType: contentType(name), cacheControl: cacheAskAlso, etag: etag(plain),
		plain: plain, gzip: gzip, brotli: brotli,
	}
	if strings.HasPrefix(name, "assets/") {
		f.cacheControl = cacheForever
	}
	return f, errors.Join(err1, err2)
}

func readIfThere(dist fs.FS, name string) ([]byte, error) {
	b, err := fs.ReadFile(dist, name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	return b, err
}

// contentTypes are told here and not by the machine's mime.types, which some
// installations have wrong.
var contentTypes = map[string]string{
	".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8",
	".svg": "image/svg+xml", ".json": "application/json; charset=utf-8", ".webmanifest": "application/manifest+json",
	".txt": "text/plain; charset=utf-8", ".png": "image/png", ".ico": "image/x-icon", ".map": "application/json",
}

func contentType(name string) string {
	ext := path.Ext(name)
	if t, ok := contentTypes[ext]; ok {
		return t
	}
	if t := mime.TypeByExtension(ext); t != "" {
		return t
	}
	return "application/octet-stream"
}

func etag(b []byte) string {
	sum := sha256.Sum256(b)
	return base64.RawURLEncoding.EncodeToString(sum[:12])
}

// ServeHTTP answers a file, or index.html for a navigation to one of the
// dashboard's own paths. A missing file stays 404: an old tab that asks for a
// script of the last release must not be given a page to execute.
func (f *files) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
		return
	}
	if one, ok := f.byPath[r.URL.Path]; ok {
		one.send(w, r)
		return
	}
	if navigation(r) {
		f.index.send(w, r)
		return
	}
	w.Header().Set("Cache-Control", "no-store")
	http.Error(w, "not found", http.StatusNotFound)
}

func navigation(r *http.Request) bool {
	p := r.URL.Path
	return !strings.HasPrefix(p, "/assets/") && path.Ext(p) == "" && strings.Contains(r.Header.Get("Accept"), "text/html")
}

// send answers the file in the smallest form the caller takes.
func (f file) send(w http.ResponseWriter, r *http.Request) {
	body, encoding := f.plain, ""
	switch {
	case f.brotli != nil && accepts(r, "br"):
		body, encoding = f.brotli, "br"
	case f.gzip != nil && accepts(r, "gzip"):
		body, encoding = f.gzip, "gzip"
	}
	tag := `"` + f.etag + `"`
	h := w.Header()
	if encoding != "" {
		tag = `"` + f.etag + "-" + encoding + `"` // a strong tag belongs to one form
		h.Set("Content-Encoding", encoding)
	}
	h.Set("Content-Type", f.contentType)
	h.Set("Cache-Control", f.cacheControl)
	h.Set("ETag", tag)
	h.Set("Vary", "Accept-Encoding")
	if f.contentType == contentTypes[".html"] {
		h.Add("Vary", "Accept")
	}
	if matches(r.Header.Get("If-None-Match"), tag) {
		h.Del("Content-Encoding")
		w.WriteHeader(http.StatusNotModified)
		return
	}
	h.Set("Content-Length", strconv.Itoa(len(body)))
	if r.Method != http.MethodHead {
		_, _ = bytes.NewReader(body).WriteTo(w) // the caller is gone; the log shows the bytes
	}
}

// matches compares weakly, as RFC 9110 asks for If-None-Match.
func matches(header, tag string) bool {
	for candidate := range strings.SplitSeq(header, ",") {
		candidate = strings.TrimPrefix(strings.TrimSpace(candidate), "W/")
		if candidate == tag || candidate == "*" {
			return true
		}
	}
	return false
}

// accepts reports whether the caller takes this encoding.
func accepts(r *http.Request, encoding string) bool {
	for part := range strings.SplitSeq(r.Header.Get("Accept-Encoding"), ",") {
		name, params, _ := strings.Cut(part, ";")
		if strings.EqualFold(strings.TrimSpace(name), encoding) {
			q := strings.ReplaceAll(params, " ", "")
			return q != "q=0" && !strings.HasPrefix(q, "q=0.000")
		}
	}
	return false
}
