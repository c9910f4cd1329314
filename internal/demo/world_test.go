package demo

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"telnusqa/internal/access"
	"telnusqa/internal/identifier"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// akmola returns the divisions and schools of the region the demonstration is about.
func akmola(t *testing.T) (store.Region, []store.Division, []School) {
	t.Helper()
	w := NewWorld()
	region := regionOf(w.Regions, RegionKATO)
	var divisions []store.Division
	for _, d := range w.Divisions {
		if d.RegionID == region.ID {
			divisions = append(divisions, d)
		}
	}
	var schools []School
	for _, s := range w.Schools {
		if s.RegionID == region.ID {
			schools = append(schools, s)
		}
	}
	return region, divisions, schools
}

// Source of the counts: 20 regions, 20 divisions and 523 schools of Akmola Region (2025).
func TestTerritoryCounts(t *testing.T) {
	w := NewWorld()
	_, divisions, schools := akmola(t)
	for _, c := range []struct {
		what      string
		got, want int
	}{
		{"regions", len(w.Regions), 20},
		{"divisions of Akmola", len(divisions), 20},
		{"schools of Akmola", len(schools), 523},
		{"schools elsewhere", len(w.Schools) - len(schools), 2},
		{"divisions elsewhere", len(w.Divisions) - len(divisions), 1},
	} {
		if c.got != c.want {
			t.Errorf("%s: %d, want %d", c.what, c.got, c.want)
		}
	}
	perDivision := map[int64]int{}
	for _, s := range schools {
		perDivision[s.DivisionID]++
	}
	for _, d := range divisions {
		if n := perDivision[d.ID]; n < 10 || n > 50 {
			t.Errorf("%s has %d schools", d.NameEN, n)
		}
	}
}

func TestIDsRunWithoutGaps(t *testing.T) {
	w := NewWorld()
	for i, r := range w.Regions {
		if r.ID != int64(i+1) || w.RegionByID(r.ID).KATO != r.KATO {
			t.Errorf("region %s has id %d", r.KATO, r.ID)
		}
	}
	for i, d := range w.Divisions {
		if d.ID != int64(i+1) || w.DivisionByID(d.ID).KATO != d.KATO {
			t.Errorf("division %s has id %d", d.KATO, d.ID)
		}
	}
	for i, s := range w.Schools {
		if s.ID != int64(i+1) || w.SchoolByID(s.ID).BIN != s.BIN {
			t.Errorf("school %s has id %d", s.BIN, s.ID)
		}
	}
	for i, u := range w.Users {
		if u.ID != int64(i+1) {
			t.Errorf("user %s has id %d", u.Login, u.ID)
		}
	}
}

func TestSchoolsHaveValidUniqueBINs(t *testing.T) {
	seen := map[string]bool{}
	for _, s := range NewWorld().Schools {
		bin, err := identifier.ParseBIN(s.BIN)
		switch {
		case err != nil:
			t.Errorf("%s: BIN %s: %v", s.NameRU, s.BIN, err)
		case s.BIN[4] != '4' || s.BIN[5] != '0':
			t.Errorf("%s: BIN %s is not that of a state institution", s.NameRU, bin)
		case s.BIN[6:8] != "99":
			t.Errorf("%s: BIN %s is not recognisable as invented", s.NameRU, bin)
		case seen[s.BIN]:
			t.Errorf("BIN %s twice", bin)
		}
		seen[s.BIN] = true
	}
}

func TestNamesStandInBothLanguages(t *testing.T) {
	w := NewWorld()
	texts := map[string][]string{}
	for _, r := range w.Regions {
		texts["region "+r.KATO] = []string{r.NameKK, r.NameRU, r.NameEN, r.DepartmentKK, r.DepartmentRU, r.Zone}
	}
	for _, d := range w.Divisions {
		texts["division "+d.KATO] = []string{d.NameKK, d.NameRU, d.NameEN, d.OfficeKK, d.OfficeRU, d.SeatKK, d.SeatRU}
	}
	for _, b := range w.Branches {
		texts["branch "+b.Code] = []string{b.NameKK, b.NameRU, b.AddressKK, b.AddressRU}
	}
	for _, s := range w.Schools {
		texts["school "+s.BIN] = []string{s.NameKK, s.NameRU, s.FullNameKK, s.FullNameRU, s.AddressKK, s.AddressRU, s.Phone, s.HeadName}
	}
	for about, list := range texts {
		for i, text := range list {
			if strings.TrimSpace(text) == "" || !utf8.ValidString(text) || strings.Contains(text, "  ") {
				t.Errorf("%s: text %d is %q", about, i, text)
			}
		}
	}
}

// The published service standard of this school gives its name; quotation marks and
// spaces are normalised, nothing else.
func TestTolstoySchoolBearsItsFullName(t *testing.T) {
	const (
		kk = "«Ақмола облысы білім басқармасының Степногорск қаласы бойынша білім бөлімінің Степногорск қаласы Л.Н.Толстой атындағы № 4 мектеп-гимназиясы» КММ"
		ru = "КГУ «Школа-гимназия № 4 имени Л.Н.Толстого города Степногорск отдела образования по городу Степногорск управления образования Акмолинской области»"
	)
	found := 0
	for _, s := range NewWorld().Schools {
		if s.FullNameRU == ru && s.FullNameKK == kk {
			found++
		}
	}
	if found != 1 {
		t.Errorf("found %d times", found)
	}
}

func TestFullNamesFollowTheVertical(t *testing.T) {
	ru := regexp.MustCompile(`^КГУ «.+ отдела образования по (городу .+|.+ому району|району .+) управления образования (Акмолин|Костанай)ской области»$`)
	kk := regexp.MustCompile(`^«(Ақмола|Қостанай) облысы білім басқармасының .+ (қаласы|ауданы) бойынша білім бөлімінің .+» КММ$`)
	names := map[string]bool{}
	for _, s := range NewWorld().Schools {
		if !ru.MatchString(s.FullNameRU) {
			t.Error(s.FullNameRU)
		}
		if !kk.MatchString(s.FullNameKK) {
			t.Error(s.FullNameKK)
		}
		if names[s.FullNameRU] {
			t.Errorf("%s: twice", s.FullNameRU)
		}
		names[s.FullNameRU] = true
	}
}

func TestClosedSchoolsHaveAnOpenSuccessorInTheirDivision(t *testing.T) {
	w := NewWorld()
	closed := 0
	for _, s := range w.Schools {
		if s.Open() {
			if s.SuccessorID != 0 {
				t.Errorf("%s is open and has a successor", s.NameRU)
			}
			continue
		}
		closed++
		if next := w.SchoolByID(s.SuccessorID); !next.Open() || next.DivisionID != s.DivisionID {
			t.Errorf("%s went to %s", s.NameRU, next.NameRU)
		}
	}
	if closed != len(closures) {
		t.Errorf("%d schools are closed, want %d", closed, len(closures))
	}
}

func TestSchedulesAreMostlyRussian(t *testing.T) {
	_, _, schools := akmola(t)
	kk := 0
	for _, s := range schools {
		if s.Schedule == workday.PresetKK {
			kk++
		} else if s.Schedule != workday.PresetRU {
			t.Errorf("%s works by %q", s.NameRU, s.Schedule)
		}
	}
	if kk < 50 || kk > 160 {
		t.Errorf("%d of %d schools work by the Kazakh text", kk, len(schools))
	}
}

func TestEverySchoolIsServedInItsDivision(t *testing.T) {
	w := NewWorld()
	served := map[int64]bool{}
	for _, s := range w.Schools {
		b := w.Branches[s.BranchID-1]
		if b.ID != s.BranchID || b.DivisionID != s.DivisionID || b.RegionID != s.RegionID {
			t.Errorf("%s is served by %s", s.NameRU, b.NameRU)
		}
		served[b.ID] = true
	}
	for _, b := range w.Branches {
		if !served[b.ID] {
			t.Errorf("%s serves no school", b.NameRU)
		}
	}
}

// neighbours are pairs of divisions with a common border that the tile map shows side
// by side or corner to corner.
var neighbours = [][2]string{
	{"Kokshetau City", "Zerendi District"}, {"Kokshetau City", "Burabay District"},
	{"Burabay District", "Birzhan Sal District"}, {"Burabay District", "Bulandy District"},
	{"Zerendi District", "Sandyktau District"}, {"Sandyktau District", "Atbasar District"},
	{"Sandyktau District", "Zhaksy District"}, {"Zhaksy District", "Esil District"},
	{"Esil District", "Zharkaiyn District"}, {"Zhaksy District", "Zharkaiyn District"},
	{"Zhaksy District", "Atbasar District"}, {"Atbasar District", "Astrakhan District"},
	{"Bulandy District", "Akkol District"}, {"Akkol District", "Birzhan Sal District"},
	{"Akkol District", "Stepnogorsk City"}, {"Stepnogorsk City", "Ereimentau District"},
	{"Akkol District", "Shortandy District"}, {"Shortandy District", "Tselinograd District"},
	{"Astrakhan District", "Egindikol District"}, {"Astrakhan District", "Shortandy District"},
	{"Egindikol District", "Korgalzhyn District"}, {"Tselinograd District", "Korgalzhyn District"},
	{"Tselinograd District", "Kosshy City"}, {"Tselinograd District", "Arshaly District"},
	{"Arshaly District", "Ereimentau District"}, {"Shortandy District", "Arshaly District"},
}

func TestTilesKeepNeighboursTogether(t *testing.T) {
	w := NewWorld()
	_, divisions, _ := akmola(t)
	tiles := map[string]store.Tile{}
	taken := map[store.Tile]string{}
	for _, d := range divisions {
		tiles[d.NameEN] = *d.Tile
		if other, ok := taken[*d.Tile]; ok {
			t.Errorf("%s and %s lie on one tile", d.NameEN, other)
		}
		taken[*d.Tile] = d.NameEN
		if d.Tile.Column < 0 || d.Tile.Column > 6 || d.Tile.Row < 0 || d.Tile.Row > 4 {
			t.Errorf("%s lies outside the map: %v", d.NameEN, *d.Tile)
		}
	}
	for _, pair := range neighbours {
		a, okA := tiles[pair[0]]
		b, okB := tiles[pair[1]]
		if !okA || !okB {
			t.Fatalf("no such division: %v", pair)
		}
		if dc, dr := a.Column-b.Column, a.Row-b.Row; dc*dc > 1 || dr*dr > 1 {
			t.Errorf("%s and %s lie apart: %v, %v", pair[0], pair[1], a, b)
		}
	}
	country := map[store.Tile]string{}
	for _, r := range w.Regions {
		if other, ok := country[*r.Tile]; ok {
			t.Errorf("%s and %s lie on one tile", r.NameEN, other)
		}
		country[*r.Tile] = r.NameEN
	}
}

func TestUsersFillTheirPosts(t *testing.T) {
	w := NewWorld()
	want := map[string]access.Role{
		LoginRegion: access.RegionAdmin, LoginDivision: access.DivisionOfficer, LoginClerk: access.SchoolClerk,
		LoginHead: access.SchoolHead, LoginCorporation: access.CorporationOperator, LoginAuditor: access.Auditor,
		LoginAnalyst: access.RegionAnalyst, LoginContact: access.ContactCentre, LoginPlatform: access.PlatformAdmin,
		LoginClerk2: access.SchoolClerk, LoginRegion2: access.RegionAdmin, LoginGateway: access.Integration,
		LoginSimulation: access.Integration,
	}
	posts, logins := map[string]int{}, map[string]bool{}
	for _, u := range w.Users {
		if role, ok := want[u.Login]; ok {
			if u.Role != role {
				t.Errorf("%s is %s", u.Login, u.Role)
			}
			delete(want, u.Login)
		}
		if logins[u.Login] || u.Login != strings.ToLower(u.Login) || u.Name == "" || !u.Demo {
			t.Errorf("user %+v", u)
		}
		logins[u.Login] = true
		if sees := u.Viewer("").Scope().Reach() != access.Nothing; sees != u.Active || u.Active == (u.Login == LoginSimulation) {
			t.Errorf("%s: active %v, sees something %v", u.Login, u.Active, sees)
		}
		posts[fmt.Sprintf("%s %d %d", u.Role, u.Home.SchoolID, u.Home.BranchID)]++
	}
	if len(want) > 0 {
		t.Errorf("missing: %v", want)
	}
	for _, s := range w.Schools {
		for _, role := range []access.Role{access.SchoolClerk, access.SchoolHead} {
			post := fmt.Sprintf("%s %d 0", role, s.ID)
			if want := 1; s.Open() && posts[post] != want {
				t.Errorf("%s: %d of %s", s.NameRU, posts[post], role)
			}
		}
	}
	clerk, head, division := w.UserByLogin(LoginClerk), w.UserByLogin(LoginHead), w.UserByLogin(LoginDivision)
	if clerk.Home != head.Home || clerk.Home.DivisionID != division.Home.DivisionID {
		t.Error("clerk, head and division officer do not work over one school")
	}
	if w.UserByLogin(LoginClerk2).Home == clerk.Home {
		t.Error("the second clerk works at the first one's school")
	}
	if w.UserByLogin(LoginRegion2).Home.RegionID == w.UserByLogin(LoginRegion).Home.RegionID {
		t.Error("the second region is the first")
	}
}

func TestWorldIsTheSameEachTime(t *testing.T) {
	first, second := newDice(worldSeed, 2), newDice(worldSeed, 2)
	w := NewWorld()
	a, b := schools(w, first, newPeople()), schools(w, second, newPeople())
	for i := range a {
		if a[i].School != b[i].School {
			t.Fatalf("school %d: %+v and %+v", i, a[i].School, b[i].School)
		}
	}
}

func TestPatronymicsFitSexAndScript(t *testing.T) {
	d, people := newDice(7, 7), newPeople()
	endings := map[string][]string{
		"M": {"ович", "евич", "ич", "ұлы"},
		"F": {"овна", "евна", "ична", "қызы"},
	}
	scripts := map[script]int{}
	communities := map[string]int{}
	for range 4000 {
		sex := pick(d, []string{"M", "F"})
		p := people.born(d, 0.5, sex, workday.NewDate(d.between(1960, 2010), time.May, 9))
		fits := false
		for _, e := range endings[sex] {
			fits = fits || strings.HasSuffix(p.Patronymic, e)
		}
		if !fits || p.Surname == "" || p.GivenName == "" {
			t.Errorf("%s: %s", sex, p.Name())
		}
		scripts[p.written]++
		communities[p.community]++
	}
	if len(scripts) != 3 || len(communities) != 9 {
		t.Errorf("scripts %v, communities %v", scripts, communities)
	}
}
