package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
)

// UnsealedEntry is the sealer's to-do list: written with the entry, in the same
// transaction, and taken away when the entry gets its seal.
type UnsealedEntry struct{ ent.Schema }

// Mixin of the table.
func (UnsealedEntry) Mixin() []ent.Mixin { return []ent.Mixin{documented{}} }

// Annotations of the table.
func (UnsealedEntry) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("unsealed_entries"),
		schema.Comment("Journal entries that have no seal yet"),
	}
}

// Fields of the table.
func (UnsealedEntry) Fields() []ent.Field {
	return []ent.Field{
		given("Entry: journal_entries.id. No foreign key, it is written by the same statement"),
	}
}
