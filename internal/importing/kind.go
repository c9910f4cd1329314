package importing

import "telnusqa/internal/fault"

// Kind is what a file holds. Its values stand in the journal.
type Kind string

// The kinds of files.
const (
	KindPlaces   Kind = "PLACES"
	KindSchools  Kind = "SCHOOLS"
	KindOfficers Kind = "OFFICERS"
	KindRegister Kind = "REGISTER"
)

// kinds are the words and the columns of each kind.
var kinds = map[Kind]struct {
	title   fault.Text
	columns []column
}{
	KindPlaces:   {fault.Text{KK: "Аумақ", RU: "Территория", EN: "Places"}, placeColumns},
	KindSchools:  {fault.Text{KK: "Мектептер", RU: "Школы", EN: "Schools"}, schoolColumns},
	KindOfficers: {fault.Text{KK: "Қызметкерлер", RU: "Сотрудники", EN: "Officers"}, officerColumns},
	KindRegister: {fault.Text{KK: "Бұрынғы кітап", RU: "Прежняя книга", EN: "Old register"}, lineColumns},
}

// Title is the kind's name for people, and that of its sheet.
func (k Kind) Title(lang fault.Lang) string { return kinds[k].title.In(lang) }

// Head is the headings of the kind's columns.
func (k Kind) Head(lang fault.Lang) []string {
	var head []string
	for _, c := range kinds[k].columns {
		head = append(head, c.heading.In(lang))
	}
	return head
}

// Column is a column as people are told about it.
type Column struct {
	Name    string // in this program
	Heading fault.Text
	Also    []string // headings that are taken, too
	Needed  bool     // no row without
}

// Columns lists the columns of the kind in the order in which they are written.
func (k Kind) Columns() []Column {
	var all []Column
	for _, c := range kinds[k].columns {
		all = append(all, Column{Name: c.name, Heading: c.heading, Also: c.also, Needed: c.needed})
	}
	return all
}
