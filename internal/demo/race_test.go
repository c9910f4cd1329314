//go:build race

package demo

// underRace tells the tests that carry out a long story, act by act and by one
// goroutine, to tell it on one database: SQLite in Go is some ten times slower under
// the race detector, which has little to find there. Without it they run on both.
const underRace = true
