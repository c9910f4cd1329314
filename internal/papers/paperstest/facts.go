// Package paperstest holds made-up facts for the tests of papers: a school with a name
// of official length and people with every Kazakh letter in theirs.
package paperstest

import (
	"time"

	"telnusqa/internal/casefile"
	"telnusqa/internal/papers"
	"telnusqa/internal/workday"
)

// Zone is the zone of the school, at its offset of 2026.
var Zone = time.FixedZone("Asia/Almaty", 5*60*60)

// At is an instant of February 2026 at the school.
func At(day, hour, minute int) time.Time { return time.Date(2026, 2, day, hour, minute, 0, 0, Zone) }

// Day is a day of February 2026.
func Day(d int) workday.Date { return workday.NewDate(2026, 2, d) }

// School has the name of seed 004.
func School() papers.School {
	return papers.School{
		Department: papers.Text{KK: "Ақмола облысы білім басқармасы", RU: "Управление образования Акмолинской области"},
		Division: papers.Text{
			KK: "Ақмола облысы білім басқармасының Степногорск қаласы бойынша білім бөлімі",
			RU: "Отдел образования по городу Степногорск управления образования Акмолинской области",
		},
		Name: papers.Text{
			KK: "«Ақмола облысы білім басқармасының Степногорск қаласы бойынша білім бөлімінің Степногорск қаласы Л. Н. Толстой атындағы № 4 мектеп-гимназиясы» КММ",
			RU: "КГУ «Школа-гимназия № 4 имени Л. Н. Толстого города Степногорск отдела образования по городу Степногорск управления образования Акмолинской области»",
		},
		Address: papers.Text{KK: "Степногорск қаласы, 4-шағын аудан, 12-үй", RU: "г. Степногорск, 4-й микрорайон, дом 12"},
		Place:   papers.Text{KK: "Степногорск", RU: "Степногорск"},
		Phone:   "+7 71645 5-12-04", BIN: "990440000129", Head: "Әбдірахманова Ж. Қ.",
	}
}

// Case is an application of the office that waits for nothing.
func Case() *papers.Case {
	return &papers.Case{
		Number: "ДБ-2026-000123", Status: casefile.Accepted, Channel: casefile.SchoolOffice,
		Student: papers.Person{
			Surname: "Құдайбергенова", GivenName: "Гүлнұр", Patronymic: "Һарунқызы Әбілмәжінқызы",
			IIN: "880430498007", Born: workday.NewDate(1988, 4, 30), Phone: "+7 701 000 00 00",
			Email: "gulnur@example.kz", Address: "Степногорск қаласы, Өндіріс көшесі, 7-үй, 15-пәтер",
		},
		Reasons:      []casefile.Reason{casefile.Damaged, casefile.NameChanged},
		DocumentKind: casefile.GeneralSecondary, Honours: casefile.AltynBelgi, GraduationYear: 2006,
		NameAtGraduation: "Ңғабылова Іңкәр Һарунқызы", Original: "ЖОБ № 0012345",
		CertifiedBy: casefile.Handwritten, HandedInAt: At(3, 10, 5),
	}
}

// Refused are the facts of an application that was not accepted.
func Refused() papers.Facts {
	c := Case()
	c.Status = casefile.NotAccepted
	c.Receipt = &papers.Receipt{
		Number: "РО-2026-000045", Grounds: []casefile.IntakeGround{casefile.Incomplete, casefile.Expired},
		Findings: []casefile.Finding{
			{Ground: casefile.Expired, Item: casefile.Passport, ExpiredOn: Day(1), Rule: "R30"},
			{Ground: casefile.Incomplete, Item: casefile.OriginalDocument, Rule: "R32"},
		},
		IssuedAt: At(3, 10, 15), IssuedBy: "Өтегенова Ұлжан Ғалымқызы",
	}
	return with(c)
}

// with makes facts around a case.
func with(c *papers.Case) papers.Facts {
	return papers.Facts{Case: c, School: School(), Link: link}
}

const link = "https://telnusqa.example/applications/by-number/"

// Accepted are the facts of an application of the office that is in work.
func Accepted() papers.Facts {
	c := Case()
	c.TakenBy = "Өтегенова Ұлжан Ғалымқызы"
	c.AcceptedOn, c.DueOn = Day(3), Day(24)
	c.Items = []papers.PackageItem{
		{Kind: casefile.ApplicationForm, State: casefile.Present},
		{Kind: casefile.IdentityCard, State: casefile.Present},
		{Kind: casefile.OriginalDocument, State: casefile.Present},
	}
	return with(c)
}

// ByPortal are the facts of an application for a minor that came through the portal, by
// the words in force from July 2026.
func ByPortal() papers.Facts {
	c := Case()
	c.Channel, c.CertifiedBy = casefile.Portal, casefile.EDS
	c.HandedInAt = time.Date(2026, 7, 13, 11, 20, 0, 0, Zone)
	c.AcceptedOn, c.DueOn = workday.NewDate(2026, 7, 13), workday.NewDate(2026, 8, 3)
	c.Representative = &papers.Person{
		Surname: "Құдайбергенов", GivenName: "Һарун", Patronymic: "Әбілмәжінұлы",
		IINAbsentReason: "Шетел азаматы, ЖСН берілмеген", Phone: "+7 701 000 00 01",
	}
	c.Reasons, c.Honours, c.NameAtGraduation, c.Original = []casefile.Reason{casefile.Damaged}, casefile.Ordinary, "", ""
	c.DocumentKind, c.GraduationYear = casefile.BasicSecondary, 2025
	c.Items = []papers.PackageItem{
		{Kind: casefile.ApplicationForm, State: casefile.Present},
		{Kind: casefile.OriginalDocument, State: casefile.Later},
		{Kind: casefile.RepresentationProof, State: casefile.Later},
	}
	c.Pickup = papers.Pickup{Branch: Branch()}
	return with(c)
}

// Branch is a front office with a name of official length.
func Branch() *papers.Branch {
	return &papers.Branch{
		Name: papers.Text{
			KK: "«Азаматтарға арналған үкімет» мемлекеттік корпорациясы» КЕАҚ Ақмола облысы бойынша филиалының Степногорск қаласы бөлімі",
			RU: "Отдел города Степногорск филиала НАО «Государственная корпорация «Правительство для граждан» по Акмолинской области",
		},
		Address: papers.Text{KK: "Степногорск қаласы, 7-шағын аудан, 3-үй", RU: "г. Степногорск, 7-й микрорайон, дом 3"},
	}
}

// AtTheCounter are the facts of an application that the State Corporation did not take.
func AtTheCounter() papers.Facts {
	f := Refused()
	f.Case.Channel, f.Case.Branch = casefile.StateCorporation, Branch()
	f.Case.Receipt.Grounds = f.Case.Receipt.Grounds[:1]
	f.Case.Receipt.Findings = []casefile.Finding{{
		Ground: casefile.Incomplete, Item: casefile.IdentityCard, Rule: "R30",
		OneOf: []casefile.PackageItemKind{casefile.IdentityCard, casefile.Passport, casefile.BirthCertificate},
	}}
	return f
}

// Noticed are the facts of a case whose applicant was called to a hearing.
func Noticed() papers.Facts {
	f := Accepted()
	f.Case.Status = casefile.NoticeGiven
	f.Case.Notice = &papers.Notice{
		Grounds: []casefile.ServiceGround{casefile.UnreliableData, casefile.RequirementsNotMet},
		Reasons: "Мектеп мұрағатының 2005–2006 оқу жылындағы бітірушілер кітабында Ңғабылова Іңкәр Һарунқызы туралы жазба жоқ. " +
			"2006 жылғы емтихан хаттамаларында да бұл тегі мен аты кездеспейді. Ұсынылған құжаттың сериясы мен нөмірі мектепке берілген бланкілердің тізіміне кірмейді.",
		GivenAt: At(17, 9, 40), GivenBy: "Өтегенова Ұлжан Ғалымқызы", HearingOn: Day(19), ObjectBy: Day(19),
	}
	return f
}

// Heard are the facts after the hearing.
func Heard() papers.Facts {
	f := Noticed()
	n := f.Case.Notice
	n.Place, n.Outcome, n.HeardAt, n.HeardBy = "Мектеп, 12-кабинет", casefile.Objected, At(19, 15, 0), "Әбдірахманова Жанаргүл Қуанышбекқызы"
	n.Protocol = "Өтініш беруші аттестатты 2006 жылы осы мектепте алғанын, бірақ растайтын құжаты жоқ екенін түсіндірді. Жаңа мәліметтер ұсынылған жоқ."
	return f
}

// RefusedAfterHearing are the facts of a case that ended with a reasoned reply.
func RefusedAfterHearing() papers.Facts {
	f := Heard()
	f.Case.Status = casefile.Refused
	f.Case.Refusal = &papers.Refusal{
		Number: "МО-2026-000007", On: Day(20), Grounds: f.Case.Notice.Grounds, Reasons: f.Case.Notice.Reasons,
		SignedBy: "Әбдірахманова Жанаргүл Қуанышбекқызы",
	}
	return f
}

// HandedOver are the facts of a case whose duplicate a representative took.
func HandedOver() papers.Facts {
	f := Accepted()
	f.Case.Status = casefile.HandedOver
	f.Case.Duplicate = &papers.Duplicate{
		Series: "ЖОБ", Number: "0712345", RegisterNumber: "17/2026", IssuedOn: Day(18),
		SignedBy: "Әбдірахманова Жанаргүл Қуанышбекқызы", OrderNumber: "41-ө", OrderDate: Day(17),
	}
	f.Case.HandOver = &papers.HandOver{
		At: At(20, 11, 30), ByPower: true, IdentityDocument: "Жеке куәлік № 048123456, ҚР ІІМ, 12.03.2020",
		PowerNumber: "1-118", PowerDate: Day(12), PowerNotary: "Сәрсенбаева Ә. Ғ.", HandedBy: "Өтегенова Ұлжан Ғалымқызы",
	}
	return f
}

// Sample is a paper with facts that have it.
type Sample struct {
	Kind  papers.Kind
	Facts papers.Facts
}

// Samples are the papers by the names of their golden files.
func Samples() map[string]Sample {
	return map[string]Sample{
		"application":               {papers.Application, Accepted()},
		"application-v2":            {papers.Application, ByPortal()},
		"application-blank":         {papers.ApplicationBlank, papers.Facts{School: School(), On: Day(3)}},
		"acceptance-receipt":        {papers.AcceptanceReceipt, Accepted()},
		"acceptance-by-portal":      {papers.AcceptanceReceipt, ByPortal()},
		"intake-refusal-receipt":    {papers.IntakeRefusalReceipt, Refused()},
		"intake-refusal-counter":    {papers.IntakeRefusalReceipt, AtTheCounter()},
		"hearing-notice":            {papers.HearingNotice, Noticed()},
		"hearing-notice-v2":         {papers.HearingNotice, Summoned()},
		"hearing-minutes":           {papers.HearingMinutes, Heard()},
		"hearing-minutes-v2":        {papers.HearingMinutes, HeardInDecember(true)},
		"hearing-not-held":          {papers.HearingMinutes, HeardInDecember(false)},
		"reasoned-refusal":          {papers.ReasonedRefusal, RefusedAfterHearing()},
		"reasoned-refusal-v2":       {papers.ReasonedRefusal, RefusedInDecember(true)},
		"reasoned-refusal-not-held": {papers.ReasonedRefusal, RefusedInDecember(false)},
		"duplicate-sheet":           {papers.DuplicateSheet, HandedOver()},
		"duplicates-register":       {papers.DuplicatesRegister, Register()},
		"blanks-book":               {papers.BlanksBook, Blanks()},
		"hand-over-act":             {papers.HandOverAct, HandedOver()},
	}
}
