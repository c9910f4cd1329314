package casework

import (
	"context"
	"encoding/hex"

	"telnusqa/internal/journal"
	"telnusqa/internal/signature"
	"telnusqa/internal/store"
)

// Certify keeps that the signature of a message was verified, so that it is not
// asked about again when the message is applied later: by then the certificate may
// have expired.
func (m *Mailroom) Certify(ctx context.Context, id int64, by signature.Signer) error {
	return m.change(ctx, id, func(l Mail, msg *store.PortalMessage) error {
		if !msg.Certificate.At.IsZero() {
			return nil // by another server, a moment ago
		}
		msg.Certificate = store.MessageCertificate{
			At: instant(m.desk.now()), Signed: instant(by.SignedAt), Serial: by.Serial, Issuer: by.Issuer,
		}
		return m.recordCertified(ctx, l, *msg)
	})
}

// CertifyByCode uses a confirmed one-time password for a message: the person whose
// telephone it went to confirmed this content, and it certifies nothing else.
func (m *Mailroom) CertifyByCode(ctx context.Context, id int64, iin string) error {
	return m.change(ctx, id, func(l Mail, msg *store.PortalMessage) error {
		if !msg.Certificate.At.IsZero() {
			return nil
		}
		password, err := l.OneTimePassword(ctx, hex.EncodeToString(msg.Evidence))
		found, err := there(err)
		if err != nil {
			return err
		}
		if !found || password.GatewayID != msg.GatewayID {
			return signature.ErrOTPUnknown.Fault()
		}
		// The receipt counts: a message that waited for our repair is not late.
		used, err := challengeOf(password).Use(iin, msg.Content, msg.ReceivedAt)
		if err != nil {
			return err
		}
		password.UsedAt = used.UsedAt
		if err := l.UpdateOneTimePassword(ctx, &password); err != nil {
			return err
		}
		msg.Certificate = store.MessageCertificate{At: instant(m.desk.now())}
		return m.recordCertified(ctx, l, *msg)
	})
}

func (m *Mailroom) recordCertified(ctx context.Context, l Mail, msg store.PortalMessage) error {
	return m.record(ctx, l, clerk, msg, 0, journal.MessageCertified{
		MessageID: msg.MessageID, CertifiedBy: string(msg.CertifiedBy), ContentSHA256: contentSHA256(msg),
		SignedAt: journal.At(msg.Certificate.Signed), Serial: msg.Certificate.Serial, Issuer: msg.Certificate.Issuer,
	})
}
