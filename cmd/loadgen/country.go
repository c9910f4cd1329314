package main

import (
	"fmt"
	"slices"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/fault"
	"telnusqa/internal/identifier"
	"telnusqa/internal/stock"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// country is the invented territory with its staff. The country itself has id 1;
// ids of every kind run from 1 without gaps.
type country struct {
	regions   []store.Region
	divisions []store.Division
	branches  []store.Branch
	schools   []store.School
	users     []store.User

	zones   map[int64]*time.Location // by region
	staff   []staff                  // by school, at id-1
	gateway access.Viewer
	sizes   urn // how many cases a school has, at id-1
}

// staff are those who work on the cases of one school.
type staff struct{ clerk, head, operator access.Viewer }

const (
	regionCount        = 20 // as many as the country has
	schoolsPerDivision = 36 // 7,500 schools make 209 divisions; the country has about 220
)

// newCountry spreads the schools over regions and divisions. Regions differ by
// up to twice, schools by up to ten times, as they do in the field.
func newCountry(d dice, schools int) (*country, error) {
	c := &country{zones: make(map[int64]*time.Location)}
	for i := range regionCount {
		if err := c.addRegion(i + 1); err != nil {
			return nil, err
		}
	}
	share := make([]float64, regionCount)
	for i := range share {
		share[i] = 0.7 + 0.7*d.Float64()
	}
	shares := newUrn(share...)
	perRegion := make([]int, regionCount)
	for range schools {
		perRegion[shares.draw(d)]++
	}
	sizes := make([]float64, 0, schools)
	for region, n := range perRegion {
		for i := range n {
			if i%schoolsPerDivision == 0 {
				c.addDivision(int64(region+1), i/schoolsPerDivision+1)
			}
			c.addSchool(d)
			sizes = append(sizes, 0.2+1.8*d.Float64()*d.Float64()*1.5)
		}
	}
	c.sizes = newUrn(sizes...)
	c.addOverseers()
	return c, nil
}

func (c *country) addRegion(n int) error {
	zone := "Asia/Almaty"
	if n%5 == 0 {
		zone = "Asia/Aqtau"
	}
	location, err := workday.Zone(zone)
	if err != nil {
		return err
	}
	c.zones[int64(n)] = location
	c.regions = append(c.regions, store.Region{
		ID: int64(n), CountryID: 1,
		KATO: fmt.Sprintf("%02d0000000", n+9), ISO: fmt.Sprintf("KZ-%02d", n+9),
		NameKK: fmt.Sprintf("%d-сынақ облысы", n), NameRU: fmt.Sprintf("Испытательная область %d", n), NameEN: fmt.Sprintf("Trial Region %d", n),
		DepartmentKK: fmt.Sprintf("%d-сынақ облысының білім басқармасы", n),
		DepartmentRU: fmt.Sprintf("Управление образования Испытательной области %d", n),
		SeatKK:       fmt.Sprintf("%d-қала", n), SeatRU: fmt.Sprintf("Город %d", n),
		Zone: zone, Tile: &store.Tile{Column: (n - 1) % 5, Row: (n - 1) / 5},
	})
	return nil
}

// addDivision adds a division of education and the branch of the State
// Corporation in its seat.
func (c *country) addDivision(region int64, n int) {
	id := int64(len(c.divisions) + 1)
	kind := "DISTRICT"
	if n == 1 {
		kind = "CITY"
	}
	c.divisions = append(c.divisions, store.Division{
		ID: id, RegionID: region, Kind: kind,
		KATO:   fmt.Sprintf("%02d%02d00000", region+9, n),
		NameKK: fmt.Sprintf("%d-сынақ ауданы", id), NameRU: fmt.Sprintf("Испытательный район %d", id), NameEN: fmt.Sprintf("Trial District %d", id),
		OfficeKK: fmt.Sprintf("%d-сынақ ауданының білім бөлімі", id),
		OfficeRU: fmt.Sprintf("Отдел образования по Испытательному району %d", id),
		SeatKK:   fmt.Sprintf("%d-кент", id), SeatRU: fmt.Sprintf("Посёлок %d", id),
	})
	c.branches = append(c.branches, store.Branch{
		ID: id, RegionID: region, DivisionID: id, Code: fmt.Sprintf("Т%04d", id),
		NameKK:    fmt.Sprintf("«Азаматтарға арналған үкімет» МК №%d бөлімі", id),
		NameRU:    fmt.Sprintf("Отдел № %d Государственной корпорации «Правительство для граждан»", id),
		AddressKK: fmt.Sprintf("%d-кент, Орталық көшесі, 1", id), AddressRU: fmt.Sprintf("Посёлок %d, улица Центральная, 1", id),
	})
	c.addUser("operator", id, access.CorporationOperator, access.Place{RegionID: region, DivisionID: id, BranchID: id})
}

// addSchool adds a school to the last division, with a clerk and a head.
func (c *country) addSchool(d dice) {
	division := c.divisions[len(c.divisions)-1]
	operator := c.users[len(c.users)-1].Viewer("")
	if n := len(c.staff); n > 0 && c.schools[n-1].DivisionID == division.ID {
		operator = c.staff[n-1].operator
	}
	id := int64(len(c.schools) + 1)
	schedule := workday.PresetRU
	if d.chance(0.4) {
		schedule = workday.PresetKK
	}
	home := access.Place{RegionID: division.RegionID, DivisionID: division.ID, SchoolID: id}
	clerk := c.addUser("clerk", id, access.SchoolClerk, home)
	head := c.addUser("head", id, access.SchoolHead, home)
	c.staff = append(c.staff, staff{clerk: clerk, head: head, operator: operator})
	c.schools = append(c.schools, store.School{
		ID: id, RegionID: division.RegionID, DivisionID: division.ID, BranchID: division.ID,
		BIN: schoolBIN(id), KATO: division.KATO,
		NameKK: fmt.Sprintf("№ %d жалпы білім беретін мектебі", id), NameRU: fmt.Sprintf("Общеобразовательная школа № %d", id),
		FullNameKK: fmt.Sprintf("%s %s «№ %d жалпы білім беретін мектебі» коммуналдық мемлекеттік мекемесі", c.regions[division.RegionID-1].DepartmentKK, division.OfficeKK, id),
		FullNameRU: fmt.Sprintf("Коммунальное государственное учреждение «Общеобразовательная школа № %d» %s", id, division.OfficeRU),
		AddressKK:  fmt.Sprintf("%s, Мектеп көшесі, %d", division.SeatKK, id%200+1),
		AddressRU:  fmt.Sprintf("%s, улица Школьная, %d", division.SeatRU, id%200+1),
		Phone:      fmt.Sprintf("+7710%07d", id), HeadName: head.Name,
		Schedule: schedule, OpenedOn: workday.NewDate(1960+int(id)%60, time.September, 1), Version: 1,
	})
}

// schoolBIN gives each school a number of its own. One serial in a hundred has
// no check digit, and the school takes one from another month.
func schoolBIN(id int64) string {
	for month := 1; ; month++ {
		if bin, ok := identifier.NewBIN(2000, month, 4, 0, int(id)); ok {
			return string(bin)
		}
	}
}

// addOverseers adds those who read figures, and the portal's gateway.
func (c *country) addOverseers() {
	for _, r := range c.regions {
		c.addUser("region", r.ID, access.RegionAdmin, access.Place{RegionID: r.ID})
	}
	c.addUser("auditor", 1, access.Auditor, access.Place{})
	c.users[len(c.users)-1].Country = true
	c.gateway = c.addUser("gateway", 1, access.Integration, access.Place{Channel: string(casefile.Portal)})
}

func (c *country) addUser(post string, n int64, role access.Role, home access.Place) access.Viewer {
	u := store.User{
		ID: int64(len(c.users) + 1), Login: fmt.Sprintf("%s-%d", post, n),
		Name: surnames[int(n*7)%len(surnames)].bare + " " + []string{"А.Б.", "Г.Қ.", "О.В.", "Т.П."}[n%4],
		Role: role, Home: home, Language: []fault.Lang{fault.RU, fault.KK}[n%2], Active: true,
		CreatedAt: time.Date(2022, time.January, 10, 4, 0, 0, 0, time.UTC),
	}
	c.users = append(c.users, u)
	return u.Viewer("")
}

// batch is the rows of the territory and of its staff.
func (c *country) batch() store.Batch {
	return store.Batch{
		Countries: []store.Country{{ID: 1, Code: "KZ", NameKK: "Қазақстан Республикасы", NameRU: "Республика Казахстан", NameEN: "Republic of Kazakhstan"}},
		Regions:   c.regions, Divisions: c.divisions, Branches: c.branches, Schools: c.schools, Users: c.users,
		Series: c.series(),
	}
}

// series are the load's own, which no dictionary has.
func (c *country) series() []store.BlankSeries {
	return slices.DeleteFunc(dictionary(), func(r store.BlankSeries) bool {
		return slices.ContainsFunc(stock.Preloaded(), func(s stock.Series) bool { return s.Series == r.Series.Series })
	})
}
