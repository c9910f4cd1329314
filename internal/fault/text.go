package fault

// Lang is a language of the product. Kazakh and Russian are equal; English is third.
type Lang string

// The languages, named as the API names them.
const (
	KK Lang = "KK"
	RU Lang = "RU"
	EN Lang = "EN"
)

// Text is one sentence or name in all three languages. A missing language is a
// defect: TestTexts walks every Text the product declares.
type Text struct{ KK, RU, EN string }

// In returns the text in lang; an unknown language reads as Russian, the
// language in which every office of the country works.
func (t Text) In(lang Lang) string {
	switch lang {
	case KK:
		return t.KK
	case EN:
		return t.EN
	default:
		return t.RU
	}
}

// Complete reports whether all three languages are there.
func (t Text) Complete() bool { return t.KK != "" && t.RU != "" && t.EN != "" }
