package main

import (
	"context"
	"fmt"
	"time"

	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/workday"
)

// planHandIn plans that somebody files on a day, at a door that is open.
func (l *life) planHandIn(ctx context.Context, day workday.Date) {
	school := l.country.schools[l.country.sizes.draw(l.dice)]
	channel := casefile.Portal
	switch x := l.Float64(); {
	case l.works(workday.FiveDay, day) && x < 0.55:
		channel = casefile.SchoolOffice
	case l.works(workday.SixDay, day) && x < 0.85:
		channel = casefile.StateCorporation
	}
	zone := l.country.zones[school.RegionID]
	at := day.At(0, zone)
	switch channel {
	case casefile.SchoolOffice:
		at = at.Add(l.minutes(9*60+5, 17*60))
	case casefile.StateCorporation:
		at = at.Add(l.minutes(9*60+5, 19*60+30))
	default:
		at = at.Add(l.minutes(7*60, 23*60+50))
	}
	l.agenda.plan(at, at, func(event) error { return l.handIn(ctx, school.ID, channel, at) })
}

// minutes is a time of the day between two minutes, with its own microseconds.
func (l *life) minutes(low, high int) time.Duration {
	return time.Duration(low)*time.Minute + time.Duration(l.Int64N(int64(high-low)*60_000_000))*time.Microsecond
}

func (l *life) handIn(ctx context.Context, school int64, channel casefile.Channel, at time.Time) error {
	by := l.counter(channel, school)
	out, err := l.desk.Submit(ctx, by, l.submission(school, channel, at))
	if err != nil {
		return fmt.Errorf("hand in at school %d by %s: %w", school, channel, err)
	}
	l.after(ctx, out.ApplicationID)
	return nil
}

// Shares of what is filed.
var (
	reasonShares  = newUrn(62, 13, 17, 4, 4)
	reasonChoices = [][]casefile.Reason{
		{casefile.Lost}, {casefile.Damaged}, {casefile.NameChanged},
		{casefile.Lost, casefile.NameChanged}, {casefile.Damaged, casefile.NameChanged},
	}
)

const (
	minorShare      = 0.03
	incompleteShare = 0.06
)

func (l *life) submission(school int64, channel casefile.Channel, at time.Time) casework.Submission {
	year := at.Year()
	minor := l.chance(minorShare)
	born := year - l.between(19, 58)
	if minor {
		born = year - 16
	}
	s := casework.Submission{
		SchoolID: school, Channel: channel, Applicant: l.people.born(born),
		ApplicantRole: casefile.FormerStudent, Reasons: reasonChoices[reasonShares.draw(l.dice)],
		DocumentKind: casefile.GeneralSecondary, Honours: casefile.Ordinary,
		GraduationYear: born + 17, CertifiedBy: casefile.Handwritten,
	}
	if minor || l.chance(0.35) {
		s.DocumentKind, s.GraduationYear = casefile.BasicSecondary, min(born+15, year-1)
	}
	if l.chance(0.08) {
		s.Honours = casefile.Distinction
	}
	if minor {
		parent := l.people.born(year - l.between(36, 55))
		s.Representative, s.ApplicantRole = &parent, casefile.LegalRepresentative
	}
	if originalDue(s.Reasons) {
		s.OriginalDocument = fmt.Sprintf("%s № %07d", sheetFor(s.DocumentKind, s.Honours).series, l.between(1, 999_999))
		s.NameAtGraduation = s.Applicant.Surname + " " + s.Applicant.GivenName
	}
	switch channel {
	case casefile.Portal:
		s.CertifiedBy = pickTwo(l.dice, casefile.EDS, casefile.OTP)
		s.PickupBranchID = l.country.schools[school-1].BranchID
		s.Items = []casefile.PresentedItem{{Kind: casefile.ApplicationForm}}
	case casefile.StateCorporation:
		s.PickupBranchID = l.country.schools[school-1].BranchID
		s.HomeVisit = l.chance(0.02)
		s.Items = l.papers(s, at, minor)
	default:
		s.Items = l.papers(s, at, minor)
	}
	return s
}

func pickTwo[T any](d dice, a, b T) T {
	if d.chance(0.5) {
		return a
	}
	return b
}

func originalDue(reasons []casefile.Reason) bool {
	due := false
	for _, r := range reasons {
		if r == casefile.Lost {
			return false
		}
		due = due || r == casefile.NameChanged || r == casefile.Damaged
	}
	return due
}

// papers is what somebody lays on the desk, now and then with a gap.
func (l *life) papers(s casework.Submission, at time.Time, minor bool) []casefile.PresentedItem {
	on := workday.DateOf(at, time.UTC)
	identity := casefile.PresentedItem{Kind: casefile.IdentityCard, ExpiresOn: on.AddDays(l.between(10, 3600))}
	if minor {
		identity = casefile.PresentedItem{Kind: casefile.BirthCertificate}
	}
	switch {
	case !l.chance(incompleteShare):
	case minor:
		return []casefile.PresentedItem{{Kind: casefile.ApplicationForm}, identity} // no proof
	case l.chance(0.5):
		identity.ExpiresOn = on.AddDays(-l.between(2, 900))
	default:
		return []casefile.PresentedItem{{Kind: casefile.ApplicationForm}}
	}
	items := []casefile.PresentedItem{{Kind: casefile.ApplicationForm}, identity}
	if originalDue(s.Reasons) {
		items = append(items, casefile.PresentedItem{Kind: casefile.OriginalDocument})
	}
	if minor {
		items = append(items, casefile.PresentedItem{Kind: casefile.RepresentationProof})
	}
	return items
}
