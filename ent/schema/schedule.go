package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Schedule is the office hours of a school or of a branch from a day on. What was
// before the first of them is the preset of the school (schools.schedule), or the
// State Corporation's.
type Schedule struct{ ent.Schema }

// Mixin of the table.
func (Schedule) Mixin() []ent.Mixin { return []ent.Mixin{documented{}} }

// Annotations of the table.
func (Schedule) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("schedules"),
		schema.Comment("Office hours of schools and branches, each from a day on; of two for one day the later entered holds"),
		checksOf("schedules").
			days("effective_from").
			that("one_place", "(school_id IS NULL) <> (branch_id IS NULL)").
			that("week_length", "week IN (5, 6)").
			that("opens_before_it_closes", "opens < closes").
			that("lunch_ends", "(lunch_from IS NULL) = (lunch_to IS NULL)").
			annotation(),
	}
}

// Fields of the table.
func (Schedule) Fields() []ent.Field {
	return []ent.Field{
		id(),
		ref("region_id", "Region of the place: regions.id"),
		ref("division_id", "Division of the place: divisions.id"),
		field.Int64("school_id").Optional().Immutable().Comment("School: schools.id; NULL = the hours of a branch"),
		field.Int64("branch_id").Optional().Immutable().Comment("Branch of the State Corporation: branches.id; NULL = the hours of a school"),
		fixedDay("effective_from", "First day of these hours"),
		field.Enum("preset").Values("RU", "KK", "CORPORATION", "OWN").Immutable().
			Comment("Text of the regulation the hours are taken from (i.7.1, i.7.2); OWN = the place's own order"),
		field.Int("week").Immutable().Comment("Days on which it receives: 5 = Monday to Friday, 6 = Monday to Saturday"),
		fixedText("opens", "Opening; wall clock HH:MM"),
		fixedText("closes", "Close; wall clock HH:MM"),
		field.String("lunch_from").Optional().Immutable().Comment("Beginning of the lunch break; wall clock HH:MM, NULL = no break"),
		field.String("lunch_to").Optional().Immutable().Comment("End of the lunch break; wall clock HH:MM, NULL = no break"),
		field.String("reception_until").Optional().Immutable().Comment("End of reception; wall clock HH:MM, NULL = until the close"),
		fixedText("basis", "Order or letter behind the hours"),
		ref("set_by", "Who set them: users.id. No foreign key"),
		fixedText("set_by_name", "Her name"),
		fixedAt("set_at", "When they were entered"),
		field.Int64("cursor").Default(0).Comment("Last running term looked at because of them: clocks.id"),
		maybeAt("moved_at", "When no running term was left to look at"),
	}
}

// Indexes of the table.
func (Schedule) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("school_id", "effective_from"),
		index.Fields("branch_id", "effective_from"),
	}
}
