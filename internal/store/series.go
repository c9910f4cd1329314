package store

import (
	"context"
	"fmt"

	"telnusqa/ent"
	"telnusqa/ent/blankseries"
	"telnusqa/internal/casefile"
	"telnusqa/internal/stock"
)

// maxSeries bounds the dictionary: far more than any country has printed.
const maxSeries = 1000

// Series lists the dictionary of series, by series and first day.
func (s *Store) Series(ctx context.Context) ([]BlankSeries, error) {
	rows, err := s.reads.BlankSeries.Query().
		Order(blankseries.BySeries(), blankseries.ByValidFrom(), blankseries.ByID()).Limit(maxSeries).All(ctx)
	return each(rows, err, "series", seriesRow)
}

// SeriesByID reads one record of the dictionary.
func (s *Store) SeriesByID(ctx context.Context, id int64) (BlankSeries, error) {
	r, err := s.reads.BlankSeries.Query().Where(blankseries.ID(id)).First(ctx)
	if err != nil {
		return BlankSeries{}, found(err)
	}
	return seriesRow(r), nil
}

// SeriesOf lists what the dictionary says of one series, for a share lock's time:
// a record that is being ended is waited for.
func (tx *Tx) SeriesOf(ctx context.Context, series string) ([]BlankSeries, error) {
	q := tx.ent.BlankSeries.Query().Where(blankseries.Series(series)).Order(blankseries.ByID())
	if tx.locking() {
		q.ForShare()
	}
	rows, err := q.All(tx.as(ctx))
	return each(rows, err, "series", seriesRow)
}

// SeriesRecord reads one record of the dictionary and locks its row.
func (tx *Tx) SeriesRecord(ctx context.Context, id int64) (BlankSeries, error) {
	q := tx.ent.BlankSeries.Query().Where(blankseries.ID(id))
	if tx.locking() {
		q.ForUpdate()
	}
	r, err := q.First(tx.as(ctx))
	if err != nil {
		return BlankSeries{}, found(err)
	}
	return seriesRow(r), nil
}

// InsertSeries adds a record to the dictionary and sets its ID.
func (tx *Tx) InsertSeries(ctx context.Context, row *BlankSeries) error {
	b := tx.ent.BlankSeries.Create()
	fillSeries(b.Mutation(), row)
	saved, err := b.Save(tx.as(ctx))
	if err != nil {
		return fmt.Errorf("insert series: %w", explain(err))
	}
	row.ID = saved.ID
	return nil
}

// UpdateSeries writes the days of force of a record, where its version is still
// row.Version, and raises the version. Everything else of a record stays: what
// was entered wrongly is ended and entered anew.
func (tx *Tx) UpdateSeries(ctx context.Context, row *BlankSeries) error {
	b := tx.ent.BlankSeries.Update().Where(blankseries.ID(row.ID), blankseries.Version(row.Version))
	fillSeriesDays(b.Mutation(), row)
	b.Mutation().SetVersion(row.Version + 1)
	n, err := b.Save(tx.as(ctx))
	if err != nil {
		return fmt.Errorf("update series: %w", explain(err))
	}
	if n == 0 {
		return ErrVersionConflict.At("expectedVersion")
	}
	row.Version++
	return nil
}

func fillSeries(m *ent.BlankSeriesMutation, r *BlankSeries) {
	m.SetSeries(r.Series.Series)
	m.SetDocumentKind(blankseries.DocumentKind(r.DocumentKind))
	optional(m, blankseries.Honours(r.Honours), m.SetHonours, func() {})
	fillSeriesDays(m, r)
	m.SetSource(r.Source)
	m.SetCertainty(blankseries.Certainty(r.Certainty))
	m.SetVersion(r.Version)
}

func fillSeriesDays(m *ent.BlankSeriesMutation, r *BlankSeries) {
	optional(m, r.From.String(), m.SetValidFrom, m.ClearValidFrom)
	optional(m, r.To.String(), m.SetValidTo, m.ClearValidTo)
}

func seriesRow(r *ent.BlankSeries) BlankSeries {
	return BlankSeries{
		ID: r.ID,
		Series: stock.Series{
			Series: r.Series, DocumentKind: casefile.DocumentKind(r.DocumentKind), Honours: casefile.Honours(r.Honours),
			From: date(r.ValidFrom), To: date(r.ValidTo), Source: r.Source, Certainty: stock.Certainty(r.Certainty),
		},
		Version: r.Version,
	}
}
