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

// ExportSchools writes the open schools within the viewer's walls, by BIN, as
// ImportSchools takes them in.
func (f *Files) ExportSchools(ctx context.Context, v access.Viewer, in Export, w io.Writer) (Exported, error) {
	if !v.Role.ManagesPlaces() {
		return Exported{}, access.ErrForbidden
	}
	return f.give(ctx, v, importing.KindSchools, in, w, func(yield func([]string, error) bool) {
		records, err := f.schools(access.NewContext(ctx, v))
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

func (f *Files) schools(ctx context.Context) ([]importing.School, error) {
	rows, err := f.store.SchoolsOf(ctx, access.Territory{Level: access.Country, ID: 1})
	if err != nil {
		return nil, err
	}
	rows = slices.DeleteFunc(rows, func(s store.School) bool { return !s.ClosedOn.IsZero() })
	slices.SortFunc(rows, func(a, b store.School) int { return cmp.Compare(a.BIN, b.BIN) })
	divisionIDs, branchIDs := map[int64]bool{}, map[int64]bool{}
	for _, s := range rows {
		divisionIDs[s.DivisionID], branchIDs[s.BranchID] = true, true
	}
	divisions, err := f.store.DivisionsByID(ctx, keysOf(divisionIDs)...)
	if err != nil {
		return nil, err
	}
	katos := map[int64]string{}
	for _, d := range divisions {
		katos[d.ID] = d.KATO
	}
	branches, err := f.store.BranchesByID(ctx, keysOf(branchIDs)...)
	if err != nil {
		return nil, err
	}
	codes := map[int64]string{}
	for _, b := range branches {
		codes[b.ID] = b.Code
	}
	records := make([]importing.School, len(rows))
	for i, s := range rows {
		records[i] = importing.School{
			BIN: s.BIN, DivisionKATO: katos[s.DivisionID], BranchCode: codes[s.BranchID], KATO: s.KATO,
			NameKK: s.NameKK, NameRU: s.NameRU, FullNameKK: s.FullNameKK, FullNameRU: s.FullNameRU,
			AddressKK: s.AddressKK, AddressRU: s.AddressRU, Phone: s.Phone, HeadName: s.HeadName, Hours: s.Schedule, OpenedOn: s.OpenedOn,
		}
	}
	return records, nil
}

// keysOf lists a set in order.
func keysOf(set map[int64]bool) []int64 {
	ids := make([]int64, 0, len(set))
	for id := range set {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	return ids
}
