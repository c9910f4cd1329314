package sla

import (
	"crypto/sha256"
	"encoding/hex"
	"strconv"
	"time"

	"telnusqa/internal/workday"
)

// fingerprint gathers everything that a due date was reckoned from: the kind, the
// versions of calendar and rules, the zone, the event, the limits and the hours of the
// places. Two reckonings with one fingerprint gave one answer; when a new calendar or
// rule moves a clock, its fingerprint is another one, and a breach of the old date is
// told from a breach of the new.
type fingerprint struct{ b []byte }

func newFingerprint(kind ClockKind, r Reckoner, zone *time.Location) *fingerprint {
	f := &fingerprint{b: make([]byte, 0, 256)}
	return f.text(string(kind)).number(r.Calendars.Version()).number(r.Rules.Version).text(zone.String())
}

// text adds a value with a separator that no value holds.
func (f *fingerprint) text(s string) *fingerprint {
	f.b = append(append(f.b, s...), 0)
	return f
}

func (f *fingerprint) number(n int) *fingerprint {
	f.b = append(strconv.AppendInt(f.b, int64(n), 10), 0)
	return f
}

func (f *fingerprint) flag(on bool) *fingerprint {
	f.b = append(strconv.AppendBool(f.b, on), 0)
	return f
}

// instant adds a moment to the microsecond, the precision of the databases.
func (f *fingerprint) instant(t time.Time) *fingerprint {
	f.b = append(strconv.AppendInt(f.b, t.UnixMicro(), 10), 0)
	return f
}

// schedule adds the hours of a place. Breaks move no due date.
func (f *fingerprint) schedule(s workday.Schedule) *fingerprint {
	return f.text(s.Preset).number(int(s.Week)).number(int(s.ReceptionEnds())).number(int(s.Close))
}

// changed adds the hours of a later day where they are others than those of the day
// before, which are in already.
func (f *fingerprint) changed(place workday.Hours, before, later workday.Date) *fingerprint {
	was, is := place.On(before), place.On(later)
	if was.Preset == is.Preset && was.Week == is.Week && was.ReceptionEnds() == is.ReceptionEnds() && was.Close == is.Close {
		return f
	}
	return f.schedule(is)
}

// String returns the first 8 bytes of the SHA-256 in hexadecimal. It tells the reckonings
// of one clock apart, for which that is plenty; it guards nothing.
func (f *fingerprint) String() string {
	sum := sha256.Sum256(f.b)
	return hex.EncodeToString(sum[:8])
}
