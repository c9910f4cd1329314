package casefile

import "telnusqa/internal/fault"

// word is one value of an enumeration with its name. The values are those of the API and
// of the database columns; they are never renamed.
type word[T ~string] struct {
	value T
	name  fault.Text
}

// words is an enumeration in its order of presentation.
type words[T ~string] []word[T]

func (ws words[T]) values() []T {
	vs := make([]T, len(ws))
	for i, w := range ws {
		vs[i] = w.value
	}
	return vs
}

func (ws words[T]) find(v T) (fault.Text, bool) {
	for _, w := range ws {
		if w.value == v {
			return w.name, true
		}
	}
	return fault.Text{}, false
}

// name is empty for a value that the enumeration does not have.
func (ws words[T]) name(v T, lang fault.Lang) string {
	text, _ := ws.find(v)
	return text.In(lang)
}

func (ws words[T]) has(v T) bool {
	_, ok := ws.find(v)
	return ok
}
