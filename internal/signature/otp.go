package signature

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"math/big"
	"time"

	"telnusqa/internal/fault"
)

// Rules of one-time passwords. The standard gives no numbers; docs/portal.md does.
const (
	OTPDigits   = 6
	OTPLife     = 5 * time.Minute // from sending to the right answer
	OTPAttempts = 5
	// OTPUse is how long after the right answer the application may come that it
	// certifies: the portal repeats what it could not hand over.
	OTPUse = 24 * time.Hour
	// At most OTPSent go to one person within OTPWithin, so that nobody's telephone
	// is flooded and nobody buys attempts by asking again.
	OTPSent   = 5
	OTPWithin = 15 * time.Minute
)

// What is wrong with a one-time password, each with its own fault.
var (
	ErrOTPUnknown = fault.Define(fault.NotFound, "OTP_UNKNOWN", fault.Text{
		KK: "Мұндай бір реттік пароль жіберілмеген.",
		RU: "Такой одноразовый пароль не отправлялся.",
		EN: "No such one-time password was sent.",
	})
	ErrOTPWrong = fault.Define(fault.Invalid, "OTP_WRONG", fault.Text{
		KK: "Бір реттік пароль қате. Қалған әрекет саны: {left}.",
		RU: "Одноразовый пароль неверен. Осталось попыток: {left}.",
		EN: "The one-time password is wrong. Attempts left: {left}.",
	})
	ErrOTPExpired = fault.Define(fault.Invalid, "OTP_EXPIRED", fault.Text{
		KK: "Бір реттік парольдің мерзімі өтті. Жаңасын сұраңыз.",
		RU: "Срок одноразового пароля истёк. Запросите новый.",
		EN: "The one-time password has expired. Ask for a new one.",
	})
	ErrOTPSpent = fault.Define(fault.TooMany, "OTP_ATTEMPTS", fault.Text{
		KK: "Әрекет саны бітті. Жаңа бір реттік пароль сұраңыз.",
		RU: "Попытки закончились. Запросите новый одноразовый пароль.",
		EN: "No attempts are left. Ask for a new one-time password.",
	})
	ErrOTPTooMany = fault.Define(fault.TooMany, "OTP_TOO_MANY", fault.Text{
		KK: "Бұл адамға бір реттік пароль тым жиі жіберілді. {minutes} минуттан кейін қайталаңыз.",
		RU: "Одноразовые пароли отправляются этому лицу слишком часто. Повторите через {minutes} мин.",
		EN: "One-time passwords are sent to this person too often. Try again in {minutes} minutes.",
	})
	ErrOTPNotConfirmed = fault.Define(fault.Invalid, "OTP_NOT_CONFIRMED", fault.Text{
		KK: "Бір реттік пароль енгізілмеген: өтініш куәландырылмаған.",
		RU: "Одноразовый пароль не введён: заявление не удостоверено.",
		EN: "The one-time password was not entered: the application is not certified.",
	})
	ErrOTPUsed = fault.Define(fault.Conflict, "OTP_USED", fault.Text{
		KK: "Бұл бір реттік парольмен басқа өтініш куәландырылған.",
		RU: "Этим одноразовым паролем уже удостоверено другое заявление.",
		EN: "This one-time password has certified another application.",
	})
	ErrOTPOther = fault.Define(fault.Invalid, "OTP_OTHER_APPLICATION", fault.Text{
		KK: "Бір реттік пароль басқа адамға немесе басқа мазмұндағы өтінішке жіберілген.",
		RU: "Одноразовый пароль отправлен другому лицу или для заявления с другим содержанием.",
		EN: "The one-time password was sent to another person, or for an application of other content.",
	})
)

// Challenge is what is kept of a one-time password. Neither the password nor the
// handle is: the key of the row is a hash of the handle, and the password's hash
// is keyed with it, so that the million possible passwords cannot be tried on a
// stolen table.
type Challenge struct {
	CodeHash    []byte
	Binding     []byte // who confirms what; see Bind
	ExpiresAt   time.Time
	Attempts    int       // made so far
	ConfirmedAt time.Time // zero until the right answer
	UsedAt      time.Time // zero until an application was certified with it
}

// NewChallenge makes a one-time password for a binding. The handle goes to the
// gateway, the code to the person's telephone.
func NewChallenge(binding []byte, now time.Time) (c Challenge, handle, code string, err error) {
	n, err := rand.Int(rand.Reader, big.NewInt(1_000_000))
	if err != nil {
		return c, "", "", fmt.Errorf("make a one-time password: %w", err)
	}
	code = fmt.Sprintf("%0*d", OTPDigits, n)
	var secret [18]byte
	rand.Read(secret[:])
	handle = base64.RawURLEncoding.EncodeToString(secret[:])
	return Challenge{CodeHash: codeHash(handle, code), Binding: binding, ExpiresAt: now.Add(OTPLife)}, handle, code, nil
}

// Bind ties a one-time password to a person and the content she confirms, given by
// its SHA-256: the gateway need not show an application before it is handed in.
func Bind(iin string, contentSHA256 [sha256.Size]byte) []byte {
	whole := sha256.Sum256(append([]byte(iin+"\n"), contentSHA256[:]...))
	return whole[:]
}

// HandleHash is under what a challenge is kept.
func HandleHash(handle string) []byte {
	sum := sha256.Sum256([]byte(handle))
	return sum[:]
}

// HandleKey is HandleHash as small hexadecimal letters.
func HandleKey(handle string) string { return hex.EncodeToString(HandleHash(handle)) }

func codeHash(handle, code string) []byte {
	m := hmac.New(sha256.New, []byte(handle))
	m.Write([]byte(code))
	return m.Sum(nil)
}

// Try answers the challenge and gives what is to be kept of it now, whether or not
// the answer was right: an attempt counts before it is looked at. A right answer
// given twice stays right.
func (c Challenge) Try(handle, code string, now time.Time) (Challenge, error) {
	switch {
	case c.Attempts >= OTPAttempts:
		return c, ErrOTPSpent.Fault()
	case !now.Before(c.ExpiresAt):
		return c, ErrOTPExpired.Fault()
	}
	c.Attempts++
	if subtle.ConstantTimeCompare(c.CodeHash, codeHash(handle, code)) != 1 {
		return c, ErrOTPWrong.With("left", OTPAttempts-c.Attempts)
	}
	if c.ConfirmedAt.IsZero() {
		c.ConfirmedAt = now
	}
	return c, nil
}

// Use certifies an application with a confirmed challenge, once.
func (c Challenge) Use(iin string, content []byte, now time.Time) (Challenge, error) {
	switch {
	case c.ConfirmedAt.IsZero():
		return c, ErrOTPNotConfirmed.Fault()
	case subtle.ConstantTimeCompare(c.Binding, Bind(iin, sha256.Sum256(content))) != 1:
		return c, ErrOTPOther.Fault()
	case !c.UsedAt.IsZero():
		return c, ErrOTPUsed.Fault()
	case !now.Before(c.ConfirmedAt.Add(OTPUse)):
		return c, ErrOTPExpired.Fault()
	}
	c.UsedAt = now
	return c, nil
}
