package casework_test

import (
	"context"
	"strings"
	"testing"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

// The applicant's words stay with the case, and with the case alone: the journal is
// read by more people, and for ever.
func TestTheReasonOfAWithdrawalIsKept(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		id := o.submit(clerk, complete(t)).ApplicationID
		_, err := o.desk.Withdraw(ctx, clerk, casework.Withdrawal{Act: o.act(id), Reason: strings.Repeat("а", 4001)})
		wantFault(t, err, casework.ErrTooLong)
		if _, err := o.desk.Withdraw(ctx, clerk, casework.Withdrawal{Act: o.act(id), Reason: " Аттестат нашёлся дома. "}); err != nil {
			t.Fatal(err)
		}
		if a := o.application(id); a.Status != casefile.Withdrawn || a.WithdrawalReason != "Аттестат нашёлся дома." {
			t.Errorf("%s, %q", a.Status, a.WithdrawalReason)
		}
		entries, _, err := o.store.Timeline(ctx, access.Product("test").CaseScope(), id, 0, 100)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range entries {
			if strings.Contains(string(e.Payload), "нашёлся") {
				t.Errorf("the journal has it: %s", e.Payload)
			}
		}
	})
}
