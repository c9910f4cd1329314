package casework_test

import (
	"context"
	"testing"
	"time"

	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

// TestCorporationOnDaysOff asks for a hand-in at the State Corporation on 7 January
// 2026, a day off and no holiday: by the Kazakh text and the Labour Code it is closed,
// by the Russian text it works (D05).
func TestCorporationOnDaysOff(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o := open(t, s)
		at := time.Date(2026, time.January, 7, 11, 0, 0, 0, almaty)
		for want, book := range map[string]casework.Rulebook{
			"2026-01-08": casework.DefaultRulebook(),
			"2026-01-07": func() casework.Rulebook {
				b := casework.DefaultRulebook()
				b.CorporationOpenOnDaysOff = true
				return b
			}(),
		} {
			desk := casework.New(casework.OnStore(s), book, o.now)
			due, _, err := desk.Reckon(context.Background(), drafter, at, casefile.StateCorporation, 0, "")
			if err != nil || due.AcceptedOn.String() != want {
				t.Errorf("accepted on %s, %v; want %s", due.AcceptedOn, err, want)
			}
		}
	})
}
