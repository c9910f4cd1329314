package app

import (
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/prometheus/client_golang/prometheus"
)

// build says which source the program was built from.
func build() (version, revision string) {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown", "unknown"
	}
	version, revision = info.Main.Version, "unknown"
	dirty := ""
	for _, s := range info.Settings {
		switch {
		case s.Key == "vcs.revision" && len(s.Value) >= 12:
			revision = s.Value[:12]
		case s.Key == "vcs.modified" && s.Value == "true":
			dirty = "+changes"
		}
	}
	return version, revision + dirty
}

// Version is the line that --version prints.
func Version() string {
	version, revision := build()
	return fmt.Sprintf("telnusqa %s (%s, %s)", version, revision, runtime.Version())
}

// newBuildInfo is a gauge that is always 1 and says in its labels what runs.
func newBuildInfo() prometheus.Collector {
	version, revision := build()
	return prometheus.NewGaugeFunc(prometheus.GaugeOpts{
		Name:        "telnusqa_build_info",
		Help:        "Always 1; the labels say which build runs.",
		ConstLabels: prometheus.Labels{"version": version, "revision": revision, "go": runtime.Version()},
	}, func() float64 { return 1 })
}
