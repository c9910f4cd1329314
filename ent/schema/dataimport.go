package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// DataImport is a file that was taken in: which one, by its hash, and what came of
// it, so that the same file again is answered and not taken in twice.
type DataImport struct{ ent.Schema }

// Mixin of the table.
func (DataImport) Mixin() []ent.Mixin { return []ent.Mixin{documented{}} }

// Annotations of the table.
func (DataImport) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("data_imports"),
		schema.Comment("Files that were taken in, by their hash, and what came of each; nothing of their content"),
		checksOf("data_imports").
			that("adds_up", "created >= 0 AND changed >= 0 AND same >= 0 AND refused >= 0 AND created + changed + same + refused = file_rows").
			that("hashed", "length(sha256) = 64").
			annotation(),
	}
}

// Fields of the table.
func (DataImport) Fields() []ent.Field {
	return []ent.Field{
		id(),
		field.Int64("region_id").Optional().Immutable().Comment("Region of who took it in: regions.id, copied; NULL = the whole country. No foreign key"),
		field.Enum("what").Values("PLACES", "SCHOOLS", "OFFICERS", "REGISTER").Immutable().Comment("What the file holds; importing.Kind"),
		fixedText("sha256", "SHA-256 of the file, 64 hexadecimal digits"),
		field.Int("file_rows").Immutable().Comment("Rows of the file below its headings"),
		field.Int("created").Immutable().Comment("Rows that became new records"),
		field.Int("changed").Immutable().Comment("Rows that changed a record"),
		field.Int("same").Immutable().Comment("Rows whose record was as they say"),
		field.Int("refused").Immutable().Comment("Rows that something was wrong with; 0 unless the good ones were taken alone"),
		ref("imported_by", "User who took it in: users.id, 0 = the operator of the server. No foreign key"),
		fixedAt("imported_at", "When it was taken in"),
	}
}

// Indexes of the table.
func (DataImport) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("what", "sha256"),
		index.Fields("region_id"),
	}
}
