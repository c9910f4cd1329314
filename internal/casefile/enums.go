package casefile

import "telnusqa/internal/fault"

// Channel is the door through which an application comes in (R03).
type Channel string

// The doors.
const (
	SchoolOffice     Channel = "SCHOOL_OFFICE"
	StateCorporation Channel = "STATE_CORPORATION"
	Portal           Channel = "PORTAL"
)

var channels = words[Channel]{
	{SchoolOffice, fault.Text{KK: "Мектеп кеңсесі", RU: "Канцелярия школы", EN: "School office"}},
	{StateCorporation, fault.Text{KK: "Мемлекеттік корпорация", RU: "Государственная корпорация", EN: "State Corporation"}},
	{Portal, fault.Text{KK: "egov.kz порталы", RU: "Портал egov.kz", EN: "Portal egov.kz"}},
}

// Channels lists the doors.
func Channels() []Channel { return channels.values() }

// Valid reports whether c is one of Channels.
func (c Channel) Valid() bool { return channels.has(c) }

// Name is the door's name.
func (c Channel) Name(lang fault.Lang) string { return channels.name(c, lang) }

// Reason is why a duplicate is asked for; several may hold at once (R27).
type Reason string

// The reasons.
const (
	Lost        Reason = "LOST"
	Damaged     Reason = "DAMAGED"
	NameChanged Reason = "NAME_CHANGED"
)

var reasons = words[Reason]{
	{Lost, fault.Text{KK: "Жоғалуы", RU: "Утеря", EN: "Loss"}},
	{Damaged, fault.Text{KK: "Бүлінуі", RU: "Порча", EN: "Damage"}},
	{NameChanged, fault.Text{KK: "Тегінің, атының немесе әкесінің атының өзгеруі", RU: "Изменение фамилии, имени или отчества", EN: "Change of surname, name or patronymic"}},
}

// Reasons lists the reasons.
func Reasons() []Reason { return reasons.values() }

// Valid reports whether r is one of Reasons.
func (r Reason) Valid() bool { return reasons.has(r) }

// Name is the reason's name.
func (r Reason) Name(lang fault.Lang) string { return reasons.name(r, lang) }

// DocumentKind is the kind of the school document. It stays the same whatever the
// document was called in the year it was issued; see Label.
type DocumentKind string

// The kinds of documents.
const (
	BasicSecondary   DocumentKind = "BASIC_SECONDARY"   // 9 classes
	GeneralSecondary DocumentKind = "GENERAL_SECONDARY" // 11 classes
)

var documentKinds = words[DocumentKind]{
	{BasicSecondary, fault.Text{KK: "Негізгі орта білім туралы құжат", RU: "Документ об основном среднем образовании", EN: "Document on basic secondary education"}},
	{GeneralSecondary, fault.Text{KK: "Жалпы орта білім туралы құжат", RU: "Документ об общем среднем образовании", EN: "Document on general secondary education"}},
}

// DocumentKinds lists the kinds of documents.
func DocumentKinds() []DocumentKind { return documentKinds.values() }

// Valid reports whether k is one of DocumentKinds.
func (k DocumentKind) Valid() bool { return documentKinds.has(k) }

// Name is the kind's name, good for every year; Label is what a document of it is called.
func (k DocumentKind) Name(lang fault.Lang) string { return documentKinds.name(k, lang) }

// BasicAttestatSince is the first year in which the document on basic secondary education
// is an аттестат; before, it was a свидетельство (куәлік). Source: Order 210 of 16.05.2018
// (registered under 16965), which replaced the forms of Order 39 of 28.01.2015; that the
// graduates of 2018 were the first to get the new form is not confirmed.
const BasicAttestatSince = 2018

var (
	basicBefore2018 = fault.Text{KK: "Негізгі орта білім туралы куәлік", RU: "Свидетельство об основном среднем образовании", EN: "Certificate of basic secondary education"}
	basicSince2018  = fault.Text{KK: "Негізгі орта білім туралы аттестат", RU: "Аттестат об основном среднем образовании", EN: "Attestat of basic secondary education"}
	generalEver     = fault.Text{KK: "Жалпы орта білім туралы аттестат", RU: "Аттестат об общем среднем образовании", EN: "Attestat of general secondary education"}
)

// Label is what a document of the kind that was issued in the year is called.
func (k DocumentKind) Label(year int, lang fault.Lang) string {
	switch {
	case k == GeneralSecondary:
		return generalEver.In(lang)
	case k == BasicSecondary && year >= BasicAttestatSince:
		return basicSince2018.In(lang)
	case k == BasicSecondary:
		return basicBefore2018.In(lang)
	default:
		return ""
	}
}

// Honours is the distinction on the document. Source: list of forms in Order 39.
type Honours string

// The distinctions.
const (
	Ordinary    Honours = "ORDINARY"
	Distinction Honours = "DISTINCTION"
	AltynBelgi  Honours = "ALTYN_BELGI"
)

var honours = words[Honours]{
	{Ordinary, fault.Text{KK: "Кәдімгі үлгідегі", RU: "Обычного образца", EN: "Ordinary"}},
	{Distinction, fault.Text{KK: "Үздік", RU: "С отличием", EN: "With distinction"}},
	{AltynBelgi, fault.Text{KK: "«Алтын белгі»", RU: "«Алтын белгі»", EN: "«Altyn belgi»"}},
}

// HonoursValues lists the distinctions.
func HonoursValues() []Honours { return honours.values() }

// Valid reports whether h is one of HonoursValues.
func (h Honours) Valid() bool { return honours.has(h) }

// Name is the distinction's name.
func (h Honours) Name(lang fault.Lang) string { return honours.name(h, lang) }

// ApplicantRole is who files (R26, D14).
type ApplicantRole string

// The roles of an applicant.
const (
	FormerStudent       ApplicantRole = "FORMER_STUDENT"
	LegalRepresentative ApplicantRole = "LEGAL_REPRESENTATIVE"
)

var applicantRoles = words[ApplicantRole]{
	{FormerStudent, fault.Text{KK: "Білім алушы (бұрынғы оқушы)", RU: "Обучавшийся", EN: "Former student"}},
	{LegalRepresentative, fault.Text{KK: "Кәмелетке толмаған баланың ата-анасы (заңды өкілі)", RU: "Родитель (законный представитель) несовершеннолетнего", EN: "Parent or legal representative of a minor"}},
}

// ApplicantRoles lists the roles of an applicant.
func ApplicantRoles() []ApplicantRole { return applicantRoles.values() }

// Valid reports whether r is one of ApplicantRoles.
func (r ApplicantRole) Valid() bool { return applicantRoles.has(r) }

// Name is the role's name.
func (r ApplicantRole) Name(lang fault.Lang) string { return applicantRoles.name(r, lang) }

// CertifiedBy is how the applicant certified the application (R38, D12).
type CertifiedBy string

// The ways to certify.
const (
	Handwritten CertifiedBy = "HANDWRITTEN"
	EDS         CertifiedBy = "EDS"
	OTP         CertifiedBy = "OTP"
)

var certifications = words[CertifiedBy]{
	{Handwritten, fault.Text{KK: "Өз қолымен қол қойылған", RU: "Собственноручная подпись", EN: "Handwritten signature"}},
	{EDS, fault.Text{KK: "Электрондық цифрлық қолтаңба", RU: "Электронная цифровая подпись", EN: "Electronic digital signature"}},
	{OTP, fault.Text{KK: "Бір реттік пароль", RU: "Одноразовый пароль", EN: "One-time password"}},
}

// Certifications lists the ways to certify.
func Certifications() []CertifiedBy { return certifications.values() }

// Valid reports whether c is one of Certifications.
func (c CertifiedBy) Valid() bool { return certifications.has(c) }

// Name is the name of the way to certify.
func (c CertifiedBy) Name(lang fault.Lang) string { return certifications.name(c, lang) }
