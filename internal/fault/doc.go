// Package fault holds the errors a person can mend: each has a stable code, the
// field it concerns and a sentence in Kazakh, Russian and English.
//
// It calls nobody; every other room declares its own faults with Define, beside
// the rule that raises them. What is not a Fault is our own failure: it is
// wrapped with what was being done, logged once at the edge and answered as
// "internal" with a reference number.
package fault
