package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// ImportedDuplicate is a line of a school's register of duplicates from before the
// school worked with this system. It has no case and counts in no figure: it keeps
// numbers from being given twice, and tells which duplicates a document has had.
type ImportedDuplicate struct{ ent.Schema }

// Mixin of the table.
func (ImportedDuplicate) Mixin() []ent.Mixin { return []ent.Mixin{documented{}, Encrypted{}} }

// Annotations of the table.
func (ImportedDuplicate) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("imported_duplicates"),
		schema.Comment("Lines of registers of duplicates from before this system, taken in by file. Personal data"),
		checksOf("imported_duplicates").
			days("issued_on", "order_date", "birth_date").
			that("numbered", "length(number) > 0 AND register_seq > 0 AND copy_number > 0").
			annotation(),
	}
}

// Fields of the table.
func (ImportedDuplicate) Fields() []ent.Field {
	return []ent.Field{
		id(),
		ref("region_id", "Region of the school: regions.id, copied. No foreign key"),
		ref("division_id", "Division of the school: divisions.id, copied. No foreign key"),
		ref("school_id", "School whose register it was: schools.id. No foreign key"),
		field.Int("register_year").Immutable().Comment("Year of the register, the year of issued_on"),
		field.Int("register_seq").Immutable().Comment("Line of the register, from 1; before those that this system gives"),
		field.String("series").Comment("Series of the blank, capitals; empty where the paper has none"),
		text("number", "Number of the blank, as on the paper"),
		field.Enum("document_kind").Values("BASIC_SECONDARY", "GENERAL_SECONDARY").Comment("Kind of document; casefile.DocumentKind"),
		field.Enum("honours").Values("ORDINARY", "DISTINCTION", "ALTYN_BELGI").Default("ORDINARY").Comment("Distinction on the document; casefile.Honours"),
		day("issued_on", "Day of issue, as written"),
		field.Int("copy_number").Comment("Which duplicate of the same original this is, from 1"),
		text("surname", "Surname of the former student; personal"),
		text("given_name", "Her given name; personal"),
		maybeText("patronymic", "Her patronymic, where there is one; personal"),
		field.String("search_name").Optional().
			Comment("Surname, given name and patronymic in one Latin form for all spellings (identifier.NameKey); written by the store; personal"),
		maybeText("iin", "Her individual identification number; personal, encrypted"),
		maybeText("iin_hash", "Keyed hash of the IIN, under which it is found"),
		maybeText("cipher_row", "Random text that ties the encrypted fields to this row; they open nowhere else"),
		maybeDay("birth_date", "Her date of birth; personal"),
		field.Int("graduation_year").Optional().Comment("Year of graduation; NULL = not written"),
		maybeText("original_series", "Series of the original"),
		maybeText("original_number", "Number of the original"),
		maybeText("order_number", "Number of the school's order to issue"),
		maybeDay("order_date", "Date of that order"),
		at("imported_at", "When it was taken in, or last changed by a file"),
		field.Time("anonymised_at").Optional().Comment("When her name, IIN and date of birth were taken out; instant, UTC, NULL = they are there"),
	}
}

// Indexes of the table.
func (ImportedDuplicate) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("series", "number").Unique(),
		index.Fields("number"),
		index.Fields("school_id", "register_year", "register_seq").Unique(),
		index.Fields("region_id", "school_id", "register_year", "register_seq"),
		index.Fields("division_id", "school_id", "register_year", "register_seq"),
		index.Fields("iin_hash"),
		index.Fields("search_name").Annotations(entsql.OpClass("text_pattern_ops")),
		index.Fields("original_number", "original_series"),
		plainRows("imported_duplicate", ""),
	}
}
