package casework_test

import (
	"context"
	"testing"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/fault"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
	"telnusqa/internal/workday"
)

// An officer who names nothing has found nothing: what was filed is there (R39).
func TestWhatWasFiledCannotBeLeftOutOfTheCheck(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		o.desk = casework.New(casework.OnStore(s), casework.DefaultRulebook().ForMadeUpCases(), o.now)
		o.set(time.Date(2026, 3, 2, 19, 0, 0, 0, almaty))
		gateway := access.Viewer{UserID: 20, Role: access.Integration, Lang: fault.RU, Home: access.Place{Channel: string(casefile.Portal)}}
		sub := complete(t)
		sub.SchoolID, sub.CertifiedBy, sub.PickupAddress = storetest.School1, casefile.EDS, "Көкшетау, Абай к-сі, 1"
		sub.Items = sub.Items[:1]
		id := o.submit(gateway, sub).ApplicationID

		refuse := func(items ...casefile.PresentedItem) error {
			_, err := o.desk.RefuseIntake(ctx, clerk, casework.IntakeRefusal{Act: o.act(id), Items: items})
			return err
		}
		wantFault(t, refuse(), casefile.ErrPackageComplete)
		wantFault(t, refuse(casefile.PresentedItem{Kind: casefile.Passport}), casefile.ErrPackageComplete)
		// Nor does an application expire because somebody says so.
		wantFault(t, refuse(casefile.PresentedItem{Kind: casefile.ApplicationForm, ExpiresOn: workday.NewDate(2026, time.March, 1)}), casework.ErrNoTerm)
		if got := o.application(id).Status; got != casefile.Received {
			t.Fatalf("status %s", got)
		}
		// One that nobody certified is none (R38): such a case is only here from elsewhere.
		err := s.InTx(ctx, access.Product("test"), func(tx *store.Tx) error {
			app, err := tx.Application(ctx, id)
			if err != nil {
				return err
			}
			app.CertifiedBy = casefile.Handwritten
			return tx.UpdateApplication(ctx, &app)
		})
		if err != nil {
			t.Fatal(err)
		}
		if err := refuse(); err != nil {
			t.Fatal(err)
		}
		if got := o.application(id).Status; got != casefile.NotAccepted {
			t.Errorf("status %s", got)
		}
	})
}
