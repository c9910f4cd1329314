package demo

import (
	"bytes"
	"embed"
	"encoding/csv"
	"fmt"
	"strconv"
	"sync"

	"telnusqa/internal/store"
)

// The tables. Codes and Russian names of regions, divisions and settlements follow the
// classifier of administrative units (KATO) as of October 2022; the Kazakh names of
// villages are spelled by its sense and were not compared with an official list. How
// many schools a place has, their names, and everything about people, is invented.
//
//go:embed data/*.csv
var files embed.FS

// record is one row of a table, by column name.
type record map[string]string

// number reads a whole number; the tables are compiled in, so a bad one is a defect.
func (r record) number(column string) int {
	n, err := strconv.Atoi(r[column])
	if err != nil {
		panic(fmt.Errorf("demo: column %s: %w", column, err))
	}
	return n
}

// tile reads the place on a tile map.
func (r record) tile() *store.Tile {
	return &store.Tile{Column: r.number("tile_column"), Row: r.number("tile_row")}
}

// table reads a compiled-in CSV file with a header line.
func table(name string) []record {
	raw, err := files.ReadFile("data/" + name + ".csv")
	if err != nil {
		panic(fmt.Errorf("demo: read table: %w", err))
	}
	lines, err := csv.NewReader(bytes.NewReader(raw)).ReadAll()
	if err != nil {
		panic(fmt.Errorf("demo: table %s: %w", name, err))
	}
	header := lines[0]
	records := make([]record, 0, len(lines)-1)
	for _, line := range lines[1:] {
		r := make(record, len(header))
		for i, column := range header {
			r[column] = line[i]
		}
		records = append(records, r)
	}
	return records
}

// tables holds every file parsed once.
var tables = sync.OnceValue(func() map[string][]record {
	parsed := map[string][]record{}
	for _, name := range []string{
		"regions", "divisions", "localities", "branches", "streets", "namesakes", "surnames", "given_names",
	} {
		parsed[name] = table(name)
	}
	return parsed
})
