package demo

import (
	"log/slog"
	"strconv"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/portal"
	"telnusqa/internal/signature"
	"telnusqa/internal/sla"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// checkContents looks for what each page of the dashboard is there to show.
func checkContents(t *testing.T, story *Story, m *memory) {
	t.Helper()
	found := map[string]int{}
	note := func(what string, is bool) {
		if is {
			found[what]++
		} else if found[what] == 0 {
			found[what] = 0
		}
	}
	until, own := story.Until(), story.World.UserByLogin(LoginCorporation).Home.BranchID
	for _, v := range m.homeVisits {
		open := v.State == casefile.VisitOrdered
		note("a visit to come at the presented branch", open && v.BranchID == own && v.AgreedAt.After(until))
		note("a visit that nobody recorded", open && v.AgreedAt.Before(until))
		note("a visit that was cancelled", v.State == casefile.VisitCancelled)
		note("a visit on which an application was taken in", v.State == casefile.VisitDone && v.ApplicationID != 0)
		note("a visit on which none was", v.State == casefile.VisitDone && v.ApplicationID == 0)
	}
	for _, o := range m.outages {
		note("repair that is over", o.Planned && o.Until.Before(until))
		note("repair to come", o.Planned && o.From.After(until))
		note("a break that was ended", !o.Planned && o.Version == 2)
		note("a break that was over when it was recorded", !o.Planned && o.Version == 1)
	}
	tolstoy := story.World.UserByLogin(LoginClerk).Home
	for _, msg := range m.messages {
		quarantined := msg.State == casefile.MessageQuarantined && len(msg.Faults) == 1
		note("a message of no school we know in quarantine", quarantined && msg.RegionID == 0 && msg.Faults[0].Code == "SCHOOL_UNKNOWN")
		note("a message for the presented school in quarantine", quarantined && msg.SchoolID == tolstoy.SchoolID)
		note("a message that waits", msg.State == casefile.MessageWaiting)
		note("a message that was discarded", msg.State == casefile.MessageDiscarded)
		note("a submission that was applied", msg.State == casefile.MessageApplied && msg.Kind == casefile.Submission)
		note("a withdrawal that was applied", msg.State == casefile.MessageApplied && msg.Kind == casefile.Withdrawal)
	}
	merger := story.Merger
	for _, a := range m.applications {
		note("a case of the closed school under way", a.SchoolID == merger.SchoolID && a.Status == casefile.InPreparation)
	}
	for _, d := range m.duplicates {
		note("a duplicate that the successor issued for the closed school", d.SchoolID == merger.SchoolID && d.RegisterSchoolID == merger.SuccessorID)
	}
	for _, n := range m.notices {
		app := m.applications[n.ApplicationID-1]
		mine := app.SchoolID == tolstoy.SchoolID && app.Status == casefile.NoticeGiven
		note("a hearing to come", mine && n.Outcome == "")
		note("a hearing that was held, without an answer yet", mine && n.Outcome != "")
	}
	for _, k := range m.clocks {
		mine := k.Kind == sla.Storage && k.StoppedAt.IsZero() && k.SchoolID == tolstoy.SchoolID
		note("a paper within its month", mine && k.State != sla.Breached)
		note("a paper whose month is over", mine && k.State == sla.Breached)
	}
	for what, n := range found {
		if n == 0 {
			t.Errorf("there is no such thing as %s", what)
		}
	}
}

// A message that somebody has tried again is read as the portal wrote it: what names no
// school of ours comes back for that reason, and what nobody can verify here says so.
func TestQuarantinedMessagesCanBeTriedAgain(t *testing.T) {
	s, _ := loaded(t, store.SQLite, 300)
	now := reference.At(workday.Clock(10, 0), must(workday.Zone("Asia/Almaty")))
	clock := func() time.Time { return now }
	desk := casework.New(casework.OnStore(s), casework.DefaultRulebook().ForMadeUpCases(), clock)
	room := casework.NewMailroom(desk, s)
	door := portal.New(portal.Options{
		Store: s, Room: room, Verifier: signature.NotConnected{}, Now: clock, Log: slog.New(slog.DiscardHandler), Registerer: prometheus.NewRegistry(),
	})
	ctx := access.NewContext(t.Context(), access.Product("demo"))
	set, _, err := s.PortalMessages(ctx, casefile.MessageQuarantined, 0, 10)
	if err != nil || len(set) != 3 {
		t.Fatalf("%d messages in quarantine, %v", len(set), err)
	}
	platform := NewWorld().UserByLogin(LoginPlatform).Viewer("")
	for _, msg := range set {
		if _, err := room.RetryMessage(ctx, platform, casework.MessageDecision{MessageID: msg.ID, ExpectedVersion: msg.Version, Reason: "Проверка"}); err != nil {
			t.Fatal(err)
		}
	}
	if err := door.Once(ctx); err != nil {
		t.Fatal(err)
	}
	for _, msg := range set {
		want := map[bool]string{true: "SCHOOL_UNKNOWN", false: "NOT_CONNECTED"}[msg.SchoolID == 0]
		again, err := s.PortalMessageByID(ctx, msg.ID)
		if err != nil || again.State != casefile.MessageQuarantined || again.Faults[0].Code != want {
			t.Errorf("%s is %s for %+v, %v; want %s", msg.MessageID, again.State, again.Faults, err, want)
		}
	}
}

// The checks of numbers find something, and no more than an office could look into.
func TestChecksFindWhatIsOdd(t *testing.T) {
	story, m := told(t), referenceMemory(t)
	if n := len(m.repeats); n < 1 || n > 20 {
		t.Errorf("%d receipts were turned away", n)
	}
	people := map[string]map[int64]bool{}
	for _, a := range m.applications {
		if a.OriginalNumber != "" {
			key := a.OriginalSeries + a.OriginalNumber
			if people[key] == nil {
				people[key] = map[int64]bool{}
			}
			iin := m.applicants[a.ApplicantID-1].IIN
			if n, err := strconv.ParseInt(iin, 10, 64); err == nil {
				people[key][n] = true
			}
		}
	}
	shared := 0
	for _, who := range people {
		if len(who) > 1 {
			shared++
		}
	}
	if shared < 3 || shared > 40 {
		t.Errorf("%d originals are named by different people", shared)
	}
	lost := 0
	for _, series := range []string{seriesGeneral, seriesBasic} {
		for n := firstBlank; ; n++ {
			if _, ok := m.shelf[sheet{series, blankNumber(n)}]; ok {
				continue
			}
			if _, ok := m.shelf[sheet{series, blankNumber(n + lostSheets)}]; !ok {
				break
			}
			lost++
			n += lostSheets
		}
	}
	if lost < 1 || lost > 20 {
		t.Errorf("%d gaps in the numbers of blanks of %d schools", lost, len(story.World.Schools))
	}
}
