package identifier_test

import (
	"strings"
	"testing"

	"telnusqa/internal/identifier"
)

func TestMaskPhone(t *testing.T) {
	for phone, want := range map[string]string{
		"+77011234567":       "+7701*****67",
		"+7 (701) 123-45-67": "+7701*****67",
		"8 701 123 45 67":    "8701*****67",
		"7011234567":         "7011****67",
		"77-12-34":           "******",
		"":                   "",
		"none":               "",
	} {
		if got := identifier.MaskPhone(phone); got != want {
			t.Errorf("MaskPhone(%q) = %q, want %q", phone, got, want)
		}
	}
}

func TestMaskName(t *testing.T) {
	for _, c := range []struct{ surname, given, want string }{
		{"Сейітқали", "Айгүл", "С*** А***"},
		{"әлімбек", "Қайрат", "Ә*** Қ***"},
		{"Иванов", "", "И***"},
		{"", "Айгүл", "А***"},
		{"Ли", "И", "Л*** И***"},
		{" О'Нил ", "1", "О*** ***"},
		{"", "", ""},
	} {
		if got := identifier.MaskName(c.surname, c.given); got != c.want {
			t.Errorf("MaskName(%q, %q) = %q, want %q", c.surname, c.given, got, c.want)
		}
	}
}

// FuzzMask: a mask shows six digits and two letters at most, whatever goes in.
func FuzzMask(f *testing.F) {
	f.Add("+77011234567", "Сейітқали", "Айгүл")
	f.Add("\xff+1", "\xff", "ß")
	f.Fuzz(func(t *testing.T, phone, surname, given string) {
		if shown := len(strings.Trim(identifier.MaskPhone(phone), "+")) - strings.Count(identifier.MaskPhone(phone), "*"); shown > 6 {
			t.Errorf("MaskPhone(%q) = %q", phone, identifier.MaskPhone(phone))
		}
		if masked := identifier.MaskName(surname, given); len([]rune(strings.ReplaceAll(strings.ReplaceAll(masked, "*", ""), " ", ""))) > 2 {
			t.Errorf("MaskName(%q, %q) = %q", surname, given, masked)
		}
	})
}
