package demo

import (
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"telnusqa/internal/identifier"
	"telnusqa/internal/workday"
)

// Person is an invented person.
type Person struct {
	Surname, GivenName, Patronymic string
	Sex                            string // M, F
	Birth                          workday.Date
	IIN                            identifier.IIN // empty for graduates who left before numbers were given
	Phone                          string         // +7 799 ...: no such prefix is in use
	Email, Address                 string

	community string // whose names the family bears
	written   script
	father    record // the given name the patronymic was made from
	surname   record
	given     record
}

// Name returns surname, given name and patronymic.
func (p Person) Name() string {
	return strings.TrimSpace(p.Surname + " " + p.GivenName + " " + p.Patronymic)
}

// Short returns the surname with initials, as it stands on papers and in the register.
func (p Person) Short() string {
	short := p.Surname
	for i, part := range []string{p.GivenName, p.Patronymic} {
		if part == "" {
			continue
		}
		if i == 0 {
			short += " "
		}
		first, _ := utf8.DecodeRuneInString(part)
		short += string(first) + "."
	}
	return short
}

// script is how a Kazakh name stands in the person's papers: the Russian way, the
// Kazakh way with the Russian ending, or the Kazakh way without it.
type script int

const (
	russianWay script = iota
	kazakhWay
	kazakhBare
)

// others are the communities of the region beside the Kazakhs, with their shares.
var (
	others      = []string{"russian", "ukrainian", "german", "tatar", "belarusian", "polish", "korean", "ingush"}
	otherShares = newUrn([]float64{66, 10, 8, 4.5, 4, 3, 1.5, 3})
)

// givenGroups says whose given names a community uses; a group that stands twice is drawn
// twice as often.
var givenGroups = map[string][]string{
	"kazakh":     {"kazakh"},
	"russian":    {"russian"},
	"ukrainian":  {"russian"},
	"belarusian": {"russian"},
	"polish":     {"russian"},
	"korean":     {"russian"},
	"german":     {"russian", "russian", "german"},
	"tatar":      {"tatar"},
	"ingush":     {"ingush"},
}

// people invents persons; no two get one IIN. Their serial numbers lie from first to
// last, so that two inventors can be kept apart.
type people struct {
	first, last int

	surnames map[string][]record
	given    map[string][]record // by group and sex
	taken    map[identifier.IIN]bool
	phones   int
}

func newPeople() *people {
	p := &people{first: firstIINSerial, last: firstLiveSerial - 1, surnames: map[string][]record{}, given: map[string][]record{}, taken: map[identifier.IIN]bool{}}
	for _, r := range tables()["surnames"] {
		p.surnames[r["group"]] = append(p.surnames[r["group"]], r)
	}
	for _, r := range tables()["given_names"] {
		key := r["group"] + r["sex"]
		p.given[key] = append(p.given[key], r)
	}
	return p
}

// adult invents a person born within the years, as the staff of an office is.
func (p *people) adult(d dice, kazakh float64, from, to int) Person {
	sex := "F"
	if d.chance(0.25) {
		sex = "M"
	}
	born := workday.NewDate(d.between(from, to), time.Month(d.between(1, 12)), d.between(1, 28))
	return p.born(d, kazakh, sex, born)
}

// born invents a person with this sex and date of birth.
func (p *people) born(d dice, kazakh float64, sex string, born workday.Date) Person {
	q := Person{Sex: sex, Birth: born, community: "kazakh"}
	if !d.chance(kazakh) {
		q.community = others[otherShares.draw(d)]
	}
	if q.community == "kazakh" {
		q.written = scriptOf(d, born.Year())
	}
	q.surname = pick(d, p.surnames[q.community])
	groups := givenGroups[q.community]
	q.given = p.givenName(d, pick(d, groups), sex, born.Year())
	q.father = p.givenName(d, pick(d, groups), "M", born.Year()-27)
	q.spell()
	return q
}

// scriptOf: patronymics in -ұлы and -қызы and surnames without an ending are the
// younger people's; who graduated in Soviet times has papers in Russian spelling.
func scriptOf(d dice, year int) script {
	kazakh, bare := 0.08, 0.0
	switch {
	case year >= 2000:
		kazakh, bare = 0.55, 0.25
	case year >= 1990:
		kazakh, bare = 0.4, 0.1
	}
	switch x := d.Float64(); {
	case x < bare:
		return kazakhBare
	case x < bare+kazakh:
		return kazakhWay
	default:
		return russianWay
	}
}

// givenName draws a name of the generation; groups without one fall back to any.
func (p *people) givenName(d dice, group, sex string, year int) record {
	names := p.given[group+sex]
	for range 8 {
		r := pick(d, names)
		if r["era"] == "any" || (r["era"] == "old") == (year < 1988) {
			return r
		}
	}
	return pick(d, names)
}

// spell writes the name out in the person's script.
func (q *Person) spell() {
	gender, patronymic, kazakhPatronymic := "masculine", "patronymic_masculine", "ұлы"
	if q.Sex == "F" {
		gender, patronymic, kazakhPatronymic = "feminine", "patronymic_feminine", "қызы"
	}
	if q.written == russianWay {
		q.Surname, q.GivenName, q.Patronymic = q.surname[gender], q.given["name"], q.father[patronymic]
		return
	}
	q.GivenName, q.Patronymic = q.given["kazakh_name"], q.father["kazakh_name"]+kazakhPatronymic
	q.Surname = q.surname["bare"]
	if q.written == kazakhWay {
		q.Surname = q.surname["kazakh_masculine"]
		if q.Sex == "F" {
			q.Surname += "а"
		}
	}
}

// earlierName returns another name that the person had: a maiden surname, or the name
// in Russian spelling of somebody who took the Kazakh one.
func (p *people) earlierName(d dice, q *Person) string {
	if q.community == "kazakh" && (q.Sex == "M" || d.chance(0.2)) {
		q.written = kazakhWay
		if d.chance(0.6) {
			q.written = kazakhBare
		}
		q.spell()
		before := *q
		before.written = russianWay
		before.spell()
		return before.Name()
	}
	before := *q
	for before.Surname == q.Surname {
		before.surname = pick(d, p.surnames[q.community])
		before.spell()
	}
	return before.Name()
}

// The serial numbers of the demonstration's IINs, where no real person was met: the
// story's, behind them those of people who come while somebody watches, and last those of
// old registers.
const (
	firstIINSerial  = 9800
	firstLiveSerial = 9970
	firstOldSerial  = 9990
	lastIINSerial   = 9999
)

// register gives the person an IIN that nobody else of the demonstration has.
func (p *people) register(d dice, q *Person) {
	for {
		iin, ok := identifier.NewIIN(q.Birth.Year(), q.Birth.Month(), q.Birth.Day(), q.Sex, d.between(p.first, p.last))
		if ok && !p.taken[iin] {
			p.taken[iin] = true
			q.IIN = iin
			return
		}
	}
}

// reachable gives the person a phone and, to some, an e-mail address.
func (p *people) reachable(d dice, q *Person) {
	p.phones++
	q.Phone = fmt.Sprintf("+7799%07d", p.phones)
	if d.chance(0.3) {
		q.Email = fmt.Sprintf("applicant%05d@example.com", p.phones)
	}
}
