package figures

import (
	"fmt"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/journal"
	"telnusqa/internal/workday"
)

// LateAfter is how long after an event its entry may be recorded before it counts
// as a late entry. The law asks providers to enter the stages of a service in
// time and names no hours; a day lets an office finish its evening.
const LateAfter = 24 * time.Hour

// Delta is what one entry adds to the count of one measure on one day.
type Delta struct {
	Day     workday.Date
	Measure ID
	Count   int64
	Hour    Hour // for measures that are kept by the hour
}

// Fold says what an entry adds to the figures of every territory it belongs to
// (Place.Territories). It reads nothing but the entry: the days stand in the
// payload, as the papers carry them, so no zone and no calendar are asked, and
// folding the journal anew years later gives the same cells.
//
// An entry that counts for nothing gives no deltas. An entry that cannot be read
// gives an error; Unfolded then says what to count instead.
func Fold(e journal.Entry) ([]Delta, error) {
	c := counter{entry: e}
	err := c.fold()
	if err == nil {
		err = c.err
	}
	if err != nil {
		return nil, fmt.Errorf("fold entry %d (%s): %w", e.ID, e.Kind, err)
	}
	return c.deltas, nil
}

// Unfolded is what an entry counts for that Fold cannot read: the chain goes on,
// and the figures say that they are incomplete.
func Unfolded(e journal.Entry) []Delta {
	return []Delta{{Day: workday.DateOf(e.RecordedAt, time.UTC), Measure: unfolded.id(0, 0), Count: 1}}
}

// counter collects the deltas of one entry.
type counter struct {
	entry  journal.Entry
	door   int
	day    workday.Date
	hour   Hour // of what is kept by the hour
	deltas []Delta
	err    error // the first thing that has no number
}

func (c *counter) fold() error {
	switch c.entry.Kind {
	case journal.KindSubmitted:
		return apply(c, (*counter).submitted)
	case journal.KindAccepted:
		return apply(c, (*counter).accepted)
	case journal.KindIntakeRefused:
		return apply(c, (*counter).intakeRefused)
	case journal.KindPreparationStarted:
		return apply(c, (*counter).preparationStarted)
	case journal.KindNoticeGiven:
		return apply(c, (*counter).noticeGiven)
	case journal.KindHearingRecorded:
		return apply(c, (*counter).hearingRecorded)
	case journal.KindServiceRefused:
		return apply(c, (*counter).serviceRefused)
	case journal.KindIssued:
		return apply(c, (*counter).issued)
	case journal.KindWithdrawn:
		return apply(c, (*counter).withdrawn)
	case journal.KindSentToCorporation:
		return apply(c, (*counter).sentToCorporation)
	case journal.KindReturnedToSchool:
		return apply(c, (*counter).returnedToSchool)
	case journal.KindRequestedFromSchool:
		return apply(c, (*counter).requestedFromSchool)
	case journal.KindHandedOver:
		return apply(c, (*counter).handedOver)
	case journal.KindCorrected:
		return apply(c, (*counter).corrected)
	case journal.KindClockBreached:
		return apply(c, (*counter).clockBreached)
	case journal.KindDueMoved:
		return apply(c, (*counter).dueMoved)
	case journal.KindTicketTaken:
		return apply(c, (*counter).ticketTaken)
	case journal.KindTicketCalled:
		return apply(c, (*counter).ticketCalled)
	case journal.KindTicketFinished:
		return apply(c, (*counter).ticketFinished)
	case journal.KindTicketLeft:
		return apply(c, (*counter).ticketLeft)
	case journal.KindTicketBreached:
		return apply(c, (*counter).ticketBreached)
	case journal.KindVisitOrdered:
		return apply(c, (*counter).visitOrdered)
	case journal.KindVisitDone:
		return apply(c, (*counter).visitDone)
	case journal.KindVisitCancelled:
		return apply(c, (*counter).visitCancelled)
	case journal.KindBlanksReceived:
		return apply(c, (*counter).blanksReceived)
	case journal.KindBlankSpoiled:
		return apply(c, (*counter).blankSpoiled)
	case journal.KindBlanksReturned:
		return apply(c, (*counter).blanksReturned)
	case journal.KindBlanksSent:
		return apply(c, (*counter).blanksSent)
	case journal.KindBlanksArrived:
		return apply(c, (*counter).blanksArrived)
	case journal.KindBlanksCalledBack:
		return apply(c, (*counter).blanksCalledBack)
	case journal.KindStockCounted:
		return apply(c, (*counter).stockCounted)
	default:
		return nil // warnings, sign-ins, settings: nothing to count
	}
}

// apply reads the payload of the entry's kind and counts it.
func apply[T journal.Payload](c *counter, count func(*counter, T)) error {
	payload, err := journal.Read[T](c.entry)
	if err != nil {
		return err
	}
	count(c, payload)
	return nil
}

// at sets the day and the door that the counts after it belong to.
func (c *counter) at(day workday.Date, channel string) {
	door, err := doorOf(channel)
	if err != nil {
		c.fail(err)
	}
	if !HasCell(day) {
		c.fail(fmt.Errorf("figures: no cell for the day %q", day))
	}
	c.day, c.door = day, door
}

// event is at, for what an officer did: it counts the entry itself too.
func (c *counter) event(day workday.Date, channel string) {
	c.at(day, channel)
	maker := 2
	switch access.Role(c.entry.ActorRole) {
	case access.System, access.Integration:
		return // no people
	case access.SchoolClerk, access.SchoolHead:
		maker = 0
	case access.CorporationOperator:
		maker = 1
	}
	c.add(&entries, maker, 1)
	if c.entry.RecordedAt.Sub(c.entry.HappenedAt) > LateAfter {
		c.add(&lateEntries, 0, 1)
	}
}

func (c *counter) fail(err error) {
	if c.err == nil {
		c.err = err
	}
}

func (c *counter) add(f *family, i int, n int64) {
	if n != 0 {
		d := Delta{Day: c.day, Measure: f.id(i, c.door), Count: n}
		if f.hourly {
			d.Hour = c.hour
		}
		c.deltas = append(c.deltas, d)
	}
}

func (c *counter) one(f *family) { c.add(f, 0, 1) }

// doorless counts one that belongs to no door, whichever the case came through.
func (c *counter) doorless(f *family) {
	c.deltas = append(c.deltas, Delta{Day: c.day, Measure: f.id(0, 0), Count: 1})
}

func (c *counter) oneIf(f *family, is bool) {
	if is {
		c.one(f)
	}
}

// label counts one under a label.
func (c *counter) label(f *family, label string) {
	i, err := f.index(label)
	if err != nil {
		c.fail(err)
		return
	}
	c.add(f, i, 1)
}

// bin counts one under a number; what lies beyond the last goes under "more".
func (c *counter) bin(f *family, n int) {
	if n < 0 {
		c.fail(fmt.Errorf("figures: %s of %d", f.name, n))
		return
	}
	c.add(f, min(n, f.size()-1), 1)
}

// reasons counts one under the set of the case's reasons.
func (c *counter) reasons(f *family, names []string) {
	mask := 0
	for _, name := range names {
		i := 0
		for i < len(reasonNames) && reasonNames[i] != name {
			i++
		}
		mask |= 1 << i
	}
	if mask == 0 || mask > f.size() {
		c.fail(fmt.Errorf("figures: no reasons %q", names))
		return
	}
	c.add(f, mask-1, 1)
}
