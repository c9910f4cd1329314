package journal

import (
	"encoding/json"
	"errors"
	"math"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"telnusqa/internal/fault"
)

func TestEveryKindHasOnePayloadAndWordsInThreeLanguages(t *testing.T) {
	var of []Kind
	for _, p := range samples() {
		of = append(of, p.EntryKind())
	}
	slices.Sort(of)
	if diff := cmp.Diff(slices.Sorted(slices.Values(Kinds())), of); diff != "" {
		t.Errorf("kinds and payloads differ (-kinds +payloads):\n%s", diff)
	}
	for _, k := range Kinds() {
		if !kindNames[k].Complete() {
			t.Errorf("%s has no name in some language", k)
		}
	}
	if Kind("DUPLICATE_FORGED").Valid() || !KindIssued.Valid() {
		t.Error("Valid does not follow Kinds")
	}
}

func TestEverySampleFillsEveryField(t *testing.T) {
	for _, p := range samples() {
		v := reflect.ValueOf(p)
		for _, f := range reflect.VisibleFields(v.Type()) {
			optional := f.Name == "BreachRecordedOn" || f.Name == "BreachRecorded" || f.Name == "Late"
			if v.FieldByIndex(f.Index).IsZero() && !(optional && p.EntryKind() == KindWithdrawn) {
				t.Errorf("%T leaves %s empty, so the golden file does not show it", p, f.Name)
			}
		}
	}
}

func TestEveryPayloadReadsBackAsItWasWritten(t *testing.T) {
	for _, p := range samples() {
		e, err := sampleEntry(p)
		if err != nil {
			t.Fatal(err)
		}
		back := reflect.New(reflect.TypeOf(p))
		if err := json.Unmarshal(e.Payload, back.Interface()); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(p, back.Elem().Interface()); diff != "" {
			t.Errorf("%T (-written +read):\n%s", p, diff)
		}
	}
	e, err := sampleEntry(samples()[0])
	if err != nil {
		t.Fatal(err)
	}
	if s, err := Read[Submitted](e); err != nil || s.Number != facts.Number {
		t.Errorf("Read: %+v, %v", s, err)
	}
	if _, err := Read[Accepted](e); !errors.Is(err, ErrWrongKind) {
		t.Errorf("an entry of %s was read as Accepted: %v", e.Kind, err)
	}
	if _, err := Decode[Submitted]([]byte(`{"graduationYear":"long ago"}`)); !errors.Is(err, ErrNotDecoded) {
		t.Errorf("Decode: %v", err)
	}
	newer := []byte(`{"method":"OIDC","secondFactor":true}`)
	if s, err := Decode[SignedIn](newer); err != nil || s.Method != "OIDC" {
		t.Errorf("an entry of a newer version: %+v, %v", s, err)
	}
}

func TestNoPayloadHasAFieldForPersonalData(t *testing.T) {
	banned := []string{"iin", "name", "surname", "patronymic", "phone", "email", "address", "birth", "login", "identity"}
	for _, p := range samples() {
		for _, f := range reflect.VisibleFields(reflect.TypeOf(p)) {
			name := strings.ToLower(f.Name)
			if slices.ContainsFunc(banned, func(b string) bool { return strings.Contains(name, b) }) {
				t.Errorf("%T has the field %s", p, f.Name)
			}
		}
	}
}

func TestTextWithAnIINOrAMobileNumberIsRefused(t *testing.T) {
	for text, refused := range map[string]bool{
		"заявитель 850315398010 ошибся": true,
		"850315398010":                 true,
		"«010203598019»":               true,
		"тел. +77011234567":            true,
		"87011234567, звонить вечером": true,
		"тел. 8 701 123 45 67":         true,
		"тел. +7 (701) 123-45-67":      true,
		"тел. 8-701-1234567":           true,
		"тел. 701 123 45 67":           true,
		"ИИН 900615 498108":            true,
		"ИИН 9006 1549 8108":           true,
		"приказы № 7 от 12 и № 8 701":  false,
		"бланки 0701123–0704567":       false,
		"с 2026-07-01 по 2026-12-31":   false,
		"акты 12 31 2025 01 02":        false,
		"дело ДБ-2026-701123, лист 7":  false,
		"Приказ № 1234567 от 03.02.2026, дело ДБ-2026-000123": false,
		"школа с БИН 230540004989":                            false, // fifth digit 4: a BIN, public
		"850315398010a0f3":                                    false, // inside a hash
		"fedc850315398010":                                    false,
		"8503153980101":                                       false, // thirteen digits
		"001332400001":                                        false, // no 13th month
		"":                                                    false,
	} {
		_, err := Encode(Corrected{Reason: text})
		if errors.Is(err, ErrPersonalData) != refused || (err != nil) != refused {
			t.Errorf("%q: %v, want refused: %v", text, err, refused)
		}
		if l := fault.Of(err); refused && (len(l) != 1 || l[0].Kind != fault.Invalid) {
			t.Errorf("%q: not a fault a person can mend: %v", text, err)
		}
	}
}

func TestEncodeIsTheCanonicalFormOfRFC8785(t *testing.T) {
	type inner struct {
		B int
		A string
	}
	for _, c := range []struct {
		name string
		in   any
		want string
	}{
		{"names in order, also in depth", map[string]any{"b": inner{1, "x"}, "a": []inner{{B: 2}}, "aa": nil}, `{"a":[{"A":"","B":2}],"aa":null,"b":{"A":"x","B":1}}`},
		{"a prefix comes first", map[string]any{"abc": 1, "ab": 2, "a_c": 3, "aBc": 4}, `{"aBc":4,"a_c":3,"ab":2,"abc":1}`},
		{"no escape of HTML", []string{"<б>&'"}, `["<б>&'"]`},
		{"controls (RFC 8785, 3.2.2.2)", []string{"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\u005c\"/"}, `["€$\u000f\nA'B\"\\\\\"/"]`},
		{"short escapes", "\b\t\n\f\r\x7f\x00", "\"\\b\\t\\n\\f\\r\x7f\\u0000\""},
		{"line separators stand as they are", "a\u2028b\u2029", "\"a\u2028b\u2029\""},
		{"the greatest and the least number", []int64{1<<53 - 1, -(1<<53 - 1), 0}, `[9007199254740991,-9007199254740991,0]`},
		{"nothing", map[string]any{}, `{}`},
		{"empty list", []int{}, `[]`},
		{"booleans", []bool{true, false}, `[true,false]`},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := Encode(c.in)
			if err != nil || string(got) != c.want {
				t.Errorf("got  %s, %v\nwant %s", got, err, c.want)
			}
		})
	}
	for name, in := range map[string]any{
		"a fraction":                    0.5,
		"a number with an exponent":     1e21,
		"a number beyond 2^53":          int64(1 << 53),
		"an id of nineteen digits":      int64(math.MaxInt64),
		"a name that is not ASCII":      map[string]int{"школа": 1},
		"a name with an escape":         map[string]int{"a\"b": 1},
		"a name that occurs twice":      json.RawMessage(`{"a":1,"b":2,"a":3}`),
		"a name that occurs twice anew": json.RawMessage(`{"a":1,"a":1}`),
	} {
		if got, err := Encode(in); !errors.Is(err, ErrNotCanonical) {
			t.Errorf("%s: %s, %v", name, got, err)
		}
	}
	if _, err := Encode(make(chan int)); err == nil {
		t.Error("a channel was encoded")
	}
}

// Canonical bytes do not depend on the order of anything: not of a map's iteration, not
// of the fields of a struct. Reading them and writing them again changes nothing.
func TestTheCanonicalFormIsTheSameForEveryOrderOfTheNames(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		value := rapid.MapOf(rapid.StringMatching(`[A-Za-z0-9_]{1,6}`), rapid.OneOf(
			rapid.Map(rapid.String(), func(s string) any { return s }),
			rapid.Map(rapid.Int64Range(-1<<53+1, 1<<53-1), func(n int64) any { return n }),
			rapid.Map(rapid.MapOf(rapid.StringMatching(`[a-z]{1,3}`), rapid.Bool()), func(m map[string]bool) any { return m }),
			rapid.Map(rapid.SliceOf(rapid.Int32()), func(s []int32) any { return s }),
		)).Draw(t, "value")
		first, err := Encode(value)
		if errors.Is(err, ErrPersonalData) {
			return
		}
		if err != nil {
			t.Fatal(err)
		}
		again, err := Encode(json.RawMessage(first))
		if err != nil || string(again) != string(first) {
			t.Fatalf("%s\n%s, %v", first, again, err)
		}
		// The same members, written out in another order.
		names := slices.Collect(func(yield func(string) bool) {
			for name := range value {
				if !yield(name) {
					return
				}
			}
		})
		names = rapid.Permutation(names).Draw(t, "order")
		var shuffled strings.Builder
		for i, name := range names {
			if i > 0 {
				shuffled.WriteByte(',')
			}
			member, err := json.Marshal(map[string]any{name: value[name]})
			if err != nil {
				t.Fatal(err)
			}
			shuffled.Write(member[1 : len(member)-1])
		}
		other, err := Encode(json.RawMessage("{" + shuffled.String() + "}"))
		if err != nil || string(other) != string(first) {
			t.Fatalf("%s\n%s, %v", first, other, err)
		}
		var back map[string]any
		if err := json.Unmarshal(first, &back); err != nil {
			t.Fatalf("not JSON: %s: %v", first, err)
		}
	})
}

func TestAnInstantOfAPayloadReadsBack(t *testing.T) {
	for text, want := range map[string]Instant{
		`"2026-02-24T18:30:00+05:00"`:   due,
		`"2026-02-24T13:30:00.000000Z"`: due,
		`""`:                            {},
		`null`:                          {},
	} {
		var got Instant
		if err := json.Unmarshal([]byte(text), &got); err != nil || !got.Equal(want.Time) {
			t.Errorf("%s: %v, %v", text, got, err)
		}
	}
	for _, text := range []string{`"yesterday"`, `5`} {
		var got Instant
		if err := json.Unmarshal([]byte(text), &got); err == nil {
			t.Errorf("%s was read as %v", text, got)
		}
	}
	b, err := json.Marshal([]Instant{At(time.Date(2026, 2, 24, 18, 30, 0, 999, time.FixedZone("", 5*3600))), {}})
	if want := `["2026-02-24T13:30:00.000000Z",""]`; err != nil || string(b) != want {
		t.Errorf("got %s, %v, want %s", b, err, want)
	}
}
