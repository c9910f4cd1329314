package identifier_test

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"strings"
	"testing"
	"time"

	"telnusqa/internal/identifier"
)

// vectorDay is the day to which the vectors refer.
var vectorDay = time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)

// readCSV returns the rows of a file under testdata by column name.
func readCSV(t testing.TB, name string) []map[string]string {
	t.Helper()
	f, err := os.Open("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var out []map[string]string
	for _, row := range rows[1:] {
		r := map[string]string{}
		for i, column := range rows[0] {
			r[column] = row[i]
		}
		out = append(out, r)
	}
	return out
}

func TestIINVectors(t *testing.T) {
	// The refusals, each for its own reason.
	reasons := map[string]error{
		"IX01": identifier.ErrChecksum, "IX03": identifier.ErrChecksum, "IX04": identifier.ErrChecksum,
		"IX06": identifier.ErrLength, "IX07": identifier.ErrLength,
		"IX09": identifier.ErrNotDigits, "IX10": identifier.ErrNotDigits,
		"IX12": identifier.ErrNotDigits, "IX13": identifier.ErrNotDigits,
		"IX15": identifier.ErrDate, "IX16": identifier.ErrDate, "IX18": identifier.ErrDate,
		"IX19": identifier.ErrDate, "IX21": identifier.ErrDate, "IX22": identifier.ErrDate,
		"IX24": identifier.ErrCentury, "IX25": identifier.ErrCentury,
		"IX27": identifier.ErrFuture, "IX28": identifier.ErrChecksum,
		"IX30": identifier.ErrCentury, // a BIN: its seventh digit is 9, and its day would be 40
	}
	for _, r := range readCSV(t, "iin_vectors.csv") {
		t.Run(r["id"], func(t *testing.T) {
			iin, err := identifier.ParseIIN(r["iin"], vectorDay)
			if r["valid"] != "true" {
				if want := reasons[r["id"]]; iin != "" || want == nil || !errors.Is(err, want) {
					t.Errorf("got %q, %v; want %v (%s)", iin, err, want, r["reason"])
				}
				return
			}
			if err != nil {
				t.Fatalf("%v (%s)", err, r["reason"])
			}
			y, m, d := iin.Birth()
			if birth := fmt.Sprintf("%04d-%02d-%02d", y, m, d); birth != r["birth_date"] || iin.Sex() != r["sex"] {
				t.Errorf("born %s, %s; want %s, %s", birth, iin.Sex(), r["birth_date"], r["sex"])
			}
		})
	}
}

func TestParseIIN(t *testing.T) {
	for _, c := range []struct {
		raw, today string
		want       error
		why        string
	}{
		{" 101010598001\t", "2026-11-22", nil, "space around a pasted number"},
		{"\u00a0101010598001", "2026-11-22", nil, "a no-break space from a web page"},
		{"", "2026-11-22", identifier.ErrLength, "nothing"},
		{"000000000000", "2026-11-22", identifier.ErrCentury, "passes the checksum"},
		{"101010098001", "2026-11-22", identifier.ErrCentury, "seventh digit 0"},
		{"261121598007", "2026-11-21", nil, "born today"},
		{"261121598007", "2026-11-20", identifier.ErrFuture, "born tomorrow"},
		{"261121598007", "2025-12-31", identifier.ErrFuture, "born next year"},
		{"261121598007", "2026-10-31", identifier.ErrFuture, "born next month"},
	} {
		today, err := time.Parse(time.DateOnly, c.today)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := identifier.ParseIIN(c.raw, today); !errors.Is(err, c.want) {
			t.Errorf("ParseIIN(%q) on %s = %v, want %v (%s)", c.raw, c.today, err, c.want, c.why)
		}
	}
}

// TestTodayIsADayOfItsZone: when the 21st begins in Almaty it is still the 20th in UTC.
func TestTodayIsADayOfItsZone(t *testing.T) {
	almaty := time.FixedZone("+05", 5*60*60)
	midnight := time.Date(2026, 11, 21, 0, 0, 0, 0, almaty)
	if _, err := identifier.ParseIIN("261121598007", midnight); err != nil {
		t.Errorf("born today in Almaty: %v", err)
	}
	if _, err := identifier.ParseIIN("261121598007", midnight.UTC()); !errors.Is(err, identifier.ErrFuture) {
		t.Errorf("in UTC it is still the day before: %v", err)
	}
}

func TestAgeOn(t *testing.T) {
	for _, c := range []struct {
		iin  identifier.IIN
		y    int
		m    time.Month
		d    int
		want int
		why  string
	}{
		{"101010598001", 2026, 11, 22, 16, "a minor: a parent files (service standard item 8.1)"},
		{"101010598001", 2028, 10, 9, 17, "the day before the eighteenth birthday"},
		{"101010598001", 2028, 10, 10, 18, "the birthday"},
		{"000229698005", 2018, 2, 28, 17, "born on a leap day"},
		{"000229698005", 2018, 3, 1, 18, "of age on 1 March of a common year"},
		{"500101198001", 2026, 11, 22, 176, "born in 1850"},
		{"101010598001", 2010, 10, 9, -1, "not born yet"},
		{"nonsense", 2026, 11, 22, -1, "no number"},
	} {
		if got := c.iin.AgeOn(c.y, c.m, c.d); got != c.want {
			t.Errorf("age of %s on %d-%d-%d is %d, want %d (%s)", c.iin, c.y, c.m, c.d, got, c.want, c.why)
		}
	}
}

func TestMasked(t *testing.T) {
	for iin, want := range map[identifier.IIN]string{
		"101010598001": "101010******", "": "************", "12345": "************", "abcdefghijkl": "************",
	} {
		if got := iin.Masked(); got != want {
			t.Errorf("%q masked is %q, want %q", iin, got, want)
		}
	}
	var log bytes.Buffer
	slog.New(slog.NewTextHandler(&log, nil)).Info("registered", "iin", identifier.IIN("101010598001"))
	if strings.Contains(log.String(), "101010598001") || !strings.Contains(log.String(), "101010******") {
		t.Errorf("the log shows %s", log.String())
	}
}

// TestErrorsKeepTheNumber: errors are logged, so none may carry what was typed.
func TestErrorsKeepTheNumber(t *testing.T) {
	for _, r := range readCSV(t, "iin_vectors.csv") {
		if _, err := identifier.ParseIIN(r["iin"], vectorDay); err != nil && strings.Contains(err.Error(), r["iin"]) {
			t.Errorf("%s: %v", r["id"], err)
		}
	}
}

// TestValuesThatWereNeverParsed: a conversion makes an IIN of any text, and the methods
// answer with nothing instead of reading past its end.
func TestValuesThatWereNeverParsed(t *testing.T) {
	for iin, sex := range map[identifier.IIN]string{
		"": "", "1": "", "90101539800a": "", "901015998000": "", "９０１０": "",
		"901315398004": "M", // a thirteenth month
	} {
		if y, m, d := iin.Birth(); y != 0 || m != 0 || d != 0 || iin.Sex() != sex {
			t.Errorf("%q was born %d-%d-%d, sex %q", iin, y, m, d, iin.Sex())
		}
	}
}
