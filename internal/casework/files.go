package casework

import (
	"context"
	"errors"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/importing"
	"telnusqa/internal/journal"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// FileLedger is what files of many rows need of a transaction.
type FileLedger interface {
	// HoldImports has one file of a kind taken in at a time.
	HoldImports(ctx context.Context, what string) error
	// WholeImport finds the last time that a file was taken in with all its rows.
	WholeImport(ctx context.Context, what, sha256 string) (store.DataImport, error)
	InsertImport(ctx context.Context, row *store.DataImport) error
	Record(ctx context.Context, entry *journal.Entry) error

	// KeepCountry adds the country where nobody has yet.
	KeepCountry(ctx context.Context) error
	RegionByKATO(ctx context.Context, kato string) (store.Region, error)
	InsertRegion(ctx context.Context, row *store.Region) error
	UpdateRegion(ctx context.Context, row *store.Region) error
	InsertDivision(ctx context.Context, row *store.Division) error
	UpdateDivision(ctx context.Context, row *store.Division) error
	InsertBranch(ctx context.Context, row *store.Branch) error
	UpdateBranch(ctx context.Context, row *store.Branch) error

	// AnySchool finds a school of the country by its BIN, whoever asks.
	AnySchool(ctx context.Context, bin string) (store.School, error)
	DivisionByKATO(ctx context.Context, kato string) (store.Division, error)
	Division(ctx context.Context, id int64) (store.Division, error)
	BranchByCode(ctx context.Context, code string) (store.Branch, error)
	InsertSchool(ctx context.Context, row *store.School) error
	UpdateSchool(ctx context.Context, row *store.School) error

	// Home finds a place of work by its code.
	Home(ctx context.Context, code string) (access.Place, error)
	// AnyUser finds a user by her login, whoever asks, and locks her row.
	AnyUser(ctx context.Context, login string) (store.User, error)
	InsertUser(ctx context.Context, row *store.User) error
	UpdateUser(ctx context.Context, row *store.User) error
	DeleteSessionsOf(ctx context.Context, userID int64) error

	NextNumber(ctx context.Context, counter string) (int64, error)
	RegisterLedger
}

// RegisterLedger is what files of old registers need.
type RegisterLedger interface {
	// HoldNumbers has no sheet received until the transaction ends.
	HoldNumbers(ctx context.Context) error
	// NumberOnRecord reports whether a number is that of a sheet or of another line of an
	// old register, anywhere in the country.
	NumberOnRecord(ctx context.Context, series, number string, but int64) (bool, error)
	// OpenRegister has nobody issue in a school and year until the transaction ends, and
	// tells the first line that this system gave; 0 = none.
	OpenRegister(ctx context.Context, schoolID int64, year int) (first int, err error)
	// BeginRegisterBehind has an open register go on behind a line.
	BeginRegisterBehind(ctx context.Context, schoolID int64, year, line int) error
	OldRegister(ctx context.Context, schoolID int64, year int) (map[int]store.ImportedDuplicate, error)
	InsertImportedDuplicate(ctx context.Context, row *store.ImportedDuplicate) error
	UpdateImportedDuplicate(ctx context.Context, row *store.ImportedDuplicate) error
	Archive(ctx context.Context, schoolID int64) ([]int64, error)
	LastCopy(ctx context.Context, of store.Copies) (int, error)
}

// Files takes in what was kept elsewhere, and gives it out: files of many rows. A file
// that is taken in is one transaction, so that of one that is broken off nothing is
// there.
type Files struct {
	store *store.Store
	inTx  func(context.Context, access.Viewer, func(FileLedger) error) error
	now   func() time.Time
}

// NewFiles makes it over a database.
func NewFiles(s *store.Store, now func() time.Time) *Files {
	return &Files{store: s, now: now, inTx: func(ctx context.Context, v access.Viewer, act func(FileLedger) error) error {
		return s.InTx(ctx, v, func(tx *store.Tx) error { return act(tx) })
	}}
}

// Today is the last day that may stand in a file: the day in the country's zone.
func (f *Files) Today() (workday.Date, error) { return today(f.now()) }

// Import is how a file is taken in.
type Import struct {
	SHA256 string // of the file, hexadecimal
	// Keep takes it in. Otherwise everything is done and nothing is kept: what would
	// come of it is known before.
	Keep bool
	// Partial takes the rows that nothing is wrong with. Otherwise one bad row keeps
	// all out.
	Partial bool
	// Progress is told now and then how many rows are done; nil is nobody.
	Progress func(done, of int)
}

// Imported is what came of a file, or would.
type Imported struct {
	store.DataImport
	Kept     bool
	Before   bool // the file was taken in whole before; this is what came of it then
	Findings []importing.Finding
}

// errNotKept ends the transaction of a file that is not kept.
var errNotKept = errors.New("casework: the file is not kept")

// take runs the transaction of one file. rows takes its records in and counts them; it
// finds what is wrong before it writes anything.
func (f *Files) take(ctx context.Context, v access.Viewer, kind importing.Kind, in Import, batch batchFacts, rows func(FileLedger, *Imported) error) (Imported, error) {
	var out Imported
	err := f.inTx(ctx, v, func(l FileLedger) error {
		out = Imported{Findings: batch.findings, DataImport: store.DataImport{
			RegionID: v.Home.RegionID, What: string(kind), SHA256: in.SHA256, Rows: batch.rows, By: v.UserID, At: instant(f.now()),
		}}
		if err := l.HoldImports(ctx, string(kind)); err != nil {
			return err
		}
		before, err := l.WholeImport(ctx, string(kind), in.SHA256)
		if found, err := there(err); err != nil || found {
			out = Imported{DataImport: before, Before: true, Kept: true}
			return err
		}
		if err := rows(l, &out); err != nil {
			return err
		}
		out.Refused = batch.refused(out.Findings[len(batch.findings):])
		if !in.Keep || out.Refused == out.Rows || out.Refused > 0 && !in.Partial {
			return errNotKept
		}
		out.Kept = true
		if err := l.InsertImport(ctx, &out.DataImport); err != nil {
			return err
		}
		return recordImport(ctx, l, v, out.DataImport)
	})
	if errors.Is(err, errNotKept) {
		return out, nil
	}
	if err != nil {
		return Imported{}, err
	}
	return out, nil
}

// batchFacts are what an act knows of its file whatever the kind of its records.
type batchFacts struct {
	rows     int
	findings []importing.Finding
	refused  func(further []importing.Finding) int
}

func factsOf[R any](b importing.Batch[R]) batchFacts {
	return batchFacts{rows: b.Rows, findings: b.Findings, refused: b.Refused}
}

func recordImport(ctx context.Context, l FileLedger, v access.Viewer, row store.DataImport) error {
	return record(ctx, l, v, fileHome(v), 0, row.At, row.At, journal.DataImported{
		What: row.What, SHA256: row.SHA256, Rows: row.Rows, Created: row.Created, Changed: row.Changed, Same: row.Same, Refused: row.Refused,
	})
}

// fileHome is where an entry about a file lies: with the school that takes its own register
// in or out, otherwise with the region of whoever manages places.
func fileHome(v access.Viewer) access.Place {
	return access.Place{RegionID: v.Home.RegionID, DivisionID: v.Home.DivisionID, SchoolID: v.Home.SchoolID}
}

// every is after how many rows progress is told.
const every = 100

func (in Import) progress(done, of int) {
	if in.Progress != nil && (done%every == 0 || done == of) {
		in.Progress(done, of)
	}
}
