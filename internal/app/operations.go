package app

import (
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
)

// operation finds the name of a document.
var operation = regexp.MustCompile(`\b(?:query|mutation|subscription)\s+(\w+)`)

// operationNames lists the names of the dashboard's operations. They are the only
// ones that become labels of metrics: a caller must not be able to make series.
func operationNames(persisted []byte) ([]string, error) {
	var documents map[string]string
	if err := json.Unmarshal(persisted, &documents); err != nil {
		return nil, fmt.Errorf("read the dashboard's documents: %w", err)
	}
	var names []string
	for _, document := range documents {
		if m := operation.FindStringSubmatch(document); m != nil {
			names = append(names, m[1])
		}
	}
	slices.Sort(names)
	return slices.Compact(names), nil
}
