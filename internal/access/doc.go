// Package access says who is asking and how far she may see: Viewer, Role and
// Scope. It holds no rule about cases (casefile has them) and reads no database
// (auth makes Viewers, store turns Scopes into predicates).
//
// It may call fault. It obeys the table of people in docs/people.md.
package access
