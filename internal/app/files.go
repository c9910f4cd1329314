package app

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casework"
	"telnusqa/internal/config"
	"telnusqa/internal/fault"
	"telnusqa/internal/importing"
	"telnusqa/internal/store"
	"telnusqa/internal/tabular"
)

// ImportOptions say how a file is taken in.
type ImportOptions struct {
	Keep     bool // otherwise it is only looked at
	Partial  bool // the good rows alone
	Language fault.Lang
	// Passwords is the file that the passwords of new officers are written to; empty:
	// they get none.
	Passwords string
	Progress  func(Progress)
}

// ImportReport is what came of a file, or would.
type ImportReport struct {
	casework.Imported
	Said []string // what is wrong, a sentence for each finding
}

// maxSaid bounds the sentences: who left out a column need not read it of each row.
const maxSaid = 500

// Import reads a file and takes it in, as whoever may run the program on the server's
// machine.
func Import(ctx context.Context, cfg config.Config, kind importing.Kind, path string, o ImportOptions) (report ImportReport, err error) {
	file, err := readBounded(path)
	if err != nil {
		return report, err
	}
	table, err := tabular.Read(file, tabular.DefaultLimits)
	if err != nil {
		return report, err
	}
	ring, err := keys(cfg)
	if err != nil {
		return report, err
	}
	st, err := open(ctx, cfg, ring, false)
	if err != nil {
		return report, err
	}
	defer func() { err = errors.Join(err, st.Close()) }()
	sum := sha256.Sum256(file)
	in := casework.Import{SHA256: hex.EncodeToString(sum[:]), Keep: o.Keep, Partial: o.Partial, Progress: func(done, of int) {
		if o.Progress != nil {
			o.Progress(Progress{What: "taking in " + filepath.Base(path), Done: done, Total: of})
		}
	}}
	if report.Imported, err = takeIn(ctx, cfg, st, kind, in, o.Passwords, table); err != nil {
		return report, err
	}
	var head []string
	if len(table.Rows) > 0 {
		head = table.Rows[0].Cells
	}
	for _, f := range report.Findings[:min(len(report.Findings), maxSaid)] {
		report.Said = append(report.Said, importing.Say(f, head, o.Language))
	}
	return report, nil
}

// takeIn has the act of the kind take the rows in.
func takeIn(ctx context.Context, cfg config.Config, st *store.Store, kind importing.Kind, in casework.Import, passwords string, table tabular.Table) (casework.Imported, error) {
	files, operator := casework.NewFiles(st, time.Now), access.Product("operator")
	switch kind {
	case importing.KindPlaces:
		return files.ImportPlaces(ctx, operator, in, importing.Places(table))
	case importing.KindSchools:
		return files.ImportSchools(ctx, operator, in, importing.Schools(table))
	case importing.KindOfficers:
		return importOfficers(ctx, cfg, st, in, passwords, importing.Officers(table))
	case importing.KindRegister:
		today, err := files.Today()
		if err != nil {
			return casework.Imported{}, err
		}
		return files.ImportRegister(ctx, operator, in, importing.OldRegister(table, today))
	default:
		return casework.Imported{}, fmt.Errorf("no files of %q are taken in", kind)
	}
}

// readBounded reads a file that is not larger than one may be; the rest of a larger one
// is not read at all.
func readBounded(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }() // it was only read
	return io.ReadAll(io.LimitReader(f, int64(tabular.DefaultLimits.Bytes)+1))
}

// ErrFileThere is raised where an export would write over a file.
var ErrFileThere = fault.Define(fault.Conflict, "FILE_EXISTS", fault.Text{
	KK: "{path} файлы бар; үстінен жазылмайды.",
	RU: "Файл {path} уже есть; поверх него не пишем.",
	EN: "There is a file {path}; it is not written over.",
})

// ErrFileName is raised where the name of a file says no format.
var ErrFileName = fault.Define(fault.Invalid, "FILE_FORMAT_UNKNOWN", fault.Text{
	KK: "Файл атауы .csv немесе .xlsx деп аяқталуы керек.",
	RU: "Имя файла должно оканчиваться на .csv или .xlsx.",
	EN: "The name of the file must end in .csv or .xlsx.",
})

// Export writes what Import takes in. Only its owner may read the file, which is not
// there before it is whole.
func Export(ctx context.Context, cfg config.Config, kind importing.Kind, path string, lang fault.Lang) (done casework.Exported, err error) {
	format, ok := tabular.FormatOf(path)
	if !ok {
		return done, ErrFileName.Fault()
	}
	if _, err := os.Lstat(path); !errors.Is(err, fs.ErrNotExist) {
		return done, errors.Join(ErrFileThere.With("path", path), err)
	}
	ring, err := keys(cfg)
	if err != nil {
		return done, err
	}
	st, err := open(ctx, cfg, ring, false)
	if err != nil {
		return done, err
	}
	defer func() { err = errors.Join(err, st.Close()) }()
	f, err := os.CreateTemp(filepath.Dir(path), ".telnusqa-export-*") // mode 0600
	if err != nil {
		return done, err
	}
	defer func() { _ = os.Remove(f.Name()) }() // what was not renamed
	done, err = giveOut(ctx, st, kind, casework.Export{Format: format, Language: lang}, f)
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		return done, err
	}
	// A link fails where somebody made such a file meanwhile; a rename would not.
	if err := os.Link(f.Name(), path); err != nil {
		return done, fmt.Errorf("write the export: %w", err)
	}
	return done, nil
}

func giveOut(ctx context.Context, st *store.Store, kind importing.Kind, e casework.Export, w io.Writer) (casework.Exported, error) {
	files, operator := casework.NewFiles(st, time.Now), access.Product("operator")
	switch kind {
	case importing.KindPlaces:
		return files.ExportPlaces(ctx, operator, e, w)
	case importing.KindSchools:
		return files.ExportSchools(ctx, operator, e, w)
	case importing.KindOfficers:
		return files.ExportOfficers(ctx, operator, e, w)
	case importing.KindRegister:
		return files.ExportRegister(ctx, operator, e, w)
	default:
		return casework.Exported{}, fmt.Errorf("no files of %q are given out", kind)
	}
}
