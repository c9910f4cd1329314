package store_test

import (
	"context"
	"testing"

	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
	"telnusqa/internal/workday"
)

func TestCalendarIsRecordedOnce(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		c := workday.Embedded()
		for range 2 {
			if err := s.RecordCalendar(context.Background(), c, "Трудовой кодекс РК", "Telnusqa", storetest.Noon); err != nil {
				t.Fatal(err)
			}
		}
		var versions, days, withAct int
		err := s.Reader().QueryRow(`SELECT (SELECT COUNT(*) FROM calendar_versions), COUNT(*), COUNT(act) FROM calendar_days`).Scan(&versions, &days, &withAct)
		if err != nil {
			t.Fatal(err)
		}
		if want := len(c.Days()); versions != 1 || days != want || withAct != want {
			t.Errorf("%d versions, %d days of %d, %d with an act", versions, days, want, withAct)
		}
	})
}
