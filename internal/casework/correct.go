package casework

import (
	"context"
	"slices"
	"strings"

	"telnusqa/internal/access"
	"telnusqa/internal/fault"
	"telnusqa/internal/journal"
	"telnusqa/internal/workday"
)

// Correction mends what was typed wrong about the persons of a case and in its texts.
// A nil field stays as it is, an empty one is taken out. What the figures count, such as
// reasons and kind of document, is none of it.
type Correction struct {
	Act
	Reason           string
	Applicant        *PersonCorrection
	Representative   *PersonCorrection
	NameAtGraduation *string
	PickupAddress    *string
}

// PersonCorrection is what is mended of one person.
type PersonCorrection struct {
	IIN, Surname, GivenName, Patronymic, IdentityDocument, Phone, Email, Address *string
}

// correctApplication is the operation's name under idempotency keys; the transition
// table has no action for what moves no stage.
const correctApplication = "CORRECT_APPLICATION"

// CorrectApplication mends a case of the officer's own school. The journal keeps which
// fields changed and why, never what they held.
func (d *Desk) CorrectApplication(ctx context.Context, v access.Viewer, in Correction) (Outcome, error) {
	return d.once(ctx, v, in.Key, correctApplication, in, func(l Ledger) (Outcome, error) {
		if !MayCorrect(v.Role) {
			return Outcome{}, access.ErrForbidden
		}
		c, err := d.open(ctx, l, v, in.Act)
		if err != nil {
			return Outcome{}, err
		}
		in.Reason = strings.TrimSpace(in.Reason)
		if in.Reason == "" {
			return Outcome{}, ErrRequired.At("reason")
		}
		if err := appendTooLong(nil, in.Reason, maxAddress, "reason").Err(); err != nil {
			return Outcome{}, err
		}
		changed, err := c.correct(ctx, in)
		if err != nil {
			return Outcome{}, err
		}
		if len(changed) == 0 {
			return Outcome{}, ErrNothingCorrected.Fault()
		}
		handIn, err := l.FirstEntry(ctx, c.app.ID)
		if err != nil {
			return Outcome{}, err
		}
		entry := journal.Corrected{CaseFacts: caseFacts(c.app), EntryID: handIn, Fields: changed, Reason: in.Reason}
		if err := c.record(ctx, entry); err != nil {
			return Outcome{}, err
		}
		return Outcome{ApplicationID: c.app.ID}, l.UpdateApplication(ctx, &c.app)
	})
}

// MayCorrect reports whether a role mends what was typed: who files for the school and
// who answers for it.
func MayCorrect(r access.Role) bool { return r == access.SchoolClerk || r == access.SchoolHead }

// correct writes what changed and names it, as the API names its fields.
func (c *openCase) correct(ctx context.Context, in Correction) (changed []string, err error) {
	var faults fault.List
	for _, p := range []struct {
		at   string
		id   int64
		with *PersonCorrection
	}{{"applicant", c.app.ApplicantID, in.Applicant}, {"representative", c.app.RepresentativeID, in.Representative}} {
		if p.with == nil {
			continue
		}
		if p.id == 0 {
			return nil, access.ErrNotFound.At(p.at)
		}
		fields, err := c.correctPerson(ctx, p.at, p.id, *p.with, &faults)
		if err != nil {
			return nil, err
		}
		changed = append(changed, fields...)
	}
	for _, text := range []struct {
		at   string
		with *string
		to   *string
	}{{"nameAtGraduation", in.NameAtGraduation, &c.app.NameAtGraduation}, {"pickupAddress", in.PickupAddress, &c.app.PickupAddress}} {
		if replaced(text.to, text.with) {
			changed = append(changed, text.at)
			faults = appendTooLong(faults, *text.to, maxAddress, text.at)
		}
	}
	return changed, faults.Err()
}

func (c *openCase) correctPerson(ctx context.Context, at string, id int64, with PersonCorrection, faults *fault.List) (changed []string, err error) {
	was, err := c.Applicant(ctx, id)
	if err != nil {
		return nil, err
	}
	p := Person{
		IIN: was.IIN, IINAbsentReason: was.IINAbsentReason, Surname: was.Surname, GivenName: was.GivenName, Patronymic: was.Patronymic,
		BirthDate: was.BirthDate, IdentityDocument: was.IdentityDocument, Phone: was.Phone, Email: was.Email, Address: was.Address,
	}
	for _, f := range []struct {
		name string
		to   *string
		with *string
	}{
		{"iin", &p.IIN, with.IIN}, {"surname", &p.Surname, with.Surname}, {"givenName", &p.GivenName, with.GivenName},
		{"patronymic", &p.Patronymic, with.Patronymic}, {"identityDocument", &p.IdentityDocument, with.IdentityDocument},
		{"phone", &p.Phone, with.Phone}, {"email", &p.Email, with.Email}, {"address", &p.Address, with.Address},
	} {
		if replaced(f.to, f.with) {
			changed = append(changed, at+"."+f.name)
		}
	}
	if len(changed) == 0 {
		return nil, nil
	}
	if slices.Contains(changed, at+".iin") && p.IIN != "" {
		p.IINAbsentReason = ""
	}
	on := workday.DateOf(c.app.HandedInAt, c.zone)
	before := len(*faults)
	row := p.row(on, at, faults)
	if len(*faults) > before {
		return nil, nil
	}
	if row.BirthDate != was.BirthDate {
		changed = append(changed, at+".birthDate")
	}
	// Who may file and with what followed from the age: that is another application.
	if role := c.app.ApplicantRole; at == "applicant" && isMinor(row.BirthDate, role, on) != isMinor(was.BirthDate, role, on) {
		return nil, ErrCorrectionOfAge.At(at, "iin")
	}
	if at == "representative" {
		*faults = append(*faults, ofAge(row, on)...)
	} else {
		*faults = append(*faults, tooYoung(row.BirthDate, c.app.GraduationYear, at, "iin")...)
	}
	if len(*faults) > before {
		return nil, nil
	}
	row.ID, row.Place = was.ID, was.Place
	return changed, c.UpdateApplicant(ctx, row)
}

// replaced puts another text in the place of one and reports whether it is another.
func replaced(text *string, with *string) bool {
	if with == nil || strings.TrimSpace(*with) == *text {
		return false
	}
	*text = strings.TrimSpace(*with)
	return true
}
