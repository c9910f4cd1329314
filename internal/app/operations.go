package app

import (
	"encoding/json"
	"fmt"
	"slices"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
)

// operationNames lists the names of the dashboard's operations. They are the only
// ones that become labels of metrics: a caller must not be able to make series.
func operationNames(persisted []byte) ([]string, error) {
	var documents map[string]string
	if err := json.Unmarshal(persisted, &documents); err != nil {
		return nil, fmt.Errorf("read the dashboard's documents: %w", err)
	}
	var names []string
	for hash, document := range documents {
		doc, err := parser.ParseQuery(&ast.Source{Name: hash, Input: document})
		if err != nil {
			return nil, fmt.Errorf("read the dashboard's documents: %w", err)
		}
		for _, o := range doc.Operations {
			if o.Name != "" {
				names = append(names, o.Name)
			}
		}
	}
	slices.Sort(names)
	return slices.Compact(names), nil
}
