package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// HomeVisit is a visit of the State Corporation to somebody who cannot come, ordered by
// a call to 1414.
type HomeVisit struct{ ent.Schema }

// Mixin of the table.
func (HomeVisit) Mixin() []ent.Mixin { return []ent.Mixin{documented{}, Encrypted{}} }

// Annotations of the table.
func (HomeVisit) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("home_visits"),
		schema.Comment("Visits to persons who cannot care for themselves, move or find their way, ordered through the contact centre 1414 (regulation i.10). Personal data"),
		checksOf("home_visits").
			that("over_has_end", "(state = 'ORDERED') = (ended_at IS NULL)").
			that("cancelled_has_cause", "(state = 'CANCELLED') = (cancel_cause IS NOT NULL)").
			that("filed_was_visited", "application_id IS NULL OR state = 'VISITED'").
			annotation(),
	}
}

// Fields of the table.
func (HomeVisit) Fields() []ent.Field {
	return []ent.Field{
		id(),
		ref("region_id", "Region of the branch: regions.id, copied. No foreign key"),
		ref("division_id", "District or city the branch stands in: divisions.id, copied. No foreign key"),
		ref("branch_id", "Branch that visits: branches.id"),
		field.String("number").NotEmpty().Unique().Immutable().Comment("Number told to the caller: ВД-year of the order-counter of the year, six digits"),
		field.Enum("state").Values("ORDERED", "VISITED", "CANCELLED").Comment("How it stands; casefile.VisitState"),
		text("person_name", "Who is to be visited, as the caller said; personal, encrypted"),
		text("phone", "Telephone to reach her, +7 and 10 digits; personal, encrypted"),
		text("address", "Where she is visited; personal, encrypted"),
		fixedAt("agreed_at", "When the visit was agreed for"),
		fixedAt("ordered_at", "When it was ordered, by the server's clock"),
		ref("ordered_by_id", "Operator of the contact centre who ordered it: users.id. No foreign key"),
		maybeAt("ended_at", "When the visit took place, as the operator states, or when it was cancelled"),
		field.Int64("ended_by_id").Optional().Comment("Who recorded that: users.id. No foreign key; NULL = still ordered"),
		field.Enum("cancel_cause").Values("BY_APPLICANT", "NOBODY_THERE", "ORDERED_TWICE").Optional().
			Comment("Why it was cancelled; casefile.VisitCause; NULL = it was not"),
		maybeRef("application_id", "Application taken in on the visit: applications.id"),
		field.Int("version").Default(1).Comment("Optimistic lock, grows by 1 with each change"),
	}
}

// Edges of the table.
func (HomeVisit) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("branch", Branch.Type).Ref("home_visits").Field("branch_id").Unique().Required().Immutable(),
		edge.To("application", Application.Type).Field("application_id").Unique().Annotations(kept()),
	}
}

// Indexes of the table. A branch reads what it has to visit by the agreed time, the
// contact centre what was ordered last.
func (HomeVisit) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("branch_id", "agreed_at", "id"),
		index.Fields("region_id", "agreed_at", "id"),
		index.Fields("division_id", "agreed_at", "id"),
		index.Fields("ordered_by_id", "agreed_at", "id"),
		index.Fields("application_id").Annotations(entsql.IndexWhere("application_id IS NOT NULL")).Unique(),
		plainRows("home_visit", ""),
	}
}
