//go:build unix

package storetest

import (
	"context"
	"fmt"
	"testing"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/fault"
	"telnusqa/internal/identifier"
	"telnusqa/internal/journal"
	"telnusqa/internal/sla"
	"telnusqa/internal/stock"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// Ids of the small country that Places makes.
const (
	Akmola = 1 // regions
	Abai   = 2

	Kokshetau = 11 // divisions
	Zerenda   = 12
	Semei     = 21

	KokshetauBranch = 101 // branches of the State Corporation
	ZerendaBranch   = 102
	SemeiBranch     = 201

	School1       = 1001 // schools: two of Kokshetau, one of Zerenda, one of Semei
	School2       = 1002
	SchoolZerenda = 1003
	SchoolSemei   = 2001
)

// Day is the day on which everything in fixtures happens, a Monday.
var Day = workday.NewDate(2026, time.March, 2)

// Noon is an instant of that day, with microseconds to get lost.
var Noon = time.Date(2026, 3, 2, 7, 0, 0, 123456000, time.UTC)

// Places is a small country: two regions, three divisions, a branch in each, four
// schools.
func Places() store.Batch {
	region := func(id int64, kato, iso, kk, ru, en string) store.Region {
		return store.Region{
			ID: id, CountryID: 1, KATO: kato, ISO: iso, NameKK: kk, NameRU: ru, NameEN: en,
			DepartmentKK: kk + " білім басқармасы", DepartmentRU: "Управление образования: " + ru,
			SeatKK: kk, SeatRU: ru, Zone: "Asia/Almaty", Tile: &store.Tile{Column: int(id), Row: 0},
		}
	}
	division := func(id, region int64, kato, kind, kk, ru, en string) store.Division {
		return store.Division{
			ID: id, RegionID: region, KATO: kato, Kind: kind, NameKK: kk, NameRU: ru, NameEN: en,
			OfficeKK: kk + " бойынша білім бөлімі", OfficeRU: "Отдел образования: " + ru, SeatKK: kk, SeatRU: ru,
		}
	}
	branch := func(id, region, division int64, town string) store.Branch {
		return store.Branch{
			ID: id, RegionID: region, DivisionID: division, Code: fmt.Sprintf("03-%d", id),
			NameKK: town + " бөлімі", NameRU: "Отдел " + town, AddressKK: town + " қ.", AddressRU: "г. " + town,
		}
	}
	return store.Batch{
		Countries: []store.Country{{ID: 1, Code: "KZ", NameKK: "Қазақстан Республикасы", NameRU: "Республика Казахстан", NameEN: "Republic of Kazakhstan"}},
		Regions: []store.Region{
			region(Akmola, "110000000", "KZ-11", "Ақмола облысы", "Акмолинская область", "Akmola Region"),
			region(Abai, "100000000", "KZ-10", "Абай облысы", "область Абай", "Abai Region"),
		},
		Divisions: []store.Division{
			division(Kokshetau, Akmola, "111000000", "CITY", "Көкшетау қаласы", "город Кокшетау", "Kokshetau"),
			division(Zerenda, Akmola, "115600000", "DISTRICT", "Зеренді ауданы", "Зерендинский район", "Zerendi District"),
			division(Semei, Abai, "101000000", "CITY", "Семей қаласы", "город Семей", "Semei"),
		},
		Branches: []store.Branch{
			branch(KokshetauBranch, Akmola, Kokshetau, "Көкшетау"),
			branch(ZerendaBranch, Akmola, Zerenda, "Зеренді"),
			branch(SemeiBranch, Abai, Semei, "Семей"),
		},
		Schools: []store.School{
			SchoolRow(School1, Akmola, Kokshetau, KokshetauBranch),
			SchoolRow(School2, Akmola, Kokshetau, KokshetauBranch),
			SchoolRow(SchoolZerenda, Akmola, Zerenda, ZerendaBranch),
			SchoolRow(SchoolSemei, Abai, Semei, SemeiBranch),
		},
	}
}

// SchoolRow is a school with everything an ordinary one has.
func SchoolRow(id, region, division, branch int64) store.School {
	var bin identifier.BIN
	for month, ok := 1, false; !ok; month++ { // some numbers have no check digit
		bin, ok = identifier.NewBIN(1998, month, 4, 0, int(id))
	}
	name := fmt.Sprintf("№ %d", id)
	return store.School{
		ID: id, RegionID: region, DivisionID: division, BranchID: branch, BIN: string(bin), KATO: "111010000",
		NameKK: name + " мектеп", NameRU: "Школа " + name, FullNameKK: name + " жалпы білім беретін мектебі КММ", FullNameRU: "КГУ «Общеобразовательная школа " + name + "»",
		AddressKK: "Абай к-сі, 1", AddressRU: "ул. Абая, 1", Phone: "+77162250000", HeadName: "Ахметова А. С.",
		Schedule: "RU", OpenedOn: workday.NewDate(1975, time.September, 1), Version: 1,
	}
}

// WholeCase is one row of every kind about one case, all with the same id. No real
// case has been refused at intake, refused the service and issued.
func WholeCase(id int64, p access.Place) store.Batch {
	iin, _ := identifier.NewIIN(1999, time.June, 3, "F", 9800) // a serial that has a check digit
	other, _ := identifier.NewIIN(1998, time.May, 12, "M", 9800)
	due := Day.AddDays(21)
	number := fmt.Sprintf("%06d", id)
	return store.Batch{
		Applicants: []store.Applicant{{
			ID: id, Place: p, IIN: string(iin), Surname: "Сейітқызы", GivenName: "Әсем", Patronymic: "Ерланқызы",
			BirthDate: workday.NewDate(1999, time.June, 3), IdentityDocument: "Жеке куәлік № 000000000", Phone: "+77000000000", Address: "Көкшетау қ.",
		}},
		Applications: []store.Application{{
			ID: id, Place: p, Number: "ДБ-2026-" + number, Status: casefile.Issued, ApplicantID: id,
			ApplicantRole: casefile.FormerStudent, Reasons: []casefile.Reason{casefile.Damaged, casefile.Lost},
			DocumentKind: casefile.GeneralSecondary, Honours: casefile.Distinction, GraduationYear: 2016,
			OriginalSeries: "ЖОБ", OriginalNumber: "0000001", OriginalRaw: "жоб №0000001", CertifiedBy: casefile.Handwritten,
			PickupBranchID: p.BranchID, OriginalDue: true, OriginalReceived: true,
			HandedInAt: Noon, RecordedAt: Noon.Add(time.Minute), AcceptedOn: Day, DueOn: due, DueAt: due.At(0, time.UTC),
			FinishedAt: Noon.Add(time.Hour), StatusAt: Noon.Add(time.Hour), Version: 1, CreatedBy: 7,
		}},
		Tickets: []store.Ticket{{
			ID: id, Place: store.BranchPlace(p.RegionID, p.DivisionID, p.BranchID), Day: Day, Number: int(id), State: store.TicketFinished,
			Counter: "3", TakenAt: Noon, CalledAt: Noon.Add(time.Minute), EndedAt: Noon.Add(time.Hour), ApplicationID: id, Version: 1,
		}},
		HomeVisits: []store.HomeVisit{{
			ID: id, Place: store.BranchPlace(p.RegionID, p.DivisionID, p.BranchID), Number: "ВД-2026-" + number, State: casefile.VisitDone,
			PersonName: "Сейітқызы Әсем", Phone: "+77000000000", Address: "Көкшетау қ.", AgreedAt: Noon, OrderedAt: Noon.Add(-time.Hour), OrderedByID: 21,
			EndedAt: Noon, EndedByID: 9, ApplicationID: id, Version: 2,
		}},
		Items: []store.PackageItem{{
			ID: id, Place: p, ApplicationID: id, Kind: casefile.DigitalDocument, State: casefile.Present,
			ExpiresOn: due, FromStateSystem: true, ConsentMethod: "OTP", ConsentAt: Noon, ConsentPhone: "+77000000000",
		}},
		Clocks: []store.Clock{{
			ID: id, Place: p, ApplicationID: id, Kind: sla.Issue, State: sla.Met, StartedAt: Noon, AcceptedOn: Day, DueOn: due,
			DueAt: due.At(0, time.UTC), StoppedAt: Noon.Add(time.Hour), WarnedLevel: store.NeverWarned,
			CalendarVersion: 1, RuleVersion: 1, Fingerprint: "c1r1",
		}},
		Receipts: []store.Receipt{{
			ID: id, Place: p, ApplicationID: id, Number: "РО-2026-" + number, Grounds: []casefile.IntakeGround{casefile.Incomplete, casefile.Expired},
			Items: []byte(`[{"ground":"INCOMPLETE"}]`), IssuedAt: Noon, IssuedByID: 7, IssuedBy: "Оспанова Г.", Language: "KK",
		}},
		Blanks: []store.Blank{{
			ID: id, Place: access.Place{RegionID: p.RegionID, DivisionID: p.DivisionID, SchoolID: p.SchoolID},
			Series: "ЖОБ", Number: fmt.Sprintf("%07d", id), DocumentKind: casefile.GeneralSecondary, Honours: casefile.Distinction,
			State: stock.Used, Moves: 2, MovedOn: Day, ReceivedOn: Day, Basis: "Жүкқұжат № 1", ChangedAt: Noon,
		}},
		BlankMoves: []store.BlankMove{
			line(2*id-1, id, p, stock.Receive, "Жүкқұжат № 1"),
			line(2*id, id, p, stock.Use, ""),
		},
		Duplicates: []store.Duplicate{{
			ID: id, Place: p, ApplicationID: id, BlankID: id, Series: "ЖОБ", Number: fmt.Sprintf("%07d", id),
			RegisterSchoolID: p.SchoolID, RegisterYear: 2026, RegisterSeq: int(id), RegisterNumber: fmt.Sprintf("%d/2026", id),
			IssuedOn: Day, IssuedAt: Noon, SignedBy: "Ахметова А. С.", OrderNumber: "12", OrderDate: Day, CopyNumber: 1,
		}},
		OldRegisters: []store.ImportedDuplicate{{
			ID: id, RegionID: p.RegionID, DivisionID: p.DivisionID, SchoolID: p.SchoolID, Year: 2019, Seq: int(id),
			Series: "ЖОБ", Number: fmt.Sprintf("9%06d", id), DocumentKind: casefile.GeneralSecondary, Honours: casefile.Distinction,
			IssuedOn: workday.NewDate(2019, time.May, 6), CopyNumber: 1, Surname: "Нұрланов", GivenName: "Ерлан", Patronymic: "Асқарұлы",
			IIN: string(other), BirthDate: workday.NewDate(1998, time.May, 12), GraduationYear: 2016, OriginalSeries: "ЖОБ", OriginalNumber: "0000777",
			OrderNumber: "12", OrderDate: workday.NewDate(2019, time.May, 3), ImportedAt: Noon, AnonymisedAt: Noon,
		}},
		HearingNotices: []store.HearingNotice{{
			ID: id, Place: p, ApplicationID: id, Grounds: []casefile.ServiceGround{casefile.UnreliableData}, Reasons: "Мұрағатта жазба жоқ",
			GivenAt: Noon, GivenByID: 7, GivenBy: "Оспанова Г.", HearingOn: Day.AddDays(2), ObjectionDueOn: Day.AddDays(2),
			Language: "KK", Outcome: store.HearingObjected, ObjectionUpheld: true, HeardAt: Noon, Protocol: "Тыңдалды", HeardBy: "Ахметова А. С.",
		}},
		ServiceRefusals: []store.ServiceRefusal{{
			ID: id, Place: p, ApplicationID: id, NoticeID: id, Number: "МО-2026-" + number, Grounds: []casefile.ServiceGround{casefile.UnreliableData},
			Reasons: "Мұрағатта жазба жоқ", RefusedOn: Day, RefusedAt: Noon, SignedByID: 8, SignedBy: "Ахметова А. С.", Language: "KK",
		}},
		HandOvers: []store.HandOver{{
			ID: id, Place: p, ApplicationID: id, DuplicateID: id, At: Noon, Recipient: store.ToRepresentative,
			IdentityDocument: "Жеке куәлік № 000000000", PowerNumber: "5", PowerDate: Day, PowerNotary: "Нотариус Н.", HandedByID: 7, HandedBy: "Оспанова Г.",
		}},
		PaperPrints: []store.PaperPrint{{
			ID: id, Place: p, ApplicationID: id, Paper: "INTAKE_REFUSAL_RECEIPT", Language: "BOTH", Layout: "COLUMNS",
			Template: 1, CopyNumber: 1, PrintedAt: Noon, PrintedByID: 7,
		}},
		PortalMessages: []store.PortalMessage{{
			ID: id, Place: access.Place{RegionID: p.RegionID, DivisionID: p.DivisionID, SchoolID: p.SchoolID, Channel: p.Channel},
			GatewayID: 20, MessageID: "m-" + number, CorrelationID: "c-" + number, Sequence: 1, Kind: casefile.Submission,
			HandedInAt: Noon, Content: []byte(`{}`), RequestHash: make([]byte, 32), CertifiedBy: casefile.EDS, Evidence: []byte{0x30},
			State: casefile.MessageApplied, Certificate: store.MessageCertificate{At: Noon, Signed: Noon, Serial: "4279", Issuer: "ҰКО"},
			Faults:   []store.MessageFault{{Code: "NOT_CONNECTED", Field: []string{"evidence"}, KK: "қосылмаған", RU: "не подключено", EN: "not connected"}},
			Attempts: 2, Repeats: 1, ApplicationID: id, ReceivedAt: Noon, AppliedAt: Noon.Add(time.Minute),
			DecidedBy: 9, DecidedAt: Noon.Add(time.Minute), Reason: "Байланыс қалпына келді", Version: 3,
		}},
		PortalOutages: []store.PortalOutage{{
			ID: id, Outage: casefile.Outage{From: Noon, Until: Noon.Add(time.Hour)}, Planned: true, Source: "Хабарлама № 7", RecordedByID: 9, RecordedAt: Noon, Version: 2,
		}},
		Journal: []journal.Entry{{
			ID: id, Kind: journal.KindSubmitted, HappenedAt: Noon, RecordedAt: Noon, ActorID: 7, ActorRole: string(access.SchoolClerk),
			Place: p, ApplicationID: id, Payload: []byte(`{}`),
		}},
		Unsealed: []int64{id},
	}
}

// line is one line about the sheet of a whole case.
func line(id, blank int64, p access.Place, m stock.Move, basis string) store.BlankMove {
	seq := 1
	if m != stock.Receive {
		seq = 2
	}
	return store.BlankMove{
		ID: id, Place: access.Place{RegionID: p.RegionID, DivisionID: p.DivisionID, SchoolID: p.SchoolID},
		BlankID: blank, Seq: seq, Move: m, On: Day, At: Noon, DocumentKind: casefile.GeneralSecondary,
		Honours: casefile.Distinction, Basis: basis, By: 7,
	}
}

// PlaceOf is the place of a case of one of the schools, with its serving branch.
func PlaceOf(school int64, channel casefile.Channel) access.Place {
	for _, s := range Places().Schools {
		if s.ID == school {
			return access.Place{RegionID: s.RegionID, DivisionID: s.DivisionID, SchoolID: s.ID, BranchID: s.BranchID, Channel: string(channel)}
		}
	}
	panic(fmt.Sprintf("storetest: no school %d", school))
}

// Clerk is a clerk of one of the schools.
func Clerk(school int64) access.Viewer {
	p := PlaceOf(school, "")
	p.BranchID = 0
	return access.Viewer{UserID: 7, Login: "clerk", Name: "Оспанова Г.", Role: access.SchoolClerk, Lang: fault.KK, Home: p}
}

// Load writes a batch as the product.
func Load(t testing.TB, s *store.Store, b store.Batch) {
	t.Helper()
	if err := s.Load(access.NewContext(context.Background(), access.Product("test")), b); err != nil {
		t.Fatal(err)
	}
}
