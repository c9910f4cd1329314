package casework

import (
	"context"
	"strings"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/journal"
	"telnusqa/internal/sla"
	"telnusqa/internal/stock"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// Issue makes the duplicate on one blank of the school's stock.
type Issue struct {
	Act
	Series      string
	Number      string       // 7 digits
	SignedBy    string       // empty: the school's head
	OrderNumber string       // director's order
	OrderDate   workday.Date // director's order
}

// IssueDuplicate uses one blank, enters the register under the next number of
// the school and year, and stops the term.
func (d *Desk) IssueDuplicate(ctx context.Context, v access.Viewer, in Issue) (Outcome, error) {
	return d.onCase(ctx, v, in.Act, casefile.IssueDuplicate, in, func(c *openCase) (Outcome, error) {
		faults := appendTooLong(nil, in.SignedBy, maxName, "signedBy")
		if err := appendTooLong(faults, in.OrderNumber, maxName, "orderNumber").Err(); err != nil {
			return Outcome{}, err
		}
		school, err := c.School(ctx, c.app.Place.SchoolID)
		if err != nil {
			return Outcome{}, err
		}
		if school, err = answering(ctx, c, school); err != nil {
			return Outcome{}, err
		}
		if in.OrderDate > c.on() {
			return Outcome{}, ErrOrderAfterIssue.At("orderDate")
		}
		blank, err := c.takeBlank(ctx, school.ID, in.Series, in.Number)
		if err != nil {
			return Outcome{}, err
		}
		signedBy := strings.TrimSpace(in.SignedBy)
		if signedBy == "" {
			signedBy = school.HeadName
		}
		dup, err := c.register(ctx, school.ID, blank, signedBy, in)
		if err != nil {
			return Outcome{}, err
		}
		ended, err := c.finish(ctx)
		if err != nil {
			return Outcome{}, err
		}
		return Outcome{DuplicateID: dup.ID}, c.record(ctx, journal.Issued{
			CaseFacts: caseFacts(c.app), Ended: ended,
			Series: dup.Series, BlankNumber: dup.Number,
			RegisterNumber: dup.RegisterNumber, CopyNumber: dup.CopyNumber,
		})
	})
}

// takeBlank locks the blank, checks that it fits the case, and uses it up.
func (c *openCase) takeBlank(ctx context.Context, schoolID int64, series, number string) (store.Blank, error) {
	series, number, err := blankKey(series, number)
	if err != nil {
		return store.Blank{}, ErrRequired.At("number")
	}
	blank, err := c.Blank(ctx, schoolID, series, number)
	if err != nil {
		if isNotFound(err) {
			err = ErrBlankNotInStock.At("number").With("blank", series+" "+number)
		}
		return blank, err
	}
	switch {
	case blank.State != stock.InStock:
		return blank, ErrBlankNotInStock.At("number").With("blank", series+" "+number)
	case blank.DocumentKind != c.app.DocumentKind || blank.Honours != c.app.Honours:
		return blank, ErrBlankMismatch.At("number")
	case c.on() < blank.MovedOn:
		return blank, ErrBlankCameLater.At("happenedAt").With("blank", series+" "+number, "day", blank.MovedOn)
	}
	line := blank.Next(stock.Use)
	line.On, line.At, line.By = c.on(), c.happened, c.viewer.UserID
	return blank, c.MoveBlanks(ctx, []store.BlankMove{line})
}

// register writes the line of the register of duplicates: of the school that
// answers for the case, its own or the successor.
func (c *openCase) register(ctx context.Context, schoolID int64, blank store.Blank, signedBy string, in Issue) (store.Duplicate, error) {
	year := c.on().Year()
	seq, err := c.NextGapFree(ctx, store.RegisterCounter(schoolID, year))
	if err != nil {
		return store.Duplicate{}, err
	}
	last, err := c.lastCopy(ctx, schoolID)
	if err != nil {
		return store.Duplicate{}, err
	}
	dup := store.Duplicate{
		Place: c.app.Place, ApplicationID: c.app.ID, BlankID: blank.ID,
		Series: blank.Series, Number: blank.Number,
		RegisterSchoolID: schoolID, RegisterYear: year, RegisterSeq: int(seq), RegisterNumber: casefile.RegisterNumber(seq, year),
		IssuedOn: c.on(), IssuedAt: c.happened, SignedBy: signedBy,
		OrderNumber: strings.TrimSpace(in.OrderNumber), OrderDate: in.OrderDate,
		CopyNumber: last + 1,
	}
	return dup, c.InsertDuplicate(ctx, &dup)
}

// lastCopy looks in the archive of the school that answers, with what its
// predecessors issued. It is asked under the lock of the register, so that two duplicates of one
// document at once get two copy numbers.
func (c *openCase) lastCopy(ctx context.Context, schoolID int64) (int, error) {
	applicant, err := c.Applicant(ctx, c.app.ApplicantID)
	if err != nil {
		return 0, err
	}
	archive, err := c.Archive(ctx, schoolID)
	if err != nil {
		return 0, err
	}
	return c.LastCopy(ctx, store.Copies{
		Schools: archive, IIN: applicant.IIN, DocumentKind: c.app.DocumentKind,
		OriginalSeries: c.app.OriginalSeries, OriginalNumber: c.app.OriginalNumber,
	})
}

// finish stops the term at the act's instant and reckons how long it took.
func (c *openCase) finish(ctx context.Context) (journal.Ended, error) {
	clock, err := c.stop(ctx, sla.Issue)
	if err != nil {
		return journal.Ended{}, err
	}
	c.app.FinishedAt = c.happened
	return c.ended(ctx, clock)
}

// ended is what the figures need of the end of an accepted case.
func (c *openCase) ended(ctx context.Context, clock store.Clock) (journal.Ended, error) {
	book, err := c.desk.bookOf(ctx, c.Ledger, clock.CalendarVersion, clock.RuleVersion)
	if err != nil {
		return journal.Ended{}, err
	}
	days, err := book.Reckoner.WorkingDays(clock.AcceptedOn, c.on(), workday.FiveDay)
	if err != nil {
		return journal.Ended{}, err
	}
	e := journal.Ended{
		On: c.on(), AcceptedOn: clock.AcceptedOn, DueOn: clock.DueOn,
		WorkingDays: days,
		Late:        !c.happened.Before(clock.DueAt),
	}
	e.BreachRecordedOn = breachOf(clock, c.zone)
	e.BreachRecorded = !e.BreachRecordedOn.IsZero()
	return e, nil
}

// breachOf is the day a recorded breach of the clock counts for; none is zero.
func breachOf(clock store.Clock, zone *time.Location) workday.Date {
	if clock.BreachedAt.IsZero() {
		return 0
	}
	return workday.DateOf(clock.BreachedAt, zone)
}
