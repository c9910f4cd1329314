package app

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/auth"
	"telnusqa/internal/config"
	"telnusqa/internal/demo"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

func TestNewDemoPassword(t *testing.T) {
	cfg := config.Config{Data: t.TempDir()}
	file := filepath.Join(cfg.Data, passwordFile)
	first, err := newDemoPassword(cfg, false)
	if err != nil || len(first) < config.MinPasswordLength {
		t.Fatalf("%q, %v", first, err)
	}
	if _, err := os.Stat(file); err == nil {
		t.Error("kept although nobody asked")
	}
	if err := os.WriteFile(file, []byte("of a former database"), 0o644); err != nil {
		t.Fatal(err)
	}
	kept, err := newDemoPassword(cfg, true)
	if err != nil || kept == first {
		t.Fatalf("%q, %v", kept, err)
	}
	content, err := os.ReadFile(file)
	if err != nil || strings.TrimSpace(string(content)) != kept {
		t.Errorf("kept as %q (%v)", content, err)
	}
	if info, err := os.Stat(file); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("readable by others: %v, %v", info.Mode(), err)
	}
	cfg.DemoPassword = "told by the settings"
	if got, err := newDemoPassword(cfg, true); err != nil || got != "told by the settings" {
		t.Errorf("%q, %v", got, err)
	}
}

func TestRecallPassword(t *testing.T) {
	st := storetest.Open(t, store.SQLite, store.Options{})
	users := auth.New(st, auth.Options{Idle: time.Hour, Max: time.Hour, Now: time.Now, Demo: true})
	d := Demonstration{SignIns: []DemoSignIn{{Login: demo.LoginRegion}, {Login: demo.LoginAuditor}}}
	cfg := config.Config{Data: t.TempDir()}
	if err := d.recallPassword(t.Context(), users, config.Config{DemoPassword: "whatever it may be"}); err == nil {
		t.Error("a database without the demonstration's users is taken for one")
	}
	for _, u := range d.SignIns {
		_, err := users.CreateUser(t.Context(), access.Product("test"), auth.NewUser{
			Login: u.Login, Name: "Демо", Password: password, Role: access.Auditor, Nationwide: true, Demo: true,
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	recall := func() string {
		t.Helper()
		d.Password = ""
		if err := d.recallPassword(t.Context(), users, cfg); err != nil {
			t.Fatal(err)
		}
		return d.Password
	}
	if got := recall(); got != "" {
		t.Errorf("known from nowhere: %q", got)
	}
	file := filepath.Join(cfg.Data, passwordFile)
	if err := os.WriteFile(file, []byte("of another database\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if got := recall(); got != "" {
		t.Errorf("a password that fits nobody is shown: %q", got)
	}
	if err := os.WriteFile(file, []byte(password+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if got := recall(); got != password {
		t.Errorf("the kept password: %q", got)
	}
	cfg.DemoPassword = "another password"
	if got := recall(); got != "another password" {
		t.Errorf("the setting's password: %q", got)
	}
	for _, u := range d.SignIns {
		if _, err := users.SignIn(t.Context(), auth.Credentials{Login: u.Login, Password: "another password"}); err != nil {
			t.Errorf("%s: %v", u.Login, err)
		}
	}
}

func TestAside(t *testing.T) {
	path := filepath.Join(t.TempDir(), "telnusqa.db")
	cfg := config.Config{DatabaseURL: config.DatabaseURL("sqlite:" + path)}
	fresh, finish, discard, err := aside(cfg)
	if err != nil {
		t.Fatal(err)
	}
	draft := strings.TrimPrefix(string(fresh.DatabaseURL), "sqlite:")
	if draft == path {
		t.Fatal("a new database is made under its own name")
	}
	write := func(name, content string) {
		if err := os.WriteFile(name, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write(draft, "half")
	discard()
	if _, err := os.Stat(draft); err == nil {
		t.Error("half a loading stays")
	}
	write(draft, "whole")
	if err := finish(); err != nil {
		t.Fatal(err)
	}
	again, _, _, err := aside(cfg)
	if err != nil || again.DatabaseURL != cfg.DatabaseURL {
		t.Errorf("a database that is there is made anew: %s, %v", again.DatabaseURL, err)
	}
	postgres := config.Config{DatabaseURL: "postgres://db.example/telnusqa"}
	if same, _, _, err := aside(postgres); err != nil || same.DatabaseURL != postgres.DatabaseURL {
		t.Errorf("PostgreSQL: %s, %v", same.DatabaseURL, err)
	}
}
