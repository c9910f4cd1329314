package figures

import "telnusqa/internal/access"

// Hour is an hour of the day plus one: 10 is the hour from nine to ten. 0 stands for
// the whole day.
type Hour uint8

// hours is how many hours a day has.
const hours = 24

// hourOf makes an Hour of a clock's hour, 0 to 23.
func hourOf(clock int) (Hour, bool) {
	if clock < 0 || clock >= hours {
		return 0, false
	}
	return Hour(clock + 1), true
}

// Clock is the hour as a clock shows it, 0 to 23.
func (h Hour) Clock() int { return int(h) - 1 }

// levelBits is how many bits of figure_cells.territory_kind hold the level; those
// above hold the Hour, so that a territory's cells of an hour lie beside those of its
// days, and the cells of one hour of one territory side by side.
const levelBits = 3

// of is the part of a territory's figures that fell into the hour, as the key of a
// cell has it.
func (h Hour) of(t access.Territory) access.Territory {
	t.Level |= access.Level(h) << levelBits
	return t
}
