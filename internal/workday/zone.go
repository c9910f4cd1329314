package workday

import (
	"embed"
	"errors"
	"fmt"
	"path"
	"sync"
	"time"
	_ "time/tzdata" // zones of other countries on a machine without zone files
)

// The zones of Kazakhstan as the tz database has them (public domain), compiled.
//
// time.LoadLocation prefers the zone files of the machine to those of the program. A
// machine whose files are older than the change of 1 March 2024 would put every evening
// hand-in of the eastern regions on another day than its neighbour does, so these zones
// are always read from here.
//
//go:embed data/zoneinfo
var zoneFiles embed.FS

// ErrUnknownZone is the error of Zone.
var ErrUnknownZone = errors.New("workday: no such time zone")

// Zone returns the time zone of an IANA name such as Asia/Almaty. An offset is no zone:
// most of Kazakhstan went from +06:00 to +05:00 on 1 March 2024. The machine's own zone
// ("Local") and the empty name are refused, because a date must not depend on where the
// server stands.
func Zone(name string) (*time.Location, error) {
	if z, ok := kazakhstan()[name]; ok {
		return z, nil
	}
	if name == "" || name == "Local" {
		return nil, fmt.Errorf("%w: %q", ErrUnknownZone, name)
	}
	z, err := time.LoadLocation(name)
	if err != nil {
		return nil, fmt.Errorf("%w: %q: %v", ErrUnknownZone, name, err)
	}
	return z, nil
}

// kazakhstan returns the embedded zones by name; it panics on a defect, as Embedded does.
var kazakhstan = sync.OnceValue(func() map[string]*time.Location {
	const dir = "data/zoneinfo/Asia"
	files, err := zoneFiles.ReadDir(dir)
	if err != nil {
		panic(fmt.Errorf("workday: read zones: %w", err))
	}
	zones := make(map[string]*time.Location, len(files))
	for _, f := range files {
		data, err := zoneFiles.ReadFile(path.Join(dir, f.Name()))
		if err != nil {
			panic(fmt.Errorf("workday: read zones: %w", err))
		}
		name := "Asia/" + f.Name()
		if zones[name], err = time.LoadLocationFromTZData(name, data); err != nil {
			panic(fmt.Errorf("workday: read zone %s: %w", name, err))
		}
	}
	return zones
})
