package graph

import (
	"encoding/base64"
	"strconv"
	"strings"
	"time"

	"telnusqa/graph/view"
	"telnusqa/internal/fault"
	"telnusqa/internal/store"
)

var (
	errPageSize = fault.Define(fault.Invalid, "PAGE_SIZE", fault.Text{
		KK: "Бет көлемі 1 мен {limit} аралығында.", RU: "Размер страницы от 1 до {limit}.", EN: "A page has 1 to {limit} entries.",
	})
	errPageBothWays = fault.Define(fault.Invalid, "PAGE_BOTH_WAYS", fault.Text{
		KK: "first пен last бірге берілмейді.", RU: "first и last не задаются вместе.", EN: "Give first or last, not both.",
	})
	errArguments = fault.Define(fault.Invalid, "ONE_ARGUMENT", fault.Text{
		KK: "Дәл бір аргумент беріңіз.", RU: "Задайте ровно один аргумент.", EN: "Give exactly one argument.",
	})
)

const (
	defaultPage = 50
	maxPage     = 100
)

// page is the part of a list that was asked for.
type page struct {
	size          int
	backward      bool
	after, before string
}

func newPage(first *int, after *string, last *int, before *string) (page, error) {
	return newPageOf(maxPage, first, after, last, before)
}

func newPageOf(limit int, first *int, after *string, last *int, before *string) (page, error) {
	p := page{size: defaultPage}
	switch {
	case first != nil && last != nil:
		return p, errPageBothWays.At("last")
	case last != nil:
		p.size, p.backward = *last, true
	case first != nil:
		p.size = *first
	}
	if p.size < 1 || p.size > limit {
		return p, errPageSize.With("limit", limit)
	}
	if after != nil {
		p.after = *after
	}
	if before != nil {
		p.before = *before
	}
	return p, nil
}

// info says where the page stands; more is whether the list goes on in the
// direction of reading.
func (p page) info(more bool, start, end string) *view.PageInfo {
	i := &view.PageInfo{StartCursor: start, EndCursor: end, HasNextPage: more, HasPreviousPage: p.after != ""}
	if p.backward {
		i.HasNextPage, i.HasPreviousPage = p.before != "", more
	}
	return i
}

// around is info for a page of n entries whose cursors the list knows.
func (p page) around(more bool, n int, cursor func(i int) string) *view.PageInfo {
	if n == 0 {
		return p.info(more, "", "")
	}
	return p.info(more, cursor(0), cursor(n-1))
}

// A list's cursor is the sort key and the id of an entry.
func encodeKey(key string, id int64) string {
	return base64.RawURLEncoding.EncodeToString([]byte(key + "|" + strconv.FormatInt(id, 10)))
}

func decodeKey(cursor string) (key string, id int64, err error) {
	b, err := base64.RawURLEncoding.DecodeString(cursor)
	if err != nil {
		return "", 0, store.ErrBadCursor.Fault()
	}
	key, digits, _ := strings.Cut(string(b), "|")
	if id, err = strconv.ParseInt(digits, 10, 64); err != nil {
		return "", 0, store.ErrBadCursor.Fault()
	}
	return key, id, nil
}

// moments reads the cursors of a list that goes by an instant.
func (p page) moments() (after, before *store.MomentKey, err error) {
	if after, err = momentKey(p.after); err != nil {
		return nil, nil, err
	}
	before, err = momentKey(p.before)
	return after, before, err
}

func momentKey(cursor string) (*store.MomentKey, error) {
	if cursor == "" {
		return nil, nil
	}
	key, id, err := decodeKey(cursor)
	if err != nil {
		return nil, err
	}
	at, err := time.Parse(time.RFC3339Nano, key)
	if err != nil {
		return nil, store.ErrBadCursor.Fault()
	}
	return &store.MomentKey{At: at, ID: id}, nil
}

func momentCursor(at time.Time, id int64) string {
	return encodeKey(at.UTC().Format(time.RFC3339Nano), id)
}

func caseKey(cursor string) (*store.CaseKey, error) {
	if cursor == "" {
		return nil, nil
	}
	key, id, err := decodeKey(cursor)
	return &store.CaseKey{Key: key, ID: id}, err
}
