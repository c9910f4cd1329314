package store

import (
	"telnusqa/ent"
	"telnusqa/ent/calendarday"
	"telnusqa/ent/migrate"
	"telnusqa/internal/journal"
)

// Batch is rows for Load, one slice for each kind. Every row has its ID already,
// journal entries and users too.
type Batch struct {
	Countries        []Country
	Regions          []Region
	Divisions        []Division
	Branches         []Branch
	Schools          []School
	CalendarVersions []CalendarVersion
	CalendarDays     []CalendarDay
	Users            []User
	Sessions         []Session
	ApiTokens        []ApiToken

	Applicants      []Applicant
	Applications    []Application
	Tickets         []Ticket
	HomeVisits      []HomeVisit
	Items           []PackageItem
	Clocks          []Clock
	Receipts        []Receipt
	Blanks          []Blank
	Transfers       []BlankTransfer
	BlankMoves      []BlankMove // in the order in which they happened to each sheet
	StockCounts     []StockCount
	BlankRepeats    []BlankRepeat
	Series          []BlankSeries
	Duplicates      []Duplicate
	OldRegisters    []ImportedDuplicate
	HearingNotices  []HearingNotice
	ServiceRefusals []ServiceRefusal
	HandOvers       []HandOver
	PaperPrints     []PaperPrint

	PortalMessages []PortalMessage
	PortalOutages  []PortalOutage

	Journal  []journal.Entry
	Unsealed []int64 // ids of entries that the sealer has yet to seal
	Seals    []Seal
	Cells    []FigureCell

	// Written over what is there:
	SealHead *SealHead
	Counters []Counter
}

// Counter is a source of numbers and the number it gives next.
type Counter struct {
	Name string
	Next int64
}

// tables lists what a batch writes, in an order in which every row finds the rows
// it points to.
func (b *Batch) tables(c *ent.Client, pen *crypt) []source {
	return []source{
		rowsOf(migrate.CountriesTable, b.Countries, func(r *Country) keyed {
			m := c.Country.Create().SetID(r.ID).Mutation()
			fillCountry(m, r)
			return m
		}),
		rowsOf(migrate.RegionsTable, b.Regions, func(r *Region) keyed {
			m := c.Region.Create().SetID(r.ID).Mutation()
			fillRegion(m, r)
			return m
		}),
		rowsOf(migrate.DivisionsTable, b.Divisions, func(r *Division) keyed {
			m := c.Division.Create().SetID(r.ID).Mutation()
			fillDivision(m, r)
			return m
		}),
		rowsOf(migrate.BranchesTable, b.Branches, func(r *Branch) keyed {
			m := c.Branch.Create().SetID(r.ID).Mutation()
			fillBranch(m, r)
			return m
		}),
		rowsOf(migrate.SchoolsTable, b.Schools, func(r *School) keyed {
			m := c.School.Create().SetID(r.ID).Mutation()
			fillSchool(m, r)
			return m
		}),
		rowsOf(migrate.CalendarVersionsTable, b.CalendarVersions, func(r *CalendarVersion) keyed {
			m := c.CalendarVersion.Create().SetID(r.ID).Mutation()
			fillCalendarVersion(m, r)
			return m
		}),
		rowsOf(migrate.CalendarDaysTable, b.CalendarDays, func(r *CalendarDay) keyed {
			m := c.CalendarDay.Create().SetID(r.ID).Mutation()
			fillCalendarDay(m, r)
			return m
		}),
		rowsOf(migrate.UsersTable, b.Users, func(r *User) keyed {
			m := c.User.Create().SetID(r.ID).Mutation()
			fillUser(m, r)
			return m
		}),
		rowsOf(migrate.SessionsTable, b.Sessions, func(r *Session) keyed {
			m := c.Session.Create().SetID(r.ID).Mutation()
			fillSession(m, r)
			return m
		}),
		rowsOf(migrate.APITokensTable, b.ApiTokens, func(r *ApiToken) keyed {
			m := c.ApiToken.Create().SetID(r.ID).Mutation()
			fillToken(m, r)
			return m
		}),
		rowsOf(migrate.ApplicantsTable, b.Applicants, func(r *Applicant) keyed {
			m := c.Applicant.Create().SetID(r.ID).Mutation()
			pen.applicant(m, r)
			return m
		}),
		rowsOf(migrate.ApplicationsTable, b.Applications, func(r *Application) keyed {
			m := c.Application.Create().SetID(r.ID).Mutation()
			pen.application(m, r)
			return m
		}),
		rowsOf(migrate.TicketsTable, b.Tickets, func(r *Ticket) keyed {
			m := c.Ticket.Create().SetID(r.ID).Mutation()
			fillTicket(m, r)
			return m
		}),
		rowsOf(migrate.HomeVisitsTable, b.HomeVisits, func(r *HomeVisit) keyed {
			m := c.HomeVisit.Create().SetID(r.ID).Mutation()
			pen.homeVisit(m, r)
			return m
		}),
		rowsOf(migrate.PackageItemsTable, b.Items, func(r *PackageItem) keyed {
			m := c.PackageItem.Create().SetID(r.ID).Mutation()
			pen.packageItem(m, r)
			return m
		}),
		rowsOf(migrate.ClocksTable, b.Clocks, func(r *Clock) keyed {
			m := c.Clock.Create().SetID(r.ID).Mutation()
			fillClock(m, r)
			return m
		}),
		rowsOf(migrate.ReceiptsTable, b.Receipts, func(r *Receipt) keyed {
			m := c.Receipt.Create().SetID(r.ID).Mutation()
			fillReceipt(m, r)
			return m
		}),
		rowsOf(migrate.BlanksTable, b.Blanks, func(r *Blank) keyed {
			m := c.Blank.Create().SetID(r.ID).Mutation()
			fillBlank(m, r)
			return m
		}),
		rowsOf(migrate.BlankTransfersTable, b.Transfers, func(r *BlankTransfer) keyed {
			m := c.BlankTransfer.Create().SetID(r.ID).Mutation()
			fillTransfer(m, r)
			return m
		}),
		rowsOf(migrate.BlankMovesTable, b.BlankMoves, func(r *BlankMove) keyed {
			m := c.BlankMove.Create().SetID(r.ID).Mutation()
			fillBlankMove(m, r)
			return m
		}),
		rowsOf(migrate.StockCountsTable, b.StockCounts, func(r *StockCount) keyed {
			m := c.StockCount.Create().SetID(r.ID).Mutation()
			fillStockCount(m, r)
			return m
		}),
		rowsOf(migrate.BlankRepeatsTable, b.BlankRepeats, func(r *BlankRepeat) keyed {
			m := c.BlankRepeat.Create().SetID(r.ID).Mutation()
			fillBlankRepeat(m, r)
			return m
		}),
		rowsOf(migrate.BlankSeriesTable, b.Series, func(r *BlankSeries) keyed {
			m := c.BlankSeries.Create().SetID(r.ID).Mutation()
			fillSeries(m, r)
			return m
		}),
		rowsOf(migrate.DuplicatesTable, b.Duplicates, func(r *Duplicate) keyed {
			m := c.Duplicate.Create().SetID(r.ID).Mutation()
			fillDuplicate(m, r)
			return m
		}),
		rowsOf(migrate.ImportedDuplicatesTable, b.OldRegisters, func(r *ImportedDuplicate) keyed {
			m := c.ImportedDuplicate.Create().SetID(r.ID).Mutation()
			pen.importedDuplicate(m, r)
			return m
		}),
		rowsOf(migrate.HearingNoticesTable, b.HearingNotices, func(r *HearingNotice) keyed {
			m := c.HearingNotice.Create().SetID(r.ID).Mutation()
			fillHearingNotice(m, r)
			return m
		}),
		rowsOf(migrate.ServiceRefusalsTable, b.ServiceRefusals, func(r *ServiceRefusal) keyed {
			m := c.ServiceRefusal.Create().SetID(r.ID).Mutation()
			fillServiceRefusal(m, r)
			return m
		}),
		rowsOf(migrate.HandOversTable, b.HandOvers, func(r *HandOver) keyed {
			m := c.HandOver.Create().SetID(r.ID).Mutation()
			pen.handOver(m, r)
			return m
		}),
		rowsOf(migrate.PaperPrintsTable, b.PaperPrints, func(r *PaperPrint) keyed {
			m := c.PaperPrint.Create().SetID(r.ID).Mutation()
			fillPaperPrint(m, r)
			return m
		}),
		rowsOf(migrate.PortalMessagesTable, b.PortalMessages, func(r *PortalMessage) keyed {
			m := c.PortalMessage.Create().SetID(r.ID).Mutation()
			pen.portalMessage(m, r)
			return m
		}),
		rowsOf(migrate.PortalOutagesTable, b.PortalOutages, func(r *PortalOutage) keyed {
			m := c.PortalOutage.Create().SetID(r.ID).Mutation()
			fillOutage(m, r)
			return m
		}),
		rowsOf(migrate.JournalEntriesTable, b.Journal, func(r *journal.Entry) keyed {
			m := c.JournalEntry.Create().SetID(r.ID).Mutation()
			fillJournalEntry(m, r)
			return m
		}),
		rowsOf(migrate.UnsealedEntriesTable, b.Unsealed, func(id *int64) keyed {
			return c.UnsealedEntry.Create().SetID(*id).Mutation()
		}),
		rowsOf(migrate.SealsTable, b.Seals, func(r *Seal) keyed {
			m := c.Seal.Create().SetID(r.Position).Mutation()
			m.SetEntryID(r.EntryID)
			m.SetPrevHash(r.PrevHash)
			m.SetHash(r.Hash)
			return m
		}),
		rowsOf(migrate.FigureCellsTable, b.Cells, func(r *FigureCell) keyed {
			m := c.FigureCell.Create().SetID(r.ID).Mutation()
			m.SetTerritoryKind(int(r.Territory.Level))
			m.SetTerritoryID(r.Territory.ID)
			m.SetMonth(r.Month)
			m.SetCounts(r.Counts)
			return m
		}),
	}
}

func fillCalendarVersion(m *ent.CalendarVersionMutation, v *CalendarVersion) {
	m.SetEffectiveFrom(v.EffectiveFrom.String())
	m.SetBasis(v.Basis)
	m.SetEnteredBy(v.EnteredBy)
	m.SetApprovedBy(v.ApprovedBy)
	m.SetCreatedAt(instant(v.CreatedAt))
}

func fillCalendarDay(m *ent.CalendarDayMutation, d *CalendarDay) {
	m.SetVersionID(d.VersionID)
	m.SetDate(d.Date.String())
	m.SetWeek(int(d.Week))
	m.SetKind(calendarday.Kind(d.Kind))
	optional(m, d.TitleKK, m.SetTitleKk, m.ClearTitleKk)
	optional(m, d.TitleRU, m.SetTitleRu, m.ClearTitleRu)
	optional(m, d.TitleEN, m.SetTitleEn, m.ClearTitleEn)
	optional(m, d.Act, m.SetAct, m.ClearAct)
	m.SetStatus(calendarday.Status(d.Status))
}

func fillSession(m *ent.SessionMutation, s *Session) {
	m.SetTokenHash(s.TokenHash)
	m.SetUserID(s.UserID)
	m.SetCreatedAt(instant(s.CreatedAt))
	m.SetExpiresAt(instant(s.ExpiresAt))
	m.SetLastSeenAt(instant(s.LastSeenAt))
}

func fillToken(m *ent.ApiTokenMutation, t *ApiToken) {
	m.SetUserID(t.UserID)
	m.SetTokenHash(t.TokenHash)
	m.SetName(t.Name)
	m.SetCreatedAt(instant(t.CreatedAt))
	m.SetExpiresAt(instant(t.ExpiresAt))
	optionalTime(m, t.LastUsedAt, m.SetLastUsedAt, m.ClearLastUsedAt)
}
