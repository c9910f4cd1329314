package casework

import (
	"cmp"
	"context"
	"io"
	"slices"

	"telnusqa/internal/access"
	"telnusqa/internal/importing"
	"telnusqa/internal/store"
)

// ExportPlaces writes regions, divisions and branches, each by code, as ImportPlaces
// takes them in.
func (f *Files) ExportPlaces(ctx context.Context, v access.Viewer, in Export, w io.Writer) (Exported, error) {
	if !managesCountry(v) {
		return Exported{}, access.ErrForbidden
	}
	return f.give(ctx, v, importing.KindPlaces, in, w, func(yield func([]string, error) bool) {
		records, err := f.places(access.NewContext(ctx, v))
		if err != nil {
			yield(nil, err)
			return
		}
		for _, r := range records {
			if !yield(r.Cells(), nil) {
				return
			}
		}
	})
}

func (f *Files) places(ctx context.Context) (all []importing.Place, err error) {
	regions, err := f.store.Regions(ctx)
	if err != nil {
		return nil, err
	}
	var divided []importing.Place
	katos := map[int64]string{} // of divisions
	for _, r := range regions {
		all = append(all, importing.Place{
			Kind: importing.PlaceRegion, Code: r.KATO, NameKK: r.NameKK, NameRU: r.NameRU, NameEN: r.NameEN, OfficeKK: r.DepartmentKK, OfficeRU: r.DepartmentRU,
			// A city of republican significance is its own seat.
			SeatKK: cmp.Or(r.SeatKK, r.NameKK), SeatRU: cmp.Or(r.SeatRU, r.NameRU), ISO: r.ISO, Zone: r.Zone, Tile: fileTile(r.Tile),
		})
		divisions, err := f.store.DivisionsOf(ctx, r.ID)
		if err != nil {
			return nil, err
		}
		for _, d := range divisions {
			katos[d.ID] = d.KATO
			divided = append(divided, importing.Place{
				Kind: importing.PlaceKind(d.Kind), Code: d.KATO, Under: r.KATO, NameKK: d.NameKK, NameRU: d.NameRU, NameEN: d.NameEN,
				OfficeKK: d.OfficeKK, OfficeRU: d.OfficeRU, SeatKK: d.SeatKK, SeatRU: d.SeatRU, Tile: fileTile(d.Tile),
			})
		}
	}
	branches, err := f.store.Branches(ctx)
	if err != nil {
		return nil, err
	}
	slices.SortFunc(branches, func(a, b store.Branch) int { return cmp.Compare(a.Code, b.Code) })
	all = append(all, divided...)
	for _, b := range branches {
		all = append(all, importing.Place{
			Kind: importing.PlaceBranch, Code: b.Code, Under: katos[b.DivisionID], NameKK: b.NameKK, NameRU: b.NameRU, SeatKK: b.AddressKK, SeatRU: b.AddressRU,
		})
	}
	return all, nil
}

func fileTile(t *store.Tile) *importing.Tile {
	if t == nil {
		return nil
	}
	return &importing.Tile{Column: t.Column, Row: t.Row}
}
