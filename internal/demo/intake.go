package demo

import (
	"fmt"
	"time"

	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/workday"
)

// graduate is a former student and the certificate she has lost, spoiled or outgrown.
type graduate struct {
	Person
	kind             casefile.DocumentKind
	honours          casefile.Honours
	year             int // of graduation
	nameAtGraduation string
	document         string // series and number of the original, when she knows them
	parent           *Person
	iinAbsent        string // why there is no IIN
	foreign          string // the identity document of somebody without an IIN
}

// Ages at graduation: born between September of the earlier and August of the later
// year before it. Source: basic school has nine classes, general school eleven, entered
// at six or seven.
var schoolYears = map[casefile.DocumentKind]int{casefile.BasicSecondary: 16, casefile.GeneralSecondary: 18}

const adult = 18 // years

// graduate invents a former student of the school who asks on the day, for the reasons.
func (v *inventor) graduate(d dice, s School, on workday.Date) graduate {
	g := graduate{kind: casefile.GeneralSecondary, honours: casefile.Ordinary}
	if s.habits.basic || d.chance(0.2) {
		g.kind = casefile.BasicSecondary
	}
	switch x := d.Float64(); {
	case x < 0.06:
		g.honours = casefile.Distinction
	case x < 0.073 && g.kind == casefile.GeneralSecondary:
		g.honours = casefile.AltynBelgi
	}
	g.year = graduationYear(d, s, on)
	born := workday.NewDate(g.year-schoolYears[g.kind], time.September, 1).AddDays(d.IntN(365))
	sex := "F"
	if d.chance(0.47) {
		sex = "M"
	}
	g.Person = v.people.born(d, s.habits.kazakh, sex, born)
	v.people.reachable(d, &g.Person)
	g.Address = v.homeAddress(d, s)
	if born.Year() < 1992 && d.chance(0.02) {
		g.iinAbsent, g.foreign = abroad(d)
	} else {
		v.people.register(d, &g.Person)
	}
	if g.minor(on) {
		parent := v.parent(d, g)
		g.parent = &parent
	}
	return g
}

// minor reports whether a parent must file, by the rule the desk applies.
func (g graduate) minor(on workday.Date) bool { return g.Birth.AddMonths(12*adult) > on }

// graduationYear: papers get lost soon after school or much later, seldom in between;
// nobody graduated before the school opened.
func graduationYear(d dice, s School, on workday.Date) int {
	last := on.Year()
	if on.Month() < time.July {
		last--
	}
	var ago int
	switch x := d.Float64(); {
	case x < 0.30:
		ago = d.between(0, 5)
	case x < 0.65:
		ago = d.between(6, 15)
	case x < 0.91:
		ago = d.between(16, 30)
	default:
		ago = d.between(31, 46)
	}
	return max(last-ago, min(s.OpenedOn.Year()+1, last))
}

// abroad says why an older graduate has no IIN and which passport she shows.
func abroad(d dice) (reason, document string) {
	if d.chance(0.8) {
		return "Ресей Федерациясының азаматы, ЖСН берілмеген / гражданин Российской Федерации, ИИН не присваивался",
			fmt.Sprintf("Паспорт РФ 00 00 %06d", d.IntN(1_000_000))
	}
	return "Германия Федеративтік Республикасының азаматы, ЖСН берілмеген / гражданин ФРГ, ИИН не присваивался",
		fmt.Sprintf("Reisepass C00%06d", d.IntN(1_000_000))
}

// parent invents a parent of a minor, of the same family.
func (v *inventor) parent(d dice, g graduate) Person {
	sex := "F"
	if d.chance(0.3) {
		sex = "M"
	}
	p := v.people.born(d, 1, sex, g.Birth.AddDays(-365*d.between(21, 38)))
	p.community, p.written, p.surname = g.community, russianWay, g.surname
	group := pick(d, givenGroups[g.community])
	p.given, p.father = v.people.givenName(d, group, sex, p.Birth.Year()), v.people.givenName(d, group, "M", p.Birth.Year()-27)
	if sex == "M" {
		p.given = g.father
	}
	p.spell()
	v.people.register(d, &p)
	v.people.reachable(d, &p)
	p.Address = g.Address
	return p
}

// homeAddress is where the applicant lives: mostly in the school's settlement.
func (v *inventor) homeAddress(d dice, s School) string {
	_, ru := address(d, v.world.RegionByID(s.RegionID), v.world.DivisionByID(s.DivisionID), localityOf(s.KATO))
	return ru
}

// reasons draws why the duplicate is needed and fits the person to them: names change
// mostly with a marriage.
func (v *inventor) reasons(d dice, g *graduate, on workday.Date) []casefile.Reason {
	x := d.Float64()
	switch {
	case g.minor(on) && x < 0.75, x < 0.57:
		if d.chance(0.3) {
			g.document = v.documentNumber(d, *g)
		}
		return []casefile.Reason{casefile.Lost}
	case g.minor(on), x < 0.70:
		g.document = v.documentNumber(d, *g)
		return []casefile.Reason{casefile.Damaged}
	case g.Sex == "M" && g.community != "kazakh":
		return []casefile.Reason{casefile.Lost}
	}
	g.nameAtGraduation = v.people.earlierName(d, &g.Person)
	g.document = v.documentNumber(d, *g)
	if x > 0.96 {
		return []casefile.Reason{casefile.Damaged, casefile.NameChanged}
	}
	return []casefile.Reason{casefile.NameChanged}
}

// documentNumber invents series and number of the original: the series of today for
// younger papers, the older forms of letters and six digits for the others. No two
// people name one, but for two in a thousand, who mistake a digit: the check of
// originals is there to find them.
func (v *inventor) documentNumber(d dice, g graduate) string {
	series := seriesGeneral
	switch {
	case g.year < 2000:
		series = pick(d, []string{"А", "АБ", "Б"})
	case g.kind == casefile.BasicSecondary:
		series = seriesBasic
	}
	if last, ok := v.lastOriginal[series]; ok && d.chance(0.002) {
		return last
	}
	for {
		number := fmt.Sprintf("%s № %0*d", series, digitsOf(series), d.IntN(firstBlank))
		if !v.originals[number] {
			v.originals[number], v.lastOriginal[series] = true, number
			return number
		}
	}
}

// digitsOf is how many digits a number of the series has.
func digitsOf(series string) int {
	if series == seriesGeneral || series == seriesBasic {
		return 7
	}
	return 6
}

// filed is the person as the desk takes her.
func (p Person) filed() casework.Person {
	f := casework.Person{
		IIN: string(p.IIN), Surname: p.Surname, GivenName: p.GivenName, Patronymic: p.Patronymic,
		Phone: p.Phone, Email: p.Email, Address: p.Address,
	}
	if p.IIN == "" {
		f.BirthDate = p.Birth
	}
	return f
}

// submission is what the former student hands in at the door, with or without a defect
// in the package: the form, the papers, and where she will collect the duplicate.
func (v *inventor) submission(d dice, s School, g graduate, channel casefile.Channel, reasons []casefile.Reason, at time.Time, wrong defect) casework.Submission {
	on := workday.DateOf(at, v.zone)
	sub := casework.Submission{
		Channel: channel, Applicant: g.filed(), ApplicantRole: casefile.FormerStudent, Reasons: reasons,
		DocumentKind: g.kind, Honours: g.honours, GraduationYear: g.year,
		NameAtGraduation: g.nameAtGraduation, OriginalDocument: g.document, CertifiedBy: casefile.Handwritten,
	}
	sub.Applicant.IINAbsentReason, sub.Applicant.IdentityDocument = g.iinAbsent, g.foreign
	if g.minor(on) {
		parent := g.parent.filed()
		sub.ApplicantRole, sub.Representative = casefile.LegalRepresentative, &parent
	}
	switch channel {
	case casefile.Portal:
		v.fromPortal(d, s, on, &sub)
	case casefile.StateCorporation:
		sub.Items = v.papers(d, g, channel, reasons, at, wrong)
		sub.PickupBranchID = s.BranchID
		sub.HomeVisit = d.chance(0.018)
	default:
		sub.Items = v.papers(d, g, channel, reasons, at, wrong)
	}
	return sub
}

// fromPortal completes a submission of the portal. More and more people sign with a
// one-time password; most have the duplicate sent to a branch.
func (v *inventor) fromPortal(d dice, s School, on workday.Date, sub *casework.Submission) {
	sub.Items = []casefile.PresentedItem{{Kind: casefile.ApplicationForm}}
	sub.CertifiedBy = casefile.EDS
	if d.chance(0.30 + 0.35*v.passed(on)) {
		sub.CertifiedBy = casefile.OTP
	}
	if d.chance(0.62) {
		sub.PickupBranchID = s.BranchID
	} else {
		sub.PickupAddress = s.AddressRU
	}
}
