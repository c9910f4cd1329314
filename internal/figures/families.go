package figures

// The measures, with their codes. Codes are stored in cells: append labels only
// at the end of a list, never give a code to something else, and leave the gaps
// for what the lists may grow to.
var (
	received = family{name: "received", base: 1,
		definition: "Applications handed in, by the day of hand-in, whatever became of them."}
	notAccepted = family{name: "not_accepted", base: 2,
		definition: "Applications whose package was incomplete or expired and that were refused at the door with a receipt, by the receipt's day; they have no term and are never added to refusals of the service."}
	accepted = family{name: "accepted", base: 3,
		definition: "Applications accepted, by the acceptance day (day 0 of the term), which may be later than the hand-in; where a new calendar moves the day of an open case, by the new one."}
	issued = family{name: "issued", base: 4,
		definition: "Duplicates made, signed and registered, by the day of issue, or the acceptance day where the case was handed in after hours and ended before it."}
	refused = family{name: "refused", base: 5,
		definition: "Cases ended with a reasoned refusal of the service, by the day of the reply, or the acceptance day as above."}
	withdrawn = family{name: "withdrawn", base: 6,
		definition: "Accepted cases that the applicant took back, by that day, or the acceptance day as above."}
	withdrawnEarly = family{name: "withdrawn_before_acceptance", base: 7,
		definition: "Applications taken back while they waited for acceptance, by that day; they were received and never open."}
	handedOver = family{name: "handed_over", base: 8,
		definition: "Duplicates put into the applicant's or the representative's hands, at the school or at the State Corporation, by that day."}
	completedOnTime = family{name: "completed_on_time", base: 9,
		definition: "Cases issued or refused before their due instant, by the day they ended."}
	completedLate = family{name: "completed_late", base: 10,
		definition: "Cases issued or refused at their due instant or after it, by the day they ended."}
	overdueBegun = family{name: "overdue_begun", base: 11,
		definition: "Cases whose 15-day term ran out unmet, those included that still waited for their acceptance to be entered, by the day of the due instant."}
	overdueEnded = family{name: "overdue_ended", base: 12,
		definition: "Cases counted in overdue_begun that ended since, by the day they ended, or by the day they had become overdue when an earlier end was entered afterwards; and those that a new calendar gave a due date ahead, by the day it was moved."}
	entries = family{name: "entries", base: 13, labels: entryMakers,
		definition: "Journal entries about cases and blanks made by people, by whose they are (the school, the State Corporation, others) and the day they tell about."}

	receivedByReasons = family{name: "received_by_reasons", base: 16, labels: reasonSets,
		definition: "Applications handed in, by their set of reasons and the day of hand-in."}
	receivedByKind = family{name: "received_by_document_kind", base: 24, labels: documentKinds,
		definition: "Applications handed in, by kind of document and the day of hand-in."}
	receivedByHonours = family{name: "received_by_honours", base: 26, labels: honoursNames,
		definition: "Applications handed in, by honours of the document and the day of hand-in."}
	receivedByCertification = family{name: "received_by_certification", base: 29, labels: certifications,
		definition: "Applications handed in, by how they were signed and the day of hand-in."}
	breached = family{name: "breaches", base: 32, labels: clockKinds,
		definition: "Terms that ran out unmet, by kind of clock and the day of the due instant."}
	intakeRefused = family{name: "intake_refusals", base: 48, labels: intakeFindings,
		definition: "Items named on receipts of refusal to accept, by ground and item and the receipt's day; one receipt may name several."}
	serviceRefused = family{name: "service_refusals", base: 384, labels: serviceGrounds,
		definition: "Reasoned refusals of the service, by legal ground and the day of the reply."}

	sentToCorporation = family{name: "sent_to_corporation", base: 96, branch: true,
		definition: "Ready duplicates that arrived at the State Corporation, by that day."}
	handedOverAtCorporation = family{name: "handed_over_at_corporation", base: 97, branch: true,
		definition: "Duplicates handed over at the State Corporation, by that day."}
	returnedToSchool = family{name: "returned_to_school", base: 98, branch: true,
		definition: "Uncollected duplicates that the State Corporation gave back, by that day."}
	storedTooLong = family{name: "stored_too_long", base: 99, branch: true,
		definition: "Duplicates that left the State Corporation, collected or returned, after the month of storage had ended, by the day they left."}
	requested = family{name: "requested_from_school", base: 100, branch: true,
		definition: "Returned duplicates that the State Corporation asked for again, by the day of the request."}
	requestsMet = family{name: "requests_met", base: 101, branch: true,
		definition: "Duplicates sent again within one working day of the request, by the day they arrived."}
	requestsLate = family{name: "requests_late", base: 102, branch: true,
		definition: "Duplicates sent again later than that, by the day they arrived."}

	monthEnded = family{name: "storage_months_ended", base: 472, branch: true,
		definition: "Duplicates whose month of storage at the State Corporation ran out while they lay there, by the day of the due instant."}
	monthEndedLeft = family{name: "storage_months_ended_left", base: 473, branch: true,
		definition: "Duplicates counted in storage_months_ended that left since, collected or returned, by the day they left, or by the day their month had ended when an earlier leaving was entered afterwards."}
	returnedLate = family{name: "returned_late", base: 474, branch: true,
		definition: "Those of returned_to_school that went back after their month had ended, by the same day."}

	blanksReceived = family{name: "blanks_received", base: 104,
		definition: "Blanks that came into schools' stock, by the day of receipt."}
	blanksUsed = family{name: "blanks_used", base: 105,
		definition: "Blanks made into duplicates, by the day of issue, where the case belongs: the sheet of a closed school's case lay with its successor. What a stock holds is read from its book, not from these counts."}
	blanksSpoiled = family{name: "blanks_spoiled", base: 106,
		definition: "Blanks written off as spoiled, by that day."}
	blanksReturned = family{name: "blanks_returned", base: 392,
		definition: "Blanks given back to the supplier or the division, by that day."}
	blanksSent = family{name: "blanks_sent", base: 393,
		definition: "Blanks sent to other schools, by that day."}
	blanksArrived = family{name: "blanks_arrived", base: 394,
		definition: "Blanks taken from other schools, and own ones called back, by that day."}

	noticesGiven = family{name: "notices_given", base: 108,
		definition: "Notices of a preliminary refusal, which call to a hearing, by the day they were given."}
	noticesLate = family{name: "notices_late", base: 109,
		definition: "Those of them given later than three working days before the due date."}
	hearings = family{name: "hearings_recorded", base: 110,
		definition: "Hearings recorded, those included to which nobody came, by that day."}
	homeVisits = family{name: "home_visits", base: 111,
		definition: "Applications taken at the applicant's home on a call to 1414, by the day of hand-in."}

	completedIn = family{name: "completed_in_working_days", base: 112, labels: upTo(mostDays),
		definition: "Cases issued or refused, by whole working days from the acceptance day (not counted) to the end, and the day they ended."}
	storedFor = family{name: "stored_for_days", base: 176, labels: upTo(mostDays), branch: true,
		definition: "Duplicates that left the State Corporation, by calendar days of storage and the day they left."}
	waitedFor = family{name: "queue_wait_minutes", base: 240, labels: upTo(mostMinutes), branch: true, hourly: true,
		definition: "Visitors of a State Corporation branch who were called, by the begun minutes from the ticket to the call (15 is the last that is in time), the day of the queue and the hour in which the ticket was taken."}
	servedIn = family{name: "counter_service_minutes", base: 304, labels: upTo(mostMinutes), branch: true, hourly: true,
		definition: "Visitors who were served, by the begun minutes from the call to the end, the day of the queue and the hour of the call."}
	waitsLate = family{name: "queue_waits_late", base: 368, branch: true, hourly: true,
		definition: "Those of queue_wait_minutes who were called when the 15 minutes of the standard were over, by the same day and hour."}
	servicesLate = family{name: "counter_services_late", base: 369, branch: true, hourly: true,
		definition: "Those of counter_service_minutes who were served until the 15 minutes of the standard were over, by the same day and hour."}
	ticketsTaken = family{name: "tickets_taken", base: 400, branch: true, hourly: true,
		definition: "Tickets taken at State Corporation branches, by the day of the queue and the hour."}
	ticketsLeft = family{name: "tickets_left", base: 401, branch: true, hourly: true,
		definition: "Visitors who went before they were served, those included whom the branch left uncalled at the end of the day, by the day of the queue and the hour in which the ticket was taken."}

	visitsOrdered = family{name: "home_visits_ordered", base: 402, branch: true,
		definition: "Home visits ordered through the contact centre 1414, by the day of the order."}
	visitsDone = family{name: "home_visits_done", base: 403, branch: true,
		definition: "Home visits that took place, by their day."}
	visitsLate = family{name: "home_visits_done_late", base: 404, branch: true,
		definition: "Those of home_visits_done that took place on a later day than agreed, by the same day."}
	visitsCancelled = family{name: "home_visits_cancelled", base: 405, branch: true,
		definition: "Home visits that were cancelled, by that day."}

	issuedByReasons = family{name: "issued_by_reasons", base: 372, labels: reasonSets,
		definition: "Duplicates issued, by the application's set of reasons and the day of issue."}
	issuedByKind = family{name: "issued_by_document_kind", base: 380, labels: documentKinds,
		definition: "Duplicates issued, by kind of document and the day of issue."}
	lateEntries = family{name: "late_entries", base: 383,
		definition: "Entries made by people and recorded more than 24 hours after what they tell about, by the day they tell about."}
	unfolded = family{name: "unfolded_entries", base: 370,
		definition: "Entries this program could not read and that no other measure counts, by the UTC day they were recorded; anything but zero means the figures are incomplete."}
	corrections = family{name: "corrections", base: 382,
		definition: "Entries that correct an earlier one, by the UTC day they were recorded; the figures keep counting what was entered first."}
)

// families lists every family by code.
var families = []*family{
	&received, &notAccepted, &accepted, &issued, &refused, &withdrawn, &withdrawnEarly, &handedOver,
	&completedOnTime, &completedLate, &overdueBegun, &overdueEnded, &entries,
	&receivedByReasons, &receivedByKind, &receivedByHonours, &receivedByCertification,
	&breached, &intakeRefused, &serviceRefused,
	&sentToCorporation, &handedOverAtCorporation, &returnedToSchool, &storedTooLong, &requested, &requestsMet, &requestsLate,
	&blanksReceived, &blanksUsed, &blanksSpoiled, &noticesGiven, &noticesLate, &hearings, &homeVisits,
	&completedIn, &storedFor, &waitedFor, &servedIn, &waitsLate, &servicesLate,
	&ticketsTaken, &ticketsLeft, &monthEnded, &monthEndedLeft, &returnedLate,
	&issuedByReasons, &issuedByKind, &corrections, &lateEntries, &unfolded,
	&blanksReturned, &blanksSent, &blanksArrived,
	&visitsOrdered, &visitsDone, &visitsLate, &visitsCancelled,
}
