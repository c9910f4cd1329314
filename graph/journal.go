package graph

import (
	"context"
	"slices"
	"strconv"
	"time"

	"telnusqa/graph/model"
	"telnusqa/graph/view"
	"telnusqa/internal/access"
	"telnusqa/internal/fault"
	"telnusqa/internal/journal"
	"telnusqa/internal/store"
)

var errKindUnknown = fault.Define(fault.Invalid, "ENTRY_KIND_UNKNOWN", fault.Text{
	KK: "Журналда «{kind}» түріндегі жазба болмайды.",
	RU: "Записей вида «{kind}» в журнале не бывает.",
	EN: "The journal has no entries of the kind «{kind}».",
})

// journalList is the journal as those read it who oversee; others see the timelines of
// their cases.
func (r *Resolver) journalList(ctx context.Context, in *model.JournalFilter, p page) (*view.JournalConnection, error) {
	v := viewer(ctx)
	if !v.Role.ReadsJournal() {
		return nil, access.ErrForbidden
	}
	f, err := r.journalFilter(in)
	if err != nil {
		return nil, err
	}
	q := store.JournalPage{Limit: p.size, Backward: p.backward}
	for cursor, to := range map[string]*int64{p.after: &q.After, p.before: &q.Before} {
		if cursor == "" {
			continue
		}
		if _, *to, err = decodeKey(cursor); err != nil {
			return nil, err
		}
	}
	rows, more, err := r.Reads.Journal(ctx, v, f, q)
	if err != nil {
		return nil, err
	}
	return r.journalPage(ctx, rows, more, p, r.Zone), nil
}

func (r *Resolver) journalFilter(in *model.JournalFilter) (f store.JournalFilter, err error) {
	if in == nil {
		return f, nil
	}
	f.AboutCases = in.AboutCases
	if in.Recorded != nil {
		f.RecordedFrom, f.RecordedUntil = dayStart(in.Recorded.From, r.Zone), dayStart(in.Recorded.To.AddDays(1), r.Zone)
	}
	if f.ApplicationID, err = idOf(view.KindApplication, in.ApplicationID, "filter", "applicationId"); err != nil {
		return f, err
	}
	if in.TerritoryID != nil {
		t, err := territoryOf(*in.TerritoryID)
		if err != nil {
			return f, err
		}
		f.Territory = &t
	}
	for i, kind := range in.Kinds {
		k := journal.Kind(kind)
		if !k.Valid() {
			return f, errKindUnknown.At("filter", "kinds", strconv.Itoa(i)).With("kind", kind)
		}
		if !slices.Contains(f.Kinds, k) {
			f.Kinds = append(f.Kinds, k)
		}
	}
	return f, nil
}

// journalPage shows entries; their schools are read at once, when somebody asks for them.
func (r *Resolver) journalPage(ctx context.Context, rows []store.TimelineEntry, more bool, p page, zone *time.Location) *view.JournalConnection {
	schools := view.NewTogether(func(ctx context.Context, ids []int64) (map[int64]*view.School, error) {
		found, err := r.Reads.SchoolsByID(ctx, ids...)
		byID := make(map[int64]*view.School, len(found))
		for _, s := range found {
			byID[s.ID] = view.NewSchool(r.eyes(ctx), s)
		}
		return byID, err
	})
	c := &view.JournalConnection{Edges: make([]*view.JournalEdge, len(rows))}
	for i, e := range rows {
		c.Edges[i] = &view.JournalEdge{Cursor: encodeKey("", e.ID), Node: view.NewJournalEntry(r.eyes(ctx), e, schools, zone)}
	}
	c.PageInfo = p.around(more, len(c.Edges), func(i int) string { return c.Edges[i].Cursor })
	return c
}
