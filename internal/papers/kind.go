package papers

import (
	"strings"

	"telnusqa/internal/fault"
)

// Kind is a paper that can be printed. Its values stand in the journal and are never
// renamed.
type Kind string

// The papers.
const (
	Application          Kind = "APPLICATION"
	ApplicationBlank     Kind = "APPLICATION_BLANK"
	AcceptanceReceipt    Kind = "ACCEPTANCE_RECEIPT"
	IntakeRefusalReceipt Kind = "INTAKE_REFUSAL_RECEIPT"
	HearingNotice        Kind = "HEARING_NOTICE"
	HearingMinutes       Kind = "HEARING_MINUTES"
	ReasonedRefusal      Kind = "REASONED_REFUSAL"
	DuplicateSheet       Kind = "DUPLICATE_SHEET"
	HandOverAct          Kind = "HAND_OVER_ACT"
	DuplicatesRegister   Kind = "DUPLICATES_REGISTER"
	BlanksBook           Kind = "BLANKS_BOOK"
)

var kinds = []struct {
	kind Kind
	name fault.Text
}{
	{Application, fault.Text{KK: "Өтініш (1-қосымша)", RU: "Заявление (приложение 1)", EN: "Application (Annex 1)"}},
	{ApplicationBlank, fault.Text{KK: "Өтініштің бос нысаны (1-қосымша)", RU: "Чистая форма заявления (приложение 1)", EN: "Blank application form (Annex 1)"}},
	{AcceptanceReceipt, fault.Text{KK: "Құжаттардың қабылданғаны туралы қолхат", RU: "Расписка о приёме документов", EN: "Receipt of acceptance"}},
	{IntakeRefusalReceipt, fault.Text{KK: "Құжаттарды қабылдаудан бас тарту туралы қолхат", RU: "Расписка об отказе в приёме документов", EN: "Receipt of refusal to accept"}},
	{HearingNotice, fault.Text{KK: "Тыңдау туралы хабарлама", RU: "Уведомление о заслушивании", EN: "Notice of the hearing"}},
	{HearingMinutes, fault.Text{KK: "Тыңдау хаттамасы", RU: "Протокол заслушивания", EN: "Minutes of the hearing"}},
	{ReasonedRefusal, fault.Text{KK: "Бас тарту туралы дәлелді жауап", RU: "Мотивированный ответ об отказе", EN: "Reasoned refusal"}},
	{DuplicateSheet, fault.Text{KK: "Телнұсқа мәтінінің парағы", RU: "Лист с текстом дубликата", EN: "Text sheet of the duplicate"}},
	{HandOverAct, fault.Text{KK: "Телнұсқаны беру актісі", RU: "Акт выдачи дубликата", EN: "Hand-over act"}},
	{DuplicatesRegister, fault.Text{KK: "Телнұсқаларды тіркеу кітабының беттері", RU: "Страницы книги учёта дубликатов", EN: "Pages of the register of duplicates"}},
	{BlanksBook, fault.Text{KK: "Бланкілерді есепке алу кітабының беттері", RU: "Страницы книги учёта бланков", EN: "Pages of the book of blanks"}},
}

// Kinds lists the papers in the order of a case's life.
func Kinds() []Kind {
	ks := make([]Kind, len(kinds))
	for i, k := range kinds {
		ks[i] = k.kind
	}
	return ks
}

// Name is the paper's name.
func (k Kind) Name(lang fault.Lang) string {
	for _, known := range kinds {
		if known.kind == k {
			return known.name.In(lang)
		}
	}
	return ""
}

// Slug is the kind as it stands in an address: intake-refusal-receipt.
func (k Kind) Slug() string { return strings.ToLower(strings.ReplaceAll(string(k), "_", "-")) }

// ParseSlug reads a kind from an address.
func ParseSlug(slug string) (Kind, bool) {
	for _, known := range kinds {
		if known.kind.Slug() == slug {
			return known.kind, true
		}
	}
	return "", false
}

// Language says in which of the state languages a paper is printed.
type Language string

// The languages of a printed paper.
const (
	Kazakh  Language = "KK"
	Russian Language = "RU"
	Both    Language = "BOTH"
)

// Layout says how a paper in both languages is laid out.
type Layout string

// The layouts.
const (
	SideBySide Layout = "COLUMNS"  // Kazakh on the left, Russian on the right
	InTurn     Layout = "SEQUENCE" // Kazakh, then Russian
)
