package figures

import "telnusqa/internal/casefile"

// IntakeRefusalFigures is how often one item stood on receipts of refusal to
// accept with one ground. A receipt may name several items, so these add up to at
// least NotAccepted.
type IntakeRefusalFigures struct {
	Ground casefile.IntakeGround
	Item   casefile.PackageItemKind
	Count  int
}

// ServiceRefusalFigures is how often the service was refused on one legal ground.
type ServiceRefusalFigures struct {
	Ground casefile.ServiceGround
	Count  int
}

// HearingFigures are the steps that the law asks for before a refusal.
type HearingFigures struct {
	Notices, NoticesLate, Recorded int
}

// intakeRefusals lists only what occurred.
func (l lens) intakeRefusals() []IntakeRefusalFigures {
	var found []IntakeRefusalFigures
	for g, ground := range intakeGrounds {
		for i, item := range packageItems {
			if n := l.flowOf(&intakeRefused, g*itemsAtMost+i); n != 0 {
				found = append(found, IntakeRefusalFigures{
					Ground: casefile.IntakeGround(ground), Item: casefile.PackageItemKind(item), Count: n,
				})
			}
		}
	}
	return found
}

// serviceRefusals lists only the grounds that occurred; they add up to Refused.
func (l lens) serviceRefusals() []ServiceRefusalFigures {
	var found []ServiceRefusalFigures
	for i, ground := range serviceGrounds {
		if n := l.flowOf(&serviceRefused, i); n != 0 {
			found = append(found, ServiceRefusalFigures{Ground: casefile.ServiceGround(ground), Count: n})
		}
	}
	return found
}
