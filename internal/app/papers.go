package app

import (
	"context"
	"net/url"
	"strings"

	"telnusqa/graph/view"
	"telnusqa/internal/access"
	"telnusqa/internal/casework"
	"telnusqa/internal/config"
	"telnusqa/internal/papers"
	"telnusqa/internal/papers/pdf"
	"telnusqa/internal/web"
)

// printer prints papers: the press writes and records them, pdf lays them out.
type printer struct{ press *casework.Press }

// Print prints one paper. The identifier is that of the API.
func (p printer) Print(ctx context.Context, v access.Viewer, o web.PaperOrder) (web.Paper, error) {
	order := casework.PrintOrder{Paper: o.Kind, Year: o.Year, Language: o.Language, Layout: o.Layout}
	kind, id, _ := view.ParseID(o.ID)
	switch kind {
	case view.KindApplication:
		order.ApplicationID = id
	case view.KindSchool:
		order.SchoolID = id
	default:
		return web.Paper{}, access.ErrNotFound
	}
	doc, err := p.press.Print(ctx, v, order)
	if err != nil {
		return web.Paper{}, err
	}
	file, err := pdf.Render(doc, pdf.Choice{Language: o.Language, Layout: o.Layout})
	if err != nil {
		return web.Paper{}, err
	}
	return web.Paper{Name: fileName(doc), PDF: file}, nil
}

// fileName is the paper's number where it has one; it holds nothing about a person.
func fileName(d papers.Document) string {
	name := d.Kind.Slug()
	if d.Number != "" {
		name = strings.ReplaceAll(d.Number, "/", "-") + "-" + name
	}
	return name
}

// casesByNumber begins the address of the page that opens a case by its number.
func casesByNumber(cfg config.Config) string {
	base := cfg.PublicURL
	if base == "" {
		base = "http://" + cfg.Addr
	}
	u, err := url.JoinPath(base, "applications", "by-number")
	if err != nil { // config checks the address
		return base
	}
	return u + "/"
}
