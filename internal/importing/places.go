package importing

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"telnusqa/internal/fault"
	"telnusqa/internal/identifier"
	"telnusqa/internal/tabular"
	"telnusqa/internal/workday"
)

// PlaceKind is what a row of a file of places is.
type PlaceKind string

// The kinds of places: regions, cities and districts with their divisions of education,
// branches of the State Corporation.
const (
	PlaceRegion   PlaceKind = "REGION"
	PlaceCity     PlaceKind = "CITY"
	PlaceDistrict PlaceKind = "DISTRICT"
	PlaceBranch   PlaceKind = "BRANCH"
)

// Place is a row of a file of places.
type Place struct {
	Source
	Kind     PlaceKind
	Code     string // KATO, or the code of a branch
	Under    string // KATO of a division's region, or of the division a branch stands in
	NameKK   string
	NameRU   string
	NameEN   string // not of a branch
	OfficeKK string // department or division, as printed; not of a branch
	OfficeRU string
	SeatKK   string // postal address of a branch
	SeatRU   string
	ISO      string // of a region
	Zone     string // of a region
	Tile     *Tile  // of a region or a division, if it is on the map
}

// Tile is a place on a tile map, from 0 in the north-west.
type Tile struct{ Column, Row int }

// Columns of places, as they are written.
var placeColumns = []column{
	{"kind", fault.Text{KK: "Түрі", RU: "Вид", EN: "Kind"}, nil, true},
	{"code", fault.Text{KK: "Коды (ӘАОЖ немесе филиал коды)", RU: "Код (КАТО или код филиала)", EN: "Code (KATO or code of the branch)"}, []string{"Коды", "Код", "ӘАОЖ", "КАТО"}, true},
	{"under", fault.Text{KK: "Қайсысына қарайды (ӘАОЖ)", RU: "К чему относится (КАТО)", EN: "Under (KATO)"}, nil, false},
	{"name_kk", fault.Text{KK: "Атауы (қазақша)", RU: "Название (каз.)", EN: "Name (Kazakh)"}, nil, true},
	{"name_ru", fault.Text{KK: "Атауы (орысша)", RU: "Название (рус.)", EN: "Name (Russian)"}, nil, true},
	{"name_en", fault.Text{KK: "Атауы (ағылшынша)", RU: "Название (англ.)", EN: "Name (English)"}, nil, false},
	{"office_kk", fault.Text{KK: "Басқарма немесе бөлім (қазақша)", RU: "Управление или отдел (каз.)", EN: "Department or division (Kazakh)"}, nil, false},
	{"office_ru", fault.Text{KK: "Басқарма немесе бөлім (орысша)", RU: "Управление или отдел (рус.)", EN: "Department or division (Russian)"}, nil, false},
	{"seat_kk", fault.Text{KK: "Орталығы немесе мекенжайы (қазақша)", RU: "Центр или адрес (каз.)", EN: "Seat or address (Kazakh)"}, nil, true},
	{"seat_ru", fault.Text{KK: "Орталығы немесе мекенжайы (орысша)", RU: "Центр или адрес (рус.)", EN: "Seat or address (Russian)"}, nil, true},
	{"iso", fault.Text{KK: "ISO 3166-2 коды", RU: "Код ISO 3166-2", EN: "ISO 3166-2 code"}, nil, false},
	{"zone", fault.Text{KK: "Уақыт белдеуі (Asia/Almaty)", RU: "Часовой пояс (Asia/Almaty)", EN: "Time zone (Asia/Almaty)"}, []string{"Уақыт белдеуі", "Часовой пояс"}, false},
	{"tile", fault.Text{KK: "Картадағы орны (баған-жол)", RU: "Место на карте (столбец-строка)", EN: "Tile (column-row)"}, nil, false},
}

var placeWords = []named[PlaceKind]{
	{PlaceRegion, fault.Text{KK: "облыс", RU: "область", EN: "region"}, []string{"республикалық маңызы бар қала", "город республиканского значения"}},
	{PlaceCity, fault.Text{KK: "қала", RU: "город", EN: "city"}, nil},
	{PlaceDistrict, fault.Text{KK: "аудан", RU: "район", EN: "district"}, nil},
	{PlaceBranch, fault.Text{KK: "Мемлекеттік корпорация филиалы", RU: "филиал Госкорпорации", EN: "State Corporation branch"}, []string{"филиал"}},
}

// Places reads a file of places. A code stands in it once.
func Places(t tabular.Table) Batch[Place] {
	first := map[string]int{}
	return read(placeColumns, t, func(c *cells) Place {
		p := Place{
			Source: c.Source, Kind: word(c, "kind", placeWords), Code: c.text("code", longPerson),
			NameKK: c.text("name_kk", longName), NameRU: c.text("name_ru", longName), NameEN: c.text("name_en", longName),
			OfficeKK: c.text("office_kk", longName), OfficeRU: c.text("office_ru", longName),
			SeatKK: c.text("seat_kk", longAddress), SeatRU: c.text("seat_ru", longAddress),
			Under: string(parsed(c, "under", identifier.ParseKATO, ErrKATO)),
			ISO:   parsed(c, "iso", parseISO, ErrISO), Zone: parsed(c, "zone", parseZone, ErrZone), Tile: parsed(c, "tile", parseTile, ErrTile),
		}
		if p.Kind != "" {
			p.check(c)
			once(c, first, "code", p.Code)
		}
		return p
	})
}

// check finds cells that a place of the kind must have, and those that it cannot.
func (p Place) check(c *cells) {
	office, region := p.Kind != PlaceBranch, p.Kind == PlaceRegion
	for _, f := range []struct {
		column string
		filled bool
		wanted bool
	}{
		{"under", p.Under != "", !region},
		{"name_en", p.NameEN != "", office}, {"office_kk", p.OfficeKK != "", office}, {"office_ru", p.OfficeRU != "", office},
		{"iso", p.ISO != "", region}, {"zone", p.Zone != "", region},
	} {
		switch {
		case f.wanted && !f.filled:
			c.bad(f.column, ErrCellEmpty.Fault())
		case !f.wanted && f.filled:
			c.bad(f.column, ErrCellOfAnother.Fault())
		}
	}
	if p.Kind == PlaceBranch && p.Tile != nil {
		c.bad("tile", ErrCellOfAnother.Fault())
	}
	if kato, err := identifier.ParseKATO(p.Code); office && p.Code != "" &&
		(err != nil || (region && kato != kato.Region()) || (!region && kato.Region() != identifier.KATO(p.Under))) {
		c.bad("code", ErrKATOOfPlace.Fault())
	}
}

// Cells writes a place as a row of its file.
func (p Place) Cells() []string {
	tile := ""
	if p.Tile != nil {
		tile = fmt.Sprintf("%d-%d", p.Tile.Column, p.Tile.Row)
	}
	return []string{
		string(p.Kind), p.Code, p.Under, p.NameKK, p.NameRU, p.NameEN, p.OfficeKK, p.OfficeRU, p.SeatKK, p.SeatRU, p.ISO, p.Zone, tile,
	}
}

var errForm = errors.New("importing: not of the form")

func parseISO(text string) (string, error) {
	code := strings.ToUpper(text)
	if len(code) != 5 || code[:3] != "KZ-" || code[3] < '0' || code[3] > '9' || code[4] < '0' || code[4] > '9' {
		return "", errForm
	}
	return code, nil
}

func parseZone(text string) (string, error) {
	_, err := workday.Zone(text)
	return text, err
}

func parseTile(text string) (*Tile, error) {
	column, row, ok := strings.Cut(text, "-")
	c, err1 := strconv.ParseUint(column, 10, 6) // to 63: a map of a screen
	r, err2 := strconv.ParseUint(row, 10, 6)
	if !ok || err1 != nil || err2 != nil {
		return nil, errForm
	}
	return &Tile{Column: int(c), Row: int(r)}, nil
}
