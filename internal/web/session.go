package web

import (
	"encoding/json"
	"net/http"
	"strings"

	"telnusqa/internal/access"
	"telnusqa/internal/auth"
	"telnusqa/internal/fault"
)

// session is what a browser learns about its sign-in.
type session struct {
	Login    string      `json:"login"`
	Name     string      `json:"name"`
	Role     access.Role `json:"role"`
	Language fault.Lang  `json:"language"`
}

func sessionOf(v access.Viewer) session { return session{v.Login, v.Name, v.Role, v.Lang} }

// credentialsLimit is the largest body of a sign-in: a password has at most
// 1,024 bytes, each of which JSON may write as six.
const credentialsLimit = 8 << 10

// signIn is POST /session. An unknown login and a wrong password get the same
// answer after the same time.
func (s *Server) signIn(w http.ResponseWriter, r *http.Request) {
	var in struct{ Login, Password string }
	d := json.NewDecoder(http.MaxBytesReader(w, r.Body, credentialsLimit))
	d.DisallowUnknownFields()
	if !strings.HasPrefix(r.Header.Get("Content-Type"), "application/json") || d.Decode(&in) != nil || d.More() {
		s.fail(w, r, errBody) // the body is never quoted: it holds a password
		return
	}
	got, err := s.auth.SignIn(r.Context(), auth.Credentials{
		Login: in.Login, Password: in.Password, Address: s.proxies.caller(r),
	})
	if err != nil {
		s.fail(w, r, err)
		return
	}
	http.SetCookie(w, s.cookie(r, got.Token, int(s.sessionMax.Seconds())))
	s.writeJSON(w, http.StatusOK, sessionOf(got.Viewer))
}

// whoAmI is GET /session.
func (s *Server) whoAmI(w http.ResponseWriter, r *http.Request) {
	v := access.FromContext(r.Context())
	if !v.SignedIn() {
		s.fail(w, r, access.ErrUnauthenticated)
		return
	}
	s.writeJSON(w, http.StatusOK, sessionOf(v))
}

// signOut is DELETE /session. Signing out twice is no mistake.
func (s *Server) signOut(w http.ResponseWriter, r *http.Request) {
	token, bearer := requestToken(r)
	if err := s.auth.SignOut(r.Context(), token); err != nil {
		s.fail(w, r, err)
		return
	}
	if !bearer {
		http.SetCookie(w, s.cookie(r, "", -1))
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *Server) cookie(r *http.Request, value string, maxAge int) *http.Cookie {
	return &http.Cookie{
		Name: auth.CookieName, Value: value, Path: "/", MaxAge: maxAge,
		HttpOnly: true, Secure: s.proxies.https(r), SameSite: http.SameSiteLaxMode,
	}
}
