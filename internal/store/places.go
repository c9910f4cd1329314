package store

import (
	"context"
	"fmt"
	"strings"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"

	"telnusqa/ent"
	"telnusqa/ent/branch"
	"telnusqa/ent/division"
	"telnusqa/ent/region"
	"telnusqa/ent/school"
	"telnusqa/internal/access"
)

// The reads of the territory, through the fences: the viewer is taken from the
// context, and what she may not see is access.ErrNotFound.

// maxPlaces bounds every list of territories: more than any country has schools
// in one region.
const maxPlaces = 10_000

// Country reads the country.
func (s *Store) Country(ctx context.Context) (Country, error) {
	c, err := s.reads.Country.Query().First(ctx)
	if err != nil {
		return Country{}, found(err)
	}
	return Country{ID: c.ID, Code: c.Code, NameKK: c.NameKk, NameRU: c.NameRu, NameEN: c.NameEn}, nil
}

// Region reads a region.
func (s *Store) Region(ctx context.Context, id int64) (Region, error) {
	r, err := s.reads.Region.Query().Where(region.ID(id)).First(ctx)
	if err != nil {
		return Region{}, found(err)
	}
	return regionRow(r), nil
}

// Zone names the time zone of a region.
func (s *Store) Zone(ctx context.Context, regionID int64) (string, error) {
	r, err := s.Region(ctx, regionID)
	return r.Zone, err
}

// RegionByKATO reads a region by its code.
func (s *Store) RegionByKATO(ctx context.Context, kato string) (Region, error) {
	r, err := s.reads.Region.Query().Where(region.Kato(kato)).First(ctx)
	if err != nil {
		return Region{}, found(err)
	}
	return regionRow(r), nil
}

// Regions lists the regions by KATO code.
func (s *Store) Regions(ctx context.Context) ([]Region, error) {
	rows, err := s.reads.Region.Query().Order(region.ByKato()).Limit(maxPlaces).All(ctx)
	return each(rows, err, "regions", regionRow)
}

// Division reads a division.
func (s *Store) Division(ctx context.Context, id int64) (Division, error) {
	d, err := s.reads.Division.Query().Where(division.ID(id)).First(ctx)
	if err != nil {
		return Division{}, found(err)
	}
	return divisionRow(d), nil
}

// DivisionsByID reads the divisions of these ids, in no order.
func (s *Store) DivisionsByID(ctx context.Context, ids ...int64) ([]Division, error) {
	rows, err := s.reads.Division.Query().Where(division.IDIn(ids...)).All(ctx)
	return each(rows, err, "divisions", divisionRow)
}

// DivisionByKATO reads a division by its code.
func (s *Store) DivisionByKATO(ctx context.Context, kato string) (Division, error) {
	d, err := s.reads.Division.Query().Where(division.Kato(kato)).First(ctx)
	if err != nil {
		return Division{}, found(err)
	}
	return divisionRow(d), nil
}

// DivisionsOf lists the divisions of a region by KATO code.
func (s *Store) DivisionsOf(ctx context.Context, regionID int64) ([]Division, error) {
	rows, err := s.reads.Division.Query().Where(division.RegionID(regionID)).Order(division.ByKato()).Limit(maxPlaces).All(ctx)
	return each(rows, err, "divisions", divisionRow)
}

// School reads a school.
func (s *Store) School(ctx context.Context, id int64) (School, error) {
	r, err := s.reads.School.Query().Where(school.ID(id)).First(ctx)
	if err != nil {
		return School{}, found(err)
	}
	return schoolRow(r), nil
}

// SchoolsByID reads the schools of these ids, in no order.
func (s *Store) SchoolsByID(ctx context.Context, ids ...int64) ([]School, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	rows, err := s.reads.School.Query().Where(school.IDIn(ids...)).All(ctx)
	return each(rows, err, "schools", schoolRow)
}

// SchoolByBIN reads a school by its business identification number.
func (s *Store) SchoolByBIN(ctx context.Context, bin string) (School, error) {
	r, err := s.reads.School.Query().Where(school.Bin(bin)).First(ctx)
	if err != nil {
		return School{}, found(err)
	}
	return schoolRow(r), nil
}

// SchoolsOf lists the schools of a region or a division, by id.
func (s *Store) SchoolsOf(ctx context.Context, t access.Territory) ([]School, error) {
	q := s.reads.School.Query()
	switch t.Level {
	case access.Region:
		q.Where(school.RegionID(t.ID))
	case access.Division:
		q.Where(school.DivisionID(t.ID))
	}
	rows, err := q.Order(school.ByID()).Limit(maxPlaces).All(ctx)
	return each(rows, err, "schools", schoolRow)
}

// SchoolsLike lists schools whose names or BIN contain a text, by their Russian name,
// at most limit. Quotes and blanks do not count, in the text or in the names: they
// are set as it comes (D19).
func (s *Store) SchoolsLike(ctx context.Context, text string, limit int) ([]School, error) {
	text = squeeze(text)
	if text == "" {
		return nil, nil
	}
	rows, err := s.reads.School.Query().Where(school.Or(
		containsFold(school.FieldNameKk, text), containsFold(school.FieldNameRu, text),
		containsFold(school.FieldFullNameKk, text), containsFold(school.FieldFullNameRu, text),
		school.BinContains(text),
	)).Order(school.ByNameRu()).Limit(limit).All(ctx)
	return each(rows, err, "schools", schoolRow)
}

// unseen are the characters that do not count when a name is looked for.
var unseen = []string{"«", "»", "\"", "“", "”", "„", " ", "\u00a0"}

// squeeze takes out what does not count.
func squeeze(text string) string {
	for _, u := range unseen {
		text = strings.ReplaceAll(text, u, "")
	}
	return text
}

// containsFold looks for a squeezed text in a squeezed column, in any mixture of small
// and capital letters. SQLite folds ASCII only, so the usual mixtures are spelt out for
// it.
func containsFold(column, text string) func(*entsql.Selector) {
	return func(sel *entsql.Selector) {
		squeezed, like := sel.C(column), " LIKE "
		for _, u := range unseen {
			squeezed = "REPLACE(" + squeezed + ", '" + u + "', '')"
		}
		if sel.Dialect() == dialect.Postgres {
			like = " ILIKE "
		}
		var any []*entsql.Predicate
		for _, form := range []string{text, strings.ToLower(text), strings.ToUpper(text), capital(text)} {
			any = append(any, entsql.P(func(b *entsql.Builder) {
				b.WriteString(squeezed + like).Arg("%" + likeEscapes.Replace(form) + "%").WriteString(" ESCAPE '!'")
			}))
		}
		sel.Where(entsql.Or(any...))
	}
}

// likeEscapes takes the meaning off the characters that have one in LIKE.
var likeEscapes = strings.NewReplacer("!", "!!", "%", "!%", "_", "!_")

func capital(s string) string {
	r := []rune(strings.ToLower(s))
	if len(r) > 0 {
		r[0] = []rune(strings.ToUpper(string(r[0])))[0]
	}
	return string(r)
}

// Branch reads a branch of the State Corporation.
func (s *Store) Branch(ctx context.Context, id int64) (Branch, error) {
	b, err := s.reads.Branch.Query().Where(branch.ID(id)).First(ctx)
	if err != nil {
		return Branch{}, found(err)
	}
	return branchRow(b), nil
}

// BranchesByID reads the branches of these ids, in no order.
func (s *Store) BranchesByID(ctx context.Context, ids ...int64) ([]Branch, error) {
	rows, err := s.reads.Branch.Query().Where(branch.IDIn(ids...)).All(ctx)
	return each(rows, err, "branches", branchRow)
}

// Branches lists the branches in the viewer's walls, by code.
func (s *Store) Branches(ctx context.Context) ([]Branch, error) {
	rows, err := s.reads.Branch.Query().Order(branch.ByCode()).Limit(maxPlaces).All(ctx)
	return each(rows, err, "branches", branchRow)
}

func each[E, R any](rows []*E, err error, what string, row func(*E) R) ([]R, error) {
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", what, explain(err))
	}
	out := make([]R, len(rows))
	for i, r := range rows {
		out[i] = row(r)
	}
	return out, nil
}

func regionRow(r *ent.Region) Region {
	return Region{
		ID: r.ID, CountryID: r.CountryID, KATO: r.Kato, ISO: r.Iso,
		NameKK: r.NameKk, NameRU: r.NameRu, NameEN: r.NameEn,
		DepartmentKK: r.DepartmentKk, DepartmentRU: r.DepartmentRu,
		SeatKK: r.SeatKk, SeatRU: r.SeatRu, Zone: r.Zone, Tile: tile(r.TileColumn, r.TileRow),
	}
}

func divisionRow(d *ent.Division) Division {
	return Division{
		ID: d.ID, RegionID: d.RegionID, KATO: d.Kato, Kind: string(d.Kind),
		NameKK: d.NameKk, NameRU: d.NameRu, NameEN: d.NameEn,
		OfficeKK: d.OfficeKk, OfficeRU: d.OfficeRu, SeatKK: d.SeatKk, SeatRU: d.SeatRu,
		Tile: tile(d.TileColumn, d.TileRow),
	}
}

func branchRow(b *ent.Branch) Branch {
	return Branch{
		ID: b.ID, RegionID: b.RegionID, DivisionID: b.DivisionID, Code: b.Code,
		NameKK: b.NameKk, NameRU: b.NameRu, AddressKK: b.AddressKk, AddressRU: b.AddressRu,
	}
}
