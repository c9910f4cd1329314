package store

import "telnusqa/internal/workday"

// The rows of the territory.

// Country is the top of the territory, id 1.
type Country struct {
	ID                     int64
	Code                   string
	NameKK, NameRU, NameEN string
}

// Tile is a place on a tile map, from 0 in the north-west.
type Tile struct{ Column, Row int }

// Region is an oblast or a city of republican significance.
type Region struct {
	ID                         int64
	CountryID                  int64
	KATO                       string
	ISO                        string
	NameKK, NameRU, NameEN     string
	DepartmentKK, DepartmentRU string
	SeatKK, SeatRU             string
	Zone                       string // tz database name
	Tile                       *Tile
}

// Division is a division of education of a district or a city.
type Division struct {
	ID                     int64
	RegionID               int64
	KATO                   string
	Kind                   string // CITY or DISTRICT
	NameKK, NameRU, NameEN string
	OfficeKK, OfficeRU     string
	SeatKK, SeatRU         string
	Tile                   *Tile
}

// School is a provider of the service.
type School struct {
	ID                     int64
	RegionID               int64
	DivisionID             int64
	BranchID               int64 // State Corporation branch that serves it; 0 = none
	BIN                    string
	KATO                   string
	NameKK, NameRU         string
	FullNameKK, FullNameRU string
	AddressKK, AddressRU   string
	Phone                  string
	HeadName               string
	Schedule               string // preset of the office hours, RU or KK; see workday.Preset
	OpenedOn               workday.Date
	ClosedOn               workday.Date
	ClosedBy               string // the act, number and date
	SuccessorID            int64
	Version                int
}

// Branch is a front office of the State Corporation.
type Branch struct {
	ID                   int64
	RegionID             int64
	DivisionID           int64
	Code                 string
	NameKK, NameRU       string
	AddressKK, AddressRU string
}
