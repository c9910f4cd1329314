package casefile

import (
	"encoding/csv"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"telnusqa/internal/fault"
	"telnusqa/internal/workday"
)

var (
	today     = workday.NewDate(2026, 2, 3)
	yesterday = today.AddDays(-1)
	consent   = &Consent{Method: ConsentByOTP, At: noon, Phone: "+7 701 000 00 00"}
)

// row is one line of testdata/required_documents.csv: what a package must hold, spelled
// out for every door, set of reasons and applicant, under both texts of the standard.
type row struct {
	channel   Channel
	reasons   []Reason
	applicant ApplicantRole
	minor     bool
	required  map[string][]string // by text
	source    string
}

func requiredDocuments(t *testing.T) []row {
	t.Helper()
	f, err := os.Open("testdata/required_documents.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	lines, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var rows []row
	for _, l := range lines[1:] {
		r := row{
			channel: Channel(l[0]), applicant: ApplicantRole(l[2]), minor: l[3] == "yes", source: l[6],
			required: map[string][]string{RuleTextRU: strings.Split(l[4], "+"), RuleTextKK: strings.Split(l[5], "+")},
		}
		for _, reason := range strings.Split(l[1], "+") {
			r.reasons = append(r.reasons, Reason(reason))
		}
		rows = append(rows, r)
	}
	return rows
}

func TestTheTableOfRequiredDocumentsIsComplete(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range requiredDocuments(t) {
		rs := slices.Sorted(slices.Values(r.reasons))
		seen[fmt.Sprint(r.channel, rs, r.applicant, r.minor)] = true
		if r.source == "" {
			t.Errorf("%v: no source", r)
		}
	}
	const doors, setsOfReasons, applicants = 3, 7, 4
	if len(seen) != doors*setsOfReasons*applicants {
		t.Errorf("the table has %d different lines, want %d", len(seen), doors*setsOfReasons*applicants)
	}
}

// condition is how one document of a package was presented.
type condition int

const (
	absent condition = iota
	inForce
	expired
)

// documents is the packages that the truth table walks through: every document absent,
// in force or expired. A form and an original have no term.
type documents struct{ form, identityCard, passport, birth, digital, original, proof condition }

func everyPackage(yield func(documents) bool) {
	two, three := []condition{absent, inForce}, []condition{absent, inForce, expired}
	for _, form := range two {
		for _, original := range two {
			for _, proof := range three {
				for _, identityCard := range three {
					for _, passport := range three {
						for _, birth := range three {
							for _, digital := range three {
								if !yield(documents{form, identityCard, passport, birth, digital, original, proof}) {
									return
								}
							}
						}
					}
				}
			}
		}
	}
}

func (d documents) items() []PresentedItem {
	items := make([]PresentedItem, 0, 7)
	add := func(kind PackageItemKind, c condition) {
		item := PresentedItem{Kind: kind}
		switch c {
		case absent:
			return
		case expired:
			item.ExpiresOn = yesterday
		}
		if kind == DigitalDocument {
			item.Consent = consent
		}
		items = append(items, item)
	}
	add(ApplicationForm, d.form)
	add(IdentityCard, d.identityCard)
	add(Passport, d.passport)
	add(BirthCertificate, d.birth)
	add(DigitalDocument, d.digital)
	add(OriginalDocument, d.original)
	add(RepresentationProof, d.proof)
	return items
}

// oracle says how a requirement of the table stands, in its own words.
func (d documents) oracle(requirement string, r row, by CertifiedBy, digitalAdmitted bool) ItemState {
	stateOf := map[condition]ItemState{absent: Missing, inForce: Present, expired: ItemExpired}
	switch requirement {
	case "form":
		if r.channel == Portal && by == Handwritten {
			return Missing
		}
		return stateOf[d.form]
	case "identity":
		any := []condition{d.identityCard, d.passport, d.birth}
		if digitalAdmitted {
			any = append(any, d.digital)
		}
		if slices.Contains(any, inForce) {
			return Present
		}
		return stateOf[slices.Max(any)]
	case "original":
		return stateOf[d.original]
	case "proof":
		return stateOf[d.proof]
	default: // "original-later", "proof-later"
		return Later
	}
}

var requirementNames = map[PackageItemKind]string{
	ApplicationForm: "form", IdentityCard: "identity", OriginalDocument: "original", RepresentationProof: "proof",
}

// Every door, set of reasons, applicant, text of the standard, way to certify and set of
// presented documents: a million packages.
func TestCheckOverEveryPackage(t *testing.T) {
	for _, r := range requiredDocuments(t) {
		t.Run(fmt.Sprintf("%s %v %s minor=%v (%s)", r.channel, r.reasons, r.applicant, r.minor, r.source), func(t *testing.T) {
			t.Parallel()
			for d := range everyPackage {
				items := d.items()
				for _, text := range []string{RuleTextRU, RuleTextKK} {
					for _, admitted := range []bool{true, false} {
						for _, by := range Certifications() {
							p := Package{
								Channel: r.channel, Reasons: r.reasons, ApplicantRole: r.applicant, Minor: r.minor, CertifiedBy: by,
								Items: items, On: today, DigitalDocuments: admitted, RuleText: text,
							}
							checkOne(t, p, r.required[text], func(requirement string) ItemState { return d.oracle(requirement, r, by, admitted) })
							if t.Failed() {
								t.Fatalf("%+v, text %s, digital documents %v, certified by %s", d, text, admitted, by)
							}
						}
					}
				}
			}
		})
	}
}

func checkOne(t *testing.T, p Package, required []string, want func(string) ItemState) {
	f := Check(p)
	if len(f.Required) != len(required) {
		t.Errorf("%d requirements, want %v", len(f.Required), required)
		return
	}
	lacking, missing, gone, later := 0, false, false, false
	for i, r := range f.Required {
		name := requirementNames[r.AnyOf[0]]
		if r.State == Later {
			name += "-later"
		}
		state := want(required[i])
		if name != required[i] || r.State != state {
			t.Errorf("%s is %s, want %s to be %s", name, r.State, required[i], state)
		}
		if (r.State == ItemExpired) != (r.ExpiredOn == yesterday) {
			t.Errorf("%s is %s and expired on %s", name, r.State, r.ExpiredOn)
		}
		missing, gone = missing || state == Missing, gone || state == ItemExpired
		later = later || required[i] == "original-later"
		if state == Missing || state == ItemExpired {
			lacking++
		}
	}
	if len(f.List) != lacking || f.Complete() != (lacking == 0) || f.OriginalDue() != later || f.Err() != nil {
		t.Errorf("%d findings, complete %v, original due %v, %v; want %d, %v, %v", len(f.List), f.Complete(), f.OriginalDue(), f.Err(), lacking, lacking == 0, later)
	}
	if g := f.Grounds(); slices.Contains(g, Incomplete) != missing || slices.Contains(g, Expired) != gone || len(g) > 2 {
		t.Errorf("grounds %v, want missing %v, expired %v", g, missing, gone)
	}
}

// What the truth table leaves aside: consent, state systems, the words of a receipt.
func TestCheck(t *testing.T) {
	form := PresentedItem{Kind: ApplicationForm}
	card := PresentedItem{Kind: IdentityCard, ExpiresOn: today.AddDays(900)}
	identity := []PackageItemKind{IdentityCard, Passport, BirthCertificate, DigitalDocument}
	digital := func(c *Consent) PresentedItem { return PresentedItem{Kind: DigitalDocument, Consent: c} }
	fromState := func(kind PackageItemKind) PresentedItem { return PresentedItem{Kind: kind, FromStateSystem: true} }
	for _, c := range []struct {
		name    string
		source  string
		channel Channel
		reasons []Reason
		items   []PresentedItem
		want    []Finding
	}{
		{"a card and a form are enough for a lost document", "R29, R30, R33", SchoolOffice, []Reason{Lost}, []PresentedItem{form, card}, nil},
		{"a document is in force through its last day", "R39", SchoolOffice, []Reason{Lost}, []PresentedItem{form, {Kind: Passport, ExpiresOn: today}}, nil},
		{"and not a day longer", "R39", SchoolOffice, []Reason{Lost}, []PresentedItem{form, {Kind: Passport, ExpiresOn: yesterday}},
			[]Finding{{Ground: Expired, Item: Passport, OneOf: identity, ExpiredOn: yesterday, Rule: "R30"}}},
		{"a valid card makes an expired passport harmless", "R30", SchoolOffice, []Reason{Lost}, []PresentedItem{{Kind: Passport, ExpiresOn: yesterday}, form, card}, nil},
		{"of two expired documents the later one is named", "R39", SchoolOffice, []Reason{Lost},
			[]PresentedItem{form, {Kind: BirthCertificate, ExpiresOn: yesterday.AddDays(-9)}, {Kind: Passport, ExpiresOn: yesterday}, {Kind: IdentityCard, ExpiresOn: yesterday.AddDays(-1)}},
			[]Finding{{Ground: Expired, Item: Passport, OneOf: identity, ExpiredOn: yesterday, Rule: "R30"}}},
		{"a digital document with consent by one-time password", "R31, R36", SchoolOffice, []Reason{Lost}, []PresentedItem{form, digital(consent)}, nil},
		{"a digital document with consent by SMS", "R31, R36", StateCorporation, []Reason{Lost}, []PresentedItem{form, digital(&Consent{Method: ConsentBySMS, At: noon, Phone: "+7 701 000 00 00"})}, nil},
		{"a digital document without consent is not for us to see", "R35", SchoolOffice, []Reason{Lost}, []PresentedItem{form, digital(nil)},
			[]Finding{{Ground: Incomplete, Item: IdentityCard, OneOf: identity, Rule: "R35"}}},
		{"consent names its number", "R36", SchoolOffice, []Reason{Lost}, []PresentedItem{form, digital(&Consent{Method: ConsentByOTP, At: noon})},
			[]Finding{{Ground: Incomplete, Item: IdentityCard, OneOf: identity, Rule: "R35"}}},
		{"consent names its moment", "R36", SchoolOffice, []Reason{Lost}, []PresentedItem{form, digital(&Consent{Method: ConsentByOTP, Phone: "1"})},
			[]Finding{{Ground: Incomplete, Item: IdentityCard, OneOf: identity, Rule: "R35"}}},
		{"consent names its way", "R36", SchoolOffice, []Reason{Lost}, []PresentedItem{form, digital(&Consent{Method: "NOD", At: noon, Phone: "1"})},
			[]Finding{{Ground: Incomplete, Item: IdentityCard, OneOf: identity, Rule: "R35"}}},
		{"a card beside it makes the missing consent harmless", "R30", SchoolOffice, []Reason{Lost}, []PresentedItem{form, digital(nil), card}, nil},
		{"the State Corporation takes identity data from state systems", "R34", StateCorporation, []Reason{Lost}, []PresentedItem{form, fromState(IdentityCard)}, nil},
		{"the school cannot", "R34", SchoolOffice, []Reason{Lost}, []PresentedItem{form, fromState(IdentityCard)},
			[]Finding{{Ground: Incomplete, Item: IdentityCard, OneOf: identity, Rule: "R30"}}},
		{"an original is no data of a state system", "R34", StateCorporation, []Reason{Damaged}, []PresentedItem{form, card, fromState(OriginalDocument)},
			[]Finding{{Ground: Incomplete, Item: OriginalDocument, Rule: "R32"}}},
		{"an original nobody asked for does no harm", "R33", SchoolOffice, []Reason{Lost}, []PresentedItem{form, card, {Kind: OriginalDocument}}, nil},
		{"everything that lacks is named at once", "R40", SchoolOffice, []Reason{NameChanged, Damaged}, []PresentedItem{{Kind: Passport, ExpiresOn: yesterday}},
			[]Finding{
				{Ground: Incomplete, Item: ApplicationForm, Rule: "R29"},
				{Ground: Expired, Item: Passport, OneOf: identity, ExpiredOn: yesterday, Rule: "R30"},
				{Ground: Incomplete, Item: OriginalDocument, Rule: "R32"},
			}},
		{"the portal asks for the certified form alone", "R37, R38", Portal, []Reason{Lost}, []PresentedItem{form}, nil},
	} {
		t.Run(c.name+" ("+c.source+")", func(t *testing.T) {
			p := Package{
				Channel: c.channel, Reasons: c.reasons, ApplicantRole: FormerStudent, CertifiedBy: EDS,
				Items: c.items, On: today, DigitalDocuments: true, RuleText: RuleTextRU,
			}
			f := Check(p)
			if diff := cmp.Diff(c.want, f.List, cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			if got, want := f.Result() == PackageComplete, len(c.want) == 0; got != want {
				t.Errorf("result %v, want complete %v", f.Result(), want)
			}
		})
	}
}

func TestTheLinesOfAReceiptNameWhatIsMissingAndWhatExpired(t *testing.T) {
	p := Package{Channel: SchoolOffice, Reasons: []Reason{Lost}, On: today, Items: []PresentedItem{{Kind: ApplicationForm}}}
	for _, c := range []struct {
		digital bool
		items   []PresentedItem
		want    string
	}{
		{true, nil, "Документ, удостоверяющий личность (удостоверение личности, паспорт, свидетельство о рождении или цифровой документ)"},
		{false, nil, "Документ, удостоверяющий личность (удостоверение личности, паспорт или свидетельство о рождении)"},
		{true, []PresentedItem{{Kind: Passport, ExpiresOn: yesterday}}, "Паспорт"},
	} {
		p.DigitalDocuments, p.Items = c.digital, append(p.Items[:1], c.items...)
		if got := Check(p).List[0].Name(fault.RU); got != c.want {
			t.Errorf("got %s, want %s", got, c.want)
		}
	}
	if got := Check(p).Required[0].Name(fault.KK); got != "Өтініш (1-қосымша)" {
		t.Errorf("got %s", got)
	}
}

func TestSlipsInTheReasonsAreFaultsAndNoGrounds(t *testing.T) {
	for _, c := range []struct {
		reasons []Reason
		want    error
	}{
		{nil, ErrReasonRequired},
		{[]Reason{Lost, Damaged, Lost}, ErrReasonRepeated},
	} {
		f := Check(Package{Channel: Portal, Reasons: c.reasons, CertifiedBy: OTP, Items: []PresentedItem{{Kind: ApplicationForm}}, On: today})
		if !errors.Is(f.Err(), c.want) || f.Complete() || len(f.List) != 0 {
			t.Errorf("%v: %v, complete %v, %v", c.reasons, f.Err(), f.Complete(), f.List)
		}
	}
}

func BenchmarkCheck(b *testing.B) {
	p := Package{
		Channel: SchoolOffice, Reasons: []Reason{Damaged}, ApplicantRole: FormerStudent, CertifiedBy: Handwritten, On: today, DigitalDocuments: true,
		Items: []PresentedItem{{Kind: ApplicationForm}, {Kind: IdentityCard, ExpiresOn: today.AddDays(30)}, {Kind: OriginalDocument}},
	}
	b.ReportAllocs()
	for b.Loop() {
		if !Check(p).Complete() {
			b.Fatal("incomplete")
		}
	}
}
