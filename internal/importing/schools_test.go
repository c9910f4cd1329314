package importing

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"telnusqa/internal/fault"
	"telnusqa/internal/identifier"
	"telnusqa/internal/tabular"
	"telnusqa/internal/workday"
)

// tableOf makes a table of lines whose cells are parted by bars.
func tableOf(lines ...string) tabular.Table {
	var t tabular.Table
	for i, l := range lines {
		t.Rows = append(t.Rows, tabular.Row{Number: i + 1, Cells: strings.Split(l, "|")})
	}
	return t
}

func said(findings []Finding) (all []string) {
	for _, f := range findings {
		at := fmt.Sprint(f.Row)
		if f.Column >= 0 {
			at = tabular.ColumnName(f.Column) + at
		}
		all = append(all, at+" "+f.Code)
	}
	return all
}

// A school of the tests; the BIN is made up (serial 98765).
const (
	schoolHead = "БИН|КАТО отдела образования|Код филиала|КАТО|Краткое наименование (каз.)|Краткое наименование (рус.)|Полное наименование (каз.)|" +
		"Полное наименование (рус.)|Адрес (каз.)|Адрес (рус.)|ТЕЛЕФОН|Директор|График|Дата открытия"
	schoolLine = "990140987654|111000000|03-1|111010000|№ 1  мектеп|Школа № 1|КММ|КГУ|Абай к-сі|ул. Абая|8 (7162) 25-00-00|Ким В. Р.|kk|01.09.1975"
)

func TestASchoolIsRead(t *testing.T) {
	b := Schools(tableOf(schoolHead, schoolLine))
	if len(b.Findings) > 0 || len(b.Records) != 1 || b.Rows != 1 {
		t.Fatalf("%v", said(b.Findings))
	}
	got := b.Records[0]
	got.Source = Source{}
	want := School{
		BIN: "990140987654", DivisionKATO: "111000000", BranchCode: "03-1", KATO: "111010000", NameKK: "№ 1 мектеп", NameRU: "Школа № 1",
		FullNameKK: "КММ", FullNameRU: "КГУ", AddressKK: "Абай к-сі", AddressRU: "ул. Абая", Phone: "+77162250000", HeadName: "Ким В. Р.",
		Hours: "KK", OpenedOn: workday.NewDate(1975, 9, 1),
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("read %+v", got)
	}
}

// Headings are taken in Kazakh, Russian and English, by the names in this program, in
// any order and mixture, and however they are set.
func TestHeadingsOfThreeLanguages(t *testing.T) {
	for kind := range kinds {
		for _, lang := range []fault.Lang{fault.KK, fault.RU, fault.EN} {
			head := kind.Head(lang)
			slices.Reverse(head)
			head[0] = " * " + strings.ToUpper(head[0]) + "\n"
			at, found := match(kinds[kind].columns, tabular.Row{Number: 1, Cells: head})
			if len(found) > 0 || len(at) != len(head) || at[kinds[kind].columns[len(head)-1].name] != 0 {
				t.Errorf("%s %s: %v %v", kind, lang, at, said(found))
			}
		}
		known := map[string]string{}
		for _, c := range kinds[kind].columns {
			for _, h := range append([]string{c.name, c.heading.KK, c.heading.RU, c.heading.EN}, c.also...) {
				if other, twice := known[plain(h)]; twice && other != c.name {
					t.Errorf("%s: «%s» is a heading of %s and of %s", kind, h, other, c.name)
				}
				known[plain(h)] = c.name
			}
		}
	}
}

func TestHeadingsThatAreWrong(t *testing.T) {
	b := Schools(tableOf("БИН|Бин|Дирекция|"+strings.Join(KindSchools.Head(fault.RU)[1:13], "|"), "x|x"))
	if got, want := said(b.Findings), []string{"B1 HEADING_TWICE", "C1 HEADING_UNKNOWN", "1 HEADING_MISSING"}; !slices.Equal(got, want) {
		t.Errorf("found %v", got)
	}
	if len(b.Records) > 0 || b.Refused(nil) != 1 {
		t.Errorf("%d records, %d rows refused", len(b.Records), b.Refused(nil))
	}
	if got := Say(b.Findings[2], b.Head.Cells, fault.KK); got != "1-жол: «Ашылған күні» бағаны жоқ." {
		t.Errorf("said %q", got)
	}
}

// Each row says what is wrong with it, and where; the others are records.
func TestWhatIsWrongWithASchool(t *testing.T) {
	change := func(column int, text string) string {
		cells := strings.Split(schoolLine, "|")
		cells[column] = text
		return strings.Join(cells, "|")
	}
	other, ok := identifier.NewBIN(2001, 5, 4, 0, 98765)
	if !ok {
		t.Fatal("no check digit")
	}
	for _, tt := range []struct {
		name, line, want string
	}{
		{"a digit short: a number that lost its zero", change(0, "99014098765"), "A3 BIN_WRONG"},
		{"a check digit that does not agree", change(0, "990140987655"), "A3 BIN_WRONG"},
		{"an IIN", change(0, "990601400123"), "A3 BIN_WRONG"},
		{"no division", change(1, " "), "B3 CELL_EMPTY"},
		{"a code of eight digits", change(1, "11100000"), "B3 KATO_WRONG"},
		{"a name beyond the limit", change(4, strings.Repeat("ә", longName+1)), "E3 TEXT_TOO_LONG"},
		{"a phone of another country", change(10, "+8 716 225 00 00"), "K3 PHONE_WRONG"},
		{"two phones", change(10, "25-00-00, 25-00-01"), "K3 PHONE_WRONG"},
		{"hours of nobody", change(12, "EN"), "M3 WORD_UNKNOWN"},
		{"a day that does not exist", change(13, "29.02.1975"), "N3 DAY_WRONG"},
		{"month and day the other way round", change(13, "09/01/1975"), "N3 DAY_WRONG"},
		{"the school of another row", schoolLine, "A3 ROW_REPEATED"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			first := schoolLine
			if tt.line != schoolLine {
				first = strings.Replace(schoolLine, "990140987654", string(other), 1)
			}
			b := Schools(tableOf(schoolHead, first, tt.line))
			if got := said(b.Findings); !slices.Equal(got, []string{tt.want}) || len(b.Records) != 1 || b.Refused(nil) != 1 {
				t.Errorf("found %v, %d records", got, len(b.Records))
			}
		})
	}
}

// What the table found wrong with a cell is told once, as it is.
func TestACellIsBlamedOnce(t *testing.T) {
	table := tableOf(schoolHead, strings.Replace(schoolLine, "03-1", "", 1), strings.Replace(schoolLine, "990140987654", "", 1))
	table.Findings = []Finding{{Row: 3, Column: 0, Fault: tabular.ErrFormulaCell.Fault()}}
	b := Schools(table)
	if got := said(b.Findings); !slices.Equal(got, []string{"A3 CELL_IS_FORMULA"}) || len(b.Records) != 1 {
		t.Errorf("found %v", got)
	}
	want := map[fault.Lang]string{
		fault.KK: "3-жол, A бағаны «БИН»: Ұяшықта формула тұр.",
		fault.RU: "строка 3, столбец A «БИН»: В ячейке формула.",
		fault.EN: "row 3, column A «БИН»: The cell is a formula.",
	}
	for lang, begins := range want {
		if got := Say(b.Findings[0], b.Head.Cells, lang); !strings.HasPrefix(got, begins) {
			t.Errorf("%s: %s", lang, got)
		}
	}
}
