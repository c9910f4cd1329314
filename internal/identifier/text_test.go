package identifier_test

import (
	"testing"

	"telnusqa/internal/identifier"
)

func TestTextIsWhatAPaperCanShow(t *testing.T) {
	for _, row := range []struct {
		name, typed, read string
		ok                bool
	}{
		{"Kazakh letters", "Әйгерім Қожабекұлы", "Әйгерім Қожабекұлы", true},
		{"lines and columns", "бірінші\r\nекінші\tүшінші", "бірінші\r\nекінші\tүшінші", true},
		{"a soft hyphen of a word processor", "Қожа\u00adбекұлы", "Қожабекұлы", true},
		{"a space without width, and the mark at the head of a file", "\ufeffАй\u200bгүл", "Айгүл", true},
		{"nothing but what nobody sees", "\u200b\u200d", "", true},
		{"a zero, which PostgreSQL does not keep", "Ай\x00гүл", "", false},
		{"a control of a terminal", "\x1b[31mАйгүл", "", false},
		{"writing turned round", "Айгүл\u202eволыб", "", false},
		{"a byte that was no letter", "Ай\ufffdгүл", "", false},
	} {
		read, ok := identifier.Text(row.typed)
		if ok != row.ok || ok && read != row.read {
			t.Errorf("%s: %q, %t; want %q, %t", row.name, read, ok, row.read, row.ok)
		}
	}
}
