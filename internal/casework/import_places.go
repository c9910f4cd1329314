package casework

import (
	"cmp"
	"context"

	"telnusqa/internal/access"
	"telnusqa/internal/fault"
	"telnusqa/internal/importing"
	"telnusqa/internal/store"
)

// ImportPlaces takes in a file of regions, of cities and districts with their divisions
// of education, and of branches of the State Corporation: where schools and officers are
// before there are any. A place is known by its code; one that is there gets the names,
// offices and seats that the file says. It stays under what it is under, and a region
// keeps its time zone: cases hang on both.
func (f *Files) ImportPlaces(ctx context.Context, v access.Viewer, in Import, batch importing.Batch[importing.Place]) (Imported, error) {
	if !managesCountry(v) {
		return Imported{}, access.ErrForbidden
	}
	return f.take(ctx, v, importing.KindPlaces, in, factsOf(batch), func(l FileLedger, out *Imported) error {
		if err := l.KeepCountry(ctx); err != nil {
			return err
		}
		p := placeFile{FileLedger: l, out: out, regions: map[string]store.Region{}, divisions: map[string]store.Division{}}
		done := 0
		// A row may be under one that stands below it. What is found wrong later keeps the
		// earlier rows out too, unless the good rows are taken alone; those are whole.
		for _, kinds := range [][]importing.PlaceKind{{importing.PlaceRegion}, {importing.PlaceCity, importing.PlaceDistrict}, {importing.PlaceBranch}} {
			for _, record := range batch.Records {
				if record.Kind != kinds[0] && record.Kind != kinds[len(kinds)-1] {
					continue
				}
				if err := p.take(ctx, record); err != nil {
					return err
				}
				done++
				in.progress(done, len(batch.Records))
			}
		}
		return nil
	})
}

func managesCountry(v access.Viewer) bool {
	return v.Role.ManagesPlaces() && v.Scope().Reach() == access.WholeCountry
}

// placeFile is a file of places and what it has come across, by KATO. An id of 0 means
// that there is none.
type placeFile struct {
	FileLedger
	out       *Imported
	regions   map[string]store.Region
	divisions map[string]store.Division
}

func (p *placeFile) bad(r importing.Place, column string, f *fault.Fault) error {
	p.out.Findings = append(p.out.Findings, r.Find(column, f))
	return nil
}

func (p *placeFile) take(ctx context.Context, r importing.Place) error {
	switch r.Kind {
	case importing.PlaceRegion:
		return p.takeRegion(ctx, r)
	case importing.PlaceBranch:
		return p.takeBranch(ctx, r)
	default:
		return p.takeDivision(ctx, r)
	}
}

func (p *placeFile) takeRegion(ctx context.Context, r importing.Place) error {
	before, err := p.region(ctx, r.Code)
	if err != nil {
		return err
	}
	after := store.Region{
		ID: before.ID, CountryID: 1, KATO: r.Code, ISO: r.ISO, NameKK: r.NameKK, NameRU: r.NameRU, NameEN: r.NameEN,
		DepartmentKK: r.OfficeKK, DepartmentRU: r.OfficeRU, SeatKK: r.SeatKK, SeatRU: r.SeatRU, Zone: r.Zone, Tile: tileOf(r.Tile),
	}
	if before.ID != 0 && before.Zone != after.Zone {
		return p.bad(r, "zone", ErrZoneStays.With("zone", before.Zone))
	}
	was, is := before, after
	was.Tile, is.Tile = nil, nil
	// A city that is its own seat goes out with it, and may have come without.
	was.SeatKK, was.SeatRU = cmp.Or(was.SeatKK, was.NameKK), cmp.Or(was.SeatRU, was.NameRU)
	err = p.count(before.ID != 0, was == is && sameTile(before.Tile, after.Tile),
		func() error { return p.InsertRegion(ctx, &after) }, func() error { return p.UpdateRegion(ctx, &after) })
	p.regions[r.Code] = after
	return err
}

func (p *placeFile) takeDivision(ctx context.Context, r importing.Place) error {
	region, err := p.region(ctx, r.Under)
	if err != nil {
		return err
	}
	if region.ID == 0 {
		return p.bad(r, "under", ErrRegionUnknown.Fault())
	}
	before, err := p.division(ctx, r.Code)
	if err != nil {
		return err
	}
	after := store.Division{
		ID: before.ID, RegionID: region.ID, KATO: r.Code, Kind: string(r.Kind), NameKK: r.NameKK, NameRU: r.NameRU, NameEN: r.NameEN,
		OfficeKK: r.OfficeKK, OfficeRU: r.OfficeRU, SeatKK: r.SeatKK, SeatRU: r.SeatRU, Tile: tileOf(r.Tile),
	}
	if before.ID != 0 && before.RegionID != after.RegionID {
		return p.bad(r, "under", ErrPlaceStays.Fault())
	}
	was, is := before, after
	was.Tile, is.Tile = nil, nil
	err = p.count(before.ID != 0, was == is && sameTile(before.Tile, after.Tile),
		func() error { return p.InsertDivision(ctx, &after) }, func() error { return p.UpdateDivision(ctx, &after) })
	p.divisions[r.Code] = after
	return err
}

func (p *placeFile) takeBranch(ctx context.Context, r importing.Place) error {
	division, err := p.division(ctx, r.Under)
	if err != nil {
		return err
	}
	if division.ID == 0 {
		return p.bad(r, "under", ErrDivisionUnknown.Fault())
	}
	before, err := p.BranchByCode(ctx, r.Code)
	known, err := there(err)
	if err != nil {
		return err
	}
	after := store.Branch{
		ID: before.ID, RegionID: division.RegionID, DivisionID: division.ID, Code: r.Code,
		NameKK: r.NameKK, NameRU: r.NameRU, AddressKK: r.SeatKK, AddressRU: r.SeatRU,
	}
	if known && before.DivisionID != after.DivisionID {
		return p.bad(r, "under", ErrPlaceStays.Fault())
	}
	return p.count(known, before == after, func() error { return p.InsertBranch(ctx, &after) }, func() error { return p.UpdateBranch(ctx, &after) })
}

// count writes what differs and counts the row.
func (p *placeFile) count(known, same bool, add, change func() error) error {
	switch {
	case !known:
		p.out.Created++
		return add()
	case same:
		p.out.Same++
		return nil
	default:
		p.out.Changed++
		return change()
	}
}

func (p *placeFile) region(ctx context.Context, kato string) (store.Region, error) {
	if r, asked := p.regions[kato]; asked {
		return r, nil
	}
	r, err := p.RegionByKATO(ctx, kato)
	_, err = there(err)
	p.regions[kato] = r
	return r, err
}

func (p *placeFile) division(ctx context.Context, kato string) (store.Division, error) {
	if d, asked := p.divisions[kato]; asked {
		return d, nil
	}
	d, err := p.DivisionByKATO(ctx, kato)
	_, err = there(err)
	p.divisions[kato] = d
	return d, err
}

func tileOf(t *importing.Tile) *store.Tile {
	if t == nil {
		return nil
	}
	return &store.Tile{Column: t.Column, Row: t.Row}
}

func sameTile(a, b *store.Tile) bool {
	return a == b || a != nil && b != nil && *a == *b
}
