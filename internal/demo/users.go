package demo

import (
	"fmt"
	"strings"

	"telnusqa/internal/access"
	"telnusqa/internal/fault"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// User is a user of the demonstration.
type User struct {
	store.User
	// Presented users are the ones a visitor may sign in as; the others are the staff
	// of schools and branches, who only act in the story.
	Presented bool
}

// Logins of the presented users.
const (
	LoginRegion      = "region"
	LoginDivision    = "division"
	LoginClerk       = "clerk"
	LoginHead        = "head"
	LoginCorporation = "corporation"
	LoginAuditor     = "auditor"
	LoginAnalyst     = "analyst"
	LoginContact     = "contact"
	LoginPlatform    = "platform"
	LoginClerk2      = "clerk2"
	LoginRegion2     = "region2"

	// LoginSimulation is who acts in cases that happen by themselves while somebody
	// watches (see Pulse); nobody signs in as it.
	LoginSimulation = "simulation"

	// LoginGateway is the portal's gateway; it signs in with a token only.
	LoginGateway = "portal-gateway"
)

// presented returns the users a visitor may sign in as, and the portal's gateway.
func presented(w *World) []store.User {
	var tolstoy, other School
	for _, s := range w.Schools {
		if s.NameRU == tolstoyRU {
			tolstoy = s
		}
		if other.ID == 0 && s.RegionID == regionOf(w.Regions, RegionKATO).ID {
			other = s // the first of Kokshetau
		}
	}
	akmola := access.Place{RegionID: tolstoy.RegionID}
	division := access.Place{RegionID: tolstoy.RegionID, DivisionID: tolstoy.DivisionID}
	branch := branchPlace(w.Branches[tolstoy.BranchID-1])
	kostanay := access.Place{RegionID: regionOf(w.Regions, "390000000").ID}
	gateway := access.Place{Channel: "PORTAL"}
	return []store.User{
		{Login: LoginRegion, Name: "Сейітова А.Б.", Role: access.RegionAdmin, Home: akmola, Language: fault.RU},
		{Login: LoginDivision, Name: "Кравченко О.В.", Role: access.DivisionOfficer, Home: division, Language: fault.RU},
		{Login: LoginClerk, Name: "Жүнісова Г.Қ.", Role: access.SchoolClerk, Home: tolstoy.Place(), Language: fault.KK},
		{Login: LoginHead, Name: tolstoy.Head.Short(), Role: access.SchoolHead, Home: tolstoy.Place(), Language: fault.RU},
		{Login: LoginCorporation, Name: "Бекенова Д.С.", Role: access.CorporationOperator, Home: branch, Language: fault.RU},
		{Login: LoginAuditor, Name: "Тайжанов Е.М.", Role: access.Auditor, Country: true, Language: fault.RU},
		{Login: LoginAnalyst, Name: "Әбілова С.Т.", Role: access.RegionAnalyst, Home: akmola, Language: fault.KK},
		{Login: LoginContact, Name: "Шнайдер К.А.", Role: access.ContactCentre, Language: fault.RU},
		{Login: LoginPlatform, Name: "Ким В.Р.", Role: access.PlatformAdmin, Language: fault.RU},
		{Login: LoginClerk2, Name: "Лысенко Т.П.", Role: access.SchoolClerk, Home: other.Place(), Language: fault.RU},
		{Login: LoginRegion2, Name: "Балтабаева Ж.О.", Role: access.RegionAdmin, Home: kostanay, Language: fault.RU},
		{Login: LoginGateway, Name: "Портал egov.kz", Role: access.Integration, Home: gateway, Language: fault.RU},
		{Login: LoginSimulation, Name: "Имитация", Role: access.Integration, Language: fault.RU},
	}
}

// users returns everybody: the presented users first, then a clerk and a head for
// every other school and an operator for every other branch. A closed school has none.
func users(w *World, d dice, people *people) []User {
	var all []User
	type post struct {
		role access.Role
		home access.Place
	}
	filled := map[post]bool{}
	for _, u := range presented(w) {
		all = append(all, User{User: u, Presented: u.Role != access.Integration})
		filled[post{u.Role, u.Home}] = true
	}
	hire := func(login, name string, role access.Role, home access.Place, lang fault.Lang) {
		if !filled[post{role, home}] {
			all = append(all, User{User: store.User{
				Login: strings.ToLower(login), Name: name, Role: role, Home: home, Language: lang,
			}})
		}
	}
	for _, s := range w.Schools {
		if !s.Open() {
			continue
		}
		lang := fault.RU
		if s.Schedule == workday.PresetKK {
			lang = fault.KK
		}
		clerk := people.adult(d, s.habits.kazakh, 1965, 2001)
		hire(fmt.Sprintf("clerk-%s", s.BIN), clerk.Short(), access.SchoolClerk, s.Place(), lang)
		hire(fmt.Sprintf("head-%s", s.BIN), s.Head.Short(), access.SchoolHead, s.Place(), lang)
	}
	for _, b := range w.Branches {
		operator := people.adult(d, 0.7, 1975, 2003)
		hire(fmt.Sprintf("operator-%s", b.Code), operator.Short(), access.CorporationOperator, branchPlace(b), fault.RU)
	}
	for i := range all {
		u := &all[i].User
		u.ID, u.Active, u.Demo = int64(i+1), u.Login != LoginSimulation, true
	}
	return all
}

// UserByLogin returns a user; the zero User when there is none.
func (w *World) UserByLogin(login string) User {
	for _, u := range w.Users {
		if u.Login == login {
			return u
		}
	}
	return User{}
}
