package tabular

import (
	"encoding/binary"
	"errors"
	"reflect"
	"strings"
	"testing"
	"unicode/utf16"

	"telnusqa/internal/fault"
)

// rowsOf reads a file that has nothing wrong with it.
func rowsOf(t *testing.T, file []byte) []Row {
	t.Helper()
	got, err := Read(file, DefaultLimits)
	if err != nil || len(got.Findings) > 0 {
		t.Fatalf("%v, %v", err, got.Findings)
	}
	return got.Rows
}

func wideText(order binary.AppendByteOrder, text string) (b []byte) {
	for _, u := range utf16.Encode([]rune(text)) {
		b = order.AppendUint16(b, u)
	}
	return b
}

// One and the same table in every form in which the programs of an office save it.
func TestOneTableInEveryForm(t *testing.T) {
	want := []Row{{1, []string{"БСН", "Атауы"}}, {2, []string{"990140001234", "Әңгіме; \"Ұлы\" Һ мектебі"}}, {4, []string{"", "Өрлеу"}}}
	const semicolons = "БСН;Атауы\r\n990140001234;\"Әңгіме; \"\"Ұлы\"\" Һ мектебі\"\r\n;\r\n;Өрлеу\r\n"
	commas := strings.Replace(strings.Replace(semicolons, "БСН;", "БСН,", 1), "1234;", "1234,", 1)
	commas = strings.Replace(strings.Replace(commas, "\r\n;\r\n", "\r\n,\r\n", 1), "\r\n;Ө", "\r\n,Ө", 1)
	tabs := strings.ReplaceAll(commas, ",", "\t")
	for name, file := range map[string][]byte{
		"UTF-8 with its mark":                []byte("\xef\xbb\xbf" + semicolons),
		"UTF-8 without":                      []byte(semicolons),
		"commas":                             []byte(commas),
		"tabs, as Unicode text":              append([]byte{0xff, 0xfe}, wideText(binary.LittleEndian, tabs)...),
		"UTF-16 of the other order":          append([]byte{0xfe, 0xff}, wideText(binary.BigEndian, semicolons)...),
		"UTF-16 without its mark":            wideText(binary.LittleEndian, semicolons),
		"UTF-16 of the other order, neither": wideText(binary.BigEndian, commas),
		"windows-1251 with Kazakh letters":   inKazakhWindows(t, semicolons),
		"a line that names the separator":    []byte("sep=,\r\n" + commas),
	} {
		t.Run(name, func(t *testing.T) {
			want := want
			if strings.HasPrefix(name, "a line") { // the table begins a line below
				want = []Row{{2, want[0].Cells}, {3, want[1].Cells}, {5, want[2].Cells}}
			}
			if got := rowsOf(t, file); !reflect.DeepEqual(got, want) {
				t.Errorf("got %v\nwant %v", got, want)
			}
		})
	}
}

// inKazakhWindows writes a text as the Kazakh code page has it. Source of the bytes:
// STRK 1048-2002 as registered with IANA (KZ-1048), beside windows-1251.
func inKazakhWindows(t *testing.T, text string) (b []byte) {
	t.Helper()
	special := map[rune]byte{
		'Қ': 0x8d, 'Һ': 0x8e, 'қ': 0x9d, 'һ': 0x9e, 'Ұ': 0xa1, 'ұ': 0xa2, 'Ә': 0xa3, 'Ө': 0xa5, 'Ғ': 0xaa, 'Ү': 0xaf,
		'І': 0xb2, 'і': 0xb3, 'ө': 0xb4, 'ғ': 0xba, 'ә': 0xbc, 'Ң': 0xbd, 'ң': 0xbe, 'ү': 0xbf, 'Ё': 0xa8, 'ё': 0xb8, '№': 0xb9,
	}
	for _, r := range text {
		switch at, ok := special[r]; {
		case ok:
			b = append(b, at)
		case r < 0x80:
			b = append(b, byte(r))
		case r >= 'А' && r <= 'я':
			b = append(b, byte(0xc0+r-'А'))
		default:
			t.Fatalf("%q is not in the code page", r)
		}
	}
	return b
}

func TestEveryKazakhLetterOfTheCodePage(t *testing.T) {
	const letters = "ӘҒҚҢӨҰҮҺІәғқңөұүһіЁё№"
	if got := rowsOf(t, inKazakhWindows(t, letters))[0].Cells[0]; got != letters {
		t.Errorf("read as %s", got)
	}
}

func TestFilesThatAreNoTable(t *testing.T) {
	small := Limits{Bytes: 60, Rows: 2, Columns: 2, Cell: 5}
	for _, tt := range []struct {
		name, file string
		want       *fault.Def
	}{
		{"nothing", "", ErrNoRows},
		{"rows without anything", ";;\n\n;\n", ErrNoRows},
		{"a workbook of before 2007, or with a password", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", ErrOldWorkbook},
		{"a picture", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", ErrNotTable},
		{"a zip that breaks off", "PK\x03\x04 and no more", ErrBroken},
		{"a byte more than UTF-16", "\xff\xfea", ErrNotTable},
		{"more bytes than the limit", strings.Repeat("a;", 31), ErrTooLarge},
		{"a quote within a cell", "a;b\nШ \"К\";d\n", ErrQuotes},
		{"a quote that is not closed", "a;b\n\"c;d\ne;f\n", ErrQuotes},
		{"more rows than the limit", "a\nb\nc\n", ErrTooManyRows},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if _, err := Read([]byte(tt.file), small); !errors.Is(err, tt.want) {
				t.Errorf("got %v, want %s", err, tt.want.Code)
			}
		})
	}
}

// What is wrong with a cell is said of the cell, as the person's program names it.
func TestFindingsSayWhere(t *testing.T) {
	small := Limits{Bytes: 1000, Rows: 9, Columns: 2, Cell: 5}
	for _, tt := range []struct {
		name, file  string
		row, column int
		want        *fault.Def
	}{
		{"a column too many", "a;b\nc;d; ;e\n", 2, 3, ErrTooManyColumns},
		{"a cell too long", "a;b\n\nc;қазақша\n", 3, 1, ErrCellTooLong},
		{"a control", "a;b\nc;\x01\n", 2, 1, ErrCharacters},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Read([]byte(tt.file), small)
			if err != nil || len(got.Findings) != 1 {
				t.Fatalf("%v, %v", err, got.Findings)
			}
			if f := got.Findings[0]; f.Row != tt.row || f.Column != tt.column || !errors.Is(f, tt.want) {
				t.Errorf("row %d, column %d: %v", f.Row, f.Column, f)
			}
		})
	}
}

func TestColumnNames(t *testing.T) {
	for column, want := range map[int]string{0: "A", 25: "Z", 26: "AA", 51: "AZ", 52: "BA", 701: "ZZ", 702: "AAA"} {
		if got := ColumnName(column); got != want {
			t.Errorf("column %d is %s, want %s", column, got, want)
		}
		if back, row := position(want + "7"); back != column || row != 7 {
			t.Errorf("%s7 is column %d, row %d", want, back, row)
		}
	}
}
