package workday

import (
	_ "embed"
	"encoding/csv"
	"fmt"
	"strconv"
	"strings"
	"sync"
)

// The published days. They were compiled on 22.11.2026 from the production calendars,
// the transfer orders and the laws named in acts.csv.
//
//go:embed data/days.csv
var daysCSV string

// The acts the days stand on, in three languages. An act whose number could not be
// verified is cited without one.
//
//go:embed data/acts.csv
var actsCSV string

// Embedded returns version 1, the years 2022 to 2028, which the program carries
// within itself. It is parsed once; every call returns the same value.
func Embedded() *Calendars { return embedded() }

// embedded panics on a defect: the data is part of the program, and a program with a
// wrong calendar must not start. TestEmbedded reads it on every build.
var embedded = sync.OnceValue(func() *Calendars {
	days, err := readDays(daysCSV)
	if err != nil {
		panic(err)
	}
	var years []int
	for _, d := range days {
		if y := d.Date.Year(); len(years) == 0 || years[len(years)-1] < y {
			years = append(years, y)
		}
	}
	c, err := NewCalendars(1, years, days)
	if err != nil {
		panic(err)
	}
	return c
})

// readDays reads rows of date, week, kind, title_kk, title_ru, title_en, act, status.
func readDays(text string) ([]Day, error) {
	r := csv.NewReader(strings.NewReader(text))
	r.FieldsPerRecord = 8
	rows, err := r.ReadAll()
	if err != nil {
		return nil, fmt.Errorf("read days: %w", err)
	}
	days := make([]Day, 0, len(rows))
	for _, row := range rows[1:] {
		date, err := ParseDate(row[0])
		if err != nil {
			return nil, fmt.Errorf("read days: %w", err)
		}
		week, err := strconv.ParseUint(row[1], 10, 8)
		if err != nil {
			return nil, fmt.Errorf("read days: %s: %w", date, err)
		}
		act, known := acts()[row[6]]
		if !known {
			return nil, fmt.Errorf("read days: %s: unknown act %q", date, row[6])
		}
		days = append(days, Day{
			Date: date, Week: Week(week), Kind: DayKind(row[2]),
			TitleKK: row[3], TitleRU: row[4], TitleEN: row[5],
			Act: act.RU, Status: row[7],
		})
	}
	return days, nil
}

// An Act is the citation of a law or order.
type Act struct{ KK, RU, EN string }

// labourCode is what ordinary days stand on. The Russian wording is the key under
// which Citation finds the others.
const labourCode = "Трудовой кодекс РК от 23.11.2015"

// Citation returns the citation in all languages of an act as Day.Act has it. An act
// that the program does not carry, entered with a later version of the calendar, is
// returned as it was entered, in each language.
func Citation(act string) Act {
	if known, ok := actsByText()[act]; ok {
		return known
	}
	return Act{KK: act, RU: act, EN: act}
}

// acts returns the embedded acts by their code in days.csv.
var acts = sync.OnceValue(func() map[string]Act {
	rows, err := csv.NewReader(strings.NewReader(actsCSV)).ReadAll()
	if err != nil {
		panic(fmt.Errorf("workday: read acts: %w", err))
	}
	byCode := make(map[string]Act, len(rows))
	for _, row := range rows[1:] {
		byCode[row[0]] = Act{KK: row[1], RU: row[2], EN: row[3]}
	}
	return byCode
})

var actsByText = sync.OnceValue(func() map[string]Act {
	byText := make(map[string]Act, len(acts()))
	for _, a := range acts() {
		byText[a.RU] = a
	}
	return byText
})
