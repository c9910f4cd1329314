package signature

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"time"
)

// Sender brings a one-time password to a telephone.
type Sender interface {
	Send(ctx context.Context, phone, text string) error
}

// SMSGateway hands messages to an operator's HTTP gateway: POST of
// {"phone": "+7…", "text": "…"} with a bearer token; 2xx means taken.
type SMSGateway struct {
	URL    string
	Token  string
	Client *http.Client // follows no redirect; see NewClient
}

const smsTimeout = 10 * time.Second

// Send hands over one message. It is not repeated: the person asks for another one.
func (g *SMSGateway) Send(ctx context.Context, phone, text string) error {
	body, err := json.Marshal(map[string]string{"phone": phone, "text": text})
	if err != nil {
		return fmt.Errorf("send a one-time password: %w", err)
	}
	ctx, cancel := context.WithTimeout(ctx, smsTimeout)
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, g.URL, bytes.NewReader(body))
	if err != nil {
		return fmt.Errorf("send a one-time password: %w", err)
	}
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Authorization", "Bearer "+g.Token)
	resp, err := g.Client.Do(r)
	if err != nil {
		return ErrSMS.Fault() // the error may quote the address with what it is asked for
	}
	defer resp.Body.Close()                                      //nolint:errcheck // it was read; nothing depends on its end
	_, _ = io.Copy(io.Discard, io.LimitReader(resp.Body, 4<<10)) // so that the connection can be used again
	if resp.StatusCode < 200 || resp.StatusCode > 299 {
		return ErrSMS.Fault()
	}
	return nil
}
