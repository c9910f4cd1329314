// Package sweep is the time-driven part: it looks which clocks ran out or came
// near, and has the desk record it. Any number of servers may sweep one
// database at once: the desk decides under the lock of the case, so a breach
// and a warning are each recorded once.
//
// It calls store (which clocks to look at) and casework (record it). It obeys
// docs/clocks.md.
package sweep
