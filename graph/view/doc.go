// Package view holds the API's objects as the resolvers hand them to gqlgen:
// rows of the store in a viewer's eyes, with ids made opaque, instants set into
// the place's zone and personal data masked by role.
//
// Fields are plain values, so that gqlgen needs neither a goroutine nor a
// closure of ours for them; what costs a query is a resolver in package graph.
// It may call the pure rooms and the store's row types. It obeys
// graph/schema.
package view
