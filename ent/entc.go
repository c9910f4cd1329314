//go:build ignore

// Command entc generates package ent from ent/schema. It is run from the root
// of the repository (see generate.go): run inside ent/ with ../ paths its output
// does not repeat.
package main

import (
	"log"

	"entgo.io/ent/entc"
	"entgo.io/ent/entc/gen"
)

func main() {
	err := entc.Generate("./ent/schema", &gen.Config{
		Target:  "./ent",
		Package: "telnusqa/ent",
		Features: []gen.Feature{
			gen.FeatureIntercept,
			gen.FeatureLock,
			gen.FeatureUpsert,
			gen.FeatureModifier,
			gen.FeatureExecQuery,
		},
	})
	if err != nil {
		log.Fatalf("generate ent: %v", err)
	}
}
