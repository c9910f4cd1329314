package sla_test

import (
	"testing"
	"time"

	"telnusqa/internal/casefile"
	"telnusqa/internal/sla"
	"telnusqa/internal/workday"
)

// TestCutOffs hands in on Monday 2 March 2026 between the end of reception (17:30) and
// the close of the office (18:30): whether that is still Monday the two texts do not
// say alike (D03), so it is set.
func TestCutOffs(t *testing.T) {
	const monday, tuesday = "2026-03-02", "2026-03-03"
	almaty, err := workday.Zone("Asia/Almaty")
	if err != nil {
		t.Fatal(err)
	}
	evening := time.Date(2026, time.March, 2, 18, 0, 0, 0, almaty)
	for _, c := range []struct {
		name   string
		rules  sla.Reckoner
		ch     casefile.Channel
		accept string
	}{
		{"office_until_reception_ends", reckoner, casefile.SchoolOffice, tuesday},
		{"office_until_it_closes", with(func(r *sla.Rules) { r.OfficeUntilClose = true }), casefile.SchoolOffice, monday},
		{"portal_until_the_office_closes", reckoner, casefile.Portal, monday},
		{"portal_until_reception_ends", with(func(r *sla.Rules) { r.PortalUntilReception = true }), casefile.Portal, tuesday},
	} {
		t.Run(c.name, func(t *testing.T) {
			due, err := c.rules.Issue(evening, c.ch, ruHours, almaty)
			if err != nil || due.AcceptedOn.String() != c.accept {
				t.Errorf("accepted on %s, %v; want %s", due.AcceptedOn, err, c.accept)
			}
		})
	}
}
