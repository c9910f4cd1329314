package store

import (
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/stock"
	"telnusqa/internal/workday"
)

// The rows of the stocks of blanks. Their Place has no channel and no branch.

// Blank is one numbered sheet. Its place is the school that holds it or, on its
// way, the school that sent it. State, place, Moves, MovedOn, SpoiledReason and
// ChangedAt are those of its last line in the book: they are read and never
// written.
type Blank struct {
	ID int64
	access.Place
	Series        string
	Number        string
	DocumentKind  casefile.DocumentKind
	Honours       casefile.Honours
	State         stock.State
	Moves         int // lines about it in the book
	MovedOn       workday.Date
	ReceivedOn    workday.Date
	Basis         string
	SpoiledReason string
	ChangedAt     time.Time
}

// BlankMove is one line of a school's book: what happened to one sheet. Its
// Place is the school's.
type BlankMove struct {
	ID int64
	access.Place
	BlankID      int64
	Seq          int // which line about the sheet, from 1
	Move         stock.Move
	On           workday.Date
	At           time.Time
	DocumentKind casefile.DocumentKind
	Honours      casefile.Honours
	TransferID   int64
	Basis        string
	Reason       string
	By           int64
}

// Next is the line that goes on from where the sheet is now, in the book of the
// school that has it.
func (b Blank) Next(m stock.Move) BlankMove {
	return BlankMove{
		Place: b.Place, BlankID: b.ID, Seq: b.Moves + 1, Move: m,
		DocumentKind: b.DocumentKind, Honours: b.Honours,
	}
}

// TransferState says how a transfer stands.
type TransferState string

// The states of a transfer.
const (
	TransferSent       TransferState = "SENT"
	TransferConfirmed  TransferState = "CONFIRMED"
	TransferCalledBack TransferState = "CALLED_BACK"
)

// BlankTransfer is a range of blanks given by one school to another.
type BlankTransfer struct {
	ID int64
	access.Place
	To           access.Place
	Series       string
	First, Last  string
	Sheets       int
	DocumentKind casefile.DocumentKind
	Honours      casefile.Honours
	State        TransferState
	Basis        string
	SentOn       workday.Date
	SettledOn    workday.Date
	Version      int
}

// StockCount is the act of a physical count.
type StockCount struct {
	ID int64
	access.Place
	CountedOn                         workday.Date
	ActNumber                         string
	Members                           string
	Expected, Found, Missing, Surplus int
	Differences                       []byte // JSON of []StockDifference
	CountedAt                         time.Time
	CountedBy                         int64
}

// StockDifference is a range that the count and the book do not agree about.
type StockDifference struct {
	Kind   string      `json:"kind"` // MISSING or SURPLUS
	Series string      `json:"series"`
	First  string      `json:"first"`
	Last   string      `json:"last"`
	Sheets int         `json:"sheets"`
	State  stock.State `json:"state,omitempty"` // of a surplus sheet, where it is on record
}

// BlankRepeat is a range that was turned away because numbers of it are on
// record already.
type BlankRepeat struct {
	ID int64
	access.Place
	Series      string
	First, Last string
	Taken       int
	FirstTaken  string
	Basis       string
	TriedAt     time.Time
	TriedBy     int64
}

// BlankSeries is a record of the dictionary of series.
type BlankSeries struct {
	ID int64
	stock.Series
	Version int
}
