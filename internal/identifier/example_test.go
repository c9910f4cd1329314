package identifier_test

import (
	"fmt"
	"time"

	"telnusqa/internal/identifier"
)

func ExampleParseIIN() {
	today := time.Date(2026, 11, 23, 0, 0, 0, 0, time.UTC)
	iin, err := identifier.ParseIIN("101010598001", today)
	if err != nil {
		fmt.Println(err)
		return
	}
	y, m, d := iin.Birth()
	fmt.Println(iin.Masked(), iin.Sex(), y, m, d, "age", iin.AgeOn(today.Date()))

	_, err = identifier.ParseIIN("101010598002", today)
	fmt.Println(err)
	// Output:
	// 101010****** M 2010 October 10 age 16
	// identifier: the check digit does not agree
}

func ExampleParseDocumentNumber() {
	for _, raw := range []string{"жоб №0123456", "HOБ-0123456", "А № 123456"} {
		number, warnings, err := identifier.ParseDocumentNumber(raw)
		fmt.Println(number, warnings, err)
	}
	// Output:
	// ЖОБ № 0123456 [] <nil>
	// НОБ № 0123456 [LOOK_ALIKES] <nil>
	// А № 123456 [UNKNOWN_FORM] <nil>
}
