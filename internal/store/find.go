package store

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/identifier"
	"telnusqa/internal/workday"
)

// Find says what a typed text looks for; its zero value finds nothing.
type Find struct {
	Number         string   // of an application
	Persons        []string // keyed hashes of an IIN, one for each key
	Series, Paper  string   // of a certificate or a duplicate; no series: any that is known
	Names          []string // beginnings of search_name
	readsAsANumber bool     // digits alone: no name, also where nothing is found
}

// shortestName is the least of a name's key that is looked for: a letter finds half of
// a register.
const shortestName = 2

// NewFind reads what somebody typed. Whoever sees persons masked finds by numbers of
// papers only: who knows an IIN or a name must not learn from a list that it has a
// case, or whose the masked one is.
func (s *Store) NewFind(ctx context.Context, text string, persons bool) (Find, error) {
	text = strings.TrimSpace(text)
	if number, ok := casefile.ReadApplicationNumber(text); ok {
		return Find{Number: number}, nil
	}
	// An IIN is spaced when it is read out, and a name has no digits.
	if joined := strings.Join(strings.Fields(text), ""); strings.Trim(joined, "0123456789") == "" && len(joined) == 12 {
		text = joined
	}
	digits := strings.Trim(text, "0123456789") == ""
	if digits && len(text) == 12 {
		if !persons {
			return Find{readsAsANumber: true}, nil
		}
		hashes, err := s.iinHashes(ctx, text)
		return Find{Persons: hashes, readsAsANumber: true}, err
	}
	// A paper's number has digits; a name has none.
	if doc, _, err := identifier.ParseDocumentNumber(text); err == nil && len(doc.Number) >= 5 && strings.Trim(doc.Number, "0123456789") == "" {
		return Find{Series: doc.Series, Paper: doc.Number, readsAsANumber: digits}, nil
	}
	if !persons {
		return Find{}, nil
	}
	words := strings.Fields(text)
	key := identifier.NameKey(words...)
	if len(key) < shortestName {
		return Find{}, nil
	}
	f := Find{Names: []string{key}}
	var said []string // given name first, as people say it; the patronymic after it
	switch len(words) {
	case 2:
		said = []string{words[1], words[0]}
	case 3:
		said = []string{words[2], words[0], words[1]}
	}
	if other := identifier.NameKey(said...); len(other) >= shortestName && other != key {
		f.Names = append(f.Names, other)
	}
	return f, nil
}

// Paper reports whether series and number of a paper are looked for.
func (f Find) OfPaper() bool { return f.Paper != "" }

// MayBeSchool reports whether a school may be meant.
func (f Find) MayBeSchool() bool { return f.Number == "" && (f.Paper == "" || f.readsAsANumber) }

// beginsWith is the column's values that begin with a key of capital letters. LIKE with
// a parameter uses no index.
func (s *Store) beginsWith(column, key string) condition {
	from, below := " >= ?", " < ?"
	if s.dialect == Postgres { // as bytes, whatever the database's collation
		from, below = " ~>=~ ?", " ~<~ ?"
	}
	return when(column+from+" AND "+column+below, key, key+"~")
}

// find narrows a list of cases to what is looked for.
func (s *Store) find(w *conditions, f Find) {
	c := when(nothing)
	switch {
	case f.Number != "":
		c = when("a.number = ?", f.Number)
	case f.Persons != nil:
		marks, args := "(?"+strings.Repeat(", ?", len(f.Persons)-1)+")", stringArgs(f.Persons)
		c = ofPersons("p.iin_hash IN "+marks, args)
	case f.Paper != "":
		series, args := seriesOf(f)
		c = or(
			when("a.original_series IN "+series+" AND a.original_number = ?", append(slices.Clone(args), f.Paper)...),
			when("a.id IN (SELECT d.application_id FROM duplicates d WHERE d.series IN "+series+" AND d.number = ?)", append(slices.Clone(args), f.Paper)...),
		)
	case len(f.Names) > 0:
		var any []condition
		for _, key := range f.Names {
			any = append(any, s.beginsWith("p.search_name", key))
		}
		names := or(any...)
		c = ofPersons(names.sql, names.args)
	}
	w.add(c.sql, c.args...)
}

// ofPersons is the cases of applicants and of those who filed for them.
func ofPersons(sql string, args []any) condition {
	persons := "(SELECT p.id FROM applicants p WHERE " + sql + ")"
	return or(when("a.applicant_id IN "+persons, args...), when("a.representative_id IN "+persons, args...))
}

// seriesOf is the series that was typed, or all of the dictionary: the index begins
// with the series.
func seriesOf(f Find) (sql string, args []any) {
	if f.Series != "" {
		return "(?)", []any{f.Series}
	}
	return "(SELECT series FROM blank_series)", nil
}

// DuplicatesFound lists the cases whose duplicate has this series and number.
func (s *Store) DuplicatesFound(ctx context.Context, scope access.Scope, f Find, limit int) ([]int64, error) {
	w := &conditions{}
	w.scope(scope, "d")
	series, args := seriesOf(f)
	w.add("d.series IN "+series, args...)
	w.add("d.number = ?", f.Paper)
	rows, err := s.query(ctx, "SELECT d.application_id FROM duplicates d WHERE "+w.sql()+" ORDER BY d.series LIMIT ?", append(w.args, limit)...)
	if err != nil {
		return nil, fmt.Errorf("find duplicates: %w", err)
	}
	defer rows.Close()
	var ids []int64
	for rows.Next() {
		var id int64
		if err := rows.Scan(&id); err != nil {
			return nil, fmt.Errorf("find duplicates: %w", err)
		}
		ids = append(ids, id)
	}
	return ids, errOf(rows)
}

// Hint is what is known of an application before it is filed.
type Hint struct {
	IIN                string
	Surname, GivenName string
	Born               workday.Date
	DocumentKind       casefile.DocumentKind
	Series, Paper      string // of the original
}

// Repeat is a case that is likely about the same person and document.
type Repeat struct {
	ApplicationID              int64
	Person, Name, SameOriginal bool
}

// repeatsAtMost bounds the cases that are looked at.
const repeatsAtMost = 200

// LikelyRepeats lists the cases in scope that a hint fits, newest first, and counts
// those beyond the scope, of which nothing else is told.
func (s *Store) LikelyRepeats(ctx context.Context, scope access.Scope, h Hint, limit int) (repeats []Repeat, elsewhere int, err error) {
	const person, name, original = 1, 2, 4
	var hits []string
	var args []any
	hit := func(why int, where string, values ...any) {
		hits = append(hits, fmt.Sprintf(`SELECT a.id, %d AS why FROM applications a JOIN applicants p ON p.id = a.applicant_id WHERE %s`, why, where))
		args = append(args, values...)
	}
	if h.IIN != "" {
		hashes, err := s.iinHashes(ctx, h.IIN)
		if err != nil {
			return nil, 0, fmt.Errorf("look for repeats: %w", err)
		}
		hit(person, "p.iin_hash IN (?"+strings.Repeat(", ?", len(hashes)-1)+") AND a.document_kind = ?", append(stringArgs(hashes), string(h.DocumentKind))...)
	}
	if h.Surname != "" && h.GivenName != "" && !h.Born.IsZero() {
		same := s.beginsWith("p.search_name", identifier.NameKey(h.Surname, h.GivenName))
		hit(name, same.sql+" AND p.birth_date = ? AND a.document_kind = ?", append(same.args, h.Born.String(), string(h.DocumentKind))...)
	}
	if h.Series != "" && h.Paper != "" {
		hit(original, "a.original_series = ? AND a.original_number = ?", h.Series, h.Paper)
	}
	if len(hits) == 0 {
		return nil, 0, nil
	}
	mine, mineArgs := Predicate(scope, "a")
	rows, err := s.query(ctx, `
		SELECT a.id, h.why, CASE WHEN `+mine+` THEN 1 ELSE 0 END
		FROM (SELECT id, SUM(why) AS why FROM (`+strings.Join(hits, " UNION ALL ")+`) every GROUP BY id) h
		JOIN applications a ON a.id = h.id
		ORDER BY a.handed_in_at DESC, a.id DESC
		LIMIT ?`, slices.Concat(mineArgs, args, []any{repeatsAtMost})...)
	if err != nil {
		return nil, 0, fmt.Errorf("look for repeats: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var id int64
		var why, seen int
		if err := rows.Scan(&id, &why, &seen); err != nil {
			return nil, 0, fmt.Errorf("look for repeats: %w", err)
		}
		switch {
		case seen == 0:
			elsewhere++
		case len(repeats) < limit:
			repeats = append(repeats, Repeat{ApplicationID: id, Person: why&person != 0, Name: why&name != 0, SameOriginal: why&original != 0})
		}
	}
	return repeats, elsewhere, errOf(rows)
}
