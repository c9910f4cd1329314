package casefile

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"telnusqa/internal/fault"
	"telnusqa/internal/identifier"
)

// PackageItemKind is a document that a package consists of (R28 to R32).
type PackageItemKind string

// The documents.
const (
	ApplicationForm     PackageItemKind = "APPLICATION_FORM"
	BirthCertificate    PackageItemKind = "BIRTH_CERTIFICATE"
	IdentityCard        PackageItemKind = "IDENTITY_CARD"
	Passport            PackageItemKind = "PASSPORT"
	DigitalDocument     PackageItemKind = "DIGITAL_DOCUMENT"
	OriginalDocument    PackageItemKind = "ORIGINAL_DOCUMENT"
	RepresentationProof PackageItemKind = "REPRESENTATION_PROOF"
)

var itemKinds = words[PackageItemKind]{
	{ApplicationForm, fault.Text{KK: "Өтініш (1-қосымша)", RU: "Заявление (приложение 1)", EN: "Application form (Annex 1)"}},
	{BirthCertificate, fault.Text{KK: "Туу туралы куәлік", RU: "Свидетельство о рождении", EN: "Birth certificate"}},
	{IdentityCard, fault.Text{KK: "Жеке куәлік", RU: "Удостоверение личности", EN: "Identity card"}},
	{Passport, fault.Text{KK: "Паспорт", RU: "Паспорт", EN: "Passport"}},
	{DigitalDocument, fault.Text{KK: "Цифрлық құжаттар сервисінен электрондық құжат", RU: "Электронный документ из сервиса цифровых документов", EN: "Electronic document from the digital documents service"}},
	{OriginalDocument, fault.Text{KK: "Білім туралы құжаттың түпнұсқасы", RU: "Оригинал документа об образовании", EN: "Original of the education document"}},
	{RepresentationProof, fault.Text{KK: "Заңды өкілдікті растайтын құжат", RU: "Документ, подтверждающий законное представительство", EN: "Proof of legal representation"}},
}

// PackageItemKinds lists the documents.
func PackageItemKinds() []PackageItemKind { return itemKinds.values() }

// Valid reports whether k is one of PackageItemKinds.
func (k PackageItemKind) Valid() bool { return itemKinds.has(k) }

// Name is the document's name.
func (k PackageItemKind) Name(lang fault.Lang) string { return itemKinds.name(k, lang) }

// Identifies reports whether the document proves who the former student is (R30, R31).
func (k PackageItemKind) Identifies() bool {
	switch k {
	case BirthCertificate, IdentityCard, Passport, DigitalDocument:
		return true
	default:
		return false
	}
}

// Expires reports whether a document of the kind has a term. An application, a birth
// certificate and an original have none, so nobody can find one that ran out.
func (k PackageItemKind) Expires() bool {
	switch k {
	case IdentityCard, Passport, DigitalDocument, RepresentationProof:
		return true
	default:
		return false
	}
}

// ItemState is how one requirement of the package was found.
type ItemState string

// The states of a requirement.
const (
	Present     ItemState = "PRESENT"
	Missing     ItemState = "MISSING"
	ItemExpired ItemState = "EXPIRED"
	Later       ItemState = "LATER" // not due yet: handed in when the duplicate is collected
)

var itemStates = words[ItemState]{
	{Present, fault.Text{KK: "Ұсынылды", RU: "Представлен", EN: "Present"}},
	{Missing, fault.Text{KK: "Жоқ", RU: "Отсутствует", EN: "Missing"}},
	{ItemExpired, fault.Text{KK: "Қолданылу мерзімі өткен", RU: "Срок действия истёк", EN: "Expired"}},
	{Later, fault.Text{KK: "Телнұсқаны алғанда тапсырылады", RU: "Сдаётся при получении дубликата", EN: "Handed in when the duplicate is collected"}},
}

// ItemStates lists the states of a requirement.
func ItemStates() []ItemState { return itemStates.values() }

// Valid reports whether s is one of ItemStates.
func (s ItemState) Valid() bool { return itemStates.has(s) }

// Name is the state's name.
func (s ItemState) Name(lang fault.Lang) string { return itemStates.name(s, lang) }

// ConsentMethod is how the owner of a digital document consented to its transfer (R36).
type ConsentMethod string

// The ways to consent.
const (
	ConsentByOTP ConsentMethod = "OTP"
	ConsentBySMS ConsentMethod = "SMS" // in reply to the portal's notification
)

var consentMethods = words[ConsentMethod]{
	{ConsentByOTP, fault.Text{KK: "Бір реттік пароль", RU: "Одноразовый пароль", EN: "One-time password"}},
	{ConsentBySMS, fault.Text{KK: "Портал хабарламасына жауап SMS", RU: "SMS в ответ на уведомление портала", EN: "SMS in reply to the portal's notification"}},
}

// ConsentMethods lists the ways to consent.
func ConsentMethods() []ConsentMethod { return consentMethods.values() }

// Valid reports whether m is one of ConsentMethods.
func (m ConsentMethod) Valid() bool { return consentMethods.has(m) }

// Name is the name of the way to consent.
func (m ConsentMethod) Name(lang fault.Lang) string { return consentMethods.name(m, lang) }

// Consent is the owner's consent to the transfer of a digital document: how, when and
// from which number registered on egov.kz (R35, R36).
type Consent struct {
	Method ConsentMethod
	At     time.Time
	Phone  string
}

// given reports whether the record says all that R36 asks for.
func (c *Consent) given() bool {
	return c != nil && c.Method.Valid() && !c.At.IsZero() && strings.TrimSpace(c.Phone) != ""
}

// ConsentFaults says what is wrong with the consents that somebody put on record by now:
// one of tomorrow, or from a number that is no mobile number of the country (R36). It is
// apart from Check, which has to do with what was filed long ago, too.
func ConsentFaults(items []PresentedItem, now time.Time) fault.List {
	var faults fault.List
	for i, item := range items {
		c := item.Consent
		if c == nil {
			continue
		}
		at := func(field string) []string { return []string{"items", strconv.Itoa(i), "consent", field} }
		if c.At.After(now) {
			faults = append(faults, ErrConsentFuture.At(at("at")...))
		}
		phone, err := identifier.ParsePhone(c.Phone)
		town := strings.HasPrefix(phone, "+771") || strings.HasPrefix(phone, "+772")
		if strings.TrimSpace(c.Phone) != "" && (err != nil || town) {
			faults = append(faults, ErrConsentPhone.At(at("phone")...))
		}
	}
	return faults
}

// identityText is the requirement of R30, which several documents can meet.
var (
	identityText = fault.Text{
		KK: "Жеке басты куәландыратын құжат (жеке куәлік, паспорт немесе туу туралы куәлік)",
		RU: "Документ, удостоверяющий личность (удостоверение личности, паспорт или свидетельство о рождении)",
		EN: "Identity document (identity card, passport or birth certificate)",
	}
	identityOrDigitalText = fault.Text{
		KK: "Жеке басты куәландыратын құжат (жеке куәлік, паспорт, туу туралы куәлік немесе цифрлық құжат)",
		RU: "Документ, удостоверяющий личность (удостоверение личности, паспорт, свидетельство о рождении или цифровой документ)",
		EN: "Identity document (identity card, passport, birth certificate or digital document)",
	}
)

// nameOfAny is the name of a requirement that any one of the documents meets.
func nameOfAny(kinds []PackageItemKind, lang fault.Lang) string {
	switch {
	case len(kinds) == 1:
		return kinds[0].Name(lang)
	case slices.Contains(kinds, DigitalDocument):
		return identityOrDigitalText.In(lang)
	default:
		return identityText.In(lang)
	}
}

// Name is what the package must hold, in words.
func (r Requirement) Name(lang fault.Lang) string { return nameOfAny(r.AnyOf, lang) }

// Name is the line of the receipt: what is missing, or which document expired.
func (f Finding) Name(lang fault.Lang) string {
	if f.Ground == Incomplete && len(f.OneOf) > 0 {
		return nameOfAny(f.OneOf, lang)
	}
	return f.Item.Name(lang)
}
