package app

import (
	"context"
	"net/url"
	"strings"

	"telnusqa/graph/view"
	"telnusqa/internal/access"
	"telnusqa/internal/casework"
	"telnusqa/internal/config"
	"telnusqa/internal/papers/pdf"
	"telnusqa/internal/web"
)

// printer prints papers: the press writes and records them, pdf lays them out.
type printer struct{ press *casework.Press }

// Print prints one paper. The identifier is that of the API.
func (p printer) Print(ctx context.Context, v access.Viewer, o web.PaperOrder) (web.Paper, error) {
	kind, id, ok := view.ParseID(o.ID)
	if !ok || kind != view.KindApplication {
		return web.Paper{}, access.ErrNotFound
	}
	doc, err := p.press.Print(ctx, v, casework.PrintOrder{Paper: o.Kind, ApplicationID: id, Language: o.Language, Layout: o.Layout})
	if err != nil {
		return web.Paper{}, err
	}
	file, err := pdf.Render(doc, pdf.Choice{Language: o.Language, Layout: o.Layout})
	if err != nil {
		return web.Paper{}, err
	}
	return web.Paper{Name: strings.ReplaceAll(doc.Number, "/", "-"), PDF: file}, nil
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
