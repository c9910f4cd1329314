package demo

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/identifier"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// School is a school of the demonstration: its row, its head, and how it works.
type School struct {
	store.School
	Head Person

	habits habits
}

// Place returns where the rows of the school's own users belong.
func (s School) Place() access.Place {
	return access.Place{RegionID: s.RegionID, DivisionID: s.DivisionID, SchoolID: s.ID}
}

// Open reports whether the school still works.
func (s School) Open() bool { return s.ClosedOn.IsZero() }

// habits are what makes one school's figures differ from another's.
type habits struct {
	size     float64 // share of the region's applications, relative
	kazakh   float64 // share of graduates with Kazakh names
	rural    bool
	basic    bool    // ends with the ninth class: gives no certificate of general education
	pace     float64 // working days from acceptance to the duplicate, typically
	careless float64 // chance that an action is entered later than it happened
}

// form is what kind of school it is, in both languages.
type form struct{ kk, ru string }

var (
	generalSchool  = form{"жалпы білім беретін мектебі", "Общеобразовательная школа"}
	basicSchool    = form{"негізгі орта мектебі", "Основная средняя школа"}
	gymnasium      = form{"мектеп-гимназиясы", "Школа-гимназия"}
	lyceum         = form{"мектеп-лицейі", "Школа-лицей"}
	townForms      = []form{generalSchool, gymnasium, generalSchool, lyceum, generalSchool, generalSchool, generalSchool}
	villageSchools = []form{generalSchool, generalSchool, basicSchool}
)

// The school whose published service standard names it in full in both languages; the
// quotation marks and spaces are set as the orthography has them.
const (
	tolstoySettlement = "111810000" // Stepnogorsk
	tolstoyNumber     = 4
	tolstoyKK         = "Степногорск қаласы Л.Н.Толстой атындағы № 4 мектеп-гимназиясы"
	tolstoyRU         = "Школа-гимназия № 4 имени Л.Н.Толстого города Степногорск"
)

// A BIN of the demonstration has a serial number from here on, where no real one was met.
const firstBINSerial = 99000

func schools(w *World, d dice, people *people) []School {
	var schools []School
	serial := firstBINSerial
	for _, place := range localities() {
		division := divisionOf(w.Divisions, place.kato)
		region := regionOf(w.Regions, place.kato)
		for n := 1; n <= place.schools; n++ {
			s := School{School: store.School{
				ID: int64(len(schools) + 1), RegionID: region.ID, DivisionID: division.ID, KATO: place.kato,
				BranchID: servingBranch(w.Branches, division.ID, place.kato, n),
				Schedule: workday.PresetRU, Version: 1,
			}}
			kind := nameSchool(&s, d, place, n)
			s.FullNameKK = "«" + division.OfficeKK + "нің " + s.NameKK + "» КММ"
			s.FullNameRU = "КГУ «" + s.NameRU + " " + strings.Replace(division.OfficeRU, "Отдел", "отдела", 1) + "»"
			s.AddressKK, s.AddressRU = address(d, region, division, place)
			s.Phone = officePhone(division, s.ID)
			s.habits = habitsOf(d, division, place, kind)
			if s.habits.kazakh > 0.75 && d.chance(0.7) {
				s.Schedule = workday.PresetKK
			}
			s.OpenedOn = openedOn(d, division, place)
			s.BIN, serial = nextBIN(d, s.OpenedOn, serial)
			s.Head = people.adult(d, s.habits.kazakh, 1962, 1988)
			s.HeadName = s.Head.Short()
			schools = append(schools, s)
		}
	}
	closeSome(schools)
	return schools
}

// nameSchool gives the n-th school of a settlement its names and says of what form it is.
func nameSchool(s *School, d dice, place locality, n int) form {
	if place.kato == tolstoySettlement && n == tolstoyNumber {
		s.NameKK, s.NameRU = tolstoyKK, tolstoyRU
		return gymnasium
	}
	kind, numbered := pick(d, villageSchools), ""
	if place.schools > 1 {
		kind, numbered = townForms[n%len(townForms)], "№ "+strconv.Itoa(n)+" "
	}
	namesakes := tables()["namesakes"]
	if kind != basicSchool && d.chance(0.22) {
		// Each settlement goes through the list from another place on, so that not
		// every first school of the region honours the same poet.
		start, _ := strconv.Atoi(place.kato[2:6])
		namesake := namesakes[(start+n)%len(namesakes)]
		s.NameKK = place.ofKindKK() + " " + namesake["name_kk"] + " атындағы " + numbered + kind.kk
		s.NameRU = kind.ru + " " + numbered + "имени " + namesake["genitive_ru"] + " " + place.withKindRU()
		return kind
	}
	s.NameKK = place.ofKindKK() + " " + numbered + kind.kk
	s.NameRU = kind.ru + " " + numbered + place.withKindRU()
	return kind
}

// habitsOf draws a school's habits: cities are large and quick, villages small; one
// school in forty is behind with its work all year round.
func habitsOf(d dice, division store.Division, place locality, kind form) habits {
	h := habits{rural: place.kind != "city", basic: kind == basicSchool, pace: 6 + 3.5*d.Float64(), careless: 0.012}
	switch {
	case place.schools >= 9:
		h.size = 2.4 + 2.2*d.Float64()
	case place.schools >= 3:
		h.size = 1.3 + 1.2*d.Float64()
	case place.seat(division):
		h.size = 1 + d.Float64()
	default:
		h.size = 0.12 + 0.75*d.Float64()
	}
	if h.basic {
		h.size *= 0.5
	}
	switch {
	case d.chance(0.28):
		h.kazakh = 0.8 + 0.18*d.Float64()
	default:
		h.kazakh = 0.35 + 0.3*d.Float64()
	}
	if d.chance(0.025) {
		h.pace = 12.5 + 2.5*d.Float64()
	}
	if d.chance(0.05) {
		h.careless = 0.12
	}
	return h
}

// openedOn is the first of September of a plausible year: most villages were founded
// before 1960, the towns around the capital still grow.
func openedOn(d dice, division store.Division, place locality) workday.Date {
	first, last := 1932, 1961
	switch {
	case place.schools >= 3 && (division.KATO == "116600000" || division.KATO == "111600000"):
		first, last = 1985, 2016
	case place.schools >= 3:
		first, last = 1948, 1988
	}
	return workday.NewDate(d.between(first, last), time.September, 1)
}

// nextBIN returns the next assignable BIN of a state institution from a serial number
// on, and the serial number after it. Institutions of before 1998 were registered anew.
func nextBIN(d dice, opened workday.Date, serial int) (string, int) {
	year, month := max(opened.Year(), d.between(1998, 2012)), d.between(1, 12)
	for {
		bin, ok := identifier.NewBIN(year, month, residentEntity, headOffice, serial)
		serial++
		if ok {
			return string(bin), serial
		}
	}
}

// The fifth and sixth digit of a school's BIN.
const (
	residentEntity = 4
	headOffice     = 0
)

// officePhone is a number of the division's exchange that begins with zero after the
// dialling code, which no real one does.
func officePhone(division store.Division, n int64) string {
	const digits = 10
	code := tables()["divisions"][division.ID-1]["dialling_code"]
	return fmt.Sprintf("+7%s%0*d", code, digits-len(code), n)
}

// closures are small schools that were closed and the school that took over their
// pupils and archive, by settlement. All closed before the story begins, so every case
// of their graduates is the successor's.
var closures = []struct {
	closed, successor string
	on                workday.Date
}{
	{"113251300", "113251100", workday.NewDate(2018, time.August, 31)}, // Tastyadyr -> Zhalgyzkaragay
	{"113435100", "113435500", workday.NewDate(2021, time.August, 31)}, // Anar -> Donetskoye
	{"113645400", "113645200", workday.NewDate(2019, time.August, 31)}, // Oksanovka -> Akimovka
	{"113853300", "113853100", workday.NewDate(2020, time.August, 31)}, // Titovka -> Poltavka
	{"114847100", "114841100", workday.NewDate(2022, time.August, 31)}, // Zarechnoye -> Dvurechnoye
	{"115431200", "115431100", workday.NewDate(2017, time.August, 31)}, // Kenskoye -> Otradnoye
	{"116455200", "116455100", workday.NewDate(2022, time.August, 31)}, // Novoromanovka -> Sandyktau
	{"116847500", "116847100", workday.NewDate(2016, time.August, 31)}, // Karaadyr -> Petrovka
}

func closeSome(schools []School) {
	at := map[string]int{}
	for i, s := range schools {
		if _, ok := at[s.KATO]; !ok {
			at[s.KATO] = i
		}
	}
	for _, c := range closures {
		closed := &schools[at[c.closed]]
		closed.ClosedOn, closed.SuccessorID = c.on, schools[at[c.successor]].ID
	}
	// One more closes within the story; whoever goes on with its work keeps its hours.
	closing := &schools[at[mergingSettlement]+mergingNumber-1]
	closing.Schedule, closing.habits.careless = schools[0].Schedule, 0
}
