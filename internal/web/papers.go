package web

import (
	"context"
	"mime"
	"net/http"
	"net/url"
	"strconv"

	"telnusqa/internal/access"
	"telnusqa/internal/fault"
	"telnusqa/internal/papers"
)

// Papers prints for a viewer. Every call is a printing: it is on record before there is
// an answer.
type Papers interface {
	Print(ctx context.Context, v access.Viewer, o PaperOrder) (Paper, error)
}

// PaperOrder is a paper as its address names it.
type PaperOrder struct {
	Kind     papers.Kind
	ID       string // opaque identifier of what the paper is about
	Year     int    // of pages of a year; else 0
	Language papers.Language
	Layout   papers.Layout
}

// Paper is a printed paper.
type Paper struct {
	Name string // of the file, without ending; holds no personal data
	PDF  []byte
}

var errPrintByGet = fault.Define(fault.Forbidden, "PRINT_ASKED_FOR", fault.Text{
	KK: "Қағазды осы сайттың беті ғана басып шығара алады.",
	RU: "Бумагу печатает только страница этого сайта.",
	EN: "A paper is printed only by a page of this site.",
})

// paperPolicy lets the browser show the paper in its own viewer, which lays the pages
// out with styles of its own, and lets the paper do nothing.
const paperPolicy = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'"

// paper is GET /papers/{kind}/{id}. As printing leaves a trace, it answers nothing but a
// person or a program that means it: no HEAD, no page fetched in advance, no other
// site's picture or link.
func (s *Server) paper(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		w.Header().Set("Allow", http.MethodGet)
		w.WriteHeader(http.StatusMethodNotAllowed)
		return
	}
	if site := r.Header.Get("Sec-Fetch-Site"); site == "cross-site" || site == "same-site" || r.Header.Get("Sec-Purpose") != "" {
		s.fail(w, r, errPrintByGet)
		return
	}
	order, err := paperOrder(r.PathValue("kind"), r.PathValue("id"), r.URL.Query())
	if err != nil {
		s.fail(w, r, err)
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), requestTimeout)
	defer cancel()
	p, err := s.papers.Print(ctx, access.FromContext(ctx), order)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	h := w.Header()
	h.Set("Content-Type", "application/pdf")
	h.Set("Content-Length", strconv.Itoa(len(p.PDF)))
	h.Set("Content-Disposition", mime.FormatMediaType("inline", map[string]string{"filename": p.Name + ".pdf"}))
	h.Set("Content-Security-Policy", paperPolicy)
	h.Set("Cache-Control", "no-store")
	h.Set("Accept-Ranges", "none") // a part of it would be a printing of its own
	_, _ = w.Write(p.PDF)          // the caller is gone; the log shows the status
}

func paperOrder(slug, id string, choice url.Values) (PaperOrder, error) {
	kind, ok := papers.ParseSlug(slug)
	if !ok {
		return PaperOrder{}, papers.ErrUnknownPaper
	}
	language, layout, err := papers.ReadChoice(choice.Get("lang"), choice.Get("layout"))
	if err != nil {
		return PaperOrder{}, err
	}
	order := PaperOrder{Kind: kind, ID: id, Language: language, Layout: layout}
	if kind.OfYear() {
		if order.Year, err = strconv.Atoi(choice.Get("year")); err != nil {
			return PaperOrder{}, papers.ErrYear.At("year")
		}
	}
	return order, nil
}
