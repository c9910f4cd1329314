// Package live passes the sealed journal on as it grows, to thousands of readers.
//
// The Hub keeps the newest sealed entries in a ring. A reader is a position and
// nothing more: it takes what lies behind its position from the ring, or page by
// page from the database when the ring has moved on, and waits on a channel that
// is closed when the chain grows. No reader has a queue, so a slow one costs
// nothing and loses nothing: it reads on where it stood. A reader that comes back
// gives the position it has seen (Cursor) and gets every entry behind it, none
// twice.
//
//	sealer ──wake──▶ Hub ──ring──▶ readers at the end of the chain
//	other servers ──LISTEN──▶ ┘  └─database─▶ readers that come back or fell behind
//
// The room calls store and journal. Who may see which entry is the caller's
// question: want is asked about every entry, and graph asks the viewer's scope in
// it. It obeys docs/decisions/2026-11-23-sealing.md.
package live
