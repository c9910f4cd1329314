package tabular

import (
	"bytes"
	"encoding/binary"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

var bom = []byte("\xef\xbb\xbf")

// decode gives the text of a file: by its byte order mark, else as UTF-16 where every
// second byte of Latin letters and separators is zero, else as UTF-8 where it is, else
// as windows-1251. That is how spreadsheet programs save «Unicode text», «CSV UTF-8»
// and «CSV» on computers of the country.
func decode(file []byte) (string, error) {
	switch {
	case bytes.HasPrefix(file, bom):
		file = file[len(bom):]
	case bytes.HasPrefix(file, []byte{0xff, 0xfe}):
		return wide(file[2:], binary.LittleEndian)
	case bytes.HasPrefix(file, []byte{0xfe, 0xff}):
		return wide(file[2:], binary.BigEndian)
	case zeros(file, 1):
		return wide(file, binary.LittleEndian)
	case zeros(file, 0):
		return wide(file, binary.BigEndian)
	}
	if bytes.IndexByte(file, 0) >= 0 {
		return "", ErrNotTable.Fault()
	}
	if utf8.Valid(file) {
		return string(file), nil
	}
	var b strings.Builder
	for _, c := range file {
		if r, ok := kazakh[c]; ok {
			b.WriteRune(r)
		} else {
			b.WriteRune(charmap.Windows1251.DecodeByte(c))
		}
	}
	return b.String(), nil
}

// kazakh are the places at which STRK 1048-2002 has the letters of Kazakh and
// windows-1251 has Serbian, Macedonian and Ukrainian ones, which no text of a school
// needs. І and і stand at the same place in both.
var kazakh = map[byte]rune{
	0x8d: 'Қ', 0x8e: 'Һ', 0x9d: 'қ', 0x9e: 'һ', 0xa1: 'Ұ', 0xa2: 'ұ', 0xa3: 'Ә', 0xa5: 'Ө',
	0xaa: 'Ғ', 0xaf: 'Ү', 0xb4: 'ө', 0xba: 'ғ', 0xbc: 'ә', 0xbd: 'Ң', 0xbe: 'ң', 0xbf: 'ү',
}

// zeros reports whether zero bytes stand at even (0) or odd (1) places of the
// beginning, and only there. Headings alone have none, but separators between them.
func zeros(file []byte, at int) bool {
	n := min(len(file), 4096) &^ 1
	found := false
	for i := range n {
		if file[i] == 0 {
			if i%2 != at {
				return false
			}
			found = true
		}
	}
	return found && len(file)%2 == 0
}

func wide(file []byte, order binary.ByteOrder) (string, error) {
	if len(file)%2 != 0 {
		return "", ErrNotTable.Fault()
	}
	units := make([]uint16, len(file)/2)
	for i := range units {
		units[i] = order.Uint16(file[2*i:])
	}
	return string(utf16.Decode(units)), nil
}
