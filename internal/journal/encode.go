package journal

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"sync"
)

// ErrNotCanonical is the error of Encode for a value that has no one spelling: a
// fraction, a number beyond 2^53, a name that occurs twice or is not plain ASCII.
var ErrNotCanonical = errors.New("journal: the payload has no canonical form")

// ErrNotDecoded is the error of Decode.
var ErrNotDecoded = errors.New("journal: the payload is not what the kind says")

// buffers are kept between calls: a bulk load encodes millions of payloads.
var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// Encode returns the canonical JSON of a payload: no spaces, the names of an object in
// the order of their bytes, whole numbers only, and strings escaped where JSON demands
// it and nowhere else. It is the part of RFC 8785 (JSON Canonicalization Scheme) that
// payloads need, so any implementation of that scheme gives the same bytes.
//
// It fails with ErrPersonalData, a fault, when some text of the payload holds an IIN or
// a mobile number.
func Encode(payload any) ([]byte, error) {
	buf := buffers.Get().(*bytes.Buffer)
	defer buffers.Put(buf)
	buf.Reset()
	e := json.NewEncoder(buf)
	e.SetEscapeHTML(false)
	if err := e.Encode(payload); err != nil {
		return nil, fmt.Errorf("journal: encode %T: %w", payload, err)
	}
	out, err := canonicalJSON(buf.Bytes())
	if err != nil {
		return nil, fmt.Errorf("encode %T: %w", payload, err)
	}
	return out, nil
}

// Decode reads a payload. Names it does not know are skipped: during an upgrade the
// older of two servers reads entries of the newer one.
func Decode[T any](payload []byte) (T, error) {
	var v T
	if err := json.Unmarshal(payload, &v); err != nil {
		return v, fmt.Errorf("%w: %T: %w", ErrNotDecoded, v, err)
	}
	return v, nil
}

// canonicalJSON rewrites one valid JSON value canonically. It works on the text, not on
// maps, because a bulk load does it millions of times.
func canonicalJSON(src []byte) ([]byte, error) {
	r := rewriter{src: src, dst: make([]byte, 0, len(src))}
	if err := r.value(); err != nil {
		return nil, err
	}
	return r.dst, nil
}

// rewriter copies JSON from src, which encoding/json wrote, to dst.
type rewriter struct {
	src []byte
	at  int
	dst []byte
	// reference says that the value is an id of another system: digits in it that
	// read as an IIN are chance, and the entry must be written.
	reference bool
}

func (r *rewriter) value() error {
	switch c := r.src[r.at]; c {
	case '{':
		return r.object()
	case '[':
		return r.array()
	case '"':
		return r.text()
	case 't', 'f', 'n':
		r.copyWhile(func(c byte) bool { return c >= 'a' && c <= 'z' })
		return nil
	default:
		return r.number()
	}
}

func (r *rewriter) array() error {
	r.copyByte()
	for r.src[r.at] != ']' {
		if r.src[r.at] == ',' {
			r.copyByte()
		}
		if err := r.value(); err != nil {
			return err
		}
	}
	r.copyByte()
	return nil
}

// object writes its members as they come, remembers where each of them stands, and puts
// them into order when they were not.
func (r *rewriter) object() error {
	type member struct{ from, colon, to int } // offsets in dst
	var room [32]member
	members := room[:0]
	r.copyByte()
	begin := len(r.dst)
	for r.src[r.at] != '}' {
		if r.src[r.at] == ',' {
			r.copyByte()
		}
		m := member{from: len(r.dst)}
		if err := r.name(); err != nil {
			return err
		}
		m.colon = len(r.dst)
		r.reference = references[string(r.dst[m.from+1:m.colon-1])]
		r.copyByte()
		if err := r.value(); err != nil {
			return err
		}
		m.to = len(r.dst)
		members = append(members, m)
	}
	name := func(m member) []byte { return r.dst[m.from:m.colon] }
	// The closing quote does not disturb the order: '"' is less than any letter or digit.
	byName := func(a, b member) int { return bytes.Compare(name(a), name(b)) }
	inOrder := slices.IsSortedFunc(members, byName)
	if !inOrder {
		slices.SortFunc(members, byName)
	}
	for i := 1; i < len(members); i++ {
		if byName(members[i-1], members[i]) == 0 {
			return fmt.Errorf("%w: the name %s occurs twice", ErrNotCanonical, name(members[i]))
		}
	}
	if !inOrder {
		end := len(r.dst)
		for i, m := range members {
			if i > 0 {
				r.dst = append(r.dst, ',')
			}
			r.dst = append(r.dst, r.dst[m.from:m.to]...)
		}
		r.dst = append(r.dst[:begin], r.dst[end:]...)
	}
	r.copyByte()
	return nil
}

// name copies the name of a member: ASCII letters, digits and underscores only, so that
// the order of bytes is also the order of UTF-16 that RFC 8785 asks for.
func (r *rewriter) name() error {
	from := r.at
	r.copyByte()
	r.copyWhile(func(c byte) bool {
		return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '_'
	})
	if r.src[r.at] != '"' {
		return fmt.Errorf("%w: a name at %q is not of letters and digits", ErrNotCanonical, r.src[from:min(from+20, len(r.src))])
	}
	r.copyByte()
	return nil
}

// number copies a whole number that every reader of JSON can hold.
func (r *rewriter) number() error {
	from := len(r.dst)
	r.copyWhile(func(c byte) bool {
		return '0' <= c && c <= '9' || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E'
	})
	const biggest = "9007199254740991" // 2^53-1
	n := bytes.TrimPrefix(r.dst[from:], []byte("-"))
	whole := !bytes.ContainsAny(n, "+.eE")
	if !whole || len(n) > len(biggest) || len(n) == len(biggest) && string(n) > biggest {
		return fmt.Errorf("%w: %s is not a whole number up to 2^53", ErrNotCanonical, r.dst[from:])
	}
	return nil
}

// text copies a string. encoding/json escapes a little more than RFC 8785 asks for
// (U+2028 and U+2029), and spells some controls otherwise.
func (r *rewriter) text() error {
	from := r.at
	escaped := false
	for r.at++; r.src[r.at] != '"'; r.at++ {
		if r.src[r.at] == '\\' {
			escaped = true
			r.at++
		}
	}
	r.at++
	quoted := r.src[from:r.at]
	plain := quoted[1 : len(quoted)-1]
	if escaped {
		var s string
		if err := json.Unmarshal(quoted, &s); err != nil {
			return fmt.Errorf("%w: %w", ErrNotCanonical, err)
		}
		plain = []byte(s)
	}
	if !r.reference && holdsPersonalData(plain) {
		return ErrPersonalData.Fault()
	}
	r.dst = append(r.dst, '"')
	if escaped {
		r.dst = appendEscaped(r.dst, plain)
	} else {
		r.dst = append(r.dst, plain...)
	}
	r.dst = append(r.dst, '"')
	return nil
}

// appendEscaped escapes as RFC 8785, 3.2.2.2, says.
func appendEscaped(dst, s []byte) []byte {
	const hexDigits = "0123456789abcdef"
	short := [0x20]byte{'\b': 'b', '\t': 't', '\n': 'n', '\f': 'f', '\r': 'r'}
	for _, c := range s {
		switch {
		case c == '"' || c == '\\':
			dst = append(dst, '\\', c)
		case c >= 0x20:
			dst = append(dst, c)
		case short[c] != 0:
			dst = append(dst, '\\', short[c])
		default:
			dst = append(dst, '\\', 'u', '0', '0', hexDigits[c>>4], hexDigits[c&0xf])
		}
	}
	return dst
}

func (r *rewriter) copyByte() {
	r.dst = append(r.dst, r.src[r.at])
	r.at++
}

func (r *rewriter) copyWhile(ok func(byte) bool) {
	for r.at < len(r.src) && ok(r.src[r.at]) {
		r.copyByte()
	}
}
