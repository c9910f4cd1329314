package casework_test

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"telnusqa/internal/access"
	"telnusqa/internal/casework"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

// The journal of each who reads it is what happened in her territory, whole, each entry
// once, whichever way and however wide its pages are turned.
func TestTheJournalIsReadWholeAndWithinTheWalls(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o := context.Background(), open(t, s)
		for i, school := range []int64{storetest.School1, storetest.School2, storetest.SchoolZerenda, storetest.SchoolSemei} {
			clerk := storetest.Clerk(school)
			o.stock(clerk, 1+10*i, 2+10*i)
			id := o.submit(clerk, complete(t)).ApplicationID
			if _, err := o.desk.Withdraw(ctx, clerk, casework.Withdrawal{Act: o.act(id)}); err != nil {
				t.Fatal(err)
			}
		}
		place := storetest.PlaceOf(storetest.School1, "")
		for _, reader := range []struct {
			role access.Role
			home access.Place
			wall string // what she may see, in the oracle's words
		}{
			{access.SchoolHead, access.Place{RegionID: place.RegionID, DivisionID: place.DivisionID, SchoolID: storetest.School1}, fmt.Sprint("school_id = ", storetest.School1)},
			{access.DivisionOfficer, access.Place{RegionID: place.RegionID, DivisionID: place.DivisionID}, fmt.Sprint("division_id = ", place.DivisionID)},
			{access.RegionAdmin, access.Place{RegionID: place.RegionID}, fmt.Sprint("region_id = ", place.RegionID)},
			{access.Auditor, access.Place{RegionID: storetest.Abai}, fmt.Sprint("region_id = ", storetest.Abai)},
		} {
			v := access.Viewer{UserID: 1, Role: reader.role, Home: reader.home}
			all := entryIDs(t, s, reader.wall)
			for _, size := range []int{1, 3, 100} {
				forward := turned(t, s, v, store.JournalFilter{}, store.JournalPage{Limit: size})
				backward := turned(t, s, v, store.JournalFilter{}, store.JournalPage{Limit: size, Backward: true})
				slices.Reverse(backward)
				if !slices.Equal(forward, all) || !slices.Equal(backward, all) {
					t.Errorf("%s, pages of %d:\n%v forward\n%v backward\n%v there are", reader.role, size, forward, backward, all)
				}
			}
			yes, no := true, false
			about := turned(t, s, v, store.JournalFilter{AboutCases: &yes}, store.JournalPage{Limit: 2})
			none := turned(t, s, v, store.JournalFilter{AboutCases: &no}, store.JournalPage{Limit: 2})
			if len(about) == 0 || len(none) == 0 || len(about)+len(none) != len(all) {
				t.Errorf("%s: %d about cases, %d about none, of %d", reader.role, len(about), len(none), len(all))
			}
			elsewhere := access.Territory{Level: access.School, ID: storetest.SchoolZerenda}
			if got, want := turned(t, s, v, store.JournalFilter{Territory: &elsewhere}, store.JournalPage{Limit: 2}),
				entryIDs(t, s, fmt.Sprintf("%s AND school_id = %d", reader.wall, storetest.SchoolZerenda)); !slices.Equal(got, want) {
				t.Errorf("%s of another school: %v, want %v", reader.role, got, want)
			}
		}
	})
}

// turned reads a list page by page to its end, newest first; backward from its end.
func turned(t *testing.T, s *store.Store, v access.Viewer, f store.JournalFilter, p store.JournalPage) (ids []int64) {
	t.Helper()
	for {
		page, more, err := s.Journal(context.Background(), v, f, p)
		if err != nil {
			t.Fatal(err)
		}
		if p.Backward {
			slices.Reverse(page)
		}
		for _, e := range page {
			ids = append(ids, e.ID)
		}
		if !more {
			return ids
		}
		if last := ids[len(ids)-1]; p.Backward {
			p.Before = last
		} else {
			p.After = last
		}
	}
}

func entryIDs(t *testing.T, s *store.Store, where string) (ids []int64) {
	t.Helper()
	rows, err := s.Reader().Query("SELECT id FROM journal_entries WHERE " + where + " ORDER BY id DESC")
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	for rows.Next() {
		var id int64
		if err := rows.Scan(&id); err != nil {
			t.Fatal(err)
		}
		ids = append(ids, id)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return ids
}
