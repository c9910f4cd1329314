package journal

import "telnusqa/internal/workday"

// BlanksReceived records a range of blanks that came into a school's stock.
type BlanksReceived struct {
	Series       string       `json:"series"`
	FirstNumber  string       `json:"firstNumber"`
	LastNumber   string       `json:"lastNumber"`
	Count        int          `json:"count"`
	DocumentKind string       `json:"documentKind"`
	Honours      string       `json:"honours"`
	ReceivedOn   workday.Date `json:"receivedOn"`
	Basis        string       `json:"basis"` // the invoice or order they came by
}

// BlankSpoiled records that a blank was written off.
type BlankSpoiled struct {
	Series       string       `json:"series"`
	Number       string       `json:"number"`
	DocumentKind string       `json:"documentKind"`
	Honours      string       `json:"honours"`
	On           workday.Date `json:"on"`
	Reason       string       `json:"reason"`
	Act          string       `json:"act,omitempty"` // the act of writing off
}

// PaperPrinted records that a paper was printed; reprints are further entries.
type PaperPrinted struct {
	Paper    string `json:"paper"`            // papers.Kind
	Number   string `json:"number,omitempty"` // of the paper, where it has one
	Year     int    `json:"year,omitempty"`   // of pages of a register or a book
	Language string `json:"language"`         // KK, RU, BOTH
	Layout   string `json:"layout"`           // COLUMNS, SEQUENCE
	Template int    `json:"template"`         // version of the wording
	Copy     int    `json:"copy"`             // 1 for the first printing of the paper
}

// SignedIn records the start of a session.
type SignedIn struct {
	Method string `json:"method"` // PASSWORD, OIDC
}

// SignInFailed records a refused sign-in. What was typed is not kept: people type their
// passwords into the field of the login.
type SignInFailed struct {
	Method string `json:"method"`
	Cause  string `json:"cause"` // UNKNOWN_LOGIN, WRONG_PASSWORD, BLOCKED, TOO_MANY
}

// SignedOut records the end of a session.
type SignedOut struct {
	Cause string `json:"cause"` // USER, EXPIRED, REVOKED
}

// UserCreated records a new user.
type UserCreated struct {
	UserID int64  `json:"userId"`
	Role   string `json:"role"`
	Demo   bool   `json:"demo"`
}

// UserChanged records that a user's role, place or standing changed.
type UserChanged struct {
	UserID int64    `json:"userId"`
	Fields []string `json:"fields"`
	Role   string   `json:"role"`
	Active bool     `json:"active"`
}

// PasswordChanged records that a password was set anew.
type PasswordChanged struct {
	UserID int64 `json:"userId"`
}

// TokenIssued records a new API token.
type TokenIssued struct {
	TokenID   int64   `json:"tokenId"`
	UserID    int64   `json:"userId"`
	ExpiresAt Instant `json:"expiresAt,omitzero"`
}

// TokenRevoked records that an API token ended.
type TokenRevoked struct {
	TokenID int64 `json:"tokenId"`
	UserID  int64 `json:"userId"`
}

// PersonalDataRevealed records that somebody asked to see what is masked for her role.
type PersonalDataRevealed struct {
	Fields []string `json:"fields"` // by their names in the API
	Reason string   `json:"reason"`
}

// SchoolChanged records a new, changed or closed school. BIN and names are in its row.
type SchoolChanged struct {
	SchoolID int64    `json:"schoolId"`
	Change   string   `json:"change"` // CREATED, CHANGED, CLOSED, ARCHIVE_TAKEN
	Fields   []string `json:"fields,omitempty"`
	// Of a closing: who takes the archive and the stock, from whom, since when.
	SuccessorID   int64        `json:"successorId,omitempty"`
	PredecessorID int64        `json:"predecessorId,omitempty"`
	On            workday.Date `json:"on,omitzero"`
	Basis         string       `json:"basis,omitempty"`
}

// ScheduleSet records the office hours of a school or a branch from a day on.
type ScheduleSet struct {
	ScheduleID     int64               `json:"scheduleId"`
	SchoolID       int64               `json:"schoolId,omitempty"`
	BranchID       int64               `json:"branchId,omitempty"`
	EffectiveFrom  workday.Date        `json:"effectiveFrom"`
	Preset         string              `json:"preset"` // RU, KK, CORPORATION, OWN
	Week           int                 `json:"week"`   // days on which it receives, 5 or 6
	Opens          workday.TimeOfDay   `json:"opens"`
	Closes         workday.TimeOfDay   `json:"closes"`
	Lunch          []workday.TimeOfDay `json:"lunch,omitempty"` // from, to
	ReceptionUntil workday.TimeOfDay   `json:"receptionUntil"`
	Basis          string              `json:"basis"`
}

// DataImported records that a file was taken in. Its hash says which; what stands in it
// is not repeated.
type DataImported struct {
	What    string `json:"what"` // PLACES, SCHOOLS, OFFICERS, REGISTER
	SHA256  string `json:"sha256"`
	Rows    int    `json:"rows"`    // below the headings; what follows adds up to them
	Created int    `json:"created"` // became new records
	Changed int    `json:"changed"` // changed a record
	Same    int    `json:"same"`    // said what the record says
	Refused int    `json:"refused"` // had something wrong with them and were left out
}

// RegisterImported records that lines of a school's register from before this system were
// taken in, or mended by a file.
type RegisterImported struct {
	SchoolID int64 `json:"schoolId"`
	Year     int   `json:"year"`
	Created  int   `json:"created"`
	Changed  int   `json:"changed"`
	LastLine int   `json:"lastLine"` // of the old register; this system's lines follow it
}

// RegisterLineAnonymised records that everything that names a person was taken out of a
// line of an old register, the term of keeping being over.
type RegisterLineAnonymised struct {
	SchoolID       int64  `json:"schoolId"`
	RegisterNumber string `json:"registerNumber"` // line/year
	KeepYears      int    `json:"keepYears"`      // term of keeping by the rule book
	RuleVersion    int    `json:"ruleVersion"`    // version that says so
}

// ExportStarted records that somebody takes data out.
type ExportStarted struct {
	ExportID int64        `json:"exportId"`
	What     string       `json:"what"`   // PLACES, SCHOOLS, OFFICERS, REGISTER
	Format   string       `json:"format"` // CSV, XLSX
	From     workday.Date `json:"from,omitzero"`
	To       workday.Date `json:"to,omitzero"`
	Masked   bool         `json:"masked"` // whether personal data left masked
}

// ExportFinished records what an export gave.
type ExportFinished struct {
	ExportID int64  `json:"exportId"`
	Rows     int    `json:"rows"`
	SHA256   string `json:"sha256"`
	Failed   bool   `json:"failed"`
}

// SettingChanged records a new value in the rule book, one entry for each setting that
// an approved version sets otherwise.
type SettingChanged struct {
	Setting       string       `json:"setting"`
	From          string       `json:"from,omitempty"`
	To            string       `json:"to,omitempty"`
	Version       int          `json:"version,omitempty"` // of the rule book
	EffectiveFrom workday.Date `json:"effectiveFrom"`
	Basis         string       `json:"basis"`
}

// EntryKind of the payloads about stock, people and the product.
func (BlanksReceived) EntryKind() Kind         { return KindBlanksReceived }
func (BlankSpoiled) EntryKind() Kind           { return KindBlankSpoiled }
func (PaperPrinted) EntryKind() Kind           { return KindPaperPrinted }
func (SignedIn) EntryKind() Kind               { return KindSignedIn }
func (SignInFailed) EntryKind() Kind           { return KindSignInFailed }
func (SignedOut) EntryKind() Kind              { return KindSignedOut }
func (UserCreated) EntryKind() Kind            { return KindUserCreated }
func (UserChanged) EntryKind() Kind            { return KindUserChanged }
func (PasswordChanged) EntryKind() Kind        { return KindPasswordChanged }
func (TokenIssued) EntryKind() Kind            { return KindTokenIssued }
func (TokenRevoked) EntryKind() Kind           { return KindTokenRevoked }
func (PersonalDataRevealed) EntryKind() Kind   { return KindPersonalDataRevealed }
func (SchoolChanged) EntryKind() Kind          { return KindSchoolChanged }
func (ScheduleSet) EntryKind() Kind            { return KindScheduleSet }
func (DataImported) EntryKind() Kind           { return KindDataImported }
func (RegisterImported) EntryKind() Kind       { return KindRegisterImported }
func (RegisterLineAnonymised) EntryKind() Kind { return KindRegisterLineAnonymised }
func (ExportStarted) EntryKind() Kind          { return KindExportStarted }
func (ExportFinished) EntryKind() Kind         { return KindExportFinished }
func (SettingChanged) EntryKind() Kind         { return KindSettingChanged }
