package casework

import (
	"cmp"
	"context"
	"slices"

	"telnusqa/internal/access"
	"telnusqa/internal/fault"
	"telnusqa/internal/identifier"
	"telnusqa/internal/importing"
	"telnusqa/internal/journal"
	"telnusqa/internal/store"
)

// keepsRegisters reports whether a role answers for the registers of schools: the school
// itself, the department above it, and the operator of the server.
func keepsRegisters(r access.Role) bool {
	switch r {
	case access.SchoolClerk, access.SchoolHead, access.RegionAdmin, access.System:
		return true
	default:
		return false
	}
}

// ImportRegister takes in registers of duplicates from before this system. A line is
// known by its school, year and number; those that are there get what the file says, and
// lines that it does not name stay. They make no case and count in no figure.
//
// Nothing is given twice because of them: a number that is that of a sheet or of another
// line keeps its row out, the school's next duplicate of the year gets the number behind
// the last line, and a year in which this system has given numbers already takes only
// lines from before them. What persons were taken out of stays without.
func (f *Files) ImportRegister(ctx context.Context, v access.Viewer, in Import, batch importing.Batch[importing.Line]) (Imported, error) {
	if !keepsRegisters(v.Role) || v.Retired {
		return Imported{}, access.ErrForbidden
	}
	return f.take(ctx, v, importing.KindRegister, in, factsOf(batch), func(l FileLedger, out *Imported) error {
		if err := l.HoldNumbers(ctx); err != nil {
			return err
		}
		r := registerFile{FileLedger: l, viewer: v, schools: map[string]store.School{}, open: map[registerKey]*openRegister{}}
		// In the order of the books, so that everybody holds registers in one order and
		// copies are counted as they were made.
		records := slices.Clone(batch.Records)
		slices.SortStableFunc(records, func(a, b importing.Line) int {
			return cmp.Or(cmp.Compare(a.BIN, b.BIN), cmp.Compare(a.IssuedOn.Year(), b.IssuedOn.Year()), cmp.Compare(a.Seq, b.Seq))
		})
		var rows []lineRow
		for _, record := range records {
			row, findings, err := r.decide(ctx, record)
			if err != nil {
				return err
			}
			out.Findings = append(out.Findings, findings...)
			if len(findings) == 0 {
				rows = append(rows, row)
			}
		}
		for n, row := range rows {
			if err := r.write(ctx, row, out); err != nil {
				return err
			}
			in.progress(n+1, len(rows))
		}
		return r.recordBooks(ctx, out)
	})
}

// registerKey is a book: a school's register of a year.
type registerKey struct {
	schoolID int64
	year     int
}

// openRegister is a book that the file writes into.
type openRegister struct {
	school  store.School
	archive []int64                         // schools whose archive it keeps
	lines   map[int]store.ImportedDuplicate // that are there, by number
	first   int                             // that this system gave; 0 = none
	last    int                             // of the old register
	created int
	changed int
}

// registerFile is what a file of registers has asked so far.
type registerFile struct {
	FileLedger
	viewer  access.Viewer
	schools map[string]store.School // by BIN; id 0 = none within the viewer's walls
	open    map[registerKey]*openRegister
}

// lineRow is a row that nothing is wrong with.
type lineRow struct {
	line    store.ImportedDuplicate
	reckon  bool // which copy it is
	changed bool // or new, where the line has no id
}

// decide finds what a row asks for, and what stands against it.
func (r *registerFile) decide(ctx context.Context, record importing.Line) (row lineRow, findings []importing.Finding, err error) {
	bad := func(column string, f *fault.Fault) { findings = append(findings, record.Find(column, f)) }
	school, err := r.school(ctx, record.BIN)
	if err != nil {
		return row, nil, err
	}
	if school.ID == 0 {
		bad("bin", ErrSchoolOutside.Fault())
		return row, findings, nil
	}
	book, err := r.book(ctx, school, record.IssuedOn.Year())
	if err != nil {
		return row, nil, err
	}
	if book.first != 0 && record.Seq >= book.first {
		bad("line", ErrLineOfSystem.With("line", book.first, "year", record.IssuedOn.Year()))
	}
	before, known := book.lines[record.Seq]
	row.line = lineOf(record, school)
	row.line.ID = before.ID
	if row.line.CopyNumber == 0 {
		row.line.CopyNumber, row.reckon = before.CopyNumber, !known
	}
	if known {
		if !before.AnonymisedAt.IsZero() {
			row.line.Surname, row.line.GivenName, row.line.Patronymic = before.Surname, before.GivenName, ""
			row.line.IIN, row.line.BirthDate, row.line.AnonymisedAt = "", 0, before.AnonymisedAt
		}
		row.line.ImportedAt = before.ImportedAt
		row.changed = row.line != before
	}
	taken, err := r.NumberOnRecord(ctx, row.line.Series, row.line.Number, row.line.ID)
	if err != nil {
		return row, nil, err
	}
	if taken {
		bad("document", store.ErrSeriesNumberTaken.Fault())
	}
	return row, findings, nil
}

// lineOf is the line that a record says.
func lineOf(r importing.Line, school store.School) store.ImportedDuplicate {
	l := store.ImportedDuplicate{
		RegionID: school.RegionID, DivisionID: school.DivisionID, SchoolID: school.ID,
		Year: r.IssuedOn.Year(), Seq: r.Seq, Series: r.Document.Series, Number: r.Document.Number,
		DocumentKind: r.DocumentKind, Honours: r.Honours, IssuedOn: r.IssuedOn, CopyNumber: r.Copy,
		Surname: r.Surname, GivenName: r.GivenName, Patronymic: r.Patronymic, IIN: r.IIN, BirthDate: r.BirthDate,
		GraduationYear: r.GraduationYear, OriginalSeries: r.Original.Series, OriginalNumber: r.Original.Number,
		OrderNumber: r.OrderNumber, OrderDate: r.OrderDate,
	}
	if l.Surname == "" {
		l.Surname, l.GivenName = store.Erased, store.Erased
	}
	return l
}

// write writes a line.
func (r *registerFile) write(ctx context.Context, row lineRow, out *Imported) error {
	line := row.line
	book := r.open[registerKey{line.SchoolID, line.Year}]
	book.last = max(book.last, line.Seq)
	if row.reckon {
		last, err := r.LastCopy(ctx, store.Copies{
			Schools: book.archive, IIN: line.IIN, DocumentKind: line.DocumentKind, OriginalSeries: line.OriginalSeries, OriginalNumber: line.OriginalNumber,
		})
		if err != nil {
			return err
		}
		line.CopyNumber = last + 1
	}
	switch {
	case line.ID == 0:
		out.Created++
		book.created++
		line.ImportedAt = out.At
		return r.InsertImportedDuplicate(ctx, &line)
	case row.changed:
		out.Changed++
		book.changed++
		line.ImportedAt = out.At
		return r.UpdateImportedDuplicate(ctx, &line)
	default:
		out.Same++
		return nil
	}
}

// recordBooks has each book go on behind its old lines, and writes what came of it into the
// journal.
func (r *registerFile) recordBooks(ctx context.Context, out *Imported) error {
	keys := make([]registerKey, 0, len(r.open))
	for k := range r.open {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, func(a, b registerKey) int {
		return cmp.Or(cmp.Compare(a.schoolID, b.schoolID), cmp.Compare(a.year, b.year))
	})
	for _, k := range keys {
		book := r.open[k]
		if book.created+book.changed == 0 {
			continue
		}
		if err := r.BeginRegisterBehind(ctx, k.schoolID, k.year, book.last); err != nil {
			return err
		}
		err := record(ctx, r, r.viewer, placeOfSchool(book.school), 0, out.At, out.At, journal.RegisterImported{
			SchoolID: k.schoolID, Year: k.year, Created: book.created, Changed: book.changed, LastLine: book.last,
		})
		if err != nil {
			return err
		}
	}
	return nil
}

func (r *registerFile) school(ctx context.Context, bin string) (store.School, error) {
	if s, asked := r.schools[bin]; asked {
		return s, nil
	}
	s, err := r.AnySchool(ctx, bin)
	if isNotFound(err) || err == nil && !r.viewer.Scope().Covers(placeOfSchool(s)) {
		s, err = store.School{}, nil
	}
	r.schools[bin] = s
	return s, err
}

// book opens a school's register of a year, and holds it until the file is through.
func (r *registerFile) book(ctx context.Context, school store.School, year int) (*openRegister, error) {
	key := registerKey{school.ID, year}
	if b := r.open[key]; b != nil {
		return b, nil
	}
	first, err := r.OpenRegister(ctx, school.ID, year)
	if err != nil {
		return nil, err
	}
	lines, err := r.OldRegister(ctx, school.ID, year)
	if err != nil {
		return nil, err
	}
	archive, err := r.Archive(ctx, school.ID)
	if err != nil {
		return nil, err
	}
	b := &openRegister{school: school, archive: archive, lines: lines, first: first}
	for seq := range lines {
		b.last = max(b.last, seq)
	}
	r.open[key] = b
	return b, nil
}

// documentOf is a number as the row of a line has it.
func documentOf(series, number string) identifier.DocumentNumber {
	return identifier.DocumentNumber{Series: series, Number: number}
}

// recordOf is the record of a line, for those who take it out.
func recordOf(l store.ImportedDuplicate, bin string) importing.Line {
	r := importing.Line{
		BIN: bin, Seq: l.Seq, IssuedOn: l.IssuedOn, Document: documentOf(l.Series, l.Number), DocumentKind: l.DocumentKind, Honours: l.Honours,
		Surname: l.Surname, GivenName: l.GivenName, Patronymic: l.Patronymic, IIN: l.IIN, BirthDate: l.BirthDate,
		GraduationYear: l.GraduationYear, Original: documentOf(l.OriginalSeries, l.OriginalNumber),
		OrderNumber: l.OrderNumber, OrderDate: l.OrderDate, Copy: l.CopyNumber,
	}
	if l.Surname == store.Erased {
		r.Surname, r.GivenName = "", ""
	}
	return r
}
