package main

import (
	"fmt"
	"time"

	"telnusqa/internal/casework"
	"telnusqa/internal/workday"
)

// act is something an officer does, once to each specimen.
type act struct {
	name     string // of the mutation
	by       func(*specimen) guest
	node     string // what the answer is asked for, beside the faults
	input    func(*specimen) variables
	unstated bool // done so that the acts behind it can be; not measured
}

// chain is a walk of specimens of one kind through acts.
type chain struct {
	what string
	acts []act
}

// specimen is what acts are done to: a school with its people, a case that somebody filed
// there, a ticket of its branch, and sheets that it received.
type specimen struct {
	clerk, head, operator guest
	iin                   string    // of who files
	sheets                [2]string // numbers of the first and the last
	sheetIDs              [2]int64
	app, ticket           row
	duplicate, notice     int64 // of the case
}

// row is where a row is, and as which version.
type row struct{ id, version int64 }

// The people.
func clerk(s *specimen) guest    { return s.clerk }
func head(s *specimen) guest     { return s.head }
func operator(s *specimen) guest { return s.operator }

// sheetsAtOnce is how many blanks come in one delivery.
const sheetsAtOnce = 10

// benchSeries is the series of the blanks that bench receives.
const benchSeries = "ЖОБ"

// chains are the walks that bench measures. Left out is what needs somebody else's
// system (a message of the portal) or happens once in a while (closing a school, changes
// of calendar and rules).
func chains(today workday.Date, zone *time.Location) []chain {
	sent := storedUntil(today, zone)
	long := func(days int) string { return sent.AddDays(-days).At(10*3600, zone).Format(time.RFC3339) }
	receive := act{name: "receiveBlanks", by: clerk, input: func(s *specimen) variables {
		return variables{
			"series": benchSeries, "first": s.sheets[0], "last": s.sheets[1], "documentKind": "GENERAL_SECONDARY", "honours": "ORDINARY",
			"receivedOn": long(8)[:10], "basis": "Накладная № 1",
		}
	}}
	file := act{name: "submitApplication", by: clerk, node: "application", unstated: true, input: func(s *specimen) variables { return s.filing(today) }}
	start := onCase("startPreparation", clerk, nil)
	issue := onCase("issueDuplicate", clerk, func(s *specimen) variables { return variables{"series": benchSeries, "number": s.sheets[0]} })
	handOver := onCase("handOver", clerk, func(*specimen) variables {
		return variables{"recipient": "APPLICANT", "identityDocument": "Удостоверение личности № 000000000, МВД РК"}
	})
	reasons := variables{"grounds": []string{"UNRELIABLE_DATA"}, "reasons": "Сведений об окончании школы в архиве нет."}
	return []chain{
		{"a duplicate, school", []act{
			receive, file, start, issue, handOver,
			{name: "spoilBlank", by: clerk, input: func(s *specimen) variables {
				return variables{"series": benchSeries, "number": s.sheets[1], "reason": "Испорчен при печати"}
			}},
		}},
		{"a refusal", []act{
			file, start.silently(),
			onCase("giveNotice", clerk, func(*specimen) variables {
				return reasons.and(variables{"hearingAt": hearingDay(today).At(10*3600, zone).Format(time.RFC3339)})
			}),
			onCase("recordHearing", clerk, func(*specimen) variables {
				return variables{"outcome": "WAIVED", "protocol": "Заявитель не возражает."}
			}),
			onCase("refuseService", head, func(*specimen) variables { return reasons }),
		}},
		{"a withdrawal", []act{
			file,
			onCase("correctApplication", clerk, func(*specimen) variables {
				return variables{"reason": "Опечатка", "applicant": variables{"phone": "+77990000001"}}
			}),
			onCase("withdrawApplication", clerk, nil),
		}},
		{"the queue of the State Corporation", []act{
			{name: "takeTicket", by: operator, node: "ticket", input: func(*specimen) variables { return variables{} }},
			{name: "callTicket", by: operator, node: "ticket", input: func(*specimen) variables { return variables{"counter": "1"} }},
			{name: "finishTicket", by: operator, node: "ticket", input: func(s *specimen) variables {
				return variables{"ticketId": nodeID("Ticket", s.ticket.id), "expectedVersion": s.ticket.version}
			}},
		}},
		{"a duplicate, State Corporation", []act{
			receive.silently(),
			{name: "submitApplication", by: operator, node: "application", input: func(s *specimen) variables {
				return s.filing(today).and(variables{
					"schoolId": nodeID("School", s.clerk.user.Home.SchoolID), "handedInAt": long(7),
					"pickupPoint": variables{"branchId": nodeID("Branch", s.operator.user.Home.BranchID)},
				})
			}},
			start.silently().at(long(6)), issue.silently().at(long(5)),
			onCase("sendToCorporation", clerk, nil).at(long(0)),
			onCase("returnToSchool", operator, nil),
			onCase("requestFromSchool", operator, nil),
			onCase("sendToCorporation", clerk, nil).silently(),
			handOver.from(operator),
		}},
	}
}

// storedUntil is the latest day of which the month of storage is over today.
func storedUntil(today workday.Date, zone *time.Location) workday.Date {
	r := casework.DefaultRulebook().Reckoner
	for sent := today.AddMonths(-1); ; sent = sent.AddDays(-1) {
		// A year without a calendar has no terms; the acts themselves will say so.
		if due, err := r.Storage(sent.At(10*3600, zone), zone); err != nil || due.DueOn <= today {
			return sent
		}
	}
}

// hearingDay is three working days on.
func hearingDay(today workday.Date) workday.Date {
	day, err := casework.DefaultRulebook().Reckoner.Calendars.Week(workday.FiveDay).Add(today, 3)
	if err != nil {
		return today.AddDays(5) // a year without a calendar: the act itself will say so
	}
	return day
}

// onCase is an act on the specimen's case, with what it asks for beside that.
func onCase(name string, by func(*specimen) guest, more func(*specimen) variables) act {
	return act{name: name, by: by, node: "application", input: func(s *specimen) variables {
		v := variables{"applicationId": nodeID("Application", s.app.id), "expectedVersion": s.app.version}
		if more != nil {
			v = v.and(more(s))
		}
		return v
	}}
}

func (a act) silently() act { a.unstated = true; return a }

func (a act) from(by func(*specimen) guest) act { a.by = by; return a }

// at is the act as it was done at an earlier instant.
func (a act) at(instant string) act {
	input := a.input
	a.input = func(s *specimen) variables { return input(s).and(variables{"happenedAt": instant}) }
	return a
}

// on asks the product to do the act to a specimen.
func (a act) on(s *specimen) question {
	kind := string(a.name[0]-'a'+'A') + a.name[1:] + "Input"
	node := ""
	if a.node != "" {
		node = a.node + " { id }"
	}
	document := fmt.Sprintf("mutation Act($input: %s!) { %s(input: $input) { %s faults { code } } }", kind, a.name, node)
	input := a.input(s).and(variables{"clientMutationId": "loadgen-@N@"})
	return question{Path: "/graphql", Token: a.by(s).token, Body: asked(document, variables{"input": input})}
}

// filing is a submission by the specimen's person, without its key.
func (s *specimen) filing(today workday.Date) variables {
	v := variables(submission(today)["input"].(map[string]any))
	delete(v, "clientMutationId")
	applicant := v["applicant"].(map[string]any)
	applicant["iin"] = s.iin
	return v
}

// and is both; what more says stands.
func (v variables) and(more variables) variables {
	both := make(variables, len(v)+len(more))
	for _, some := range []variables{v, more} {
		for name, value := range some {
			both[name] = value
		}
	}
	return both
}
