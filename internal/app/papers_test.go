package app_test

import (
	"encoding/json"
	"io"
	"net/http"
	"os/exec"
	"strings"
	"testing"

	"telnusqa/internal/app"
	"telnusqa/internal/store"
)

const refuse = `mutation($in: SubmitApplicationInput!) { submitApplication(input: $in) {
	application { id number } receipt { number pdfUrl(lang: KK) } faults { code } } }`

// fetch gets a path with the cookie of a client.
func fetch(t *testing.T, c *http.Client, a *app.App, path string) (*http.Response, []byte) {
	t.Helper()
	resp, err := c.Get(a.URL() + path)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return resp, b
}

// A clerk refuses an application and prints the receipt: the PDF names the applicant and
// what is missing, the printing stands in the case's journal; another region has
// neither.
func TestTheReceiptIsPrinted(t *testing.T) {
	for _, d := range []store.Dialect{store.SQLite, store.Postgres} {
		t.Run(string(d), func(t *testing.T) {
			a := start(t, settings(t, d))
			defer stop(t, a)
			clerk, other := signIn(t, a, "gulnar"), signIn(t, a, "abai")
			in := submission(t, 0)
			input := in["in"].(map[string]any)
			input["items"] = input["items"].([]any)[:1] // no identity card
			var answer struct {
				Data struct {
					SubmitApplication struct {
						Application struct{ ID, Number string }
						Receipt     struct{ Number, PdfURL string }
					}
				}
			}
			if err := json.Unmarshal([]byte(ask(t, clerk, a, refuse, in)), &answer); err != nil {
				t.Fatal(err)
			}
			filed := answer.Data.SubmitApplication
			resp, file := fetch(t, clerk, a, filed.Receipt.PdfURL)
			if resp.StatusCode != 200 || resp.Header.Get("Content-Type") != "application/pdf" {
				t.Fatalf("%s: %d %s", filed.Receipt.PdfURL, resp.StatusCode, file)
			}
			text := textOf(t, file)
			for _, want := range []string{filed.Receipt.Number, filed.Application.Number, "Ахметова Әсем", "Жеке басты куәландыратын құжат"} {
				if !strings.Contains(text, want) {
					t.Errorf("the receipt does not say %q:\n%s", want, text)
				}
			}
			journal := ask(t, clerk, a, `query($id: ID!) { node(id: $id) { ... on Application { timeline { edges { node { kind details(lang: RU) } } } } } }`,
				map[string]any{"id": filed.Application.ID})
			if !strings.Contains(journal, `{"kind":"PAPER_PRINTED","details":["Расписка об отказе в приёме документов","печать № 1"]}`) {
				t.Errorf("the printing is not on record: %s", journal)
			}
			if resp, body := fetch(t, other, a, filed.Receipt.PdfURL); resp.StatusCode != http.StatusNotFound || strings.Contains(string(body), "Ахметова") {
				t.Errorf("another region gets %d %s", resp.StatusCode, body)
			}
		})
	}
}

// textOf reads a PDF with poppler's pdftotext, lines joined.
func textOf(t *testing.T, file []byte) string {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), "pdftotext", "-raw", "-", "-")
	cmd.Stdin = strings.NewReader(string(file))
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("pdftotext (of poppler-utils): %v", err)
	}
	return strings.Join(strings.Fields(string(out)), " ")
}
