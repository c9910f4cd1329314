package main

import (
	_ "embed"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"time"

	"telnusqa/internal/workday"
)

// The documents that bench sends.
//
//go:embed queries/caseload.graphql
var caseloadQuery string

//go:embed queries/case.graphql
var caseQuery string

//go:embed queries/figures.graphql
var figuresQuery string

//go:embed queries/submit.graphql
var submitQuery string

type variables map[string]any

// asked makes the body of a GraphQL request.
func asked(document string, v variables) string {
	body, err := json.Marshal(struct {
		Query     string    `json:"query"`
		Variables variables `json:"variables,omitempty"`
	}{document, v})
	if err != nil {
		panic(fmt.Sprintf("loadgen: %v", err)) // strings and numbers only
	}
	return string(body)
}

// nodeID is the opaque identifier of a row, as the API makes it.
func nodeID(kind string, id int64) string {
	return base64.RawURLEncoding.EncodeToString(fmt.Appendf(nil, "%s:%d", kind, id))
}

// figuresOf asks for a territory's last twelve whole months with the territories
// of a level below it.
func figuresOf(token, id, level string, until workday.Date) question {
	last := workday.NewDate(until.Year(), until.Month(), 1).AddDays(-1)
	v := variables{"level": level, "year": map[string]string{
		"from": last.AddDays(1).AddMonths(-12).String(), "to": last.String(),
	}}
	if id != "" {
		v["id"] = id
	}
	return question{Path: "/graphql", Token: token, Body: asked(figuresQuery, v)}
}

// submission is what bench files again and again: a lost certificate, the whole
// package, at the office of the clerk's own school.
func submission(today workday.Date) variables {
	return variables{"input": map[string]any{
		"clientMutationId": "loadgen-@N@",
		"applicant": map[string]any{
			"iin": benchIIN, "surname": "Сынақова", "givenName": "Айгүл", "patronymic": "Маратқызы",
			"identityDocument": "Удостоверение личности № 000000000, МВД РК", "phone": "+77990000000",
			"address": "улица Абая, 1",
		},
		"applicantRole": "FORMER_STUDENT", "reasons": []string{"LOST"},
		"documentKind": "GENERAL_SECONDARY", "honours": "ORDINARY", "graduationYear": 2005, "certifiedBy": "HANDWRITTEN",
		"items": []map[string]any{
			{"kind": "APPLICATION_FORM"},
			{"kind": "IDENTITY_CARD", "expiresOn": today.AddMonths(24).String()},
		},
	}}
}

// benchIIN is an invented number: the load's people count upwards from serial 1.
var benchIIN = func() string {
	p := newPeople(newDice(0))
	return p.number(birth{workday.NewDate(1988, time.February, 29), "F"})
}()
