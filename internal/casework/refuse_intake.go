package casework

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/journal"
	"telnusqa/internal/sla"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// IntakeRefusal refuses to accept a waiting application.
type IntakeRefusal struct {
	Act
	Items []casefile.PresentedItem // what was presented, as the officer found it
}

// RefuseIntake writes a receipt of refusal to accept for an application that
// waits. Only an incomplete or expired package allows it (R39): a complete one
// cannot be refused at intake.
func (d *Desk) RefuseIntake(ctx context.Context, v access.Viewer, in IntakeRefusal) (Outcome, error) {
	var findings casefile.Findings
	check := func(c *openCase) error {
		applicant, err := c.Applicant(ctx, c.app.ApplicantID)
		if err != nil {
			return err
		}
		pkg, err := c.book.Package(Submission{
			Channel: c.app.Channel(), Reasons: c.app.Reasons, ApplicantRole: c.app.ApplicantRole,
			CertifiedBy: c.app.CertifiedBy, Items: in.Items,
		}, applicant.BirthDate, c.on())
		if err != nil {
			return err
		}
		findings = casefile.Check(pkg)
		c.facts.Check = findings.Result()
		return findings.Err()
	}
	refuse := func(c *openCase) (Outcome, error) {
		clock, err := c.cancel(ctx, sla.Issue)
		if err != nil {
			return Outcome{}, err
		}
		c.app.AcceptedOn, c.app.DueOn, c.app.DueAt = 0, 0, time.Time{}
		c.app.FinishedAt = c.happened
		r, err := d.writeReceipt(ctx, c.Ledger, v, c.app, findings, breachOf(clock, c.zone), c.happened, c.recorded, c.zone)
		return Outcome{ReceiptID: r.ID}, err
	}
	return d.onCase(ctx, v, in.Act, casefile.RefuseIntake, in, refuse, check)
}

// writeReceipt inserts the receipt of refusal to accept and its entry.
func (d *Desk) writeReceipt(ctx context.Context, l Ledger, v access.Viewer, app store.Application, findings casefile.Findings, breachedOn workday.Date, happened, recorded time.Time, zone *time.Location) (store.Receipt, error) {
	on := workday.DateOf(happened, zone)
	n, err := l.NextNumber(ctx, fmt.Sprintf("receipt/%d", on.Year()))
	if err != nil {
		return store.Receipt{}, err
	}
	entry := journal.IntakeRefused{
		CaseFacts: caseFacts(app), ReceiptNumber: casefile.ReceiptNumber(on.Year(), n),
		HandedInOn: workday.DateOf(app.HandedInAt, zone), On: on, BreachRecordedOn: breachedOn,
	}
	for _, f := range findings.List {
		entry.Findings = append(entry.Findings, journal.IntakeFinding{
			Ground: string(f.Ground), Item: string(f.Item), OneOf: names(f.OneOf), ExpiredOn: f.ExpiredOn, Rule: f.Rule,
		})
	}
	items, err := json.Marshal(entry.Findings)
	if err != nil {
		return store.Receipt{}, err
	}
	r := store.Receipt{
		Place: app.Place, ApplicationID: app.ID, Number: entry.ReceiptNumber,
		Grounds: findings.Grounds(), Items: items,
		IssuedAt: happened, IssuedByID: v.UserID, IssuedBy: v.Name, Language: string(v.Lang),
	}
	if err := l.InsertReceipt(ctx, &r); err != nil {
		return r, err
	}
	return r, record(ctx, l, v, app.Place, app.ID, happened, recorded, entry)
}
