package casework

import (
	"context"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/journal"
	"telnusqa/internal/store"
)

// Ledger is what an act needs of its transaction. *store.Tx is the one that
// counts; the loader of the demonstration region has one in memory, so that
// loaded cases are decided by the same code as filed ones.
//
// Reads are fenced: what lies outside the viewer's scope is access.ErrNotFound.
type Ledger interface {
	School(ctx context.Context, id int64) (store.School, error)
	Zone(ctx context.Context, regionID int64) (string, error)

	// Application locks the row until the transaction ends.
	Application(ctx context.Context, id int64) (store.Application, error)
	Applicant(ctx context.Context, id int64) (store.Applicant, error)
	Items(ctx context.Context, applicationID int64) ([]store.PackageItem, error)
	Clocks(ctx context.Context, applicationID int64) ([]store.Clock, error)
	DuplicateOf(ctx context.Context, applicationID int64) (store.Duplicate, error)
	NoticeOf(ctx context.Context, applicationID int64) (store.HearingNotice, error)
	// EarlierDuplicates counts duplicates issued by the school for the same
	// person and kind of document before.
	EarlierDuplicates(ctx context.Context, schoolID int64, iin string, kind casefile.DocumentKind) (int, error)

	InsertApplicant(ctx context.Context, row *store.Applicant) error
	InsertApplication(ctx context.Context, row *store.Application) error
	// UpdateApplication writes the row where its version is still row.Version,
	// and raises the version.
	UpdateApplication(ctx context.Context, row *store.Application) error
	InsertItems(ctx context.Context, rows []store.PackageItem) error
	InsertClock(ctx context.Context, row *store.Clock) error
	UpdateClock(ctx context.Context, row *store.Clock) error
	InsertReceipt(ctx context.Context, row *store.Receipt) error
	InsertDuplicate(ctx context.Context, row *store.Duplicate) error
	InsertHandOver(ctx context.Context, row *store.HandOver) error
	InsertHearingNotice(ctx context.Context, row *store.HearingNotice) error
	UpdateHearingNotice(ctx context.Context, row *store.HearingNotice) error
	InsertServiceRefusal(ctx context.Context, row *store.ServiceRefusal) error

	// Blank locks one blank of the school's stock.
	Blank(ctx context.Context, schoolID int64, series, number string) (store.Blank, error)
	InsertBlanks(ctx context.Context, rows []store.Blank) error
	UpdateBlank(ctx context.Context, row *store.Blank) error

	// NextNumber is unique and ascending, with gaps after a crash; NextGapFree
	// has none and holds its counter until the transaction ends.
	NextNumber(ctx context.Context, counter string) (int64, error)
	NextGapFree(ctx context.Context, counter string) (int64, error)

	// CalendarInForce is the version a term is reckoned by; it stays in force until
	// the transaction ends.
	CalendarInForce(ctx context.Context) (int, error)
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

// Ledgers opens transactions for a viewer.
type Ledgers interface {
	InTx(ctx context.Context, v access.Viewer, act func(Ledger) error) error

	// CalendarInForce is the newest version at this moment.
	CalendarInForce(ctx context.Context) (int, error)
	Library
	// MovingVersion is the version whose due dates are being moved, 0 when all are.
	MovingVersion(ctx context.Context) (int, error)
	// OpenClocks lists running terms within a scope, by id, behind after.
	OpenClocks(ctx context.Context, scope access.Scope, after int64, limit int) ([]store.OpenClock, error)
	// DueMoves lists what a version moved within a scope, CountDueMoves counts it all.
	DueMoves(ctx context.Context, scope access.Scope, version int, after int64, limit int) (moves []store.DueMove, more bool, err error)
	CountDueMoves(ctx context.Context, version int) ([]store.MoveCount, error)
}

// OnStore is the Ledgers of a database.
func OnStore(s *store.Store) Ledgers { return onStore{s} }

type onStore struct{ *store.Store }

func (o onStore) InTx(ctx context.Context, v access.Viewer, act func(Ledger) error) error {
	return o.Store.InTx(ctx, v, func(tx *store.Tx) error { return act(tx) })
}
