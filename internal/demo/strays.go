package demo

import (
	"context"
	"fmt"
	"time"

	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/fault"
	"telnusqa/internal/signature"
	"telnusqa/internal/workday"
)

// Stray is a message of the portal that made no case: what it says, and why not.
type Stray struct {
	At          time.Time
	Correlation string
	Sequence    int
	Kind        casefile.MessageKind
	SchoolBIN   string
	Submission  casework.Submission // of a withdrawal only who files is sent
	Refused     *fault.Fault        // what the check of its signature gave; nil when it held

	// DiscardedAt is when a person decided that it is never applied; zero while it waits
	// for somebody.
	DiscardedAt time.Time
	ByID        int64
	Reason      string
}

// tellStrays tells the messages that are quarantined, for the reasons that a gateway
// meets: a school that is none of ours, a certificate that had expired, the signature of
// somebody else; and a withdrawal that waits behind one of them.
func (t *teller) tellStrays() {
	d := newDice(t.seed, subjectStrays)
	noSchool, _ := nextBIN(d, workday.NewDate(2004, time.September, 1), firstBINSerial+900)
	platform := t.world.UserByLogin(LoginPlatform).ID

	settled := t.stray(d, 9, 11, t.someSchool(d), noSchool)
	settled.DiscardedAt, settled.ByID = settled.At.Add(22*time.Hour), platform
	settled.Reason = "Колледж: эта услуга школьная. Портал уведомлён, заявителю дан ответ."

	t.stray(d, 2, 13, t.someSchool(d), noSchool)

	expired := t.stray(d, 4, 20, t.someSchool(d), "")
	expired.Refused = signature.ErrExpired.Fault()

	own := t.world.UserByLogin(LoginClerk).Home.SchoolID
	other := t.stray(d, 1, 19, t.world.SchoolByID(own), "")
	other.Refused = signature.ErrOtherPerson.Fault()
	back := *other
	back.At, back.Sequence, back.Kind, back.Refused = other.At.Add(47*time.Minute), 2, casefile.Withdrawal, nil
	t.strays = append(t.strays, &back)
}

// stray tells a submission signed with a certificate, so many days ago about the hour;
// bin is the school that it names where that is not s.
func (t *teller) stray(d dice, ago, hour int, s School, bin string) *Stray {
	day := t.today.AddDays(-ago)
	at := day.At(workday.Clock(hour, d.IntN(60)), t.zone)
	g := t.graduate(d, s, day)
	for g.IIN == "" || g.parent != nil {
		g = t.graduate(d, s, day)
	}
	if bin == "" {
		bin = s.BIN
	}
	stray := &Stray{
		At: at.UTC(), Correlation: correlation(day, 9000+len(t.strays)), Sequence: 1, Kind: casefile.Submission, SchoolBIN: bin,
		Submission: t.submission(d, s, g, casefile.Portal, t.reasons(d, &g, day), at, complete),
	}
	stray.Submission.CertifiedBy = casefile.EDS
	t.strays = append(t.strays, stray)
	return stray
}

// someSchool is an open school of the region.
func (t *teller) someSchool(d dice) School {
	for {
		if s := pick(d, t.world.Schools); s.Open() && s.RegionID == regionOf(t.world.Regions, RegionKATO).ID && !t.merger.closed(s.ID, t.today) {
			return s
		}
	}
}

// strayed carries out one part of a stray message's way.
func (p *performance) strayed(ctx context.Context, i, part int) error {
	s, kept := p.story.Strays[i], &p.strays[i]
	if part == comes {
		msg, err := p.post(ctx, letter{
			correlation: s.Correlation, sequence: s.Sequence, kind: s.Kind, at: s.At,
			schoolBIN: s.SchoolBIN, submission: s.Submission, refused: s.Refused,
		})
		if err == nil && msg.State == casefile.MessageApplied {
			err = fmt.Errorf("it made case %d", msg.ApplicationID)
		}
		if err != nil {
			return fmt.Errorf("demo: stray message %s: %w", s.Correlation, err)
		}
		*kept = msg.ID
		return nil
	}
	_, err := p.room.DiscardMessage(ctx, p.viewers[s.ByID], casework.MessageDecision{
		MessageID: *kept, ExpectedVersion: strayVersion, Reason: s.Reason,
	})
	if err != nil {
		return fmt.Errorf("demo: discard stray message %s: %w", s.Correlation, err)
	}
	return nil
}

// strayVersion is the version of a message that was certified and then quarantined.
const strayVersion = 3

// stageTakenBack tells a case that came by the portal and was taken back by it.
func (t *teller) stageTakenBack() {
	d := newDice(t.seed, subjectStrays+1)
	s, day := t.someSchool(d), t.workingDaysAgo(3)
	g := t.graduate(d, s, day)
	for g.IIN == "" || g.parent != nil {
		g = t.graduate(d, s, day)
	}
	c := t.telling(d, s, arrival{casefile.Portal, day}, g)
	c.handInAt(day.At(workday.Clock(10, d.IntN(60)), t.zone), t.reasons(d, &c.g, day))
	c.takeUp()
	back := t.today.AddDays(-1).At(workday.Clock(20, d.IntN(60)), t.zone)
	c.enter(casefile.Withdraw, t.gateway, back, back, casework.Withdrawal{})
	c.keep()
}
