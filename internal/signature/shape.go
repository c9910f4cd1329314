package signature

import "bytes"

// shape is what a CMS says of itself before anything in it is believed.
type shape struct {
	content  []byte // the content it carries; nil when detached
	attached bool
	signers  int
}

// shapeOf reads the outline of a SignedData (RFC 5652, section 5.1):
//
//	ContentInfo { signedData, [0] { SEQUENCE {
//	    version, digestAlgorithms, encapContentInfo { type, [0] OCTET STRING OPTIONAL },
//	    [0] certificates OPTIONAL, [1] crls OPTIONAL, SET OF signerInfo } } }
func shapeOf(cms []byte) (shape, error) {
	if len(cms) > maxCMS {
		return shape{}, errBER
	}
	top, rest, err := next(cms, 0)
	if err != nil || len(rest) > 0 || top.tag != tagSequence {
		return shape{}, errBER
	}
	if err := top.walk(1); err != nil {
		return shape{}, err
	}
	info, err := top.children(1)
	if err != nil || len(info) != 2 || !info[0].is(oidSignedData) || info[1].tag != tagContext0 {
		return shape{}, errBER
	}
	inner, err := info[1].children(2)
	if err != nil || len(inner) != 1 || inner[0].tag != tagSequence {
		return shape{}, errBER
	}
	fields, err := inner[0].children(3)
	if err != nil || len(fields) < 4 || fields[0].tag != tagInteger || fields[1].tag != tagSet {
		return shape{}, errBER
	}
	s, err := encapsulated(fields[2])
	if err != nil {
		return shape{}, err
	}
	fields = fields[3:]
	for len(fields) > 1 && (fields[0].tag == tagContext0 || fields[0].tag == tagContext1) {
		fields = fields[1:]
	}
	if len(fields) != 1 || fields[0].tag != tagSet {
		return shape{}, errBER
	}
	signers, err := fields[0].children(4)
	s.signers = len(signers)
	return s, err
}

// encapsulated reads encapContentInfo; another type than plain data is none that
// an application could be.
func encapsulated(e element) (shape, error) {
	fields, err := e.children(4)
	if err != nil || e.tag != tagSequence || len(fields) < 1 || len(fields) > 2 || !fields[0].is(oidData) {
		return shape{}, errBER
	}
	if len(fields) == 1 {
		return shape{}, nil
	}
	inner, err := fields[1].children(5)
	if err != nil || fields[1].tag != tagContext0 || len(inner) != 1 {
		return shape{}, errBER
	}
	content, err := inner[0].octets(6)
	return shape{content: content, attached: true}, err
}

// fits checks a signature's outline against what it is said to sign: readable, one
// signer, and no other content than this.
func fits(s Signed) error {
	outline, err := shapeOf(s.CMS)
	switch {
	case err != nil:
		return ErrUnreadable.Fault()
	case outline.signers != 1:
		return ErrSigners.With("signers", outline.signers)
	case outline.attached && !bytes.Equal(outline.content, s.Content):
		return ErrTampered.Fault()
	}
	return nil
}
