package stock

// Counts are sheets by the move that brought or took them.
type Counts struct {
	Received       int
	Used           int
	Spoiled        int
	Returned       int
	TransferredOut int // sent to other schools
	TransferredIn  int // taken from other schools, and own ones called back
}

// Add counts sheets under a move.
func (c *Counts) Add(m Move, sheets int) {
	switch m {
	case Receive:
		c.Received += sheets
	case Use:
		c.Used += sheets
	case Spoil:
		c.Spoiled += sheets
	case Return:
		c.Returned += sheets
	case Send:
		c.TransferredOut += sheets
	case Arrive, CallBack:
		c.TransferredIn += sheets
	}
}

// Sum is what the counts leave in stock.
func (c Counts) Sum() int {
	return c.Received + c.TransferredIn - c.Used - c.Spoiled - c.Returned - c.TransferredOut
}

// Balance is the book of a stock over some days. Always, for every school,
// division and region:
//
//	CarriedOver + Received + TransferredIn = Used + Spoiled + Returned + TransferredOut + Left
//
// InTransit are the sheets that schools of the territory sent and nobody
// confirmed by the last day; they are part of what was transferred out and in
// nobody's stock.
type Balance struct {
	CarriedOver int
	Counts
	Left      int
	InTransit int
}

// NewBalance closes the book over what was carried over and what moved.
func NewBalance(before, moved Counts, inTransit int) Balance {
	return Balance{CarriedOver: before.Sum(), Counts: moved, Left: before.Sum() + moved.Sum(), InTransit: inTransit}
}
