package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// BlankRepeat is a range that a school wanted to receive and the desk turned
// away, because numbers of it are on record already somewhere in the country.
type BlankRepeat struct{ ent.Schema }

// Mixin of the table.
func (BlankRepeat) Mixin() []ent.Mixin { return []ent.Mixin{documented{}} }

// Annotations of the table.
func (BlankRepeat) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("blank_repeats"),
		schema.Comment("Ranges of blanks that were turned away as repeats"),
		checksOf("blank_repeats").
			that("range", "first_number <= last_number AND taken > 0").
			annotation(),
	}
}

// Fields of the table.
func (BlankRepeat) Fields() []ent.Field {
	return []ent.Field{
		id(),
		ref("region_id", "Region of the school: regions.id, copied. No foreign key"),
		ref("division_id", "Division of the school: divisions.id, copied. No foreign key"),
		ref("school_id", "School that wanted to receive them: schools.id. No foreign key"),
		fixedText("series", "Series of the range"),
		fixedText("first_number", "First number of the range, 7 digits"),
		fixedText("last_number", "Last number of the range, 7 digits; belongs to it"),
		field.Int("taken").Immutable().Comment("How many numbers of it were on record"),
		fixedText("first_taken", "The lowest of these"),
		fixedText("basis", "Paper on which the blanks came, as stated"),
		fixedAt("tried_at", "When the range was turned away"),
		ref("tried_by", "User who tried: users.id. No foreign key"),
	}
}

// Indexes of the table.
func (BlankRepeat) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("region_id", "id"),
		index.Fields("division_id", "id"),
		index.Fields("school_id", "id"),
	}
}
