package store_test

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"entgo.io/ent/dialect/sql"

	"telnusqa/ent"
	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/fault"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

// Everybody who may come to the walls around a case of school 1 in Kokshetau that
// the portal took in and the branch of Kokshetau hands out.
var people = map[string]access.Viewer{
	"system":   access.Product("test"),
	"clerk":    storetest.Clerk(storetest.School1),
	"officer":  person(access.DivisionOfficer, access.Place{RegionID: storetest.Akmola, DivisionID: storetest.Kokshetau}),
	"admin":    person(access.RegionAdmin, access.Place{RegionID: storetest.Akmola}),
	"analyst":  person(access.RegionAnalyst, access.Place{RegionID: storetest.Akmola}),
	"auditor":  {UserID: 30, Role: access.Auditor, Nationwide: true},
	"operator": person(access.CorporationOperator, access.Place{RegionID: storetest.Akmola, DivisionID: storetest.Kokshetau, BranchID: storetest.KokshetauBranch}),
	"gateway":  person(access.Integration, access.Place{Channel: string(casefile.Portal)}),
	"centre":   person(access.ContactCentre, access.Place{}),
	"platform": person(access.PlatformAdmin, access.Place{}),

	"clerk of another school":       storetest.Clerk(storetest.School2),
	"clerk of another region":       storetest.Clerk(storetest.SchoolSemei),
	"officer of another division":   person(access.DivisionOfficer, access.Place{RegionID: storetest.Akmola, DivisionID: storetest.Zerenda}),
	"admin of another region":       person(access.RegionAdmin, access.Place{RegionID: storetest.Abai}),
	"auditor of another region":     person(access.Auditor, access.Place{RegionID: storetest.Abai}),
	"operator of another branch":    person(access.CorporationOperator, access.Place{RegionID: storetest.Akmola, DivisionID: storetest.Zerenda, BranchID: storetest.ZerendaBranch}),
	"gateway of another channel":    person(access.Integration, access.Place{Channel: string(casefile.StateCorporation)}),
	"clerk without a school":        person(access.SchoolClerk, access.Place{}),
	"somebody of no role we know":   person("GUEST", access.Place{RegionID: storetest.Akmola, DivisionID: storetest.Kokshetau, SchoolID: storetest.School1}),
	"admin without a region":        person(access.RegionAdmin, access.Place{}),
	"operator without a branch":     person(access.CorporationOperator, access.Place{RegionID: storetest.Akmola}),
	"gateway without a channel":     person(access.Integration, access.Place{}),
	"auditor without any territory": person(access.Auditor, access.Place{}),
}

func person(role access.Role, home access.Place) access.Viewer {
	return access.Viewer{UserID: 50, Login: "somebody", Role: role, Lang: fault.RU, Home: home}
}

const (
	anyone     = "*"
	caseReader = "system clerk officer admin analyst auditor operator gateway centre"
	ownSchool  = "system clerk officer admin analyst auditor centre"
	manager    = "system admin platform"
	national   = "system platform"
	nobody     = ""
)

// fences says of one row of each table who may read, change and delete it, and who
// may add one like it. Everybody else may not: read is empty, changes touch
// nothing, adding is refused. "also" adds people to a list, separated by commas.
var fences = map[string]struct {
	id                   any // nil: 1, the case's id
	read, change, create string
}{
	"Applicant":      {read: caseReader, change: caseReader, create: caseReader},
	"Application":    {read: caseReader, change: caseReader, create: caseReader},
	"PackageItem":    {read: caseReader, change: caseReader, create: caseReader},
	"Clock":          {read: caseReader, change: caseReader, create: caseReader},
	"Receipt":        {read: caseReader, change: caseReader, create: caseReader},
	"Duplicate":      {read: caseReader, change: caseReader, create: caseReader},
	"HearingNotice":  {read: caseReader, change: caseReader, create: caseReader},
	"ServiceRefusal": {read: caseReader, change: caseReader, create: caseReader},
	"HandOver":       {read: caseReader, change: caseReader, create: caseReader},
	"Blank":          {read: caseReader, change: ownSchool, create: ownSchool},

	"Country": {read: anyone, change: national, create: national},
	"Region": {
		read: caseReader + " platform;clerk of another school;officer of another division;operator of another branch;" +
			"gateway of another channel",
		change: national, create: national,
	},
	"Division": {
		id: int64(storetest.Kokshetau), read: caseReader + " platform;clerk of another school;gateway of another channel",
		change: manager, create: manager,
	},
	"School": {
		id: int64(storetest.School1), read: caseReader + " platform;gateway of another channel",
		change: manager, create: manager,
	},
	"Branch": {
		id: int64(storetest.KokshetauBranch), read: caseReader + " platform;clerk of another school;gateway of another channel",
		change: manager, create: manager,
	},

	"User":              {id: int64(7), read: manager + " clerk;clerk of another school;clerk of another region", change: manager, create: manager},
	"Session":           {read: manager + " clerk;clerk of another school;clerk of another region", change: manager + " clerk;clerk of another school;clerk of another region", create: "system clerk;clerk of another school;clerk of another region"},
	"ApiToken":          {read: manager + " clerk;clerk of another school;clerk of another region", change: manager + " clerk;clerk of another school;clerk of another region", create: "system clerk;clerk of another school;clerk of another region"},
	"IdempotencyRecord": {read: "system clerk;clerk of another school;clerk of another region", change: "system clerk;clerk of another school;clerk of another region", create: "system clerk;clerk of another school;clerk of another region"},
	"SignInAttempt":     {id: "00", read: "system", change: "system", create: "system"},

	"JournalEntry":  {read: caseReader, change: nobody, create: caseReader},
	"UnsealedEntry": {read: "system", change: "system", create: "system"},
	"Seal":          {read: anyone, change: nobody, create: "system"},
	"SealHead":      {read: anyone, change: "system", create: "system"},
	"FigureCell":    {read: "system clerk officer admin analyst auditor", change: "system", create: "system"},
	"Counter":       {id: "application/2026", read: "system", change: "system", create: "system"},

	"CalendarVersion": {read: anyone, change: nobody, create: "system admin officer platform;admin of another region;officer of another division;admin without a region"},
	"CalendarDay":     {read: anyone, change: nobody, create: "system admin officer platform;admin of another region;officer of another division;admin without a region"},
}

// on reads a list of names: single words first, then, after semicolons, names of
// several words.
func on(list, name string) bool {
	if list == anyone {
		return true
	}
	words, more, _ := strings.Cut(list, ";")
	return slices.Contains(strings.Fields(words), name) || slices.Contains(strings.Split(more, ";"), name)
}

func TestFences(t *testing.T) {
	for name := range reflect.TypeFor[ent.Client]().Fields() {
		if typ := name.Name; name.IsExported() && typ != "Schema" && name.Type.Kind() == reflect.Pointer {
			if _, ok := fences[typ]; !ok {
				t.Errorf("the fences of %s are not tried", typ)
			}
			if !slices.Contains(store.Walled(), typ) {
				t.Errorf("%s has no wall", typ)
			}
		}
	}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		fill(t, s)
		for typ, f := range fences {
			id := f.id
			if id == nil {
				id = int64(1)
			}
			tb := table{t: t, store: s, name: typ, id: id}
			for who, v := range people {
				ctx := access.NewContext(context.Background(), v)
				if got, want := tb.reads(ctx), on(f.read, who); got != want {
					t.Errorf("%s: %s reads it: %t, want %t", typ, who, got, want)
				}
				if got, want := tb.touches(ctx, "Update", "Save"), on(f.change, who); got != want {
					t.Errorf("%s: %s changes it: %t, want %t", typ, who, got, want)
				}
				if got, want := tb.touches(ctx, "Delete", "Exec"), on(f.change, who); got != want {
					t.Errorf("%s: %s deletes it: %t, want %t", typ, who, got, want)
				}
				if got, want := tb.creates(ctx), on(f.create, who); got != want {
					t.Errorf("%s: %s adds one: %t, want %t", typ, who, got, want)
				}
			}
			tb.nobody()
		}
	})
}

// TestFencesAlongEdges walks every edge of every table as everybody, from the
// query and by eager loading, and finds nothing that the table at the other end
// would not show.
func TestFencesAlongEdges(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		fill(t, s)
		walked := 0
		for who, v := range people {
			ctx := access.NewContext(context.Background(), v)
			visible := make(map[string]map[any]bool) // by table
			see := func(typ string) map[any]bool {
				if visible[typ] == nil {
					visible[typ] = make(map[any]bool)
					for _, id := range ids(t, ctx, query(s.Ent(), typ)) {
						visible[typ][id] = true
					}
				}
				return visible[typ]
			}
			for typ := range fences {
				q := query(s.Ent(), typ)
				for method := range q.Type().Methods() {
					edge, ok := strings.CutPrefix(method.Name, "Query")
					if !ok || method.Type.NumIn() != 1 {
						continue
					}
					walked++
					there := query(s.Ent(), typ).MethodByName(method.Name).Call(nil)[0]
					target := strings.TrimSuffix(there.Type().Elem().Name(), "Query")
					for _, id := range ids(t, ctx, there) {
						if !see(target)[id] {
							t.Errorf("%s reaches %s %v over %s.%s", who, target, id, typ, edge)
						}
					}
					for _, id := range eager(t, ctx, s.Ent(), typ, edge) {
						if !see(target)[id] {
							t.Errorf("%s is shown %s %v beside %s.%s", who, target, id, typ, edge)
						}
					}
				}
			}
		}
		if least := 40 * len(people); walked < least {
			t.Errorf("walked %d edges, expected %d or more", walked, least)
		}
	})
}

// fill writes a case on this side of the walls, id 1, and one beyond, id 2.
func fill(t *testing.T, s *store.Store) {
	t.Helper()
	b := storetest.Places()
	b.Users = []store.User{{ID: 7, Login: "clerk", Name: "Оспанова Г.", Role: access.SchoolClerk, Home: storetest.Clerk(storetest.School1).Home, Language: fault.KK, Active: true, CreatedAt: storetest.Noon}}
	b.Sessions = []store.Session{{ID: 1, TokenHash: "aa", UserID: 7, CreatedAt: storetest.Noon, ExpiresAt: storetest.Noon, LastSeenAt: storetest.Noon}}
	b.ApiTokens = []store.ApiToken{{ID: 1, TokenHash: "aa", UserID: 7, Name: "test", CreatedAt: storetest.Noon, ExpiresAt: storetest.Noon}}
	b.CalendarVersions = []store.CalendarVersion{{ID: 1, EffectiveFrom: storetest.Day, Basis: "act", EnteredBy: "a", ApprovedBy: "b", CreatedAt: storetest.Noon}}
	b.CalendarDays = []store.CalendarDay{{ID: 1, VersionID: 1}}
	b.CalendarDays[0].Date, b.CalendarDays[0].Week, b.CalendarDays[0].Kind, b.CalendarDays[0].Status = storetest.Day, 5, "WORKING", "V"
	b.Cells = []store.FigureCell{{ID: 1, Territory: access.Territory{Level: access.School, ID: storetest.School1}, Month: 24314, Counts: []byte{1}}}
	b.Seals = []store.Seal{{Position: 1, EntryID: 1, PrevHash: make([]byte, 32), Hash: make([]byte, 32)}}
	b.SealHead = &store.SealHead{Position: 1, Hash: make([]byte, 32)}
	b.Counters = []store.Counter{{Name: "application/2026", Next: 5}}
	storetest.Load(t, s, b)
	storetest.Load(t, s, storetest.WholeCase(1, storetest.PlaceOf(storetest.School1, casefile.Portal)))
	storetest.Load(t, s, storetest.WholeCase(2, storetest.PlaceOf(storetest.SchoolSemei, casefile.SchoolOffice)))
	system := access.NewContext(context.Background(), people["system"])
	for _, m := range []ent.Mutation{idempotencyRecord(s.Writes(), 1), s.Writes().SignInAttempt.Create().SetID("00").SetFailedAt(storetest.Noon).Mutation()} {
		if _, err := s.Writes().Mutate(system, m); err != nil {
			t.Fatal(err)
		}
	}
}

func idempotencyRecord(c *ent.Client, id int64) ent.Mutation {
	return c.IdempotencyRecord.Create().SetID(id).SetUserID(7).SetKey(fmt.Sprint(id)).SetOperation("test").
		SetRequestHash([]byte{1}).SetCreatedAt(storetest.Noon).SetExpiresAt(storetest.Noon).Mutation()
}

// table is one table under test and a row of it.
type table struct {
	t     *testing.T
	store *store.Store
	name  string
	id    any
}

// reads reports whether the viewer finds the row: in the whole table, by a
// condition and by its id, which must be of one mind.
func (tb table) reads(ctx context.Context) bool {
	tb.t.Helper()
	all := slices.Contains(ids(tb.t, ctx, query(tb.store.Ent(), tb.name)), tb.id)
	one := len(ids(tb.t, ctx, tb.only(query(tb.store.Ent(), tb.name)))) == 1
	got := client(tb.store.Ent(), tb.name).MethodByName("Get").Call([]reflect.Value{reflect.ValueOf(ctx), reflect.ValueOf(tb.id)})
	err, _ := got[1].Interface().(error)
	if err != nil && !ent.IsNotFound(err) {
		tb.t.Errorf("%s: get: %v", tb.name, err)
	}
	if byID := err == nil; all != one || one != byID {
		tb.t.Errorf("%s: in the list %t, by condition %t, by id %t", tb.name, all, one, byID)
	}
	return all
}

// touches reports whether an update or a delete of all rows reaches the row. It is
// rolled back; a constraint that stops it shows that it came through the wall.
func (tb table) touches(ctx context.Context, builder, method string) bool {
	tb.t.Helper()
	tx, err := tb.store.Writes().Tx(ctx)
	if err != nil {
		tb.t.Fatal(err)
	}
	defer tx.Rollback() //nolint:errcheck // nothing to keep
	b := tb.only(client(tx.Client(), tb.name).MethodByName(builder).Call(nil)[0])
	if builder == "Update" {
		column := idColumn(tb.name)
		same := func(u *sql.UpdateBuilder) { u.Set(column, sql.Expr(column)) }
		b.MethodByName("Modify").Call([]reflect.Value{reflect.ValueOf(same)})
	}
	got := b.MethodByName(method).Call([]reflect.Value{reflect.ValueOf(ctx)})
	switch err, _ := got[1].Interface().(error); {
	case errors.Is(err, access.ErrForbidden):
		return false
	case constraint(err):
		return true
	case err != nil:
		tb.t.Errorf("%s: %s: %v", tb.name, builder, err)
	}
	return got[0].Int() == 1
}

// creates reports whether a row like the one in the table is let in; the
// database may then find that it is there already.
func (tb table) creates(ctx context.Context) bool {
	tb.t.Helper()
	tx, err := tb.store.Writes().Tx(ctx)
	if err != nil {
		tb.t.Fatal(err)
	}
	defer tx.Rollback() //nolint:errcheck // nothing to keep
	_, err = tx.Client().Mutate(ctx, tb.likeIt(tx.Client()))
	switch {
	case errors.Is(err, access.ErrForbidden):
		return false
	case err != nil && !constraint(err):
		tb.t.Errorf("%s: create: %v", tb.name, err)
	}
	return true
}

// constraint reports whether the database, and no wall, stopped a statement.
func constraint(err error) bool {
	return ent.IsConstraintError(err) || err != nil && strings.Contains(err.Error(), "constraint failed")
}

func (tb table) likeIt(c *ent.Client) ent.Mutation {
	switch tb.name {
	case "IdempotencyRecord":
		return idempotencyRecord(c, 3)
	case "SignInAttempt":
		return c.SignInAttempt.Create().SetID("01").SetFailedAt(storetest.Noon).Mutation()
	case "SealHead":
		return c.SealHead.Create().SetID(1).SetPosition(1).SetHash(make([]byte, 32)).Mutation()
	case "Counter":
		return c.Counter.Create().SetID("x").SetNext(1).Mutation()
	}
	if m := store.Creates(storetest.WholeCase(1, storetest.PlaceOf(storetest.School1, casefile.Portal)), c)[tb.name]; m != nil {
		return m
	}
	b := storetest.Places()
	b.Users = []store.User{{ID: 9, Login: "new", Name: "Н. Н.", Role: access.SchoolClerk, Home: storetest.Clerk(storetest.School1).Home, Language: fault.KK, CreatedAt: storetest.Noon}}
	b.Sessions = []store.Session{{ID: 9, TokenHash: "bb", UserID: 7, CreatedAt: storetest.Noon, ExpiresAt: storetest.Noon, LastSeenAt: storetest.Noon}}
	b.ApiTokens = []store.ApiToken{{ID: 9, TokenHash: "bb", UserID: 7, Name: "test", CreatedAt: storetest.Noon, ExpiresAt: storetest.Noon}}
	b.CalendarVersions = []store.CalendarVersion{{ID: 2, EffectiveFrom: storetest.Day, Basis: "act", EnteredBy: "a", ApprovedBy: "b", CreatedAt: storetest.Noon}}
	b.CalendarDays = []store.CalendarDay{{ID: 9, VersionID: 1}}
	b.CalendarDays[0].Date, b.CalendarDays[0].Week, b.CalendarDays[0].Kind, b.CalendarDays[0].Status = storetest.Day, 6, "WORKING", "V"
	b.Cells = []store.FigureCell{{ID: 9, Month: 24314, Counts: []byte{1}}}
	b.Seals = []store.Seal{{Position: 2, EntryID: 2, PrevHash: make([]byte, 32), Hash: make([]byte, 32)}}
	return store.Creates(b, c)[tb.name]
}

// nobody is refused everything.
func (tb table) nobody() {
	tb.t.Helper()
	ctx := context.Background()
	got := query(tb.store.Ent(), tb.name).MethodByName("Count").Call([]reflect.Value{reflect.ValueOf(ctx)})
	if err, _ := got[1].Interface().(error); !errors.Is(err, access.ErrUnauthenticated) {
		tb.t.Errorf("%s: read by nobody: %v", tb.name, err)
	}
	w := tb.store.Writes()
	if _, err := w.Mutate(ctx, tb.likeIt(w)); !errors.Is(err, access.ErrUnauthenticated) {
		tb.t.Errorf("%s: written by nobody: %v", tb.name, err)
	}
	got = tb.only(client(w, tb.name).MethodByName("Delete").Call(nil)[0]).MethodByName("Exec").Call([]reflect.Value{reflect.ValueOf(ctx)})
	if err, _ := got[1].Interface().(error); !errors.Is(err, access.ErrUnauthenticated) {
		tb.t.Errorf("%s: deleted by nobody: %v", tb.name, err)
	}
	// The client for reading writes for nobody at all.
	system := access.NewContext(ctx, people["system"])
	if _, err := tb.store.Ent().Mutate(system, tb.likeIt(tb.store.Ent())); !errors.Is(err, access.ErrForbidden) {
		tb.t.Errorf("%s: written past InTx: %v", tb.name, err)
	}
}

// only adds the condition that the row is this one.
func (tb table) only(builder reflect.Value) reflect.Value {
	where := builder.MethodByName("Where")
	one := func(s *sql.Selector) { s.Where(sql.EQ(s.C(idColumn(tb.name)), tb.id)) }
	return where.Call([]reflect.Value{reflect.ValueOf(one).Convert(where.Type().In(0).Elem())})[0]
}

func idColumn(table string) string {
	switch table {
	case "Counter":
		return "name"
	case "SignInAttempt":
		return "key"
	default:
		return "id"
	}
}

func client(c *ent.Client, table string) reflect.Value {
	return reflect.ValueOf(c).Elem().FieldByName(table)
}

func query(c *ent.Client, table string) reflect.Value {
	return client(c, table).MethodByName("Query").Call(nil)[0]
}

// ids are those of all rows of a query.
func ids(t *testing.T, ctx context.Context, q reflect.Value) []any {
	t.Helper()
	got := q.MethodByName("IDs").Call([]reflect.Value{reflect.ValueOf(ctx)})
	if err, _ := got[1].Interface().(error); err != nil {
		t.Fatalf("%s: %v", q.Type(), err)
	}
	all := make([]any, got[0].Len())
	for i := range all {
		all[i] = got[0].Index(i).Interface()
	}
	return all
}

// eager loads an edge with its rows and gives the ids at its other end.
func eager(t *testing.T, ctx context.Context, c *ent.Client, table, edge string) []any {
	t.Helper()
	q := query(c, table).MethodByName("With" + edge).Call(nil)[0]
	got := q.MethodByName("All").Call([]reflect.Value{reflect.ValueOf(ctx)})
	if err, _ := got[1].Interface().(error); err != nil {
		t.Fatalf("%s with %s: %v", table, edge, err)
	}
	var all []any
	for i := range got[0].Len() {
		there := got[0].Index(i).Elem().FieldByName("Edges").FieldByName(edge)
		switch {
		case there.Kind() == reflect.Slice:
			for k := range there.Len() {
				all = append(all, there.Index(k).Elem().FieldByName("ID").Interface())
			}
		case !there.IsNil():
			all = append(all, there.Elem().FieldByName("ID").Interface())
		}
	}
	return all
}
