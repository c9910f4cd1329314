// Package graph is the GraphQL edge: it translates arguments into one call and
// the answer into a payload, and holds no rule of the service.
//
// It calls casework (to act), store (to read, within the viewer's walls),
// figures and live. Views of rows are made in graph/view, where personal data
// is masked. It obeys graph/schema; generated code is in graph/generated and
// graph/model.
package graph

//go:generate go tool -C .. gqlgen generate
