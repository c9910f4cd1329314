package graph

import (
	"time"

	"telnusqa/graph/model"
	"telnusqa/graph/view"
	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
)

// The inputs of mutations in the desk's words.

// val is what an optional argument holds, or its zero value.
func val[T any](p *T) (v T) {
	if p != nil {
		v = *p
	}
	return v
}

func act(key *string, applicationID string, version int, at *time.Time) (casework.Act, error) {
	kind, id, ok := view.ParseID(applicationID)
	if !ok || kind != view.KindApplication {
		return casework.Act{}, access.ErrNotFound.At("applicationId")
	}
	return casework.Act{Key: val(key), ApplicationID: id, ExpectedVersion: version, HappenedAt: val(at)}, nil
}

func ticketAct(key, ticketID *string, version int) (casework.TicketAct, error) {
	id, err := idOf(view.KindTicket, ticketID, "ticketId")
	return casework.TicketAct{Key: val(key), TicketID: id, ExpectedVersion: version}, err
}

func submission(in model.SubmitApplicationInput) (casework.Submission, error) {
	s := casework.Submission{
		Key: val(in.ClientMutationID), Channel: val(in.Channel),
		Applicant: person(*in.Applicant), ApplicantRole: in.ApplicantRole, Reasons: in.Reasons,
		DocumentKind: in.DocumentKind, Honours: in.Honours, GraduationYear: in.GraduationYear,
		NameAtGraduation: val(in.NameAtGraduation), OriginalDocument: val(in.OriginalDocument),
		CertifiedBy: in.CertifiedBy, Items: items(in.Items), HomeVisit: val(in.HomeVisit), HandedInAt: val(in.HandedInAt),
	}
	if in.Representative != nil {
		p := person(*in.Representative)
		s.Representative = &p
	}
	var err error
	if s.SchoolID, err = idOf(view.KindSchool, in.SchoolID, "schoolId"); err != nil {
		return s, err
	}
	if s.VisitID, err = idOf(view.KindHomeVisit, in.HomeVisitID, "homeVisitId"); err != nil {
		return s, err
	}
	if s.TicketID, err = idOf(view.KindTicket, in.TicketID, "ticketId"); err != nil {
		return s, err
	}
	if in.PickupPoint != nil {
		s.PickupAddress = val(in.PickupPoint.Address)
		s.PickupBranchID, err = idOf(view.KindBranch, in.PickupPoint.BranchID, "pickupPoint", "branchId")
	}
	return s, err
}

func person(in model.PersonInput) casework.Person {
	return casework.Person{
		IIN: val(in.Iin), IINAbsentReason: val(in.IinAbsentReason), Surname: in.Surname, GivenName: in.GivenName,
		Patronymic: val(in.Patronymic), BirthDate: val(in.BirthDate), IdentityDocument: val(in.IdentityDocument),
		Phone: val(in.Phone), Email: val(in.Email), Address: val(in.Address),
	}
}

func items(in []*model.PackageItemInput) []casefile.PresentedItem {
	out := make([]casefile.PresentedItem, len(in))
	for i, p := range in {
		out[i] = casefile.PresentedItem{Kind: p.Kind, ExpiresOn: val(p.ExpiresOn), FromStateSystem: val(p.FromStateSystem)}
		if c := p.Consent; c != nil {
			out[i].Consent = &casefile.Consent{Method: c.Method, At: c.At, Phone: c.Phone}
		}
	}
	return out
}
