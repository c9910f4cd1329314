package casework

import (
	"strconv"

	"telnusqa/internal/casefile"
	"telnusqa/internal/fault"
)

// Presented checks what was typed about the documents of a package, by the door at which
// they were shown. A slip of the keyboard is a fault: it must not become a line on a
// receipt of refusal. Consents are casefile.ConsentFaults'.
func Presented(items []casefile.PresentedItem, channel casefile.Channel) error {
	var faults fault.List
	for i, item := range items {
		at := func(field string) []string { return []string{"items", strconv.Itoa(i), field} }
		// Data from state systems stand for a paper that identifies, at the State Corporation (R34).
		if item.FromStateSystem && (channel != casefile.StateCorporation || !item.Kind.Identifies()) {
			faults = append(faults, ErrStateSystem.At(at("fromStateSystem")...))
		}
		// A complete package cannot be refused (R39), whatever term somebody types in.
		if !item.ExpiresOn.IsZero() && !item.Kind.Expires() {
			faults = append(faults, ErrNoTerm.At(at("expiresOn")...))
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
)
