package identifier_test

import (
	"testing"

	"telnusqa/internal/identifier"
)

func TestParsePhone(t *testing.T) {
	for raw, want := range map[string]string{
		"+77012345678": "+77012345678", "8 (701) 234-56-78": "+77012345678", "701 234 56 78": "+77012345678",
		"+7 7162 25-00-00": "+77162250000", // a town's number
		"":                 "", "1414": "", "+7701234567": "", "+770123456789": "", "+7701234567x": "", "+44 20 7946 0958": "", "+7 495 000 00 00": "",
	} {
		if got, err := identifier.ParsePhone(raw); got != want || (err == nil) != (want != "") {
			t.Errorf("%q: %q, %v; want %q", raw, got, err, want)
		}
	}
}
