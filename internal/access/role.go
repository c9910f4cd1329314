package access

import "telnusqa/internal/fault"

// Role is what a user is to the service. One user has one role.
type Role string

// The roles. System is the product itself (sealer, sweep, loaders); nobody can
// sign in as it.
const (
	RegionAdmin         Role = "REGION_ADMIN"
	RegionAnalyst       Role = "REGION_ANALYST"
	DivisionOfficer     Role = "DIVISION_OFFICER"
	SchoolClerk         Role = "SCHOOL_CLERK"
	SchoolHead          Role = "SCHOOL_HEAD"
	CorporationOperator Role = "CORPORATION_OPERATOR"
	ContactCentre       Role = "CONTACT_CENTRE"
	Auditor             Role = "AUDITOR"
	Integration         Role = "INTEGRATION"
	PlatformAdmin       Role = "PLATFORM_ADMIN"
	System              Role = "SYSTEM"
)

// Roles lists the roles that a user can hold, in the order of docs/people.md.
func Roles() []Role {
	return []Role{
		RegionAdmin, RegionAnalyst, DivisionOfficer, SchoolClerk, SchoolHead, CorporationOperator,
		ContactCentre, Auditor, Integration, PlatformAdmin,
	}
}

// capability is a thing a role may do that is not an action on a case.
type capability uint16

const (
	readsCases capability = 1 << iota
	asksStatus
	readsPersons
	readsFigures
	readsJournal
	managesPlaces
	proposesRules
	decidesRules
)

var capabilities = map[Role]capability{
	RegionAdmin:         readsCases | readsPersons | readsFigures | readsJournal | managesPlaces | proposesRules | decidesRules,
	RegionAnalyst:       readsCases | readsFigures,
	DivisionOfficer:     readsCases | readsPersons | readsFigures | readsJournal | proposesRules,
	SchoolClerk:         readsCases | readsPersons | readsFigures,
	SchoolHead:          readsCases | readsPersons | readsFigures | readsJournal,
	CorporationOperator: readsCases | readsPersons,
	ContactCentre:       asksStatus,
	Auditor:             readsCases | readsFigures | readsJournal,
	Integration:         readsCases,
	PlatformAdmin:       managesPlaces | proposesRules | decidesRules,
	System:              readsCases | readsPersons | readsFigures | readsJournal | managesPlaces | proposesRules | decidesRules,
}

// ReadsCases reports whether the role may see cases at all. The platform's
// administrator may not, and the contact centre only asks how one stands.
func (r Role) ReadsCases() bool { return capabilities[r]&readsCases != 0 }

// AsksStatus reports whether the role reads no case and yet is told how one stands,
// by its number: the stage, the due date and the school, nobody's name.
// Source: rule R44 (contact centre 1414).
func (r Role) AsksStatus() bool { return capabilities[r]&asksStatus != 0 }

// ReadsPersons reports whether names, IINs and phones come in full; otherwise
// they are masked.
func (r Role) ReadsPersons() bool { return capabilities[r]&readsPersons != 0 }

// ReadsFigures reports whether the role may ask for figures of its territory.
func (r Role) ReadsFigures() bool { return capabilities[r]&readsFigures != 0 }

// ReadsJournal reports whether the role may read the journal beyond the
// timeline of a case it sees anyway.
func (r Role) ReadsJournal() bool { return capabilities[r]&readsJournal != 0 }

// ManagesPlaces reports whether the role may change territories and users.
func (r Role) ManagesPlaces() bool { return capabilities[r]&managesPlaces != 0 }

// ProposesRules reports whether the role may propose a change of the calendar or
// the rule book.
func (r Role) ProposesRules() bool { return capabilities[r]&proposesRules != 0 }

// DecidesRules reports whether the role may approve such a change, or turn it down.
// A change moves due dates beyond any one division, so no division decides it.
func (r Role) DecidesRules() bool { return capabilities[r]&decidesRules != 0 }

// ReadsProposals reports whether the role sees changes before they are decided:
// those who make them, and those who look over their shoulders.
func (r Role) ReadsProposals() bool {
	return r.ProposesRules() || r == Auditor || r == RegionAnalyst
}

var roleNames = map[Role]fault.Text{
	RegionAdmin:         {KK: "Облыстық басқарма әкімшісі", RU: "Администратор управления", EN: "Regional administrator"},
	RegionAnalyst:       {KK: "Облыстық басқарма талдаушысы", RU: "Аналитик управления", EN: "Regional analyst"},
	DivisionOfficer:     {KK: "Білім бөлімінің маманы", RU: "Специалист отдела образования", EN: "Division officer"},
	SchoolClerk:         {KK: "Мектептің іс жүргізушісі", RU: "Делопроизводитель школы", EN: "School clerk"},
	SchoolHead:          {KK: "Мектеп басшысы", RU: "Руководитель школы", EN: "Head of the school"},
	CorporationOperator: {KK: "Мемлекеттік корпорация қызметкері", RU: "Работник Государственной корпорации", EN: "State Corporation operator"},
	ContactCentre:       {KK: "1414 байланыс орталығының операторы", RU: "Оператор контакт-центра 1414", EN: "Contact centre 1414 operator"},
	Auditor:             {KK: "Аудитор", RU: "Аудитор", EN: "Auditor"},
	Integration:         {KK: "Портал шлюзі", RU: "Шлюз портала", EN: "Portal gateway"},
	PlatformAdmin:       {KK: "Платформа әкімшісі", RU: "Администратор платформы", EN: "Platform administrator"},
	System:              {KK: "Жүйе", RU: "Система", EN: "System"},
}

// Name is the role's name for people.
func (r Role) Name(lang fault.Lang) string { return roleNames[r].In(lang) }
