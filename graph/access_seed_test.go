package graph_test

import (
	"context"
	"testing"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/signature"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
	"telnusqa/internal/workday"
)

// seed makes the state that the questions are about, all of it at School1: cases 1 to
// 5 of seed; 6 stored at the branch, its month over; 7 back from there; 8 with notice
// and hearing; 9 issued for the branch; 10 of the portal, waiting for this morning;
// 11 handed over and 12 refused, with everything personal there is; 13 with notice and
// no hearing; 14 withdrawn; 15 taken in on a home visit. Besides a transfer
// to School2, an act of a count, numbers turned away, two proposals of the platform's
// administrator, three tickets, a home visit to come, an outage of the portal that goes on, and a school without anything that may close.
func (m *matrix) seed(t *testing.T) {
	a := serve(t, storetest.OpenURL(t, m.url), monday)
	seed(t, a)
	storetest.Load(t, a.store, store.Batch{Schools: []store.School{storetest.SchoolRow(closingID, storetest.Akmola, storetest.Kokshetau, storetest.KokshetauBranch)}})
	storedSeed(t, a)
	ctx, clerk, head, operator := context.Background(), viewers()["clerk"], viewers()["head"], viewers()["operator"]
	hour := func() { a.clock.set(a.clock.now().Add(time.Hour)) }
	act := func(out casework.Outcome, err error) int64 { hour(); return done(t, out, err).ApplicationID }
	issued := func(v access.Viewer, s casework.Submission, number string) int64 {
		s.SchoolID = storetest.School1
		id := act(a.desk.Submit(ctx, v, s))
		act(a.desk.StartPreparation(ctx, clerk, a.actOn(t, id)))
		return act(a.desk.IssueDuplicate(ctx, clerk, casework.Issue{Act: a.actOn(t, id), Series: "ЖОБ", Number: number}))
	}
	noticed := func(s casework.Submission) int64 {
		id := act(a.desk.Submit(ctx, clerk, s))
		act(a.desk.StartPreparation(ctx, clerk, a.actOn(t, id)))
		return act(a.desk.GiveNotice(ctx, clerk, casework.Notice{
			Act: a.actOn(t, id), Grounds: casefile.ServiceGrounds()[:1], Reasons: "Нет записи.", HearingAt: workday.DateOf(a.clock.now(), almaty).AddDays(4).At(workday.Clock(11, 0), almaty), // Monday or Tuesday
		}))
	}

	a.clock.set(monday.AddDate(0, 0, 1)) // 7
	id := issued(operator, submission(t, 1996), "0000003")
	act(a.desk.SendToCorporation(ctx, clerk, a.actOn(t, id)))
	a.clock.set(accessTime)
	done2(t)(a.desk.ReturnToSchool(ctx, operator, a.actOn(t, id)))

	a.clock.set(accessTime.AddDate(0, 0, -4))
	act(a.desk.ReceiveBlanks(ctx, clerk, blankRange("0000004", "0000030")))
	id = noticed(submission(t, 1997)) // 8
	act(a.desk.RecordHearing(ctx, clerk, casework.Hearing{Act: a.actOn(t, id), Outcome: store.HearingWaived, Protocol: "Отказалась."}))
	issued(operator, submission(t, 1998), "0000004") // 9
	m.portalCase(t, a)                               // 10
	a.clock.set(accessTime.AddDate(0, 0, -3))
	id = issued(clerk, everythingPersonal(t), "0000005") // 11
	act(a.desk.HandOver(ctx, clerk, casework.HandOver{Act: a.actOn(t, id), Recipient: store.ToApplicant, IdentityDocument: "Жеке куәлік № 1"}))
	id = noticed(submission(t, 1999)) // 12
	act(a.desk.RecordHearing(ctx, clerk, casework.Hearing{
		Act: a.actOn(t, id), Outcome: store.HearingObjected, Explanations: "Не согласна.", Protocol: "Новых сведений нет.", Participants: "Заявитель, директор",
		HeldFrom: a.clock.now().Add(-30 * time.Minute), HeldUntil: a.clock.now().Add(-10 * time.Minute),
	}))
	act(a.desk.RefuseService(ctx, head, casework.Refusal{Act: a.actOn(t, id), Grounds: casefile.ServiceGrounds()[:1], Reasons: "Нет записи."}))

	noticed(submission(t, 1989))                             // 13
	id = act(a.desk.Submit(ctx, clerk, submission(t, 1988))) // 14
	act(a.desk.Withdraw(ctx, clerk, casework.Withdrawal{Act: a.actOn(t, id), Reason: "Нашла оригинал."}))

	act(a.desk.SendBlanks(ctx, clerk, casework.GivenBlanks{Sheets: casework.Sheets{Series: "ЖОБ", First: "0000010", Last: "0000011"}, Basis: "Акт № 1", ToBIN: school2BIN}))
	act(a.desk.CountStock(ctx, clerk, casework.PhysicalCount{ActNumber: "1", Members: "Комиссия"}))
	if _, err := a.desk.ReceiveBlanks(ctx, clerk, blankRange("0000001", "0000002")); err == nil {
		t.Fatal("numbers on record came again")
	}
	act(a.desk.ProposeCalendarChange(ctx, viewers()["platform"], casework.CalendarProposal{Basis: "Постановление № 8", Change: casework.CalendarChange{
		Days: []casework.CalendarDay{{Date: workday.NewDate(2026, time.April, 14), Week: workday.FiveDay, Kind: workday.DayOff, TitleKK: "Демалыс", TitleRU: "Выходной"}},
	}}))
	act(a.desk.ProposeRuleChange(ctx, viewers()["platform"], casework.RuleProposal{
		Basis: "Приказ № 312", Change: casework.RuleChange{Settings: []casework.NewSetting{{Name: "STORAGE_MONTHS", Value: "2"}}},
	}))
	a.clock.set(accessTime.Add(-3 * time.Minute))
	for range 3 {
		done2(t)(a.desk.TakeTicket(ctx, operator, ""))
	}
	done2(t)(a.desk.CallTicket(ctx, operator, casework.Call{Counter: "2"}))
	for range 2 {
		done2(t)(a.desk.OrderHomeVisit(ctx, viewers()["contact"], casework.VisitOrder{
			BranchID: storetest.KokshetauBranch, Name: "Ибраева Сәуле", Phone: "+77010000001", Address: "г. Кокшетау", AgreedAt: accessTime.AddDate(0, 0, 1),
		}))
	}
	done2(t)(a.desk.RecordPortalOutage(ctx, viewers()["platform"], casework.NewOutage{StartsAt: accessTime.Add(-time.Hour), Source: "Письмо № 8"}))
	oldRegisterSeed(t, a)
	taken := submission(t, 1987) // 15
	taken.SchoolID, taken.VisitID = storetest.School1, 2
	done2(t)(a.desk.Submit(ctx, operator, taken))
	a.clock.set(accessTime)
	m.warn(t, a)
	breaches(t, a)
}

// warn has the warnings recorded that are due.
func (m *matrix) warn(t *testing.T, a *api) {
	clocks, err := a.store.ClocksOf(access.NewContext(context.Background(), access.Product("test")), 1, 2)
	if err != nil {
		t.Fatal(err)
	}
	warned := false
	for _, k := range clocks {
		done, err := a.desk.RecordAtRisk(context.Background(), k.ApplicationID, k.ID)
		if err != nil {
			t.Fatal(err)
		}
		warned = warned || done
	}
	if !warned {
		t.Fatal("no term came near")
	}
}

func done2(t *testing.T) func(casework.Outcome, error) {
	return func(out casework.Outcome, err error) { t.Helper(); done(t, out, err) }
}

func blankRange(first, last string) casework.BlankRange {
	return casework.BlankRange{
		Series: "ЖОБ", First: first, Last: last, DocumentKind: casefile.GeneralSecondary, Honours: casefile.Ordinary,
		ReceivedOn: storetest.Day, Basis: "Накладная № 2",
	}
}

// portalCase has the portal file on a Sunday, by a signature that verified.
func (m *matrix) portalCase(t *testing.T, a *api) {
	a.clock.set(time.Date(2026, time.April, 5, 12, 0, 0, 0, almaty))
	ctx, gateway, mail := context.Background(), viewers()["gateway"], casework.NewMailroom(a.desk, a.store)
	s := submission(t, 2000)
	s.Items, s.PickupAddress = s.Items[:1], "г. Кокшетау"
	msg, _, err := mail.Take(ctx, gateway, store.PortalMessage{
		MessageID: "m-10", CorrelationID: "c-10", Sequence: 1, Kind: casefile.Submission, Content: []byte("{}"), RequestHash: make([]byte, 32),
		CertifiedBy: casefile.EDS, Evidence: []byte{0x30},
	}, school1BIN)
	if err == nil {
		err = mail.Certify(ctx, msg.ID, signature.Signer{IIN: s.Applicant.IIN, SignedAt: a.clock.now(), Serial: "1", Issuer: "ҰКО"})
	}
	if err == nil {
		msg, err = a.store.PortalMessageToApply(ctx, msg.ID)
	}
	if err == nil {
		_, err = mail.Apply(ctx, gateway, msg, casework.Letter{IIN: s.Applicant.IIN, SchoolBIN: school1BIN, Submission: s})
	}
	if err != nil {
		t.Fatal(err)
	}
}

// everythingPersonal is an application with everything that the schema calls personal.
func everythingPersonal(t *testing.T) casework.Submission {
	s := submission(t, 2001)
	s.NameAtGraduation = "Ким А."
	s.Applicant.Email, s.Applicant.Address, s.Applicant.IdentityDocument = "a@example.kz", "г. Кокшетау, ул. Абая, 1", "Жеке куәлік № 1"
	s.Items = []casefile.PresentedItem{{Kind: casefile.ApplicationForm}, {
		Kind:    casefile.DigitalDocument,
		Consent: &casefile.Consent{Method: casefile.ConsentByOTP, At: accessTime.AddDate(0, 0, -3), Phone: "+77010000001"},
	}}
	return s
}
