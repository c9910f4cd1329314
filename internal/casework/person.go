package casework

import (
	"strings"
	"time"
	"unicode/utf8"

	"telnusqa/internal/fault"
	"telnusqa/internal/identifier"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// Person is a person as she filed.
type Person struct {
	IIN              string
	IINAbsentReason  string
	Surname          string
	GivenName        string
	Patronymic       string
	BirthDate        workday.Date // needed where there is no IIN
	IdentityDocument string
	Phone            string
	Email            string
	Address          string
}

// Lengths in characters, not bytes: Kazakh letters take two bytes.
const (
	maxName    = 120
	maxAddress = 300
)

// row checks the person and makes her row; what is wrong goes to faults, with
// the field below at.
func (p Person) row(on workday.Date, at string, faults *fault.List) *store.Applicant {
	a := &store.Applicant{
		IINAbsentReason:  strings.TrimSpace(p.IINAbsentReason),
		Surname:          strings.TrimSpace(p.Surname),
		GivenName:        strings.TrimSpace(p.GivenName),
		Patronymic:       strings.TrimSpace(p.Patronymic),
		BirthDate:        p.BirthDate,
		IdentityDocument: strings.TrimSpace(p.IdentityDocument),
		Phone:            strings.TrimSpace(p.Phone),
		Email:            strings.TrimSpace(p.Email),
		Address:          strings.TrimSpace(p.Address),
	}
	add := func(f *fault.Fault) { *faults = append(*faults, f) }
	for _, f := range []struct {
		value, field string
		required     bool
		limit        int
	}{
		{a.Surname, "surname", true, maxName},
		{a.GivenName, "givenName", true, maxName},
		{a.Patronymic, "patronymic", false, maxName},
		{a.IINAbsentReason, "iinAbsentReason", false, maxAddress},
		{a.IdentityDocument, "identityDocument", false, maxName},
		{a.Phone, "phone", false, maxName},
		{a.Email, "email", false, maxName},
		{a.Address, "address", false, maxAddress},
	} {
		if f.required && f.value == "" {
			add(ErrRequired.At(at, f.field))
		}
		*faults = appendTooLong(*faults, f.value, f.limit, at, f.field)
	}
	raw := strings.TrimSpace(p.IIN)
	switch {
	case raw != "":
		iin, err := identifier.ParseIIN(raw, on.At(0, time.UTC))
		if err != nil {
			add(ErrIIN.At(at, "iin"))
			break
		}
		a.IIN = string(iin)
		a.BirthDate = workday.NewDate(iin.Birth())
	case a.IINAbsentReason == "":
		add(ErrIINOrReason.At(at, "iin"))
	case a.BirthDate.IsZero():
		add(ErrRequired.At(at, "birthDate"))
	case a.BirthDate > on:
		add(ErrFuture.At(at, "birthDate"))
	}
	return a
}

func appendTooLong(faults fault.List, value string, limit int, at ...string) fault.List {
	if utf8.RuneCountInString(value) > limit {
		return append(faults, ErrTooLong.At(at...).With("limit", limit))
	}
	return faults
}

// readDocument splits series and number where they can be read; what cannot is
// kept as it was typed, in the raw column only.
func readDocument(raw string) (series, number string) {
	if strings.TrimSpace(raw) == "" {
		return "", ""
	}
	d, _, err := identifier.ParseDocumentNumber(raw)
	if err != nil {
		return "", ""
	}
	return d.Series, d.Number
}
