package graph

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"log/slog"
	"strconv"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"telnusqa/graph/view"
	"telnusqa/internal/access"
	"telnusqa/internal/fault"
)

// errInternal is what a caller sees of our own failures: a reference to quote,
// nothing else.
var errInternal = fault.Define("INTERNAL", "INTERNAL", fault.Text{
	KK: "Жүйеде қате болды. Нөмірі: {reference}. Енгізген деректеріңіз сақталмады, қайталап көріңіз.",
	RU: "Ошибка в системе. Номер обращения: {reference}. Введённое не записано, попробуйте ещё раз.",
	EN: "Something went wrong on our side. Reference: {reference}. Nothing was recorded; please try again.",
})

// codeBadRequest is the code of a document or a value that does not parse or
// validate; the sentence is then the parser's own, about the caller's own text.
const codeBadRequest = "BAD_REQUEST"

// presenter turns errors into what callers see: faults with their code and
// sentence, everything else as "internal" with a reference that the log has, too.
func presenter(log *slog.Logger, m *metrics) graphql.ErrorPresenterFunc {
	return func(ctx context.Context, err error) *gqlerror.Error {
		var g *gqlerror.Error
		if !errors.As(err, &g) {
			g = gqlerror.WrapPath(graphql.GetPath(ctx), err)
		}
		lang := access.FromContext(ctx).Lang
		switch faults := fault.Of(err); {
		case len(faults) > 0:
			return present(g, m, within(ctx, g, faults[0]), lang)
		case g.Extensions["fault"] != nil: // made by refuse
			return g
		case g.Unwrap() == nil: // gqlgen's own words about the document
			return badRequest(g, m)
		case len(argument(ctx, g)) > 0: // a value that does not fit its scalar, in gqlgen's words
			return present(g, m, within(ctx, g, view.ErrValueForm.Fault()), lang)
		case errors.Is(err, context.Canceled):
			return &gqlerror.Error{Message: "canceled", Path: g.Path, Extensions: map[string]any{"code": "CANCELED"}}
		}
		reference := newReference()
		log.ErrorContext(ctx, "request failed", "reference", reference, "path", g.Path.String(), "error", err)
		out := present(g, m, errInternal.With("reference", reference), lang)
		out.Extensions["reference"] = reference
		return out
	}
}

// argument is the path of the value that an error is about, below the field that takes
// it; empty for errors of resolvers, whose path ends with their field. gqlgen reads
// arguments in the context of the field.
func argument(ctx context.Context, g *gqlerror.Error) ast.Path {
	field := graphql.GetFieldContext(ctx)
	if field == nil {
		return nil
	}
	if n := len(field.Path()); len(g.Path) > n {
		return g.Path[n:]
	}
	return nil
}

// within says which input field a fault of a scalar concerns: the scalar does not know.
func within(ctx context.Context, g *gqlerror.Error, f *fault.Fault) *fault.Fault {
	path := argument(ctx, g)
	if len(f.Field) > 0 || len(path) == 0 {
		return f
	}
	for i, part := range path {
		switch p := part.(type) {
		case ast.PathName:
			if i > 0 || p != "input" { // faults name fields within the input
				f.Field = append(f.Field, string(p))
			}
		case ast.PathIndex:
			f.Field = append(f.Field, strconv.Itoa(int(p)))
		}
	}
	return f
}

func present(g *gqlerror.Error, m *metrics, f *fault.Fault, lang fault.Lang) *gqlerror.Error {
	m.fault(f.Code)
	ext := map[string]any{"code": string(f.Kind), "fault": f.Code}
	if len(f.Field) > 0 {
		ext["field"] = f.Field
	}
	return &gqlerror.Error{Message: f.Message(lang), Path: g.Path, Locations: g.Locations, Extensions: ext}
}

func badRequest(g *gqlerror.Error, m *metrics) *gqlerror.Error {
	m.fault(codeBadRequest)
	return &gqlerror.Error{
		Message: g.Message, Path: g.Path, Locations: g.Locations,
		Extensions: map[string]any{"code": codeBadRequest},
	}
}

// refuse makes the error of a request that is turned away before it runs. The
// executor hands such errors out as they are, so it speaks in full at once.
func refuse(ctx context.Context, m *metrics, err error) *gqlerror.Error {
	faults := fault.Of(err)
	if len(faults) == 0 {
		return &gqlerror.Error{Message: err.Error(), Extensions: map[string]any{"code": codeBadRequest}}
	}
	return present(&gqlerror.Error{}, m, faults[0], access.FromContext(ctx).Lang)
}

func newReference() string {
	var b [6]byte
	_, _ = rand.Read(b[:]) // never fails since Go 1.24
	return hex.EncodeToString(b[:])
}
