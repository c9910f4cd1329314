// Package casework is the desk: one file per thing an officer can do. It is the
// only room where a transaction, the rules and the journal meet, and every act
// reads like the procedure in the regulation: load, decide, write, record.
//
// It calls casefile (may this be done, and where does it lead), sla (which
// clocks start and stop, and when they are due), journal (what is recorded) and
// store (rows within one transaction). It is called by the resolvers, the
// sweep and the loader of the demonstration region. It obeys docs/rules.md.
package casework
