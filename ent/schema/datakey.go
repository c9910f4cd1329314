package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"entgo.io/ent/schema/mixin"
)

// DataKey is a key under which personal fields of this database are encrypted. The
// key itself is in the file of keys, never here. Rows point to theirs, so that no
// key can be retired while something is encrypted with it.
type DataKey struct{ ent.Schema }

// Mixin of the table.
func (DataKey) Mixin() []ent.Mixin { return []ent.Mixin{documented{}} }

// Annotations of the table.
func (DataKey) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("data_keys"),
		schema.Comment("Names of the keys that encrypt personal fields; the keys themselves are in the file of keys. A key that rows point to cannot be removed"),
	}
}

// Fields of the table.
func (DataKey) Fields() []ent.Field {
	return []ent.Field{
		given("Id of the key in the file of keys (Tink)"),
		fixedAt("added_at", "When the database was told of it"),
	}
}

// Encrypted is the mixin of a row with encrypted fields.
type Encrypted struct{ mixin.Schema }

// Fields of the mixin.
func (Encrypted) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("data_key_id").Optional().
			Comment("Key of the row's encrypted fields: data_keys.id; NULL = none is encrypted"),
	}
}

// Edges of the mixin.
func (Encrypted) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("data_key", DataKey.Type).Field("data_key_id").Unique().Annotations(kept()),
	}
}

// plainRows indexes the rows that are still to be encrypted: most often none.
func plainRows(table, condition string) ent.Index {
	some := "data_key_id IS NULL"
	if condition != "" {
		some += " AND " + condition
	}
	return index.Fields("data_key_id").Annotations(entsql.IndexWhere(some)).StorageKey(table + "_plain")
}
