package casework

import (
	"context"
	"crypto/sha256"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/fault"
	"telnusqa/internal/signature"
	"telnusqa/internal/store"
)

// keepPasswords is how long what is left of one-time passwords is kept: until no
// message can be certified with them any more.
const keepPasswords = signature.OTPLife + signature.OTPUse + time.Hour

// NewCode makes a one-time password with which a person certifies a content. The
// handle is the gateway's, the code goes to the person's telephone and is kept
// nowhere.
func (m *Mailroom) NewCode(ctx context.Context, v access.Viewer, iin string, contentSHA256 [sha256.Size]byte) (handle, code string, err error) {
	if v.Role != access.Integration {
		return "", "", access.ErrForbidden
	}
	now := instant(m.desk.now())
	challenge, handle, code, err := signature.NewChallenge(signature.Bind(iin, contentSHA256), now)
	if err != nil {
		return "", "", err
	}
	err = m.inTx(ctx, clerk, func(l Mail) error {
		sent, err := l.OneTimePasswordsSince(ctx, iin, now.Add(-signature.OTPWithin))
		if err != nil {
			return err
		}
		if sent >= signature.OTPSent {
			return signature.ErrOTPTooMany.With("minutes", int(signature.OTPWithin.Minutes()), "seconds", int(signature.OTPWithin.Seconds()))
		}
		return l.InsertOneTimePassword(ctx, &store.OneTimePassword{
			Key: signature.HandleKey(handle), GatewayID: v.UserID, IIN: iin,
			CodeHash: challenge.CodeHash, Binding: challenge.Binding, CreatedAt: now, ExpiresAt: challenge.ExpiresAt,
		})
	})
	return handle, code, err
}

// ConfirmCode answers a one-time password. The attempt is kept whether or not it
// was right, so the fault comes back beside the transaction, which commits.
func (m *Mailroom) ConfirmCode(ctx context.Context, v access.Viewer, handle, code string) error {
	if v.Role != access.Integration {
		return access.ErrForbidden
	}
	var answer error
	err := m.inTx(ctx, clerk, func(l Mail) error {
		password, err := l.OneTimePassword(ctx, signature.HandleKey(handle))
		found, err := there(err)
		if err != nil {
			return err
		}
		if !found || password.GatewayID != v.UserID {
			return signature.ErrOTPUnknown.Fault()
		}
		var tried signature.Challenge
		tried, answer = challengeOf(password).Try(handle, code, instant(m.desk.now()))
		if answer != nil && len(fault.Of(answer)) == 0 {
			return answer
		}
		password.Attempts, password.ConfirmedAt = tried.Attempts, tried.ConfirmedAt
		return l.UpdateOneTimePassword(ctx, &password)
	})
	if err != nil {
		return err
	}
	return answer
}

// ForgetCodes removes what is left of one-time passwords that nobody can use.
func (m *Mailroom) ForgetCodes(ctx context.Context) error {
	return m.inTx(ctx, clerk, func(l Mail) error {
		_, err := l.ForgetOneTimePasswords(ctx, m.desk.now().Add(-keepPasswords))
		return err
	})
}

func challengeOf(p store.OneTimePassword) signature.Challenge {
	return signature.Challenge{
		CodeHash: p.CodeHash, Binding: p.Binding, ExpiresAt: p.ExpiresAt,
		Attempts: p.Attempts, ConfirmedAt: p.ConfirmedAt, UsedAt: p.UsedAt,
	}
}
