package journal

import "telnusqa/internal/workday"

// BlankFacts are what every payload about a range of blanks carries.
type BlankFacts struct {
	Series       string `json:"series"`
	FirstNumber  string `json:"firstNumber"`
	LastNumber   string `json:"lastNumber"`
	Count        int    `json:"count"`
	DocumentKind string `json:"documentKind"`
	Honours      string `json:"honours"`
}

// BlanksReturned records blanks given back to the supplier or the division.
type BlanksReturned struct {
	BlankFacts
	On    workday.Date `json:"on"`
	Basis string       `json:"basis"`
}

// BlanksSent records blanks on their way to another school, in the book of the
// one that sent them.
type BlanksSent struct {
	BlankFacts
	On         workday.Date `json:"on"`
	Basis      string       `json:"basis"`
	TransferID int64        `json:"transferId"`
	ToSchoolID int64        `json:"toSchoolId"`
}

// BlanksArrived records blanks taken from another school, in the book of the one
// that took them.
type BlanksArrived struct {
	BlankFacts
	On           workday.Date `json:"on"`
	TransferID   int64        `json:"transferId"`
	FromSchoolID int64        `json:"fromSchoolId"`
}

// BlanksCalledBack records that sent blanks are back in the stock of the school
// that sent them.
type BlanksCalledBack struct {
	BlankFacts
	On         workday.Date `json:"on"`
	TransferID int64        `json:"transferId"`
	ToSchoolID int64        `json:"toSchoolId"`
}

// StockCounted records a physical count. The ranges that differ are in its row.
type StockCounted struct {
	CountID  int64        `json:"countId"`
	On       workday.Date `json:"on"`
	Act      string       `json:"act"`
	Expected int          `json:"expected"`
	Found    int          `json:"found"`
	Missing  int          `json:"missing"`
	Surplus  int          `json:"surplus"`
}

// BlanksTurnedAway records a range that was not received, because numbers of it
// are on record already.
type BlanksTurnedAway struct {
	Series      string `json:"series"`
	FirstNumber string `json:"firstNumber"`
	LastNumber  string `json:"lastNumber"`
	Taken       int    `json:"taken"`
	FirstTaken  string `json:"firstTaken"`
	Basis       string `json:"basis"`
}

// BlankSeriesChanged records a new record of the dictionary of series, or the
// end of one.
type BlankSeriesChanged struct {
	SeriesID     int64        `json:"seriesId"`
	Change       string       `json:"change"` // ADDED, ENDED
	Series       string       `json:"series"`
	DocumentKind string       `json:"documentKind"`
	Honours      string       `json:"honours,omitempty"` // empty: not known
	ValidFrom    workday.Date `json:"validFrom,omitzero"`
	ValidTo      workday.Date `json:"validTo,omitzero"`
	Source       string       `json:"source"`
	Certainty    string       `json:"certainty"`
}

// EntryKind of the payloads about stocks of blanks.
func (BlanksReturned) EntryKind() Kind     { return KindBlanksReturned }
func (BlanksSent) EntryKind() Kind         { return KindBlanksSent }
func (BlanksArrived) EntryKind() Kind      { return KindBlanksArrived }
func (BlanksCalledBack) EntryKind() Kind   { return KindBlanksCalledBack }
func (StockCounted) EntryKind() Kind       { return KindStockCounted }
func (BlanksTurnedAway) EntryKind() Kind   { return KindBlanksTurnedAway }
func (BlankSeriesChanged) EntryKind() Kind { return KindBlankSeriesChanged }
