package figures

import "telnusqa/internal/casefile"

// ChannelFigures are the balance of one door. The doors add up to the whole.
type ChannelFigures struct {
	Channel casefile.Channel
	Balance
	OpenOverdue int
}

// ReasonFigures count one reason. A case with two reasons counts for both, so
// reasons add up to more than the whole.
type ReasonFigures struct {
	Reason           casefile.Reason
	Received, Issued int
}

// DocumentKindFigures count one kind of document.
type DocumentKindFigures struct {
	DocumentKind     casefile.DocumentKind
	Received, Issued int
}

// HonoursFigures count one honours of the documents asked for.
type HonoursFigures struct {
	Honours  casefile.Honours
	Received int
}

// CertificationFigures count one way of signing the application.
type CertificationFigures struct {
	CertifiedBy casefile.CertifiedBy
	Received    int
}

func (t *tally) channel(door int) ChannelFigures {
	l := lens{tally: t, door: door}
	return ChannelFigures{
		Channel:     casefile.Channel(channels[door]),
		Balance:     l.balance(),
		OpenOverdue: l.overdue(),
	}
}

// reason adds up the sets that hold the i-th reason.
func (l lens) reason(i int) ReasonFigures {
	f := ReasonFigures{Reason: casefile.Reason(reasonNames[i])}
	for set := range reasonSets {
		if (set+1)&(1<<i) != 0 {
			f.Received += l.flowOf(&receivedByReasons, set)
			f.Issued += l.flowOf(&issuedByReasons, set)
		}
	}
	return f
}

func (l lens) documentKind(i int) DocumentKindFigures {
	return DocumentKindFigures{
		DocumentKind: casefile.DocumentKind(documentKinds[i]),
		Received:     l.flowOf(&receivedByKind, i),
		Issued:       l.flowOf(&issuedByKind, i),
	}
}
