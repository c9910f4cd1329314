package casework

import (
	"context"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/journal"
	"telnusqa/internal/stock"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// Ledger is what an act needs of its transaction. *store.Tx is the one that
// counts; the loader of the demonstration region has one in memory, so that
// loaded cases are decided by the same code as filed ones.
//
// Reads are fenced: what lies outside the viewer's scope is access.ErrNotFound.
type Ledger interface {
	Map
	// SuccessorOf reads the school that took a closed one over, whoever asks.
	SuccessorOf(ctx context.Context, closed store.School) (store.School, error)
	// Archive lists the schools whose archive a school keeps, its own first.
	Archive(ctx context.Context, schoolID int64) ([]int64, error)

	// Application locks the row until the transaction ends.
	Application(ctx context.Context, id int64) (store.Application, error)
	Applicant(ctx context.Context, id int64) (store.Applicant, error)
	Items(ctx context.Context, applicationID int64) ([]store.PackageItem, error)
	Clocks(ctx context.Context, applicationID int64) ([]store.Clock, error)
	DuplicateOf(ctx context.Context, applicationID int64) (store.Duplicate, error)
	NoticeOf(ctx context.Context, applicationID int64) (store.HearingNotice, error)
	// LastCopy is the highest copy number among the duplicates of the same
	// document; 0 without one.
	LastCopy(ctx context.Context, of store.Copies) (int, error)

	InsertApplicant(ctx context.Context, row *store.Applicant) error
	UpdateApplicant(ctx context.Context, row *store.Applicant) error
	// FirstEntry is the id of the entry of a case's hand-in.
	FirstEntry(ctx context.Context, applicationID int64) (int64, error)
	InsertApplication(ctx context.Context, row *store.Application) error
	// UpdateApplication writes the row where its version is still row.Version,
	// and raises the version.
	UpdateApplication(ctx context.Context, row *store.Application) error
	InsertItems(ctx context.Context, rows []store.PackageItem) error
	UpdateItem(ctx context.Context, row *store.PackageItem) error
	InsertClock(ctx context.Context, row *store.Clock) error
	UpdateClock(ctx context.Context, row *store.Clock) error
	InsertReceipt(ctx context.Context, row *store.Receipt) error
	InsertDuplicate(ctx context.Context, row *store.Duplicate) error
	InsertHandOver(ctx context.Context, row *store.HandOver) error
	InsertHearingNotice(ctx context.Context, row *store.HearingNotice) error
	UpdateHearingNotice(ctx context.Context, row *store.HearingNotice) error
	InsertServiceRefusal(ctx context.Context, row *store.ServiceRefusal) error

	Branch(ctx context.Context, id int64) (store.Branch, error)
	// BranchStands reports whether there is a branch, beyond the walls too.
	BranchStands(ctx context.Context, id int64) (bool, error)
	// Schedules lists the hours of a school and of a branch, 0 for none, by first day.
	Schedules(ctx context.Context, schoolID, branchID int64) ([]store.Schedule, error)
	// Ticket locks the row; NextTicket locks the first that waits in a branch's day,
	// or the first below a number, and passes over those that others hold.
	Ticket(ctx context.Context, id int64) (store.Ticket, error)
	NextTicket(ctx context.Context, branchID int64, day workday.Date, below int) (store.Ticket, error)
	TicketClocks(ctx context.Context, ticketID int64) ([]store.Clock, error)
	InsertTicket(ctx context.Context, row *store.Ticket) error
	// UpdateTicket writes the row as UpdateApplication does.
	UpdateTicket(ctx context.Context, row *store.Ticket) error

	// Blank locks one blank of the school's stock.
	Blank(ctx context.Context, schoolID int64, series, number string) (store.Blank, error)
	InsertBlanks(ctx context.Context, rows []store.Blank) error
	// MoveBlanks writes lines into the book; the sheets move with them.
	MoveBlanks(ctx context.Context, lines []store.BlankMove) error
	// SeriesOf is what the dictionary says of one series.
	SeriesOf(ctx context.Context, series string) ([]store.BlankSeries, error)
	// TakenNumbers counts the numbers of a range that are on record anywhere in
	// the country, and gives the lowest.
	TakenNumbers(ctx context.Context, series, first, last string) (taken int, lowest string, err error)
	StockLedger

	// HomeVisit locks the row; UpdateHomeVisit writes it as UpdateApplication does.
	HomeVisit(ctx context.Context, id int64) (store.HomeVisit, error)
	InsertHomeVisit(ctx context.Context, row *store.HomeVisit) error
	UpdateHomeVisit(ctx context.Context, row *store.HomeVisit) error

	// PortalOutage locks the row; OutagesMeeting lists those that another would overlap.
	PortalOutage(ctx context.Context, id int64) (store.PortalOutage, error)
	OutagesMeeting(ctx context.Context, o casefile.Outage) ([]store.PortalOutage, error)
	InsertPortalOutage(ctx context.Context, row *store.PortalOutage) error
	EndPortalOutage(ctx context.Context, row *store.PortalOutage) error

	// NextNumber is unique and ascending, with gaps after a crash; NextGapFree
	// has none and holds its counter until the transaction ends.
	NextNumber(ctx context.Context, counter string) (int64, error)
	NextGapFree(ctx context.Context, counter string) (int64, error)

	// InForce is the newest versions; they stay the newest until the transaction ends.
	InForce(ctx context.Context) (store.Versions, error)
	Library
	Changes

	// Record appends an entry to the journal, unsealed.
	Record(ctx context.Context, entry *journal.Entry) error

	// Claim takes an idempotency key for a request of this content. When the key
	// was answered before, it returns that answer; when another transaction holds
	// it, it waits.
	Claim(ctx context.Context, key, operation string, requestHash []byte) (answer []byte, found bool, err error)
	Answer(ctx context.Context, key string, answer []byte) error
}

// StockLedger is the rest of what acts on stocks of blanks need.
type StockLedger interface {
	// AnySchool finds a school of the country by its BIN, whoever asks.
	AnySchool(ctx context.Context, bin string) (store.School, error)
	// StockRange and Stock lock what they read.
	StockRange(ctx context.Context, schoolID int64, series, first, last string) ([]store.Blank, error)
	Stock(ctx context.Context, schoolID int64) ([]store.Blank, error)
	// StatesOf tells where the numbers of a range stand, anywhere in the country.
	StatesOf(ctx context.Context, series, first, last string) (map[string]stock.State, error)

	Transfer(ctx context.Context, id int64) (store.BlankTransfer, error)
	// KeepSchools holds schools open until the transaction ends: nobody closes them
	// meanwhile. Schools of another's walls are held, too.
	KeepSchools(ctx context.Context, ids ...int64) error
	// LockSchools locks schools in the order of their ids.
	LockSchools(ctx context.Context, ids ...int64) error
	CloseSchool(ctx context.Context, row *store.School) error
	OpenTransfers(ctx context.Context, schoolID int64) ([]store.BlankTransfer, error)
	InTransit(ctx context.Context, t store.BlankTransfer) ([]store.Blank, error)
	InsertTransfer(ctx context.Context, row *store.BlankTransfer) error
	SettleTransfer(ctx context.Context, row *store.BlankTransfer) error
	InsertStockCount(ctx context.Context, row *store.StockCount) error
	InsertBlankRepeat(ctx context.Context, row *store.BlankRepeat) error

	SeriesRecord(ctx context.Context, id int64) (store.BlankSeries, error)
	InsertSeries(ctx context.Context, row *store.BlankSeries) error
	UpdateSeries(ctx context.Context, row *store.BlankSeries) error
}

// Map says where schools are.
type Map interface {
	School(ctx context.Context, id int64) (store.School, error)
	Zone(ctx context.Context, regionID int64) (string, error)
}

// Ledgers opens transactions for a viewer.
type Ledgers interface {
	InTx(ctx context.Context, v access.Viewer, act func(Ledger) error) error

	// Map reads without a transaction, for the viewer of the context.
	Map
	Library
	// MovingNow is the change whose due dates are being moved on a day.
	MovingNow(ctx context.Context, today workday.Date) (store.Moving, error)
	Schedules(ctx context.Context, schoolID, branchID int64) ([]store.Schedule, error)
	AllSchedules(ctx context.Context) ([]store.Schedule, error)
	// ScheduleMoving reports whether hours wait for their running terms to be looked at.
	ScheduleMoving(ctx context.Context) (bool, error)
	// OpenClocks lists running terms within a scope, by id, behind after.
	OpenClocks(ctx context.Context, scope access.Scope, after int64, limit int) ([]store.OpenClock, error)
	// DueMoves lists what a version moved within a scope, CountDueMoves counts it all.
	DueMoves(ctx context.Context, scope access.Scope, of store.Subject, version int, after int64, limit int) (moves []store.DueMove, more bool, err error)
	CountDueMoves(ctx context.Context, of store.Subject, version int) ([]store.MoveCount, error)
}

// OnStore is the Ledgers of a database.
func OnStore(s *store.Store) Ledgers { return onStore{s} }

type onStore struct{ *store.Store }

func (o onStore) InTx(ctx context.Context, v access.Viewer, act func(Ledger) error) error {
	return o.Store.InTx(ctx, v, func(tx *store.Tx) error { return act(tx) })
}
