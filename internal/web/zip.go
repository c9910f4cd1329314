package web

import (
	"compress/gzip"
	"net/http"
	"strings"
	"sync"
)

// zipFrom is the smallest answer, in bytes, that is worth packing: below it the
// answer fits one packet anyway.
const zipFrom = 1400

var zippers = sync.Pool{New: func() any {
	z, _ := gzip.NewWriterLevel(nil, gzip.BestSpeed) // the level is one of the package's own
	return z
}}

// zipped packs JSON answers for callers that take gzip: the figures of a region
// with 500 schools shrink to about a ninth. The executor writes an answer in one
// piece, so the first write decides.
func zipped(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Accept-Encoding")
		if !accepts(r, "gzip") {
			next.ServeHTTP(w, r)
			return
		}
		z := &zipWriter{ResponseWriter: w}
		defer z.close()
		next.ServeHTTP(z, r)
	})
}

type zipWriter struct {
	http.ResponseWriter
	gz      *gzip.Writer // nil: not packing
	decided bool
	status  int
}

func (w *zipWriter) Unwrap() http.ResponseWriter { return w.ResponseWriter }

// WriteHeader waits: whether the answer is packed stands in the header, and is
// known at the first write.
func (w *zipWriter) WriteHeader(status int) {
	if w.status == 0 {
		w.status = status
	}
}

func (w *zipWriter) Write(b []byte) (int, error) {
	if !w.decided {
		h := w.Header()
		if len(b) >= zipFrom && h.Get("Content-Encoding") == "" && strings.Contains(h.Get("Content-Type"), "json") {
			h.Set("Content-Encoding", "gzip")
			h.Del("Content-Length")
			w.gz = zippers.Get().(*gzip.Writer)
			w.gz.Reset(w.ResponseWriter)
		}
		w.sendHeader()
	}
	if w.gz != nil {
		return w.gz.Write(b)
	}
	return w.ResponseWriter.Write(b)
}

func (w *zipWriter) sendHeader() {
	w.decided = true
	if w.status != 0 {
		w.ResponseWriter.WriteHeader(w.status)
	}
}

func (w *zipWriter) close() {
	if !w.decided {
		w.sendHeader()
	}
	if w.gz != nil {
		_ = w.gz.Close() // the caller is gone
		w.gz.Reset(nil)
		zippers.Put(w.gz)
	}
}
