package casework

import (
	"context"
	"strings"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/journal"
	"telnusqa/internal/sla"
)

// Withdrawal takes an application back on the applicant's wish.
type Withdrawal struct {
	Act
	Reason string // in the applicant's words; kept with the case, not in the journal
}

// Withdraw ends the case without an outcome; possible until the duplicate is
// issued. Its term is cancelled, not judged.
func (d *Desk) Withdraw(ctx context.Context, v access.Viewer, in Withdrawal) (Outcome, error) {
	if v.Role == access.Integration && !d.first.MadeUp {
		return Outcome{}, ErrNotVerified.Fault() // at the portal's door the applicant is not there to be asked
	}
	if err := appendTooLong(nil, in.Reason, maxReasons, "reason").Err(); err != nil {
		return Outcome{}, err
	}
	return d.onCase(ctx, v, in.Act, casefile.Withdraw, in, withdraw(ctx, in.Reason))
}

func withdraw(ctx context.Context, reason string) func(*openCase) (Outcome, error) {
	return func(c *openCase) (Outcome, error) {
		wasAccepted := c.app.Status != casefile.Received
		clock, err := c.cancel(ctx, sla.Issue)
		if err != nil {
			return Outcome{}, err
		}
		for _, kind := range []sla.ClockKind{sla.NoticeBeforeRefusal, sla.Objection} {
			if _, err := c.cancel(ctx, kind); err != nil {
				return Outcome{}, err
			}
		}
		entry := journal.Withdrawn{CaseFacts: caseFacts(c.app), Accepted: wasAccepted}
		if entry.Ended, err = c.ended(ctx, clock); err != nil {
			return Outcome{}, err
		}
		c.app.FinishedAt, c.app.WithdrawalReason = c.happened, strings.TrimSpace(reason)
		return Outcome{}, c.record(ctx, entry)
	}
}
