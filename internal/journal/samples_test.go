package journal

import (
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/workday"
)

// The samples: one payload of each kind with every field filled in, and no two fields
// alike where that can be, so that a swapped pair shows.

var (
	day   = func(d int) workday.Date { return workday.NewDate(2026, 2, d) }
	due   = At(time.Date(2026, 2, 24, 13, 30, 0, 0, time.UTC))
	facts = CaseFacts{
		Number: "ДБ-2026-000123", Channel: "SCHOOL_OFFICE", Reasons: []string{"DAMAGED", "NAME_CHANGED"},
		DocumentKind: "GENERAL_SECONDARY", Honours: "ALTYN_BELGI", GraduationYear: 2009, CertifiedBy: "HANDWRITTEN",
	}
	ticketFacts = TicketFacts{TicketID: 77, Number: 14, On: day(3), Hour: 11}
	ended       = Ended{
		On: day(25), AcceptedOn: day(3), DueOn: day(24), WorkingDays: 16,
		Late: true, BreachRecorded: true, BreachRecordedOn: day(24),
	}
)

// sheets are a range of blanks.
var sheets = BlankFacts{Series: "ЖОБ", FirstNumber: "0712301", LastNumber: "0712350", Count: 50, DocumentKind: "GENERAL_SECONDARY", Honours: "ORDINARY"}

var visit = VisitFacts{VisitID: 12, Number: "ВД-2026-000003", AgreedOn: day(4), OrderedOn: day(2), On: day(5)}

func samples() []Payload {
	return []Payload{
		Submitted{CaseFacts: facts, HandedInOn: day(2), HomeVisit: true},
		Accepted{
			CaseFacts: facts, HandedInOn: day(2), AcceptedOn: day(3), DueOn: day(24), DueAt: due,
			CalendarVersion: 3, RuleVersion: 1, Fingerprint: "0123456789abcdef",
		},
		IntakeRefused{
			CaseFacts: facts, ReceiptNumber: "РО-2026-000045", HandedInOn: day(2), On: day(26), BreachRecordedOn: day(24),
			Findings: []IntakeFinding{
				{Ground: "INCOMPLETE", Item: "ORIGINAL_DOCUMENT", Rule: "R32"},
				{Ground: "EXPIRED", Item: "PASSPORT", ExpiredOn: day(1), Rule: "R30"},
			},
		},
		PreparationStarted{CaseFacts: facts, On: day(4)},
		NoticeGiven{CaseFacts: facts, On: day(18), Ground: "REQUIREMENTS_NOT_MET", LatestOn: day(19), Late: true, ObjectBy: At(time.Date(2026, 2, 20, 13, 30, 0, 0, time.UTC))},
		HearingRecorded{CaseFacts: facts, On: day(20), Outcome: "OBJECTED", Upheld: true},
		ServiceRefused{CaseFacts: facts, Ended: ended, Ground: "REQUIREMENTS_NOT_MET", ReplyNumber: "17-04"},
		Issued{CaseFacts: facts, Ended: ended, Series: "ЖОБ", BlankNumber: "0712345", RegisterNumber: "17/2026", CopyNumber: 2},
		Withdrawn{CaseFacts: facts, Ended: Ended{On: day(5), AcceptedOn: day(3), DueOn: day(24), WorkingDays: 2}, Accepted: true},
		SentToCorporation{CaseFacts: facts, On: day(26), StoredUntil: workday.NewDate(2026, 3, 26), OnRequest: true, RequestLate: true, RequestedOn: day(23)},
		ReturnedToSchool{CaseFacts: facts, On: workday.NewDate(2026, 3, 27), ArrivedOn: day(26), StoredDays: 29, Late: true, BreachRecordedOn: workday.NewDate(2026, 3, 26)},
		RequestedFromSchool{CaseFacts: facts, On: workday.NewDate(2026, 4, 2), DueOn: workday.NewDate(2026, 4, 3)},
		HandedOver{
			CaseFacts: facts, On: workday.NewDate(2026, 3, 5), IssuedOn: day(25), AtCorporation: true, StoredDays: 7,
			StorageLate: true, Recipient: "REPRESENTATIVE", OriginalReceived: true, ProofReceived: true, BreachRecordedOn: workday.NewDate(2026, 3, 4),
		},
		Corrected{CaseFacts: facts, EntryID: 981, Fields: []string{"graduationYear", "honours"}, Reason: "Год выпуска по книге учёта — 2009"},
		Anonymised{CaseFacts: facts, EndedOn: day(25), KeepYears: 5, RuleVersion: 2, On: workday.NewDate(2031, 2, 26)},
		AtRisk{CaseFacts: facts, ClockID: 55, Clock: "ISSUE", DueOn: day(24), DueAt: due, Level: 3, Fingerprint: "0123456789abcdef", On: day(19)},
		ClockBreached{CaseFacts: facts, ClockID: 55, Clock: "ISSUE", DueOn: day(24), DueAt: due, Fingerprint: "0123456789abcdef", On: day(24)},
		DueMoved{
			CaseFacts: facts, ClockID: 55, Clock: "ISSUE", FromDueOn: day(24), ToDueOn: day(25), ToDueAt: due, FromCalendar: 3, ToCalendar: 4, FromRules: 1, ToRules: 2,
			FromFingerprint: "0123456789abcdef", ToFingerprint: "fedcba9876543210", Basis: "Приказ о переносе дней отдыха",
			FromAcceptedOn: day(2), ToAcceptedOn: day(2), On: day(6), Accepted: true, LiftedBreachOn: day(24),
		},
		TicketTaken{ticketFacts},
		TicketCalled{TicketFacts: ticketFacts, WaitSeconds: 901, Late: true, Counter: "3"},
		TicketFinished{TicketFacts: ticketFacts, CalledHour: 12, ServiceSeconds: 540, Late: true, Application: "ДБ-2026-000123"},
		TicketLeft{TicketFacts: ticketFacts, Called: true},
		TicketBreached{TicketFacts: ticketFacts, ClockID: 56, Clock: "QUEUE_WAIT", DueAt: due, Fingerprint: "0123456789abcdef"},
		VisitOrdered{visit},
		VisitDone{VisitFacts: visit, Late: true, Application: "ДБ-2026-000123"},
		VisitCancelled{VisitFacts: visit, Cause: "NOBODY_THERE"},
		VisitAnonymised{VisitID: 12, Number: "ВД-2026-000003", KeepYears: 5, RuleVersion: 2},
		BlanksReceived{Series: "ЖОБ", FirstNumber: "0712301", LastNumber: "0712350", Count: 50, DocumentKind: "GENERAL_SECONDARY", Honours: "ORDINARY", ReceivedOn: day(2), Basis: "Накладная № 14"},
		BlankSpoiled{Series: "НОБ", Number: "0031170", DocumentKind: "BASIC_SECONDARY", Honours: "DISTINCTION", On: day(6), Reason: "Принтер сжевал бланк", Act: "Акт № 1"},
		BlanksReturned{BlankFacts: sheets, On: day(7), Basis: "Акт возврата № 2"},
		BlanksSent{BlankFacts: sheets, On: day(8), Basis: "Акт передачи № 3", TransferID: 6, ToSchoolID: 1132},
		BlanksArrived{BlankFacts: sheets, On: day(9), TransferID: 6, FromSchoolID: 1131},
		BlanksCalledBack{BlankFacts: sheets, On: day(10), TransferID: 6, ToSchoolID: 1132},
		StockCounted{CountID: 8, On: day(11), Act: "Акт № 4", Expected: 50, Found: 49, Missing: 2, Surplus: 1},
		BlanksTurnedAway{Series: "ЖОБ", FirstNumber: "0712301", LastNumber: "0712350", Taken: 3, FirstTaken: "0712302", Basis: "Накладная № 15"},
		BlankSeriesChanged{SeriesID: 5, Change: "ENDED", Series: "АБВ", DocumentKind: "BASIC_SECONDARY", Honours: "DISTINCTION", ValidFrom: day(1), ValidTo: day(28), Source: "Приказ № 5", Certainty: "OFFICIAL"},
		PaperPrinted{Paper: "INTAKE_REFUSAL_RECEIPT", Number: "РО-2026-000045", Year: 2026, Language: "BOTH", Layout: "COLUMNS", Template: 1, Copy: 3},
		OutageRecorded{OutageID: 3, StartsAt: due, EndsAt: At(due.Add(time.Hour)), Planned: true, Source: "Письмо № 7"},
		OutageEnded{OutageID: 3, StartsAt: due, EndsAt: At(due.Add(time.Hour))},
		MessageReceived{
			MessageID: "5f0c3a", CorrelationID: "kz-2026-77", Sequence: 1, MessageKind: "SUBMISSION", CertifiedBy: "EDS", HandedInAt: due,
			ContentSHA256: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
		},
		MessageCertified{
			MessageID: "5f0c3a", CertifiedBy: "EDS", ContentSHA256: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
			SignedAt: due, Serial: "4279390a141f5353a62947b61ed65e81741467d1", Issuer: "ҰЛТТЫҚ КУӘЛАНДЫРУШЫ ОРТАЛЫҚ (RSA)",
		},
		MessageApplied{MessageID: "5f0c3a", CorrelationID: "kz-2026-77", Sequence: 1, MessageKind: "SUBMISSION"},
		MessageQuarantined{MessageID: "5f0c3b", Faults: []string{"SIGNER_ANOTHER_PERSON"}},
		MessageRetried{MessageID: "5f0c3b", Reason: "Куәландырушы орталықпен байланыс қалпына келді"},
		MessageDiscarded{MessageID: "5f0c3b", Reason: "Өтініш беруші қайта жіберді"},
		MessageAnonymised{MessageID: "5f0c3b", KeepYears: 5, RuleVersion: 2},
		SignedIn{Method: "PASSWORD"},
		SignInFailed{Method: "OIDC", Cause: "BLOCKED"},
		SignedOut{Cause: "EXPIRED"},
		UserCreated{UserID: 7, Role: "SCHOOL_CLERK", Demo: true},
		UserChanged{UserID: 7, Fields: []string{"active", "role"}, Role: "SCHOOL_HEAD", Active: true},
		PasswordChanged{UserID: 7},
		TokenIssued{TokenID: 9, UserID: 7, ExpiresAt: due},
		TokenRevoked{TokenID: 9, UserID: 7},
		PersonalDataRevealed{Fields: []string{"iin", "phone"}, Reason: "Жалоба № 31"},
		SchoolChanged{
			SchoolID: 4, Change: "CLOSED", Fields: []string{"schedule"}, SuccessorID: 5, PredecessorID: 3, On: day(12), Basis: "Постановление № 6",
		},
		DataImported{What: "SCHOOLS", SHA256: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", Rows: 523, Created: 500, Changed: 20, Same: 1, Refused: 2},
		RegisterImported{SchoolID: 4, Year: 2025, Created: 16, Changed: 1, LastLine: 17},
		RegisterLineAnonymised{SchoolID: 4, RegisterNumber: "17/2019", KeepYears: 5, RuleVersion: 2},
		ScheduleSet{
			ScheduleID: 4, SchoolID: 1131, BranchID: 6, EffectiveFrom: day(20), Preset: "OWN", Week: 6, Opens: workday.Clock(8, 30), Closes: workday.Clock(17, 0),
			Lunch: []workday.TimeOfDay{workday.Clock(12, 0), workday.Clock(13, 0)}, ReceptionUntil: workday.Clock(16, 0), Basis: "Приказ директора № 3",
		},
		ExportStarted{ExportID: 12, What: "APPLICATIONS", Format: "XLSX", From: day(1), To: day(28), Masked: true},
		ExportFinished{ExportID: 12, Rows: 4711, SHA256: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", Failed: true},
		CalendarProposed{ProposalID: 2, FromVersion: 3, Days: []workday.Date{day(16), day(17)}, Basis: "Приказ о переносе дней отдыха", OpenClocks: 31},
		CalendarDecided{ProposalID: 2, Approved: true, Version: 4, OpenClocks: 31, Reason: "Приказ отозван"},
		CalendarApplied{Applied{ProposalID: 2, Version: 4, FromClock: 12, ToClock: 131, Checked: 100, Moved: 31, Stuck: 1, Done: true}},
		RulesProposed{ProposalID: 3, FromVersion: 1, Settings: []string{"ISSUE_DAYS_PORTAL", "NOTICE_DAYS"}, EffectiveFrom: day(20), MovesOpen: true, Basis: "Приказ № 312", OpenClocks: 31},
		RulesDecided{ProposalID: 3, Approved: true, Version: 2, Reason: "Приказ отозван"},
		RulesApplied{Applied{ProposalID: 3, Version: 2, FromClock: 12, ToClock: 131, Checked: 100, Moved: 31, Stuck: 1, Done: true}},
		SettingChanged{Setting: "COUNT_ACCEPTANCE_DAY", From: "false", To: "true", Version: 2, EffectiveFrom: day(1), Basis: "Письмо департамента"},
	}
}

// sampleEntry wraps a payload into an entry with every field filled in.
func sampleEntry(p Payload) (Entry, error) {
	e := Entry{
		ID:            1000017,
		HappenedAt:    time.Date(2026, 2, 3, 10, 15, 0, 0, time.FixedZone("", 5*3600)),
		RecordedAt:    time.Date(2026, 2, 3, 5, 15, 2, 123456789, time.UTC),
		ActorID:       42,
		ActorRole:     "SCHOOL_CLERK",
		Place:         access.Place{RegionID: 11, DivisionID: 113, SchoolID: 1131, BranchID: 6, Channel: "SCHOOL_OFFICE"},
		ApplicationID: 8812,
	}
	err := e.Write(p)
	return e, err
}
