package casework

import (
	"strings"
	"time"
	"unicode"
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

// What no living person's dates go beyond, in years.
const (
	oldest        = 125
	leavesAtLeast = 10 // nobody leaves the ninth class younger
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
	for _, name := range []struct{ value, field string }{{a.Surname, "surname"}, {a.GivenName, "givenName"}, {a.Patronymic, "patronymic"}} {
		if name.value != "" && !strings.ContainsFunc(name.value, unicode.IsLetter) {
			add(ErrNameLetters.At(at, name.field))
		}
	}
	raw := strings.TrimSpace(p.IIN)
	switch {
	case raw != "":
		iin, err := identifier.ParseIIN(raw, on.At(0, time.UTC))
		if err != nil {
			add(ErrIIN.At(at, "iin"))
			break
		}
		a.IIN, a.IINAbsentReason = string(iin), ""
		a.BirthDate = workday.NewDate(iin.Birth())
	case a.IINAbsentReason == "":
		add(ErrIINOrReason.At(at, "iin"))
	case a.BirthDate.IsZero():
		add(ErrRequired.At(at, "birthDate"))
	case a.BirthDate > on:
		add(ErrFuture.At(at, "birthDate"))
	case a.BirthDate < on.AddMonths(-12*oldest):
		add(ErrBirthDate.At(at, "birthDate").With("from", on.AddMonths(-12*oldest)))
	case a.IdentityDocument == "":
		add(ErrRequired.At(at, "identityDocument")) // by what else is she known
	}
	return a
}

// tooYoung is a fault where somebody graduated as a small child or before she was born:
// one of the two dates is a slip.
func tooYoung(birth workday.Date, graduated int, at ...string) fault.List {
	if birth.IsZero() || graduated >= birth.Year()+leavesAtLeast {
		return nil
	}
	return fault.List{ErrGraduatedTooYoung.At(at...).With("year", graduated, "age", leavesAtLeast)}
}

// ofAge is a fault where a representative is a minor herself.
func ofAge(representative *store.Applicant, on workday.Date) fault.List {
	field := "iin"
	if representative.IIN == "" {
		field = "birthDate"
	}
	if birth := representative.BirthDate; birth.IsZero() || birth.AddMonths(12*adultAge) <= on {
		return nil
	}
	return fault.List{ErrRepresentativeMinor.At("representative", field)}
}

// appendTooLong adds what is wrong with a text: that it is longer than what it is printed
// on, or has characters that cannot be printed.
func appendTooLong(faults fault.List, value string, limit int, at ...string) fault.List {
	if _, ok := identifier.Text(value); !ok {
		return append(faults, ErrCharacters.At(at...))
	}
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
