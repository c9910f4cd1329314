// Package tabular reads and writes tables that people keep in files: CSV as
// spreadsheet programs save it, and workbooks (XLSX). It gives rows with their
// positions, so that whatever is wrong with a cell can be said of that cell, and
// knows nothing of what the columns mean.
//
// It may call fault, and excelize to write workbooks. Workbooks are read by its own
// stream reader: it finds formulas, merged cells and hidden sheets on the way (asked
// cell by cell, excelize searches all rows for each), and takes no more memory than
// the limits allow, whatever the file claims.
//
// It obeys RFC 4180 (CSV), ECMA-376 part 1 (workbooks), STRK 1048-2002 (the Kazakh
// letters beside windows-1251), and docs/import.md.
package tabular
