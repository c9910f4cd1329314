package casefile

import (
	"slices"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/fault"
)

// CheckResult is what Check said of the package, as the transition table asks for it.
type CheckResult uint8

// The answers. A waiting submission whose package nobody looked at again is NotChecked.
const (
	NotChecked CheckResult = iota
	PackageComplete
	PackageIncomplete
)

// Case is the facts that the transition table asks for. A fact that the caller does not
// know is its zero value; it then never opens a way that a known fact would close,
// except NotChecked (see notIncomplete).
type Case struct {
	Status  Status
	Channel Channel
	Reasons []Reason

	// For SUBMIT, ACCEPT and REFUSE_INTAKE.
	Check   CheckResult
	Waiting bool // the acceptance day has not begun yet; counts for the portal only (R24)

	// For the hearing and the refusal of the service.
	NoticeGivenAt   time.Time      // when the applicant was told
	ObjectionEndsAt time.Time      // end of the two working days to object (sla.Objection)
	Hearing         HearingOutcome // the record made since the notice; NotHeard when there is none
	Outcome         HearingOutcome // of the record being made
	ObjectionUpheld bool           // of the record being made: the objection is right, back to work

	// For the way of the ready paper.
	PickupAtCorporation bool
	ReturnFrom          time.Time // from when a stored paper may go back: the start of the last day of its month
	Requested           bool      // the State Corporation asked for it since it came back

	// For the hand-over. What the portal put off is brought with it, so these are known
	// to the act alone.
	OriginalLacking bool // the original is due at pick-up (Findings.OriginalDue) and was not brought
	ProofLacking    bool // likewise, the proof of representation

	At time.Time // instant of the action; for Allowed, now
}

func (c Case) waits() bool { return c.Channel == Portal && c.Waiting }

// answered reports whether the applicant's time to object is over: she used it, gave it
// up, or let it pass. The end is half-open, as every term is.
func (c Case) answered() bool {
	switch c.Hearing {
	case Objected, Waived:
		return true
	case NoAnswer:
		return c.objectionOver()
	default:
		return false
	}
}

func (c Case) objectionOver() bool {
	return !c.ObjectionEndsAt.IsZero() && !c.At.Before(c.ObjectionEndsAt)
}

func (c Case) storageOver() bool {
	return !c.ReturnFrom.IsZero() && !c.At.Before(c.ReturnFrom)
}

// Allowed lists what the role may do with the case now, in the order of Actions. It says
// nothing about the viewer's scope: whoever sees the case at all was let in by the fence.
func Allowed(c Case, role access.Role) []Action {
	var allowed []Action
	for _, w := range actions {
		if _, refused := step(c, w.value, role); refused == nil {
			allowed = append(allowed, w.value)
		}
	}
	return allowed
}

// Next returns the stage that the action leads to. Its error is a fault that names what
// the case allows instead: ErrActionNotAllowed at a stage that does not know the action,
// access.ErrForbidden for a role that may not do it, or the fault of the first need that
// is not met. An action can lead to the stage it came from (a request, a hearing).
func Next(c Case, a Action, role access.Role) (Status, error) {
	next, refused := step(c, a, role)
	if refused == nil {
		return next, nil
	}
	names := []string{}
	for _, allowed := range Allowed(c, role) {
		names = append(names, string(allowed))
	}
	return c.Status, refused.Fault().Allowing(names...)
}

// step walks the table. Role first: who may never do an action learns nothing about the
// case by asking for it.
func step(c Case, a Action, role access.Role) (Status, *fault.Def) {
	refused := access.ErrForbidden
	for i := range transitions {
		t := &transitions[i]
		if t.Action != a || !t.By.May(role, c.Channel) {
			continue
		}
		if !slices.Contains(t.From, c.Status) {
			if refused == access.ErrForbidden {
				refused = notAtThisStage(a, c.Status)
			}
			continue
		}
		unmet := t.firstUnmet(c)
		if unmet == nil {
			return t.To, nil
		}
		refused = unmet
	}
	return c.Status, refused
}

func (t *Transition) firstUnmet(c Case) *fault.Def {
	for _, n := range t.Needs {
		if !n.met(c) {
			return n.fault
		}
	}
	return nil
}

func notAtThisStage(a Action, s Status) *fault.Def {
	if def := explained[a][s]; def != nil {
		return def
	}
	return ErrActionNotAllowed
}
