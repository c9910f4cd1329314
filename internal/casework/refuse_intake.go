package casework

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/fault"
	"telnusqa/internal/journal"
	"telnusqa/internal/sla"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// IntakeRefusal refuses to accept a waiting application.
type IntakeRefusal struct {
	Act
	Items []casefile.PresentedItem // what the officer found otherwise than it was filed, or beside it
}

// RefuseIntake writes a receipt of refusal to accept for an application that
// waits. Only an incomplete or expired package allows it (R39): a complete one
// cannot be refused at intake. What was filed with it is there, whatever the
// officer leaves unsaid; what she names replaces what was filed of that kind.
func (d *Desk) RefuseIntake(ctx context.Context, v access.Viewer, in IntakeRefusal) (Outcome, error) {
	var findings casefile.Findings
	check := func(c *openCase) error {
		if err := Presented(in.Items, c.app.Channel()); err != nil {
			return err
		}
		applicant, err := c.Applicant(ctx, c.app.ApplicantID)
		if err != nil {
			return err
		}
		filed, err := c.Items(ctx, c.app.ID)
		if err != nil {
			return err
		}
		pkg, err := c.book.Package(Submission{
			Channel: c.app.Channel(), Reasons: c.app.Reasons, ApplicantRole: c.app.ApplicantRole,
			CertifiedBy: c.app.CertifiedBy, Items: withFiled(in.Items, filed),
		}, applicant.BirthDate, c.on())
		if err != nil {
			return err
		}
		findings = casefile.Check(pkg)
		c.facts.Check = findings.Result()
		return append(casefile.ConsentFaults(in.Items, c.recorded), fault.Of(findings.Err())...).Err()
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

// withFiled adds what was filed to what the officer found, which goes before it.
func withFiled(found []casefile.PresentedItem, filed []store.PackageItem) []casefile.PresentedItem {
	all := slices.Clone(found)
	for _, f := range filed {
		named := func(i casefile.PresentedItem) bool { return i.Kind == f.Kind }
		if f.State == casefile.Present && !slices.ContainsFunc(found, named) {
			all = append(all, presentedItem(f))
		}
	}
	return all
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
