package store

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"telnusqa/ent"
	"telnusqa/ent/paperprint"
	"telnusqa/ent/predicate"
	"telnusqa/internal/access"
)

// PaperPrint is one printing of a paper: of a case, or pages of a school's register or
// book. The latter have neither branch nor channel in their Place.
type PaperPrint struct {
	ID int64
	access.Place
	ApplicationID int64
	Year          int
	Paper         string // papers.Kind
	Language      string
	Layout        string
	Template      int
	CopyNumber    int
	PrintedAt     time.Time
	PrintedByID   int64
}

// InsertPaperPrint adds a printing and sets its ID.
func (tx *Tx) InsertPaperPrint(ctx context.Context, row *PaperPrint) error {
	b := tx.ent.PaperPrint.Create()
	fillPaperPrint(b.Mutation(), row)
	saved, err := b.Save(tx.as(ctx))
	if err != nil {
		return fmt.Errorf("insert printing: %w", explain(err))
	}
	row.ID = saved.ID
	return nil
}

func fillPaperPrint(m *ent.PaperPrintMutation, p *PaperPrint) {
	m.SetRegionID(p.RegionID)
	m.SetDivisionID(p.DivisionID)
	m.SetSchoolID(p.SchoolID)
	if p.BranchID != 0 {
		m.SetBranchID(p.BranchID)
	}
	if p.Channel != "" {
		m.SetChannel(paperprint.Channel(p.Channel))
	}
	if p.ApplicationID != 0 {
		m.SetApplicationID(p.ApplicationID)
	}
	m.SetYear(p.Year)
	m.SetPaper(p.Paper)
	m.SetLanguage(paperprint.Language(p.Language))
	m.SetLayout(paperprint.Layout(p.Layout))
	m.SetTemplate(p.Template)
	m.SetCopyNumber(p.CopyNumber)
	m.SetPrintedAt(instant(p.PrintedAt))
	m.SetPrintedByID(p.PrintedByID)
}

// PrintsOf counts the printings of the papers of cases, by case and paper.
func (s *Store) PrintsOf(ctx context.Context, applicationIDs ...int64) (map[int64]map[string]int, error) {
	return s.prints(ctx, paperprint.ApplicationIDIn(applicationIDs...))
}

// PrintsOfSchool counts the printings of a school's papers of a year, by paper.
func (s *Store) PrintsOfSchool(ctx context.Context, schoolID int64, year int) (map[string]int, error) {
	counts, err := s.prints(ctx, paperprint.SchoolID(schoolID), paperprint.ApplicationIDIsNil(), paperprint.YearIn(0, year))
	return counts[0], err
}

// prints counts printings by case, 0 where they are of none, and by paper.
func (s *Store) prints(ctx context.Context, which ...predicate.PaperPrint) (map[int64]map[string]int, error) {
	var rows []struct {
		ApplicationID sql.NullInt64 `json:"application_id"`
		Paper         string        `json:"paper"`
		Count         int           `json:"count"`
	}
	err := s.reads.PaperPrint.Query().Where(which...).
		GroupBy(paperprint.FieldApplicationID, paperprint.FieldPaper).Aggregate(ent.Count()).Scan(ctx, &rows)
	if err != nil {
		return nil, fmt.Errorf("count printings: %w", explain(err))
	}
	counts := make(map[int64]map[string]int)
	for _, r := range rows {
		of := counts[r.ApplicationID.Int64]
		if of == nil {
			of = make(map[string]int)
			counts[r.ApplicationID.Int64] = of
		}
		of[r.Paper] = r.Count
	}
	return counts, nil
}
