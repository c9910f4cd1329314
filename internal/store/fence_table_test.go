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
	"telnusqa/internal/stock"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

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
	b.Transfers = []store.BlankTransfer{*transfer(1)}
	b.StockCounts = []store.StockCount{*stockCount(1)}
	b.BlankRepeats = []store.BlankRepeat{*blankRepeat(1)}
	b.Counters = []store.Counter{{Name: "application/2026", Next: 5}}
	storetest.Load(t, s, b)
	storetest.Load(t, s, storetest.WholeCase(1, storetest.PlaceOf(storetest.School1, casefile.Portal)))
	storetest.Load(t, s, storetest.WholeCase(2, storetest.PlaceOf(storetest.SchoolSemei, casefile.SchoolOffice)))
	system := access.NewContext(context.Background(), people["system"])
	for _, m := range []ent.Mutation{dataImport(s.Writes(), 1), schedule(s.Writes(), 1), ruleVersion(s.Writes(), 1), ruleSetting(s.Writes(), 1, "NOTICE_DAYS"), proposal(s.Writes(), 1), dueMove(s.Writes(), 1, 1), idempotencyRecord(s.Writes(), 1), s.Writes().SignInAttempt.Create().SetID("00").SetFailedAt(storetest.Noon).Mutation(), oneTimePassword(s.Writes(), "00"), webhook(s.Writes(), 1), s.Writes().WebhookHead.Create().SetID(1).SetPosition(1).Mutation()} {
		if _, err := s.Writes().Mutate(system, m); err != nil {
			t.Fatal(err)
		}
	}
}

// transfer is from the school of the case to another one of its division.
func transfer(id int64) *store.BlankTransfer {
	return &store.BlankTransfer{
		ID: id, Place: storetest.Clerk(storetest.School1).Home, To: storetest.Clerk(storetest.School2).Home,
		Series: "ЖОБ", First: "0000101", Last: "0000105", Sheets: 5, DocumentKind: casefile.GeneralSecondary, Honours: casefile.Ordinary,
		State: store.TransferSent, Basis: "Акт № 1", SentOn: storetest.Day, Version: 1,
	}
}

func stockCount(id int64) *store.StockCount {
	return &store.StockCount{
		ID: id, Place: storetest.Clerk(storetest.School1).Home, CountedOn: storetest.Day, ActNumber: "1", Members: "Оспанова Г.",
		Expected: 1, Found: 1, Differences: []byte("[]"), CountedAt: storetest.Noon, CountedBy: 7,
	}
}

func blankRepeat(id int64) *store.BlankRepeat {
	return &store.BlankRepeat{
		ID: id, Place: storetest.Clerk(storetest.School1).Home, Series: "ЖОБ", First: "0000001", Last: "0000009",
		Taken: 1, FirstTaken: "0000001", Basis: "Жүкқұжат № 2", TriedAt: storetest.Noon, TriedBy: 7,
	}
}

func idempotencyRecord(c *ent.Client, id int64) ent.Mutation {
	return c.IdempotencyRecord.Create().SetID(id).SetUserID(7).SetKey(fmt.Sprint(id)).SetOperation("test").
		SetRequestHash([]byte{1}).SetCreatedAt(storetest.Noon).SetExpiresAt(storetest.Noon).Mutation()
}

func dataImport(c *ent.Client, id int64) ent.Mutation {
	return c.DataImport.Create().SetID(id).SetRegionID(storetest.Akmola).SetWhat("SCHOOLS").SetSha256(strings.Repeat("0", 64)).
		SetFileRows(1).SetCreated(1).SetChanged(0).SetSame(0).SetRefused(0).SetImportedBy(7).SetImportedAt(storetest.Noon).Mutation()
}

func proposal(c *ent.Client, id int64) ent.Mutation {
	return c.Proposal.Create().SetID(id).SetSubject("CALENDAR").SetState("PROPOSED").SetBaseVersion(1).SetEffectiveFrom("2026-03-02").
		SetBasis("act").SetContent("{}").SetCounted(0).SetProposedBy(7).SetProposedByName("Н. Н.").SetProposedAt(storetest.Noon).Mutation()
}

func schedule(c *ent.Client, id int64) ent.Mutation {
	p := storetest.PlaceOf(storetest.School1, casefile.Portal)
	return c.Schedule.Create().SetID(id).SetRegionID(p.RegionID).SetDivisionID(p.DivisionID).SetSchoolID(p.SchoolID).
		SetEffectiveFrom("2026-03-03").SetPreset("KK").SetWeek(5).SetOpens("09:00").SetCloses("18:00").
		SetBasis("act").SetSetBy(7).SetSetByName("Н. Н.").SetSetAt(storetest.Noon).Mutation()
}

func ruleVersion(c *ent.Client, id int64) ent.Mutation {
	return c.RuleVersion.Create().SetID(id).SetEffectiveFrom("2026-03-02").SetMovesOpen(false).SetBasis("act").
		SetEnteredBy("a").SetApprovedBy("b").SetCreatedAt(storetest.Noon).Mutation()
}

func ruleSetting(c *ent.Client, id int64, name string) ent.Mutation {
	return c.RuleSetting.Create().SetID(id).SetVersionID(1).SetName(name).SetValue("4").Mutation()
}

// dueMove is a move of the term of case 1.
func dueMove(c *ent.Client, id int64, version int) ent.Mutation {
	p := storetest.PlaceOf(storetest.School1, casefile.Portal)
	return c.DueMove.Create().SetID(id).SetVersion(version).SetClockID(1).SetApplicationID(1).SetClockKind("ISSUE").
		SetFromDueOn("2026-03-20").SetToDueOn("2026-03-23").SetOverdue(false).SetLifted(false).SetMovedAt(storetest.Noon).
		SetRegionID(p.RegionID).SetDivisionID(p.DivisionID).SetSchoolID(p.SchoolID).SetBranchID(p.BranchID).SetChannel("PORTAL").Mutation()
}

func webhook(c *ent.Client, position int64) ent.Mutation {
	return c.WebhookDelivery.Create().SetID(position).SetApplicationID(1).SetBody("{}").SetState("PENDING").SetNextAt(storetest.Noon).SetCreatedAt(storetest.Noon).Mutation()
}

func oneTimePassword(c *ent.Client, key string) ent.Mutation {
	return c.OneTimePassword.Create().SetID(key).SetGatewayID(20).SetPerson("aa").SetCodeHash([]byte{1}).SetBinding([]byte{1}).
		SetCreatedAt(storetest.Noon).SetExpiresAt(storetest.Noon).Mutation()
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
	defer tx.Rollback()
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
	defer tx.Rollback()
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
	case "Proposal":
		return proposal(c, 3)
	case "DataImport":
		return dataImport(c, 2)
	case "DueMove":
		return dueMove(c, 3, 2)
	case "IdempotencyRecord":
		return idempotencyRecord(c, 3)
	case "SignInAttempt":
		return c.SignInAttempt.Create().SetID("01").SetFailedAt(storetest.Noon).Mutation()
	case "WebhookDelivery":
		return webhook(c, 2)
	case "Schedule":
		return schedule(c, 2)
	case "RuleVersion":
		return ruleVersion(c, 2)
	case "RuleSetting":
		return ruleSetting(c, 2, "RETURN_DAYS")
	case "WebhookHead":
		return c.WebhookHead.Create().SetID(2).SetPosition(1).Mutation()
	case "DataKey":
		return c.DataKey.Create().SetID(2).SetAddedAt(storetest.Noon).Mutation()
	case "OneTimePassword":
		return oneTimePassword(c, "01")
	case "SealHead":
		return c.SealHead.Create().SetID(1).SetPosition(1).SetHash(make([]byte, 32)).Mutation()
	case "Counter":
		return c.Counter.Create().SetID("x").SetNext(1).Mutation()
	}
	if m := store.Creates(storetest.WholeCase(1, storetest.PlaceOf(storetest.School1, casefile.Portal)), c)[tb.name]; m != nil {
		return m
	}
	b := storetest.Places()
	b.Transfers, b.StockCounts, b.BlankRepeats = []store.BlankTransfer{*transfer(9)}, []store.StockCount{*stockCount(9)}, []store.BlankRepeat{*blankRepeat(9)}
	b.Series = []store.BlankSeries{{ID: 9, Series: stock.Preloaded()[0], Version: 1}}
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
	case "SignInAttempt", "OneTimePassword":
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
