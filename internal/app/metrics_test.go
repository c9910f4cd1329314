package app

import (
	"flag"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/prometheus/client_golang/prometheus"

	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

var update = flag.Bool("update", false, "write testdata anew")

// described reads what prometheus.Desc says of itself.
var described = regexp.MustCompile(`^Desc\{fqName: "([^"]+)", help: "(.*?)"(?:, unit: "[^"]*")?, constLabels: \{.*?\}, variableLabels: \{(.*?)\}`)

// testdata/metrics.golden lists every metric of ours for operators, also those
// without a value yet, and keeps their names: alerts and boards are written
// against them. The metrics of the runtime, the process and the pools are named
// by their makers.
func TestEveryMetricIsListed(t *testing.T) {
	cfg := settings(t, storetest.URL(t, store.SQLite))
	cfg.WebhookURL, cfg.WebhookSecret = "http://127.0.0.1:9/", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" // with all that can be connected
	a := start(t, cfg)
	defer func() {
		if err := a.Stop(t.Context()); err != nil {
			t.Error(err)
		}
	}()
	descriptions := make(chan *prometheus.Desc)
	go func() {
		defer close(descriptions)
		a.registry.Describe(descriptions)
	}()
	var lines []string
	for d := range descriptions {
		m := described.FindStringSubmatch(d.String())
		if m == nil {
			t.Errorf("cannot read %s", d)
			continue
		}
		name, help, labels := m[1], strings.ReplaceAll(m[2], `\"`, `"`), m[3]
		if !strings.HasPrefix(name, "telnusqa_") {
			continue
		}
		if labels != "" {
			name += "{" + labels + "}"
		}
		lines = append(lines, name+"\n    "+help+"\n")
	}
	slices.Sort(lines)
	got := strings.Join(lines, "")
	const golden = "testdata/metrics.golden"
	if *update {
		if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("metrics (-listed +there); go test ./internal/app -run Listed -update:\n%s", diff)
	}
}
