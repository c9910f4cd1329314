package main

import (
	"context"
	"fmt"
	"os"
	"runtime"
	"strings"
	"time"

	"telnusqa/internal/store"
)

// result is a line of the table: the product, and where there is one the raw
// handler beside it.
type result struct {
	what    string
	clients int
	product reading
	raw     *reading
	goal    string // empty: measured for information
	got     string
	reached bool
}

// table is what bench prints, in Markdown.
type table struct {
	lines    []result
	about    string        // the machine and the data
	sealed   time.Duration // after the last hand-in until all were sealed
	together float64       // rate of all in one school by that of the spread
}

func (t *table) add(l result) { t.lines = append(t.lines, l) }

// describe notes on what was measured.
func (t *table) describe(ctx context.Context, db *store.Store) error {
	var cases, schools, entries int
	var version string
	for query, to := range map[string]any{
		`SELECT COUNT(*) FROM applications`: &cases,
		`SELECT COUNT(*) FROM schools`:      &schools,
		`SELECT MAX(id) FROM seals`:         &entries,
		`SHOW server_version`:               &version,
	} {
		if err := db.Reader().QueryRowContext(ctx, query).Scan(to); err != nil {
			return fmt.Errorf("describe the data: %w", err)
		}
	}
	t.about = fmt.Sprintf("%s cases of %s schools, %s journal entries; PostgreSQL %s on the same machine, %s, %s with %d processors (%s)",
		grouped(cases), grouped(schools), grouped(entries), version, runtime.Version(), runtime.GOARCH, runtime.NumCPU(), processor())
	return nil
}

// processor is the model's name, where the system tells it.
func processor() string {
	raw, err := os.ReadFile("/proc/cpuinfo")
	if err != nil {
		return "unknown model"
	}
	for line := range strings.Lines(string(raw)) {
		if name, value, ok := strings.Cut(line, ":"); ok && strings.TrimSpace(name) == "model name" {
			return strings.TrimSpace(value)
		}
	}
	return "unknown model"
}

// String is the table as docs/performance.md shows it.
func (t *table) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s.\n\n", t.about)
	b.WriteString("| | clients | requests/s | median ms | p99 ms | CPU ms, server + database | raw: requests/s | raw: CPU ms | goal | got |\n")
	b.WriteString("|---|---:|---:|---:|---:|---:|---:|---:|---|---|\n")
	for _, l := range t.lines {
		p := l.product
		fmt.Fprintf(&b, "| %s | %d | %s | %.1f | %.1f | %s |", l.what, l.clients, grouped(int(p.rate()+0.5)), ms(p.Median), ms(p.P99), perRequest(p))
		if l.raw != nil {
			fmt.Fprintf(&b, " %s | %s |", grouped(int(l.raw.rate()+0.5)), perRequest(*l.raw))
		} else {
			b.WriteString(" | |")
		}
		switch {
		case l.goal == "":
			fmt.Fprintf(&b, " | %s |\n", l.got)
		case l.reached:
			fmt.Fprintf(&b, " %s | %s, reached |\n", l.goal, l.got)
		default:
			fmt.Fprintf(&b, " %s | **%s, missed** |\n", l.goal, l.got)
		}
	}
	fmt.Fprintf(&b, "\nHand-ins all in one school run at %.2f of the rate of those spread over schools. ", t.together)
	fmt.Fprintf(&b, "After the last hand-in the sealer was done within %s.\n", t.sealed.Round(10*time.Millisecond))
	return b.String()
}

func perRequest(r reading) string {
	return fmt.Sprintf("%.2f = %.2f + %.2f", ms(r.each(r.cpu.total())), ms(r.each(r.cpu.server)), ms(r.each(r.cpu.database)))
}
