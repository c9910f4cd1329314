package notify

import (
	"net/http"
	"strings"
	"testing"
	"time"
)

func TestSignaturesAreThoseOfTheConvention(t *testing.T) {
	keys, err := ParseKeys("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
	if err != nil {
		t.Fatal(err)
	}
	h := http.Header{}
	keys.sign(h, "msg_p5jXN8AQM9LWM0D4loKWxJek", time.Unix(1614265330, 0), `{"test": 2432232314}`)
	// Reckoned apart, with Python's hmac.
	if got := h.Get("webhook-signature"); got != "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=" || h.Get("webhook-timestamp") != "1614265330" {
		t.Errorf("%s at %s", got, h.Get("webhook-timestamp"))
	}
}

func TestTwoSecretsSignWhileOneIsReplaced(t *testing.T) {
	keys, err := ParseKeys("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw, whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
	if err != nil {
		t.Fatal(err)
	}
	h := http.Header{}
	keys.sign(h, "a", time.Unix(1, 0), "{}")
	if both := strings.Fields(h.Get("webhook-signature")); len(both) != 2 || both[0] == both[1] {
		t.Errorf("signatures %v", both)
	}
	for _, wrong := range []string{"", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_", "whsec_short", "whsec_" + strings.Repeat("A", 100)} {
		if _, err := ParseKeys(wrong); err == nil {
			t.Errorf("%q is taken", wrong)
		}
	}
}
