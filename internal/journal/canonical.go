package journal

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"strconv"
)

// Hash is a SHA-256. The zero Hash stands before the first entry.
type Hash [sha256.Size]byte

// IsZero reports whether h is the hash before the first entry.
func (h Hash) IsZero() bool { return h == Hash{} }

// String returns 64 hexadecimal digits in lower case.
func (h Hash) String() string { return hex.EncodeToString(h[:]) }

// MarshalText writes what String returns.
func (h Hash) MarshalText() ([]byte, error) { return []byte(h.String()), nil }

// UnmarshalText reads what MarshalText wrote.
func (h *Hash) UnmarshalText(text []byte) error {
	parsed, err := ParseHash(string(text))
	*h = parsed
	return err
}

// ErrBadHash is the error of ParseHash.
var ErrBadHash = errors.New("journal: not a hash of 64 hexadecimal digits")

// ParseHash reads 64 hexadecimal digits.
func ParseHash(s string) (Hash, error) {
	var h Hash
	if len(s) != hex.EncodedLen(len(h)) {
		return Hash{}, fmt.Errorf("%w: %d characters", ErrBadHash, len(s))
	}
	if _, err := hex.Decode(h[:], []byte(s)); err != nil {
		return Hash{}, fmt.Errorf("%w: %v", ErrBadHash, err)
	}
	return h, nil
}

const (
	// entryPrefix names the format of the canonical bytes. Another format gets another
	// number, so no bytes can be read in two ways.
	entryPrefix = "telnusqa/journal/entry/1\n"
	// linkPrefix separates the hashes of this chain from every other use of SHA-256.
	linkPrefix = "telnusqa/journal/link/1\n"
)

// Canonical returns the bytes that stand for an entry in the chain: a line that names
// the format, then its fields in a fixed order, each as a netstring ("12:APPLICATIONS,").
// A netstring says its length first, so no field can borrow bytes from its neighbour,
// whatever it holds. Numbers are decimal, times are RFC 3339 UTC with microseconds, and
// 0 stands for "none" as it does in the rows.
//
// The order is: id, kind, happenedAt, recordedAt, actorId, actorRole, regionId,
// divisionId, schoolId, branchId, applicationId, payload.
func Canonical(e Entry) []byte { return AppendCanonical(nil, e) }

// AppendCanonical appends Canonical(e) to dst.
func AppendCanonical(dst []byte, e Entry) []byte {
	dst = append(dst, entryPrefix...)
	dst = appendNumber(dst, e.ID)
	dst = appendNetstring(dst, e.Kind)
	var t [len(timeLayout) + 8]byte // room for years past 9999
	dst = appendNetstring(dst, appendTime(t[:0], e.HappenedAt))
	dst = appendNetstring(dst, appendTime(t[:0], e.RecordedAt))
	dst = appendNumber(dst, e.ActorID)
	dst = appendNetstring(dst, e.ActorRole)
	dst = appendNumber(dst, e.Place.RegionID)
	dst = appendNumber(dst, e.Place.DivisionID)
	dst = appendNumber(dst, e.Place.SchoolID)
	dst = appendNumber(dst, e.Place.BranchID)
	dst = appendNumber(dst, e.ApplicationID)
	return appendNetstring(dst, e.Payload)
}

func appendNetstring[S ~string | ~[]byte](dst []byte, s S) []byte {
	dst = strconv.AppendInt(dst, int64(len(s)), 10)
	dst = append(dst, ':')
	dst = append(dst, s...)
	return append(dst, ',')
}

func appendNumber(dst []byte, n int64) []byte {
	var digits [20]byte
	return appendNetstring(dst, strconv.AppendInt(digits[:0], n, 10))
}

// Link returns the hash of the entry at a position, given the hash of the one before:
//
//	SHA-256( linkPrefix || prev, 32 bytes || position, 8 bytes big-endian || Canonical(e) )
//
// The position is hashed too, so an entry cannot be moved even together with its
// predecessor's hash.
func Link(prev Hash, position int64, e Entry) Hash {
	var room [1024]byte // most entries fit, so a bulk load makes no garbage here
	b := append(room[:0], linkPrefix...)
	b = append(b, prev[:]...)
	b = binary.BigEndian.AppendUint64(b, uint64(position))
	return sha256.Sum256(AppendCanonical(b, e))
}

// Seal makes the sealed entry that follows the one with hash prev.
func Seal(prev Hash, position int64, e Entry) Sealed {
	return Sealed{Entry: e, Position: position, Prev: prev, Hash: Link(prev, position, e)}
}
