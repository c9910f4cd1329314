//go:build unix

package casework_test

import (
	"bufio"
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"strconv"
	"testing"

	"telnusqa/internal/access"
	"telnusqa/internal/casework"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

// importURL names the database to the process that TestImportProcess becomes, and
// importOf which of the importKinds it takes in.
const (
	importURL = "TELNUSQA_TEST_IMPORT_DATABASE"
	importOf  = "TELNUSQA_TEST_IMPORT_KIND"
)

// importRows is how many rows the files of the kill test have.
const importRows = 1500

// importKind is a kind of files that is killed while it is taken in.
type importKind struct {
	file  func() []byte
	take  func(o *office, v access.Viewer, in casework.Import, file []byte) (casework.Imported, error)
	count string // of the rows that it made
}

var importKinds = map[string]importKind{
	"schools": {
		file: func() []byte {
			var rows [][]string
			for id := range int64(importRows) {
				rows = append(rows, schoolCells(10_000+id, nil))
			}
			return schoolFile(rows...)
		},
		take:  (*office).importSchools,
		count: "SELECT COUNT(*) - 4 FROM schools", // but those of the small country
	},
	"officers": {
		file: func() []byte {
			var lines []string
			for n := range importRows {
				lines = append(lines, fmt.Sprintf("clerk-%d;Ким В.;SCHOOL_CLERK;%s;;", n, schoolCells(storetest.School1, nil)[0]))
			}
			return officers(lines...)
		},
		take: func(o *office, v access.Viewer, in casework.Import, file []byte) (casework.Imported, error) {
			return o.importOfficers(v, in, nil, file)
		},
		count: "SELECT COUNT(*) FROM users",
	},
	"register": {
		file: func() []byte {
			var lines []string
			for n := range importRows {
				lines = append(lines, oldLine(storetest.School1+int64(n%2), 1+n/2, fmt.Sprintf("ЖОБ %07d", n), ""))
			}
			return oldRegister(lines...)
		},
		take:  (*office).importRegister,
		count: "SELECT COUNT(*) FROM imported_duplicates",
	},
}

// TestImportProcess is no test: it is the process that TestKilledImport kills. It tells
// on its standard output how far it is, and goes on when it is answered.
func TestImportProcess(t *testing.T) {
	url := os.Getenv(importURL)
	if url == "" {
		return // the suite runs
	}
	s, err := store.Open(context.Background(), url, store.Options{Connections: 2, Keys: storetest.Keys()})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	kind := importKinds[os.Getenv(importOf)]
	answers := bufio.NewReader(os.Stdin)
	in := casework.Import{Keep: true, Progress: func(done, _ int) {
		fmt.Println("rows", done)
		if _, err := answers.ReadByte(); err != nil {
			t.Error(err)
		}
	}}
	got, err := kind.take(&office{t: t, store: s, at: monday}, access.Product("operator"), in, kind.file())
	if err != nil || !got.Kept {
		t.Fatalf("%s, %v, %v", counts(got), findings(got), err)
	}
	fmt.Println("done")
}

// TestKilledImport kills the process that takes a file in, again and again. Until it is
// through nothing of the file is there, and then all of it, once.
func TestKilledImport(t *testing.T) {
	for name, kind := range importKinds {
		for _, dialect := range []store.Dialect{store.SQLite, store.Postgres} {
			t.Run(name+"/"+string(dialect), func(t *testing.T) {
				url := storetest.URL(t, dialect)
				o := open(t, server(t, url))
				dice := rand.New(rand.NewPCG(20261125, uint64(len(dialect)+len(name))))
				kills := 0
				for through := false; !through; {
					last := importRows/100 + 2
					if kills < 3 {
						last = importRows / 200 // well before the end
					}
					through = killedImport(t, url, name, 1+dice.IntN(last), dice.IntN(2) == 0)
					var rows, imports int
					if err := o.store.Reader().QueryRow(kind.count).Scan(&rows); err != nil {
						t.Fatal(err)
					}
					if err := o.store.Reader().QueryRow("SELECT COUNT(*) FROM data_imports").Scan(&imports); err != nil {
						t.Fatal(err)
					}
					entries := len(o.entriesOf("DATA_IMPORTED"))
					switch {
					case rows == 0 && imports == 0 && entries == 0 && !through:
						kills++
					case rows == importRows && imports == 1 && entries == 1:
						through = true // it was killed after its commit
					default:
						t.Fatalf("after %d kills: %d rows, %d imports, %d entries, through %t", kills, rows, imports, entries, through)
					}
					if kills > 60 {
						t.Fatal("sixty kills, and the file did not come in")
					}
				}
				if kills < 3 {
					t.Errorf("it was killed %d times only before its end", kills)
				}
				again, err := kind.take(o, access.Product("operator"), casework.Import{Keep: true}, kind.file())
				if err != nil || !again.Before || again.Created != importRows {
					t.Errorf("the file once more: %s, %v", counts(again), err)
				}
			})
		}
	}
}

// killedImport starts the process and kills it at one of its lines, while it waits or as
// soon as it goes on; it reports whether it was through before.
func killedImport(t *testing.T, url, kind string, lines int, goingOn bool) (through bool) {
	t.Helper()
	cmd := exec.Command(os.Args[0], "-test.run=^TestImportProcess$")
	cmd.Env = append(os.Environ(), importURL+"="+url, importOf+"="+kind)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	answer, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	cmd.Stderr = os.Stderr
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	said := ""
	for told := bufio.NewScanner(out); told.Scan(); {
		if said = told.Text(); said == "done" {
			through = true
		}
		if lines--; lines != 0 || goingOn {
			_, _ = answer.Write([]byte("\n")) // at its end it listens no more
		}
		if lines == 0 {
			if err := cmd.Process.Kill(); err != nil && !through {
				t.Error(err)
			}
		}
	}
	if err := cmd.Wait(); err != nil && lines > 0 {
		t.Fatalf("it failed by itself after «%s»: %v", said, strconv.Quote(err.Error()))
	}
	return through
}
