package figures

import (
	"telnusqa/internal/journal"
	"telnusqa/internal/workday"
)

func (c *counter) submitted(p journal.Submitted) {
	c.event(p.HandedInOn, p.Channel)
	c.one(&received)
	c.reasons(&receivedByReasons, p.Reasons)
	c.label(&receivedByKind, p.DocumentKind)
	c.label(&receivedByHonours, p.Honours)
	c.label(&receivedByCertification, p.CertifiedBy)
	c.oneIf(&homeVisits, p.HomeVisit)
}

func (c *counter) accepted(p journal.Accepted) {
	c.event(p.AcceptedOn, p.Channel)
	c.one(&accepted)
}

func (c *counter) intakeRefused(p journal.IntakeRefused) {
	c.event(p.On, p.Channel)
	c.one(&notAccepted)
	for _, f := range p.Findings {
		c.label(&intakeRefused, f.Ground+"/"+f.Item)
	}
	c.overdueUntil(p.On, p.BreachRecordedOn)
}

func (c *counter) preparationStarted(p journal.PreparationStarted) { c.event(p.On, p.Channel) }

func (c *counter) noticeGiven(p journal.NoticeGiven) {
	c.event(p.On, p.Channel)
	c.one(&noticesGiven)
	c.oneIf(&noticesLate, p.Late)
}

func (c *counter) hearingRecorded(p journal.HearingRecorded) {
	c.event(p.On, p.Channel)
	c.one(&hearings)
}

func (c *counter) serviceRefused(p journal.ServiceRefused) {
	c.event(lastDay(p.Ended), p.Channel)
	c.one(&refused)
	c.label(&serviceRefused, p.Ground)
	c.completed(p.Ended)
}

func (c *counter) issued(p journal.Issued) {
	c.event(lastDay(p.Ended), p.Channel)
	c.one(&issued)
	c.doorless(&blanksUsed)
	c.reasons(&issuedByReasons, p.Reasons)
	c.label(&issuedByKind, p.DocumentKind)
	c.completed(p.Ended)
}

// lastDay is the day on which an accepted case stops being open. What was handed in
// after hours is accepted on the next working day and may end on the evening before
// it: counted then, the open cases of that evening would be one too few.
func lastDay(e journal.Ended) workday.Date { return max(e.On, e.AcceptedOn) }

func (c *counter) completed(e journal.Ended) {
	if e.Late {
		c.one(&completedLate)
	} else {
		c.one(&completedOnTime)
	}
	c.bin(&completedIn, max(0, e.WorkingDays)) // negative before day 0
	c.overdueUntil(lastDay(e), e.BreachRecordedOn)
}

// overdueUntil takes a case that ended on a day out of the overdue ones, where its
// breach had been counted into them on another. An end entered afterwards may lie
// before the breach; the case was then overdue for no day at all, and both counts
// fall on the day of the breach: an earlier end would make the overdue of the days
// between negative.
func (c *counter) overdueUntil(ended, breached workday.Date) {
	if !breached.IsZero() {
		day := c.day
		c.day = max(ended, breached)
		c.one(&overdueEnded)
		c.day = day
	}
}

func (c *counter) withdrawn(p journal.Withdrawn) {
	day, measure := p.On, &withdrawnEarly
	if p.Accepted {
		day, measure = lastDay(p.Ended), &withdrawn
	}
	c.event(day, p.Channel)
	c.one(measure)
	c.overdueUntil(day, p.BreachRecordedOn)
}

func (c *counter) sentToCorporation(p journal.SentToCorporation) {
	c.event(p.On, p.Channel)
	c.one(&sentToCorporation)
	if p.OnRequest {
		c.oneIf(&requestsMet, !p.RequestLate)
		c.oneIf(&requestsLate, p.RequestLate)
	}
}

func (c *counter) returnedToSchool(p journal.ReturnedToSchool) {
	c.event(p.On, p.Channel)
	c.one(&returnedToSchool)
	c.bin(&storedFor, p.StoredDays)
	c.oneIf(&storedTooLong, p.Late)
	c.oneIf(&returnedLate, p.Late)
	c.storedUntil(p.On, p.BreachRecordedOn)
}

func (c *counter) requestedFromSchool(p journal.RequestedFromSchool) {
	c.event(p.On, p.Channel)
	c.one(&requested)
}

func (c *counter) handedOver(p journal.HandedOver) {
	c.event(p.On, p.Channel)
	c.one(&handedOver)
	if p.AtCorporation {
		c.one(&handedOverAtCorporation)
		c.bin(&storedFor, p.StoredDays)
		c.oneIf(&storedTooLong, p.StorageLate)
		c.storedUntil(p.On, p.BreachRecordedOn)
	}
}

// storedUntil takes a paper that left on a day out of those whose month had ended, as
// overdueUntil does with cases.
func (c *counter) storedUntil(left, ended workday.Date) {
	if !ended.IsZero() {
		day := c.day
		c.day = max(left, ended)
		c.one(&monthEndedLeft)
		c.day = day
	}
}
