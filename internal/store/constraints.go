package store

import (
	"errors"
	"strings"
	"sync"

	"entgo.io/ent/dialect/sql/schema"
	"github.com/lib/pq"
	"modernc.org/sqlite"

	"telnusqa/ent"
	"telnusqa/ent/migrate"
	"telnusqa/internal/access"
	"telnusqa/internal/fault"
)

// The faults that a constraint of the database stands for.
var (
	ErrVersionConflict = fault.Define(fault.Conflict, "ROW_CHANGED", fault.Text{
		KK: "Жазбаны осы арада басқа біреу өзгертті. Бетті жаңартып, қайталаңыз.",
		RU: "Запись тем временем изменил кто-то другой. Обновите страницу и повторите.",
		EN: "Somebody else changed this meanwhile. Reload and try again.",
	})
	ErrBlankUsed = fault.Define(fault.Conflict, "BLANK_USED", fault.Text{
		KK: "Бұл бланк басқа телнұсқаға пайдаланылған.",
		RU: "Этот бланк уже использован для другого дубликата.",
		EN: "This blank was used for another duplicate.",
	})
	ErrBlankMoved = fault.Define(fault.Conflict, "BLANK_MOVED", fault.Text{
		KK: "Бланк осы арада басқа жерге өтті, не көрсетілген күн оның соңғы жазбасынан ерте.",
		RU: "Бланк тем временем переместили, или указанный день раньше последней записи о нём.",
		EN: "The blank has moved meanwhile, or the day given is before the last line about it.",
	})
	ErrSeriesNumberTaken = fault.Define(fault.Conflict, "SERIES_NUMBER_TAKEN", fault.Text{
		KK: "Мұндай сериясы мен нөмірі бар бланк есепте бар.",
		RU: "Бланк с такими серией и номером уже учтён.",
		EN: "A blank with this series and number is on record already.",
	})
	ErrDuplicateExists = fault.Define(fault.Conflict, "DUPLICATE_EXISTS", fault.Text{
		KK: "Бұл өтініш бойынша телнұсқа ресімделген.",
		RU: "По этому заявлению дубликат уже оформлен.",
		EN: "A duplicate was issued for this application already.",
	})
	ErrReceiptExists = fault.Define(fault.Conflict, "RECEIPT_EXISTS", fault.Text{
		KK: "Бұл өтініш бойынша қолхат берілген.",
		RU: "По этому заявлению расписка уже выдана.",
		EN: "A receipt was given for this application already.",
	})
	ErrRefusalExists = fault.Define(fault.Conflict, "REFUSAL_EXISTS", fault.Text{
		KK: "Бұл өтініш бойынша дәлелді бас тарту берілген.",
		RU: "По этому заявлению мотивированный отказ уже дан.",
		EN: "A reasoned refusal was given for this application already.",
	})
	ErrHandedOver = fault.Define(fault.Conflict, "HANDED_OVER_ALREADY", fault.Text{
		KK: "Телнұсқа қолға берілген.",
		RU: "Дубликат уже выдан на руки.",
		EN: "The duplicate was handed over already.",
	})
	ErrBINTaken = fault.Define(fault.Conflict, "BIN_TAKEN", fault.Text{
		KK: "Мұндай БСН бар мектеп тізімде бар.",
		RU: "Школа с таким БИН уже есть.",
		EN: "There is a school with this BIN already.",
	})
	ErrKATOTaken = fault.Define(fault.Conflict, "KATO_TAKEN", fault.Text{
		KK: "Мұндай ӘАОЖ коды бар аумақ тізімде бар.",
		RU: "Территория с таким кодом КАТО уже есть.",
		EN: "There is a territory with this KATO code already.",
	})
	ErrBranchCodeTaken = fault.Define(fault.Conflict, "BRANCH_CODE_TAKEN", fault.Text{
		KK: "Мұндай коды бар филиал тізімде бар.",
		RU: "Филиал с таким кодом уже есть.",
		EN: "There is a branch with this code already.",
	})
)

// constraintFaults says which fault a broken unique constraint is. What is not
// listed is our own failure: two rows with one number of our own making.
var constraintFaults = map[string]*fault.Def{
	"duplicates(blank_id)":       ErrBlankUsed,
	"duplicates(series,number)":  ErrBlankUsed,
	"duplicates(application_id)": ErrDuplicateExists,
	"blanks(series,number)":      ErrSeriesNumberTaken,

	"imported_duplicates(series,number)": ErrSeriesNumberTaken,

	"receipts(application_id)":         ErrReceiptExists,
	"service_refusals(application_id)": ErrRefusalExists,
	"hand_overs(duplicate_id)":         ErrHandedOver,
	"users(login)":                     ErrLoginTaken,
	"schools(bin)":                     ErrBINTaken,
	"regions(kato)":                    ErrKATOTaken,
	"divisions(kato)":                  ErrKATOTaken,
	"branches(code)":                   ErrBranchCodeTaken,

	"portal_messages(channel,message_id)": ErrMessageTaken,
}

// checkFaults says the same of the rules that triggers keep.
var checkFaults = map[string]*fault.Def{
	"blank_moves_go_on":          ErrBlankMoved,
	"blank_moves_same_transfer":  ErrBlankMoved,
	"duplicates_use_their_blank": ErrBlankMoved,
}

// brokenCheck names the rule of a CHECK or a trigger that an error is about, or
// nothing.
func brokenCheck(err error) string {
	if e := (*pq.Error)(nil); errors.As(err, &e) && e.Code == "23514" {
		return e.Constraint
	}
	if e := (*sqlite.Error)(nil); errors.As(err, &e) {
		// … CHECK constraint failed: blank_moves_go_on (1811)
		if _, name, ok := strings.Cut(e.Error(), "CHECK constraint failed: "); ok {
			name, _, _ = strings.Cut(name, " ")
			return name
		}
	}
	return ""
}

// explain turns what the database says into what a person can mend, where that
// is so; any other error stays as it is.
func explain(err error) error {
	if err == nil {
		return nil
	}
	if def := constraintFaults[broken(err)]; def != nil {
		return def.Fault()
	}
	if def := checkFaults[brokenCheck(err)]; def != nil {
		return def.Fault()
	}
	return err
}

// broken names the unique constraint that an error is about, as table(columns),
// or nothing.
func broken(err error) string {
	if e := (*pq.Error)(nil); errors.As(err, &e) && e.Code == "23505" {
		return uniqueColumns()[e.Constraint]
	}
	if e := (*sqlite.Error)(nil); errors.As(err, &e) {
		// … UNIQUE constraint failed: duplicates.series, duplicates.number (2067)
		_, list, ok := strings.Cut(e.Error(), "UNIQUE constraint failed: ")
		if !ok {
			return ""
		}
		list, _, _ = strings.Cut(list, " (")
		var table string
		var columns []string
		for _, c := range strings.Split(list, ", ") {
			t, column, _ := strings.Cut(c, ".")
			table, columns = t, append(columns, column)
		}
		return table + "(" + strings.Join(columns, ",") + ")"
	}
	return ""
}

// uniqueColumns gives table(columns) for each unique constraint by its name on
// PostgreSQL.
var uniqueColumns = sync.OnceValue(func() map[string]string {
	all := make(map[string]string)
	add := func(name string, t *schema.Table, columns ...*schema.Column) {
		names := make([]string, len(columns))
		for i, c := range columns {
			names[i] = c.Name
		}
		all[name] = t.Name + "(" + strings.Join(names, ",") + ")"
	}
	for _, t := range migrate.Tables {
		for _, c := range t.Columns {
			if c.Unique {
				add(t.Name+"_"+c.Name+"_key", t, c)
			}
		}
		for _, i := range t.Indexes {
			if i.Unique {
				add(i.Name, t, i.Columns...)
			}
		}
	}
	return all
})

// found turns ent's «not found» into access.ErrNotFound.
func found(err error) error {
	if ent.IsNotFound(err) {
		return access.ErrNotFound
	}
	return explain(err)
}
