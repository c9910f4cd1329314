package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// CalendarDay is a day that is not what its weekday says.
type CalendarDay struct{ ent.Schema }

// Mixin of the table.
func (CalendarDay) Mixin() []ent.Mixin { return []ent.Mixin{documented{}} }

// Annotations of the table.
func (CalendarDay) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("calendar_days"),
		schema.Comment("Days of a calendar version: holidays, days off, observed and transferred days"),
		checksOf("calendar_days").days("date").that("week_length", "week IN (5, 6)").annotation(),
	}
}

// Fields of the table.
func (CalendarDay) Fields() []ent.Field {
	return []ent.Field{
		id(),
		ref("version_id", "Version: calendar_versions.id"),
		fixedDay("date", "The day"),
		field.Int("week").Immutable().Comment("Which working week the row is about: 5 = five-day, 6 = six-day"),
		field.Enum("kind").
			Values("WORKING", "WEEKEND", "HOLIDAY", "DAY_OFF", "OBSERVED", "TRANSFERRED_OFF", "TRANSFERRED_WORKING").
			Immutable().Comment("What the day is; workday.DayKind"),
		field.String("title_kk").Optional().Immutable().Comment("Name of the holiday in Kazakh; NULL = none"),
		field.String("title_ru").Optional().Immutable().Comment("Name of the holiday in Russian; NULL = none"),
		field.String("title_en").Optional().Immutable().Comment("Name of the holiday in English; NULL = none"),
		field.String("act").Optional().Immutable().Comment("Legal act that makes it so; NULL = the ordinary week"),
		field.Enum("status").Values("V", "P", "E").Immutable().Comment("How sure it is: V verified, P published, E estimated"),
	}
}

// Edges of the table.
func (CalendarDay) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("version", CalendarVersion.Type).Ref("days").Field("version_id").Unique().Required().Immutable(),
	}
}

// Indexes of the table.
func (CalendarDay) Indexes() []ent.Index {
	return []ent.Index{index.Fields("version_id", "week", "date").Unique()}
}
