package figures

import (
	"context"
	"errors"
	"maps"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/journal"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
	"telnusqa/internal/workday"
)

var readAt = time.Date(2026, time.November, 23, 4, 0, 0, 0, time.UTC)

func newReader(s *store.Store) *Reader {
	return NewReader(s.Reader(), func() time.Time { return readAt })
}

// keep puts the cells of a book in the place of those that are stored.
func keep(t interface{ Fatal(...any) }, s *store.Store, b *Book) {
	ctx := context.Background()
	_, err := s.Seal(ctx, func(x *store.Sealing) error {
		if err := x.DropCells(ctx); err != nil {
			return err
		}
		var cells []store.FigureCell
		for key, counts := range b.Cells() {
			cells = append(cells, store.FigureCell{Territory: key.Territory, Month: int(key.Span), Counts: counts})
		}
		return x.PutCells(ctx, cells)
	})
	if err != nil {
		t.Fatal(err)
	}
}

var product = access.Product("test")

// The SQL chooses the cells that the laws were proved with.
func TestReader_answers_what_the_cells_say(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		storetest.Load(t, s, storetest.Places())
		reader := newReader(s)
		rapid.Check(t, func(t *rapid.T) {
			h := drawHistory(t)
			keep(t, s, &h.book)
			for range 4 {
				door := rapid.IntRange(0, 3).Draw(t, "door")
				q := Query{
					Viewer: product, Territory: territoryGen().Draw(t, "about"), Period: periodGen().Draw(t, "period"),
					Filter: Filter{Channel: casefile.Channel(channels[door])},
				}
				got, err := reader.Of(t.Context(), q)
				if err != nil {
					t.Fatal(err)
				}
				want := h.figures(t, q.Territory, q.Period, door)
				want.AsOf = AsOf{Time: readAt}
				if diff := cmp.Diff(want, got); diff != "" {
					t.Fatalf("%v, %v, door %d: (-cells +reader)\n%s", q.Territory, q.Period, door, diff)
				}
				childrenAndTrend(t, reader, h, q, door)
			}
		})
	})
}

func childrenAndTrend(t *rapid.T, reader *Reader, h *history, q Query, door int) {
	for level := q.Territory.Level + 1; level <= access.School; level++ {
		children, err := reader.Children(t.Context(), q, level)
		if err != nil {
			t.Fatal(err)
		}
		var ids []int64
		for _, c := range children {
			ids = append(ids, c.Territory.ID)
			want := h.figures(t, c.Territory, q.Period, door)
			want.AsOf = AsOf{Time: readAt}
			if diff := cmp.Diff(want, c); diff != "" {
				t.Fatalf("child %v, %v: (-cells +reader)\n%s", c.Territory, q.Period, diff)
			}
		}
		if want := below(q.Territory, level); !slices.Equal(ids, want) {
			t.Fatalf("children of %v: %v, want %v", q.Territory, ids, want)
		}
	}
	points, _, err := reader.Trend(t.Context(), q, MonthStep)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range points {
		if diff := cmp.Diff(h.figures(t, q.Territory, p.Period, door).Balance, p.Balance); diff != "" {
			t.Fatalf("trend of %v, %v: (-cells +reader)\n%s", q.Territory, p.Period, diff)
		}
	}
}

// below lists the ids of the model's territories of a level within another.
func below(parent access.Territory, level access.Level) []int64 {
	ids := map[int64]bool{}
	for _, p := range modelPlaces {
		ts := p.Territories()
		if slices.Contains(ts, parent) {
			ids[ts[level].ID] = true
		}
	}
	return slices.Sorted(maps.Keys(ids))
}

// Every figure is asked by those who may and by those of another place.
func TestReader_keeps_the_walls(t *testing.T) {
	at := func(school int64) access.Place { return storetest.PlaceOf(school, "") }
	viewer := func(role access.Role, school int64) access.Viewer {
		return access.Viewer{UserID: 7, Role: role, Home: at(school)}
	}
	school1 := access.Territory{Level: access.School, ID: storetest.School1}
	forbidden, notFound := access.ErrForbidden, access.ErrNotFound
	nationwide := viewer(access.Auditor, storetest.School1)
	nationwide.Nationwide = true
	cases := []struct {
		name   string
		viewer access.Viewer
		want   map[access.Territory]error
	}{
		{"an officer of the region", viewer(access.RegionAdmin, storetest.School1), map[access.Territory]error{country: notFound, akmola: nil, kokshetau: nil, school1: nil}},
		{"an analyst of another region", viewer(access.RegionAnalyst, storetest.SchoolSemei), map[access.Territory]error{country: notFound, akmola: notFound, kokshetau: notFound, school1: notFound}},
		{"an officer of the division", viewer(access.DivisionOfficer, storetest.School1), map[access.Territory]error{country: notFound, akmola: notFound, kokshetau: nil, school1: nil}},
		{"an officer of another division of the region", viewer(access.DivisionOfficer, storetest.SchoolZerenda), map[access.Territory]error{akmola: notFound, kokshetau: notFound, school1: notFound}},
		{"the school's head", viewer(access.SchoolHead, storetest.School1), map[access.Territory]error{country: notFound, akmola: notFound, kokshetau: notFound, school1: nil}},
		{"a clerk of the school next door", viewer(access.SchoolClerk, storetest.School2), map[access.Territory]error{kokshetau: notFound, school1: notFound}},
		{"an auditor of the country", nationwide, map[access.Territory]error{country: nil, akmola: nil, school1: nil}},
		{"an operator of the State Corporation", viewer(access.CorporationOperator, storetest.School1), map[access.Territory]error{country: forbidden, akmola: forbidden, school1: forbidden}},
		{"the contact centre", viewer(access.ContactCentre, storetest.School1), map[access.Territory]error{country: forbidden, school1: forbidden}},
		{"the administrator of the platform", viewer(access.PlatformAdmin, storetest.School1), map[access.Territory]error{country: forbidden}},
		{"nobody", access.Viewer{}, map[access.Territory]error{country: forbidden, school1: forbidden}},
		{"a place that does not exist", product, map[access.Territory]error{
			{Level: access.Region, ID: 77}: notFound, {Level: access.Division, ID: 77}: notFound,
			{Level: access.School, ID: 77}: notFound, {Level: access.Country, ID: 2}: notFound, {Level: 9, ID: 1}: notFound,
		}},
	}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		storetest.Load(t, s, storetest.Places())
		reader := newReader(s)
		for _, c := range cases {
			for about, want := range c.want {
				q := Query{Viewer: c.viewer, Territory: about, Period: Year(2026)}
				questions := map[string]func() error{
					"figures":  func() error { _, err := reader.Of(t.Context(), q); return err },
					"trend":    func() error { _, _, err := reader.Trend(t.Context(), q, Week); return err },
					"standing": func() error { _, err := reader.Standing(t.Context(), q); return err },
				}
				if about.Level < access.School {
					questions["children"] = func() error { _, err := reader.Children(t.Context(), q, about.Level+1); return err }
				}
				for name, ask := range questions {
					if err := ask(); !errors.Is(err, want) {
						t.Errorf("%s asks for %s of %v: %v, want %v", c.name, name, about, err, want)
					}
				}
			}
		}
	})
}

func TestReader_refuses_what_makes_no_sense(t *testing.T) {
	s := storetest.Open(t, store.SQLite, store.Options{})
	storetest.Load(t, s, storetest.Places())
	reader := newReader(s)
	q := Query{Viewer: product, Territory: akmola, Period: Year(2026)}
	reversed, long := q, q
	reversed.Period.From, reversed.Period.To = q.Period.To, q.Period.From
	long.Period.From = workday.NewDate(2010, time.January, 1)
	for name, c := range map[string]struct {
		ask  func() error
		want error
	}{
		"a reversed period":         {func() error { _, err := reader.Of(t.Context(), reversed); return err }, ErrPeriodReversed},
		"regions of a region":       {func() error { _, err := reader.Children(t.Context(), q, access.Region); return err }, ErrNoSuchLevel},
		"children without a level":  {func() error { _, err := reader.Children(t.Context(), q, 9); return err }, ErrNoSuchLevel},
		"an unknown step":           {func() error { _, _, err := reader.Trend(t.Context(), q, "HOUR"); return err }, ErrNoSuchStep},
		"seventeen years by days":   {func() error { _, _, err := reader.Trend(t.Context(), long, Day); return err }, ErrTooManyPoints},
		"seventeen years by months": {func() error { _, _, err := reader.Trend(t.Context(), long, MonthStep); return err }, nil},
	} {
		if err := c.ask(); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
}

func TestReader_says_up_to_where_it_counts(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		storetest.Load(t, s, storetest.Places())
		reader := newReader(s)
		asOf := func() AsOf {
			t.Helper()
			f, err := reader.Of(t.Context(), Query{Viewer: product, Territory: country, Period: Year(2026)})
			if err != nil {
				t.Fatal(err)
			}
			return f.AsOf
		}
		if got := asOf(); got != (AsOf{Position: 0, Time: readAt}) {
			t.Errorf("empty: %+v", got)
		}
		e := entryOf(t, journal.Accepted{CaseFacts: facts, AcceptedOn: monday})
		e.RecordedAt = readAt.Add(-time.Minute)
		record(t, s, e)
		if got := asOf(); got.Position != 0 || !got.Time.Equal(e.RecordedAt) {
			t.Errorf("an entry waits: %+v", got)
		}
		_, err := s.Seal(t.Context(), func(x *store.Sealing) error {
			waiting, err := x.Unsealed(t.Context(), 10)
			if err != nil {
				return err
			}
			return x.Append(t.Context(), []journal.Sealed{journal.Seal(x.Head().Hash, 1, waiting[0])})
		})
		if err != nil {
			t.Fatal(err)
		}
		if got := asOf(); got != (AsOf{Position: 1, Time: readAt}) {
			t.Errorf("all is sealed: %+v", got)
		}
	})
}

func record(t *testing.T, s *store.Store, e journal.Entry) {
	t.Helper()
	err := s.InTx(t.Context(), product, func(tx *store.Tx) error { return tx.Record(t.Context(), &e) })
	if err != nil {
		t.Fatal(err)
	}
}

func TestStanding_is_judged_against_the_territory_above(t *testing.T) {
	s := storetest.Open(t, store.SQLite, store.Options{})
	storetest.Load(t, s, storetest.Places())
	changes := Changes{}
	complete := func(school int64, onTime, late int) {
		for i := range onTime + late {
			e := entryOf(t, journal.Issued{CaseFacts: facts, Ended: journal.Ended{On: monday, Late: i >= onTime}})
			e.Place = storetest.PlaceOf(school, casefile.StateCorporation)
			if err := changes.Count(e); err != nil {
				t.Fatal(err)
			}
		}
	}
	complete(storetest.School1, 5, 10)
	complete(storetest.School2, 195, 0)
	var b Book
	if err := b.Add(changes); err != nil {
		t.Fatal(err)
	}
	keep(t, s, &b)
	reader := newReader(s)
	for school, want := range map[int64]Standing{storetest.School1: Exceptional, storetest.School2: Normal, storetest.SchoolSemei: TooFew} {
		q := Query{
			// The school itself asks: its scope does not cover the division.
			Viewer:    access.Viewer{UserID: 1, Role: access.SchoolHead, Home: storetest.PlaceOf(school, "")},
			Territory: access.Territory{Level: access.School, ID: school}, Period: Year(2026),
		}
		j, err := reader.Standing(t.Context(), q)
		if err != nil || j.Standing != want {
			t.Errorf("school %d: %+v, %v, want %s", school, j, err, want)
		}
	}
	j, err := reader.Standing(t.Context(), Query{Viewer: product, Territory: country, Period: Year(2026)})
	if err != nil || j.Standing != Normal || j.Completed != 210 || j.Late != 10 {
		t.Errorf("the country against itself: %+v, %v", j, err)
	}
}
