// Package papers writes what the office prints: receipts, notices, replies, acts,
// the application and the pages of the registers. Facts go in, a Document comes out:
// blocks of text in Kazakh and Russian, which the golden files of testdata show as
// they are. internal/papers/pdf lays a Document out on sheets of A4.
//
//	rows ──casework──▶ Facts ──Compose──▶ Document ──pdf.Render──▶ bytes
//
// The room is pure and may call casefile, workday, access and fault. Each paper has
// dated templates: an old case prints as it was printed then (template.go).
//
// It obeys docs/papers.md. The wording of Annex 1 and Annex 4 is the standard one of
// the rules of public services; their official texts for this service were not at
// hand, and docs/papers.md says which words a lawyer has to confirm.
package papers
