package importing

import (
	"reflect"
	"strings"
	"testing"

	"telnusqa/internal/fault"
	"telnusqa/internal/tabular"
)

// roundTrip looks whether every row is a record or refused, and whether a record that is
// written is read as it was.
func roundTrip[R interface{ Cells() []string }](t *testing.T, kind Kind, read func(tabular.Table) Batch[R], head, line string) {
	b := read(tableOf(head, line))
	if len(b.Records)+b.Refused(nil) != b.Rows {
		t.Errorf("%s: %d records, %d refused, %d rows", kind, len(b.Records), b.Refused(nil), b.Rows)
	}
	for _, r := range b.Records {
		back := read(tableOf(strings.Join(kind.Head(fault.EN), "|"), strings.Join(r.Cells(), "|")))
		if len(back.Records) != 1 {
			t.Fatalf("%s: %q: %v", kind, r.Cells(), said(back.Findings))
		}
		if again := back.Records[0].Cells(); !reflect.DeepEqual(again, r.Cells()) {
			t.Errorf("%s: %q came back as %q", kind, r.Cells(), again)
		}
	}
}

func FuzzRecords(f *testing.F) {
	f.Add(schoolHead, schoolLine)
	f.Add("bin|phone|opened_on", "1|+7|2024-02-30")
	f.Add("Логин|ФИО|Роль|Код места работы|Язык|Может входить", "Anna|Ким|Руководитель школы|990140987654|қазақша|жоқ")
	f.Add(strings.Join(KindPlaces.Head(fault.RU), "|"), "область|110000000||А|А|A|о|о|с|с|kz-11|Asia/Almaty|03-2")
	f.Add(strings.Join(KindPlaces.Head(fault.KK), "|"), "филиал|03-1|111000000|А|А||||с|с|||")
	f.Fuzz(func(t *testing.T, head, line string) {
		roundTrip(t, KindSchools, Schools, head, line)
		roundTrip(t, KindOfficers, Officers, head, line)
		roundTrip(t, KindPlaces, Places, head, line)
	})
}
