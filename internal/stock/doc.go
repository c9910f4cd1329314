// Package stock holds the rules of numbered blanks: the life of a sheet, the
// balance of a stock, and the dictionary of series.
//
// It is pure: values in, values and errors out. It calls fault, workday and
// casefile. It obeys the book of account of blanks (form by Order 472 of
// 16.09.2021: receipt on the left, issue on the right, the remainder confirmed
// by the head of the division) and the domain's own demand that a number is
// never there twice in the country.
package stock
