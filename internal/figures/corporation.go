package figures

// CounterFigures are the visits to the State Corporation's counter where waiting
// and service were measured. The standard sets 15 minutes for each, there and
// nowhere else (rules R05 to R07).
type CounterFigures struct {
	Visits                      int
	WaitsLate, ServicesLate     int // longer than 15 minutes
	WaitMinutes, ServiceMinutes Quantiles
}

// WaitsInTimeShare is the share of visits that waited for 15 minutes at most.
func (c CounterFigures) WaitsInTimeShare() *float64 { return share(c.Visits-c.WaitsLate, c.WaitsLate) }

// ServicesInTimeShare is the share of visits served within 15 minutes.
func (c CounterFigures) ServicesInTimeShare() *float64 {
	return share(c.Visits-c.ServicesLate, c.ServicesLate)
}

// StorageFigures are the ready duplicates at the State Corporation.
type StorageFigures struct {
	Arrived, HandedOver, Returned int
	Stored                        int // there at the end of the period's last day
	TooLong                       int // left after the month of storage had ended
	Requested                     int // asked for again after their return
	RequestsMet, RequestsLate     int // sent again within one working day, or later
	StoredDays                    Quantiles
}

func (l lens) counter() CounterFigures {
	waits := l.histogram(&waitedFor)
	return CounterFigures{
		Visits:         total(waits),
		WaitsLate:      l.flow(&waitsLate),
		ServicesLate:   l.flow(&servicesLate),
		WaitMinutes:    quantilesOf(waits),
		ServiceMinutes: quantilesOf(l.histogram(&servedIn)),
	}
}

func (l lens) storage() StorageFigures {
	f := StorageFigures{
		Arrived:      l.flow(&sentToCorporation),
		HandedOver:   l.flow(&handedOverAtCorporation),
		Returned:     l.flow(&returnedToSchool),
		TooLong:      l.flow(&storedTooLong),
		Requested:    l.flow(&requested),
		RequestsMet:  l.flow(&requestsMet),
		RequestsLate: l.flow(&requestsLate),
		StoredDays:   quantilesOf(l.histogram(&storedFor)),
	}
	f.Stored = l.carried(&sentToCorporation, &handedOverAtCorporation, &returnedToSchool) + f.Arrived - f.HandedOver - f.Returned
	return f
}
