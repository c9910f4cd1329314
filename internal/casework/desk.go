package casework

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/journal"
	"telnusqa/internal/rulebook"
	"telnusqa/internal/sla"
	"telnusqa/internal/workday"
)

// Rulebook is what the desk decides by. Everything the sources leave open is a
// setting here, with the default that docs/rules.md gives.
type Rulebook struct {
	Reckoner sla.Reckoner
	// DigitalDocuments admits documents from the digital documents service (D10).
	DigitalDocuments bool
	// GoverningText is RU or KK: which text of the standard decides when the
	// original is due (D09).
	GoverningText string
	// MadeUp is for the demonstration region alone: its electronic applications say
	// EDS or OTP and nobody certified them. Everywhere else a certification that
	// was not verified is refused.
	MadeUp bool
	// CorporationOpenOnDaysOff has the State Corporation work on days off that are no
	// holidays (D05).
	CorporationOpenOnDaysOff bool
	// KeepYears is how long a case keeps its persons after its end.
	KeepYears int
	// Values are the settings it was made of, with the text each comes from.
	Values []rulebook.Value
	// overtook is the newest version that moves open cases and has begun, 0 for none.
	overtook int
	// schedules are the office hours that were entered last when it was chosen.
	schedules int64
}

// DefaultRulebook is the rule book in force: version 1, which the program carries.
func DefaultRulebook() Rulebook {
	values := rulebook.First()
	b, err := rulebook.Make(1, values)
	if err != nil {
		panic(err) // the program's own; TestFirstBook makes it on every build
	}
	return Rulebook{}.with(b, values).by(workday.Embedded())
}

// with is the rule book with other settings.
func (b Rulebook) with(made rulebook.Book, values []rulebook.Value) Rulebook {
	b.Reckoner.Rules = made.Rules
	b.DigitalDocuments, b.GoverningText = made.DigitalDocuments, made.GoverningText
	b.CorporationOpenOnDaysOff, b.KeepYears, b.Values = made.CorporationOpenOnDaysOff, made.KeepYears, values
	return b
}

// by is the rule book with another version of the calendar.
func (b Rulebook) by(c *workday.Calendars) Rulebook {
	if b.CorporationOpenOnDaysOff {
		c = c.WithCorporationOpenOnDaysOff()
	}
	b.Reckoner.Calendars = c
	return b
}

// ForMadeUpCases is the rule book of the demonstration region and of loads: see
// MadeUp.
func (b Rulebook) ForMadeUpCases() Rulebook {
	b.MadeUp = true
	return b
}

// Desk is where officers act. It is safe for concurrent use.
type Desk struct {
	ledgers   Ledgers
	first     Rulebook // what the program carries: version 1
	now       func() time.Time
	zones     sync.Map // region id -> *time.Location
	calendars sync.Map // version -> *workday.Calendars
	rules     sync.Map // newest version -> []Edition
	books     sync.Map // store.Versions -> Rulebook
	hours     sync.Map // places -> knownHours
	newest    atomic.Pointer[workday.Calendars]
	// The newest versions of the calendar and of the rules by which no due date waits
	// to be moved.
	moved, overtaken atomic.Int64
}

// New makes a desk. first is the rule book to begin with; later versions of the
// calendar and of the rules come from the ledgers. now is the server's clock: it gives every entry
// its recorded-at, whatever the officer states.
func New(ledgers Ledgers, first Rulebook, now func() time.Time) *Desk {
	return &Desk{ledgers: ledgers, first: first, now: now}
}

// Outcome names what an act made or changed; zero where it did not.
type Outcome struct {
	ApplicationID int64 `json:"application,omitempty"`
	ReceiptID     int64 `json:"receipt,omitempty"`
	DuplicateID   int64 `json:"duplicate,omitempty"`
	ProposalID    int64 `json:"proposal,omitempty"`
	MessageID     int64 `json:"message,omitempty"` // of the portal
	TransferID    int64 `json:"transfer,omitempty"`
	CountID       int64 `json:"count,omitempty"`
	SeriesID      int64 `json:"series,omitempty"`
	SchoolID      int64 `json:"school,omitempty"`
	BranchID      int64 `json:"branch,omitempty"`
	ScheduleID    int64 `json:"schedule,omitempty"`
	// Repeats is how many numbers of a range were on record already; the range
	// was turned away.
	Repeats  int   `json:"repeats,omitempty"`
	TicketID int64 `json:"ticket,omitempty"`
	VisitID  int64 `json:"visit,omitempty"` // to a home
	OutageID int64 `json:"outage,omitempty"`
}

// once runs an act in a transaction, at most once per idempotency key.
func (d *Desk) once(ctx context.Context, v access.Viewer, key, operation string, content any, act func(Ledger) (Outcome, error)) (Outcome, error) {
	return once(ctx, d.ledgers.InTx, v, key, operation, content, act)
}

// once runs an act in a transaction that inTx opens, at most once per idempotency
// key. The content is everything that decides the act: the same key with other
// content is a fault.
func once[L Ledger](ctx context.Context, inTx func(context.Context, access.Viewer, func(L) error) error, v access.Viewer, key, operation string, content any, act func(L) (Outcome, error)) (Outcome, error) {
	if !v.SignedIn() {
		return Outcome{}, access.ErrUnauthenticated
	}
	if len(key) > maxKey {
		return Outcome{}, ErrKeyLength.At("clientMutationId").With("limit", maxKey)
	}
	var out Outcome
	err := inTx(ctx, v, func(l L) error {
		if key == "" {
			var err error
			out, err = act(l)
			return err
		}
		hash, err := contentHash(content)
		if err != nil {
			return err
		}
		answer, found, err := l.Claim(ctx, key, operation, hash)
		if err != nil {
			return err
		}
		if found {
			out = Outcome{} // the transaction may be tried again
			return json.Unmarshal(answer, &out)
		}
		if out, err = act(l); err != nil {
			return err
		}
		if answer, err = json.Marshal(out); err != nil {
			return err
		}
		return l.Answer(ctx, key, answer)
	})
	if errors.Is(err, workday.ErrYearNotPublished) {
		return Outcome{}, ErrNoCalendar.Fault()
	}
	if err != nil {
		return Outcome{}, err
	}
	return out, nil
}

func contentHash(content any) ([]byte, error) {
	b, err := json.Marshal(content)
	if err != nil {
		return nil, fmt.Errorf("hash the request: %w", err)
	}
	sum := sha256.Sum256(b)
	return sum[:], nil
}

// maxKey bounds idempotency keys, in bytes.
const maxKey = 64

// zone returns the time zone of a region. Regions never change theirs under a
// running server, so each is asked once.
func (d *Desk) zone(ctx context.Context, m Map, regionID int64) (*time.Location, error) {
	if z, ok := d.zones.Load(regionID); ok {
		return z.(*time.Location), nil
	}
	name, err := m.Zone(ctx, regionID)
	if err != nil {
		return nil, fmt.Errorf("zone of region %d: %w", regionID, err)
	}
	z, err := workday.Zone(name)
	if err != nil {
		return nil, fmt.Errorf("zone of region %d: %w", regionID, err)
	}
	d.zones.Store(regionID, z)
	return z, nil
}

// instant cuts an instant to what the databases keep: microseconds, UTC.
func instant(t time.Time) time.Time { return t.UTC().Truncate(time.Microsecond) }

// recorder is the part of a ledger that the journal is written through.
type recorder interface {
	Record(ctx context.Context, entry *journal.Entry) error
}

// record appends one entry about a case, a stock or the product.
func record(ctx context.Context, l recorder, v access.Viewer, place access.Place, applicationID int64, happened, recorded time.Time, payload journal.Payload) error {
	e := journal.Entry{
		HappenedAt: happened, RecordedAt: recorded,
		ActorID: v.UserID, ActorRole: string(v.Role),
		Place: place, ApplicationID: applicationID,
	}
	if err := e.Write(payload); err != nil {
		return fmt.Errorf("journal %s: %w", payload.EntryKind(), err)
	}
	if err := l.Record(ctx, &e); err != nil {
		return fmt.Errorf("journal %s: %w", e.Kind, err)
	}
	return nil
}
