package sequencetest

import (
	"fmt"

	"telnusqa/internal/access"
	"telnusqa/internal/stock"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

// territories are all of the small country, each after the one it belongs to.
var territories = []struct {
	access.Territory
	parent int // index; the country is its own
}{
	{access.Territory{Level: access.Country, ID: 1}, 0},
	{access.Territory{Level: access.Region, ID: storetest.Akmola}, 0},
	{access.Territory{Level: access.Region, ID: storetest.Abai}, 0},
	{access.Territory{Level: access.Division, ID: storetest.Kokshetau}, 1},
	{access.Territory{Level: access.Division, ID: storetest.Zerenda}, 1},
	{access.Territory{Level: access.Division, ID: storetest.Semei}, 2},
	{access.Territory{Level: access.School, ID: storetest.School1}, 3},
	{access.Territory{Level: access.School, ID: storetest.School2}, 3},
	{access.Territory{Level: access.School, ID: storetest.SchoolZerenda}, 4},
	{access.Territory{Level: access.School, ID: storetest.SchoolSemei}, 5},
}

// stockLaws: every book balances, says what the sheets say, and adds up to that of
// the territory above; a number is in the country once, and a sheet makes one
// duplicate.
func (w *world) stockLaws() error {
	sheets, err := w.bySchool(`SELECT school_id, COUNT(*) FROM blanks WHERE state = 'IN_STOCK' GROUP BY school_id`)
	if err != nil {
		return err
	}
	balances := make([]stock.Balance, len(territories))
	for i, t := range territories {
		b, err := w.store.StockBalance(w.ctx, product.StockScope(), store.BookFilter{Territory: &t.Territory})
		if err != nil {
			return err
		}
		if b.CarriedOver+b.Received+b.TransferredIn != b.Used+b.Spoiled+b.Returned+b.TransferredOut+b.Left {
			return fmt.Errorf("the book of %v does not balance: %+v", t.Territory, b)
		}
		if t.Level == access.School && b.Left != sheets[t.ID] {
			return fmt.Errorf("the book of %v says %d sheets are left, there are %d", t.Territory, b.Left, sheets[t.ID])
		}
		balances[i] = b
	}
	for i, t := range territories {
		if t.Level == access.School {
			continue
		}
		var sum stock.Balance
		for k, child := range territories {
			if k != i && child.parent == i {
				b := balances[k]
				sum.Received, sum.Used, sum.Spoiled, sum.Returned = sum.Received+b.Received, sum.Used+b.Used, sum.Spoiled+b.Spoiled, sum.Returned+b.Returned
				sum.Left += b.Left
			}
		}
		b := balances[i]
		if sum.Received != b.Received || sum.Used != b.Used || sum.Spoiled != b.Spoiled || sum.Returned != b.Returned || sum.Left != b.Left {
			return fmt.Errorf("the books below %v add up to %+v, its own says %+v", t.Territory, sum, b)
		}
	}
	for what, query := range map[string]string{
		"a number is on record twice":                 `SELECT COUNT(*) FROM (SELECT 1 FROM blanks GROUP BY series, number HAVING COUNT(*) > 1) x`,
		"a duplicate's sheet is not used, or another": `SELECT COUNT(*) FROM duplicates d JOIN blanks b ON b.id = d.blank_id WHERE b.state <> 'USED' OR b.series <> d.series OR b.number <> d.number`,
		"a used sheet is no duplicate":                `SELECT COUNT(*) FROM blanks b WHERE b.state = 'USED' AND NOT EXISTS (SELECT 1 FROM duplicates d WHERE d.blank_id = b.id)`,
		"a sheet made two duplicates":                 `SELECT COUNT(*) FROM (SELECT 1 FROM duplicates GROUP BY blank_id HAVING COUNT(*) > 1) x`,
		"a sheet is on its way by no open transfer": `SELECT COUNT(*) FROM blanks b WHERE b.state = 'IN_TRANSIT' AND NOT EXISTS (
			SELECT 1 FROM blank_moves m JOIN blank_transfers t ON t.id = m.transfer_id WHERE m.blank_id = b.id AND m.seq = b.moves AND t.state = 'SENT')`,
		"a sheet lies elsewhere than its last line says": `SELECT COUNT(*) FROM blanks b JOIN blank_moves m ON m.blank_id = b.id AND m.seq = b.moves
			WHERE b.state NOT IN ('IN_TRANSIT') AND m.school_id <> b.school_id`,
	} {
		if err := w.none(what, query); err != nil {
			return err
		}
	}
	return nil
}

// bySchool reads numbers by the id beside them.
func (w *world) bySchool(query string) (map[int64]int, error) {
	rows, err := w.store.Reader().QueryContext(w.ctx, query)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	all := map[int64]int{}
	for rows.Next() {
		var id int64
		var n int
		if err := rows.Scan(&id, &n); err != nil {
			return nil, err
		}
		all[id] = n
	}
	return all, rows.Err()
}

// none counts what must not be.
func (w *world) none(what, query string) error {
	var n int
	if err := w.store.Reader().QueryRowContext(w.ctx, query).Scan(&n); err != nil {
		return fmt.Errorf("%s: %w", what, err)
	}
	if n != 0 {
		return fmt.Errorf("%s: %d times", what, n)
	}
	return nil
}
