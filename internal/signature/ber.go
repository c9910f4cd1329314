package signature

import (
	"encoding/asn1"
	"errors"
)

// Signatures of NCALayer are CMS in BER: lengths may be indefinite and octet
// strings may come in pieces, which encoding/asn1 does not read. What is needed
// before a signature is believed to anything, its shape, is read here in one pass
// with bounds, because it comes from outside.
const (
	maxCMS   = 64 << 10 // bytes; a signature with its chain has about 6,000
	maxDepth = 24       // levels; a certificate within CMS nests about 12
)

var errBER = errors.New("signature: not BER")

// Classes and tags that the shape is made of.
const (
	tagInteger     = 0x02
	tagOctets      = 0x04
	tagOID         = 0x06
	tagSequence    = 0x30
	tagSet         = 0x31
	tagOctetPieces = 0x24
	tagContext0    = 0xa0
	tagContext1    = 0xa1
)

// element is one value: its identifier octet and what is inside, without the
// end-of-contents octets of an indefinite length.
type element struct {
	tag  byte
	body []byte
}

// next reads the first element of b and gives what follows it.
func next(b []byte, depth int) (e element, rest []byte, err error) {
	if len(b) < 2 || depth > maxDepth {
		return e, nil, errBER
	}
	e.tag = b[0]
	if e.tag&0x1f == 0x1f { // tags of several octets do not occur in CMS
		return e, nil, errBER
	}
	length, head := int(b[1]), 2
	switch {
	case b[1] == 0x80:
		return indefinite(e, b[2:], depth)
	case b[1] > 0x80:
		n := int(b[1] & 0x7f)
		if n > 3 || len(b) < 2+n { // 2^24 is more than maxCMS
			return e, nil, errBER
		}
		length = 0
		for _, x := range b[2 : 2+n] {
			length = length<<8 | int(x)
		}
		head += n
	}
	if len(b)-head < length {
		return e, nil, errBER
	}
	e.body = b[head : head+length]
	return e, b[head+length:], nil
}

// indefinite finds the end of an element of indefinite length behind its children.
func indefinite(e element, b []byte, depth int) (element, []byte, error) {
	if e.tag&0x20 == 0 { // only a constructed value may have no length
		return e, nil, errBER
	}
	rest := b
	for {
		if len(rest) >= 2 && rest[0] == 0 && rest[1] == 0 {
			e.body = b[:len(b)-len(rest)]
			return e, rest[2:], nil
		}
		var err error
		if _, rest, err = next(rest, depth+1); err != nil {
			return e, nil, err
		}
	}
}

// children reads the elements within a constructed one.
func (e element) children(depth int) ([]element, error) {
	if e.tag&0x20 == 0 {
		return nil, errBER
	}
	var all []element
	for rest := e.body; len(rest) > 0; {
		var c element
		var err error
		if c, rest, err = next(rest, depth); err != nil {
			return nil, err
		}
		all = append(all, c)
	}
	return all, nil
}

// walk visits every element, so that what it lets through nests no deeper than
// maxDepth.
func (e element) walk(depth int) error {
	if e.tag&0x20 == 0 {
		return nil
	}
	all, err := e.children(depth)
	if err != nil {
		return err
	}
	for _, c := range all {
		if err := c.walk(depth + 1); err != nil {
			return err
		}
	}
	return nil
}

// is reports whether the element is this object identifier.
func (e element) is(oid asn1.ObjectIdentifier) bool {
	want, err := asn1.Marshal(oid)
	return err == nil && e.tag == tagOID && string(want[2:]) == string(e.body)
}

// octets is the value of an octet string, put together where it comes in pieces.
func (e element) octets(depth int) ([]byte, error) {
	if e.tag == tagOctets {
		return e.body, nil
	}
	if e.tag != tagOctetPieces {
		return nil, errBER
	}
	pieces, err := e.children(depth)
	if err != nil {
		return nil, err
	}
	value := []byte{}
	for _, p := range pieces {
		b, err := p.octets(depth + 1)
		if err != nil {
			return nil, err
		}
		value = append(value, b...)
	}
	return value, nil
}
