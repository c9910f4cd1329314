//go:build unix

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

// shelf is a shell over a database with a small country in it.
func shelf(t *testing.T) shell {
	t.Helper()
	s := newShell(t)
	s.must("", "migrate")
	st, err := store.Open(t.Context(), strings.TrimPrefix(s.environ[0], "TELNUSQA_DATABASE_URL="), store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	storetest.Load(t, st, storetest.Places())
	if err := st.Close(); err != nil {
		t.Fatal(err)
	}
	return s
}

func replaceIn(t *testing.T, path, from, to string) {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil || !strings.Contains(string(b), from) {
		t.Fatalf("%s has no %q, %v", path, from, err)
	}
	if err := os.WriteFile(path, []byte(strings.Replace(string(b), from, to, 1)), 0o600); err != nil {
		t.Fatal(err)
	}
}

// The way of a file of schools, as docs/import.md has it.
func TestSchoolsGoOutAndIn(t *testing.T) {
	s := shelf(t)
	file := filepath.Join(t.TempDir(), "schools.csv")
	if out := s.must("", "export", "schools", file, "--language=KK"); !strings.Contains(out, "4 rows") {
		t.Fatalf("the export: %s", out)
	}
	if info, err := os.Stat(file); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("the file: %v, %v", info, err)
	}
	if code, _, errs := s.run("", "export", "schools", file); code != exitFailed || !strings.Contains(errs, "not written over") {
		t.Errorf("over a file: exit %d, %s", code, errs)
	}
	if code, _, errs := s.run("", "export", "schools", file+".txt"); code != exitFailed || !strings.Contains(errs, ".xlsx") {
		t.Errorf("another format: exit %d, %s", code, errs)
	}
	if out := s.must("", "import", "schools", file); !strings.Contains(out, "0 new, 0 changed, 4 as they were") || !strings.Contains(out, "--apply") {
		t.Errorf("a look at what went out: %s", out)
	}

	replaceIn(t, file, "'+77", "8 (77")
	if code, out, errs := s.run("", "import", "schools", file, "--apply", "--language=KK"); code != exitFailed || !strings.Contains(errs, "see above") ||
		!strings.Contains(out, "2-жол, K бағаны «Телефоны»: Телефон нөмірі қате") || !strings.Contains(out, "1 refused") {
		t.Errorf("a bad row: exit %d, %s%s", code, out, errs)
	}
	if out := s.must("", "import", "schools", file, "--apply", "--partial"); !strings.Contains(out, "строка 2, столбец K") || !strings.Contains(out, "The others were taken in") {
		t.Errorf("the good rows: %s", out)
	}
	replaceIn(t, file, "8 (77", "8 7")
	if out := s.must("", "import", "schools", file, "--apply"); !strings.Contains(out, "0 new, 0 changed, 4 as they were, 0 refused") {
		t.Errorf("the same phone, written in another way: %s", out)
	}
	if out := s.must("", "import", "schools", file, "--apply"); !strings.Contains(out, "was taken in on") {
		t.Errorf("the same file again: %s", out)
	}
	if code, _, errs := s.run("", "import", "schools", os.Args[0]); code != exitFailed || errs == "" {
		t.Errorf("a program as a file: exit %d, %s", code, errs)
	}
}

// A new database has nothing but what comes in.
func TestPlacesComeIntoANewDatabase(t *testing.T) {
	file := filepath.Join(t.TempDir(), "places.xlsx")
	shelf(t).must("", "export", "places", file)
	s := newShell(t)
	s.must("", "migrate")
	if out := s.must("", "import", "places", file, "--apply"); !strings.Contains(out, "8 new") {
		t.Errorf("the places: %s", out)
	}
	if out := s.must("a long password\n", "user", "create", "abai", "--name=Ким В.", "--role=REGION_ADMIN", "--at=100000000"); !strings.Contains(out, "abai can sign in") {
		t.Errorf("the first administrator of a region: %s", out)
	}
}

func TestOfficersComeInWithPasswords(t *testing.T) {
	s := shelf(t)
	dir := t.TempDir()
	file, passwords := filepath.Join(dir, "officers.csv"), filepath.Join(dir, "passwords.csv")
	if err := os.WriteFile(file, []byte("login;name;role;place\nanna;Ким А.;SCHOOL_CLERK;"+storetest.Places().Schools[0].BIN+"\nboris;Ли Б.;AUDITOR;0\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if code, out, _ := s.run("", "import", "officers", file, "--apply", "--passwords", passwords, "--language=EN"); code != exitFailed || !strings.Contains(out, "row 3, column D «place»: No region") {
		t.Fatalf("a place that is not there: exit %d, %s", code, out)
	}
	if _, err := os.Stat(passwords); !os.IsNotExist(err) {
		t.Fatalf("passwords of nobody were left: %v", err)
	}
	s.must("", "import", "officers", file, "--apply", "--partial", "--passwords", passwords)
	b, err := os.ReadFile(passwords)
	if info, serr := os.Stat(passwords); err != nil || serr != nil || info.Mode().Perm() != 0o600 {
		t.Fatalf("the passwords: %v, %v", err, serr)
	}
	cells := strings.Split(strings.TrimSpace(string(b)), ";")
	if strings.Count(string(b), "\n") != 2 || cells[0] != "anna" || len(strings.Split(cells[1], "-")) != 4 {
		t.Errorf("the passwords: %d lines", strings.Count(string(b), "\n"))
	}
	if code, _, errs := s.run("", "import", "officers", file, "--apply", "--partial", "--passwords", passwords); code != exitFailed || !strings.Contains(errs, "passwords") {
		t.Errorf("over a file of passwords: exit %d, %s", code, errs)
	}
	if out := s.must("", "user", "list"); !strings.Contains(out, "anna") || strings.Contains(out, "boris") {
		t.Errorf("the users:\n%s", out)
	}
	out := filepath.Join(dir, "out.xlsx")
	s.must("", "export", "officers", out)
	if told := s.must("", "import", "officers", out); !strings.Contains(told, "1 as they were") {
		t.Errorf("what went out: %s", told)
	}
}
