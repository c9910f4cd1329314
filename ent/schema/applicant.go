package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Applicant is a person as one application names her: a snapshot, never shared
// between cases and never brought up to date behind a case's back. The same
// table holds legal representatives.
type Applicant struct{ ent.Schema }

// Mixin of the table.
func (Applicant) Mixin() []ent.Mixin { return []ent.Mixin{documented{}, Place{}, Encrypted{}} }

// Annotations of the table.
func (Applicant) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("applicants"),
		schema.Comment("Persons as filed, one row per person and application: former students and their legal representatives. Personal data"),
		checksOf("applicants").
			days("birth_date").
			that("iin_or_reason", "iin IS NOT NULL OR iin_absent_reason IS NOT NULL").
			annotation(),
	}
}

// Fields of the table.
func (Applicant) Fields() []ent.Field {
	return []ent.Field{
		id(),
		maybeText("iin", "Individual identification number, 12 digits with a check digit; personal, encrypted; see iin_absent_reason"),
		maybeText("iin_hash", "Keyed hash of the IIN, under which it is found"),
		maybeText("cipher_row", "Random text that ties the encrypted fields to this row; they open nowhere else"),
		maybeText("iin_absent_reason", "Why there is no IIN (foreigner, graduate from before IINs)"),
		text("surname", "Surname as in the identity document; personal"),
		text("given_name", "Given name as in the identity document; personal"),
		maybeText("patronymic", "Patronymic, where there is one; personal"),
		field.String("search_name").Optional().
			Comment("Surname, given name and patronymic in one Latin form for all spellings, for finding by the beginning of the name (identifier.NameKey); written by the store; personal"),
		maybeDay("birth_date", "Date of birth, from the IIN or the document; personal"),
		maybeText("identity_document", "Kind, number and issuer of the identity document shown; personal, encrypted"),
		maybeText("phone", "Telephone, +7 and 10 digits; personal, encrypted"),
		maybeText("email", "E-mail address; personal, encrypted"),
		maybeText("address", "Postal address, printed on the receipt of refusal; personal, encrypted"),
	}
}

// Indexes of the table.
func (Applicant) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("iin_hash"),
		plainRows("applicant", ""),
		index.Fields("search_name").Annotations(entsql.OpClass("text_pattern_ops")),
	}
}
