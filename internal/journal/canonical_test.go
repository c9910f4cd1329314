package journal

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"telnusqa/internal/access"
)

var update = flag.Bool("update", false, "rewrite testdata/golden")

// The golden files are the format. When this test fails, entries that are already sealed
// somewhere no longer verify: give the format a new number instead of a new file.
func TestTheBytesOfEveryKindAreTheGoldenOnes(t *testing.T) {
	for _, p := range samples() {
		t.Run(string(p.EntryKind()), func(t *testing.T) {
			e, err := sampleEntry(p)
			if err != nil {
				t.Fatal(err)
			}
			got := fmt.Appendf(Canonical(e), "\n%s\n", Link(Hash{}, 1, e))
			file := filepath.Join("testdata", "golden", string(e.Kind)+".txt")
			if *update {
				if err := os.WriteFile(file, got, 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), string(got)); diff != "" {
				t.Errorf("the bytes changed (-golden +now):\n%s", diff)
			}
		})
	}
}

func TestEveryGoldenFileBelongsToAKind(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("testdata", "golden", "*.txt"))
	if err != nil {
		t.Fatal(err)
	}
	if len(files) != len(Kinds()) {
		t.Errorf("%d golden files for %d kinds", len(files), len(Kinds()))
	}
}

// A reader that knows only the document's description of the bytes gets the fields back.
func TestTheCanonicalBytesReadBackFieldByField(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		e := anyEntry().Draw(t, "entry")
		rest, ok := bytes.CutPrefix(Canonical(e), []byte("telnusqa/journal/entry/1\n"))
		if !ok {
			t.Fatal("the bytes do not name their format")
		}
		var fields []string
		for len(rest) > 0 {
			length, tail, ok := bytes.Cut(rest, []byte(":"))
			n, err := strconv.Atoi(string(length))
			if !ok || err != nil || len(tail) <= n || tail[n] != ',' {
				t.Fatalf("no netstring at %q", rest)
			}
			fields, rest = append(fields, string(tail[:n])), tail[n+1:]
		}
		when := func(t time.Time) string { return t.UTC().Format("2006-01-02T15:04:05.000000Z") }
		want := []string{
			fmt.Sprint(e.ID), string(e.Kind), when(e.HappenedAt), when(e.RecordedAt), fmt.Sprint(e.ActorID), e.ActorRole,
			fmt.Sprint(e.Place.RegionID), fmt.Sprint(e.Place.DivisionID), fmt.Sprint(e.Place.SchoolID), fmt.Sprint(e.Place.BranchID),
			fmt.Sprint(e.ApplicationID), string(e.Payload),
		}
		if diff := cmp.Diff(want, fields); diff != "" {
			t.Fatal(diff)
		}
	})
}

func TestALinkIsTheDocumentedHash(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		e, prev := anyEntry().Draw(t, "entry"), anyHash().Draw(t, "prev")
		position := rapid.Int64Min(1).Draw(t, "position")
		h := sha256.New()
		h.Write([]byte("telnusqa/journal/link/1\n"))
		h.Write(prev[:])
		binary.Write(h, binary.BigEndian, position)
		h.Write(Canonical(e))
		if got := Link(prev, position, e); !bytes.Equal(got[:], h.Sum(nil)) {
			t.Fatalf("%s", got)
		}
	})
}

func TestAnInstantHasOneSpellingInEveryZoneAndPrecision(t *testing.T) {
	e, err := sampleEntry(SignedIn{Method: "PASSWORD"})
	if err != nil {
		t.Fatal(err)
	}
	other := e
	other.HappenedAt = e.HappenedAt.In(time.FixedZone("", -11*3600))
	other.RecordedAt = e.RecordedAt.Truncate(time.Microsecond) // as a database gives it back
	if !bytes.Equal(Canonical(e), Canonical(other)) {
		t.Errorf("%s\n%s", Canonical(e), Canonical(other))
	}
}

// Anything in an entry reaches the hash, except the channel, which no row keeps.
func TestEveryFieldOfAnEntryChangesItsHash(t *testing.T) {
	e, err := sampleEntry(SignedIn{Method: "PASSWORD"})
	if err != nil {
		t.Fatal(err)
	}
	changes := map[string]func(*Entry){
		"id":            func(e *Entry) { e.ID++ },
		"kind":          func(e *Entry) { e.Kind = KindSignedOut },
		"happened at":   func(e *Entry) { e.HappenedAt = e.HappenedAt.Add(time.Microsecond) },
		"recorded at":   func(e *Entry) { e.RecordedAt = e.RecordedAt.Add(-time.Microsecond) },
		"actor":         func(e *Entry) { e.ActorID = 0 },
		"role":          func(e *Entry) { e.ActorRole = "" },
		"region":        func(e *Entry) { e.Place.RegionID++ },
		"division":      func(e *Entry) { e.Place.DivisionID++ },
		"school":        func(e *Entry) { e.Place.SchoolID++ },
		"branch":        func(e *Entry) { e.Place.BranchID = 0 },
		"application":   func(e *Entry) { e.ApplicationID++ },
		"payload":       func(e *Entry) { e.Payload = []byte(`{"method":"OIDC"}`) },
		"empty payload": func(e *Entry) { e.Payload = nil },
	}
	seen := map[Hash]string{Link(Hash{}, 1, e): "unchanged", Link(Hash{}, 2, e): "position", Link(Hash{1}, 1, e): "previous hash"}
	if len(seen) != 3 {
		t.Error("position and previous hash do not reach the hash")
	}
	for name, change := range changes {
		changed := e
		change(&changed)
		h := Link(Hash{}, 1, changed)
		if twin, ok := seen[h]; ok {
			t.Errorf("%s gives the hash of %s", name, twin)
		}
		seen[h] = name
	}
	e.Place.Channel = "PORTAL"
	if seen[Link(Hash{}, 1, e)] != "unchanged" {
		t.Error("the channel reaches the hash, but rows of the journal do not keep it")
	}
}

func anyHash() *rapid.Generator[Hash] {
	return rapid.Custom(func(t *rapid.T) Hash {
		return Hash(rapid.SliceOfN(rapid.Byte(), len(Hash{}), len(Hash{})).Draw(t, "hash"))
	})
}

// anyEntry makes entries that no writer would, with commas, colons and newlines in every
// text, because the framing must hold for them too.
func anyEntry() *rapid.Generator[Entry] {
	return rapid.Custom(func(t *rapid.T) Entry {
		id := rapid.Int64Min(0)
		text := rapid.StringOfN(rapid.RuneFrom([]rune("A_0:,\n\"ә")), 0, 12, -1)
		at := rapid.Custom(func(t *rapid.T) time.Time {
			return time.UnixMicro(rapid.Int64Range(0, 4e15).Draw(t, "µs")).UTC()
		})
		return Entry{
			ID: id.Draw(t, "id"), Kind: Kind(text.Draw(t, "kind")),
			HappenedAt: at.Draw(t, "happenedAt"), RecordedAt: at.Draw(t, "recordedAt"),
			ActorID: id.Draw(t, "actor"), ActorRole: text.Draw(t, "role"),
			Place: access.Place{
				RegionID: id.Draw(t, "region"), DivisionID: id.Draw(t, "division"),
				SchoolID: id.Draw(t, "school"), BranchID: id.Draw(t, "branch"),
			},
			ApplicationID: id.Draw(t, "application"),
			Payload:       []byte(text.Draw(t, "payload")),
		}
	})
}

func BenchmarkEncode(b *testing.B) {
	p := samples()[1]
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Encode(p); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkDecode(b *testing.B) {
	payload, err := Encode(samples()[1])
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Decode[Accepted](payload); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkLink(b *testing.B) {
	e, err := sampleEntry(samples()[1])
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		Link(Hash{}, 1, e)
	}
}
