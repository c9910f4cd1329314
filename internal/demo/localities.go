package demo

import (
	"fmt"
	"strings"
	"sync"

	"telnusqa/internal/store"
)

// locality is a settlement with schools.
type locality struct {
	kato           string
	kind           string // city, settlement, village, station
	nameKK, nameRU string
	schools        int
}

// kinds are the words of a settlement's kind: the Kazakh word after the name, plain
// and in the genitive, the Russian word before it in the genitive, and the
// abbreviation of addresses.
var kinds = map[string]struct{ kk, kkGenitive, ruGenitive, ruShort string }{
	"city":       {"қаласы", "қаласының", "города", "г."},
	"settlement": {"кенті", "кентінің", "поселка", "п."},
	"village":    {"ауылы", "ауылының", "села", "с."},
	"station":    {"станциясы", "станциясының", "станции", "ст."},
}

var localities = sync.OnceValue(func() []locality {
	rows := tables()["localities"]
	all := make([]locality, 0, len(rows))
	for _, r := range rows {
		all = append(all, locality{
			kato: r["kato"], kind: r["kind"],
			nameKK: r["name_kk"], nameRU: r["name_ru"], schools: r.number("schools"),
		})
	}
	return all
})

func localityOf(kato string) locality {
	for _, l := range localities() {
		if l.kato == kato {
			return l
		}
	}
	panic("demo: no settlement " + kato)
}

// withKindRU is "села Азат", as it stands in names of schools.
func (l locality) withKindRU() string { return kinds[l.kind].ruGenitive + " " + l.nameRU }

// withKindKK is "Азат ауылы".
func (l locality) withKindKK() string { return l.nameKK + " " + kinds[l.kind].kk }

// ofKindKK is "Азат ауылының".
func (l locality) ofKindKK() string { return l.nameKK + " " + kinds[l.kind].kkGenitive }

// seat reports whether the settlement is the centre of its division.
func (l locality) seat(d store.Division) bool {
	bare := d.SeatRU[strings.LastIndex(d.SeatRU, ".")+1:]
	return strings.TrimSpace(bare) == l.nameRU
}

// address makes an address in the settlement, in both languages.
func address(d dice, r store.Region, div store.Division, l locality) (kk, ru string) {
	street, house := pick(d, tables()["streets"]), d.between(1, 94)
	districtKK, districtRU := div.NameKK+", ", div.NameRU+", "
	if div.Kind == "CITY" && l.kind == "city" {
		districtKK, districtRU = "", ""
	}
	kk = fmt.Sprintf("%s, %s%s, %s, %d-үй", r.NameKK, districtKK, l.withKindKK(), street["name_kk"], house)
	ru = fmt.Sprintf("%s, %s%s %s, %s, д. %d", r.NameRU, districtRU, kinds[l.kind].ruShort, l.nameRU, street["name_ru"], house)
	return kk, ru
}
