package live

import (
	"encoding/base64"
	"strconv"
	"strings"

	"telnusqa/internal/fault"
)

// ErrCursor is raised for a cursor that Cursor did not make, and for one beyond
// the end of the journal: made by another database, or before a backup was restored.
var ErrCursor = fault.Define(fault.Invalid, "STREAM_CURSOR_UNKNOWN", fault.Text{
	KK: "Бұл орын белгісі журналға сәйкес келмейді. Ағынды басынан ашыңыз.",
	RU: "Эта отметка не подходит к журналу. Откройте поток заново.",
	EN: "This cursor does not belong to the journal. Open the stream anew.",
})

// FromNow is the position to give for a stream that begins with what comes next.
const FromNow int64 = -1

// cursorPrefix names the form of a cursor, so that another can follow.
const cursorPrefix = "p1:"

// Cursor is a position of the journal as clients keep it: opaque text.
func Cursor(position int64) string {
	return base64.RawURLEncoding.EncodeToString(strconv.AppendInt([]byte(cursorPrefix), position, 10))
}

// ParseCursor reads what Cursor made.
func ParseCursor(s string) (position int64, err error) {
	raw, err := base64.RawURLEncoding.Strict().DecodeString(s)
	if err != nil {
		return 0, ErrCursor.At("after")
	}
	digits, ok := strings.CutPrefix(string(raw), cursorPrefix)
	if !ok {
		return 0, ErrCursor.At("after")
	}
	position, err = strconv.ParseInt(digits, 10, 64)
	if err != nil || position < 0 || strconv.FormatInt(position, 10) != digits {
		return 0, ErrCursor.At("after")
	}
	return position, nil
}
