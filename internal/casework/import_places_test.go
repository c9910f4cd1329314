package casework_test

import (
	"bytes"
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"telnusqa/internal/access"
	"telnusqa/internal/casework"
	"telnusqa/internal/fault"
	"telnusqa/internal/importing"
	"telnusqa/internal/journal"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
	"telnusqa/internal/tabular"
)

// placeFile is a file of places of some lines.
func placeFile(lines ...string) []byte {
	return []byte(strings.Join(importing.KindPlaces.Head(fault.KK), ";") + "\n" + strings.Join(lines, "\n") + "\n")
}

func (o *office) importPlaces(v access.Viewer, in casework.Import, file []byte) (casework.Imported, error) {
	in.SHA256 = sum(file)
	return o.files().ImportPlaces(context.Background(), v, in, importing.Places(table(o.t, file)))
}

// A database that has nothing yet gets its places, schools and officers by file, and the
// first case can be filed.
func TestANewCountryComesInByFile(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o := &office{t: t, store: s, at: monday}
		o.desk = casework.New(casework.OnStore(s), casework.DefaultRulebook(), o.now)
		operator := access.Product("operator")
		got, err := o.importPlaces(operator, casework.Import{Keep: true}, placeFile(
			"филиал;03-101;111000000;Көкшетау бөлімі;Отдел Кокшетау;;;;Көкшетау қ.;г. Кокшетау;;;", // before what it stands in
			"аудан;115600000;110000000;Зеренді ауданы;Зерендинский район;Zerendi District;Бөлім;Отдел;Зеренді;Зеренда;;;",
			"город;111000000;110000000;Көкшетау қаласы;город Кокшетау;Kokshetau;Бөлім;Отдел;Көкшетау;Кокшетау;;;4-0",
			"REGION;110000000;;Ақмола облысы;Акмолинская область;Akmola Region;Басқарма;Управление;Көкшетау;Кокшетау;kz-11;Asia/Almaty;3-2",
		))
		if err != nil || counts(got) != "4 rows: 4 created, 0 changed, 0 same, 0 refused; kept true, before false" {
			t.Fatalf("%s, %v, %v", counts(got), findings(got), err)
		}
		region, err := s.RegionByKATO(access.NewContext(t.Context(), operator), "110000000")
		if err != nil || region.ISO != "KZ-11" || region.Zone != "Asia/Almaty" || *region.Tile != (store.Tile{Column: 3, Row: 2}) {
			t.Errorf("the region: %+v, %v", region, err)
		}
		if got, err := o.importSchools(operator, casework.Import{Keep: true}, schoolFile(schoolCells(3001, nil))); err != nil || got.Created != 1 {
			t.Fatalf("a school: %s, %v, %v", counts(got), findings(got), err)
		}
		if got, err := o.importOfficers(operator, casework.Import{Keep: true}, nil, officers("clerk-1;Ким В.;SCHOOL_CLERK;"+schoolCells(3001, nil)[0]+";;")); err != nil || got.Created != 1 {
			t.Fatalf("a clerk: %s, %v, %v", counts(got), findings(got), err)
		}
		if id := o.submit(o.user("clerk-1").Viewer(""), complete(t)).ApplicationID; o.application(id).DueOn.String() != "2026-03-27" {
			t.Errorf("the first case: %+v", o.application(id))
		}
		if n := len(o.entriesOf(journal.KindDataImported)); n != 3 {
			t.Errorf("%d entries of three files", n)
		}
	})
}

func TestPlacesStayWhereTheyAre(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o, operator := open(t, s), access.Product("operator")
		const akmola = "REGION;110000000;;Ақмола облысы;Акмолинская область;Akmola Region;Ақмола облысы білім басқармасы;Управление образования: Акмолинская область;Ақмола облысы;Акмолинская область;KZ-11;Asia/Almaty;"
		file := placeFile(
			akmola, // taken off the map
			strings.Replace(strings.Replace(akmola, "110000000", "100000000", 1), "Asia/Almaty", "Asia/Aqtobe", 1),
			"CITY;101000000;100000000;Семей;Семей;Semey;Бөлім;Отдел;Семей;Семей;;;",
			"BRANCH;03-101;115600000;Б;Б;;;;а;а;;;", // stands in another division
			"DISTRICT;115600000;110000000;Z;Z;Z;o;o;s;s;KZ-11;;",
			"DISTRICT;101500000;110000000;Z;Z;Z;o;o;s;s;;;",
			"REGION;111000000;;Z;Z;Z;o;o;s;s;KZ-12;Asia/Nowhere;x",
			"CITY;190100000;190000000;Z;Z;Z;o;o;s;s;;;",
			"BRANCH;x;190100000;Z;Z;English;;;s;s;;;",
		)
		want := []string{"6K CELL_OF_ANOTHER_KIND", "7B KATO_OF_ANOTHER_LEVEL", "8L ZONE_WRONG", "8M TILE_WRONG", "8B KATO_OF_ANOTHER_LEVEL", "10F CELL_OF_ANOTHER_KIND",
			"3L ZONE_STAYS", "9C REGION_UNKNOWN", "5C PLACE_STAYS"}
		whole, err := o.importPlaces(operator, casework.Import{Keep: true}, file)
		if err != nil || whole.Kept || whole.Changed != 2 || whole.Refused != 7 || !slices.Equal(findings(whole), want) {
			t.Fatalf("%s, %v\n%s", counts(whole), err, strings.Join(findings(whole), "\n"))
		}
		ctx := access.NewContext(t.Context(), operator)
		if r, err := s.RegionByKATO(ctx, "110000000"); err != nil || r.Tile == nil {
			t.Errorf("a file that was kept out changed the region: %+v, %v", r, err)
		}
		part, err := o.importPlaces(operator, casework.Import{Keep: true, Partial: true}, file)
		if err != nil || !part.Kept {
			t.Fatalf("%s, %v", counts(part), err)
		}
		if r, err := s.RegionByKATO(ctx, "110000000"); err != nil || r.Tile != nil || r.NameRU != "Акмолинская область" {
			t.Errorf("the region: %+v, %v", r, err)
		}
		if d, err := s.DivisionByKATO(ctx, "101000000"); err != nil || d.NameEN != "Semey" || d.ID != storetest.Semei {
			t.Errorf("the division: %+v, %v", d, err)
		}
		for _, v := range []access.Viewer{{}, regionAdmin(storetest.Akmola), divisionOfficer(storetest.Kokshetau), {UserID: 30, Role: access.Auditor, Nationwide: true}} {
			if _, err := o.importPlaces(v, casework.Import{}, file); !errors.Is(err, access.ErrForbidden) {
				t.Errorf("%s takes places in: %v", v.Role, err)
			}
			if _, err := o.files().ExportPlaces(ctx, v, casework.Export{Format: tabular.CSV}, new(bytes.Buffer)); !errors.Is(err, access.ErrForbidden) {
				t.Errorf("%s takes places out: %v", v.Role, err)
			}
		}
		if got, err := o.importPlaces(platformAdmin(), casework.Import{}, placeFile(akmola)); err != nil || got.Same != 1 {
			t.Errorf("the platform's administrator: %s, %v", counts(got), err)
		}
	})
}

func TestPlacesThereAndBack(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o, operator := &office{t: t, store: s, at: monday}, access.Product("operator")
		b := storetest.Places()
		b.Regions[1].SeatKK, b.Regions[1].SeatRU = "", "" // as those of cities of republican significance are loaded
		storetest.Load(t, s, b)
		for _, format := range []tabular.Format{tabular.CSV, tabular.XLSX} {
			take := func(o *office) []byte {
				var b bytes.Buffer
				if done, err := o.files().ExportPlaces(t.Context(), operator, casework.Export{Format: format, Language: fault.RU}, &b); err != nil || done.Rows != 8 {
					t.Fatalf("%+v, %v", done, err)
				}
				return b.Bytes()
			}
			file := take(o)
			elsewhere := &office{t: t, store: storetest.Open(t, s.Dialect(), store.Options{}), at: monday}
			if got, err := elsewhere.importPlaces(operator, casework.Import{Keep: true}, file); err != nil || got.Created != 8 {
				t.Fatalf("%s, %v, %v", counts(got), findings(got), err)
			}
			if again := take(elsewhere); !bytes.Equal(again, file) {
				t.Errorf("%s: other bytes:\n%s\n%s", format, again, file)
			}
			if same, err := o.importPlaces(operator, casework.Import{}, file); err != nil || same.Same != 8 {
				t.Errorf("%s, where it comes from: %s, %v", format, counts(same), err)
			}
		}
	})
}
