package portal

import (
	"bytes"
	"encoding/json"
	"errors"

	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// The contents that are certified, as the portal writes them. Names that are not
// known are looked past: the portal may know more than this version.
type (
	submission struct {
		SchoolBIN        string                `json:"schoolBin"`
		Applicant        person                `json:"applicant"`
		Representative   *person               `json:"representative"`
		Reasons          []casefile.Reason     `json:"reasons"`
		DocumentKind     casefile.DocumentKind `json:"documentKind"`
		Honours          casefile.Honours      `json:"honours"`
		GraduationYear   int                   `json:"graduationYear"`
		NameAtGraduation string                `json:"nameAtGraduation"`
		OriginalDocument string                `json:"originalDocument"`
		Pickup           struct {
			BranchCode string `json:"branchCode"`
			Address    string `json:"address"`
		} `json:"pickup"`
	}
	person struct {
		IIN              string `json:"iin"`
		Surname          string `json:"surname"`
		GivenName        string `json:"givenName"`
		Patronymic       string `json:"patronymic"`
		IdentityDocument string `json:"identityDocument"`
		Phone            string `json:"phone"`
		Email            string `json:"email"`
		Address          string `json:"address"`
		// A child of school age may have no IIN: then its day of birth and why.
		BirthDate       workday.Date `json:"birthDate"`
		IINAbsentReason string       `json:"iinAbsentReason"`
	}
	withdrawal struct {
		IIN string `json:"iin"` // of who filed
	}
)

// read makes a letter of a message's content. What cannot be read is named by its
// field, never quoted.
func read(m store.PortalMessage) (casework.Letter, error) {
	if m.Kind == casefile.Withdrawal {
		var w withdrawal
		if err := decode(m.Content, &w); err != nil {
			return casework.Letter{}, err
		}
		if w.IIN == "" {
			return casework.Letter{}, unreadable("iin")
		}
		return casework.Letter{IIN: w.IIN}, nil
	}
	var s submission
	if err := decode(m.Content, &s); err != nil {
		return casework.Letter{}, err
	}
	return s.letter()
}

func (s submission) letter() (casework.Letter, error) {
	switch {
	case s.SchoolBIN == "":
		return casework.Letter{}, unreadable("schoolBin")
	case !s.DocumentKind.Valid():
		return casework.Letter{}, unreadable("documentKind")
	case s.Honours != "" && !s.Honours.Valid():
		return casework.Letter{}, unreadable("honours")
	case s.Pickup.BranchCode != "" && s.Pickup.Address != "":
		return casework.Letter{}, unreadable("pickup")
	}
	for _, r := range s.Reasons {
		if !r.Valid() {
			return casework.Letter{}, unreadable("reasons")
		}
	}
	out := casework.Letter{
		IIN: s.Applicant.IIN, SchoolBIN: s.SchoolBIN, BranchCode: s.Pickup.BranchCode,
		Submission: casework.Submission{
			Applicant: s.Applicant.person(), ApplicantRole: casefile.FormerStudent, Reasons: s.Reasons,
			DocumentKind: s.DocumentKind, Honours: s.Honours, GraduationYear: s.GraduationYear,
			NameAtGraduation: s.NameAtGraduation, OriginalDocument: s.OriginalDocument, PickupAddress: s.Pickup.Address,
			// The electronic application is the whole package (R37).
			Items: []casefile.PresentedItem{{Kind: casefile.ApplicationForm}},
		},
	}
	if s.Honours == "" {
		out.Submission.Honours = casefile.Ordinary
	}
	if s.Representative != nil {
		who := s.Representative.person()
		out.IIN, out.Submission.Representative, out.Submission.ApplicantRole = who.IIN, &who, casefile.LegalRepresentative
	}
	return out, nil
}

func (p person) person() casework.Person {
	return casework.Person{
		IIN: p.IIN, IINAbsentReason: p.IINAbsentReason, Surname: p.Surname, GivenName: p.GivenName, Patronymic: p.Patronymic,
		BirthDate: p.BirthDate, IdentityDocument: p.IdentityDocument, Phone: p.Phone, Email: p.Email, Address: p.Address,
	}
}

func decode(content []byte, into any) error {
	d := json.NewDecoder(bytes.NewReader(content))
	err := d.Decode(into)
	var mistyped *json.UnmarshalTypeError
	switch {
	case errors.As(err, &mistyped):
		return unreadable(mistyped.Field)
	case err != nil || d.More():
		return unreadable("JSON")
	}
	return nil
}

func unreadable(what string) error {
	return casework.ErrMessageContent.At("content").With("what", what)
}

// schoolOf is the school that a content names, as far as it can be read: a wall is
// drawn around the message before anything else is known of it.
func schoolOf(e envelope) string {
	if e.Kind != casefile.Submission {
		return ""
	}
	var s submission
	if decode(e.Content, &s) != nil {
		return ""
	}
	return s.SchoolBIN
}
