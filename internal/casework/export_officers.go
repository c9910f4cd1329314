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

// ExportOfficers writes the officers whom the viewer manages, by login, as
// ImportOfficers takes them in. Passwords are not among what is written, and gateways
// are no officers.
func (f *Files) ExportOfficers(ctx context.Context, v access.Viewer, in Export, w io.Writer) (Exported, error) {
	if !v.Role.ManagesPlaces() {
		return Exported{}, access.ErrForbidden
	}
	return f.give(ctx, v, importing.KindOfficers, in, w, func(yield func([]string, error) bool) {
		users, err := f.store.Users(ctx)
		if err != nil {
			yield(nil, err)
			return
		}
		// By the bytes of the login: databases sort by their own languages.
		slices.SortFunc(users, func(a, b store.User) int { return cmp.Compare(a.Login, b.Login) })
		codes, err := f.store.HomeCodes(access.NewContext(ctx, v))
		if err != nil {
			yield(nil, err)
			return
		}
		for _, u := range users {
			if u.Role == access.Integration || !v.Manages(u.Viewer("")) {
				continue
			}
			row := importing.Officer{Login: u.Login, Name: u.Name, Role: u.Role, Place: codes.Of(u.Home), Language: u.Language, Active: u.Active}
			if !yield(row.Cells(), nil) {
				return
			}
		}
	})
}
