// Package rulebook knows the settings of the service: what each is called, which
// values it takes, which text it comes from, and the book that a set of values makes.
//
// The sources leave room, and their Kazakh and Russian halves disagree (docs/rules.md,
// D01 to D20). Whatever they leave open is a setting here with the default that the
// program carries, version 1, and the words it comes from beside it.
//
// The room is pure. It may call fault, workday and sla, and nothing else of ours; casework
// decides by its books.
//
// It obeys the service standard of the two seeds in the order of its items; a text
// that comes from elsewhere says so.
package rulebook
