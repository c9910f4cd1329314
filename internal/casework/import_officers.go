package casework

import (
	"context"

	"telnusqa/internal/access"
	"telnusqa/internal/fault"
	"telnusqa/internal/importing"
	"telnusqa/internal/journal"
	"telnusqa/internal/store"
)

// ImportOfficers takes in a file of officers: those that are not known are added, those
// that are get what the file says, and others stay. An officer is known by her login. Her
// sign-ins end when she is blocked or what she may see changes.
//
// hashes are those of the passwords that new officers are given, by login; who has none
// is given one later. A file changes nobody's password.
func (f *Files) ImportOfficers(ctx context.Context, v access.Viewer, in Import, hashes map[string]string, batch importing.Batch[importing.Officer]) (Imported, error) {
	if !v.Role.ManagesPlaces() {
		return Imported{}, access.ErrForbidden
	}
	return f.take(ctx, v, importing.KindOfficers, in, factsOf(batch), func(l FileLedger, out *Imported) error {
		o := officerFile{FileLedger: l, viewer: v, homes: map[string]home{}}
		var rows []officerRow
		for _, record := range batch.Records {
			row, finding, err := o.decide(ctx, record)
			switch {
			case err != nil:
				return err
			case finding != nil:
				out.Findings = append(out.Findings, *finding)
			default:
				rows = append(rows, row)
			}
		}
		for n, row := range rows {
			row.user.PasswordHash = hashes[row.user.Login]
			if err := o.write(ctx, row, out); err != nil {
				return err
			}
			in.progress(n+1, len(rows))
		}
		return nil
	})
}

type officerFile struct {
	FileLedger
	viewer access.Viewer
	homes  map[string]home
}

// home is a place of work, if there is one of the code.
type home struct {
	place access.Place
	known bool
}

// officerRow is a row that nothing is wrong with.
type officerRow struct {
	user    store.User
	isNew   bool
	changed []string // fields
}

// decide finds what a row asks for, or the first thing that stands against it.
func (o *officerFile) decide(ctx context.Context, r importing.Officer) (row officerRow, finding *importing.Finding, err error) {
	bad := func(column string, f *fault.Fault) (officerRow, *importing.Finding, error) {
		found := r.Find(column, f)
		return row, &found, nil
	}
	at, err := o.home(ctx, r.Place)
	if err != nil {
		return row, nil, err
	}
	if !at.known && r.Place != "" {
		return bad("place", ErrPlaceUnknown.Fault())
	}
	before, err := o.AnyUser(ctx, r.Login)
	known, err := there(err)
	if err != nil {
		return row, nil, err
	}
	row.user, row.isNew = before, !known
	u := &row.user
	u.Login, u.Name, u.Role, u.Home, u.Language, u.Active = r.Login, r.Name, r.Role, at.place, r.Language, r.Active
	u.Country = r.Role == access.Auditor && r.Place == ""
	switch asked := u.Viewer(""); {
	case asked.Scope().Reach() == access.Nothing:
		return bad("place", ErrRoleOfPlace.Fault())
	case !o.viewer.Manages(asked):
		return bad("role", access.ErrForbidden.Fault())
	case known && (!o.viewer.Manages(before.Viewer("")) || before.Role == access.Integration):
		return bad("login", store.ErrLoginTaken.Fault())
	}
	if known {
		row.changed = differences(before, *u)
	}
	return row, nil, nil
}

// differences names what a file changes about an officer, as entries of the journal have
// it.
func differences(before, after store.User) (fields []string) {
	for _, d := range []struct {
		field   string
		differs bool
	}{
		{"active", before.Active != after.Active},
		{"language", before.Language != after.Language},
		{"name", before.Name != after.Name},
		{"place", before.Home != after.Home || before.Country != after.Country},
		{"role", before.Role != after.Role},
	} {
		if d.differs {
			fields = append(fields, d.field)
		}
	}
	return fields
}

// write writes the row and its entry.
func (o *officerFile) write(ctx context.Context, row officerRow, out *Imported) error {
	u := row.user
	entry := journal.Payload(journal.UserChanged{UserID: u.ID, Fields: row.changed, Role: string(u.Role), Active: u.Active})
	switch {
	case row.isNew:
		out.Created++
		u.CreatedAt = out.At
		if err := o.InsertUser(ctx, &u); err != nil {
			return err
		}
		entry = journal.UserCreated{UserID: u.ID, Role: string(u.Role)}
	case len(row.changed) == 0:
		out.Same++
		return nil
	default:
		out.Changed++
		if err := o.UpdateUser(ctx, &u); err != nil {
			return err
		}
		if err := o.DeleteSessionsOf(ctx, u.ID); err != nil {
			return err
		}
	}
	return record(ctx, o, o.viewer, access.Place{RegionID: o.viewer.Home.RegionID}, 0, out.At, out.At, entry)
}

func (o *officerFile) home(ctx context.Context, code string) (home, error) {
	if h, asked := o.homes[code]; asked || code == "" {
		return h, nil
	}
	place, err := o.Home(ctx, code)
	known, err := there(err)
	o.homes[code] = home{place, known}
	return o.homes[code], err
}
