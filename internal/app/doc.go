// Package app is the whole program as one value: New puts the rooms together,
// Start opens the addresses, Stop closes them in order, Run is the three at once.
// A test starts it on port 0.
//
//	New ── store ── sealer ── live ── sweep ── desk ── graph ── web
//	                  └─────── one goroutine each ──┘      └── two addresses
//
// It may call every room, and no room calls it but cmd/telnusqa. What operators
// do beside serving (migrate, users, doctor, the demonstration's data) is here
// too. It obeys docs/operations.md.
package app
