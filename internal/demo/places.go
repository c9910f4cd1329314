package demo

import (
	"strings"

	"telnusqa/internal/access"
	"telnusqa/internal/store"
)

// branchPlace is where the rows of a branch's own users belong.
func branchPlace(b store.Branch) access.Place {
	return access.Place{RegionID: b.RegionID, DivisionID: b.DivisionID, BranchID: b.ID}
}

func regions() []store.Region {
	rows := tables()["regions"]
	regions := make([]store.Region, 0, len(rows))
	for i, r := range rows {
		regions = append(regions, store.Region{
			ID: int64(i + 1), CountryID: CountryID, KATO: r["kato"], ISO: r["iso"],
			NameKK: r["name_kk"], NameRU: r["name_ru"], NameEN: r["name_en"],
			DepartmentKK: r["department_kk"], DepartmentRU: r["department_ru"],
			SeatKK: r["seat_kk"], SeatRU: r["seat_ru"], Zone: r["zone"], Tile: r.tile(),
		})
	}
	return regions
}

func divisions(regions []store.Region) []store.Division {
	rows := tables()["divisions"]
	divisions := make([]store.Division, 0, len(rows))
	for i, r := range rows {
		divisions = append(divisions, store.Division{
			ID: int64(i + 1), RegionID: regionOf(regions, r["kato"]).ID,
			KATO: r["kato"], Kind: strings.ToUpper(r["kind"]),
			NameKK: r["name_kk"], NameRU: r["name_ru"], NameEN: r["name_en"],
			OfficeKK: r["office_kk"], OfficeRU: r["office_ru"],
			SeatKK: r["seat_kk"], SeatRU: r["seat_ru"], Tile: r.tile(),
		})
	}
	return divisions
}

// regionOf finds the region of a KATO code: the first two digits name it.
func regionOf(regions []store.Region, kato string) store.Region {
	for _, r := range regions {
		if r.KATO[:2] == kato[:2] {
			return r
		}
	}
	panic("demo: no region for " + kato)
}

// divisionOf finds the division of a KATO code: the first four digits name it.
func divisionOf(divisions []store.Division, kato string) store.Division {
	for _, d := range divisions {
		if d.KATO[:4] == kato[:4] {
			return d
		}
	}
	panic("demo: no division for " + kato)
}

// genitive puts a Russian name of a region, district or city into the case that
// «отдел ...», «филиал по ...» and addresses ask for: the adjective and the noun are
// the only parts that change.
func genitive(name string) string {
	return strings.NewReplacer(
		"ский район", "ского района",
		"район ", "района ",
		"город ", "города ",
		"ская область", "ской области",
	).Replace(name)
}

// dative is genitive for «по ...».
func dative(name string) string {
	return strings.NewReplacer(
		"ская область", "ской области",
		"область ", "области ",
		"город ", "городу ",
	).Replace(name)
}

func branches(w *World, d dice) []store.Branch {
	rows := tables()["branches"]
	branches := make([]store.Branch, 0, len(rows))
	seat := map[int64]bool{}
	for i, r := range rows {
		place := localityOf(r["locality"])
		division := divisionOf(w.Divisions, place.kato)
		region := regionOf(w.Regions, place.kato)
		addressKK, addressRU := address(d, region, division, place)
		b := store.Branch{
			ID: int64(i + 1), RegionID: region.ID, DivisionID: division.ID, Code: r["code"],
			AddressKK: addressKK, AddressRU: addressRU,
		}
		partKK, partRU := division.NameKK+" бөлімі", "Отдел "+genitive(division.NameRU)
		switch {
		case r["number"] != "":
			partKK = division.NameKK + " № " + r["number"] + " бөлімі"
			partRU = "Отдел № " + r["number"] + " " + genitive(division.NameRU)
		case seat[division.ID]:
			partKK = division.NameKK + " бөлімінің " + place.withKindKK() + " секторы"
			partRU = "Сектор " + place.withKindRU() + " отдела " + genitive(division.NameRU)
		}
		seat[division.ID] = true
		b.NameKK = "«Азаматтарға арналған үкімет» мемлекеттік корпорациясы» КЕАҚ " + region.NameKK +
			" бойынша филиалының " + partKK
		b.NameRU = partRU + " филиала НАО «Государственная корпорация «Правительство для граждан» по " +
			dative(region.NameRU)
		branches = append(branches, b)
	}
	return branches
}

// servingBranch returns the branch for a school: the one in its settlement, where
// cities have two the schools take turns, or else the division's first.
func servingBranch(branches []store.Branch, divisionID int64, kato string, turn int) int64 {
	var here, division []int64
	for i, b := range branches {
		if b.DivisionID != divisionID {
			continue
		}
		division = append(division, b.ID)
		if tables()["branches"][i]["locality"] == kato {
			here = append(here, b.ID)
		}
	}
	if len(here) > 0 {
		return here[turn%len(here)]
	}
	return division[0]
}
