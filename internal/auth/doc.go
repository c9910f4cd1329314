// Package auth answers one question: who is asking? It keeps passwords
// (argon2id), sign-ins (random tokens, stored as hashes), API tokens for
// machines, and the brake on guessing. Its answer is an access.Viewer; what a
// viewer may do is decided elsewhere.
//
//	password ──SignIn──▶ token ──cookie──▶ ViewerOf ──▶ access.Viewer
//	API token ───────────────────bearer──▶ ViewerOf ──▶ access.Viewer
//
// It calls access, fault, journal and store. Every sign-in, failed sign-in,
// sign-out and change of a user is an entry of the journal, written in the same
// transaction: when the journal cannot be written, nobody signs in.
//
// It obeys docs/security.md, which follows NIST SP 800-63B (passwords, sessions)
// and the OWASP cheat sheets on password storage and session management.
package auth
