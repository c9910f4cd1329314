package web

import (
	"io"
	"net/http"
	"strings"

	"telnusqa/internal/access"
)

// The portal's gateway posts JSON with a bearer token; docs/portal.md says what.

// portalMessage is POST /portal/messages. 200: applied. 202: kept, and not applied
// yet; it need not be sent again, and may be, to learn how it stands. Anything else
// means that it was not taken.
func (s *Server) portalMessage(w http.ResponseWriter, r *http.Request) {
	body, ok := s.portalBody(w, r)
	if !ok {
		return
	}
	answer, err := s.portal.Receive(r.Context(), access.FromContext(r.Context()), body)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	status := http.StatusAccepted
	if answer.Settled() {
		status = http.StatusOK
	}
	s.writeJSON(w, status, answer)
}

// portalCode is POST /portal/codes: a one-time password goes to a telephone.
func (s *Server) portalCode(w http.ResponseWriter, r *http.Request) {
	body, ok := s.portalBody(w, r)
	if !ok {
		return
	}
	sent, err := s.portal.SendCode(r.Context(), access.FromContext(r.Context()), body)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	s.writeJSON(w, http.StatusCreated, sent)
}

// confirmPortalCode is POST /portal/codes/confirmation: the person typed it in.
func (s *Server) confirmPortalCode(w http.ResponseWriter, r *http.Request) {
	body, ok := s.portalBody(w, r)
	if !ok {
		return
	}
	if err := s.portal.ConfirmCode(r.Context(), access.FromContext(r.Context()), body); err != nil {
		s.fail(w, r, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// portalBody reads the body for a gateway that is signed in; what each may do is
// asked behind it.
func (s *Server) portalBody(w http.ResponseWriter, r *http.Request) ([]byte, bool) {
	switch v := access.FromContext(r.Context()); {
	case !v.SignedIn():
		s.fail(w, r, access.ErrUnauthenticated)
		return nil, false
	case v.Role != access.Integration:
		s.fail(w, r, access.ErrForbidden)
		return nil, false
	}
	if !strings.HasPrefix(r.Header.Get("Content-Type"), "application/json") {
		s.fail(w, r, errBody)
		return nil, false
	}
	body, err := io.ReadAll(r.Body)
	if err != nil { // too large, or the caller is gone
		s.fail(w, r, errBody)
		return nil, false
	}
	return body, true
}
