package sequencetest

import (
	"errors"
	"fmt"
	"math/rand/v2"

	"telnusqa/internal/access"
	"telnusqa/internal/casework"
	"telnusqa/internal/journal"
	"telnusqa/internal/rulebook"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// keepOneYear shortens the term of keeping by two people, so that it ends within the
// years that have a calendar.
func (w *world) keepOneYear() error {
	by := func(n int) access.Viewer {
		return access.Viewer{UserID: int64(90 + n), Name: "Оспанова Г.", Role: access.PlatformAdmin}
	}
	in := casework.RuleProposal{Basis: "Приказ № 1"}
	in.Change.Settings = []casework.NewSetting{{Name: rulebook.KeepYears, Value: "1"}}
	out, err := w.desk.ProposeRuleChange(w.ctx, by(1), in)
	if err != nil {
		return err
	}
	_, err = w.desk.ApproveRuleChange(w.ctx, by(2), casework.Decision{ProposalID: out.ProposalID})
	return err
}

// retain takes the persons out of what ended long enough ago. The first time in a sequence
// a year and a month go by before.
func (w *world) retain(dice *rand.Rand) error {
	if !w.leapt {
		w.at, w.leapt = workday.DateOf(w.at, w.zone).AddMonths(13).At(10*3600, w.zone), true
	}
	keeper := casework.NewKeeper(w.store, w.desk)
	looked, err := keeper.Look(w.ctx)
	if err != nil {
		return err
	}
	what := "retain"
	if looked.All() > 0 {
		what = "anonymise"
	}
	var did casework.Retained
	_, code, err := w.try(fmt.Sprintf("%s %d cases, %d messages, %d visits", what, looked.All(), looked.Messages, looked.Visits), func() (casework.Outcome, error) {
		did, err = keeper.Retain(w.ctx, 1+dice.IntN(5), func(int) {})
		return casework.Outcome{}, err
	})
	switch {
	case err != nil || code != "":
		return errors.Join(err, fmt.Errorf("retain: %q", code))
	case did.All() != looked.All() || did.Messages != looked.Messages || did.Visits != looked.Visits || did.OldLines != looked.OldLines:
		return fmt.Errorf("%+v was announced, %+v done", looked, did)
	}
	before, err := w.mark()
	if err != nil {
		return err
	}
	again, err := keeper.Retain(w.ctx, 10, func(int) {})
	if err != nil {
		return err
	}
	after, err := w.mark()
	if err == nil && (before != after || again.All()+again.Messages+again.Visits+again.OldLines > 0) {
		err = fmt.Errorf("a second run did %+v", again)
	}
	return err
}

// keepingLaws: who is taken out of a case is taken out whole, after the term of the rules
// that the entry names and never before its end, and nobody else is.
func (w *world) keepingLaws() error {
	failed := errors.Join(
		w.none("an anonymised case names a person", `SELECT COUNT(*) FROM applications a
			JOIN applicants p ON p.id = a.applicant_id OR p.id = a.representative_id
			WHERE a.anonymised_at IS NOT NULL AND (p.surname <> '—' OR p.given_name <> '—' OR p.iin_hash IS NOT NULL
			   OR p.search_name IS NOT NULL OR p.birth_date IS NOT NULL OR p.patronymic IS NOT NULL OR p.phone IS NOT NULL)`),
		w.none("a case that is kept lost its person", `SELECT COUNT(*) FROM applications a
			JOIN applicants p ON p.id = a.applicant_id
			WHERE a.anonymised_at IS NULL AND (p.surname = '—' OR p.search_name IS NULL)`),
		w.none("what was taken out has not one entry", `SELECT COUNT(*) FROM applications a
			WHERE (SELECT COUNT(*) FROM journal_entries e WHERE e.application_id = a.id AND e.kind = 'CASE_ANONYMISED')
			   <> CASE WHEN a.anonymised_at IS NULL THEN 0 ELSE 1 END`),
		w.none("a visit was taken out twice", `SELECT COUNT(*) FROM (SELECT payload FROM journal_entries
			WHERE kind = 'HOME_VISIT_ANONYMISED' GROUP BY payload HAVING COUNT(*) > 1) x`),
	)
	l, err := w.readLaw()
	if err != nil {
		return errors.Join(failed, err)
	}
	for e, err := range w.store.EachSealed(w.ctx, 0) {
		if err != nil {
			return errors.Join(failed, err)
		}
		if e.Kind == journal.KindAnonymised {
			failed = errors.Join(failed, w.keptLongEnough(l, e.Entry))
		}
	}
	return failed
}

func (w *world) keptLongEnough(l law, e journal.Entry) error {
	p, err := journal.Read[journal.Anonymised](e)
	if err != nil {
		return err
	}
	var a store.Application
	err = w.store.InTx(w.ctx, product, func(tx *store.Tx) error {
		a, err = tx.Application(w.ctx, e.ApplicationID)
		return err
	})
	if err != nil {
		return err
	}
	years := 0
	for _, v := range l.rules {
		if int(v.ID) == p.RuleVersion {
			book, err := rulebook.Make(int(v.ID), v.Values)
			if err != nil {
				return err
			}
			years = book.KeepYears
		}
	}
	ended := workday.DateOf(a.StatusAt, w.zone)
	// Counted by days, as nobody else does: a year has at most 366.
	if gone := int(p.On - ended); !a.Status.Terminal() || years != p.KeepYears || ended != p.EndedOn || gone <= 365*years {
		return fmt.Errorf("%s, %s since %v, lost its person on %v by %d years of version %d (%d)", a.Number, a.Status, ended, p.On, p.KeepYears, p.RuleVersion, years)
	}
	return nil
}
