// Package guide holds what the service standard tells people beside its rules: where its
// addresses and telephones are published, when the portal is there, how a digital document
// is shown. The sentences are those of the standard (order No. 39 of 28.01.2015, the list
// of basic requirements) in Kazakh and Russian, with the item each comes from; the English
// ones are ours.
//
// It calls fault for texts in three languages and nothing else of ours.
package guide
