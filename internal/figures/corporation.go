package figures

// CounterFigures are the visitors of the State Corporation's counters. The standard
// sets 15 minutes for the wait and 15 for the service, there and nowhere else (rules
// R05 to R07).
type CounterFigures struct {
	Taken, Left                 int // tickets; visitors who went unserved
	WaitsLate, ServicesLate     int // at 15 minutes or more
	WaitMinutes, ServiceMinutes Quantiles
}

// WaitsInTimeShare is the share of those called who were called in time.
func (c CounterFigures) WaitsInTimeShare() *float64 {
	return share(c.WaitMinutes.N-c.WaitsLate, c.WaitsLate)
}

// ServicesInTimeShare is the share of those served who were served in time.
func (c CounterFigures) ServicesInTimeShare() *float64 {
	return share(c.ServiceMinutes.N-c.ServicesLate, c.ServicesLate)
}

// StorageFigures are the ready duplicates at the State Corporation.
type StorageFigures struct {
	Arrived, HandedOver, Returned int
	ReturnedLate                  int // of Returned, after the month of storage had ended
	Stored                        int // there at the end of the period's last day
	PastMonth                     int // of Stored, whose month had ended by then
	TooLong                       int // left after the month of storage had ended
	Requested                     int // asked for again after their return
	RequestsMet, RequestsLate     int // sent again within one working day, or later
	StoredDays                    Quantiles
}

// RequestsMetShare is the share of the requests met that were met in time.
func (s StorageFigures) RequestsMetShare() *float64 { return share(s.RequestsMet, s.RequestsLate) }

func (l lens) counter() CounterFigures {
	return CounterFigures{
		Taken:          l.flow(&ticketsTaken),
		Left:           l.flow(&ticketsLeft),
		WaitsLate:      l.flow(&waitsLate),
		ServicesLate:   l.flow(&servicesLate),
		WaitMinutes:    quantilesOf(l.histogram(&waitedFor)),
		ServiceMinutes: quantilesOf(l.histogram(&servedIn)),
	}
}

func (l lens) storage() StorageFigures {
	f := StorageFigures{
		Arrived:      l.flow(&sentToCorporation),
		HandedOver:   l.flow(&handedOverAtCorporation),
		Returned:     l.flow(&returnedToSchool),
		ReturnedLate: l.flow(&returnedLate),
		TooLong:      l.flow(&storedTooLong),
		Requested:    l.flow(&requested),
		RequestsMet:  l.flow(&requestsMet),
		RequestsLate: l.flow(&requestsLate),
		StoredDays:   quantilesOf(l.histogram(&storedFor)),
	}
	f.Stored = l.carried(&sentToCorporation, &handedOverAtCorporation, &returnedToSchool) + f.Arrived - f.HandedOver - f.Returned
	f.PastMonth = l.carried(&monthEnded, &monthEndedLeft) + l.flow(&monthEnded) - l.flow(&monthEndedLeft)
	return f
}
