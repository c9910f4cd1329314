package identifier_test

import (
	"errors"
	"testing"

	"telnusqa/internal/identifier"
)

func TestKATO(t *testing.T) {
	for _, c := range []struct{ code, region, district, what string }{
		{"110000000", "110000000", "", "Akmola region"},
		{"750000000", "750000000", "", "Almaty, a city of republican significance"},
		{"113200000", "110000000", "113200000", "Akkol district"},
		{"113220100", "110000000", "113200000", "the town of Akkol"},
		{"111810000", "110000000", "111800000", "Stepnogorsk"},
	} {
		k, err := identifier.ParseKATO(c.code)
		if err != nil || string(k) != c.code || string(k.Region()) != c.region || string(k.District()) != c.district {
			t.Errorf("%s (%s) = %q in %q, %q, %v", c.code, c.what, k, k.Region(), k.District(), err)
		}
	}
	for raw, want := range map[string]error{
		"11000000": identifier.ErrLength, "1100000000": identifier.ErrLength, "": identifier.ErrLength,
		"11000000O": identifier.ErrNotDigits, "١١٠٠٠٠٠٠٠": identifier.ErrNotDigits, "090000000": identifier.ErrRegion,
	} {
		if k, err := identifier.ParseKATO(raw); k != "" || !errors.Is(err, want) {
			t.Errorf("ParseKATO(%q) = %q, %v; want %v", raw, k, err, want)
		}
	}
	if k := identifier.KATO("KZ-11"); k.Region() != "" || k.District() != "" {
		t.Errorf("%q lies in %q, %q", k, k.Region(), k.District())
	}
}

func FuzzKATO(f *testing.F) {
	f.Add("113220100")
	f.Add("")
	f.Fuzz(func(t *testing.T, s string) {
		k, err := identifier.ParseKATO(s)
		if err != nil {
			_, _ = identifier.KATO(s).Region(), identifier.KATO(s).District()
			return
		}
		if k.Region().Region() != k.Region() || k.Region() == "" {
			t.Errorf("the region of %s is %q", k, k.Region())
		}
		if d := k.District(); d != "" && (d.Region() != k.Region() || d.District() != d) {
			t.Errorf("the district of %s is %q", k, d)
		}
	})
}
