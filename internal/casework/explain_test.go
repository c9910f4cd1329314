package casework_test

import (
	"context"
	"errors"
	"testing"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

// The due date is asked for while somebody types: on SQLite a transaction would stand
// in the way of the one writer.
func TestAQuestionOpensNoTransaction(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		w := &watchedLedgers{Ledgers: casework.OnStore(s), t: t}
		desk := casework.New(w, casework.DefaultRulebook(), o.now)
		due, zone, err := desk.Reckon(ctx, clerk, monday, casefile.SchoolOffice, storetest.School1, "")
		if err != nil || due.DueOn != o.application(o.submit(clerk, complete(t)).ApplicationID).DueOn || zone.String() != "Asia/Almaty" {
			t.Errorf("due %s in %s, %v", due.DueOn, zone, err)
		}
		for who, c := range map[string]struct {
			v    access.Viewer
			want error
		}{
			"a clerk of another school": {storetest.Clerk(storetest.School2), access.ErrNotFound},
			"nobody":                    {access.Viewer{}, access.ErrUnauthenticated},
		} {
			if _, _, err := desk.Reckon(ctx, c.v, monday, casefile.SchoolOffice, storetest.School1, ""); !errors.Is(err, c.want) {
				t.Errorf("%s: %v, want %v", who, err, c.want)
			}
		}
		if w.opened != 0 {
			t.Errorf("%d transactions for a question", w.opened)
		}
	})
}
