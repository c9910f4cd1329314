package workday_test

import (
	"encoding/csv"
	"os"
	"testing"
	"time"

	"telnusqa/internal/workday"
)

// term is the limit of the service in working days (service standard item 3.1).
const term = 15

// readCSV returns the rows of a file under testdata by column name.
func readCSV(t testing.TB, name string) []map[string]string {
	t.Helper()
	f, err := os.Open("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var out []map[string]string
	for _, row := range rows[1:] {
		r := map[string]string{}
		for i, column := range rows[0] {
			r[column] = row[i]
		}
		out = append(out, r)
	}
	return out
}

func preset(t testing.TB, name string) workday.Schedule {
	t.Helper()
	s, err := workday.Preset(name)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// desk is where a channel takes in: the calendar of the place and its last hour.
// Source: service standard item 7 (office 7.1, State Corporation 7.2, portal 7.3).
func desk(t testing.TB, channel, profile string) (*workday.Calendar, workday.TimeOfDay) {
	t.Helper()
	school := preset(t, map[string]string{"ru": workday.PresetRU, "kk": workday.PresetKK}[profile])
	switch channel {
	case "OFFICE":
		return workday.Embedded().Week(school.Week), school.ReceptionEnds()
	case "PORTAL":
		return workday.Embedded().Week(school.Week), school.Close
	case "STATE_CORPORATION":
		corporation := preset(t, workday.PresetCorporation)
		return workday.Embedded().Week(corporation.Week), corporation.ReceptionEnds()
	default:
		t.Fatalf("unknown channel %q", channel)
		return nil, 0
	}
}

// TestCalendarVectors reads instants with their acceptance and due dates, a third of
// them counted by hand on the published calendars, and both readings of the term: the
// acceptance day not counted (the default), and counted as day 1 where the school works.
func TestCalendarVectors(t *testing.T) {
	almaty := zone(t, "Asia/Almaty")
	five := workday.Embedded().Week(workday.FiveDay)
	for _, r := range readCSV(t, "calendar_vectors.csv") {
		t.Run(r["id"], func(t *testing.T) {
			at, err := time.Parse(time.RFC3339, r["accepted_at"])
			if err != nil {
				t.Fatal(err)
			}
			calendar, cutOff := desk(t, r["channel"], r["schedule_profile"])
			accepted, err := workday.AcceptanceDay(at, almaty, calendar.Working, cutOff)
			if err != nil || accepted.String() != r["accepted_working_date"] {
				t.Fatalf("accepted %s, %v; want %s (%s)", accepted, err, r["accepted_working_date"], r["reason"])
			}
			due, err := five.Add(accepted, term)
			if err != nil || due.String() != r["due_date"] {
				t.Errorf("due %s, %v; want %s (%s)", due, err, r["due_date"], r["reason"])
			}
			counted, err := five.Add(accepted.AddDays(-1), term)
			if err != nil || counted.String() != r["due_date_if_acceptance_day_counts"] {
				t.Errorf("due %s, %v with the acceptance day; want %s (%s)", counted, err, r["due_date_if_acceptance_day_counts"], r["reason"])
			}
		})
	}
}

// TestStorageVectors reads the terms that follow the service: a month of storage by the
// six-day week, one working day to send a document back, three before a refusal.
func TestStorageVectors(t *testing.T) {
	five, six := workday.Embedded().Week(workday.FiveDay), workday.Embedded().Week(workday.SixDay)
	for _, r := range readCSV(t, "storage_vectors.csv") {
		t.Run(r["id"], func(t *testing.T) {
			event := date(t, r["event_date"])
			var got workday.Date
			var err error
			switch r["kind"] {
			case "storage_end_1_month":
				got, err = six.OnOrAfter(event.AddMonths(1))
			case "return_1_working_day":
				got, err = five.Add(event, 1)
			case "latest_hearing_notice":
				due, dueErr := five.Add(event, term)
				if dueErr != nil {
					t.Fatal(dueErr)
				}
				got, err = five.Add(due, -3)
			default:
				t.Fatalf("unknown kind %q", r["kind"])
			}
			if err != nil || got.String() != r["expected_date"] {
				t.Errorf("got %s, %v; want %s (%s)", got, err, r["expected_date"], r["reason"])
			}
		})
	}
}
