package app_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"testing"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/app"
	"telnusqa/internal/auth"
	"telnusqa/internal/casefile"
	"telnusqa/internal/config"
	"telnusqa/internal/fault"
	"telnusqa/internal/identifier"
	"telnusqa/internal/signature/signaturetest"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

// gatewayToken makes the portal's gateway and its API token.
func gatewayToken(t *testing.T, cfg config.Config) string {
	t.Helper()
	s, err := store.Open(context.Background(), string(cfg.DatabaseURL), store.Options{Keys: storetest.Keys()})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	users := auth.New(s, auth.Options{Now: time.Now})
	product := access.Product("test")
	_, err = users.CreateUser(t.Context(), product, auth.NewUser{
		Login: "gateway", Name: "egov.kz", Role: access.Integration, Home: access.Place{Channel: string(casefile.Portal)}, Language: fault.RU,
	})
	if err != nil {
		t.Fatal(err)
	}
	token, err := users.IssueToken(t.Context(), product, "gateway", "portal", time.Now().Add(time.Hour))
	if err != nil {
		t.Fatal(err)
	}
	return token
}

// post sends what a gateway sends and gives the status and the answer.
func post(t *testing.T, a *app.App, path, token string, body any) (int, map[string]any) {
	t.Helper()
	b, err := json.Marshal(body)
	if err != nil {
		t.Fatal(err)
	}
	r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, a.URL()+path, bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	if token != "" {
		r.Header.Set("Authorization", "Bearer "+token)
	}
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	answer := map[string]any{}
	if err := json.NewDecoder(resp.Body).Decode(&answer); err != nil && !errors.Is(err, io.EOF) {
		t.Fatal(err)
	}
	return resp.StatusCode, answer
}

// message is a signed application of somebody.
func message(t *testing.T, id string, holder signaturetest.Holder, iin string) map[string]any {
	t.Helper()
	content, err := json.Marshal(map[string]any{
		"schoolBin": storetest.Places().Schools[0].BIN, "reasons": []string{"LOST"}, "documentKind": "GENERAL_SECONDARY", "graduationYear": 2008,
		"applicant": map[string]any{"iin": iin, "surname": "Ахметова", "givenName": "Әсем"}, "pickup": map[string]any{"branchCode": "03-101"},
	})
	if err != nil {
		t.Fatal(err)
	}
	return map[string]any{
		"messageId": id, "correlationId": "case-" + id, "sequence": 1, "kind": "SUBMISSION", "content": content,
		"signature": signaturetest.Sign(t, content, signaturetest.Signing{At: time.Now()}, holder),
	}
}

// From the settings to the case: a whole server with anchors and a revocation list
// in files, and a gateway with an API token.
func TestThePortalsDoorOfAWholeServer(t *testing.T) {
	cfg := settings(t, store.SQLite)
	now := time.Now()
	centre := signaturetest.New(t, signaturetest.ECDSA, now)
	cfg.EDS, cfg.EDSAnchors, cfg.EDSCRL = config.EDSByCMS, filepath.Join(cfg.Data, "anchors.pem"), filepath.Join(cfg.Data, "nca.crl")
	write := func(path string, b []byte) {
		t.Helper()
		if err := os.WriteFile(path, b, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write(cfg.EDSAnchors, centre.Anchor())
	write(cfg.EDSCRL, centre.CRL(now.Add(-time.Hour)))
	iin, ok := identifier.NewIIN(1990, time.June, 15, "F", 9810)
	if !ok {
		t.Fatal("no check digit")
	}
	holder := centre.Issue(signaturetest.Person{IIN: string(iin), NotBefore: now.AddDate(0, -1, 0), NotAfter: now.AddDate(0, 1, 0)})
	a := start(t, cfg)
	defer stop(t, a)
	token := gatewayToken(t, cfg)

	first := message(t, "m1", holder, string(iin))
	if status, answer := post(t, a, "/portal/messages", "", first); status != http.StatusUnauthorized {
		t.Errorf("by nobody: %d %v", status, answer)
	}
	for range 2 {
		status, answer := post(t, a, "/portal/messages", token, first)
		if status != http.StatusOK || answer["state"] != "APPLIED" || answer["application"].(map[string]any)["number"] == "" {
			t.Fatalf("%d %v", status, answer)
		}
	}
	if status, answer := post(t, a, "/portal/messages", token, map[string]any{"messageId": "m2"}); status != http.StatusBadRequest || len(answer["errors"].([]any)) < 4 {
		t.Errorf("half an envelope: %d %v", status, answer)
	}
	changed := message(t, "m1", holder, string(iin))
	changed["correlationId"] = "another"
	if status, answer := post(t, a, "/portal/messages", token, changed); status != http.StatusConflict {
		t.Errorf("the id again: %d %v", status, answer)
	}
	if status, answer := post(t, a, "/portal/codes", token, map[string]any{}); status != http.StatusServiceUnavailable {
		t.Errorf("codes are not connected: %d %v", status, answer)
	}
	clerk := signIn(t, a, "gulnar")
	resp, err := clerk.Post(a.URL()+"/portal/messages", "application/json", bytes.NewReader([]byte("{}")))
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
	if resp.StatusCode != http.StatusForbidden {
		t.Errorf("by a clerk: %d", resp.StatusCode)
	}

	// The centre's new list is read without a restart.
	centre.Revoke(holder, now.Add(-time.Minute), 1)
	write(cfg.EDSCRL+".new", centre.CRL(now.Add(-time.Minute)))
	if err := os.Rename(cfg.EDSCRL+".new", cfg.EDSCRL); err != nil {
		t.Fatal(err)
	}
	status, answer := post(t, a, "/portal/messages", token, message(t, "m3", holder, string(iin)))
	if status != http.StatusAccepted || answer["state"] != "QUARANTINED" || answer["faults"].([]any)[0].(map[string]any)["code"] != "CERTIFICATE_REVOKED" {
		t.Errorf("revoked: %d %v", status, answer)
	}
}

// A server that nobody connected takes the message, and nothing becomes of it.
func TestAServerWithoutVerificationRefuses(t *testing.T) {
	cfg := settings(t, store.SQLite)
	now := time.Now()
	centre := signaturetest.New(t, signaturetest.ECDSA, now)
	iin, _ := identifier.NewIIN(1990, time.June, 15, "F", 9810)
	holder := centre.Issue(signaturetest.Person{IIN: string(iin), NotBefore: now.AddDate(0, -1, 0), NotAfter: now.AddDate(0, 1, 0)})
	a := start(t, cfg)
	defer stop(t, a)
	status, answer := post(t, a, "/portal/messages", gatewayToken(t, cfg), message(t, "m1", holder, string(iin)))
	if status != http.StatusAccepted || answer["state"] != "QUARANTINED" || answer["faults"].([]any)[0].(map[string]any)["code"] != "NOT_CONNECTED" {
		t.Errorf("%d %v", status, answer)
	}
}

func TestAServerDoesNotStartWithAnchorsThatAreNone(t *testing.T) {
	cfg := settings(t, store.SQLite)
	cfg.EDS, cfg.EDSAnchors, cfg.EDSCRL = config.EDSByCMS, filepath.Join(cfg.Data, "anchors.pem"), filepath.Join(cfg.Data, "nca.crl")
	for _, file := range [][]byte{nil, []byte("-----BEGIN NOTHING-----")} {
		if file != nil {
			if err := os.WriteFile(cfg.EDSAnchors, file, 0o600); err != nil {
				t.Fatal(err)
			}
		}
		if _, err := app.New(t.Context(), cfg, app.Options{Log: quiet()}); err == nil {
			t.Error("started")
		}
	}
}
