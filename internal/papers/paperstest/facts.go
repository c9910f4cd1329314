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
	return papers.Facts{Case: c, School: School(), Link: "https://telnusqa.example/applications/by-number/"}
}

// Sample is a paper with facts that have it.
type Sample struct {
	Kind  papers.Kind
	Facts papers.Facts
}

// Samples are the papers by the names of their golden files.
func Samples() map[string]Sample {
	return map[string]Sample{
		"intake-refusal-receipt": {papers.IntakeRefusalReceipt, Refused()},
	}
}
