package demo

import (
	"sync"

	"telnusqa/internal/store"
)

// CountryID is the id of the country's row.
const CountryID = 1

// worldSeed fixes the territory: places, schools and staff are the same in every
// demonstration; only the cases differ by seed and day.
const worldSeed = 20260101

// RegionKATO is the region that the demonstration is about; Kostanay Region has two
// schools, so that walls between regions can be shown.
const RegionKATO = "110000000"

// World is the territory of the demonstration: every region of the country, the
// divisions and schools of Akmola Region, the branches of the State Corporation there,
// and the users.
type World struct {
	Regions   []store.Region
	Divisions []store.Division
	Branches  []store.Branch
	Schools   []School
	Users     []User
}

// NewWorld returns the territory. It is the same on every call; callers share it and
// must not change it.
var NewWorld = sync.OnceValue(func() *World {
	w := &World{Regions: regions()}
	w.Divisions = divisions(w.Regions)
	w.Branches = branches(w, newDice(worldSeed, 1))
	people := newPeople()
	w.Schools = schools(w, newDice(worldSeed, 2), people)
	w.Users = users(w, newDice(worldSeed, 3), people)
	return w
})

// SchoolByID returns a school; ids run from 1 without gaps.
func (w *World) SchoolByID(id int64) School { return w.Schools[id-1] }

// DivisionByID returns a division; ids run from 1 without gaps.
func (w *World) DivisionByID(id int64) store.Division { return w.Divisions[id-1] }

// RegionByID returns a region; ids run from 1 without gaps.
func (w *World) RegionByID(id int64) store.Region { return w.Regions[id-1] }
