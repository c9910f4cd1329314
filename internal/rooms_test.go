package internal

import (
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// room is one row of the table of who may call whom in ARCHITECTURE.md. A room
// may import the standard library, the rooms and the modules named here, and
// nothing else; its tests may import whatever they like.
type room struct {
	rooms   []string // of ours, below the module's root
	modules []string // of others, by prefix of the import path
}

// pure rooms hold rules: values in, values and errors out.
var pure = []string{
	"internal/fault", "internal/workday", "internal/identifier", "internal/access",
	"internal/casefile", "internal/sla", "internal/journal", "internal/papers", "internal/stock", "internal/rulebook", "internal/guide",
}

const (
	entModule   = "entgo.io/ent"
	prometheus  = "github.com/prometheus/client_golang/prometheus"
	golangCrypt = "golang.org/x/crypto"
	gqlgen      = "github.com/99designs/gqlgen"
	gqlparser   = "github.com/vektah/gqlparser/v2"
)

func rooms(lists ...[]string) []string { return slices.Concat(lists...) }

var table = map[string]room{
	"internal/fault":      {},
	"internal/workday":    {rooms: []string{"internal/workday/data"}},
	"internal/identifier": {},
	"internal/access":     {rooms: []string{"internal/fault"}},
	"internal/casefile":   {rooms: []string{"internal/fault", "internal/workday", "internal/identifier", "internal/access"}},
	"internal/sla":        {rooms: []string{"internal/fault", "internal/workday", "internal/identifier", "internal/access", "internal/casefile"}},
	"internal/journal":    {rooms: []string{"internal/fault", "internal/workday", "internal/identifier", "internal/access"}},
	"internal/papers":     {rooms: []string{"internal/fault", "internal/workday", "internal/access", "internal/casefile"}},
	"internal/papers/pdf": {
		rooms:   []string{"internal/fault", "internal/papers"},
		modules: []string{"codeberg.org/go-pdf/fpdf", "github.com/skip2/go-qrcode"},
	},

	"internal/vault":     {modules: []string{"github.com/tink-crypto/tink-go/v2"}},
	"internal/tabular":   {rooms: []string{"internal/fault"}, modules: []string{"github.com/xuri/excelize/v2", "golang.org/x/text"}},
	"internal/importing": {rooms: rooms(pure, []string{"internal/tabular"})},

	"internal/stock":    {rooms: []string{"internal/fault", "internal/workday", "internal/casefile"}},
	"internal/guide":    {rooms: []string{"internal/fault"}},
	"internal/rulebook": {rooms: []string{"internal/fault", "internal/workday", "internal/sla"}},

	"ent/schema": {modules: []string{entModule}},
	"internal/store": {
		rooms:   rooms(pure, []string{"ent", "internal/store/migrations", "internal/vault"}),
		modules: []string{entModule, "github.com/lib/pq", "modernc.org/sqlite", "github.com/pressly/goose/v3", prometheus},
	},
	"internal/store/migrations":            {},
	"internal/store/internal/schemadiff":   {rooms: []string{"ent"}, modules: []string{entModule, "ariga.io/atlas"}},
	"internal/store/internal/migrationgen": {rooms: []string{"ent", "internal/store"}, modules: []string{entModule, "ariga.io/atlas", "github.com/lib/pq", "modernc.org/sqlite"}},
	"internal/casework":                    {rooms: rooms(pure, []string{"internal/importing", "internal/signature", "internal/store", "internal/tabular"})},
	"internal/sealer":                      {rooms: rooms(pure, []string{"internal/store", "internal/figures"}), modules: []string{prometheus}},
	"internal/live":                        {rooms: rooms(pure, []string{"internal/store"}), modules: []string{prometheus}},
	"internal/sweep":                       {rooms: rooms(pure, []string{"internal/store", "internal/casework"}), modules: []string{prometheus}},
	"internal/figures":                     {rooms: pure},
	"internal/signature":                   {rooms: pure, modules: []string{"github.com/smallstep/pkcs7"}},
	"internal/notify":                      {rooms: rooms(pure, []string{"internal/store"}), modules: []string{prometheus}},
	"internal/portal":                      {rooms: rooms(pure, []string{"internal/casework", "internal/signature", "internal/store"}), modules: []string{prometheus}},

	"graph": {
		rooms: rooms(pure, []string{
			"graph/generated", "graph/model", "graph/view", "internal/casework", "internal/figures", "internal/live", "internal/store",
		}),
		modules: []string{gqlgen, gqlparser, prometheus, "github.com/coder/websocket", "golang.org/x/sync"},
	},
	"graph/view": {
		rooms:   rooms(pure, []string{"internal/casework", "internal/figures", "internal/live", "internal/store"}),
		modules: []string{gqlgen + "/graphql", "golang.org/x/text"},
	},

	"internal/config": {modules: []string{"github.com/caarlos0/env/v11"}},
	"internal/auth":   {rooms: rooms(pure, []string{"internal/store"}), modules: []string{golangCrypt, prometheus}},
	"internal/web":    {rooms: rooms(pure, []string{"internal/auth", "internal/config", "internal/live", "internal/portal", "graph"}), modules: []string{prometheus}},
	"internal/demo": {
		rooms:   rooms(pure, []string{"internal/casework", "internal/figures", "internal/importing", "internal/sealer", "internal/signature", "internal/store", "internal/sweep"}),
		modules: []string{"golang.org/x/sync"},
	},
	"internal/app": {
		rooms: rooms(pure, []string{
			"dashboard", "graph", "internal/auth", "internal/casework", "internal/config", "internal/demo", "internal/figures", "internal/importing",
			"internal/live", "internal/notify", "internal/papers/pdf", "internal/portal", "internal/sealer", "internal/signature", "internal/store", "internal/sweep", "internal/tabular", "internal/vault", "internal/web",
		}),
		modules: []string{prometheus, gqlparser},
	},
	"dashboard": {},
	"cmd/telnusqa": {
		rooms:   rooms(pure, []string{"internal/app", "internal/auth", "internal/config", "internal/importing"}),
		modules: []string{"github.com/alecthomas/kong", "github.com/schollz/progressbar/v3", "golang.org/x/term"},
	},
	"cmd/loadgen": {
		rooms: rooms(pure, []string{
			"internal/app", "internal/casework", "internal/config", "internal/figures", "internal/store", "internal/vault",
		}),
		modules: []string{"github.com/alecthomas/kong", "github.com/lib/pq", "github.com/schollz/progressbar/v3", "golang.org/x/sync"},
	},
}

// free are packages without a row: code that a generator writes, and what only
// tests use.
func free(path string) bool {
	for _, prefix := range []string{"ent", "graph/generated", "graph/model"} {
		if path == prefix || strings.HasPrefix(path, prefix+"/") && path != "ent/schema" {
			return true
		}
	}
	return path == "internal" || strings.HasSuffix(path, "test") || strings.Contains(path, "/storetest/")
}

// TestRooms keeps the table: an import that is not in it fails, and so does a
// package without a row.
func TestRooms(t *testing.T) {
	const module = "telnusqa"
	for _, p := range packages(t) {
		path := strings.TrimPrefix(p.ImportPath, module+"/")
		if free(path) {
			continue
		}
		row, ok := table[path]
		if !ok {
			t.Errorf("%s has no row in the table of rooms", path)
			continue
		}
		for _, imported := range p.Imports {
			if ours, ok := strings.CutPrefix(imported, module+"/"); ok {
				if !allowed(row.rooms, ours) {
					t.Errorf("%s may not import %s", path, ours)
				}
				continue
			}
			first, _, _ := strings.Cut(imported, "/")
			if strings.Contains(first, ".") && !allowed(row.modules, imported) {
				t.Errorf("%s may not import %s", path, imported)
			}
		}
	}
}

// allowed reports whether the path is one of the list or lies below one of it.
func allowed(list []string, path string) bool {
	return slices.ContainsFunc(list, func(a string) bool { return path == a || strings.HasPrefix(path, a+"/") })
}

// TestPureRoomsAskNobody keeps rules repeatable: they are given the time and
// touch no network, no database and no file.
func TestPureRoomsAskNobody(t *testing.T) {
	for _, p := range packages(t) {
		path := strings.TrimPrefix(p.ImportPath, "telnusqa/")
		if !slices.Contains(pure, path) && path != "internal/figures" {
			continue
		}
		// slog is none of them: identifier only tells it how an IIN is masked.
		for _, forbidden := range []string{"net", "net/http", "os", "log"} {
			if slices.Contains(p.Imports, forbidden) {
				t.Errorf("%s imports %s", path, forbidden)
			}
		}
		if path != "internal/figures" && slices.Contains(p.Imports, "database/sql") {
			t.Errorf("%s imports database/sql", path)
		}
	}
}

type goPackage struct {
	ImportPath string
	Imports    []string
}

func packages(t *testing.T) []goPackage {
	t.Helper()
	out, err := exec.Command("go", "list", "-json=ImportPath,Imports", "../...").Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	var all []goPackage
	for d := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p goPackage
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			return all
		} else if err != nil {
			t.Fatal(err)
		}
		all = append(all, p)
	}
}
