package store

import (
	"context"
	"database/sql"
	"fmt"
)

// CaseCount is how many applications of a region stand where.
type CaseCount struct {
	Region, Channel, Status string // KATO of the region; the words of casefile
	Cases                   int64
}

// ClockCount is how many 15-day clocks of a division are in a state.
type ClockCount struct {
	Region, Division, State string // KATO codes; the words of sla
	Clocks                  int64
}

// CasesByStatus counts all applications by region, channel and status. It reads the
// whole table; it is for operators' gauges, which are not asked for often, and
// tells nothing about a person.
func (s *Store) CasesByStatus(ctx context.Context) ([]CaseCount, error) {
	rows, err := s.query(ctx, `
		SELECT r.kato, a.channel, a.status, a.cases
		FROM (SELECT region_id, channel, status, COUNT(*) AS cases
		      FROM applications
		      GROUP BY region_id, channel, status) a
		JOIN regions r ON r.id = a.region_id
		ORDER BY r.kato, a.channel, a.status`)
	if err != nil {
		return nil, fmt.Errorf("count applications: %w", err)
	}
	defer rows.Close()
	var all []CaseCount
	for rows.Next() {
		var c CaseCount
		if err := rows.Scan(&c.Region, &c.Channel, &c.Status, &c.Cases); err != nil {
			return nil, fmt.Errorf("count applications: %w", err)
		}
		all = append(all, c)
	}
	return all, errOf(rows)
}

// IssueClocksByState counts the running 15-day clocks by division and state.
func (s *Store) IssueClocksByState(ctx context.Context) ([]ClockCount, error) {
	rows, err := s.query(ctx, `
		SELECT r.kato, d.kato, c.state, c.clocks
		FROM (SELECT division_id, state, COUNT(*) AS clocks
		      FROM clocks
		      WHERE stopped_at IS NULL -- the partial index: finished clocks are the many
		        AND kind = 'ISSUE'
		      GROUP BY division_id, state) c
		JOIN divisions d ON d.id = c.division_id
		JOIN regions r ON r.id = d.region_id
		ORDER BY r.kato, d.kato, c.state`)
	if err != nil {
		return nil, fmt.Errorf("count clocks: %w", err)
	}
	defer rows.Close()
	var all []ClockCount
	for rows.Next() {
		var c ClockCount
		if err := rows.Scan(&c.Region, &c.Division, &c.State, &c.Clocks); err != nil {
			return nil, fmt.Errorf("count clocks: %w", err)
		}
		all = append(all, c)
	}
	return all, errOf(rows)
}

// Pools names the pools of connections, for operators' gauges.
func (s *Store) Pools() map[string]*sql.DB {
	pools := map[string]*sql.DB{"main": s.writers}
	if s.readers != s.writers {
		pools = map[string]*sql.DB{"write": s.writers, "read": s.readers}
	}
	if s.counters != nil {
		pools["numbers"] = s.counters
	}
	return pools
}
