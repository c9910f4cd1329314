package stock

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"telnusqa/internal/casefile"
	"telnusqa/internal/fault"
	"telnusqa/internal/workday"
)

var update = flag.Bool("update", false, "rewrite the drawing in docs/blanks.md")

// The life of a sheet in docs/blanks.md is drawn from the table.
func TestTheDrawingIsTheTable(t *testing.T) {
	const page, from, to = "../../docs/blanks.md", "<!-- drawn from internal/stock by TestTheDrawingIsTheTable -->\n", "<!-- /drawn -->"
	text, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, ok1 := strings.Cut(string(text), from)
	have, after, ok2 := strings.Cut(rest, to)
	if !ok1 || !ok2 {
		t.Fatalf("%s has lost its marks", page)
	}
	if want := drawing(); have != want {
		if !*update {
			t.Fatalf("%s is not what the table says; run go test ./internal/stock -update", page)
		}
		if err := os.WriteFile(page, []byte(before+from+want+to+after), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func drawing() string {
	var b strings.Builder
	b.WriteString("\n```mermaid\nstateDiagram-v2\n")
	for _, r := range Rules() {
		if r.From == Unbooked {
			fmt.Fprintf(&b, "    [*] --> %s: %s\n", r.To, r.Move)
			continue
		}
		fmt.Fprintf(&b, "    %s --> %s: %s\n", r.From, r.To, r.Move)
	}
	for _, s := range States() {
		if s != Unbooked && final(s) {
			fmt.Fprintf(&b, "    %s --> [*]\n", s)
		}
	}
	b.WriteString("```\n\n| move | from | to | stock | needs | қазақша | по-русски |\n|---|---|---|---|---|---|---|\n")
	for _, r := range Rules() {
		fmt.Fprintf(&b, "| `%s` | `%s` | `%s` | %+d | %s | %s | %s |\n", r.Move, r.From, r.To, r.Adds, r.Needs, r.Text.In(fault.KK), r.Text.In(fault.RU))
	}
	return b.String() + "\n"
}

func final(s State) bool {
	for _, r := range Rules() {
		if r.From == s {
			return false
		}
	}
	return true
}

// A move adds a sheet to the stock exactly when it ends there, and Counts agrees.
func TestMovesAndCountsAgree(t *testing.T) {
	for _, r := range Rules() {
		want := -1
		if r.To == InStock {
			want = +1
		}
		var c Counts
		c.Add(r.Move, 3)
		if r.Adds != want || c.Sum() != 3*want {
			t.Errorf("%s adds %+d, counts %+d for three, want %+d each", r.Move, r.Adds, c.Sum(), want)
		}
		for _, lang := range []fault.Lang{fault.KK, fault.RU, fault.EN} {
			if r.Move.Name(lang) == "" || r.From.Name(lang) == "" || r.To.Name(lang) == "" {
				t.Errorf("%s has no words in %s", r.Move, lang)
			}
		}
	}
}

func TestTheBalanceCloses(t *testing.T) {
	before, moved := Counts{Received: 10, Used: 2}, Counts{Received: 5, TransferredIn: 4, Used: 3, Spoiled: 1, Returned: 2, TransferredOut: 6}
	b := NewBalance(before, moved, 6)
	if b.CarriedOver != 8 || b.Left != 5 || b.CarriedOver+b.Received+b.TransferredIn != b.Used+b.Spoiled+b.Returned+b.TransferredOut+b.Left {
		t.Errorf("%+v", b)
	}
}

func TestFits(t *testing.T) {
	day := func(d int) workday.Date { return workday.NewDate(2026, time.March, d) }
	records := []Series{
		{Series: "ЖОБ", DocumentKind: casefile.GeneralSecondary},
		{Series: "АБВ", DocumentKind: casefile.BasicSecondary, Honours: casefile.Distinction, From: day(2), To: day(10)},
	}
	for _, c := range []struct {
		name, series string
		kind         casefile.DocumentKind
		honours      casefile.Honours
		on           workday.Date
		want         *fault.Def
	}{
		{"honours not known take any", "ЖОБ", casefile.GeneralSecondary, casefile.AltynBelgi, day(1), nil},
		{"another kind", "ЖОБ", casefile.BasicSecondary, casefile.Ordinary, day(1), ErrSeriesOtherKind},
		{"not in the dictionary", "ЯЯЯ", casefile.BasicSecondary, casefile.Ordinary, day(1), ErrSeriesUnknown},
		{"first day", "АБВ", casefile.BasicSecondary, casefile.Distinction, day(2), nil},
		{"last day", "АБВ", casefile.BasicSecondary, casefile.Distinction, day(10), nil},
		{"the day before", "АБВ", casefile.BasicSecondary, casefile.Distinction, day(1), ErrSeriesNotInForce},
		{"the day after", "АБВ", casefile.BasicSecondary, casefile.Distinction, day(11), ErrSeriesNotInForce},
		{"other honours", "АБВ", casefile.BasicSecondary, casefile.Ordinary, day(5), ErrSeriesOtherKind},
	} {
		err := Fits(records, c.series, c.kind, c.honours, c.on)
		if c.want == nil && err != nil || c.want != nil && !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", c.name, err, c.want)
		}
	}
}

// Source of the pattern: printed blanks «ЖОБ № 1234567», «НОБ № 1234567».
func TestSeriesCheck(t *testing.T) {
	for series, good := range map[string]bool{
		"ЖОБ": true, "НОБ": true, "ӘҒ": true, "ҚҢӨҰ": true, "БТ": true,
		"Ж": false, "ЖОБББ": false, "BD": false, "жоб": false, "ЖО1": false, "": false,
	} {
		if err := (Series{Series: series}).Check(); (err == nil) != good {
			t.Errorf("%q: %v", series, err)
		}
	}
	if err := (Series{Series: "ЖОБ", From: 2, To: 1}).Check(); !errors.Is(err, ErrSeriesDates) {
		t.Errorf("ends before it begins: %v", err)
	}
	for _, p := range Preloaded() {
		if p.Check() != nil || p.Source == "" || p.Certainty == Official {
			t.Errorf("preloaded %+v: no act of the state says so", p)
		}
	}
}

func TestOverlaps(t *testing.T) {
	old := Series{Series: "ЖОБ", DocumentKind: casefile.GeneralSecondary, To: 100}
	for _, c := range []struct {
		name string
		with Series
		want bool
	}{
		{"the same days", old, true},
		{"from the day after", Series{Series: "ЖОБ", DocumentKind: casefile.GeneralSecondary, From: 101}, false},
		{"from its last day", Series{Series: "ЖОБ", DocumentKind: casefile.GeneralSecondary, From: 100}, true},
		{"of another kind", Series{Series: "ЖОБ", DocumentKind: casefile.BasicSecondary}, false},
		{"of honours among any", Series{Series: "ЖОБ", DocumentKind: casefile.GeneralSecondary, Honours: casefile.Distinction}, true},
		{"another series", Series{Series: "НОБ", DocumentKind: casefile.GeneralSecondary}, false},
	} {
		if got := old.Overlaps(c.with); got != c.want || c.with.Overlaps(old) != got {
			t.Errorf("%s: %t, want %t both ways", c.name, got, c.want)
		}
	}
}
