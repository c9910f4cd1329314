package demo

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"time"

	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/fault"
	"telnusqa/internal/signature"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// letterDays is how many days before today what comes by the portal comes as a message:
// three years of messages would be more rows than all cases. Before that it is filed at
// the gateway's desk.
const letterDays = 30

// letters numbers the portal's hand-ins that come as messages, in their order. Who has no
// IIN cannot certify one.
func (t *teller) letters() {
	n := 0
	for i := range t.plans {
		p := &t.plans[i]
		first := p.Steps[0]
		if first.ByID != t.gateway || workday.DateOf(first.HappenedAt, t.zone) < t.today.AddDays(-letterDays) {
			continue
		}
		if certifier(p.handedIn()).IIN != "" {
			n++
			p.Letter = n
		}
	}
}

// certifier is who certifies a submission: the applicant, or who files for her.
func certifier(sub casework.Submission) casework.Person {
	if sub.Representative != nil {
		return *sub.Representative
	}
	return sub.Applicant
}

// correlation is the portal's identifier of a case.
func correlation(day workday.Date, n int) string { return fmt.Sprintf("EGOV-%s-%04d", day, n) }

// letter is a message of the portal about to be posted.
type letter struct {
	correlation string
	sequence    int
	kind        casefile.MessageKind
	at          time.Time
	schoolBIN   string
	branchCode  string              // of the pick-up; empty for the portal's other places
	submission  casework.Submission // of a withdrawal only who files is sent
	refused     *fault.Fault        // what the check of its signature gives; nil when it holds
	again       bool                // the portal sends it twice
}

// deliver carries out a step that the portal sends: the hand-in, or that it is taken back.
func (p *performance) deliver(ctx context.Context, plan Plan, s *subject, step Step) error {
	zone := must(workday.Zone(regionOf(p.story.World.Regions, RegionKATO).Zone))
	l := letter{
		correlation: correlation(workday.DateOf(plan.Steps[0].HappenedAt, zone), plan.Letter), sequence: 1,
		kind: casefile.Submission, at: step.HappenedAt, submission: plan.handedIn(),
		schoolBIN: p.story.World.SchoolByID(plan.SchoolID).BIN, again: plan.Letter%20 == 3,
	}
	if step.Action == casefile.Withdraw {
		l.sequence, l.kind = 2, casefile.Withdrawal
	}
	msg, err := p.post(ctx, l)
	if err == nil && msg.State != casefile.MessageApplied {
		err = fmt.Errorf("it is %s: %v", msg.State, msg.Faults)
	}
	if err != nil {
		return fmt.Errorf("demo: message %s: %w", l.correlation, err)
	}
	s.id = msg.ApplicationID
	s.version++
	return nil
}

// post has the mailroom take a message, certify and apply it, as the portal's door does.
// Nobody signed anything: that the signature holds, or why not, is the story's.
func (p *performance) post(ctx context.Context, l letter) (store.PortalMessage, error) {
	gateway := p.viewers[p.story.World.UserByLogin(LoginGateway).ID]
	if id := l.submission.PickupBranchID; id != 0 {
		l.branchCode = p.story.World.Branches[id-1].Code
	}
	row, err := l.row()
	if err != nil {
		return row, err
	}
	bin := l.schoolBIN
	if l.kind == casefile.Withdrawal {
		bin = ""
	}
	msg, _, err := p.room.Take(ctx, gateway, row, bin)
	if err == nil && l.again {
		_, _, err = p.room.Take(ctx, gateway, row, bin)
	}
	if err != nil {
		return msg, err
	}
	if l.refused != nil {
		return msg, p.room.Quarantine(ctx, msg.ID, fault.List{l.refused})
	}
	if err := p.room.Certify(ctx, msg.ID, l.signer()); err != nil {
		return msg, err
	}
	done, err := p.room.Apply(ctx, gateway, msg, casework.Letter{
		IIN: certifier(l.submission).IIN, SchoolBIN: l.schoolBIN, BranchCode: l.branchCode, Submission: l.submission,
	})
	if faults := fault.Of(err); faults != nil {
		return msg, p.room.Quarantine(ctx, msg.ID, faults)
	}
	return done.Message, err
}

// signer is who the certificate of an invented signature names. A one-time password
// leaves no certificate.
func (l letter) signer() signature.Signer {
	if l.submission.CertifiedBy == casefile.OTP {
		return signature.Signer{}
	}
	sum := sha256.Sum256([]byte(l.correlation))
	return signature.Signer{
		SignedAt: l.at.Add(-20 * time.Second), Serial: fmt.Sprintf("%x", sum[:10]), Issuer: "Куәландырушы орталық (көрсетілім) / удостоверяющий центр (демонстрация)",
	}
}

// row is the message as the door keeps it.
func (l letter) row() (store.PortalMessage, error) {
	said, err := json.Marshal(l.content())
	if err != nil {
		return store.PortalMessage{}, err
	}
	hash, evidence := sha256.Sum256(append([]byte(l.correlation), said...)), sha256.Sum256([]byte("evidence of "+l.correlation))
	return store.PortalMessage{
		MessageID: fmt.Sprintf("%s-%d", l.correlation, l.sequence), CorrelationID: l.correlation, Sequence: l.sequence, Kind: l.kind,
		HandedInAt: l.at, Content: said, RequestHash: hash[:], CertifiedBy: l.submission.CertifiedBy, Evidence: evidence[:],
	}, nil
}

// content is what the message says, as the portal writes it (docs/portal.md).
func (l letter) content() map[string]any {
	sub := l.submission
	if l.kind == casefile.Withdrawal {
		return map[string]any{"iin": certifier(sub).IIN}
	}
	said := map[string]any{
		"schoolBin": l.schoolBIN, "applicant": personContent(sub.Applicant), "reasons": sub.Reasons,
		"documentKind": sub.DocumentKind, "honours": sub.Honours, "graduationYear": sub.GraduationYear,
		"nameAtGraduation": sub.NameAtGraduation, "originalDocument": sub.OriginalDocument,
	}
	if l.branchCode != "" {
		said["pickup"] = map[string]any{"branchCode": l.branchCode}
	} else {
		said["pickup"] = map[string]any{"address": sub.PickupAddress}
	}
	if sub.Representative != nil {
		said["representative"] = personContent(*sub.Representative)
	}
	return said
}

func personContent(p casework.Person) map[string]any {
	said := map[string]any{
		"iin": p.IIN, "surname": p.Surname, "givenName": p.GivenName, "patronymic": p.Patronymic,
		"phone": p.Phone, "email": p.Email, "address": p.Address, "identityDocument": p.IdentityDocument,
	}
	if p.IIN == "" {
		said["birthDate"], said["iinAbsentReason"] = p.BirthDate, p.IINAbsentReason
	}
	return said
}
