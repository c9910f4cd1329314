package casefile

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"telnusqa/internal/fault"
)

// enumeration is one of the room's enumerations as the tests walk it.
type enumeration struct {
	inAPI  string // its name in the API's schema
	values []string
	texts  []fault.Text
	valid  func(string) bool
	name   func(string, fault.Lang) string
}

func enumerationOf[T interface {
	~string
	Valid() bool
	Name(fault.Lang) string
}](inAPI string, ws words[T], values []T) enumeration {
	e := enumeration{
		inAPI: inAPI,
		valid: func(s string) bool { return T(s).Valid() },
		name:  func(s string, lang fault.Lang) string { return T(s).Name(lang) },
	}
	for i, w := range ws {
		e.texts = append(e.texts, w.name)
		e.values = append(e.values, string(values[i]))
	}
	return e
}

func enumerations() []enumeration {
	return []enumeration{
		enumerationOf("Channel", channels, Channels()),
		enumerationOf("Reason", reasons, Reasons()),
		enumerationOf("DocumentKind", documentKinds, DocumentKinds()),
		enumerationOf("Honours", honours, HonoursValues()),
		enumerationOf("ApplicantRole", applicantRoles, ApplicantRoles()),
		enumerationOf("PackageItemKind", itemKinds, PackageItemKinds()),
		enumerationOf("PackageItemState", itemStates, ItemStates()),
		enumerationOf("CertifiedBy", certifications, Certifications()),
		enumerationOf("ConsentMethod", consentMethods, ConsentMethods()),
		enumerationOf("IntakeRefusalGround", intakeGrounds, IntakeGrounds()),
		enumerationOf("ServiceRefusalGround", serviceGrounds, ServiceGrounds()),
		enumerationOf("ApplicationStatus", statuses, Statuses()),
		enumerationOf("ApplicationAction", actions, Actions()),
		enumerationOf("", hearingOutcomes, HearingOutcomes()),
		enumerationOf("", messageKinds, MessageKinds()),
		enumerationOf("", messageStates, MessageStates()),
		enumerationOf("", portalStatuses, PortalStatuses()),
	}
}

func TestEveryValueHasItsNameInThreeLanguages(t *testing.T) {
	for _, e := range enumerations() {
		for i, v := range e.values {
			if !e.texts[i].Complete() || !e.valid(v) {
				t.Errorf("%s %s: %+v, valid %v", e.inAPI, v, e.texts[i], e.valid(v))
			}
			for _, lang := range []fault.Lang{fault.KK, fault.RU, fault.EN} {
				if e.name(v, lang) != e.texts[i].In(lang) {
					t.Errorf("%s %s in %s is called %q", e.inAPI, v, lang, e.name(v, lang))
				}
			}
		}
		if e.valid("") || e.valid("lost") || e.name("NONSENSE", fault.RU) != "" {
			t.Errorf("%s takes values it does not have", e.inAPI)
		}
	}
	for _, s := range Statuses() {
		text, ok := spoken.find(s)
		if !ok || !text.Complete() || s.Spoken(fault.KK) != text.KK {
			t.Errorf("%s has no sentence for the phone", s)
		}
	}
}

// Names tell values apart; two stages of one name would be one stage to a clerk.
func TestNoTwoValuesShareAName(t *testing.T) {
	for _, e := range enumerations() {
		for _, lang := range []fault.Lang{fault.KK, fault.RU, fault.EN} {
			seen := map[string]string{}
			for _, v := range e.values {
				name := e.name(v, lang)
				if twin, ok := seen[name]; ok {
					t.Errorf("%s and %s are both %q in %s", twin, v, name, lang)
				}
				seen[name] = v
			}
		}
	}
}

func TestTheValuesAreThoseOfTheAPI(t *testing.T) {
	schema, err := os.ReadFile("../../graph/schema/casework.graphqls")
	if err != nil {
		t.Fatal(err)
	}
	block := regexp.MustCompile(`(?s)\nenum (\w+) \{(.*?)\n\}`)
	value := regexp.MustCompile(`(?m)^\s+([A-Z_]+)$`)
	inAPI := map[string][]string{}
	for _, m := range block.FindAllStringSubmatch("\n"+string(schema), -1) {
		for _, v := range value.FindAllStringSubmatch(m[2], -1) {
			inAPI[m[1]] = append(inAPI[m[1]], v[1])
		}
	}
	for _, e := range enumerations() {
		if e.inAPI == "" {
			continue
		}
		if diff := cmp.Diff(inAPI[e.inAPI], e.values); diff != "" {
			t.Errorf("enum %s (-API +casefile):\n%s", e.inAPI, diff)
		}
	}
}

func TestLabel(t *testing.T) {
	for _, c := range []struct {
		kind   DocumentKind
		year   int
		lang   fault.Lang
		want   string
		source string
	}{
		{BasicSecondary, 2015, fault.RU, "Свидетельство об основном среднем образовании", "Order 39 of 28.01.2015, form 2"},
		{BasicSecondary, 2017, fault.KK, "Негізгі орта білім туралы куәлік", "Order 39 of 28.01.2015, form 2"},
		{BasicSecondary, 2018, fault.RU, "Аттестат об основном среднем образовании", "Order 210 of 16.05.2018, form 2"},
		{BasicSecondary, 2026, fault.KK, "Негізгі орта білім туралы аттестат", "Order 210 of 16.05.2018, form 2"},
		{GeneralSecondary, 1984, fault.RU, "Аттестат об общем среднем образовании", "Order 39, form 6"},
		{GeneralSecondary, 2026, fault.KK, "Жалпы орта білім туралы аттестат", "Order 39, form 6"},
		{"DIPLOMA", 2026, fault.RU, "", ""},
	} {
		if got := c.kind.Label(c.year, c.lang); got != c.want {
			t.Errorf("%s of %d: got %q, want %q (%s)", c.kind, c.year, got, c.want, c.source)
		}
	}
}

func TestTheGroundsOfTheLawAreCitedAndMarkedUnconfirmed(t *testing.T) {
	for i, g := range ServiceGrounds() {
		c := g.Citation()
		for _, lang := range []fault.Lang{fault.KK, fault.RU, fault.EN} {
			act := c.Act.In(lang)
			if want := string(rune('1'+i)) + ")"; !strings.Contains(act, " "+want) || !strings.Contains(act, "88-V") || !strings.Contains(act, "19-1") {
				t.Errorf("%s is cited as %q", g, act)
			}
		}
		if c.Confirmed || c.Basis == "" {
			t.Errorf("%s: nobody compared the wording with the act, but it says %+v", g, c)
		}
	}
	usual := slices.DeleteFunc(ServiceGrounds(), func(g ServiceGround) bool { return !g.Usual() })
	if diff := cmp.Diff([]ServiceGround{UnreliableData, RequirementsNotMet, NoConsent}, usual); diff != "" {
		t.Error(diff)
	}
	if (ServiceGround("NONSENSE").Citation() != Citation{}) {
		t.Error("nonsense is cited")
	}
}

func TestNumbers(t *testing.T) {
	for _, c := range []struct{ got, want string }{
		{ApplicationNumber(2026, 123), "ДБ-2026-000123"},
		{ApplicationNumber(2026, 1), "ДБ-2026-000001"},
		{ApplicationNumber(2026, 999999), "ДБ-2026-999999"},
		{ApplicationNumber(2026, 1000000), "ДБ-2026-1000000"},
		{ApplicationNumber(2026, 0), "ДБ-2026-000000"},
		{ReceiptNumber(2026, 45), "РО-2026-000045"},
		{RefusalNumber(2026, 100000), "МО-2026-100000"},
		{RegisterNumber(17, 2026), "17/2026"},
	} {
		if c.got != c.want {
			t.Errorf("got %s, want %s", c.got, c.want)
		}
	}
}

func TestAnApplicationNumberIsReadAsPeopleTypeIt(t *testing.T) {
	for raw, want := range map[string]string{
		"ДБ-2026-000123":                 "ДБ-2026-000123",
		" дб 2026 123 ":                  "ДБ-2026-000123",
		"DB-2026-000123":                 "ДБ-2026-000123",
		"db/2026/123":                    "ДБ-2026-000123",
		"№ ДБ–2026–000123":               "ДБ-2026-000123",
		"ДБ-2026-1000000":                "ДБ-2026-1000000",
		"РО-2026-000045":                 "",
		"ДБ-26-123":                      "",
		"ДБ-2026":                        "",
		"ДБ-2026-0":                      "",
		"ДБ-2026-12x":                    "",
		"ДБ-2026--5-7":                   "",
		"ДБ-+026-5":                      "",
		"":                               "",
		"ДБ-2026-9999999999999999999999": "",
	} {
		got, ok := ReadApplicationNumber(raw)
		if got != want || ok != (want != "") {
			t.Errorf("%q: got %q, %v, want %q", raw, got, ok, want)
		}
	}
}
