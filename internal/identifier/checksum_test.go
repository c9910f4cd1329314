package identifier_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"telnusqa/internal/identifier"
)

// sums returns the two weighted sums modulo 11 of eleven digits, written out from the
// rules of national identification numbers apart from the code under test.
func sums(s string) (first, second int) {
	const row1, row2 = "123456789ab", "3456789ab12" // a is 10, b is 11
	weight := func(row string, i int) int { return strings.IndexByte("0123456789ab", row[i]) }
	for i := range 11 {
		first += int(s[i]-'0') * weight(row1, i)
		second += int(s[i]-'0') * weight(row2, i)
	}
	return first % 11, second % 11
}

func drawIIN(t *rapid.T) identifier.IIN {
	for {
		born := time.Date(1850, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, rapid.IntRange(0, 64_000).Draw(t, "day"))
		iin, ok := identifier.NewIIN(born.Year(), born.Month(), born.Day(),
			rapid.SampledFrom([]string{"M", "F"}).Draw(t, "sex"), rapid.IntRange(0, 9999).Draw(t, "serial"))
		if ok {
			return iin
		}
	}
}

func TestCheckDigitAgreesWithTheRules(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.StringMatching(`[0-9]{11}`).Draw(t, "digits")
		first, second := sums(s)
		want, assigned := first, true
		if first == 10 {
			want, assigned = second, second != 10
		}
		got, ok := identifier.IINCheckDigit(s)
		if ok != assigned || ok && got != want {
			t.Fatalf("IINCheckDigit(%s) = %d, %v; want %d, %v", s, got, ok, want, assigned)
		}
	})
	for _, s := range []string{"", "1", "123456789012", "1234567890a", "１２３４５６７８９０１"} {
		if _, ok := identifier.IINCheckDigit(s); ok {
			t.Errorf("IINCheckDigit(%q) gives a digit", s)
		}
	}
}

func TestSyntheticIINsAreValid(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		born := time.Date(1800, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, rapid.IntRange(0, 82_000).Draw(t, "day"))
		sex := rapid.SampledFrom([]string{"M", "F"}).Draw(t, "sex")
		made, ok := identifier.NewIIN(born.Year(), born.Month(), born.Day(), sex, rapid.IntRange(0, 9999).Draw(t, "serial"))
		if !ok {
			return
		}
		read, err := identifier.ParseIIN(string(made), born)
		y, m, d := read.Birth()
		if err != nil || read != made || read.Sex() != sex || y != born.Year() || m != born.Month() || d != born.Day() {
			t.Fatalf("%s of %s, %s reads as %d-%d-%d, %s, %v", made, born, sex, y, m, d, read.Sex(), err)
		}
	})
	for _, c := range []struct {
		y      int
		m      time.Month
		d      int
		sex    string
		serial int
	}{
		{1799, 1, 1, "M", 1}, {2100, 1, 1, "M", 1}, {1900, 2, 29, "M", 1}, {2000, 13, 1, "M", 1},
		{2000, 1, 0, "M", 1}, {2000, 1, 1, "X", 1}, {2000, 1, 1, "", 1}, {2000, 1, 1, "F", -1}, {2000, 1, 1, "F", 10_000},
	} {
		if iin, ok := identifier.NewIIN(c.y, c.m, c.d, c.sex, c.serial); ok {
			t.Errorf("NewIIN(%+v) = %s", c, iin)
		}
	}
}

// TestChangedDigitIsRefused changes one digit of a valid number. The check digit itself
// always tells. So do the first ten digits, whose weights of the first row are not
// divisible by 11, unless the first row gives 10 before or after the change and the
// second one decides. The eleventh digit has the weight 11 and tells nothing.
func TestChangedDigitIsRefused(t *testing.T) {
	caught := 0
	rapid.Check(t, func(t *rapid.T) {
		iin := drawIIN(t)
		at, by := rapid.IntRange(0, 11).Draw(t, "place"), rapid.IntRange(1, 9).Draw(t, "by")
		changed := []byte(iin)
		changed[at] = '0' + (changed[at]-'0'+byte(by))%10
		before, _ := sums(string(iin))
		after, _ := sums(string(changed))
		if at != 11 && (at == 10 || before == 10 || after == 10) {
			return
		}
		caught++
		if got, err := identifier.ParseIIN(string(changed), vectorDay); err == nil {
			t.Fatalf("%s with digit %d changed passes as %s", iin, at+1, got)
		}
	})
	if caught < 30 {
		t.Errorf("only %d changes were of the kind that is always refused", caught)
	}
}

// TestSwappedNeighboursAreRefused: two neighbouring digits that differ change the first
// sum by their difference, under the same condition.
func TestSwappedNeighboursAreRefused(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		iin := drawIIN(t)
		at := rapid.IntRange(0, 9).Draw(t, "place")
		changed := []byte(iin)
		changed[at], changed[at+1] = changed[at+1], changed[at]
		before, _ := sums(string(iin))
		after, _ := sums(string(changed))
		if changed[at] == changed[at+1] || before == 10 || after == 10 {
			return
		}
		if got, err := identifier.ParseIIN(string(changed), vectorDay); err == nil {
			t.Fatalf("%s with digits %d and %d swapped passes as %s", iin, at+1, at+2, got)
		}
	})
}

func TestIINIsNeverBIN(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		iin := drawIIN(t)
		if _, err := identifier.ParseBIN(string(iin)); !errors.Is(err, identifier.ErrKind) {
			t.Fatalf("the IIN %s read as a BIN: %v", iin, err)
		}
	})
}

func FuzzParseIIN(f *testing.F) {
	for _, s := range []string{"101010598001", "", "000000000000", "691025-398001", "６９１０２５３９８００１", " 261121598007 "} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, raw string) {
		iin, err := identifier.ParseIIN(raw, vectorDay)
		if err != nil {
			if iin != "" {
				t.Errorf("%q gives %q beside the error", raw, iin)
			}
			return
		}
		if again, err := identifier.ParseIIN(string(iin), vectorDay); err != nil || again != iin {
			t.Errorf("%q reads again as %q, %v", iin, again, err)
		}
		y, m, d := iin.Birth()
		if y == 0 || iin.Sex() == "" || iin.AgeOn(y, m, d) != 0 || strings.TrimSpace(raw) != string(iin) {
			t.Errorf("%q: born %d-%d-%d, %q", raw, y, m, d, iin.Sex())
		}
	})
}

// FuzzConvertedIIN: the methods stand any string that was converted instead of parsed.
func FuzzConvertedIIN(f *testing.F) {
	f.Add("101010598001")
	f.Add("99999999999")
	f.Add("\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff")
	f.Fuzz(func(t *testing.T, s string) {
		iin := identifier.IIN(s)
		if y, _, _ := iin.Birth(); y == 0 && iin.AgeOn(2026, 11, 23) != -1 {
			t.Errorf("%q has no birth but an age", s)
		}
		if m := iin.Masked(); len(m) != 12 || !strings.HasSuffix(m, "******") {
			t.Errorf("%q masked is %q", s, m)
		}
	})
}
