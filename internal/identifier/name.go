package identifier

import (
	"strings"
	"unicode"
)

// NameKey is one form for all the spellings of a person's name: Kazakh and Russian
// Cyrillic, the Kazakh Latin alphabets of 2018 and 2021, and the Latin of passports.
// Әйгерім, Айгерим, Aıgerim, Äigerim and Aygerim all give AIGERIM. The key is capital
// ASCII letters and single spaces, and a beginning of a name gives a beginning of its
// key, but for a last letter that another one joins. Different names may share a key: it
// finds, and decides nothing.
func NameKey(parts ...string) string {
	words := strings.Fields(strings.Join(parts, " "))
	keys := words[:0]
	for _, w := range words {
		if key := wordKey(w); key != "" {
			keys = append(keys, key)
		}
	}
	return strings.Join(keys, " ")
}

// letters gives a letter of any of the alphabets its class. Every kind of и, й, ы and і
// is I, for each of the alphabets writes them in its own way; ь, ъ and apostrophes are
// nothing. Ж is J (so is ž, its
// scholarly spelling), ш and щ are W, ч is C.
var letters = func() map[rune]string {
	m := make(map[rune]string)
	for class, all := range map[string]string{
		"A": "АӘAÁÀÄÂƏ", "B": "БB", "V": "ВV", "G": "ГҒGǴĞĠ", "D": "ДD", "E": "ЕЁЭEÉÈË", "J": "ЖJŽ", "Z": "ЗZ",
		"I": "ИЙЫІIYÍİÏÎı", "K": "КҚKQCҠ", "L": "ЛL", "M": "МM", "N": "НҢNŃÑŊ", "O": "ОӨOÓÖÔ", "P": "ПP", "R": "РR",
		"S": "СS", "T": "ТT", "U": "УҰҮUÚÜŪÛÝ", "F": "ФF", "H": "ХҺH", "TS": "Ц", "C": "ЧÇ", "W": "ШЩŞŠ", "IU": "Ю", "IA": "Я", "X": "X",
	} {
		for _, r := range all {
			if unicode.IsLetter(r) && m[r] == "" {
				m[r] = class
			}
		}
	}
	m['J'], m['W'] = "J", "V"
	return m
}()

// digraphs are what Latin spellings write for one Cyrillic letter, longest first.
var digraphs = []struct{ latin, class string }{
	{"SHCH", "W"}, {"SCH", "W"}, {"DZH", "J"}, {"SH", "W"}, {"CH", "C"}, {"ZH", "J"}, {"KH", "H"}, {"GH", "G"}, {"DJ", "J"},
}

// joined are classes that spellings put together or leave apart: a glide before a vowel
// (Ербол, Yerbol; Ләззат, Лязат; Юлия, Yuliya), ң as нг, дж as one sound.
var joined = strings.NewReplacer("IE", "E", "IO", "E", "IA", "A", "IU", "U", "NG", "N", "DJ", "J")

func wordKey(word string) string {
	capitals := []rune(strings.ToUpper(word))
	var b strings.Builder
	for i := 0; i < len(capitals); {
		if class, n := digraph(capitals[i:]); n > 0 {
			b.WriteString(class)
			i += n
			continue
		}
		b.WriteString(letters[capitals[i]])
		i++
	}
	return once(joined.Replace(once(b.String())))
}

func digraph(rest []rune) (class string, n int) {
	for _, d := range digraphs {
		if len(rest) >= len(d.latin) && string(rest[:len(d.latin)]) == d.latin {
			return d.class, len(d.latin)
		}
	}
	return "", 0
}

// once leaves one of equal letters that follow each other.
func once(s string) string {
	var b strings.Builder
	for i := range len(s) {
		if i == 0 || s[i] != s[i-1] {
			b.WriteByte(s[i])
		}
	}
	return b.String()
}
