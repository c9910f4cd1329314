// Package web is the program's edge to browsers and machines: routes, sign-in
// over HTTP, security headers, the dashboard's files, the event stream of
// breaches, and the operators' pages on their own address.
//
//	            ┌ request id, log, panics, headers ┐
//	request ──▶ │ cross-origin check, caller limit │ ──▶ /graphql  /session  /events  files
//	            └ cookie or bearer -> Viewer       ┘
//
// It calls access, auth, fault and, through interfaces, graph and live. It holds
// no rule about cases. What a person can mend is answered with its fault;
// everything else is logged here, once, and answered with a reference.
//
// It obeys docs/security.md and docs/operations.md.
package web
