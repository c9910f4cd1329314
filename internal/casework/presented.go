package casework

import (
	"strconv"
	"time"

	"telnusqa/internal/casefile"
	"telnusqa/internal/fault"
	"telnusqa/internal/identifier"
)

// Presented checks what was typed about the documents of a package, by the door and the
// instant at which they were shown. A slip of the keyboard is a fault: it must not
// become a line on a receipt of refusal, or a consent that nobody gave.
func Presented(items []casefile.PresentedItem, channel casefile.Channel, at time.Time) error {
	var faults fault.List
	for i, item := range items {
		field := func(path ...string) []string { return append([]string{"items", strconv.Itoa(i)}, path...) }
		// Data from state systems stand for a paper that identifies, at the State Corporation (R34).
		if item.FromStateSystem && (channel != casefile.StateCorporation || !item.Kind.Identifies()) {
			faults = append(faults, ErrStateSystem.At(field("fromStateSystem")...))
		}
		// A complete package cannot be refused (R39), whatever term somebody types in.
		if !item.ExpiresOn.IsZero() && !item.Kind.Expires() {
			faults = append(faults, ErrNoTerm.At(field("expiresOn")...))
		}
		if item.Consent == nil {
			continue
		}
		// R36: when it was given, and from which number registered on egov.kz.
		if item.Consent.At.After(at) {
			faults = append(faults, ErrFuture.At(field("consent", "at")...))
		}
		if _, err := identifier.ParsePhone(item.Consent.Phone); err != nil {
			faults = append(faults, ErrConsentPhone.At(field("consent", "phone")...))
		}
	}
	return faults.Err()
}

// What is wrong with a package as it was typed.
var (
	ErrStateSystem = fault.Define(fault.Invalid, "STATE_SYSTEM", fault.Text{
		KK: "Мемлекеттік жүйелердің деректері тек Мемлекеттік корпорацияда және тек жеке басты куәландыратын құжаттың орнына қабылданады.",
		RU: "Данные из государственных систем принимаются только в Государственной корпорации и только вместо документа, удостоверяющего личность.",
		EN: "Data from state systems are taken at the State Corporation only, and only in place of an identity document.",
	})
	ErrNoTerm = fault.Define(fault.Invalid, "DOCUMENT_WITHOUT_TERM", fault.Text{
		KK: "Бұл құжаттың қолданылу мерзімі болмайды, сондықтан ол өтіп кетпейді.",
		RU: "У этого документа нет срока действия, поэтому он не истекает.",
		EN: "A document of this kind has no term, so it does not expire.",
	})
	ErrConsentPhone = fault.Define(fault.Invalid, "CONSENT_PHONE", fault.Text{
		KK: "Келісім берілген, egov.kz сайтында тіркелген телефон нөмірін +7 және 10 цифр түрінде енгізіңіз.",
		RU: "Укажите зарегистрированный на egov.kz номер, с которого дано согласие: +7 и 10 цифр.",
		EN: "Give the number registered on egov.kz that the consent came from: +7 and 10 digits.",
	})
)
