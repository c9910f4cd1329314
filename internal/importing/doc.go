// Package importing turns the rows of a table into what they mean: which columns a
// file of schools, of officers or of an old register has, under which headings in
// Kazakh, Russian and English, what may stand in a cell, and what is wrong with it,
// said of the cell. The same columns are written when the data is taken out again, so
// that what was exported can be imported.
//
// It may call fault, workday, identifier, access, casefile and tabular. It reads no
// file and no database: whether a division or a sheet is known is asked by the act
// that takes the records in (casework, auth). It obeys docs/import.md.
package importing
