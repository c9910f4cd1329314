package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
)

// Counter gives numbers: of applications and receipts (per year) and of lines
// in a school's register (per school and year, without gaps).
type Counter struct{ ent.Schema }

// Mixin of the table.
func (Counter) Mixin() []ent.Mixin { return []ent.Mixin{documented{}} }

// Annotations of the table.
func (Counter) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("counters"),
		schema.Comment("Sources of numbers"),
	}
}

// Fields of the table.
func (Counter) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").StorageKey("name").NotEmpty().Immutable().Comment("Name of the counter"),
		field.Int64("next").Comment("The number that is given next, from 1"),
	}
}
