package papers

import "strings"

// noBreak is the space at which a line does not end.
const noBreak = "\u00a0"

// Words that several papers share.
var (
	serviceName = Text{
		"«Негізгі орта, жалпы орта білім туралы құжаттардың телнұсқаларын беру»",
		"«Выдача дубликатов документов об основном среднем, общем среднем образовании»",
	}
	rulesOfAnnex = Text{
		"Орта, техникалық және кәсіптік, орта білімнен кейінгі білім туралы мемлекеттік үлгідегі құжаттарды есепке алу және беру қағидаларына {n}-қосымша",
		"Приложение {n} к Правилам учёта и выдачи документов государственного образца о среднем, техническом и профессиональном, послесреднем образовании",
	}
	phoneWord = Text{"тел.", "тел."}
	binWord   = Text{"БСН", "БИН"}
	onDay     = Text{"Күні: «____» ________________ 20____ ж.", "Дата: «____» ________________ 20____ г."}
	openCase  = Text{
		"Қызметкерлер үшін: код істі нөмірі бойынша ашады. Кодта дербес деректер жоқ.",
		"Для работников: код открывает дело по номеру. Персональных данных в коде нет.",
	}
)

// annex says which form of the Rules the paper is.
func annex(n string) Block { return Block{Style: Annex, Text: rulesOfAnnex.fill("n", n)} }

// letterhead is the school's head of a letter: department, division, full name.
func letterhead(s School) []Block {
	return []Block{
		{Style: Over, Text: s.Department},
		{Style: Over, Text: s.Division},
		{Style: Name, Text: s.Name},
		{Style: Under, Text: contact(s.Address, s.Phone).plus(", ", word(binWord, s.BIN))},
	}
}

// head is the letterhead of the office that writes about a case at the door.
func (f Facts) head() []Block {
	if name, address := f.issuer(); name != f.School.Name {
		return []Block{{Style: Name, Text: name}, {Style: Under, Text: address}}
	}
	return letterhead(f.School)
}

func contact(address Text, phone string) Text {
	return address.plus(", ", word(phoneWord, grouped(phone)))
}

// grouped is a telephone number in groups, as people read it: +7 716 450 00 48. One that
// was written otherwise stays as it is.
func grouped(phone string) string {
	digits, ok := strings.CutPrefix(phone, "+7")
	if !ok || len(digits) != 10 || strings.ContainsFunc(digits, func(r rune) bool { return r < '0' || r > '9' }) {
		return phone
	}
	return strings.Join([]string{"+7", digits[:3], digits[3:6], digits[6:8], digits[8:]}, " ")
}

// word is a value with its word before it, or nothing without a value.
func word(w Text, value string) Text {
	if value == "" {
		return Text{}
	}
	return w.plus(noBreak, same(strings.ReplaceAll(value, " ", noBreak)))
}

// square is the code that opens the case for officers. It says the number and where to
// ask, nothing about a person.
func (f Facts) square() Block {
	return Block{Style: Square, Mark: f.Link + f.Case.Number, Text: openCase}
}

// items numbers the lines of a list.
func items(texts []Text) []Block {
	blocks := make([]Block, len(texts))
	for i, t := range texts {
		blocks[i] = Block{Style: Item, Mark: itoa(i + 1), Text: t}
	}
	return blocks
}

// to are the lines of the addressee.
func to(texts ...Text) []Block {
	var blocks []Block
	for _, t := range texts {
		if !t.IsZero() {
			blocks = append(blocks, Block{Style: To, Text: t})
		}
	}
	return blocks
}
