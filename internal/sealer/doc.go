// Package sealer gives journal entries their final place. In one transaction it
// takes the entries that writers have committed, gives each the next position,
// links them into the hash chain, folds them into the figures' cells and moves the
// head; then it wakes the live streams. Nothing of this happens in the writers'
// transactions, so they never meet in a shared row.
//
//	journal_entries + unsealed_entries ──▶ position ──▶ chain ──▶ cells ──▶ wake
//	     (many writers, any order)            one sealer of all servers
//
// Every server runs a Sealer; a lock that ends with the transaction lets one of
// them work at a time. A sealer that dies in the middle leaves nothing behind, and
// the next one starts where the last committed batch ended: positions are 1, 2, 3
// without a gap, and no entry gets two.
//
// It calls store, figures (Fold) and journal. It obeys docs/journal.md and
// docs/decisions/2026-11-23-sealing.md.
package sealer
