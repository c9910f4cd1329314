package sequencetest

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/figures"
	"telnusqa/internal/figures/figurestest"
	"telnusqa/internal/journal"
)

// numberLaws: registers and queues have no gaps, no number is given twice, and every
// change of a case has its entry.
func (w *world) numberLaws() error {
	var failed error
	for what, query := range map[string]string{
		"a register has a gap": `SELECT COUNT(*) FROM (SELECT 1 FROM duplicates GROUP BY register_school_id, register_year
			HAVING MAX(register_seq) - MIN(register_seq) + 1 <> COUNT(*) OR COUNT(DISTINCT register_seq) <> COUNT(*)) x`,
		"a queue has a gap": `SELECT COUNT(*) FROM (SELECT 1 FROM tickets GROUP BY branch_id, day
			HAVING MIN(number) <> 1 OR MAX(number) <> COUNT(*) OR COUNT(DISTINCT number) <> COUNT(*)) x`,
		"an application's number is given twice": `SELECT COUNT(*) FROM (SELECT 1 FROM applications GROUP BY number HAVING COUNT(*) > 1) x`,
		"a receipt's number is given twice":      `SELECT COUNT(*) FROM (SELECT 1 FROM receipts GROUP BY number HAVING COUNT(*) > 1) x`,
		"a case has more versions than entries": `SELECT COUNT(*) FROM applications a
			WHERE a.version > (SELECT COUNT(*) FROM journal_entries e WHERE e.application_id = a.id)`,
		"a case was handed in never or twice": `SELECT COUNT(*) FROM applications a
			WHERE 1 <> (SELECT COUNT(*) FROM journal_entries e WHERE e.application_id = a.id AND e.kind = 'APPLICATION_SUBMITTED')`,
		"a case of the portal has no message": `SELECT COUNT(*) FROM applications a
			WHERE a.channel = 'PORTAL' AND NOT EXISTS (SELECT 1 FROM portal_messages m WHERE m.application_id = a.id AND m.state = 'APPLIED')`,
	} {
		failed = errors.Join(failed, w.none(what, query))
	}
	return failed
}

// chainLaws: the chain holds from its first entry to its head, and nothing is left
// outside of it; a breach is on record once for each clock and fingerprint.
func (w *world) chainLaws() error {
	head, err := w.store.SealHead(w.ctx)
	if err != nil {
		return err
	}
	v := journal.VerifyFrom(journal.Checkpoint{})
	type once struct {
		clock       int64
		fingerprint string
	}
	breached := map[once]bool{}
	for e, err := range w.store.EachSealed(w.ctx, 0) {
		if err != nil {
			return err
		}
		if err := v.Add(e); err != nil {
			return err
		}
		if e.Kind != journal.KindClockBreached {
			continue
		}
		p, err := journal.Read[journal.ClockBreached](e.Entry)
		if err != nil {
			return err
		}
		if k := (once{p.ClockID, p.Fingerprint}); breached[k] {
			return fmt.Errorf("the breach of clock %d is on record twice", p.ClockID)
		} else {
			breached[k] = true
		}
	}
	if err := v.End(head); err != nil {
		return err
	}
	if err := w.none("an entry is not sealed", `SELECT COUNT(*) FROM unsealed_entries`); err != nil {
		return err
	}
	var entries int64
	if err := w.store.Reader().QueryRowContext(w.ctx, `SELECT COUNT(*) FROM journal_entries`).Scan(&entries); err != nil {
		return err
	}
	if entries != head.Position {
		return fmt.Errorf("%d entries, and the chain ends at %d", entries, head.Position)
	}
	return nil
}

// figureLaws: the cells are a fold of the journal and a recount of the rows, what
// comes in goes out or stays, and parts add up to their whole.
func (w *world) figureLaws() error {
	count, err := w.sealer.Check(w.ctx, nil)
	if err != nil {
		return err
	}
	if len(count.Differences) > 0 || count.Unfolded > 0 {
		return fmt.Errorf("the cells are no fold of the journal: %v differ, %d entries not counted", count.Differences, count.Unfolded)
	}
	cases, err := figurestest.Cases(w.ctx, w.store)
	if err != nil {
		return err
	}
	dice := rand.New(rand.NewPCG(uint64(len(cases)), uint64(count.Position)))
	first := figures.Year(2026).From
	some := figures.Period{From: first.AddDays(50 + dice.IntN(60))}
	some.To = some.From.AddDays(dice.IntN(90))
	if dice.IntN(3) == 0 {
		some = figures.Month(2026, time.March+time.Month(dice.IntN(3)))
	}
	for _, p := range []figures.Period{figures.Year(2026), some} {
		counted := make([]figurestest.Counted, len(territories))
		for i, t := range territories {
			f, err := w.cells.Of(w.ctx, figures.Query{Viewer: product, Territory: t.Territory, Period: p})
			if err != nil {
				return err
			}
			counted[i] = figurestest.Answered(f)
			if rows := figurestest.Recount(cases, t.Territory, p); rows != counted[i] {
				return fmt.Errorf("%v, %v to %v: the rows say %+v, the figures %+v", t.Territory, p.From, p.To, rows, counted[i])
			}
			b := f.Balance
			if b.CarriedOver+b.Accepted != b.Issued+b.Refused+b.Withdrawn+b.Open {
				return fmt.Errorf("%v, %v to %v: %d carried over and %d accepted, %d issued, %d refused, %d withdrawn, %d open", t.Territory, p.From, p.To, b.CarriedOver, b.Accepted, b.Issued, b.Refused, b.Withdrawn, b.Open)
			}
		}
		if err := addUp(counted); err != nil {
			return fmt.Errorf("%v to %v: %w", p.From, p.To, err)
		}
	}
	return nil
}

func addUp(counted []figurestest.Counted) error {
	for i, t := range territories {
		if t.Level == access.School {
			continue
		}
		var received, accepted, issued, open int
		for k, child := range territories {
			if k != i && child.parent == i {
				c := counted[k]
				received, accepted, issued, open = received+c.Received, accepted+c.Accepted, issued+c.Issued, open+c.Open
			}
		}
		if c := counted[i]; c.Received != received || c.Accepted != accepted || c.Issued != issued || c.Open != open {
			return fmt.Errorf("the parts of %v have %d received, %d accepted, %d issued, %d open; the whole %d, %d, %d, %d", t.Territory, received, accepted, issued, open, c.Received, c.Accepted, c.Issued, c.Open)
		}
	}
	return nil
}
