package pdf

import (
	"strings"
	"testing"
)

// Where a line may not end, as a typesetter would say it; · stands for the space that holds.
func TestHold(t *testing.T) {
	for _, want := range []string{
		"№·4 мектеп-гимназиясы",
		"1414, 8·800·080·7777.",
		"заслушивание проведено 4·декабря 2026 года",
		"тыңдау 2026 жылғы 4·желтоқсанда өткізілді",
		"2026 жылғы 26·қараша, сағат·07:13",
		"(г.·Степногорск, ул.·Женис, д.·50)",
		"имени Л.·Н.·Толстого города",
		"нотариус Сәрсенбаева·Ә.·Ғ.",
		"□·жоғалуы □·бүлінуі",
		"Место получения: школа",
		"Отдел образования. Город",
	} {
		if got := strings.ReplaceAll(hold(strings.ReplaceAll(want, "·", " ")), noBreak, "·"); got != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	}
}
