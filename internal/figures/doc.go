// Package figures counts. It turns journal entries into counts of measures (Fold),
// keeps the counts in cells, and answers every figure of the product from cells:
// flows, stocks, medians, trends, standings, for any territory and any run of days.
//
//	journal entry ──Fold──▶ deltas ──▶ cells (territory x month or year) ──▶ Figures
//	                                   for the country, the region, the division, the school
//
// A cell is a row of figure_cells: which measure was met how often on which day.
// Cells exist for every level, so a page about a territory and its children reads
// children x months and never a case. Days are kept, so a period may begin and end
// on any day, and sums over days give the stocks:
//
//	carriedOver + accepted = issued + refused + withdrawn + open
//
// holds for every territory and period because open is reckoned so, and children
// add up to their parent because every entry is counted for all of its territories.
//
// Who calls whom: sealer folds and writes the cells in the transaction that seals
// the entries; graph and export ask Reader. The pure part (Fold, cells, judgement)
// calls journal, workday, access and fault; the queries add database/sql. The room
// does not know ent, store or graph.
//
// It obeys docs/figures.md, which a test writes from the definitions in families.go.
// There is one definition of every figure, and it is there.
package figures
