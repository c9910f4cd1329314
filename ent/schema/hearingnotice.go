package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// HearingNotice is the notice of a preliminary refusal, and what came of the
// hearing. A case that went back to preparation may get another notice later.
type HearingNotice struct{ ent.Schema }

// Mixin of the table.
func (HearingNotice) Mixin() []ent.Mixin { return []ent.Mixin{documented{}, Place{}} }

// Annotations of the table.
func (HearingNotice) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("hearing_notices"),
		schema.Comment("Notices of a preliminary refusal and the records of the hearings"),
		checksOf("hearing_notices").
			days("hearing_on", "objection_due_on").
			that("outcome_with_day", "(outcome IS NULL) = (heard_at IS NULL)").
			annotation(),
	}
}

// Fields of the table.
func (HearingNotice) Fields() []ent.Field {
	return []ent.Field{
		id(),
		ref("application_id", "Application: applications.id"),
		fixedText("grounds", "Legal grounds of the preliminary refusal, comma-separated; casefile.ServiceGround"),
		fixedText("reasons", "Facts the grounds rest on, as printed"),
		fixedAt("given_at", "When the notice was given, as the officer states"),
		ref("given_by_id", "Officer who gave it: users.id. No foreign key"),
		fixedText("given_by", "Name of the officer as printed"),
		fixedDay("hearing_on", "Day the applicant is invited to be heard"),
		field.Time("hearing_at").Optional().Immutable().
			Comment("When the applicant is invited to be heard, on hearing_on; instant, UTC, NULL = the hour was not kept"),
		field.String("hearing_place").Optional().Immutable().Comment("Where the hearing is held, and how; NULL = at the school"),
		fixedDay("objection_due_on", "Last day of the two working days to object"),
		field.Enum("language").Values(languages...).Immutable().Comment("Language of the notice"),
		field.Enum("outcome").Values("OBJECTED", "WAIVED", "NO_ANSWER").Optional().
			Comment("What the applicant did: objected, waived the right, or let the days pass; NULL = not heard yet"),
		field.Bool("objection_upheld").Default(false).Comment("The objection was found right and the case goes on"),
		maybeAt("heard_at", "When the hearing was recorded, as the officer states"),
		maybeText("participants", "Who took part in the hearing, as printed; personal"),
		maybeText("explanations", "What the applicant stated, as printed; personal"),
		maybeAt("held_from", "When the hearing began, as the officer states"),
		maybeAt("held_until", "When the hearing ended, as the officer states"),
		maybeText("protocol", "What the school found: the end of the record of the hearing; personal"),
		maybeText("heard_by", "Name of the officer who held the hearing"),
	}
}

// Edges of the table.
func (HearingNotice) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("application", Application.Type).Ref("notices").Field("application_id").Unique().Required().Immutable(),
		edge.To("refusal", ServiceRefusal.Type).Unique(),
	}
}

// Indexes of the table.
func (HearingNotice) Indexes() []ent.Index {
	return append([]ent.Index{index.Fields("application_id", "given_at")}, placeIndexes("given_at")...)
}
