package casework_test

import (
	"context"
	"encoding/json"
	"fmt"
	"testing"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/fault"
	"telnusqa/internal/stock"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
	"telnusqa/internal/workday"
)

func platformAdmin() access.Viewer {
	return access.Viewer{UserID: 17, Login: "platform", Name: "П. А.", Role: access.PlatformAdmin, Lang: fault.RU}
}

func bin(school int64) string {
	for _, s := range storetest.Places().Schools {
		if s.ID == school {
			return s.BIN
		}
	}
	panic("no such school")
}

func sheets(first, last int) casework.Sheets {
	return casework.Sheets{Series: "ЖОБ", First: fmt.Sprintf("%07d", first), Last: fmt.Sprintf("%07d", last)}
}

// left is the balance of a school's book up to the server's day.
func (o *office) left(school int64) stock.Balance {
	o.t.Helper()
	b, err := o.store.StockBalance(context.Background(), access.Product("test").StockScope(), store.BookFilter{
		Territory: &access.Territory{Level: access.School, ID: school}, To: workday.DateOf(o.now(), almaty),
	})
	if err != nil {
		o.t.Fatal(err)
	}
	return b
}

func TestARangeOutsideTheDictionaryIsRefused(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		in := casework.BlankRange{
			Series: "ЖОБ", First: "0000001", Last: "0000002", DocumentKind: casefile.GeneralSecondary, Honours: casefile.Ordinary,
			ReceivedOn: storetest.Day, Basis: "Накладная № 1",
		}
		try := func(change func(*casework.BlankRange)) error {
			r := in
			change(&r)
			_, err := o.desk.ReceiveBlanks(ctx, clerk, r)
			return err
		}
		wantFault(t, try(func(r *casework.BlankRange) { r.Series = "АБВ" }), stock.ErrSeriesUnknown)
		wantFault(t, try(func(r *casework.BlankRange) { r.DocumentKind = casefile.BasicSecondary }), stock.ErrSeriesOtherKind)
		wantFault(t, try(func(r *casework.BlankRange) { r.ReceivedOn = storetest.Day.AddDays(1) }), casework.ErrFuture)

		// The dictionary is the platform administrator's, and dated.
		add := casework.NewSeries{Series: stock.Series{
			Series: "абв", DocumentKind: casefile.GeneralSecondary, Honours: casefile.AltynBelgi,
			From: storetest.Day, To: storetest.Day.AddDays(30), Source: "Приказ № 5 от 01.03.2026", Certainty: stock.Official,
		}}
		_, err := o.desk.AddSeries(ctx, clerk, add)
		wantFault(t, err, access.ErrForbidden)
		out, err := o.desk.AddSeries(ctx, platformAdmin(), add)
		if err != nil {
			t.Fatal(err)
		}
		_, err = o.desk.AddSeries(ctx, platformAdmin(), add)
		wantFault(t, err, stock.ErrSeriesOverlap)
		golden := func(on workday.Date) error {
			return try(func(r *casework.BlankRange) {
				r.Series, r.Honours, r.ReceivedOn = "АБВ", casefile.AltynBelgi, on
			})
		}
		wantFault(t, golden(storetest.Day.AddDays(-1)), stock.ErrSeriesNotInForce)
		wantFault(t, try(func(r *casework.BlankRange) { r.Series = "АБВ" }), stock.ErrSeriesOtherKind)
		if err := golden(storetest.Day); err != nil {
			t.Error(err)
		}
		end := casework.SeriesEnd{SeriesID: out.SeriesID, ExpectedVersion: 1, ValidTo: storetest.Day.AddDays(1)}
		_, err = o.desk.EndSeries(ctx, clerk, end)
		wantFault(t, err, access.ErrForbidden)
		if _, err := o.desk.EndSeries(ctx, platformAdmin(), end); err != nil {
			t.Fatal(err)
		}
		_, err = o.desk.EndSeries(ctx, platformAdmin(), end)
		wantFault(t, err, store.ErrVersionConflict)
		o.set(monday.AddDate(0, 0, 2))
		wantFault(t, golden(storetest.Day.AddDays(2)), stock.ErrSeriesNotInForce)
	})
}

func TestATransferIsSentByOneSchoolAndConfirmedByTheOther(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o := context.Background(), open(t, s)
		sender, taker, stranger := storetest.Clerk(storetest.School1), storetest.Clerk(storetest.School2), storetest.Clerk(storetest.SchoolSemei)
		o.stock(sender, 1, 10)
		give := casework.GivenBlanks{Sheets: sheets(4, 8), ToBIN: bin(storetest.School2), Basis: "Акт № 3"}
		out, err := o.desk.SendBlanks(ctx, sender, give)
		if err != nil {
			t.Fatal(err)
		}
		_, err = o.desk.SendBlanks(ctx, sender, give)
		wantFault(t, err, casework.ErrBlankNotInStock)
		if b := o.left(storetest.School1); b.Left != 5 || b.TransferredOut != 5 || b.InTransit != 5 {
			t.Errorf("sender while the sheets are on their way: %+v", b)
		}
		if b := o.left(storetest.School2); b.Left != 0 {
			t.Errorf("taker while the sheets are on their way: %+v", b)
		}
		act := casework.TransferAct{TransferID: out.TransferID, ExpectedVersion: 1}
		_, err = o.desk.ConfirmTransfer(ctx, sender, act)
		wantFault(t, err, access.ErrForbidden)
		_, err = o.desk.CallBackTransfer(ctx, taker, act)
		wantFault(t, err, access.ErrForbidden)
		_, err = o.desk.ConfirmTransfer(ctx, stranger, act)
		wantFault(t, err, access.ErrNotFound)
		if _, err := o.desk.ConfirmTransfer(ctx, taker, act); err != nil {
			t.Fatal(err)
		}
		act.ExpectedVersion = 2
		_, err = o.desk.CallBackTransfer(ctx, sender, act)
		wantFault(t, err, casework.ErrTransferSettled)
		if b := o.left(storetest.School1); b.Left != 5 || b.InTransit != 0 {
			t.Errorf("sender after the confirmation: %+v", b)
		}
		if b := o.left(storetest.School2); b.Left != 5 || b.TransferredIn != 5 {
			t.Errorf("taker after the confirmation: %+v", b)
		}
		// The taker uses them as its own, and the sender cannot any more.
		_, err = o.desk.SpoilBlank(ctx, sender, casework.SpoiledBlank{Series: "ЖОБ", Number: "0000004", Reason: "Залит водой"})
		wantFault(t, err, access.ErrNotFound)
		if _, err := o.desk.SpoilBlank(ctx, taker, casework.SpoiledBlank{Series: "ЖОБ", Number: "0000004", Reason: "Залит водой", Act: "Акт № 1"}); err != nil {
			t.Error(err)
		}
		// What is called back is where it was.
		give.Sheets = sheets(1, 2)
		out, err = o.desk.SendBlanks(ctx, sender, give)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := o.desk.CallBackTransfer(ctx, sender, casework.TransferAct{TransferID: out.TransferID, ExpectedVersion: 1}); err != nil {
			t.Fatal(err)
		}
		if b := o.left(storetest.School1); b.Left != 5 || b.InTransit != 0 {
			t.Errorf("after the calling back: %+v", b)
		}
		give.ToBIN = bin(storetest.School1)
		_, err = o.desk.SendBlanks(ctx, sender, give)
		wantFault(t, err, casework.ErrSameSchool)
		give.ToBIN = "000000000000"
		_, err = o.desk.SendBlanks(ctx, sender, give)
		wantFault(t, err, access.ErrNotFound)
	})
}

func TestACountRecordsDifferencesAndMendsNothing(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		o.stock(clerk, 1, 10)
		o.stock(storetest.Clerk(storetest.School2), 21, 22)
		if _, err := o.desk.SpoilBlank(ctx, clerk, casework.SpoiledBlank{Series: "ЖОБ", Number: "0000010", Reason: "Залит водой"}); err != nil {
			t.Fatal(err)
		}
		in := casework.PhysicalCount{ActNumber: "7", Members: "Оспанова Г., Ахметова А. С.", Found: []casework.Sheets{sheets(1, 3), sheets(6, 10), sheets(21, 21), sheets(30, 31)}}
		_, err := o.desk.CountStock(ctx, clerk, casework.PhysicalCount{ActNumber: "7", Members: "О.", Found: []casework.Sheets{sheets(1, 3), sheets(3, 4)}})
		wantFault(t, err, casework.ErrCountedTwice)
		out, err := o.desk.CountStock(ctx, clerk, in)
		if err != nil {
			t.Fatal(err)
		}
		row, err := s.StockCountByID(access.NewContext(ctx, clerk), out.CountID)
		if err != nil {
			t.Fatal(err)
		}
		var got []store.StockDifference
		if err := json.Unmarshal(row.Differences, &got); err != nil {
			t.Fatal(err)
		}
		want := []store.StockDifference{
			{Kind: casework.Missing, Series: "ЖОБ", First: "0000004", Last: "0000005", Sheets: 2},
			{Kind: casework.Surplus, Series: "ЖОБ", First: "0000010", Last: "0000010", Sheets: 1, State: stock.Spoiled},
			{Kind: casework.Surplus, Series: "ЖОБ", First: "0000021", Last: "0000021", Sheets: 1, State: stock.InStock},
			{Kind: casework.Surplus, Series: "ЖОБ", First: "0000030", Last: "0000031", Sheets: 2},
		}
		if fmt.Sprint(got) != fmt.Sprint(want) || row.Expected != 9 || row.Found != 11 || row.Missing != 2 || row.Surplus != 4 {
			t.Errorf("%+v\n%v\nwant %v", row, got, want)
		}
		if b := o.left(storetest.School1); b.Left != 9 {
			t.Errorf("the count changed the book: %+v", b)
		}
	})
}

// A repeat is turned away as a whole and stays on record, also when it comes
// again under its key.
func TestRepeatedNumbersAreTurnedAwayAndOnRecord(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o := context.Background(), open(t, s)
		o.stock(storetest.Clerk(storetest.SchoolSemei), 5, 6)
		in := casework.BlankRange{
			Key: "once", Series: "ЖОБ", First: "0000001", Last: "0000009", DocumentKind: casefile.GeneralSecondary, Honours: casefile.Ordinary,
			ReceivedOn: storetest.Day, Basis: "Накладная № 9",
		}
		clerk := storetest.Clerk(storetest.School1)
		for range 2 {
			_, err := o.desk.ReceiveBlanks(ctx, clerk, in)
			wantFault(t, err, store.ErrSeriesNumberTaken)
		}
		rows, _, err := s.TurnedAway(ctx, clerk.StockScope(), nil, 0, 10)
		if err != nil || len(rows) != 1 || rows[0].Taken != 2 || rows[0].FirstTaken != "0000005" || rows[0].Last != "0000009" {
			t.Errorf("on record: %+v, %v", rows, err)
		}
		if rows, _, err := s.TurnedAway(ctx, storetest.Clerk(storetest.School2).StockScope(), nil, 0, 10); err != nil || len(rows) != 0 {
			t.Errorf("another school sees %+v, %v", rows, err)
		}
		if b := o.left(storetest.School1); b.Left != 0 {
			t.Errorf("a part of the range came: %+v", b)
		}
	})
}

func TestABlankIsNotUsedBeforeItCame(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		id := o.submit(clerk, complete(t)).ApplicationID
		if _, err := o.desk.StartPreparation(ctx, clerk, o.act(id)); err != nil {
			t.Fatal(err)
		}
		o.set(monday.AddDate(0, 0, 2))
		_, err := o.desk.ReceiveBlanks(ctx, clerk, casework.BlankRange{
			Series: "ЖОБ", First: "0000001", Last: "0000001", DocumentKind: casefile.GeneralSecondary, Honours: casefile.Ordinary,
			ReceivedOn: storetest.Day.AddDays(2), Basis: "Накладная № 1",
		})
		if err != nil {
			t.Fatal(err)
		}
		issue := casework.Issue{Act: o.act(id), Series: "ЖОБ", Number: "0000001"}
		issue.HappenedAt = monday.Add(time.Hour)
		_, err = o.desk.IssueDuplicate(ctx, clerk, issue)
		wantFault(t, err, casework.ErrBlankCameLater)
	})
}
