// Package pdf lays a paper out on sheets of A4: Document in, bytes out, and the same
// bytes for the same Document and choice. The fonts are in the program, so that every
// computer prints the Kazakh letters alike; the text can be selected and says in which
// language it is.
//
// It may call papers and fault. The two modules it stands on: go-pdf/fpdf writes the
// file, skip2/go-qrcode makes the square codes.
//
// It obeys docs/papers.md.
package pdf
