// Package workday knows which days are worked and counts them: dates without a
// zone, the five-day and the six-day calendar of Kazakhstan with the act behind
// every day, office schedules, and the day on which something handed in counts as
// accepted.
//
// It calls the standard library only and never asks what time it is; instants come
// in as arguments. The clocks of a case (internal/sla) are built on it.
//
// It obeys the service standard, items 3 and 7 (terms and office hours), the holidays
// law of 13.12.2001 No. 267 art. 5, the Labour Code of 23.11.2015 art. 84 p. 5 and
// art. 85 p. 3, and the Civil Code art. 172-176 (how a term is counted). What those
// texts leave open and which reading is taken is on docs/calendar.md.
package workday
