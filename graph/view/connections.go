package view

import "context"

// PageInfo says where a page of a list stands.
type PageInfo struct {
	HasNextPage, HasPreviousPage bool
	StartCursor, EndCursor       string
}

// Counter counts a whole list; it is called only when the count is asked for.
type Counter func(context.Context) (int, error)

// ApplicationConnection is a page of cases.
type ApplicationConnection struct {
	Edges    []*ApplicationEdge
	PageInfo *PageInfo
	Count    Counter
}

// TotalCount counts the list.
func (c *ApplicationConnection) TotalCount(ctx context.Context) (int, error) { return c.Count(ctx) }

// ApplicationEdge is one case of a page.
type ApplicationEdge struct {
	Cursor string
	Node   *Application
}

// ClockConnection is a page of clocks.
type ClockConnection struct {
	Edges    []*ClockEdge
	PageInfo *PageInfo
	Count    Counter
}

// TotalCount counts the list.
func (c *ClockConnection) TotalCount(ctx context.Context) (int, error) { return c.Count(ctx) }

// ClockEdge is one clock of a page.
type ClockEdge struct {
	Cursor string
	Node   *Clock
}

// TerritoryConnection is a page of territories.
type TerritoryConnection struct {
	Edges      []*TerritoryEdge
	PageInfo   *PageInfo
	TotalCount int
}

// TerritoryEdge is one territory of a page.
type TerritoryEdge struct {
	Cursor  string
	Node    Territory
	Figures *Figures
}

// JournalConnection is a page of the journal.
type JournalConnection struct {
	Edges    []*JournalEdge
	PageInfo *PageInfo
}

// JournalEdge is one entry of a page.
type JournalEdge struct {
	Cursor string
	Node   *JournalEntry
}
