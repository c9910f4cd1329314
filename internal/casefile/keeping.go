package casefile

import "telnusqa/internal/workday"

// KeptUntil is the last day on which a case names its persons: the same day so many
// years after its end. A case has ended when nothing can be done with it any more; a
// paper that nobody collected waits for its owner, however long, so its case is kept. 0
// while the case has not ended.
//
// Source: setting KEEP_YEARS of the rule book; a term of years ends on the same day of
// the last year (Civil Code, art. 172-176).
func KeptUntil(s Status, endedOn workday.Date, years int) workday.Date {
	if !s.Terminal() || endedOn.IsZero() {
		return 0
	}
	return endedOn.AddMonths(12 * years)
}
