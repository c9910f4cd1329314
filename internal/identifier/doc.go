// Package identifier reads the numbers by which people, organisations, places and
// documents are known: IIN, BIN, KATO, and the series and number of an education
// document. It checks them, brings them to one form, masks them, and makes valid ones
// for synthetic people and schools.
//
// It calls the standard library only and knows nothing of registers: a valid IIN is one
// that could have been assigned, not one that was.
//
// It obeys the rules of national identification numbers (Government decree of
// 22.05.2007 No. 406) for IIN and BIN, the shape of the KATO classifier, and the blanks
// of education documents in use (letters of the series and seven digits). Errors and
// warnings never repeat the value they concern: it may be personal data, and errors are
// logged.
package identifier
