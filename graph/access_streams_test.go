package graph_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"testing"

	"telnusqa/internal/live"
)

// streams opens every subscription in everybody's name, all at once.
func (m *matrix) streams(t *testing.T) (rows [][]string) {
	a := m.open(t)
	a.hub.Wake()
	var all sync.WaitGroup
	for _, f := range sorted(m.schema.Subscription.Fields) {
		row := make([]string, 1+len(columns))
		row[0] = "`" + f.Name + "`"
		query := fmt.Sprintf("subscription { %s(territoryId: %q, after: %q) { cursor } }", f.Name, idSchool1, live.Cursor(0))
		for i, c := range columns {
			all.Go(func() { row[i+1] = firstOf(t, a, c.viewer, query) })
		}
		rows = append(rows, row)
	}
	all.Wait()
	return rows
}

// quiet is how many keep-alives of the server say that nothing comes: what happened
// before the stream was opened comes at once.
const quiet = 4

// firstOf is what comes first on a stream: an event, a refusal, or nothing.
func firstOf(t *testing.T, a *api, viewer, query string) string {
	body, err := json.Marshal(map[string]string{"query": query})
	if err != nil {
		t.Error(err)
		return ""
	}
	req, err := http.NewRequest(http.MethodPost, a.URL, bytes.NewReader(body))
	if err != nil {
		t.Error(err)
		return ""
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Accept", "text/event-stream")
	req.Header.Set("X-Viewer", viewer)
	answer, err := a.Client().Do(req)
	if err != nil {
		t.Error(err)
		return ""
	}
	defer answer.Body.Close()
	pings := 0
	for scan := bufio.NewScanner(answer.Body); scan.Scan(); {
		line := scan.Text()
		if data, ok := strings.CutPrefix(line, "data: "); ok && strings.HasPrefix(data, "{") {
			return cellOf(t, query, []byte(data))
		}
		if strings.HasPrefix(line, "{") { // refused before there was a stream
			return cellOf(t, query, []byte(line))
		}
		if strings.HasPrefix(line, ":") {
			if pings++; pings > quiet {
				return nothing
			}
		}
		if strings.HasPrefix(line, "event: complete") {
			return nothing
		}
	}
	return nothing
}
