package identifier_test

import (
	"errors"
	"testing"

	"pgregory.net/rapid"

	"telnusqa/internal/identifier"
)

func TestBINVectors(t *testing.T) {
	reasons := map[string]error{
		"BX02": identifier.ErrDate, "BX03": identifier.ErrDate,
		"BX05": identifier.ErrKind, "BX06": identifier.ErrKind,
		"BX08": identifier.ErrLength,
		"BX09": identifier.ErrKind, // an IIN
	}
	for _, r := range readCSV(t, "bin_vectors.csv") {
		t.Run(r["id"], func(t *testing.T) {
			bin, err := identifier.ParseBIN(r["bin"])
			if r["valid"] == "true" {
				if err != nil || string(bin) != r["bin"] {
					t.Errorf("got %q, %v (%s)", bin, err, r["reason"])
				}
				return
			}
			if want := reasons[r["id"]]; bin != "" || want == nil || !errors.Is(err, want) {
				t.Errorf("got %q, %v; want %v (%s)", bin, err, want, r["reason"])
			}
		})
	}
}

func TestParseBIN(t *testing.T) {
	for raw, want := range map[string]error{
		" 990140990004 ": nil,
		"990140990005":   identifier.ErrChecksum,
		"99014O990004":   identifier.ErrNotDigits, // the letter O
		"000000000000":   identifier.ErrDate,      // passes the checksum
		"":               identifier.ErrLength,
		"990130990004":   identifier.ErrKind, // fifth digit 3
	} {
		if _, err := identifier.ParseBIN(raw); !errors.Is(err, want) {
			t.Errorf("ParseBIN(%q) = %v, want %v", raw, err, want)
		}
	}
}

func TestSyntheticBINsAreValid(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		made, ok := identifier.NewBIN(rapid.IntRange(1990, 2089).Draw(t, "year"), rapid.IntRange(1, 12).Draw(t, "month"),
			rapid.IntRange(4, 6).Draw(t, "person"), rapid.IntRange(0, 3).Draw(t, "unit"), rapid.IntRange(0, 99_999).Draw(t, "serial"))
		if !ok {
			return
		}
		if read, err := identifier.ParseBIN(string(made)); err != nil || read != made {
			t.Fatalf("%s reads as %q, %v", made, read, err)
		}
		if _, err := identifier.ParseIIN(string(made), vectorDay); err == nil {
			t.Fatalf("the BIN %s passes as an IIN", made)
		}
	})
	for _, c := range [][5]int{
		{1989, 1, 4, 0, 1}, {2090, 1, 4, 0, 1}, {2000, 0, 4, 0, 1}, {2000, 13, 4, 0, 1}, {2000, 1, 3, 0, 1},
		{2000, 1, 7, 0, 1}, {2000, 1, 4, -1, 1}, {2000, 1, 4, 4, 1}, {2000, 1, 4, 0, -1}, {2000, 1, 4, 0, 100_000},
	} {
		if bin, ok := identifier.NewBIN(c[0], c[1], c[2], c[3], c[4]); ok {
			t.Errorf("NewBIN(%v) = %s", c, bin)
		}
	}
}

func FuzzParseBIN(f *testing.F) {
	for _, s := range []string{"990140990004", "", "000000000000", "９９０１４０９９０００４"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, raw string) {
		bin, err := identifier.ParseBIN(raw)
		if err != nil {
			if bin != "" {
				t.Errorf("%q gives %q beside the error", raw, bin)
			}
			return
		}
		if again, err := identifier.ParseBIN(string(bin)); err != nil || again != bin {
			t.Errorf("%q reads again as %q, %v", bin, again, err)
		}
	})
}
