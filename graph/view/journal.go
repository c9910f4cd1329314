package view

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"strconv"
	"strings"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/fault"
	"telnusqa/internal/journal"
	"telnusqa/internal/live"
	"telnusqa/internal/papers"
	"telnusqa/internal/sla"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// JournalEntry is one entry of the journal.
type JournalEntry struct {
	Cursor     string
	Kind       string
	HappenedAt time.Time
	RecordedAt time.Time
	Late       bool
	Hash       string
	of         store.TimelineEntry
	schools    *Together[*School]
	eyes       Eyes
}

// NewJournalEntry shows an entry in the zone of its case. schools are read for all entries
// of a list at once.
func NewJournalEntry(e Eyes, t store.TimelineEntry, schools *Together[*School], zone *time.Location) *JournalEntry {
	schools.Add(t.Place.SchoolID)
	v := &JournalEntry{
		Kind: string(t.Kind), HappenedAt: local(t.HappenedAt, zone), RecordedAt: local(t.RecordedAt, zone),
		Late: workday.DateOf(t.RecordedAt, zone) > workday.DateOf(t.HappenedAt, zone),
		of:   t, schools: schools, eyes: e,
	}
	if t.Position > 0 {
		v.Cursor, v.Hash = live.Cursor(t.Position), hex.EncodeToString(t.Hash)
	}
	return v
}

// Title says what happened.
func (j *JournalEntry) Title(lang *fault.Lang) string { return j.of.Kind.Name(j.eyes.in(lang)) }

// School is the school it is about; nil where it is about none, or beyond the walls.
func (j *JournalEntry) School(ctx context.Context) (*School, error) {
	return j.schools.Of(ctx, j.of.Place.SchoolID)
}

// ApplicationNumber is the number of the case it is about.
func (j *JournalEntry) ApplicationNumber() Maybe {
	var facts struct {
		Number string `json:"number"`
	}
	if j.of.ApplicationID == 0 || json.Unmarshal(j.of.Payload, &facts) != nil {
		return ""
	}
	return Maybe(facts.Number)
}

// Payload is what is hashed, for those who check it.
func (j *JournalEntry) Payload() Maybe {
	if !j.eyes.Role.ReadsJournal() {
		return ""
	}
	return Maybe(j.of.Payload)
}

// Actor says who did it: the role, or the product itself.
func (j *JournalEntry) Actor(lang *fault.Lang) string {
	return access.Role(j.of.ActorRole).Name(j.eyes.in(lang))
}

var (
	dueWords      = fault.Text{KK: "мерзімі {day}", RU: "срок до {day}", EN: "due {day}"}
	receiptWords  = fault.Text{KK: "қолхат {number}", RU: "расписка {number}", EN: "receipt {number}"}
	registerWords = fault.Text{KK: "тіркеу нөмірі {number}", RU: "запись в книге {number}", EN: "register entry {number}"}
	blankWords    = fault.Text{KK: "бланк {number}", RU: "бланк {number}", EN: "blank {number}"}
	tookWords     = fault.Text{KK: "{n} жұмыс күні", RU: "за {n} раб. дн.", EN: "in {n} working days"}
	leftWords     = fault.Text{KK: "қалғаны {n} жұмыс күні", RU: "осталось {n} раб. дн.", EN: "{n} working days left"}
	storedWords   = fault.Text{KK: "{day} дейін сақталады", RU: "хранится до {day}", EN: "kept until {day}"}
	copyWords     = fault.Text{KK: "{n}-басып шығару", RU: "печать № {n}", EN: "printing no. {n}"}
	movedWords    = fault.Text{KK: "{from} орнына {to}", RU: "с {from} на {to}", EN: "from {from} to {to}"}
	keptWords     = fault.Text{KK: "сақтау мерзімі {n} жыл", RU: "срок хранения, лет: {n}", EN: "term of keeping {n} years"}
	replyWords    = fault.Text{KK: "жауап {number}", RU: "ответ {number}", EN: "reply {number}"}
)

// Details gives further facts as short phrases.
func (j *JournalEntry) Details(lang *fault.Lang) []string {
	l := j.eyes.in(lang)
	say := func(t fault.Text, name, value string) string {
		return strings.ReplaceAll(t.In(l), "{"+name+"}", value)
	}
	e := j.of.Entry
	details := []string{}
	add := func(s string) {
		if s != "" {
			details = append(details, s)
		}
	}
	switch e.Kind {
	case journal.KindAccepted:
		if p, err := journal.Read[journal.Accepted](e); err == nil {
			add(say(dueWords, "day", dotted(p.DueOn)))
		}
	case journal.KindIntakeRefused:
		if p, err := journal.Read[journal.IntakeRefused](e); err == nil {
			add(say(receiptWords, "number", p.ReceiptNumber))
			for _, f := range p.Findings {
				add(casework.FindingOf(f).Name(l))
			}
		}
	case journal.KindPaperPrinted:
		if p, err := journal.Read[journal.PaperPrinted](e); err == nil {
			add(papers.Kind(p.Paper).Name(l))
			add(say(copyWords, "n", strconv.Itoa(p.Copy)))
		}
	case journal.KindIssued:
		if p, err := journal.Read[journal.Issued](e); err == nil {
			add(say(blankWords, "number", p.Series+" "+p.BlankNumber))
			add(say(registerWords, "number", p.RegisterNumber))
			add(say(tookWords, "n", strconv.Itoa(p.WorkingDays)))
		}
	case journal.KindServiceRefused:
		if p, err := journal.Read[journal.ServiceRefused](e); err == nil {
			add(say(replyWords, "number", p.ReplyNumber))
			add(casefile.ServiceGround(p.Ground).Name(l))
		}
	case journal.KindNoticeGiven:
		if p, err := journal.Read[journal.NoticeGiven](e); err == nil {
			add(casefile.ServiceGround(p.Ground).Name(l))
		}
	case journal.KindHearingRecorded:
		if p, err := journal.Read[journal.HearingRecorded](e); err == nil {
			add(casefile.HearingOutcome(p.Outcome).Name(l))
		}
	case journal.KindSentToCorporation:
		if p, err := journal.Read[journal.SentToCorporation](e); err == nil {
			add(say(storedWords, "day", dotted(p.StoredUntil)))
		}
	case journal.KindRequestedFromSchool:
		if p, err := journal.Read[journal.RequestedFromSchool](e); err == nil {
			add(say(dueWords, "day", dotted(p.DueOn)))
		}
	case journal.KindCorrected:
		if p, err := journal.Read[journal.Corrected](e); err == nil {
			for _, field := range p.Fields {
				add(correctedField(field, l))
			}
			add(p.Reason)
		}
	case journal.KindAnonymised:
		if p, err := journal.Read[journal.Anonymised](e); err == nil {
			add(say(keptWords, "n", strconv.Itoa(p.KeepYears)))
		}
	case journal.KindClockBreached:
		if p, err := journal.Read[journal.ClockBreached](e); err == nil {
			add(sla.ClockKind(p.Clock).Name(l))
			add(say(dueWords, "day", dotted(p.DueOn)))
		}
	case journal.KindDueMoved:
		if p, err := journal.Read[journal.DueMoved](e); err == nil {
			add(sla.ClockKind(p.Clock).Name(l))
			add(strings.NewReplacer("{from}", dotted(p.FromDueOn), "{to}", dotted(p.ToDueOn)).Replace(movedWords.In(l)))
			add(p.Basis)
		}
	case journal.KindAtRisk:
		if p, err := journal.Read[journal.AtRisk](e); err == nil {
			add(sla.ClockKind(p.Clock).Name(l))
			add(say(leftWords, "n", strconv.Itoa(p.Level)))
		}
	default:
		if e.ApplicationID == 0 {
			return officeDetails(e, l)
		}
	}
	return details
}

// dotted is the way both office languages write a date.
func dotted(d workday.Date) string {
	if d.IsZero() {
		return ""
	}
	s := d.String()
	return s[8:] + "." + s[5:7] + "." + s[:4]
}
