package graph

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"mime"
	"net/http"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/99designs/gqlgen/graphql/handler/transport"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"

	"telnusqa/graph/generated"
	"telnusqa/internal/access"
	"telnusqa/internal/fault"
)

// Options are the settings of the GraphQL server.
type Options struct {
	Limits Limits
	// Operations are the names of the dashboard's documents, the only operation
	// names that become labels of metrics.
	Operations []string
	// KeepAlive is how often an idle stream is pinged; a dead peer is noticed
	// within twice that time.
	KeepAlive  time.Duration
	Registerer prometheus.Registerer
	Log        *slog.Logger
}

// What a request is refused for before it reaches the executor.
var (
	errBody = fault.Define(fault.Invalid, "BODY_NOT_JSON", fault.Text{
		KK: "Сұраудың денесі JSON емес.", RU: "Тело запроса не является JSON.", EN: "The body of the request is not JSON.",
	})
	errBodySize = fault.Define(fault.TooMany, "BODY_TOO_LARGE", fault.Text{
		KK: "Сұрау тым үлкен: ең көбі {limit} байт.", RU: "Запрос слишком велик: не более {limit} байт.", EN: "The request is too large: at most {limit} bytes.",
	})
	errStream = fault.Define(fault.Invalid, "STREAM_NEEDS_EVENTS", fault.Text{
		KK: "Жазылым WebSocket немесе text/event-stream арқылы ғана.", RU: "Подписка возможна только через WebSocket или text/event-stream.", EN: "A subscription needs a WebSocket or text/event-stream.",
	})
)

// errPanic is our own failure; the presenter answers it as internal.
var errPanic = errors.New("resolver panicked")

// NewServer returns the handler of /graphql: POST, GET for queries, SSE by POST
// and graphql-transport-ws. The viewer comes in by the request's context.
func NewServer(r *Resolver, o Options) http.Handler {
	m := newMetrics(o.Registerer, o.Operations)
	r.metrics, r.log = m, o.Log
	schema := generated.NewExecutableSchema(generated.Config{Resolvers: r})
	srv := handler.New(schema)
	srv.SetDisableSuggestion(true)
	srv.SetParserTokenLimit(o.Limits.Tokens)
	srv.SetQueryCache(lru.New[*ast.QueryDocument](1000))
	srv.SetErrorPresenter(presenter(o.Log, m))
	srv.SetRecoverFunc(func(ctx context.Context, p any) error {
		o.Log.ErrorContext(ctx, "resolver panicked", "panic", p)
		return errPanic
	})
	srv.AddTransport(transport.Websocket{
		InitTimeout:      10 * time.Second,
		PingPongInterval: o.KeepAlive,
		PayloadReadLimit: &o.Limits.BodyBytes,
	})
	srv.AddTransport(transport.SSE{KeepAlivePingInterval: o.KeepAlive})
	srv.AddTransport(transport.POST{})
	srv.AddTransport(transport.GET{})
	srv.Use(&limiter{limits: o.Limits, schema: schema.Schema(), metrics: m, shapes: lru.New[bool](1000)})
	return guard(srv, o.Limits.BodyBytes, m)
}

// guard reads the body under its limit and checks that it is JSON, because
// gqlgen reads any size and echoes what it cannot parse, also into the log.
func guard(next http.Handler, limit int64, m *metrics) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Upgrade") != "" { // gqlgen also speaks an older protocol, to clients that name none
			if !strings.Contains(r.Header.Get("Sec-WebSocket-Protocol"), "graphql-transport-ws") {
				http.Error(w, "subprotocol graphql-transport-ws expected", http.StatusBadRequest)
				return
			}
			next.ServeHTTP(w, r)
			return
		}
		if r.Method != http.MethodPost {
			next.ServeHTTP(w, r.WithContext(byURL(r.Context())))
			return
		}
		if mt, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type")); mt != "application/json" {
			reject(w, r, m, http.StatusUnsupportedMediaType, errBody.Fault())
			return
		}
		body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, limit))
		if err != nil {
			reject(w, r, m, http.StatusRequestEntityTooLarge, errBodySize.With("limit", limit))
			return
		}
		if !json.Valid(body) || len(body) == 0 || bytes.TrimLeft(body, " \t\r\n")[0] != '{' {
			reject(w, r, m, http.StatusBadRequest, errBody.Fault())
			return
		}
		r.Body = io.NopCloser(bytes.NewReader(body))
		next.ServeHTTP(w, r)
	})
}

func reject(w http.ResponseWriter, r *http.Request, m *metrics, status int, f *fault.Fault) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(map[string]any{"errors": []any{refuse(r.Context(), m, f)}})
}

// limiter holds the limits, the costs and the counting of requests.
type limiter struct {
	limits  Limits
	schema  *ast.Schema
	metrics *metrics
	shapes  graphql.Cache[bool] // documents whose shape was found within the limits
}

var (
	_ graphql.HandlerExtension          = (*limiter)(nil)
	_ graphql.OperationParameterMutator = (*limiter)(nil)
	_ graphql.OperationContextMutator   = (*limiter)(nil)
	_ graphql.OperationInterceptor      = (*limiter)(nil)
)

func (*limiter) ExtensionName() string                   { return "Limits" }
func (*limiter) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationParameters refuses a document by its shape, before gqlgen
// validates it: some validation rules are far from linear.
func (l *limiter) MutateOperationParameters(ctx context.Context, p *graphql.RawParams) *gqlerror.Error {
	if _, ok := l.shapes.Get(ctx, p.Query); ok {
		return nil
	}
	doc, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: p.Query}, l.limits.Tokens)
	if err != nil {
		return refuse(ctx, l.metrics, err)
	}
	if err := l.limits.checkShape(doc); err != nil {
		return refuse(ctx, l.metrics, err)
	}
	l.shapes.Add(ctx, p.Query, true)
	return nil
}

// MutateOperationContext refuses an operation by its cost, which depends on the
// page sizes in the variables.
func (l *limiter) MutateOperationContext(ctx context.Context, op *graphql.OperationContext) *gqlerror.Error {
	op.DisableIntrospection = !l.limits.Introspection
	if op.Operation.Operation == ast.Subscription && !streams(op.Headers) {
		return refuse(ctx, l.metrics, errStream.Fault())
	}
	if inURL(ctx) {
		if name := personalArgument(l.schema, op.Operation, op.Variables); name != "" {
			return refuse(ctx, l.metrics, errPersonalURL.With("argument", name))
		}
	}
	n := cost(op.Operation, op.Variables)
	l.metrics.costs.Observe(float64(n))
	if n > l.limits.Cost {
		return refuse(ctx, l.metrics, ErrQueryCost.With("cost", n, "limit", l.limits.Cost))
	}
	op.Stats.SetExtension("cost", n)
	return nil
}

func streams(h http.Header) bool {
	return h.Get("Upgrade") != "" || strings.Contains(h.Get("Accept"), "text/event-stream")
}

// InterceptOperation counts the operation and shows its cost in extensions.
func (l *limiter) InterceptOperation(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
	if !access.FromContext(ctx).SignedIn() {
		return graphql.OneShot(&graphql.Response{Errors: gqlerror.List{refuse(ctx, l.metrics, access.ErrUnauthenticated)}})
	}
	op := graphql.GetOperationContext(ctx)
	kind := string(op.Operation.Operation)
	if op.Operation.Operation == ast.Subscription {
		l.metrics.requests.WithLabelValues(l.metrics.operation(op.Operation.Name), kind, "ok").Inc()
		return next(ctx)
	}
	start := op.Stats.OperationStart
	if start.IsZero() {
		start = time.Now()
	}
	answer := next(ctx)
	return func(ctx context.Context) *graphql.Response {
		resp := answer(ctx)
		if resp != nil {
			l.metrics.done(op.Operation.Name, kind, len(resp.Errors) > 0, time.Since(start))
			if resp.Extensions == nil {
				resp.Extensions = make(map[string]any, 1)
			}
			resp.Extensions["cost"] = op.Stats.GetExtension("cost")
		}
		return resp
	}
}
