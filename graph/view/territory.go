package view

import (
	"telnusqa/internal/access"
	"telnusqa/internal/fault"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// Territory is any of the four levels.
type Territory interface {
	IsNode()
	IsTerritory()
	// Where names the territory to the figures and the store.
	Where() access.Territory
}

// TerritoryKind is access.Level in the API's words.
type TerritoryKind string

func kindOf(l access.Level) TerritoryKind { return TerritoryKind(l.String()) }

// LevelOf is the level that a word of the API means.
func (k TerritoryKind) LevelOf() (access.Level, bool) {
	for _, l := range []access.Level{access.Country, access.Region, access.Division, access.School} {
		if l.String() == string(k) {
			return l, true
		}
	}
	return 0, false
}

// Country is the country.
type Country struct {
	ID   string
	Kind TerritoryKind
	eyes Eyes
	Row  store.Country
}

func (*Country) IsNode()      {}
func (*Country) IsTerritory() {}

// Where names the territory.
func (c *Country) Where() access.Territory {
	return access.Territory{Level: access.Country, ID: c.Row.ID}
}

// Name is the short name.
func (c *Country) Name(lang *fault.Lang) string {
	return c.eyes.pick(lang, fault.Text{KK: c.Row.NameKK, RU: c.Row.NameRU, EN: c.Row.NameEN})
}

// NewCountry shows a row.
func NewCountry(e Eyes, row store.Country) *Country {
	return &Country{ID: ID(KindCountry, row.ID), Kind: kindOf(access.Country), eyes: e, Row: row}
}

// Region is an oblast or a city of republican significance.
type Region struct {
	ID   string
	Kind TerritoryKind
	Kato string
	Tile *Tile
	eyes Eyes
	Row  store.Region
}

func (*Region) IsNode()      {}
func (*Region) IsTerritory() {}

// Where names the territory.
func (r *Region) Where() access.Territory {
	return access.Territory{Level: access.Region, ID: r.Row.ID}
}

// Name is the short name.
func (r *Region) Name(lang *fault.Lang) string {
	return r.eyes.pick(lang, fault.Text{KK: r.Row.NameKK, RU: r.Row.NameRU, EN: r.Row.NameEN})
}

// Department is the name of the department of education.
func (r *Region) Department(lang *fault.Lang) string {
	return r.eyes.kkru(lang, r.Row.DepartmentKK, r.Row.DepartmentRU)
}

// NewRegion shows a row.
func NewRegion(e Eyes, row store.Region) *Region {
	return &Region{ID: ID(KindRegion, row.ID), Kind: kindOf(access.Region), Kato: row.KATO, Tile: newTile(row.Tile), eyes: e, Row: row}
}

// Division is a district or a city.
type Division struct {
	ID   string
	Kind TerritoryKind
	Kato string
	Tile *Tile
	eyes Eyes
	Row  store.Division
}

func (*Division) IsNode()      {}
func (*Division) IsTerritory() {}

// Where names the territory.
func (d *Division) Where() access.Territory {
	return access.Territory{Level: access.Division, ID: d.Row.ID}
}

// Name is the short name.
func (d *Division) Name(lang *fault.Lang) string {
	return d.eyes.pick(lang, fault.Text{KK: d.Row.NameKK, RU: d.Row.NameRU, EN: d.Row.NameEN})
}

// Office is the name of the division of education.
func (d *Division) Office(lang *fault.Lang) string {
	return d.eyes.kkru(lang, d.Row.OfficeKK, d.Row.OfficeRU)
}

// NewDivision shows a row.
func NewDivision(e Eyes, row store.Division) *Division {
	return &Division{ID: ID(KindDivision, row.ID), Kind: kindOf(access.Division), Kato: row.KATO, Tile: newTile(row.Tile), eyes: e, Row: row}
}

// School is a provider of the service.
type School struct {
	ID       string
	Kind     TerritoryKind
	Bin      string
	Phone    string
	HeadName string
	Schedule SchedulePreset
	ClosedOn workday.Date
	eyes     Eyes
	Row      store.School
	// SharedDivisions are those of the whole list of cases; nil for a school alone.
	SharedDivisions *Together[store.Division]
}

func (*School) IsNode()      {}
func (*School) IsTerritory() {}

// Where names the territory.
func (s *School) Where() access.Territory {
	return access.Territory{Level: access.School, ID: s.Row.ID}
}

// Name is the short name.
func (s *School) Name(lang *fault.Lang) string {
	return s.eyes.kkru(lang, s.Row.NameKK, s.Row.NameRU)
}

// FullName is the full official name.
func (s *School) FullName(lang *fault.Lang) string {
	return s.eyes.kkru(lang, s.Row.FullNameKK, s.Row.FullNameRU)
}

// Address is the postal address.
func (s *School) Address(lang *fault.Lang) string {
	return s.eyes.kkru(lang, s.Row.AddressKK, s.Row.AddressRU)
}

// NewSchool shows a row.
func NewSchool(e Eyes, row store.School) *School {
	return &School{
		ID: ID(KindSchool, row.ID), Kind: kindOf(access.School), Bin: row.BIN, Phone: row.Phone, HeadName: row.HeadName,
		Schedule: SchedulePreset(row.Schedule), ClosedOn: row.ClosedOn, eyes: e, Row: row,
	}
}

// SchedulePreset names office hours: RU or KK.
type SchedulePreset string

// Branch is a branch of the State Corporation.
type Branch struct {
	ID   string
	Code string
	eyes Eyes
	row  store.Branch
}

// IsNode marks a node.
func (*Branch) IsNode() {}

// Name is the name of the branch.
func (b *Branch) Name(lang *fault.Lang) string {
	return b.eyes.kkru(lang, b.row.NameKK, b.row.NameRU)
}

// Place is where the branch's own rows belong.
func (b *Branch) Place() access.Place {
	return store.BranchPlace(b.row.RegionID, b.row.DivisionID, b.row.ID)
}

// Address is where the branch is.
func (b *Branch) Address(lang *fault.Lang) string {
	return b.eyes.kkru(lang, b.row.AddressKK, b.row.AddressRU)
}

// NewBranch shows a row; none gives nil.
func NewBranch(e Eyes, row *store.Branch) *Branch {
	if row == nil {
		return nil
	}
	return &Branch{ID: ID(KindBranch, row.ID), Code: row.Code, eyes: e, row: *row}
}

// Tile is a square of the tile map.
type Tile struct{ Column, Row int }

func newTile(t *store.Tile) *Tile {
	if t == nil {
		return nil
	}
	return &Tile{Column: t.Column, Row: t.Row}
}

// ClosedBy is the act by which the school was closed.
func (s *School) ClosedBy() string { return s.Row.ClosedBy }

// Version is the row's.
func (s *School) Version() int { return s.Row.Version }
