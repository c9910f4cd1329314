package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
)

// SealHead is the end of the chain: one row, id 1, moved by the sealer in the
// transaction that writes the seals.
type SealHead struct{ ent.Schema }

// Mixin of the table.
func (SealHead) Mixin() []ent.Mixin { return []ent.Mixin{documented{}} }

// Annotations of the table.
func (SealHead) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("seal_head"),
		schema.Comment("The last seal: one row, id 1; figures are folded up to it"),
		checksOf("seal_head").that("one_row", "id = 1").annotation(),
	}
}

// Fields of the table.
func (SealHead) Fields() []ent.Field {
	return []ent.Field{
		given("Always 1"),
		field.Int64("position").Comment("Position of the last seal; 0 = nothing sealed yet"),
		field.Bytes("hash").MaxLen(32).Comment("SHA-256 of the last seal; 32 zero bytes at position 0"),
	}
}
