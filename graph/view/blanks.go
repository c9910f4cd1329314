package view

import (
	"encoding/json"

	"telnusqa/internal/casefile"
	"telnusqa/internal/fault"
	"telnusqa/internal/stock"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// Schools are those that the viewer sees, by id.
type Schools map[int64]*School

// Blank is one numbered sheet.
type Blank struct {
	ID            string
	Series        string
	Number        string
	DocumentKind  casefile.DocumentKind
	Honours       casefile.Honours
	State         stock.State
	ReceivedOn    workday.Date
	Basis         string
	SpoiledReason string
	School        *School // nil beyond the viewer's walls
	eyes          Eyes
}

// IsNode marks a node.
func (*Blank) IsNode() {}

// StateText says where the sheet is.
func (b *Blank) StateText(lang *fault.Lang) string { return b.State.Name(b.eyes.in(lang)) }

// NewBlank shows a row.
func NewBlank(e Eyes, b store.Blank, schools Schools) *Blank {
	return &Blank{
		ID: ID(KindBlank, b.ID), Series: b.Series, Number: b.Number, DocumentKind: b.DocumentKind, Honours: b.Honours,
		State: b.State, ReceivedOn: b.ReceivedOn, Basis: b.Basis, SpoiledReason: b.SpoiledReason, School: schools[b.SchoolID], eyes: e,
	}
}

// BlankConnection is a page of blanks.
type BlankConnection struct {
	Edges    []*BlankEdge
	PageInfo *PageInfo
}

// BlankEdge is one blank of a page.
type BlankEdge struct {
	Cursor string
	Node   *Blank
}

// BlankSeries is a record of the dictionary.
type BlankSeries struct {
	ID           string
	Series       string
	DocumentKind casefile.DocumentKind
	Honours      *casefile.Honours
	ValidFrom    workday.Date
	ValidTo      workday.Date
	Source       string
	Certainty    stock.Certainty
	Version      int
	eyes         Eyes
}

// IsNode marks a node.
func (*BlankSeries) IsNode() {}

// CertaintyText says how sure the record is.
func (s *BlankSeries) CertaintyText(lang *fault.Lang) string {
	return s.Certainty.Name(s.eyes.in(lang))
}

// NewBlankSeries shows a row.
func NewBlankSeries(e Eyes, r store.BlankSeries) *BlankSeries {
	v := &BlankSeries{
		ID: ID(KindBlankSeries, r.ID), Series: r.Series.Series, DocumentKind: r.DocumentKind,
		ValidFrom: r.From, ValidTo: r.To, Source: r.Source, Certainty: r.Certainty, Version: r.Version, eyes: e,
	}
	if r.Honours != "" {
		v.Honours = &r.Honours
	}
	return v
}

// BlankMove is one line of a book.
type BlankMove struct {
	Move         stock.Move
	Series       string
	Number       string
	DocumentKind casefile.DocumentKind
	Honours      casefile.Honours
	On           workday.Date
	Basis        string
	Reason       string
	School       *School // nil beyond the viewer's walls
	eyes         Eyes
}

// MoveText says what happened.
func (m *BlankMove) MoveText(lang *fault.Lang) string { return m.Move.Name(m.eyes.in(lang)) }

// NewBlankMove shows a row.
func NewBlankMove(e Eyes, l store.BookLine, schools Schools) *BlankMove {
	return &BlankMove{
		Move: l.Move, Series: l.Series, Number: l.Number, DocumentKind: l.DocumentKind, Honours: l.Honours,
		On: l.On, Basis: l.Basis, Reason: l.Reason, School: schools[l.SchoolID], eyes: e,
	}
}

// BlankMoveConnection is a page of a book.
type BlankMoveConnection struct {
	Edges    []*BlankMoveEdge
	PageInfo *PageInfo
}

// BlankMoveEdge is one line of a page.
type BlankMoveEdge struct {
	Cursor string
	Node   *BlankMove
}

// BlankBalance is the book of a territory over some days.
type BlankBalance struct {
	Territory Territory
	From, To  workday.Date
	stock.Balance
}

// BlankBalanceConnection is a page of balances.
type BlankBalanceConnection struct {
	Edges    []*BlankBalanceEdge
	PageInfo *PageInfo
}

// BlankBalanceEdge is one balance of a page.
type BlankBalanceEdge struct {
	Cursor string
	Node   *BlankBalance
}

// BlankTransfer is blanks on their way.
type BlankTransfer struct {
	ID           string
	State        store.TransferState
	Series       string
	First        string
	Last         string
	Sheets       int
	DocumentKind casefile.DocumentKind
	Honours      casefile.Honours
	Basis        string
	SentOn       workday.Date
	SettledOn    workday.Date
	Version      int
	From, To     *School // nil beyond the viewer's walls
}

// IsNode marks a node.
func (*BlankTransfer) IsNode() {}

// NewBlankTransfer shows a row.
func NewBlankTransfer(t store.BlankTransfer, schools Schools) *BlankTransfer {
	return &BlankTransfer{
		ID: ID(KindBlankTransfer, t.ID), State: t.State, Series: t.Series, First: t.First, Last: t.Last, Sheets: t.Sheets,
		DocumentKind: t.DocumentKind, Honours: t.Honours, Basis: t.Basis, SentOn: t.SentOn, SettledOn: t.SettledOn,
		Version: t.Version, From: schools[t.SchoolID], To: schools[t.To.SchoolID],
	}
}

// BlankTransferConnection is a page of transfers.
type BlankTransferConnection struct {
	Edges    []*BlankTransferEdge
	PageInfo *PageInfo
}

// BlankTransferEdge is one transfer of a page.
type BlankTransferEdge struct {
	Cursor string
	Node   *BlankTransfer
}

// StockDifference is a range that a count and the book do not agree about.
type StockDifference struct {
	Kind   DifferenceKind
	Series string
	First  string
	Last   string
	Sheets int
	State  *stock.State
}

// DifferenceKind says which way they differ.
type DifferenceKind string

// StockCount is the act of a physical count.
type StockCount struct {
	ID                                string
	CountedOn                         workday.Date
	ActNumber                         string
	Members                           string
	Expected, Found, Missing, Surplus int
	Differences                       []*StockDifference
	School                            *School // nil beyond the viewer's walls
}

// IsNode marks a node.
func (*StockCount) IsNode() {}

// NewStockCount shows a row; who may not see persons sees who counted by initial.
func NewStockCount(e Eyes, c store.StockCount, schools Schools) *StockCount {
	v := &StockCount{
		ID: ID(KindStockCount, c.ID), CountedOn: c.CountedOn, ActNumber: c.ActNumber, Members: e.word(c.Members),
		Expected: c.Expected, Found: c.Found, Missing: c.Missing, Surplus: c.Surplus, School: schools[c.SchoolID],
		Differences: []*StockDifference{},
	}
	var rows []store.StockDifference
	if json.Unmarshal(c.Differences, &rows) == nil { // written by the desk only
		for _, r := range rows {
			d := &StockDifference{Kind: DifferenceKind(r.Kind), Series: r.Series, First: r.First, Last: r.Last, Sheets: r.Sheets}
			if r.State != "" {
				d.State = &r.State
			}
			v.Differences = append(v.Differences, d)
		}
	}
	return v
}

// StockCountConnection is a page of counts.
type StockCountConnection struct {
	Edges    []*StockCountEdge
	PageInfo *PageInfo
}

// StockCountEdge is one count of a page.
type StockCountEdge struct {
	Cursor string
	Node   *StockCount
}
