package view

import (
	"encoding/json"
	"strconv"
	"strings"

	"telnusqa/internal/fault"
	"telnusqa/internal/journal"
	"telnusqa/internal/workday"
)

// officeFacts are what entries about no case say in words; the members have one meaning
// in every payload that has them.
type officeFacts struct {
	Series        string       `json:"series"`
	Number        string       `json:"number"`
	FirstNumber   string       `json:"firstNumber"`
	LastNumber    string       `json:"lastNumber"`
	Basis         string       `json:"basis"`
	Source        string       `json:"source"`
	Reason        string       `json:"reason"`
	Act           string       `json:"act"`
	EffectiveFrom workday.Date `json:"effectiveFrom"`
	SHA256        string       `json:"sha256"`
}

var (
	sinceWords = fault.Text{KK: "{day} бастап", RU: "с {day}", EN: "from {day}"}
	fileWords  = fault.Text{
		KK: "{rows} жол: жаңасы {created}, өзгергені {changed}, бұрынғыдай {same}, қабылданбағаны {refused}",
		RU: "строк {rows}: новых {created}, изменено {changed}, без изменений {same}, отклонено {refused}",
		EN: "{rows} rows: {created} new, {changed} changed, {same} as they were, {refused} refused",
	}
)

// officeDetails gives the facts of an entry about no case as short phrases.
func officeDetails(e journal.Entry, l fault.Lang) []string {
	var p officeFacts
	details := []string{}
	if err := json.Unmarshal(e.Payload, &p); err != nil {
		return details
	}
	add := func(s string) {
		if s = strings.TrimSpace(s); s != "" {
			details = append(details, s)
		}
	}
	switch {
	case p.FirstNumber != "" && p.FirstNumber != p.LastNumber:
		add(p.Series + " " + p.FirstNumber + "–" + p.LastNumber)
	case p.FirstNumber != "":
		add(p.Series + " " + p.FirstNumber)
	default:
		add(p.Series + " " + p.Number)
	}
	if f, err := journal.Read[journal.DataImported](e); err == nil {
		n := strconv.Itoa
		add(strings.NewReplacer("{rows}", n(f.Rows), "{created}", n(f.Created), "{changed}", n(f.Changed), "{same}", n(f.Same), "{refused}", n(f.Refused)).Replace(fileWords.In(l)))
	}
	if p.SHA256 != "" {
		add("SHA-256 " + p.SHA256)
	}
	if !p.EffectiveFrom.IsZero() {
		add(strings.ReplaceAll(sinceWords.In(l), "{day}", dotted(p.EffectiveFrom)))
	}
	for _, text := range []string{p.Reason, p.Act, p.Basis, p.Source} {
		add(text)
	}
	return details
}
