// Package demo is the demonstration region: a made-up three years of the service in
// Akmola Region, so that a new installation shows what it is for and a release can be
// tried with a believable load. Nothing in it is a record of the real world: places
// and the names of the authorities are real, every person, school number, phone, IIN
// and BIN is invented (serials 98xx-99xx, local phone numbers that begin with zero).
//
// It has three storeys. World is the territory, the schools and the users. Plans and
// Supplies are data: what officers and applicants did, and when, for one seed and one
// day. Load carries the plans out through internal/casework with rows collected in
// memory, and Pulse lets new cases happen while somebody watches; neither decides
// anything itself, so the demonstration obeys the rules that the product obeys.
//
// It may call the pure rooms, casework, signature (who signed, which is made up) and store. The same seed and day give the same
// rows. It obeys docs/demonstration.md.
package demo
