package auth

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"sync"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/store"
)

// A viewer is remembered for cacheFor, so that a page of ten requests asks the
// database once. It is also how long another server may still accept a session
// that ended on this one.
const (
	cacheFor  = 5 * time.Second
	cacheSize = 20_000
)

// seenEvery is how often the use of a session is written down. Less often would
// cut sign-ins short, more often would write on every click.
const seenEvery = 5 * time.Minute

// ViewerOf tells who holds the token, and prolongs the sign-in. It answers
// access.ErrUnauthenticated for tokens that mean nothing, ended, or belong to a
// user who may no longer sign in.
func (s *Service) ViewerOf(ctx context.Context, token string) (access.Viewer, error) {
	hash, api, ok := parseToken(token)
	if !ok {
		return access.Viewer{}, access.ErrUnauthenticated
	}
	now := s.now()
	if v, ok := s.viewers.get(hash, now); ok {
		return v, nil
	}
	found, err := s.find(ctx, hash, api, now)
	if err != nil {
		return access.Viewer{}, err
	}
	if now.Sub(found.seenAt) >= seenEvery {
		if err := found.seen(ctx); err != nil {
			return access.Viewer{}, fmt.Errorf("note the use of a sign-in: %w", err)
		}
	}
	s.viewers.put(hash, found.viewer, now, found.expiresAt)
	return found.viewer, nil
}

// Ended reports whether the token stopped meaning somebody. Unlike ViewerOf it
// does not count as use: a forgotten tab must not keep a sign-in alive.
func (s *Service) Ended(ctx context.Context, token string) (bool, error) {
	hash, api, ok := parseToken(token)
	if !ok {
		return true, nil
	}
	_, err := s.find(ctx, hash, api, s.now())
	if errors.Is(err, access.ErrUnauthenticated) {
		return true, nil
	}
	return false, err
}

// holder is what the database knows about a token.
type holder struct {
	viewer            access.Viewer
	seenAt, expiresAt time.Time
	seen              func(context.Context) error // writes the use down
}

func (s *Service) find(ctx context.Context, hash tokenHash, api bool, now time.Time) (holder, error) {
	if api {
		return s.findToken(ctx, hash, now)
	}
	session, user, err := s.store.SessionByHash(ctx, hash.String())
	if notFound(err) || err == nil && (!now.Before(session.ExpiresAt) || !s.mayEnter(user)) {
		return holder{}, access.ErrUnauthenticated
	}
	if err != nil {
		return holder{}, fmt.Errorf("find the session: %w", err)
	}
	viewer, err := s.store.InOffice(ctx, user.Viewer(sessionName(session)))
	if err != nil {
		return holder{}, fmt.Errorf("find the user's office: %w", err)
	}
	return holder{
		viewer: viewer, seenAt: session.LastSeenAt, expiresAt: session.ExpiresAt,
		seen: func(ctx context.Context) error {
			session.LastSeenAt = now
			session.ExpiresAt = earlier(now.Add(s.options.Idle), session.CreatedAt.Add(s.options.Max))
			return s.store.InTx(ctx, product(), func(tx *store.Tx) error { return tx.TouchSession(ctx, session) })
		},
	}, nil
}

func (s *Service) findToken(ctx context.Context, hash tokenHash, now time.Time) (holder, error) {
	token, user, err := s.store.TokenByHash(ctx, hash.String())
	if notFound(err) || err == nil && (!now.Before(token.ExpiresAt) || !s.mayEnter(user)) {
		return holder{}, access.ErrUnauthenticated
	}
	if err != nil {
		return holder{}, fmt.Errorf("find the API token: %w", err)
	}
	viewer, err := s.store.InOffice(ctx, user.Viewer(tokenName(token)))
	if err != nil {
		return holder{}, fmt.Errorf("find the user's office: %w", err)
	}
	return holder{
		viewer: viewer, seenAt: token.LastUsedAt, expiresAt: token.ExpiresAt,
		seen: func(ctx context.Context) error {
			token.LastUsedAt = now
			return s.store.InTx(ctx, product(), func(tx *store.Tx) error { return tx.TouchToken(ctx, token) })
		},
	}, nil
}

// sessionName and tokenName are how a viewer's sign-in is called in memory; they
// tell nothing that lets anybody in.
func sessionName(s store.Session) string { return "session " + strconv.FormatInt(s.ID, 10) }
func tokenName(t store.ApiToken) string  { return "token " + strconv.FormatInt(t.ID, 10) }

func earlier(a, b time.Time) time.Time {
	if a.Before(b) {
		return a
	}
	return b
}

// viewerCache remembers viewers for a few seconds.
type viewerCache struct {
	keep time.Duration
	most int

	mu      sync.Mutex
	byToken map[tokenHash]cachedViewer
}

type cachedViewer struct {
	viewer access.Viewer
	until  time.Time
}

func newViewerCache(keep time.Duration, most int) *viewerCache {
	return &viewerCache{keep: keep, most: most, byToken: make(map[tokenHash]cachedViewer)}
}

func (c *viewerCache) get(hash tokenHash, now time.Time) (access.Viewer, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	e, ok := c.byToken[hash]
	if !ok || !now.Before(e.until) {
		return access.Viewer{}, false
	}
	return e.viewer, true
}

func (c *viewerCache) put(hash tokenHash, v access.Viewer, now, expires time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.byToken) >= c.most {
		clear(c.byToken) // each entry lives seconds anyway
	}
	c.byToken[hash] = cachedViewer{v, earlier(now.Add(c.keep), expires)}
}

func (c *viewerCache) forget(hash tokenHash) {
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.byToken, hash)
}

// forgetAll is for changes of users: whose tokens they held is not known here.
func (c *viewerCache) forgetAll() {
	c.mu.Lock()
	defer c.mu.Unlock()
	clear(c.byToken)
}
