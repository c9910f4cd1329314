// Package portal is the portal's door: it takes the messages of egov.kz, once each
// and in the order of their cases, has their certification verified, and sees to it
// that what was taken is applied or lies in quarantine with its reason.
//
// It reads envelopes and contents, asks signature who certified them, and calls
// casework, which keeps and applies them. It is called by web (a message comes) and
// by app (what was left behind by a server that died, or put off). It obeys
// docs/portal.md.
package portal
