package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Clock is one term that runs for a case, or for a visitor of the State
// Corporation who holds a ticket.
type Clock struct{ ent.Schema }

// Mixin of the table.
func (Clock) Mixin() []ent.Mixin { return []ent.Mixin{documented{}, Place{}} }

// Annotations of the table.
func (Clock) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("clocks"),
		schema.Comment("Terms that run or ran for a case or a ticket, each with the calendar and rules it was reckoned by"),
		checksOf("clocks").
			days("accepted_on", "due_on").
			that("running_not_stopped", "state NOT IN ('RUNNING', 'AT_RISK') OR stopped_at IS NULL").
			that("of_a_case_or_a_ticket", "(application_id IS NULL) <> (ticket_id IS NULL)").
			that("over_is_stopped", "state NOT IN ('MET', 'MET_LATE', 'CANCELLED') OR stopped_at IS NOT NULL").
			annotation(),
	}
}

// Fields of the table.
func (Clock) Fields() []ent.Field {
	return []ent.Field{
		id(),
		field.Int64("application_id").Optional().Immutable().Comment("Application: applications.id; NULL = the term is a ticket's"),
		field.Int64("ticket_id").Optional().Immutable().Comment("Ticket: tickets.id; NULL = the term is a case's"),
		field.Enum("kind").
			Values("ISSUE", "QUEUE_WAIT", "COUNTER_SERVICE", "STORAGE", "RETURN_TO_CORPORATION", "NOTICE_BEFORE_REFUSAL", "OBJECTION").
			Immutable().Comment("Which term; sla.ClockKind"),
		field.Enum("state").Values("RUNNING", "AT_RISK", "BREACHED", "MET", "MET_LATE", "CANCELLED").
			Comment("How the term stands; sla.ClockState"),
		fixedAt("started_at", "Event that started the term, as the officer states"),
		maybeDay("accepted_on", "Day 0 of the term, not counted; NULL for terms in minutes"),
		maybeDay("due_on", "Last day of the term; NULL for terms in minutes"),
		at("due_at", "End of the term: stopped before it is met, at it or later is late"),
		maybeAt("stopped_at", "Event that stopped or cancelled the term, as the officer states; NULL = still runs"),
		maybeAt("breached_at", "When the sweep recorded that the term had run out"),
		field.Int("warned_level").Default(99).Comment("Smallest warning given so far, in working days left: 5, 3, 1, 0; 99 = none"),
		field.Int("calendar_version").Comment("Calendar the term was reckoned by: calendar_versions.id"),
		field.Int("rule_version").Comment("Version of the rule book the term was reckoned by"),
		text("fingerprint", "Hash of everything the due date follows from; a breach is recorded once per clock and fingerprint"),
	}
}

// Edges of the table.
func (Clock) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("application", Application.Type).Ref("clocks").Field("application_id").Unique().Immutable(),
		edge.From("ticket", Ticket.Type).Ref("clocks").Field("ticket_id").Unique().Immutable(),
	}
}

// Indexes of the table. The sweep reads running clocks by due_at; the board of
// each kind of viewer reads its own, most urgent first.
func (Clock) Indexes() []ent.Index {
	const running = "stopped_at IS NULL"
	all := []ent.Index{
		index.Fields("application_id", "kind", "started_at").Unique(),
		index.Fields("ticket_id", "kind").Annotations(entsql.IndexWhere("ticket_id IS NOT NULL")).Unique(),
		index.Fields("due_at", "id").Annotations(rows("", running)).StorageKey("clock_running_due_at"),
	}
	for _, wall := range []string{"region_id", "division_id", "school_id", "branch_id", "channel"} {
		all = append(all, index.Fields(wall, "due_at", "id").Annotations(rows(wall, running)).StorageKey("clock_running_"+wall+"_due_at"))
	}
	return append(all, placeIndexes("kind", "due_on")...)
}
