package tabular

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"io"
	"path"
	"strings"

	"telnusqa/internal/fault"
)

// unpacked bounds what a workbook may hold once it is unpacked, in multiples of what
// the file may have: tables pack well, and a few bytes can be made to unpack to a disk
// full.
const unpacked = 16

// workbook is an open file of parts.
type workbook struct {
	parts  map[string]*zip.File
	left   int64 // bytes that may still be unpacked
	epoch  epoch
	shared []string
	dates  map[int]bool // styles that show a number as a date
}

// relationship points from one part to another (ECMA-376 part 2).
type relationship struct {
	ID     string `xml:"Id,attr"`
	Type   string `xml:"Type,attr"`
	Target string `xml:"Target,attr"`
}

// is reports what the other part is; the strict form of the standard has other
// addresses that end alike.
func (r relationship) is(what string) bool { return strings.HasSuffix(r.Type, "/"+what) }

// sheetEntry is a sheet as the workbook lists it.
type sheetEntry struct {
	Name  string     `xml:"name,attr"`
	State string     `xml:"state,attr"` // hidden, veryHidden; nothing is visible
	Attrs []xml.Attr `xml:",any,attr"`
}

// part is the relationship that leads to the sheet.
func (s sheetEntry) part() string {
	for _, a := range s.Attrs {
		if a.Name.Local == "id" {
			return a.Value
		}
	}
	return ""
}

func readWorkbook(file []byte, l Limits) (Table, error) {
	z, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		return Table{}, ErrBroken.Fault()
	}
	w := &workbook{parts: make(map[string]*zip.File, len(z.File)), left: int64(l.Bytes) * unpacked}
	for _, f := range z.File {
		w.parts[strings.TrimPrefix(f.Name, "/")] = f
	}
	main := ""
	for _, r := range w.relationships("") {
		if r.is("officeDocument") {
			main = r.Target
		}
	}
	var book struct {
		Properties struct {
			Date1904 string `xml:"date1904,attr"`
		} `xml:"workbookPr"`
		Sheets []sheetEntry `xml:"sheets>sheet"`
	}
	if main == "" || w.read(main, &book) != nil || len(book.Sheets) == 0 {
		return Table{}, ErrNotTable.Fault() // a zip of something else: a document, an archive
	}
	w.epoch = epoch1900
	if on := book.Properties.Date1904; on == "1" || on == "true" {
		w.epoch = epoch1904
	}
	to := map[string]string{}
	for _, r := range w.relationships(main) {
		switch {
		case r.is("worksheet"):
			to[r.ID] = r.Target
		case r.is("sharedStrings"):
			err = w.readShared(r.Target, l)
		case r.is("styles"):
			err = w.readStyles(r.Target)
		}
		if err != nil {
			return Table{}, w.failure(err)
		}
	}
	return w.only(book.Sheets, to, l)
}

// only reads the sheet that is filled in. Which one is meant is not guessed, and what
// is hidden is not taken for nothing.
func (w *workbook) only(sheets []sheetEntry, to map[string]string, l Limits) (Table, error) {
	var found Table
	var names []string
	for _, s := range sheets {
		if s.State == "hidden" || s.State == "veryHidden" {
			return Table{}, ErrHiddenSheet.With("sheet", s.Name)
		}
		target, ok := to[s.part()]
		if !ok {
			continue // a chart has no cells
		}
		t, err := w.readSheet(target, l)
		if err != nil {
			return Table{}, w.failure(err)
		}
		if len(t.Rows)+len(t.Findings) > 0 {
			found, names = t, append(names, s.Name)
		}
	}
	if len(names) > 1 {
		return Table{}, ErrSeveralSheets.With("sheets", strings.Join(names, ", "))
	}
	return found, nil
}

// relationships are those of a part, or of the whole file. A file without has none.
func (w *workbook) relationships(of string) []relationship {
	var list struct {
		All []relationship `xml:"Relationship"`
	}
	dir := path.Dir(of)
	if of == "" {
		dir = ""
	}
	if w.read(path.Join(dir, "_rels", path.Base(of)+".rels"), &list) != nil {
		if of != "" || w.read("_rels/.rels", &list) != nil {
			return nil
		}
	}
	for i, r := range list.All {
		if strings.HasPrefix(r.Target, "/") {
			list.All[i].Target = strings.TrimPrefix(path.Clean(r.Target), "/")
		} else {
			list.All[i].Target = path.Join(dir, r.Target)
		}
	}
	return list.All
}

func (w *workbook) read(part string, to any) error {
	d, err := w.decoder(part)
	if err != nil {
		return err
	}
	return d.Decode(to)
}

// decoder reads a part as XML. What is unpacked beyond the bound ends it with
// ErrUnpacked.
func (w *workbook) decoder(part string) (*xml.Decoder, error) {
	f, ok := w.parts[part]
	if !ok {
		return nil, ErrBroken
	}
	r, err := f.Open()
	if err != nil {
		return nil, err
	}
	return xml.NewDecoder(&counted{from: r, book: w}), nil
}

// counted counts what is unpacked. A part is closed at its end; an unpacker that is
// left before holds nothing but memory.
type counted struct {
	from io.Reader
	book *workbook
}

func (c *counted) Read(b []byte) (int, error) {
	if c.book.left < 0 {
		return 0, ErrUnpacked
	}
	n, err := c.from.Read(b)
	c.book.left -= int64(n)
	return n, err
}

// failure is what to say of a workbook that cannot be read.
func (w *workbook) failure(err error) error {
	if w.left < 0 {
		return ErrUnpacked.Fault()
	}
	if known := fault.Of(err); known != nil {
		return known[0]
	}
	return ErrBroken.Fault()
}
