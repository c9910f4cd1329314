package casework

import (
	"context"
	"fmt"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/journal"
	"telnusqa/internal/papers"
	"telnusqa/internal/store"
)

// Press is where papers are printed: it reads what they are written from within the
// reader's walls, and counts and journals every printing before anybody has the paper.
// It is safe for concurrent use.
type Press struct {
	store *store.Store
	link  string
	now   func() time.Time
}

// NewPress makes a press. link begins the address behind the square codes; the number
// of the case follows it.
func NewPress(s *store.Store, link string, now func() time.Time) *Press {
	return &Press{store: s, link: link, now: now}
}

// PrintOrder says which paper, and how. A paper is of a case, or of a school.
type PrintOrder struct {
	Paper         papers.Kind
	ApplicationID int64 // of a paper of a case
	SchoolID      int64 // of a paper of a school
	Year          int   // of pages of a year
	Language      papers.Language
	Layout        papers.Layout
}

// counter names the source of copy numbers of the paper.
func (o PrintOrder) counter() string {
	if o.ApplicationID != 0 {
		return fmt.Sprintf("print/%s/%d", o.Paper, o.ApplicationID)
	}
	return fmt.Sprintf("print/%s/school/%d/%d", o.Paper, o.SchoolID, o.Year)
}

// Print writes a paper and records that it was printed. If the entry cannot be written
// there is no paper.
func (p *Press) Print(ctx context.Context, v access.Viewer, o PrintOrder) (papers.Document, error) {
	if !v.SignedIn() {
		return papers.Document{}, access.ErrUnauthenticated
	}
	switch {
	case !papers.May(v.Role, o.Paper):
		return papers.Document{}, access.ErrForbidden
	case o.Paper.OfSchool() != (o.SchoolID != 0):
		return papers.Document{}, access.ErrNotFound
	case !o.Paper.OfYear():
		o.Year = 0
	}
	ctx = access.NewContext(ctx, v)
	facts, place, err := p.facts(ctx, v, o)
	if err != nil {
		return papers.Document{}, err
	}
	doc, err := papers.Compose(o.Paper, facts)
	if err != nil {
		return papers.Document{}, err
	}
	if err := p.record(ctx, v, o, place, doc); err != nil {
		return papers.Document{}, err
	}
	return doc, nil
}

// record counts the printing and writes its entry, in one transaction. The counter's
// row is held until it ends, so that two printings at once are two copies.
func (p *Press) record(ctx context.Context, v access.Viewer, o PrintOrder, place access.Place, doc papers.Document) error {
	now := instant(p.now())
	return p.store.InTx(ctx, v, func(tx *store.Tx) error {
		n, err := tx.NextGapFree(ctx, o.counter())
		if err != nil {
			return err
		}
		row := store.PaperPrint{
			Place: place, ApplicationID: o.ApplicationID, Year: o.Year, Paper: string(o.Paper),
			Language: string(o.Language), Layout: string(o.Layout), Template: doc.Template,
			CopyNumber: int(n), PrintedAt: now, PrintedByID: v.UserID,
		}
		if err := tx.InsertPaperPrint(ctx, &row); err != nil {
			return err
		}
		return record(ctx, tx, v, place, o.ApplicationID, now, now, journal.PaperPrinted{
			Paper: row.Paper, Number: doc.Number, Year: row.Year, Language: row.Language, Layout: row.Layout,
			Template: row.Template, Copy: row.CopyNumber,
		})
	})
}
