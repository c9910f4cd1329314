package casework

import (
	"context"

	"telnusqa/internal/access"
	"telnusqa/internal/fault"
	"telnusqa/internal/importing"
	"telnusqa/internal/journal"
	"telnusqa/internal/store"
)

// ImportSchools takes in a file of schools: those that are not known are added, those
// that are get what the file says. A school is known by its BIN; schools that the file
// does not name stay as they are.
//
// A file neither closes a school nor moves it to another division, and the office hours
// of one that is there are not its to change: each of these has an act of its own, for
// running cases hang on it.
func (f *Files) ImportSchools(ctx context.Context, v access.Viewer, in Import, batch importing.Batch[importing.School]) (Imported, error) {
	if !v.Role.ManagesPlaces() {
		return Imported{}, access.ErrForbidden
	}
	return f.take(ctx, v, importing.KindSchools, in, factsOf(batch), func(l FileLedger, out *Imported) error {
		s := schoolFile{FileLedger: l, viewer: v, divisions: map[string]store.Division{}, branches: map[string]int64{}}
		var rows []schoolRow
		for _, record := range batch.Records {
			row, findings, err := s.decide(ctx, record)
			if err != nil {
				return err
			}
			out.Findings = append(out.Findings, findings...)
			if len(findings) == 0 {
				rows = append(rows, row)
			}
		}
		for n, row := range rows {
			switch {
			case row.isNew:
				out.Created++
			case len(row.changed) > 0:
				out.Changed++
			default:
				out.Same++
			}
			if err := s.write(ctx, row, out); err != nil {
				return err
			}
			in.progress(n+1, len(rows))
		}
		return nil
	})
}

// schoolFile is what a file of schools has asked so far.
type schoolFile struct {
	FileLedger
	viewer    access.Viewer
	divisions map[string]store.Division // by KATO; id 0 = none in the viewer's walls
	branches  map[string]int64          // by code; 0 = none
}

// schoolRow is a row that nothing is wrong with.
type schoolRow struct {
	school  store.School
	isNew   bool
	changed []string // columns
}

// decide finds what a row asks for, and what stands against it.
func (s *schoolFile) decide(ctx context.Context, r importing.School) (row schoolRow, findings []importing.Finding, err error) {
	bad := func(column string, f *fault.Fault) { findings = append(findings, r.Find(column, f)) }
	division, err := s.division(ctx, r.DivisionKATO)
	if err != nil {
		return row, nil, err
	}
	if division.ID == 0 {
		bad("division", ErrDivisionUnknown.Fault())
	}
	branchID, err := s.branch(ctx, r.BranchCode)
	if err != nil {
		return row, nil, err
	}
	if branchID == 0 && r.BranchCode != "" {
		bad("branch", ErrBranchUnknown.Fault())
	}
	before, err := s.AnySchool(ctx, r.BIN)
	known, err := there(err)
	if err != nil {
		return row, nil, err
	}
	row.school, row.isNew = before, !known
	switch {
	case !known:
		row.school = store.School{BIN: r.BIN, RegionID: division.RegionID, DivisionID: division.ID, Schedule: "RU", Version: 1}
		if r.Hours != "" {
			row.school.Schedule = r.Hours
		}
	case !s.viewer.Scope().Covers(placeOfSchool(before)):
		bad("bin", store.ErrBINTaken.Fault())
		return row, findings, nil
	case division.ID != 0 && before.DivisionID != division.ID:
		of, err := s.Division(ctx, before.DivisionID)
		if err != nil {
			return row, nil, err
		}
		bad("division", ErrSchoolMoves.With("division", of.KATO))
	case r.Hours != "" && r.Hours != before.Schedule:
		bad("hours", ErrHoursBySetting.With("hours", before.Schedule))
	}
	row.changed = row.fill(r, branchID)
	if known && !before.ClosedOn.IsZero() && len(row.changed) > 0 {
		bad("bin", ErrClosedForGood.With("day", before.ClosedOn))
	}
	return row, findings, nil
}

// fill takes over what the record says and names the columns that differ.
func (row *schoolRow) fill(r importing.School, branchID int64) (changed []string) {
	s := &row.school
	for _, c := range []struct {
		column string
		to     *string
		text   string
	}{
		{"kato", &s.KATO, r.KATO},
		{"name_kk", &s.NameKK, r.NameKK}, {"name_ru", &s.NameRU, r.NameRU},
		{"full_name_kk", &s.FullNameKK, r.FullNameKK}, {"full_name_ru", &s.FullNameRU, r.FullNameRU},
		{"address_kk", &s.AddressKK, r.AddressKK}, {"address_ru", &s.AddressRU, r.AddressRU},
		{"phone", &s.Phone, r.Phone}, {"head_name", &s.HeadName, r.HeadName},
	} {
		if *c.to != c.text {
			*c.to = c.text
			changed = append(changed, c.column)
		}
	}
	if s.BranchID != branchID {
		s.BranchID = branchID
		changed = append(changed, "branch")
	}
	if s.OpenedOn != r.OpenedOn {
		s.OpenedOn = r.OpenedOn
		changed = append(changed, "opened_on")
	}
	return changed
}

// write writes the row and its entry.
func (s *schoolFile) write(ctx context.Context, row schoolRow, out *Imported) error {
	change := "CHANGED"
	switch {
	case row.isNew:
		change = "CREATED"
		row.changed = nil
		if err := s.InsertSchool(ctx, &row.school); err != nil {
			return err
		}
	case len(row.changed) == 0:
		return nil
	default:
		if err := s.UpdateSchool(ctx, &row.school); err != nil {
			return err
		}
	}
	return record(ctx, s, s.viewer, placeOfSchool(row.school), 0, out.At, out.At, journal.SchoolChanged{
		SchoolID: row.school.ID, Change: change, Fields: row.changed,
	})
}

func (s *schoolFile) division(ctx context.Context, kato string) (store.Division, error) {
	if d, asked := s.divisions[kato]; asked {
		return d, nil
	}
	d, err := s.DivisionByKATO(ctx, kato)
	if isNotFound(err) {
		d, err = store.Division{}, nil
	}
	s.divisions[kato] = d
	return d, err
}

func (s *schoolFile) branch(ctx context.Context, code string) (int64, error) {
	if id, asked := s.branches[code]; asked || code == "" {
		return id, nil
	}
	b, err := s.BranchByCode(ctx, code)
	if isNotFound(err) {
		b, err = store.Branch{}, nil
	}
	s.branches[code] = b.ID
	return b.ID, err
}
