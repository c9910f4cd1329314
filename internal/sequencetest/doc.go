// Package sequencetest lets officers of every role do whatever comes to their mind,
// in random order, and looks after every step and at the end of every sequence
// whether the product still keeps its laws: the book of blanks balances, registers
// have no gaps, the chain verifies, the figures are a fold of the journal and a
// recount of the rows, clocks fit the stage of their case, nobody saw what lies
// beyond her walls, and nothing changed without an entry. It has tests only.
//
// A sequence follows from its seed. Both databases run the same seeds and must give
// the same answers, step by step. One that fails is made as short as it can be and
// printed, so that it can be read:
//
//	go test ./internal/sequencetest -sequences 10000
//	go test ./internal/sequencetest -sequences 2 -first-seed 4711 -v
//
// It calls casework, sweep, sealer, figures and store, as the program does.
package sequencetest
