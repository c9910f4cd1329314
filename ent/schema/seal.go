package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
)

// Seal gives a journal entry its final place: a gap-free position in commit
// order and its link of the hash chain. Append-only by triggers.
type Seal struct{ ent.Schema }

// Mixin of the table.
func (Seal) Mixin() []ent.Mixin { return []ent.Mixin{documented{}} }

// Annotations of the table.
func (Seal) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("seals"),
		schema.Comment("Positions and hash chain of the journal, append-only: triggers refuse UPDATE and DELETE"),
	}
}

// Fields of the table.
func (Seal) Fields() []ent.Field {
	return []ent.Field{
		given("Position, from 1, without gaps, in commit order; the cursor of streams and figures"),
		field.Int64("entry_id").Unique().Immutable().Comment("Entry: journal_entries.id. No foreign key"),
		field.Bytes("prev_hash").MaxLen(32).Immutable().Comment("SHA-256 of the seal before; 32 zero bytes at position 1"),
		field.Bytes("hash").MaxLen(32).Immutable().Comment("SHA-256 over prev_hash, position and the entry's canonical bytes"),
	}
}
