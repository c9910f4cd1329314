package sequencetest

import (
	"fmt"
	"math/rand/v2"
	"time"

	"telnusqa/internal/sla"
	"telnusqa/internal/workday"
)

// deed is a kind of step: how often it comes, and what it does. It gives an error
// only where the product broke a law; a refusal is an answer like any other.
type deed struct {
	name   string
	weight int
	do     func(*world, *rand.Rand) error
}

var deeds []deed

func init() { // not in the declaration: deeds look each other up
	deeds = []deed{
		{"submit", 10, (*world).submit},
		{"act", 64, (*world).act},
		{"pass", 11, (*world).pass},
		{"again", 3, (*world).again},
		{"look", 2, (*world).look},
		{"print", 2, (*world).print},
		{"receive", 3, (*world).receive},
		{"spoil", 1, (*world).spoil},
		{"send", 3, (*world).send},
		{"return", 1, (*world).giveBack},
		{"settle", 4, (*world).settleTransfer},
		{"count", 1, (*world).count},
		{"ticket", 3, (*world).takeTicket},
		{"call", 4, (*world).callTicket},
		{"finish", 5, (*world).finishTicket},
		{"visit", 3, (*world).orderVisit},
		{"end", 3, (*world).endVisit},
		{"outage", 1, (*world).breakDown},
		{"file", 2, (*world).oldRegister},
		{"letter", 6, (*world).takeLetter},
		{"deliver", 9, (*world).deliver},
		{"decide", 3, (*world).decideMessage},
		{"propose", 3, (*world).propose},
		{"rules", 3, (*world).proposeRules},
		{"approve", 6, (*world).approve},
		{"hours", 3, (*world).setHours},
		{"move", 1, (*world).move},
		{"close", 4, (*world).closeSchool},
		{"retain", 2, (*world).retain},
		{"sweep", 3, (*world).sweepOnce},
		{"seal", 1, (*world).sealSome},
	}
}

// wanted must have been seen in any three hundred sequences.
var wanted = []string{
	"submit done", "submit FORBIDDEN", "again done", "print done", "receive done", "spoil done", "send done", "return done",
	"settle done", "count done", "ticket done", "call done", "finish done", "visit done", "end done", "outage done", "file done", "letter done", "deliver done", "decide done",
	"propose done", "rules done", "approve done", "hours done", "close done", "anonymise done",
	"ACCEPT done", "REFUSE_INTAKE ", "START_PREPARATION done", "GIVE_NOTICE done", "RECORD_HEARING done", "REFUSE_SERVICE done", "ISSUE_DUPLICATE done",
	"SEND_TO_CORPORATION done", "HAND_OVER done", "WITHDRAW done",
}

// pass lets time go by: minutes, hours and days, to after the offices have closed, to
// the next morning, or to where some term ends.
func (w *world) pass(dice *rand.Rand) error {
	unit := []time.Duration{time.Minute, time.Minute, time.Hour, time.Hour, time.Hour, 24 * time.Hour}[dice.IntN(6)]
	to := w.at.Add(time.Duration(1+dice.IntN(20)) * unit)
	today := workday.DateOf(w.at, w.zone)
	switch dice.IntN(8) {
	case 0:
		to = today.At(19*3600+1800, w.zone)
	case 1, 2:
		to = today.AddDays(1).At(9*3600+1800, w.zone)
	case 3, 4:
		var err error
		if to, err = w.someEnd(dice, to); err != nil {
			return err
		}
	}
	if !to.After(w.at) {
		to = w.at.Add(time.Minute)
	}
	w.told = append(w.told, fmt.Sprintf("pass %s: done", to.Sub(w.at)))
	w.at = to
	return nil
}

// someEnd is near the end of some term that runs, or the instant given.
func (w *world) someEnd(dice *rand.Rand, otherwise time.Time) (time.Time, error) {
	rows, err := w.store.Reader().QueryContext(w.ctx, `SELECT due_at, kind FROM clocks WHERE stopped_at IS NULL ORDER BY id`)
	if err != nil {
		return otherwise, err
	}
	defer rows.Close()
	var ends, storage []time.Time
	for rows.Next() {
		var at time.Time
		var kind sla.ClockKind
		if err := rows.Scan(&at, &kind); err != nil {
			return otherwise, err
		}
		if at.After(w.at.Add(time.Hour)) {
			ends = append(ends, at)
			if kind == sla.Storage {
				storage = append(storage, at)
			}
		}
	}
	if len(storage) > 0 && dice.IntN(2) == 0 { // few papers lie that long
		ends = storage
	}
	if len(ends) == 0 {
		return otherwise, rows.Err()
	}
	near := []time.Duration{-time.Hour, -time.Microsecond, 0, time.Minute}[dice.IntN(4)]
	return ends[dice.IntN(len(ends))].Add(near), rows.Err()
}

// sweepOnce lets the time-driven part look.
func (w *world) sweepOnce(*rand.Rand) error {
	breaches, warnings, err := w.sweep.Once(w.ctx)
	w.marked = nil
	w.told = append(w.told, fmt.Sprintf("sweep %d breaches, %d warnings: done", breaches, warnings))
	return err
}

func (w *world) sealSome(dice *rand.Rand) error {
	n, err := w.sealer.SealOnce(w.ctx, 1+dice.IntN(50))
	w.told = append(w.told, fmt.Sprintf("seal %d: done", n))
	return err
}

// again asks for the last act once more under its key: the answer is the same, and
// nothing happens.
func (w *world) again(*rand.Rand) error {
	if w.last == nil {
		return nil
	}
	before, err := w.mark()
	if err != nil {
		return err
	}
	out, err := w.last.act()
	if err != nil || out != w.last.out {
		return fmt.Errorf("%s again: %+v, %v; was %+v", w.last.what, out, err, w.last.out)
	}
	after, err := w.mark()
	if err == nil && before != after {
		err = fmt.Errorf("%s again changed something: %+v, was %+v", w.last.what, after, before)
	}
	w.told = append(w.told, "again "+w.last.what+": done")
	return err
}

func key(dice *rand.Rand) string { return fmt.Sprint("key-", dice.Uint64()) }
