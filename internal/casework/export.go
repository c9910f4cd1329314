package casework

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"iter"

	"telnusqa/internal/access"
	"telnusqa/internal/fault"
	"telnusqa/internal/importing"
	"telnusqa/internal/journal"
	"telnusqa/internal/tabular"
)

// Export is how data is given out.
type Export struct {
	Format   tabular.Format
	Language fault.Lang // of the headings
}

// Exported is what was given out.
type Exported struct {
	Rows   int
	SHA256 string
}

// give writes a file of rows. That it begins is on record before the first row leaves,
// and how it ended after: who takes data out leaves a trace even if nothing comes of it.
func (f *Files) give(ctx context.Context, v access.Viewer, kind importing.Kind, in Export, w io.Writer, rows iter.Seq2[[]string, error]) (Exported, error) {
	var id int64
	err := f.inTx(ctx, v, func(l FileLedger) (err error) {
		if id, err = l.NextNumber(ctx, "export"); err != nil {
			return err
		}
		return f.recordExport(ctx, l, v, journal.ExportStarted{ExportID: id, What: string(kind), Format: string(in.Format)})
	})
	if err != nil {
		return Exported{}, err
	}
	var out Exported
	sum := sha256.New()
	failure := tabular.Write(io.MultiWriter(w, sum), in.Format, kind.Title(in.Language), kind.Head(in.Language), counted(rows, &out.Rows))
	out.SHA256 = hex.EncodeToString(sum.Sum(nil))
	err = f.inTx(context.WithoutCancel(ctx), v, func(l FileLedger) error {
		return f.recordExport(ctx, l, v, journal.ExportFinished{ExportID: id, Rows: out.Rows, SHA256: out.SHA256, Failed: failure != nil})
	})
	return out, errors.Join(failure, err)
}

func (f *Files) recordExport(ctx context.Context, l FileLedger, v access.Viewer, p journal.Payload) error {
	now := instant(f.now())
	return record(ctx, l, v, fileHome(v), 0, now, now, p)
}

func counted(rows iter.Seq2[[]string, error], n *int) iter.Seq2[[]string, error] {
	return func(yield func([]string, error) bool) {
		for row, err := range rows {
			if err == nil {
				*n++
			}
			if !yield(row, err) {
				return
			}
		}
	}
}
