package demo

import (
	"slices"
	"time"

	"telnusqa/internal/casefile"
	"telnusqa/internal/workday"
)

// defect is what is wrong with a package that is refused at intake.
type defect int

const (
	complete defect = iota
	noIdentity
	expiredIdentity
	noOriginal
	noProof
)

// defectOf draws a defect that the application can have: an original can be missing
// only where it is due, a proof only where a parent files.
func defectOf(d dice, g graduate, reasons []casefile.Reason, on workday.Date) defect {
	possible, weights := []defect{noIdentity, expiredIdentity}, []float64{3, 4}
	if originalDue(reasons) {
		possible, weights = append(possible, noOriginal), append(weights, 9)
	}
	if g.minor(on) {
		possible, weights = append(possible, noProof), append(weights, 8)
	}
	return possible[newUrn(weights).draw(d)]
}

// originalDue follows the Russian text: the original comes with a changed name and
// with a damaged document.
func originalDue(reasons []casefile.Reason) bool {
	return slices.Contains(reasons, casefile.NameChanged) || slices.Contains(reasons, casefile.Damaged)
}

// papers are what somebody lays on the desk of a school or a branch.
func (v *inventor) papers(d dice, g graduate, channel casefile.Channel, reasons []casefile.Reason, at time.Time, wrong defect) []casefile.PresentedItem {
	on := workday.DateOf(at, v.zone)
	items := []casefile.PresentedItem{{Kind: casefile.ApplicationForm}}
	if wrong != noIdentity {
		items = append(items, v.identity(d, g, channel, at, wrong == expiredIdentity))
	}
	if originalDue(reasons) && wrong != noOriginal {
		items = append(items, casefile.PresentedItem{Kind: casefile.OriginalDocument})
	}
	if g.minor(on) && wrong != noProof {
		items = append(items, casefile.PresentedItem{Kind: casefile.RepresentationProof})
	}
	return items
}

// identity draws the identity document: cards and passports run for ten years; more
// and more people show the digital document of the app and consent to its use.
func (v *inventor) identity(d dice, g graduate, channel casefile.Channel, at time.Time, expired bool) casefile.PresentedItem {
	on := workday.DateOf(at, v.zone)
	item := casefile.PresentedItem{Kind: casefile.IdentityCard, ExpiresOn: on.AddDays(d.between(20, 3600))}
	switch {
	case expired:
		item.ExpiresOn = on.AddDays(-d.between(1, 900))
		return item
	case g.IIN == "":
		item.Kind = casefile.Passport
	case g.minor(on):
		item.Kind, item.ExpiresOn = casefile.BirthCertificate, 0
	case d.chance(0.06 + 0.26*v.passed(on)):
		item.Kind, item.ExpiresOn = casefile.DigitalDocument, 0
		item.Consent = &casefile.Consent{
			Method: pick(d, []casefile.ConsentMethod{casefile.ConsentByOTP, casefile.ConsentByOTP, casefile.ConsentBySMS}),
			At:     at.Add(-time.Duration(d.between(40, 300)) * time.Second), Phone: g.Phone,
		}
	case d.chance(0.08):
		item.Kind = casefile.Passport
	}
	if channel == casefile.StateCorporation && g.IIN != "" && item.Kind == casefile.IdentityCard {
		item.FromStateSystem = d.chance(0.75)
	}
	return item
}
