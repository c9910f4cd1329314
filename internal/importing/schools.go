package importing

import (
	"telnusqa/internal/fault"
	"telnusqa/internal/identifier"
	"telnusqa/internal/tabular"
	"telnusqa/internal/workday"
)

// Longest texts, in characters.
const (
	longName    = 300
	longPerson  = 120
	longAddress = 300
)

// School is a row of a file of schools.
type School struct {
	Source
	BIN                    string
	DivisionKATO           string
	BranchCode             string // nothing: no branch serves it
	KATO                   string
	NameKK, NameRU         string
	FullNameKK, FullNameRU string
	AddressKK, AddressRU   string
	Phone                  string
	HeadName               string
	Hours                  string // RU or KK: preset of the office hours; nothing: as they are
	OpenedOn               workday.Date
}

// Columns of schools, as they are written.
var schoolColumns = []column{
	{"bin", fault.Text{KK: "БСН", RU: "БИН", EN: "BIN"}, nil, true},
	{"division", fault.Text{KK: "Білім бөлімінің ӘАОЖ коды", RU: "КАТО отдела образования", EN: "KATO of the division"}, []string{"Бөлім", "Отдел", "Код отдела"}, true},
	{"branch", fault.Text{KK: "Мемлекеттік корпорация филиалының коды", RU: "Код филиала Госкорпорации", EN: "Code of the State Corporation branch"}, []string{"Филиал коды", "Код филиала", "Филиал"}, false},
	{"kato", fault.Text{KK: "Елді мекеннің ӘАОЖ коды", RU: "КАТО населённого пункта", EN: "KATO of the settlement"}, []string{"ӘАОЖ", "КАТО", "Код КАТО"}, true},
	{"name_kk", fault.Text{KK: "Қысқаша атауы (қазақша)", RU: "Краткое наименование (каз.)", EN: "Short name (Kazakh)"}, []string{"Краткое наименование на казахском"}, true},
	{"name_ru", fault.Text{KK: "Қысқаша атауы (орысша)", RU: "Краткое наименование (рус.)", EN: "Short name (Russian)"}, []string{"Краткое наименование на русском"}, true},
	{"full_name_kk", fault.Text{KK: "Толық атауы (қазақша)", RU: "Полное наименование (каз.)", EN: "Full name (Kazakh)"}, []string{"Полное наименование на казахском"}, true},
	{"full_name_ru", fault.Text{KK: "Толық атауы (орысша)", RU: "Полное наименование (рус.)", EN: "Full name (Russian)"}, []string{"Полное наименование на русском"}, true},
	{"address_kk", fault.Text{KK: "Мекенжайы (қазақша)", RU: "Адрес (каз.)", EN: "Address (Kazakh)"}, []string{"Адрес на казахском"}, true},
	{"address_ru", fault.Text{KK: "Мекенжайы (орысша)", RU: "Адрес (рус.)", EN: "Address (Russian)"}, []string{"Адрес на русском"}, true},
	{"phone", fault.Text{KK: "Телефоны", RU: "Телефон", EN: "Phone"}, []string{"Телефон нөмірі", "Номер телефона"}, true},
	{"head_name", fault.Text{KK: "Басшысының тегі және аты-жөнінің бірінші әріптері", RU: "Фамилия и инициалы руководителя", EN: "Surname and initials of the head"}, []string{"Басшысы", "Руководитель", "Директор"}, true},
	{"hours", fault.Text{KK: "Жұмыс уақыты (RU немесе KK)", RU: "График работы (RU или KK)", EN: "Office hours (RU or KK)"}, []string{"Жұмыс уақыты", "График работы", "График"}, false},
	{"opened_on", fault.Text{KK: "Ашылған күні", RU: "Дата открытия", EN: "Opened on"}, nil, true},
}

// hoursWords are the presets of the office hours by the two texts of the standard (D02).
var hoursWords = []named[string]{
	{"RU", fault.Text{KK: "стандарттың орысша мәтіні бойынша", RU: "по русскому тексту стандарта", EN: "by the Russian text of the standard"}, nil},
	{"KK", fault.Text{KK: "стандарттың қазақша мәтіні бойынша", RU: "по казахскому тексту стандарта", EN: "by the Kazakh text of the standard"}, nil},
}

// Schools reads a file of schools. A school stands in it once.
func Schools(t tabular.Table) Batch[School] {
	first := map[string]int{}
	return read(schoolColumns, t, func(c *cells) School {
		s := School{
			Source:       c.Source,
			BIN:          string(parsed(c, "bin", identifier.ParseBIN, ErrBIN)),
			DivisionKATO: string(parsed(c, "division", identifier.ParseKATO, ErrKATO)),
			BranchCode:   c.text("branch", longPerson),
			KATO:         string(parsed(c, "kato", identifier.ParseKATO, ErrKATO)),
			NameKK:       c.text("name_kk", longName),
			NameRU:       c.text("name_ru", longName),
			FullNameKK:   c.text("full_name_kk", longName),
			FullNameRU:   c.text("full_name_ru", longName),
			AddressKK:    c.text("address_kk", longAddress),
			AddressRU:    c.text("address_ru", longAddress),
			Phone:        c.phone("phone"),
			HeadName:     c.text("head_name", longPerson),
			Hours:        word(c, "hours", hoursWords),
			OpenedOn:     c.day("opened_on"),
		}
		once(c, first, "bin", s.BIN)
		return s
	})
}

// Cells writes a school as a row of its file.
func (s School) Cells() []string {
	return []string{
		s.BIN, s.DivisionKATO, s.BranchCode, s.KATO, s.NameKK, s.NameRU, s.FullNameKK, s.FullNameRU,
		s.AddressKK, s.AddressRU, s.Phone, s.HeadName, s.Hours, s.OpenedOn.String(),
	}
}

// once finds a key that an earlier row of the file has.
func once(c *cells, first map[string]int, column, key string) {
	if key == "" {
		return
	}
	if row, twice := first[key]; twice {
		c.bad(column, ErrRowRepeated.With("row", row))
		return
	}
	first[key] = c.Row
}
