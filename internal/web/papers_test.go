package web

import (
	"context"
	"net/http"
	"strings"
	"testing"

	"telnusqa/internal/access"
	"telnusqa/internal/papers"
)

const receiptPath = "/papers/intake-refusal-receipt/QXBwbGljYXRpb246MQ"

// press prints the same paper for everybody who is signed in, and counts.
func (e *edge) press() *[]PaperOrder {
	var printed []PaperOrder
	e.print = func(_ context.Context, v access.Viewer, o PaperOrder) (Paper, error) {
		if !v.SignedIn() {
			return Paper{}, access.ErrUnauthenticated
		}
		printed = append(printed, o)
		return Paper{Name: "РО-2026-000045", PDF: []byte("%PDF-1.7")}, nil
	}
	return &printed
}

func TestPaper(t *testing.T) {
	e := newEdge(t)
	printed := e.press()
	if resp := e.do("GET", receiptPath, ""); resp.StatusCode != 401 || faultOf(t, resp) != "UNAUTHENTICATED" {
		t.Errorf("before signing in: %d", resp.StatusCode)
	}
	e.signIn()
	resp := e.do("GET", receiptPath+"?lang=both&layout=sequence", "")
	if body := read(t, resp); resp.StatusCode != 200 || body != "%PDF-1.7" {
		t.Fatalf("%d %q", resp.StatusCode, body)
	}
	want := PaperOrder{Kind: papers.IntakeRefusalReceipt, ID: "QXBwbGljYXRpb246MQ", Language: papers.Both, Layout: papers.InTurn}
	if len(*printed) != 1 || (*printed)[0] != want {
		t.Errorf("printed %+v", *printed)
	}
	for name, want := range map[string]string{
		"Content-Type": "application/pdf", "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff",
		"Content-Disposition":     "inline; filename*=utf-8''%D0%A0%D0%9E-2026-000045.pdf",
		"Content-Security-Policy": paperPolicy,
	} {
		if got := resp.Header.Get(name); got != want {
			t.Errorf("%s: %s", name, got)
		}
	}
	if log := e.log.String(); strings.Contains(log, "QXBwbGljYXRpb246MQ") {
		t.Errorf("the log names the case: %s", log)
	}
}

// Printing leaves a trace, so nothing is printed by the way.
func TestPaperIsPrintedOnlyWhenMeant(t *testing.T) {
	e := newEdge(t)
	printed := e.press()
	e.signIn()
	for _, c := range []struct {
		what, method, path string
		headers            []string
		status             int
		fault              string
	}{
		{"a look at the headers", "HEAD", receiptPath, nil, http.StatusMethodNotAllowed, ""},
		{"a link of another site", "GET", receiptPath, []string{"Sec-Fetch-Site", "cross-site"}, 403, "PRINT_ASKED_FOR"},
		{"a page fetched in advance", "GET", receiptPath, []string{"Sec-Purpose", "prefetch"}, 403, "PRINT_ASKED_FOR"},
		{"a paper nobody knows", "GET", "/papers/passport/QXBwbGljYXRpb246MQ", nil, 404, "PAPER_UNKNOWN"},
		{"a language that papers have not", "GET", receiptPath + "?lang=en", nil, 400, "PRINT_CHOICE"},
		{"pages of no year", "GET", "/papers/duplicates-register/U2Nob29sOjE", nil, 400, "PAPER_YEAR"},
		{"a layout that nobody knows", "GET", receiptPath + "?layout=spiral", nil, 400, "PRINT_CHOICE"},
	} {
		resp := e.do(c.method, c.path, "", c.headers...)
		if resp.StatusCode != c.status {
			t.Errorf("%s: %d, want %d", c.what, resp.StatusCode, c.status)
		}
		if c.fault != "" && faultOf(t, resp) != c.fault {
			t.Errorf("%s: not %s", c.what, c.fault)
		}
	}
	if len(*printed) != 0 {
		t.Errorf("printed %+v", *printed)
	}
}
