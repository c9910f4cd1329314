package casework

import (
	"context"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/fault"
)

// collected checks where the duplicate is to be collected. What a branch of the State
// Corporation takes in it hands out itself: its receipt names its own counter, and the
// month of storage is its own. Anybody else may name any branch (D06).
func collected(ctx context.Context, l Ledger, v access.Viewer, s Submission) error {
	if s.Channel == casefile.StateCorporation && (s.PickupAddress != "" || s.PickupBranchID != 0 && s.PickupBranchID != v.Home.BranchID) {
		return ErrPickupHere.At("pickupPoint")
	}
	if s.PickupBranchID == 0 || s.PickupBranchID == v.Home.BranchID || s.verified { // a message's branch was found by its code
		return nil
	}
	stands, err := l.BranchStands(ctx, s.PickupBranchID)
	if err == nil && !stands {
		return ErrNoSuchBranch.At("pickupPoint", "branchId")
	}
	return err
}

// What is wrong with the place where the duplicate is to be collected.
var (
	ErrPickupHere = fault.Define(fault.Invalid, "PICKUP_AT_THIS_BRANCH", fault.Text{
		KK: "Мемлекеттік корпорацияның бөлімшесі қабылдаған өтініштің телнұсқасы сол бөлімшеде беріледі.",
		RU: "Дубликат по заявлению, принятому в отделении Государственной корпорации, выдаётся в том же отделении.",
		EN: "What a branch of the State Corporation takes in is collected at that branch.",
	})
	ErrNoSuchBranch = fault.Define(fault.NotFound, "BRANCH_NOT_FOUND", fault.Text{
		KK: "Мемлекеттік корпорацияның мұндай бөлімшесі жоқ.",
		RU: "Такого отделения Государственной корпорации нет.",
		EN: "There is no such branch of the State Corporation.",
	})
)
