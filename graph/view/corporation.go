package view

import "telnusqa/internal/figures"

// CounterTimes are times of visitors at the State Corporation's counters.
type CounterTimes struct {
	Taken, Called, Served, Left             int
	WaitsInTime, ServicesInTime             int
	WaitsInTimeShare, ServicesInTimeShare   *float64
	MedianWaitMinutes, P90WaitMinutes       *float64
	MedianServiceMinutes, P90ServiceMinutes *float64
}

// NewCounterTimes shows what was counted.
func NewCounterTimes(c figures.CounterFigures) *CounterTimes {
	return &CounterTimes{
		Taken: c.Taken, Called: c.WaitMinutes.N, Served: c.ServiceMinutes.N, Left: c.Left,
		WaitsInTime: c.WaitMinutes.N - c.WaitsLate, ServicesInTime: c.ServiceMinutes.N - c.ServicesLate,
		WaitsInTimeShare: c.WaitsInTimeShare(), ServicesInTimeShare: c.ServicesInTimeShare(),
		MedianWaitMinutes: c.WaitMinutes.OrNone(c.WaitMinutes.Median), P90WaitMinutes: c.WaitMinutes.OrNone(c.WaitMinutes.P90),
		MedianServiceMinutes: c.ServiceMinutes.OrNone(c.ServiceMinutes.Median), P90ServiceMinutes: c.ServiceMinutes.OrNone(c.ServiceMinutes.P90),
	}
}

// CounterFigures are the counters of a territory or a branch.
type CounterFigures struct {
	Times *CounterTimes
	of    figures.Figures
}

// Source is what the figures were made of, for what needs another reading.
func (c *CounterFigures) Source() figures.Figures { return c.of }

// NewCounterFigures shows the counters.
func NewCounterFigures(f figures.Figures) *CounterFigures {
	return &CounterFigures{Times: NewCounterTimes(f.Counter), of: f}
}

// Counter are the counters of the territory.
func (f *Figures) Counter() *CounterFigures { return NewCounterFigures(f.of) }

// BranchCounterFigures are the counters of one branch.
type BranchCounterFigures struct {
	Branch *Branch
	Times  *CounterTimes
}

// HourCounterFigures are the counters in one hour of the day.
type HourCounterFigures struct {
	Hour  int
	Times *CounterTimes
}

// StorageFigures are the ready duplicates at the State Corporation.
type StorageFigures struct {
	figures.StorageFigures
	RequestsMetShare                *float64
	MedianStoredDays, P90StoredDays *float64
}

// NewStorageFigures shows what is kept.
func NewStorageFigures(s figures.StorageFigures) *StorageFigures {
	return &StorageFigures{
		StorageFigures: s, RequestsMetShare: s.RequestsMetShare(),
		MedianStoredDays: s.StoredDays.OrNone(s.StoredDays.Median), P90StoredDays: s.StoredDays.OrNone(s.StoredDays.P90),
	}
}

// Storage are the duplicates of the territory's schools.
func (f *Figures) Storage() *StorageFigures { return NewStorageFigures(f.of.Storage) }

// Where names the branch to the figures.
func (b *Branch) Where() int64 { return b.row.ID }
