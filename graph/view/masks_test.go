package view

import (
	"context"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/fault"
	"telnusqa/internal/sla"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

type noRules struct{}

func (noRules) DaysLeft(sla.ClockKind, workday.Date, workday.Date) *int { return nil }
func (noRules) Explain(context.Context, store.Clock) ([]workday.ExplainedDay, error) {
	return nil, nil
}
func (noRules) Limit(context.Context, store.Clock) (int, error) { return 0, nil }

// What tells about a person, wherever it stands in a case, each with a word of
// its own.
var personal = []string{
	"900615498108", "Ахметова", "Асем", "Болатовна", "77010000001", "asem@example.kz", "Ауэзова",
	"Иванова", "удостоверение 041234567", "доверенность 1-77", "Сейтказиева", "видом на жительство",
}

func caseOfOne() store.Case {
	day := workday.NewDate(1990, time.June, 15)
	at := time.Date(2026, 3, 2, 5, 0, 0, 0, time.UTC)
	person := store.Applicant{
		ID: 1, IIN: "900615498108", IINAbsentReason: "с видом на жительство", Surname: "Ахметова", GivenName: "Асем", Patronymic: "Болатовна",
		BirthDate: day, IdentityDocument: "удостоверение 041234567", Phone: "+77010000001", Email: "asem@example.kz", Address: "ул. Ауэзова, 1",
	}
	return store.Case{
		Parts:          store.AllParts,
		Application:    store.Application{ID: 1, NameAtGraduation: "Иванова", PickupAddress: "ул. Ауэзова, 1", HandedInAt: at},
		Applicant:      person,
		Representative: &person,
		Zone:           "Asia/Almaty",
		Duplicate:      &store.Duplicate{ID: 1},
		HandOver: &store.HandOver{
			ID: 1, At: at, Recipient: store.ToRepresentative, IdentityDocument: "удостоверение 041234567",
			PowerNumber: "доверенность 1-77", PowerDate: day, PowerNotary: "Сейтказиева А. К.",
		},
	}
}

func shown(t *testing.T, role access.Role) string {
	t.Helper()
	a := NewApplication(Eyes{Lang: fault.RU, Role: role, Persons: role.ReadsPersons()}, caseOfOne(), noRules{})
	b, err := json.Marshal([]any{a.Applicant, a.Representative, a.NameAtGraduation, a.PickupAddress, a.Duplicate.HandOver})
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestPersonalDataIsShownByRole(t *testing.T) {
	for _, role := range access.Roles() {
		text := shown(t, role)
		for _, word := range personal {
			if strings.Contains(text, word) != role.ReadsPersons() {
				t.Errorf("%s reads persons: %v; of «%s» she sees\n%s", role, role.ReadsPersons(), word, text)
			}
		}
	}
}
