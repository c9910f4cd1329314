package workday_test

import (
	"fmt"
	"time"

	"telnusqa/internal/workday"
)

// An application handed in at a school's desk on 22 April 2024 is due on 16 May: the
// Saturday 4 May is worked, 1 and 7-9 May are off.
func Example() {
	almaty, err := workday.Zone("Asia/Almaty")
	if err != nil {
		fmt.Println(err)
		return
	}
	school, err := workday.Preset(workday.PresetRU)
	if err != nil {
		fmt.Println(err)
		return
	}
	calendar := workday.Embedded().Week(school.Week)

	handedIn := time.Date(2024, 4, 22, 10, 0, 0, 0, almaty)
	accepted, err := workday.AcceptanceDay(handedIn, almaty, calendar.Working, school.ReceptionEnds())
	if err != nil {
		fmt.Println(err)
		return
	}
	due, err := calendar.Add(accepted, 15)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("accepted", accepted, "due", due, "until", due.At(school.Close, almaty).UTC().Format(time.RFC3339))
	// Output: accepted 2024-04-22 due 2024-05-16 until 2024-05-16T13:30:00Z
}

func ExampleCalendar_Explain() {
	calendar := workday.Embedded().Week(workday.FiveDay)
	lines, err := calendar.Explain(workday.NewDate(2025, 1, 2), workday.NewDate(2025, 1, 8))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, l := range lines {
		number := "-"
		if l.Counted {
			number = fmt.Sprint(l.Number)
		}
		fmt.Println(l.Date, number, l.TitleEN)
	}
	// Output:
	// 2025-01-03 - moved from 05.01.2025
	// 2025-01-04 - Weekend
	// 2025-01-05 1 working day for 03.01.2025
	// 2025-01-06 2 Working day
	// 2025-01-07 - Orthodox Christmas
	// 2025-01-08 3 Working day
}

func ExampleCalendar_Add_yearNotPublished() {
	calendar := workday.Embedded().Week(workday.FiveDay)
	_, err := calendar.Add(workday.NewDate(2028, 12, 20), 15)
	fmt.Println(err)
	// Output: workday: no calendar is published for the year: 2029
}
