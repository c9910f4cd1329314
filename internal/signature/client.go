package signature

import (
	"errors"
	"net/http"
)

var errRedirect = errors.New("signature: the service answers with a redirect")

// NewClient makes the client for services outside. It follows no redirect: what is
// sent holds personal data and goes to the configured address only.
func NewClient() *http.Client {
	return &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return errRedirect }}
}
