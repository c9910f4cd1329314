package sequencetest

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/fault"
	"telnusqa/internal/figures"
	"telnusqa/internal/sealer"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
	"telnusqa/internal/sweep"
	"telnusqa/internal/workday"
)

// world is the small country of storetest with everybody who works there.
type world struct {
	ctx    context.Context
	store  *store.Store
	desk   *casework.Desk
	mail   *casework.Mailroom
	press  *casework.Press
	sealer *sealer.Sealer
	sweep  *sweep.Sweep
	cells  *figures.Reader
	zone   *time.Location
	at     time.Time

	cases     []int64
	tickets   []int64
	transfers []int64
	proposals []int64
	visits    []int64
	outages   []int64
	letters   []letter
	last      *done // the last act that changed something, to be asked for again
	sheets    int   // numbers of blanks given out so far
	told      []string
	leapt     bool  // a term of keeping went by at once
	marked    *mark // what the rows added up to after the last try; nil: not known
}

// done is an act that was carried out under a key.
type done struct {
	what string
	out  casework.Outcome
	act  func() (casework.Outcome, error)
}

// person is one who works there.
type person struct {
	name string
	access.Viewer
}

var schools = []int64{storetest.School1, storetest.School2, storetest.SchoolZerenda, storetest.SchoolSemei}

// everybody is who acts and who looks.
var everybody = func() (all []person) {
	add := func(name string, role access.Role, home access.Place) {
		v := access.Viewer{UserID: int64(100 + len(all)), Login: name, Name: "Оспанова Г.", Role: role, Lang: fault.RU, Home: home}
		all = append(all, person{name, v})
	}
	for _, school := range schools {
		home := storetest.PlaceOf(school, "")
		home.BranchID = 0
		add(fmt.Sprint("clerk of ", school), access.SchoolClerk, home)
		add(fmt.Sprint("head of ", school), access.SchoolHead, home)
	}
	for _, school := range []int64{storetest.School1, storetest.SchoolZerenda, storetest.SchoolSemei} {
		at := storetest.PlaceOf(school, "")
		add(fmt.Sprint("operator of ", at.BranchID), access.CorporationOperator, access.Place{RegionID: at.RegionID, DivisionID: at.DivisionID, BranchID: at.BranchID})
		add(fmt.Sprint("officer of ", at.DivisionID), access.DivisionOfficer, access.Place{RegionID: at.RegionID, DivisionID: at.DivisionID})
	}
	add("admin of 1", access.RegionAdmin, access.Place{RegionID: storetest.Akmola})
	add("second admin of 1", access.RegionAdmin, access.Place{RegionID: storetest.Akmola})
	add("admin of 2", access.RegionAdmin, access.Place{RegionID: storetest.Abai})
	add("analyst of 1", access.RegionAnalyst, access.Place{RegionID: storetest.Akmola})
	add("auditor of 2", access.Auditor, access.Place{RegionID: storetest.Abai})
	add("auditor of all", access.Auditor, access.Place{})
	all[len(all)-1].Nationwide = true
	add("gateway", access.Integration, access.Place{Channel: string(casefile.Portal)})
	add("contact centre", access.ContactCentre, access.Place{})
	add("platform", access.PlatformAdmin, access.Place{})
	return all
}()

func newWorld(t testing.TB, s *store.Store) *world {
	t.Helper()
	zone, err := workday.Zone("Asia/Almaty")
	if err != nil {
		t.Fatal(err)
	}
	w := &world{ctx: context.Background(), store: s, zone: zone, at: time.Date(2026, time.March, 2, 5, 0, 0, 0, time.UTC)}
	now := func() time.Time { return w.at }
	quiet := slog.New(slog.DiscardHandler)
	storetest.Load(t, s, storetest.Places())
	w.desk = casework.New(casework.OnStore(s), casework.DefaultRulebook(), now)
	w.mail = casework.NewMailroom(w.desk, s)
	w.press = casework.NewPress(s, "https://telnusqa.example/", now)
	w.sealer = sealer.New(s, now, quiet, prometheus.NewRegistry())
	w.sweep = sweep.New(s, w.desk, now, time.Minute, zone, prometheus.NewRegistry(), quiet)
	w.cells = figures.NewReader(s.Reader(), now)
	for i, school := range schools {
		for kind, series := range []string{"НОБ", "ЖОБ"} {
			if _, err := w.desk.ReceiveBlanks(w.ctx, storetest.Clerk(school), opening(i, kind, series)); err != nil {
				t.Fatal(err)
			}
		}
	}
	w.sheets = openingSheets * len(schools)
	if err := w.keepOneYear(); err != nil {
		t.Fatal(err)
	}
	return w
}

// openingSheets are what a school has of each series when a sequence begins.
const openingSheets = 6

func opening(school, kind int, series string) casework.BlankRange {
	first := openingSheets*school + 1
	return casework.BlankRange{
		Series: series, DocumentKind: casefile.DocumentKinds()[kind], Honours: casefile.Ordinary, Basis: "Накладная № 1",
		First: fmt.Sprintf("%07d", first), Last: fmt.Sprintf("%07d", first+openingSheets-1), ReceivedOn: workday.NewDate(2026, time.March, 2),
	}
}

// as is a person as she is now: what became of her school counts.
func (w *world) as(p person) (access.Viewer, error) { return w.store.InOffice(w.ctx, p.Viewer) }

// whoever is anybody at all.
func (w *world) whoever(dice *rand.Rand) person { return everybody[dice.IntN(len(everybody))] }

// one of the role, or now and then whoever.
func (w *world) one(dice *rand.Rand, roles ...access.Role) person {
	if dice.IntN(8) == 0 {
		return w.whoever(dice)
	}
	for {
		p := w.whoever(dice)
		for _, r := range roles {
			if p.Role == r {
				return p
			}
		}
	}
}

// codeOf is the code of the first fault; empty where there is none.
func codeOf(err error) string {
	if faults := fault.Of(err); len(faults) > 0 {
		return faults[0].Code
	}
	return ""
}

// try lets an act happen and looks at once whether it kept the law of the journal:
// what changes a row writes an entry in the same transaction, and what is refused
// changes nothing. code is that of the fault; an error is a failure of the product.
func (w *world) try(what string, act func() (casework.Outcome, error)) (out casework.Outcome, code string, err error) {
	if w.marked == nil {
		m, err := w.mark()
		if err != nil {
			return out, "", err
		}
		w.marked = &m
	}
	before := *w.marked
	out, failed := act()
	code = codeOf(failed)
	w.told = append(w.told, what+": "+cmp.Or(code, "done"))
	after, err := w.mark()
	w.marked = &after
	switch {
	case failed != nil && code == "":
		return out, "", fmt.Errorf("%s failed on our side: %w", what, failed)
	case err != nil:
		return out, "", err
	case before.rows != after.rows && before.entries == after.entries:
		return out, "", fmt.Errorf("%s changed rows and wrote no entry: %s, was %s", what, after.rows, before.rows)
	case before.entries > after.entries:
		return out, "", fmt.Errorf("%s: %d entries were there, now %d", what, before.entries, after.entries)
	case code != "" && code != store.ErrSeriesNumberTaken.Code && before != after:
		return out, "", fmt.Errorf("%s was refused with %s and changed something: %s, was %s", what, code, after.rows, before.rows)
	}
	return out, code, nil
}

// keyed is try for an act under an idempotency key, which may be asked for again.
func (w *world) keyed(what string, act func() (casework.Outcome, error)) (out casework.Outcome, code string, err error) {
	if out, code, err = w.try(what, act); err == nil && code == "" {
		w.last = &done{what, out, act}
	}
	return out, code, err
}

// mark is what the rows add up to.
type mark struct {
	entries int64
	rows    string
}

// marks are counted after every step. What the product keeps for itself (attempts
// and waiting of messages, versions of calendars on clocks) is none of them.
var marks = []string{
	"applications", "SUM(version)", "applications", "COUNT(anonymised_at)", "applicants", "COUNT(*)", "package_items", "COUNT(*)",
	"clocks", "COUNT(*)", "clocks", "COUNT(stopped_at)", "clocks", "COUNT(breached_at)", "clocks", "SUM(warned_level)",
	"duplicates", "COUNT(*)", "hand_overs", "COUNT(*)", "receipts", "COUNT(*)", "hearing_notices", "COUNT(*)",
	"hearing_notices", "COUNT(heard_at)", "service_refusals", "COUNT(*)", "tickets", "SUM(version)", "blanks", "SUM(moves)",
	"blank_moves", "COUNT(*)", "blank_transfers", "SUM(version)", "stock_counts", "COUNT(*)", "blank_repeats", "COUNT(*)",
	"portal_messages", "COUNT(*)", "portal_messages", "COUNT(applied_at)", "portal_messages", "COUNT(decided_at)",
	"proposals", "COUNT(*)", "proposals", "COUNT(decided_at)", "calendar_versions", "COUNT(*)",
	"rule_versions", "COUNT(*)", "schedules", "COUNT(*)", "home_visits", "SUM(version)", "portal_outages", "SUM(version)",
	"schools", "SUM(version)", "imported_duplicates", "COUNT(*)", "data_imports", "COUNT(*)",
	"paper_prints", "COUNT(*)", "due_moves", "COUNT(*)",
}

var markQuery = func() string {
	parts := []string{"(SELECT COUNT(*) FROM journal_entries)"}
	for i := 0; i < len(marks); i += 2 {
		parts = append(parts, "(SELECT COALESCE("+marks[i+1]+", 0) FROM "+marks[i]+")")
	}
	return "SELECT " + strings.Join(parts, ", ")
}()

func (w *world) mark() (mark, error) {
	numbers := make([]int64, 1+len(marks)/2)
	to := make([]any, len(numbers))
	for i := range numbers {
		to[i] = &numbers[i]
	}
	if err := w.store.Reader().QueryRowContext(w.ctx, markQuery).Scan(to...); err != nil {
		return mark{}, fmt.Errorf("count the rows: %w", err)
	}
	return mark{numbers[0], fmt.Sprint(numbers[1:])}, nil
}

// settle lets the product do what is its own to do.
func (w *world) settle() error {
	if err := w.desk.MoveDueDates(w.ctx); err != nil {
		return fmt.Errorf("move due dates: %w", err)
	}
	if _, _, err := w.sweep.Once(w.ctx); err != nil {
		return fmt.Errorf("sweep: %w", err)
	}
	return w.seal()
}

func (w *world) seal() error {
	for {
		n, err := w.sealer.SealOnce(w.ctx, 100)
		if err != nil {
			return fmt.Errorf("seal: %w", err)
		}
		if n == 0 {
			return nil
		}
	}
}

// laws are looked at in the end.
func (w *world) laws() error {
	return errors.Join(w.stockLaws(), w.numberLaws(), w.registerLaws(), w.chainLaws(), w.figureLaws(), w.clockLaws(), w.visitLaws(), w.keepingLaws(), w.wallLaws())
}

var product = access.Product("sequences")

// inProduct is the context in which tests read everything.
func (w *world) inProduct() context.Context { return access.NewContext(w.ctx, product) }
