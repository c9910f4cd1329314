package auth

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"telnusqa/internal/access"
	"telnusqa/internal/fault"
	"telnusqa/internal/journal"
	"telnusqa/internal/store"
)

// CookieName is the cookie that carries a browser's token.
const CookieName = "telnusqa_session"

// Options are the settings of the service.
type Options struct {
	Idle time.Duration // a sign-in ends when unused for so long
	Max  time.Duration // and after so long in any case
	Now  func() time.Time
	// Demo lets the users of the demonstration sign in. Elsewhere they may not,
	// wherever their rows came from: their password is printed on a screen.
	Demo       bool
	Registerer prometheus.Registerer
}

// Service knows who is asking.
type Service struct {
	store   *store.Store
	options Options
	hasher  *hasher
	viewers *viewerCache
	metrics *metrics
}

// New makes the service over a store.
func New(st *store.Store, o Options) *Service {
	return &Service{
		store: st, options: o, hasher: newHasher(),
		viewers: newViewerCache(cacheFor, cacheSize), metrics: newMetrics(o.Registerer),
	}
}

// product is the viewer under which this room reads and writes its tables:
// before the sign-in there is no other.
func product() access.Viewer { return access.Product("auth") }

// now is the server's clock at the databases' precision.
func (s *Service) now() time.Time { return s.options.Now().UTC().Truncate(time.Microsecond) }

// payload is what journal's payloads have in common.
type payload interface{ EntryKind() journal.Kind }

// record appends an entry about actor to the journal, in the transaction of the
// change it tells about.
func record(ctx context.Context, tx *store.Tx, at time.Time, actor access.Viewer, p payload) error {
	body, err := journal.Encode(p)
	if err != nil {
		return fmt.Errorf("encode %s: %w", p.EntryKind(), err)
	}
	return tx.Record(ctx, &journal.Entry{
		Kind: p.EntryKind(), HappenedAt: at, RecordedAt: at,
		ActorID: actor.UserID, ActorRole: string(actor.Role), Place: actor.Home, Payload: body,
	})
}

// ErrSignIn is the one answer to a wrong login, a wrong password and a user who
// may not sign in: which of them it was is nobody's business.
var ErrSignIn = fault.Define(fault.Unauthenticated, "SIGN_IN_REFUSED", fault.Text{
	KK: "Логин немесе құпиясөз дұрыс емес.",
	RU: "Неверный логин или пароль.",
	EN: "Wrong login or password.",
})

// mayEnter reports whether the user of this row may be a viewer here at all.
func (s *Service) mayEnter(u store.User) bool {
	return u.Active && (s.options.Demo || !u.Demo)
}

// notFound reports whether a store read found nothing.
func notFound(err error) bool { return errors.Is(err, access.ErrNotFound) }
