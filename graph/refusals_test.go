package graph_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"telnusqa/graph/view"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

// TestRefusalNeedsTheWholeWay walks to a reasoned refusal over the API: the system
// refuses each step that comes too early and says why, and the case keeps what was
// said at every one of them.
func TestRefusalNeedsTheWholeWay(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		a := serve(t, s, monday)
		seed(t, a)
		id, version := view.ID(view.KindApplication, 2), 2
		act := func(viewer, mutation, input string) (string, string) {
			t.Helper()
			name := strings.ToUpper(mutation[:1]) + mutation[1:]
			query := fmt.Sprintf(`mutation($in: %sInput!) { r: %s(input: $in) { application { status version } faults { code } } }`, name, mutation)
			variables := fmt.Sprintf(`{"in": {"applicationId": %q, "expectedVersion": %d, %s}}`, id, version, input)
			_, answer := a.ask(t, viewer, query, json.RawMessage(variables))
			var got struct {
				Data struct {
					R struct {
						Application *struct {
							Status  string
							Version int
						}
						Faults []struct{ Code string }
					}
				}
				Errors []any
			}
			if err := json.Unmarshal(answer, &got); err != nil || len(got.Errors) > 0 {
				t.Fatalf("%s: %v %s", mutation, err, answer)
			}
			if len(got.Data.R.Faults) > 0 {
				return "", got.Data.R.Faults[0].Code
			}
			version = got.Data.R.Application.Version
			return got.Data.R.Application.Status, ""
		}
		const (
			reply   = `"grounds": ["UNRELIABLE_DATA"], "reasons": "Сведения не подтверждены."`
			notice  = reply + `, "hearingAt": "2026-04-02T11:00:00+05:00"`
			silence = `"outcome": "NO_ANSWER", "protocol": "Никто не явился."`
			heard   = `"outcome": "OBJECTED", "explanations": "Не согласна.", "protocol": "Новых сведений нет.",
				"heldFrom": "2026-03-31T09:10:00+05:00", "heldUntil": "2026-03-31T09:30:00+05:00", "participants": "Заявитель, директор"`
		)
		for _, step := range []struct{ viewer, mutation, input, status, fault string }{
			{"head", "refuseService", reply, "", "REFUSAL_NEEDS_NOTICE"},
			{"clerk", "giveNotice", notice, "NOTICE_GIVEN", ""},
			{"head", "refuseService", reply, "", "HEARING_NOT_RECORDED"},
			{"clerk", "recordHearing", `"outcome": "OBJECTED", "protocol": "Вывод."`, "", "REQUIRED"},
			{"clerk", "recordHearing", `"outcome": "WAIVED", "objectionUpheld": true, "protocol": "Вывод."`, "", "NOTHING_TO_UPHOLD"},
			{"clerk", "recordHearing", silence, "", "SILENCE_TOO_EARLY"}, // her two days are not over
			{"clerk", "recordHearing", heard, "NOTICE_GIVEN", ""},
			{"clerk", "recordHearing", heard, "", "ALREADY_HEARD"},
			{"clerk", "refuseService", reply, "", "FORBIDDEN"}, // the head signs
			{"head", "refuseService", reply, "REFUSED", ""},
		} {
			if step.mutation == "recordHearing" {
				a.clock.set(time.Date(2026, 3, 31, 10, 0, 0, 0, monday.Location())) // the day after the notice
			}
			if status, fault := act(step.viewer, step.mutation, step.input); status != step.status || fault != step.fault {
				t.Fatalf("%s by %s: status %q, fault %q; want %q, %q", step.mutation, step.viewer, status, fault, step.status, step.fault)
			}
		}
		query := fmt.Sprintf(`{ node(id: %q) { ... on Application {
			notice { outcome explanations participants heldFrom heldUntil protocol } refusal { number grounds signedBy } latestNoticeOn } } }`, id)
		for viewer, want := range map[string]string{
			"region": `{"data":{"node":{"notice":{"outcome":"OBJECTED","explanations":"Не согласна.","participants":"Заявитель, директор",` +
				`"heldFrom":"2026-03-31T09:10:00+05:00","heldUntil":"2026-03-31T09:30:00+05:00","protocol":"Новых сведений нет."},` +
				`"refusal":{"number":"МО-2026-000001","grounds":["UNRELIABLE_DATA"],"signedBy":"Оспанова Г."},"latestNoticeOn":null}}`,
			"analyst": `{"data":{"node":{"notice":{"outcome":"OBJECTED","explanations":"Н***","participants":"З***",`,
			"region2": `{"data":{"node":null}`,
		} {
			if _, answer := a.ask(t, viewer, query, nil); !strings.HasPrefix(string(answer), want) {
				t.Errorf("%s sees\n%s\nwant\n%s", viewer, answer, want)
			}
		}
	})
}
