// Package sla reckons the clocks of a case: what each of them measures, when it ends,
// day by day why, and how it stands.
//
//	clock                  starts               ends after                       calendar
//	ISSUE                  acceptance day (0)   15 working days                  the school's week
//	QUEUE_WAIT             ticket taken         15 minutes                       -
//	COUNTER_SERVICE        ticket called        15 minutes                       -
//	STORAGE                paper arrived        1 month, then its working day    the State Corporation's week
//	RETURN_TO_CORPORATION  request              1 working day                    the school's week
//	NOTICE_BEFORE_REFUSAL  acceptance           3 working days before ISSUE ends the school's week
//	OBJECTION              notice               2 working days                   the school's week
//
// The room is pure: it is given instants and calendars and never asks the time. It may
// call casefile (channels), fault and workday, and nothing else of ours. casework starts
// and stops clocks, sweep finds those that ran out; both ask here what that means.
//
// Every number stands in Rules with its source, and every clock keeps the versions of
// the rules and of the calendar it was reckoned by, and a fingerprint of everything that
// went in: a breach is recorded once per clock and fingerprint.
//
// It obeys items 3, 5 and 7 of the service standard, art. 172-176 of the Civil Code and
// art. 73 of the administrative procedure code, as docs/rules.md numbers them.
package sla
