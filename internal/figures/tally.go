package figures

// tally adds up cells of one territory: what was counted within a period, and
// what had been counted before it. It is a plain array, because a page of schools
// reads hundreds of thousands of entries.
type tally struct {
	within, before [codes * doors]int64
}

func (t *tally) reset() { *t = tally{} }

// read adds a cell, each slot on its side. Measures that this program does not
// know, written by a newer one during an upgrade, are passed over.
func (t *tally) read(cell []byte, sides *[maxSlot + 1]side) error {
	d, err := newDecoder(cell)
	if err != nil {
		return err
	}
	for d.next() {
		id := d.key & maxID
		if id >= codes*doors {
			continue
		}
		switch sides[d.key>>idBits] {
		case within:
			t.within[id] += d.count
		case before:
			t.before[id] += d.count
		}
	}
	return d.err
}

// lens reads a tally through a filter: all doors, or one.
type lens struct {
	tally *tally
	door  int // 0 for all
}

func sum(counts *[codes * doors]int64, code uint16, door int) int64 {
	at := int(code) * doors
	if door != 0 {
		return counts[at+door]
	}
	return counts[at] + counts[at+1] + counts[at+2] + counts[at+3]
}

// flow is what was counted within the period.
func (l lens) flow(f *family) int { return int(sum(&l.tally.within, f.base, l.door)) }

// flowOf is the same for the i-th label.
func (l lens) flowOf(f *family, i int) int {
	return int(sum(&l.tally.within, f.base+uint16(i), l.door))
}

// carried is what had been counted before the period began: the stock of the
// things that plus brings and the others take away.
func (l lens) carried(plus *family, minus ...*family) int {
	n := sum(&l.tally.before, plus.base, l.door)
	for _, f := range minus {
		n -= sum(&l.tally.before, f.base, l.door)
	}
	return int(n)
}

// histogram is the family's counts within the period, label by label.
func (l lens) histogram(f *family) []int64 {
	bins := make([]int64, f.size())
	for i := range bins {
		bins[i] = sum(&l.tally.within, f.base+uint16(i), l.door)
	}
	return bins
}
