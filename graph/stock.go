package graph

import (
	"context"
	"fmt"
	"slices"
	"strconv"

	"telnusqa/graph/model"
	"telnusqa/graph/view"
	"telnusqa/internal/access"
	"telnusqa/internal/casework"
	"telnusqa/internal/figures"
	"telnusqa/internal/identifier"
	"telnusqa/internal/stock"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// books is the scope within which the viewer reads the books of blanks.
func books(ctx context.Context) access.Scope { return viewer(ctx).StockScope() }

// bookOf names the territory whose book is read: the one asked for, or the
// viewer's own.
func (r *Resolver) bookOf(ctx context.Context, id *string) (access.Territory, error) {
	if id != nil {
		return territoryOf(*id)
	}
	own, ok := books(ctx).Territory()
	if !ok {
		return access.Territory{}, access.ErrForbidden
	}
	return own, nil
}

// today is the day in the zone of answers that belong to no single place.
func (r *Resolver) today() workday.Date { return workday.DateOf(r.Now(), r.Zone) }

func (r *Resolver) bookFilter(ctx context.Context, in *model.BlankBookFilter) (store.BookFilter, error) {
	if in == nil {
		in = &model.BlankBookFilter{}
	}
	t, err := r.bookOf(ctx, in.TerritoryID)
	f := store.BookFilter{
		Territory: &t, From: val(in.From), To: val(in.To), DocumentKind: val(in.DocumentKind), Honours: val(in.Honours),
	}
	if f.To.IsZero() {
		f.To = r.today()
	}
	if err == nil && f.From > f.To {
		err = figures.ErrPeriodReversed.At("filter", "to").With("from", f.From, "to", f.To)
	}
	return f, err
}

// blankBalance closes one book. A territory beyond the viewer's walls is absent,
// as everywhere: an empty book would say that there are no blanks.
func (r *Resolver) blankBalance(ctx context.Context, in *model.BlankBookFilter) (*view.BlankBalance, error) {
	f, err := r.bookFilter(ctx, in)
	if err != nil {
		return nil, err
	}
	t, err := r.bookTerritory(ctx, *f.Territory)
	if err != nil {
		return nil, err
	}
	b, err := r.Reads.StockBalance(ctx, books(ctx), f)
	return &view.BlankBalance{Territory: t, From: f.From, To: f.To, Balance: b}, err
}

// bookTerritory reads a territory whose whole book the viewer may see.
func (r *Resolver) bookTerritory(ctx context.Context, t access.Territory) (view.Territory, error) {
	node, err := r.territory(ctx, t)
	if err != nil {
		return nil, err
	}
	if !books(ctx).CoversTerritory(placeOf(node)) {
		return nil, access.ErrForbidden
	}
	return node, nil
}

// placeOf is a territory's own place.
func placeOf(t view.Territory) access.Place {
	switch t := t.(type) {
	case *view.Region:
		return access.Place{RegionID: t.Row.ID}
	case *view.Division:
		return access.Place{RegionID: t.Row.RegionID, DivisionID: t.Row.ID}
	case *view.School:
		return access.Place{RegionID: t.Row.RegionID, DivisionID: t.Row.DivisionID, SchoolID: t.Row.ID}
	default:
		return access.Place{}
	}
}

// blankBalances closes the books one level below.
func (r *Resolver) blankBalances(ctx context.Context, in *model.BlankBookFilter, first *int, after *string) (*view.BlankBalanceConnection, error) {
	p, behind, err := idPage(first, after)
	if err != nil {
		return nil, err
	}
	f, err := r.bookFilter(ctx, in)
	if err != nil {
		return nil, err
	}
	of := *f.Territory
	if _, err := r.bookTerritory(ctx, of); err != nil {
		return nil, err
	}
	c := &view.BlankBalanceConnection{Edges: []*view.BlankBalanceEdge{}}
	if of.Level == access.School {
		c.PageInfo = p.info(false, "", "")
		return c, nil
	}
	nodes, err := r.childNodes(ctx, of, of.Level+1)
	if err != nil {
		return nil, err
	}
	slices.SortFunc(nodes, func(a, b view.Territory) int { return int(a.Where().ID - b.Where().ID) })
	nodes = slices.DeleteFunc(nodes, func(t view.Territory) bool { return t.Where().ID <= behind })
	more := len(nodes) > p.size
	nodes = nodes[:min(len(nodes), p.size)]
	ids := make([]int64, len(nodes))
	for i, n := range nodes {
		ids[i] = n.Where().ID
	}
	f.Territory = nil
	all, err := r.Reads.StockBalances(ctx, books(ctx), f, of.Level+1, ids)
	if err != nil {
		return nil, err
	}
	for _, n := range nodes {
		id := n.Where().ID
		c.Edges = append(c.Edges, &view.BlankBalanceEdge{
			Cursor: encodeKey("", id), Node: &view.BlankBalance{Territory: n, From: f.From, To: f.To, Balance: all[id]},
		})
	}
	c.PageInfo = p.info(more, edge(c.Edges, 0), edge(c.Edges, len(c.Edges)-1))
	return c, nil
}

func edge(edges []*view.BlankBalanceEdge, i int) string {
	if i < 0 || i >= len(edges) {
		return ""
	}
	return edges[i].Cursor
}

// idPage is a page of a list that is read forward by ids alone.
func idPage(first *int, after *string) (p page, behind int64, err error) {
	if p, err = newPage(first, after, nil, nil); err != nil || p.after == "" {
		return p, 0, err
	}
	_, behind, err = decodeKey(p.after)
	return p, behind, err
}

func (r *Resolver) blankMoves(ctx context.Context, in *model.BlankBookFilter, moves []stock.Move, series *string, first *int, after *string) (*view.BlankMoveConnection, error) {
	p, err := newPage(first, after, nil, nil)
	if err != nil {
		return nil, err
	}
	f, err := r.bookFilter(ctx, in)
	if err != nil {
		return nil, err
	}
	f.Moves, f.Series = moves, val(series)
	var behind *store.BookKey
	if p.after != "" {
		key, id, err := decodeKey(p.after)
		if err != nil {
			return nil, err
		}
		day, err := workday.ParseDate(key)
		if err != nil {
			return nil, store.ErrBadCursor.At("after")
		}
		behind = &store.BookKey{On: day, ID: id}
	}
	rows, more, err := r.Reads.Book(ctx, books(ctx), f, behind, p.size)
	if err != nil {
		return nil, err
	}
	schools, err := schoolsOf(ctx, r, rows, func(l store.BookLine) []int64 { return []int64{l.SchoolID} })
	if err != nil {
		return nil, err
	}
	c := &view.BlankMoveConnection{Edges: make([]*view.BlankMoveEdge, len(rows))}
	for i, l := range rows {
		cursor := encodeKey(l.On.String(), l.ID)
		c.Edges[i] = &view.BlankMoveEdge{Cursor: cursor, Node: view.NewBlankMove(r.eyes(ctx), l, schools)}
	}
	c.PageInfo = p.around(more, len(c.Edges), func(i int) string { return c.Edges[i].Cursor })
	return c, nil
}

func (r *Resolver) blanks(ctx context.Context, in *model.BlankFilter, first *int, after *string) (*view.BlankConnection, error) {
	p, err := newPage(first, after, nil, nil)
	if err != nil {
		return nil, err
	}
	if in == nil {
		in = &model.BlankFilter{}
	}
	t, err := r.bookOf(ctx, in.TerritoryID)
	if err != nil {
		return nil, err
	}
	var behind *store.SheetKey
	if p.after != "" {
		key, n, err := decodeKey(p.after)
		if err != nil {
			return nil, err
		}
		behind = &store.SheetKey{Series: key, Number: sevenDigits(n)}
	}
	rows, more, err := r.Reads.Blanks(ctx, books(ctx), store.BlankFilter{
		Territory: &t, States: in.States, Series: val(in.Series), From: val(in.From), To: val(in.To),
		DocumentKind: val(in.DocumentKind), Honours: val(in.Honours),
	}, behind, p.size)
	if err != nil {
		return nil, err
	}
	schools, err := schoolsOf(ctx, r, rows, schoolOfBlank)
	if err != nil {
		return nil, err
	}
	c := &view.BlankConnection{Edges: make([]*view.BlankEdge, len(rows))}
	for i, b := range rows {
		cursor := sheetCursor(b.Series, b.Number)
		c.Edges[i] = &view.BlankEdge{Cursor: cursor, Node: view.NewBlank(r.eyes(ctx), b, schools)}
	}
	c.PageInfo = p.around(more, len(c.Edges), func(i int) string { return c.Edges[i].Cursor })
	return c, nil
}

// blanksByID shows the sheets among those named that the viewer sees.
func (r *Resolver) blanksByID(ctx context.Context, ids []int64) (map[int64]*view.Blank, error) {
	rows, err := r.Reads.BlanksByID(ctx, ids...)
	if err != nil {
		return nil, err
	}
	schools, err := schoolsOf(ctx, r, rows, schoolOfBlank)
	byID := make(map[int64]*view.Blank, len(rows))
	for _, row := range rows {
		byID[row.ID] = view.NewBlank(r.eyes(ctx), row, schools)
	}
	return byID, err
}

func (r *Resolver) blankTransfers(ctx context.Context, territoryID *string, open *bool, first *int, after *string) (*view.BlankTransferConnection, error) {
	p, behind, err := idPage(first, after)
	if err != nil {
		return nil, err
	}
	t, err := r.bookOf(ctx, territoryID)
	if err != nil {
		return nil, err
	}
	rows, more, err := r.Reads.Transfers(ctx, books(ctx), &t, val(open), behind, p.size)
	if err != nil {
		return nil, err
	}
	schools, err := schoolsOf(ctx, r, rows, endsOf)
	if err != nil {
		return nil, err
	}
	c := &view.BlankTransferConnection{Edges: make([]*view.BlankTransferEdge, len(rows))}
	for i, row := range rows {
		cursor := encodeKey("", row.ID)
		c.Edges[i] = &view.BlankTransferEdge{Cursor: cursor, Node: view.NewBlankTransfer(row, schools)}
	}
	c.PageInfo = p.around(more, len(c.Edges), func(i int) string { return c.Edges[i].Cursor })
	return c, nil
}

func (r *Resolver) stockCounts(ctx context.Context, territoryID *string, first *int, after *string) (*view.StockCountConnection, error) {
	p, behind, err := idPage(first, after)
	if err != nil {
		return nil, err
	}
	t, err := r.bookOf(ctx, territoryID)
	if err != nil {
		return nil, err
	}
	rows, more, err := r.Reads.StockCounts(ctx, books(ctx), &t, behind, p.size)
	if err != nil {
		return nil, err
	}
	schools, err := schoolsOf(ctx, r, rows, schoolOfCount)
	if err != nil {
		return nil, err
	}
	c := &view.StockCountConnection{Edges: make([]*view.StockCountEdge, len(rows))}
	for i, row := range rows {
		cursor := encodeKey("", row.ID)
		c.Edges[i] = &view.StockCountEdge{Cursor: cursor, Node: view.NewStockCount(r.eyes(ctx), row, schools)}
	}
	c.PageInfo = p.around(more, len(c.Edges), func(i int) string { return c.Edges[i].Cursor })
	return c, nil
}

func (r *Resolver) blankSeries(ctx context.Context) ([]*view.BlankSeries, error) {
	rows, err := r.Reads.Series(ctx)
	out := make([]*view.BlankSeries, len(rows))
	for i, row := range rows {
		out[i] = view.NewBlankSeries(r.eyes(ctx), row)
	}
	return out, err
}

// checkOriginal reads what somebody typed; whatever it is, it is no fault.
func (r *Resolver) checkOriginal(ctx context.Context, text string) (*model.OriginalCheck, error) {
	doc, warnings, err := identifier.ParseDocumentNumber(text)
	if err != nil {
		return nil, casework.ErrDocumentNumber.At("document")
	}
	rows, err := r.Reads.Series(ctx)
	if err != nil {
		return nil, err
	}
	known := slices.ContainsFunc(rows, func(row store.BlankSeries) bool { return row.Series.Series == doc.Series })
	return &model.OriginalCheck{
		Series: doc.Series, Number: doc.Number,
		Warnings: view.NewFaults(r.eyes(ctx), casework.OriginalWarnings(doc, warnings, known)),
	}, nil
}

// schoolsOf reads the schools that rows of a list belong to, in one reading; one
// beyond the viewer's walls is not among them.
func schoolsOf[T any](ctx context.Context, r *Resolver, rows []T, of func(T) []int64) (view.Schools, error) {
	ids := make([]int64, 0, len(rows))
	for _, row := range rows {
		ids = append(ids, of(row)...)
	}
	slices.Sort(ids)
	found, err := r.Reads.SchoolsByID(ctx, slices.Compact(ids)...)
	schools := make(view.Schools, len(found))
	for _, s := range found {
		schools[s.ID] = view.NewSchool(r.eyes(ctx), s)
	}
	return schools, err
}

func schoolOfBlank(b store.Blank) []int64      { return []int64{b.SchoolID} }
func schoolOfCount(c store.StockCount) []int64 { return []int64{c.SchoolID} }
func endsOf(t store.BlankTransfer) []int64     { return []int64{t.SchoolID, t.To.SchoolID} }

// stockAnswer is answer for acts on no case: faults go into the payload.
func (r *Resolver) stockAnswer(ctx context.Context, err error) ([]*view.Fault, error) {
	_, faults, err := r.answer(ctx, casework.Outcome{}, err)
	return faults, err
}

func (r *Resolver) transferAnswer(ctx context.Context, out casework.Outcome, err error) (*view.BlankTransfer, []*view.Fault, error) {
	faults, err := r.stockAnswer(ctx, err)
	if err != nil || out.TransferID == 0 {
		return nil, faults, err
	}
	t, err := r.transferNode(ctx, out.TransferID)
	return t, faults, err
}

func (r *Resolver) countAnswer(ctx context.Context, out casework.Outcome, err error) (*view.StockCount, []*view.Fault, error) {
	faults, err := r.stockAnswer(ctx, err)
	if err != nil || out.CountID == 0 {
		return nil, faults, err
	}
	c, err := r.countNode(ctx, out.CountID)
	return c, faults, err
}

func (r *Resolver) seriesAnswer(ctx context.Context, out casework.Outcome, err error) (*view.BlankSeries, []*view.Fault, error) {
	faults, err := r.stockAnswer(ctx, err)
	if err != nil || out.SeriesID == 0 {
		return nil, faults, err
	}
	s, err := r.seriesNode(ctx, out.SeriesID)
	return s, faults, err
}

func settling(in model.SettleTransferInput) (casework.TransferAct, error) {
	id, err := idOf(view.KindBlankTransfer, &in.TransferID, "transferId")
	return casework.TransferAct{Key: val(in.ClientMutationID), TransferID: id, ExpectedVersion: in.ExpectedVersion}, err
}

func foundSheets(in []*model.FoundBlanksInput) []casework.Sheets {
	out := make([]casework.Sheets, len(in))
	for i, f := range in {
		out[i] = casework.Sheets{Series: f.Series, First: f.First, Last: f.Last}
	}
	return out
}

func (r *Resolver) transferNode(ctx context.Context, id int64) (*view.BlankTransfer, error) {
	t, err := r.Reads.TransferByID(ctx, id)
	if err != nil {
		return nil, err
	}
	schools, err := schoolsOf(ctx, r, []store.BlankTransfer{t}, endsOf)
	return view.NewBlankTransfer(t, schools), err
}

func (r *Resolver) countNode(ctx context.Context, id int64) (*view.StockCount, error) {
	c, err := r.Reads.StockCountByID(ctx, id)
	if err != nil {
		return nil, err
	}
	schools, err := schoolsOf(ctx, r, []store.StockCount{c}, schoolOfCount)
	return view.NewStockCount(r.eyes(ctx), c, schools), err
}

func (r *Resolver) seriesNode(ctx context.Context, id int64) (*view.BlankSeries, error) {
	s, err := r.Reads.SeriesByID(ctx, id)
	if err != nil {
		return nil, err
	}
	return view.NewBlankSeries(r.eyes(ctx), s), nil
}

// sheetCursor is the place of a sheet in a list by series and number.
func sheetCursor(series, number string) string {
	n, err := strconv.ParseInt(number, 10, 64)
	if err != nil {
		n = 0 // a number of the stock has seven digits
	}
	return encodeKey(series, n)
}

func sevenDigits(n int64) string { return fmt.Sprintf("%07d", n) }

// school reads a school; nil without one and beyond the viewer's walls.
func (r *Resolver) school(ctx context.Context, id int64) (*view.School, error) {
	if id == 0 {
		return nil, nil
	}
	row, err := r.Reads.School(ctx, id)
	if err != nil {
		return absent[view.School](nil, err)
	}
	return view.NewSchool(r.eyes(ctx), row), nil
}

func (r *Resolver) schoolAnswer(ctx context.Context, out casework.Outcome, err error) (*view.School, []*view.Fault, error) {
	faults, err := r.stockAnswer(ctx, err)
	if err != nil {
		return nil, faults, err
	}
	s, err := r.school(ctx, out.SchoolID)
	return s, faults, err
}

func closing(in model.CloseSchoolInput) (casework.Closing, error) {
	c := casework.Closing{
		Key: val(in.ClientMutationID), ExpectedVersion: in.ExpectedVersion, ClosedOn: in.ClosedOn, Basis: in.Basis,
	}
	var err error
	if c.SchoolID, err = idOf(view.KindSchool, &in.SchoolID, "schoolId"); err != nil {
		return c, err
	}
	c.SuccessorID, err = idOf(view.KindSchool, &in.SuccessorID, "successorId")
	return c, err
}
