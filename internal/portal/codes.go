package portal

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"regexp"
	"strings"

	"telnusqa/internal/access"
	"telnusqa/internal/casework"
	"telnusqa/internal/identifier"
	"telnusqa/internal/signature"
)

// codeText is the SMS: both office languages, the code once in each.
const codeText = "Телнұсқаға өтінішті растау коды: {code}. Ешкімге айтпаңыз. Код подтверждения заявления на дубликат: {code}. Никому не сообщайте."

// phones are those of Kazakhstan's mobile networks, as the portal links them.
var phones = regexp.MustCompile(`^\+77\d{9}$`)

// CodeSent tells the gateway what to confirm.
type CodeSent struct {
	Handle  string `json:"handle"`
	Digits  int    `json:"digits"`
	Seconds int    `json:"seconds"` // until it expires
}

// SendCode sends a one-time password to the telephone that the portal has linked to
// the person's account (R38): {"iin", "phone", "contentSha256"}.
func (in *Intake) SendCode(ctx context.Context, v access.Viewer, body []byte) (CodeSent, error) {
	var ask struct {
		IIN           string `json:"iin"`
		Phone         string `json:"phone"`
		ContentSHA256 string `json:"contentSha256"`
	}
	if in.Sender == nil {
		return CodeSent{}, signature.ErrNotConnected.Fault()
	}
	if err := strict(body, &ask); err != nil {
		return CodeSent{}, err
	}
	iin, err := identifier.ParseIIN(ask.IIN, in.Now())
	if err != nil {
		return CodeSent{}, casework.ErrIIN.At("iin")
	}
	digest, err := hex.DecodeString(ask.ContentSHA256)
	if err != nil || len(digest) != sha256.Size {
		return CodeSent{}, errDigest.At("contentSha256")
	}
	if !phones.MatchString(ask.Phone) {
		return CodeSent{}, errPhone.At("phone")
	}
	handle, code, err := in.Room.NewCode(ctx, v, string(iin), [sha256.Size]byte(digest))
	if err != nil {
		return CodeSent{}, err
	}
	if err := in.Sender.Send(ctx, ask.Phone, strings.ReplaceAll(codeText, "{code}", code)); err != nil {
		in.metrics.code("failed")
		return CodeSent{}, err
	}
	in.metrics.code("sent")
	return CodeSent{Handle: handle, Digits: signature.OTPDigits, Seconds: int(signature.OTPLife.Seconds())}, nil
}

// ConfirmCode answers a one-time password: {"handle", "code"}.
func (in *Intake) ConfirmCode(ctx context.Context, v access.Viewer, body []byte) error {
	var ask struct {
		Handle string `json:"handle"`
		Code   string `json:"code"`
	}
	if err := strict(body, &ask); err != nil {
		return err
	}
	err := in.Room.ConfirmCode(ctx, v, ask.Handle, ask.Code)
	if err != nil {
		in.metrics.code("refused")
		return err
	}
	in.metrics.code("confirmed")
	return nil
}

func strict(body []byte, into any) error {
	d := json.NewDecoder(bytes.NewReader(body))
	d.DisallowUnknownFields()
	if err := d.Decode(into); err != nil || d.More() {
		return errEnvelope.Fault()
	}
	return nil
}
