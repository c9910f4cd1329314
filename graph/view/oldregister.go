package view

import (
	"context"
	"strings"
	"time"

	"telnusqa/internal/casefile"
	"telnusqa/internal/identifier"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// ImportedDuplicate is a line of a register from before this system.
type ImportedDuplicate struct {
	ID             string
	School         *School // nil beyond the viewer's walls
	RegisterNumber string
	IssuedOn       workday.Date
	Series         string
	Number         string
	DocumentKind   casefile.DocumentKind
	Honours        casefile.Honours
	CopyNumber     int
	FullName       string
	Iin            string
	BirthDate      workday.Date
	GraduationYear *int
	Original       Maybe
	OrderNumber    Maybe
	OrderDate      workday.Date
	ImportedAt     time.Time
}

// IsNode marks a node.
func (*ImportedDuplicate) IsNode() {}

// NewImportedDuplicate shows a row, its person masked by role.
func NewImportedDuplicate(e Eyes, d store.ImportedDuplicate, schools Schools, zone *time.Location) *ImportedDuplicate {
	v := &ImportedDuplicate{
		ID: ID(KindImportedDuplicate, d.ID), School: schools[d.SchoolID], RegisterNumber: casefile.RegisterNumber(int64(d.Seq), d.Year),
		IssuedOn: d.IssuedOn, Series: d.Series, Number: d.Number, DocumentKind: d.DocumentKind, Honours: d.Honours, CopyNumber: d.CopyNumber,
		FullName: store.Erased, Iin: e.iin(d.IIN), BirthDate: e.day(d.BirthDate),
		Original:    Maybe(identifier.DocumentNumber{Series: d.OriginalSeries, Number: d.OriginalNumber}.String()),
		OrderNumber: Maybe(d.OrderNumber), OrderDate: d.OrderDate, ImportedAt: local(d.ImportedAt, zone),
	}
	if d.Surname != store.Erased {
		v.FullName = strings.TrimSpace(e.word(d.Surname) + " " + e.word(d.GivenName) + " " + e.word(d.Patronymic))
	}
	if d.GraduationYear != 0 {
		v.GraduationYear = &d.GraduationYear
	}
	return v
}

// ImportedDuplicateConnection is a page of lines of old registers.
type ImportedDuplicateConnection struct {
	Edges    []*ImportedDuplicateEdge
	PageInfo *PageInfo
	Count    Counter
}

// TotalCount counts the list.
func (c *ImportedDuplicateConnection) TotalCount(ctx context.Context) (int, error) {
	return c.Count(ctx)
}

// ImportedDuplicateEdge is one line of a page.
type ImportedDuplicateEdge struct {
	Cursor string
	Node   *ImportedDuplicate
}
