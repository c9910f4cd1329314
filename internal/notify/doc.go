// Package notify tells the portal when the status of one of its cases changes: a
// webhook for each sealed journal entry that is such a change, signed, repeated until
// it is taken, in the order of each case.
//
// It reads the journal by position, so that nothing is lost or made twice over
// restarts and several servers: what was found and how far it was read are kept in
// one transaction. It calls store and the pure rooms; app runs it. It obeys
// docs/portal.md and the convention of standardwebhooks.com.
package notify
