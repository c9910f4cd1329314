package figures

import (
	"fmt"
	"strconv"
)

// ID is what a cell knows a measure by: code<<2 | door, where the door is 0 for
// what belongs to none, 1 the school's office, 2 the State Corporation, 3 the
// portal. Ids are stored for ever: a number is never given to something else, and
// a new measure takes a free code, so that old cells stay readable as they are.
type ID uint16

const (
	doorBits = 2
	doors    = 1 << doorBits
	maxID    = 1<<idBits - 1
	// codes bounds the codes; a tally has room for as many.
	codes = 480
)

// family is a measure, or a row of measures that differ by a label (a reason, a
// number of days); each is counted by door.
type family struct {
	name       string
	base       uint16   // code of the first
	labels     []string // nil for a measure by itself
	definition string   // one sentence, printed in docs/figures.md
	// branch has the measure kept for the State Corporation's branch too, hourly also
	// for the hour of the day, for each territory and the branch.
	branch, hourly bool
}

// size is how many codes the family takes.
func (f *family) size() int { return max(1, len(f.labels)) }

// id is the measure of the i-th label at a door.
func (f *family) id(i, door int) ID { return ID((int(f.base)+i)<<doorBits | door) }

// index finds a label.
func (f *family) index(label string) (int, error) {
	for i, l := range f.labels {
		if l == label && l != "" {
			return i, nil
		}
	}
	return 0, fmt.Errorf("figures: %s has no %q", f.name, label)
}

// channels are the doors by their number; 0 stands for none.
var channels = [doors]string{"", "SCHOOL_OFFICE", "STATE_CORPORATION", "PORTAL"}

func doorOf(channel string) (int, error) {
	for i, c := range channels {
		if c == channel {
			return i, nil
		}
	}
	return 0, fmt.Errorf("figures: no channel %q", channel)
}

// The counts by day go to this many working days or minutes; what took longer is
// counted together under the last label.
const (
	mostDays    = 60
	mostMinutes = 60
)

// upTo makes the labels 0, 1, .. n, more.
func upTo(n int) []string {
	labels := make([]string, 0, n+2)
	for i := range n + 1 {
		labels = append(labels, strconv.Itoa(i))
	}
	return append(labels, "more")
}

var (
	reasonNames = []string{"LOST", "DAMAGED", "NAME_CHANGED"}
	// reasonSets holds the seven sets a case's reasons can form, at set-1 of the
	// bit mask, so that a case with two reasons is one application and counts
	// for both.
	reasonSets     = combinations(reasonNames)
	documentKinds  = []string{"BASIC_SECONDARY", "GENERAL_SECONDARY"}
	honoursNames   = []string{"ORDINARY", "DISTINCTION", "ALTYN_BELGI"}
	certifications = []string{"HANDWRITTEN", "EDS", "OTP"}
	clockKinds     = []string{
		"ISSUE", "QUEUE_WAIT", "COUNTER_SERVICE", "STORAGE", "RETURN_TO_CORPORATION", "NOTICE_BEFORE_REFUSAL", "OBJECTION",
	}
	intakeGrounds = []string{"INCOMPLETE", "EXPIRED"}
	packageItems  = []string{
		"APPLICATION_FORM", "BIRTH_CERTIFICATE", "IDENTITY_CARD", "PASSPORT", "DIGITAL_DOCUMENT", "ORIGINAL_DOCUMENT", "REPRESENTATION_PROOF",
	}
	entryMakers    = []string{"SCHOOL", "STATE_CORPORATION", "OTHER"}
	serviceGrounds = []string{
		"UNRELIABLE_DATA", "REQUIREMENTS_NOT_MET", "NEGATIVE_APPROVAL", "COURT_PROHIBITION", "COURT_DEPRIVATION", "NO_CONSENT",
	}
)

func combinations(names []string) []string {
	sets := make([]string, 0, 1<<len(names)-1)
	for mask := 1; mask < 1<<len(names); mask++ {
		set := ""
		for i, n := range names {
			if mask&(1<<i) == 0 {
				continue
			}
			if set != "" {
				set += "+"
			}
			set += n
		}
		sets = append(sets, set)
	}
	return sets
}

// itemsAtMost is how many kinds of package items a ground has room for, so that a
// new kind of item does not move the codes of the next ground.
const itemsAtMost = 16

// intakeFindings are the labels of ground x item, at ground*itemsAtMost + item;
// the numbers nobody took yet have no label.
var intakeFindings = func() []string {
	labels := make([]string, len(intakeGrounds)*itemsAtMost)
	for g, ground := range intakeGrounds {
		for i, item := range packageItems {
			labels[g*itemsAtMost+i] = ground + "/" + item
		}
	}
	return labels
}()
