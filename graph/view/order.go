package view

import (
	"golang.org/x/text/collate"
	"golang.org/x/text/language"

	"telnusqa/internal/fault"
)

// Lang is the language argument of the API's fields.
type Lang = fault.Lang

// Order returns a comparison of names as the readers of a language expect it: Ә
// after А, І after Ы. Browsers have no Kazakh collation, so lists come sorted.
// It is for one goroutine.
func Order(lang fault.Lang) func(a, b string) int {
	tag := language.Russian
	switch lang {
	case fault.KK:
		tag = language.Kazakh
	case fault.EN:
		tag = language.English
	}
	return collate.New(tag, collate.Numeric).CompareString
}
