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

// linesAtOnce is how many lines an export reads at a time.
const linesAtOnce = 1000

// ExportRegister writes the lines of old registers within the viewer's walls, by school,
// year and number, as ImportRegister takes them in.
func (f *Files) ExportRegister(ctx context.Context, v access.Viewer, in Export, w io.Writer) (Exported, error) {
	if !keepsRegisters(v.Role) {
		return Exported{}, access.ErrForbidden
	}
	return f.give(ctx, v, importing.KindRegister, in, w, func(yield func([]string, error) bool) {
		ctx := access.NewContext(ctx, v)
		schools, err := f.registerSchools(ctx)
		if err != nil {
			yield(nil, err)
			return
		}
		for _, s := range schools {
			if !f.linesOf(ctx, s, yield) {
				return
			}
		}
	})
}

// linesOf yields the lines of a school, page by page, and reports whether more is wanted.
func (f *Files) linesOf(ctx context.Context, s store.School, yield func([]string, error) bool) bool {
	scope := access.FromContext(ctx).StockScope()
	of := store.OldRegisterFilter{RegisterFilter: store.RegisterFilter{Territory: &access.Territory{Level: access.School, ID: s.ID}}}
	page := store.RegisterPage{Limit: linesAtOnce}
	for more := true; more; {
		lines, goesOn, err := f.store.OldRegisters(ctx, scope, of, page)
		if err != nil {
			yield(nil, err)
			return false
		}
		for _, l := range lines {
			if !yield(recordOf(l, s.BIN).Cells(), nil) {
				return false
			}
			page.After = &store.RegisterKey{SchoolID: l.SchoolID, Year: l.Year, Seq: l.Seq}
		}
		more = goesOn
	}
	return true
}

// registerSchools lists the schools that have old registers, by BIN.
func (f *Files) registerSchools(ctx context.Context) ([]store.School, error) {
	ids, err := f.store.SchoolsWithOldRegisters(ctx, access.FromContext(ctx).StockScope())
	if err != nil {
		return nil, err
	}
	schools, err := f.store.SchoolsByID(ctx, ids...)
	slices.SortFunc(schools, func(a, b store.School) int { return cmp.Compare(a.BIN, b.BIN) })
	return schools, err
}
