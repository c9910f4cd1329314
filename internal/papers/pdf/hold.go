package pdf

import (
	"regexp"
	"strings"
)

// noBreak is the space at which no line ends.
const noBreak = "\u00a0"

// What a line never parts: a number and its sign, the groups of a telephone number, a day
// and its month, an hour and its word, an abbreviation and what it is short for, a box and
// its words, initials and their surname. Expressions find the space within; initials stand
// beside each other, so they are looked for twice.
var held = []*regexp.Regexp{
	regexp.MustCompile(`(№|□)( )`),
	regexp.MustCompile(`(\d)( )(\d)`),
	regexp.MustCompile(`(\d)( )(қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)`),
	regexp.MustCompile(`(сағат|дом)( )(\d)`),
	regexp.MustCompile(`(^|[ («])((?:г|ул|д|кв|пр|пос|тел|см)\.)( )`),
	regexp.MustCompile(`(\p{Lu}\.)( )(\p{Lu})`),
	regexp.MustCompile(`(\p{Lu}\p{Ll}+)( )(\p{Lu}\.)`),
}

// hold writes no-break spaces into a text. Most cells of a book have nothing to hold.
func hold(text string) string {
	if !strings.ContainsAny(text, ".№□0123456789") {
		return text
	}
	for _, expression := range held {
		for range 2 {
			text = expression.ReplaceAllStringFunc(text, func(found string) string {
				last := strings.LastIndex(found, " ")
				return found[:last] + noBreak + found[last+1:]
			})
		}
	}
	return text
}
