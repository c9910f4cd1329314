package dashboard

import _ "embed" // for Documents

// Documents are the dashboard's GraphQL documents by hash, as JSON: the server
// takes from it which operation names it may show in metrics.
//
//go:embed src/gql/generated/persisted-documents.json
var Documents []byte
