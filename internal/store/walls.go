package store

import (
	"telnusqa/ent"
	"telnusqa/internal/access"
)

// wall says how far a viewer may reach within one table. Conditions name the
// table's rows by the alias they are given.
type wall struct {
	// read is the rows a viewer may read.
	read func(v access.Viewer, alias string) condition
	// change is the rows she may change or delete.
	change func(v access.Viewer, alias string) condition
	// admit decides about a new row, or about the new values of a changed one,
	// from the values the mutation sets.
	admit func(v access.Viewer, m ent.Mutation) bool
}

// walls has one wall for each table. A table without one cannot be used at all;
// TestFences fails for it.
var walls = map[string]wall{
	ent.TypeApplicant:         caseWall,
	ent.TypeApplication:       caseWall,
	ent.TypePackageItem:       caseWall,
	ent.TypeClock:             caseWall,
	ent.TypeReceipt:           caseWall,
	ent.TypeDuplicate:         caseWall,
	ent.TypeHearingNotice:     caseWall,
	ent.TypeServiceRefusal:    caseWall,
	ent.TypeHandOver:          caseWall,
	ent.TypePaperPrint:        {read: cases, change: nobody, admit: admitCaseRow},
	ent.TypeTicket:            {read: queues, change: ownQueue, admit: admitTicket},
	ent.TypeHomeVisit:         {read: visits, change: unfinishedVisits, admit: admitVisit},
	ent.TypeBlank:             {read: blanks, change: ownBlanks, admit: admitCaseRow},
	ent.TypeBlankMove:         {read: books, change: nobody, admit: admitBook},
	ent.TypeBlankTransfer:     {read: transfers, change: ownTransfers, admit: admitCaseRow},
	ent.TypeStockCount:        {read: books, change: nobody, admit: admitBook},
	ent.TypeBlankRepeat:       {read: books, change: nobody, admit: admitBook},
	ent.TypeImportedDuplicate: {read: books, change: ownBooks, admit: admitOldRegister},
	ent.TypeBlankSeries:       {read: public, change: nationwideManagers, admit: byNationwideManager},

	ent.TypeCountry:  {read: public, change: nationwideManagers, admit: byNationwideManager},
	ent.TypeRegion:   {read: regions, change: nationwideManagers, admit: byNationwideManager},
	ent.TypeDivision: {read: divisions, change: managedPlaces, admit: byManager},
	ent.TypeSchool:   {read: schools, change: managedPlaces, admit: byManager},
	ent.TypeBranch:   {read: branches, change: managedPlaces, admit: byManager},

	ent.TypeDataImport: {read: imports, change: nobody, admit: admitImport},

	ent.TypeUser:              {read: users, change: managedUsers, admit: admitUser},
	ent.TypeSession:           {read: ofUsers, change: ofManagedUsers, admit: ofOneself},
	ent.TypeApiToken:          {read: ofUsers, change: ofManagedUsers, admit: ofOneself},
	ent.TypeIdempotencyRecord: {read: ofViewer, change: ofViewer, admit: ofOneself},
	ent.TypeSignInAttempt:     productWall,

	ent.TypePortalMessage:   messageWall,
	ent.TypePortalOutage:    {read: public, change: nationwideManagers, admit: byNationwideManager},
	ent.TypeOneTimePassword: productWall,
	ent.TypeDataKey:         productWall,
	ent.TypeWebhookDelivery: productWall,
	ent.TypeWebhookHead:     productWall,

	ent.TypeJournalEntry:  {read: entries, change: nobody, admit: admitEntry},
	ent.TypeUnsealedEntry: productWall,
	ent.TypeSeal:          {read: public, change: nobody, admit: byProduct},
	ent.TypeSealHead:      {read: public, change: product, admit: byProduct},
	ent.TypeFigureCell:    {read: cells, change: product, admit: byProduct},
	ent.TypeCounter:       productWall,

	ent.TypeCalendarVersion: {read: public, change: nobody, admit: byRuleKeeper},
	ent.TypeCalendarDay:     {read: public, change: nobody, admit: byRuleKeeper},
	ent.TypeSchedule:        {read: public, change: product, admit: bySetterOfHours},
	ent.TypeRuleVersion:     {read: public, change: nobody, admit: byRuleKeeper},
	ent.TypeRuleSetting:     {read: public, change: nobody, admit: byRuleKeeper},
	ent.TypeProposal:        {read: proposals, change: openProposals, admit: byProposer},
	ent.TypeDueMove:         {read: cases, change: nobody, admit: admitCaseRow},
}

// caseWall stands around the rows of a case.
var caseWall = wall{read: cases, change: ownCases, admit: admitCaseRow}

// productWall stands around what no person ever sees.
var productWall = wall{read: product, change: product, admit: byProduct}

func public(access.Viewer, string) condition { return when(everything) }
func nobody(access.Viewer, string) condition { return when(nothing) }

func product(v access.Viewer, _ string) condition {
	if v.Role == access.System {
		return when(everything)
	}
	return when(nothing)
}

func byProduct(v access.Viewer, _ ent.Mutation) bool { return v.Role == access.System }

func cases(v access.Viewer, alias string) condition {
	if !v.Role.ReadsCases() {
		return when(nothing)
	}
	sql, args := Predicate(v.Scope(), alias)
	return when(sql, args...)
}

// writesCases reports whether a role may touch cases at all: who oversees by
// reading may not. Which action a role may do in which stage, casefile knows. Officers of a school that was
// handed to a successor read only.
func writesCases(v access.Viewer) bool {
	if v.Retired {
		return false
	}
	switch v.Role {
	case access.RegionAnalyst, access.Auditor:
		return false
	default:
		return v.Role.ReadsCases()
	}
}

func ownCases(v access.Viewer, alias string) condition {
	if !writesCases(v) {
		return when(nothing)
	}
	return cases(v, alias)
}

func admitCaseRow(v access.Viewer, m ent.Mutation) bool {
	// The place of a row never changes: the columns are immutable, so that an
	// update sets none of them.
	return writesCases(v) && (m.Op().Is(ent.OpUpdate|ent.OpUpdateOne) || v.Scope().Covers(placeOf(m, access.Place{})))
}

// entries of the journal lie where they happened. Roles that do not read the
// journal see the timelines of their cases; the platform's administrator sees
// what is about no case, the contact centre nothing.
func entries(v access.Viewer, alias string) condition {
	sql, args := Predicate(v.Scope(), alias)
	within := when(sql, args...)
	switch {
	case v.Role.AsksStatus():
		return when(nothing)
	case !v.Role.ReadsCases():
		return and(within, when(alias+".application_id IS NULL"))
	case !v.Role.ReadsJournal():
		return and(within, when(alias+".application_id IS NOT NULL"))
	default:
		return within
	}
}

func admitEntry(v access.Viewer, m ent.Mutation) bool {
	if !m.Op().Is(ent.OpCreate) {
		return false
	}
	application, _ := intField(m, "application_id")
	return mayRecord(v, placeOf(m, access.Place{}), application)
}

// mayRecord reports whether a viewer may write an entry about a place: about a
// case only within her walls, otherwise also about the product as a whole.
func mayRecord(v access.Viewer, p access.Place, applicationID int64) bool {
	if applicationID == 0 && p == (access.Place{}) {
		return v.SignedIn()
	}
	return (applicationID == 0 || v.Role.ReadsCases()) && v.Scope().Covers(p)
}

// cells of figures belong to a territory.
func cells(v access.Viewer, alias string) condition {
	if !v.Role.ReadsFigures() {
		return when(nothing)
	}
	kind, id := alias+".territory_kind = ?", alias+".territory_id"
	at := func(level access.Level, sql string, args ...any) condition {
		return when(kind+" AND "+id+sql, append([]any{int(level)}, args...)...)
	}
	home := v.Scope().Home()
	switch v.Scope().Reach() {
	case access.WholeCountry:
		return when(everything)
	case access.OneRegion:
		return or(
			at(access.Region, " = ?", home.RegionID),
			at(access.Division, " IN (SELECT id FROM divisions WHERE region_id = ?)", home.RegionID),
			at(access.School, " IN (SELECT id FROM schools WHERE region_id = ?)", home.RegionID),
		)
	case access.OneDivision:
		return or(
			at(access.Division, " = ?", home.DivisionID),
			at(access.School, " IN (SELECT id FROM schools WHERE division_id = ?)", home.DivisionID),
		)
	case access.OneSchool:
		kept := ofSchools(v.Scope(), id)
		return and(when(kind, int(access.School)), kept)
	default:
		return when(nothing)
	}
}
