package store_test

import (
	"context"
	"reflect"
	"slices"
	"strings"
	"testing"

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
	anyone      = "*"
	caseReader  = "system clerk officer admin analyst auditor operator gateway"
	placeReader = caseReader + " centre platform"
	caseWriter  = "system clerk officer admin operator gateway"
	bookReader  = "system clerk officer admin analyst auditor"
	ownSchool   = "system clerk officer admin"
	manager     = "system admin platform"
	national    = "system platform"
	ruleKeeper  = "system admin platform;admin of another region;admin without a region"
	nobody      = ""
)

// fences says of one row of each table who may read, change and delete it, and who
// may add one like it. Everybody else may not: read is empty, changes touch
// nothing, adding is refused. "also" adds people to a list, separated by commas.
var fences = map[string]struct {
	id                   any // nil: 1, the case's id
	read, change, create string
}{
	"Applicant":         {read: caseReader, change: caseWriter, create: caseWriter},
	"Application":       {read: caseReader, change: caseWriter, create: caseWriter},
	"PackageItem":       {read: caseReader, change: caseWriter, create: caseWriter},
	"Clock":             {read: caseReader, change: caseWriter, create: caseWriter},
	"Receipt":           {read: caseReader, change: caseWriter, create: caseWriter},
	"Duplicate":         {read: caseReader, change: caseWriter, create: caseWriter},
	"HearingNotice":     {read: caseReader, change: caseWriter, create: caseWriter},
	"ServiceRefusal":    {read: caseReader, change: caseWriter, create: caseWriter},
	"HandOver":          {read: caseReader, change: caseWriter, create: caseWriter},
	"PaperPrint":        {read: caseReader, create: caseWriter},
	"Ticket":            {read: "system officer admin analyst auditor operator", change: "system operator", create: "system operator"},
	"HomeVisit":         {read: "system officer admin analyst auditor operator centre", change: "system operator", create: "system centre"},
	"Blank":             {read: caseReader, change: ownSchool, create: ownSchool},
	"BlankMove":         {read: bookReader, change: nobody, create: ownSchool},
	"BlankTransfer":     {read: bookReader + ";clerk of another school", change: ownSchool + ";clerk of another school", create: ownSchool},
	"StockCount":        {read: bookReader, change: nobody, create: ownSchool},
	"BlankRepeat":       {read: bookReader, change: nobody, create: ownSchool},
	"ImportedDuplicate": {read: bookReader, change: ownSchool, create: ownSchool},
	"BlankSeries":       {read: anyone, change: national, create: national},

	"Country": {read: anyone, change: national, create: national},
	"Region": {
		read: placeReader + ";clerk of another school;officer of another division;operator of another branch;" +
			"gateway of another channel",
		change: national, create: national,
	},
	"Division": {
		id: int64(storetest.Kokshetau), read: placeReader + ";clerk of another school;gateway of another channel",
		change: manager, create: manager,
	},
	"School": {
		id: int64(storetest.School1), read: placeReader + ";gateway of another channel",
		change: manager, create: manager,
	},
	"Branch": {
		id: int64(storetest.KokshetauBranch), read: placeReader + ";clerk of another school;gateway of another channel",
		change: manager, create: manager,
	},

	"DataImport": {read: manager + " clerk;clerk of another school;clerk of another region", change: nobody, create: manager},

	"User":              {id: int64(7), read: manager + " clerk;clerk of another school;clerk of another region", change: manager, create: manager},
	"Session":           {read: manager + " clerk;clerk of another school;clerk of another region", change: manager + " clerk;clerk of another school;clerk of another region", create: "system clerk;clerk of another school;clerk of another region"},
	"ApiToken":          {read: manager + " clerk;clerk of another school;clerk of another region", change: manager + " clerk;clerk of another school;clerk of another region", create: "system clerk;clerk of another school;clerk of another region"},
	"IdempotencyRecord": {read: "system clerk;clerk of another school;clerk of another region", change: "system clerk;clerk of another school;clerk of another region", create: "system clerk;clerk of another school;clerk of another region"},
	"SignInAttempt":     {id: "00", read: "system", change: "system", create: "system"},

	"PortalMessage":   {read: "system officer admin auditor gateway platform", change: "system admin gateway platform", create: "system gateway"},
	"PortalOutage":    {read: anyone, change: national, create: national},
	"WebhookDelivery": {read: "system", change: "system", create: "system"},
	"WebhookHead":     {read: "system", change: "system", create: "system"},
	"DataKey":         {id: int64(storetest.Keys().Keys().Primary()), read: "system", change: "system", create: "system"},
	"OneTimePassword": {id: "00", read: "system", change: "system", create: "system"},

	"JournalEntry":  {read: caseReader, change: nobody, create: caseReader},
	"UnsealedEntry": {read: "system", change: "system", create: "system"},
	"Seal":          {read: anyone, change: nobody, create: "system"},
	"SealHead":      {read: anyone, change: "system", create: "system"},
	"FigureCell":    {read: "system clerk officer admin analyst auditor", change: "system", create: "system"},
	"Counter":       {id: "application/2026", read: "system", change: "system", create: "system"},

	"CalendarVersion": {read: anyone, change: nobody, create: ruleKeeper},
	"CalendarDay":     {read: anyone, change: nobody, create: ruleKeeper},
	"Schedule":        {read: anyone, change: "system", create: "system officer admin"},
	"RuleVersion":     {read: anyone, change: nobody, create: ruleKeeper},
	"RuleSetting":     {read: anyone, change: nobody, create: ruleKeeper},
	"Proposal": {
		read:   "system officer admin analyst auditor platform;officer of another division;admin of another region;auditor of another region;admin without a region;auditor without any territory",
		change: "system officer admin platform;officer of another division;admin of another region;admin without a region",
		create: "system officer admin platform;officer of another division;admin of another region;admin without a region",
	},
	"DueMove": {read: caseReader, change: nobody, create: caseWriter},
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
