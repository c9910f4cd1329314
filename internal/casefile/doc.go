// Package casefile holds the rules of a case: through which stages it goes and who may
// take it there (one table, see transitions.go and docs/states.md), what a package of
// documents must hold, on which grounds intake and service are refused, and what all of
// that is called in Kazakh, Russian and English.
//
// The room is pure: facts in, decisions out. It may call access (roles), fault and
// workday, and nothing else of ours. casework loads the facts and writes what was
// decided; the API's allowedActions answers from the same table, so no screen works a
// rule out anew.
//
// It obeys the standard of the state service «Выдача дубликатов документов об основном
// среднем, общем среднем образовании» / «Негізгі орта, жалпы орта білім туралы
// құжаттардың телнұсқаларын беру». Rules are cited by their numbers in docs/rules.md
// (R30), disagreements of its texts by theirs (D09).
package casefile
