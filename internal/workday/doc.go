// Package workday knows which days are worked and counts them: dates without a
// zone, the five-day and the six-day calendar of Kazakhstan with the act behind
// every day, office schedules, and the day on which something handed in counts as
// accepted.
//
// It calls the standard library only and never asks what time it is: instants come
// in as arguments. The clocks of a case (internal/sla) are built on it.
//
// It obeys the service standard, items 3, 5 and 7 (terms, storage, office hours), the
// holidays law of 13.12.2001 No. 267 art. 5, the Labour Code of 23.11.2015 art. 84
// p. 5 and art. 85 p. 3, and the Civil Code art. 172-176 (how a term is counted).
//
// Four readings are taken where those texts leave room:
//
//   - Hours are half-open: what comes in at the closing second belongs to the next
//     working day.
//   - 7 January and the first day of Kurban Ait close the State Corporation too. The
//     Kazakh standard and the Labour Code say so, the Russian standard names Sundays
//     and holidays only; Calendars.WithCorporationOpenOnDaysOff is the other reading.
//   - Days off moved from a Saturday do not concern the six-day week, which works on
//     Saturdays anyway; those moved from a Sunday do.
//   - Days that are not yet announced carry the status E, an estimate, and days of a
//     year that has no calendar at all are an error, never a guess.
//
// The days are in data/days.csv, the acts they stand on in data/acts.csv. Days of a later
// version come from the database through NewCalendars.
package workday
