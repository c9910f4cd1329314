package notify

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// Keys are the secrets that webhooks are signed with. While a secret is changed there
// are two, and each signs.
type Keys [][]byte

// secretPrefix begins a secret of the convention; base64 of 24 to 64 bytes follows.
const secretPrefix = "whsec_"

// ParseKeys reads secrets, separated by commas.
func ParseKeys(s string) (Keys, error) {
	var keys Keys
	for _, one := range strings.Split(s, ",") {
		encoded, ok := strings.CutPrefix(strings.TrimSpace(one), secretPrefix)
		key, err := base64.StdEncoding.DecodeString(encoded)
		if !ok || err != nil || len(key) < 24 || len(key) > 64 {
			return nil, errors.New("notify: a secret is whsec_ and 24 to 64 bytes as base64")
		}
		keys = append(keys, key)
	}
	return keys, nil
}

// sign sets the three headers of standardwebhooks.com: the id is the receiver's key
// against repeats, the timestamp that of the attempt, and the signature covers both
// and the body.
func (k Keys) sign(h http.Header, id string, at time.Time, body string) {
	stamp := strconv.FormatInt(at.Unix(), 10)
	signatures := make([]string, len(k))
	for i, key := range k {
		m := hmac.New(sha256.New, key)
		m.Write([]byte(id + "." + stamp + "." + body))
		signatures[i] = "v1," + base64.StdEncoding.EncodeToString(m.Sum(nil))
	}
	h.Set("webhook-id", id)
	h.Set("webhook-timestamp", stamp)
	h.Set("webhook-signature", strings.Join(signatures, " "))
}
