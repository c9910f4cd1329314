package sequencetest

import (
	"crypto/sha256"
	"fmt"
	"math/rand/v2"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/fault"
	"telnusqa/internal/signature"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// letter is a message of the portal and what it says.
type letter struct {
	row   store.PortalMessage
	says  casework.Letter
	bin   string
	id    int64 // 0: it never came
	valid bool  // the signature will verify
}

func (w *world) gateway() person {
	for _, p := range everybody {
		if p.Role == access.Integration {
			return p
		}
	}
	panic("no gateway")
}

// takeLetter has a message come: an application, a withdrawal of one (perhaps before
// it), or one that came before.
func (w *world) takeLetter(dice *rand.Rand) error {
	p := w.gateway()
	if dice.IntN(10) == 0 {
		p = w.whoever(dice)
	}
	if evening := workday.DateOf(w.at, w.zone).At(19*3600+1800, w.zone); evening.After(w.at) && dice.IntN(3) == 0 {
		w.at = evening // when people are at home: what comes now waits for the working day
	}
	n := len(w.letters)
	switch kind := dice.IntN(4); {
	case n > 0 && kind == 0:
		n = dice.IntN(n) // once more
	case n > 0 && kind == 1:
		of := w.letters[dice.IntN(n)]
		l := letter{row: of.row, says: casework.Letter{IIN: of.says.IIN}, valid: true}
		l.row.Kind, l.row.Sequence = casefile.Withdrawal, of.row.Sequence+1
		if dice.IntN(5) == 0 {
			l.says.IIN = residents[0].IIN // somebody else's, perhaps
		}
		w.letters = append(w.letters, l)
	default:
		l, err := w.newLetter(dice)
		if err != nil {
			return err
		}
		w.letters = append(w.letters, l)
	}
	l := &w.letters[n]
	if l.row.MessageID == "" || n == len(w.letters)-1 && l.id == 0 {
		l.row.MessageID = fmt.Sprint("m", n)
		l.row.Content = fmt.Appendf(nil, `{"n":%d}`, n)
		hash := sha256.Sum256(l.row.Content)
		l.row.RequestHash = hash[:]
	}
	_, code, err := w.try(fmt.Sprintf("letter %d as %s", n+1, p.name), func() (casework.Outcome, error) {
		msg, _, err := w.mail.Take(w.ctx, p.Viewer, l.row, l.bin)
		if err == nil {
			l.id = msg.ID
		}
		return casework.Outcome{}, err
	})
	if err == nil && code == "" && p.Role != access.Integration {
		return fmt.Errorf("%s sent a message of the portal", p.name)
	}
	return err
}

func (w *world) newLetter(dice *rand.Rand) (letter, error) {
	s := application(dice, w.at)
	school, err := w.store.School(w.inProduct(), s.SchoolID)
	if err != nil {
		return letter{}, err
	}
	s.Key, s.SchoolID, s.Items, s.PickupBranchID = "", 0, s.Items[:1], 0
	filer := s.Applicant
	if s.Representative != nil {
		filer = *s.Representative
	}
	l := letter{bin: school.BIN, valid: dice.IntN(8) > 0, says: casework.Letter{IIN: filer.IIN, SchoolBIN: school.BIN, Submission: s}}
	if dice.IntN(3) == 0 {
		l.says.BranchCode = "03-101"
	} else {
		l.says.Submission.PickupAddress = "г. Кокшетау"
	}
	if dice.IntN(12) == 0 {
		l.bin, l.says.SchoolBIN = "123456789012", "123456789012"
	}
	l.row = store.PortalMessage{
		CorrelationID: fmt.Sprint("c", len(w.letters)), Sequence: 1, Kind: casefile.Submission,
		CertifiedBy: casefile.EDS, Evidence: []byte{0x30}, HandedInAt: w.at.Add(-time.Duration(dice.IntN(2)*dice.IntN(30)) * time.Hour),
	}
	return l, nil
}

// deliver has the mailroom look at a message, as the door does: certify, apply, or
// set aside.
func (w *world) deliver(dice *rand.Rand) error {
	if len(w.letters) == 0 {
		return nil
	}
	n := len(w.letters) - 1
	if dice.IntN(2) == 0 {
		n = dice.IntN(len(w.letters))
	}
	l := w.letters[n]
	if l.id == 0 {
		return nil
	}
	what := fmt.Sprintf("deliver %d", n+1)
	if l.valid {
		_, _, err := w.try(what+", certify", func() (casework.Outcome, error) {
			return casework.Outcome{}, w.mail.Certify(w.ctx, l.id, signature.Signer{IIN: l.says.IIN, SignedAt: w.at, Serial: "4279", Issuer: "ҰКО"})
		})
		if err != nil {
			return err
		}
	}
	msg, err := w.store.PortalMessageToApply(w.ctx, l.id)
	if err != nil {
		return err
	}
	var failed error
	var applied casework.Applied
	_, code, err := w.try(what, func() (casework.Outcome, error) {
		applied, failed = w.mail.Apply(w.ctx, w.gateway().Viewer, msg, l.says)
		return casework.Outcome{}, failed
	})
	switch {
	case err != nil:
		return err
	case code == "":
		return w.applied(l, msg, applied.Message)
	}
	_, _, err = w.try(what+", quarantine", func() (casework.Outcome, error) {
		return casework.Outcome{}, w.mail.Quarantine(w.ctx, l.id, fault.Of(failed))
	})
	return err
}

// applied keeps the case that a message made, and sees to it that none without a
// verified signature did.
func (w *world) applied(l letter, before, after store.PortalMessage) error {
	if after.State != casefile.MessageApplied || before.State == casefile.MessageApplied {
		return nil
	}
	if !l.valid {
		return fmt.Errorf("message %d was applied, and nobody certified it", l.id)
	}
	if after.Kind == casefile.Submission {
		return w.filed(w.gateway().Viewer, after.ApplicationID)
	}
	return nil
}

// decideMessage has a person settle a message that was set aside.
func (w *world) decideMessage(dice *rand.Rand) error {
	if len(w.letters) == 0 {
		return nil
	}
	n := dice.IntN(len(w.letters))
	if w.letters[n].id == 0 {
		return nil
	}
	msg, err := w.store.PortalMessageToApply(w.ctx, w.letters[n].id)
	if err != nil {
		return err
	}
	p, discard := w.one(dice, access.RegionAdmin, access.PlatformAdmin), dice.IntN(2) == 0
	in := casework.MessageDecision{Key: key(dice), MessageID: msg.ID, ExpectedVersion: msg.Version, Reason: "Решено."}
	_, code, err := w.keyed(fmt.Sprintf("decide %d, discard %t, as %s", n+1, discard, p.name), func() (casework.Outcome, error) {
		if discard {
			return w.mail.DiscardMessage(w.ctx, p.Viewer, in)
		}
		return w.mail.RetryMessage(w.ctx, p.Viewer, in)
	})
	if err == nil && code == "" && p.Role == access.RegionAdmin && msg.RegionID != p.Home.RegionID {
		return fmt.Errorf("%s decided about a message of region %d", p.name, msg.RegionID)
	}
	return err
}
