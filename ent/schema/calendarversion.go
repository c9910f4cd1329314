package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
)

// CalendarVersion is one state of the working calendar. Terms keep the version
// they were reckoned by.
type CalendarVersion struct{ ent.Schema }

// Mixin of the table.
func (CalendarVersion) Mixin() []ent.Mixin { return []ent.Mixin{documented{}} }

// Annotations of the table.
func (CalendarVersion) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("calendar_versions"),
		schema.Comment("Versions of the working calendar; a change is entered by one person and approved by another"),
		checksOf("calendar_versions").days("effective_from").annotation(),
	}
}

// Fields of the table.
func (CalendarVersion) Fields() []ent.Field {
	return []ent.Field{
		given("Version, from 1"),
		fixedDay("effective_from", "First day the version is used for"),
		fixedText("basis", "Legal act or order the version follows"),
		fixedText("entered_by", "Who entered it"),
		fixedText("approved_by", "Who approved it, another person"),
		fixedAt("created_at", "When it came into being"),
	}
}

// Edges of the table.
func (CalendarVersion) Edges() []ent.Edge {
	return []ent.Edge{edge.To("days", CalendarDay.Type)}
}
