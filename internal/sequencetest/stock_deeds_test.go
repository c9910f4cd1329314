package sequencetest

import (
	"fmt"
	"math/rand/v2"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// officer of a school, most of the time.
func (w *world) atSchool(dice *rand.Rand) (person, access.Viewer, error) {
	p := w.one(dice, access.SchoolClerk, access.SchoolHead)
	v, err := w.as(p)
	return p, v, err
}

// receive brings sheets: new numbers most of the time, now and then ones that are
// on record already.
func (w *world) receive(dice *rand.Rand) error {
	p, v, err := w.atSchool(dice)
	if err != nil {
		return err
	}
	first := w.sheets + 1
	n := 1 + dice.IntN(6)
	if dice.IntN(6) == 0 {
		first = max(1, first-dice.IntN(8))
	}
	kind := dice.IntN(2)
	in := casework.BlankRange{
		Key: key(dice), Series: []string{"НОБ", "ЖОБ"}[kind], DocumentKind: casefile.DocumentKinds()[kind], Honours: casefile.Ordinary,
		First: fmt.Sprintf("%07d", first), Last: fmt.Sprintf("%07d", first+n-1), Basis: "Накладная № 1",
		ReceivedOn: workday.DateOf(w.at, w.zone).AddDays(-dice.IntN(3)),
	}
	_, code, err := w.keyed("receive as "+p.name, func() (casework.Outcome, error) { return w.desk.ReceiveBlanks(w.ctx, v, in) })
	if code == "" {
		w.sheets = max(w.sheets, first+n-1)
	}
	return err
}

// some picks a range of numbers near those that were given out, of either series.
func (w *world) some(dice *rand.Rand) casework.Sheets {
	first := 1 + dice.IntN(w.sheets+1)
	return casework.Sheets{Series: []string{"НОБ", "ЖОБ"}[dice.IntN(2)], First: fmt.Sprintf("%07d", first), Last: fmt.Sprintf("%07d", first+dice.IntN(3))}
}

// ownSheets is a range of somebody's own stock, or else just some.
func (w *world) ownSheets(dice *rand.Rand, v access.Viewer) (casework.Sheets, error) {
	r := w.some(dice)
	if v.Home.SchoolID == 0 || dice.IntN(6) == 0 {
		return r, nil
	}
	for _, kind := range casefile.DocumentKinds() {
		rows, err := w.store.BlanksInStock(access.NewContext(w.ctx, v), v.Home.SchoolID, kind, casefile.Ordinary, 5)
		if err != nil {
			return r, err
		}
		if len(rows) > 0 {
			b := rows[dice.IntN(len(rows))]
			r = casework.Sheets{Series: b.Series, First: b.Number, Last: b.Number}
			if n := dice.IntN(2); n > 0 && b.Number != rows[len(rows)-1].Number {
				r.Last = rows[len(rows)-1].Number
			}
		}
	}
	return r, nil
}

func (w *world) spoil(dice *rand.Rand) error {
	p, v, err := w.atSchool(dice)
	if err != nil {
		return err
	}
	r, err := w.ownSheets(dice, v)
	if err != nil {
		return err
	}
	in := casework.SpoiledBlank{Key: key(dice), Series: r.Series, Number: r.First, Reason: "Помарка"}
	_, _, err = w.keyed("spoil as "+p.name, func() (casework.Outcome, error) { return w.desk.SpoilBlank(w.ctx, v, in) })
	return err
}

func (w *world) giveBack(dice *rand.Rand) error {
	p, v, err := w.atSchool(dice)
	if err != nil {
		return err
	}
	r, err := w.ownSheets(dice, v)
	if err != nil {
		return err
	}
	in := casework.GivenBlanks{Key: key(dice), Sheets: r, Basis: "Накладная № 2"}
	_, _, err = w.keyed("return as "+p.name, func() (casework.Outcome, error) { return w.desk.ReturnBlanks(w.ctx, v, in) })
	return err
}

func (w *world) send(dice *rand.Rand) error {
	p, v, err := w.atSchool(dice)
	if err != nil {
		return err
	}
	r, err := w.ownSheets(dice, v)
	if err != nil {
		return err
	}
	to, err := w.store.School(w.inProduct(), schools[dice.IntN(len(schools))])
	if err != nil {
		return err
	}
	in := casework.GivenBlanks{Key: key(dice), Sheets: r, Basis: "Акт № 3", ToBIN: to.BIN}
	out, code, err := w.keyed(fmt.Sprintf("send as %s to %d", p.name, to.ID), func() (casework.Outcome, error) { return w.desk.SendBlanks(w.ctx, v, in) })
	if err == nil && code == "" {
		w.transfers = append(w.transfers, out.TransferID)
	}
	return err
}

// settleTransfer confirms a transfer or calls it back, by whoever may or by anybody.
func (w *world) settleTransfer(dice *rand.Rand) error {
	if len(w.transfers) == 0 {
		return nil
	}
	n := dice.IntN(len(w.transfers))
	t, err := w.store.TransferByID(w.inProduct(), w.transfers[n])
	if err != nil {
		return err
	}
	p, back := w.one(dice, access.SchoolClerk, access.SchoolHead), dice.IntN(3) == 0
	for range 12 { // of the right school, most of the time
		if at := p.Home.SchoolID; back && at == t.SchoolID || !back && at == t.To.SchoolID {
			break
		}
		p = w.whoever(dice)
	}
	v, err := w.as(p)
	if err != nil {
		return err
	}
	a := casework.TransferAct{Key: key(dice), TransferID: t.ID, ExpectedVersion: t.Version}
	_, _, err = w.keyed(fmt.Sprintf("settle transfer %d, back %t, as %s", n+1, back, p.name), func() (casework.Outcome, error) {
		if back {
			return w.desk.CallBackTransfer(w.ctx, v, a)
		}
		return w.desk.ConfirmTransfer(w.ctx, v, a)
	})
	return err
}

func (w *world) count(dice *rand.Rand) error {
	p, v, err := w.atSchool(dice)
	if err != nil {
		return err
	}
	in := casework.PhysicalCount{Key: key(dice), ActNumber: "7", Members: "Комиссия", Found: []casework.Sheets{w.some(dice)}}
	_, _, err = w.keyed("count as "+p.name, func() (casework.Outcome, error) { return w.desk.CountStock(w.ctx, v, in) })
	return err
}

// closeSchool closes some school into another one.
func (w *world) closeSchool(dice *rand.Rand) error {
	if dice.IntN(3) > 0 { // seldom: a country without schools does nothing any more
		return nil
	}
	p := w.one(dice, access.RegionAdmin, access.DivisionOfficer)
	v, err := w.as(p)
	if err != nil {
		return err
	}
	s, err := w.store.School(w.inProduct(), schools[dice.IntN(len(schools))])
	if err != nil {
		return err
	}
	in := casework.Closing{
		Key: key(dice), SchoolID: s.ID, ExpectedVersion: s.Version, SuccessorID: schools[dice.IntN(len(schools))],
		ClosedOn: workday.DateOf(w.at, w.zone).AddDays(-dice.IntN(3)), Basis: "Постановление № 5",
	}
	_, code, err := w.keyed(fmt.Sprintf("close %d into %d as %s", in.SchoolID, in.SuccessorID, p.name), func() (casework.Outcome, error) { return w.desk.CloseSchool(w.ctx, v, in) })
	if err == nil && code == "" {
		w.last = nil // she who asked may be retired by it; again is for those who are there
		_, err = w.transfersOf(s)
	}
	return err
}

// transfersOf keeps the transfers by which a closed school's stock went to its heir.
func (w *world) transfersOf(s store.School) (int, error) {
	all, _, err := w.store.Transfers(w.ctx, product.StockScope(), &access.Territory{Level: access.School, ID: s.ID}, false, 0, 100)
	w.transfers = w.transfers[:0:0]
	for _, t := range all {
		w.transfers = append(w.transfers, t.ID)
	}
	return len(all), err
}
