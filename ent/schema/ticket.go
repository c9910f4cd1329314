package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Ticket is one place in the queue of a branch of the State Corporation. It names
// nobody: a number is all that the board in the hall shows.
type Ticket struct{ ent.Schema }

// Mixin of the table.
func (Ticket) Mixin() []ent.Mixin { return []ent.Mixin{documented{}} }

// Annotations of the table.
func (Ticket) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("tickets"),
		schema.Comment("Places in the queues of the State Corporation's branches, numbered per branch and day without gaps (regulation i.3.2, i.3.3)"),
		checksOf("tickets").
			days("day").
			that("numbered", "number > 0").
			that("called_was_called", "state NOT IN ('CALLED', 'FINISHED') OR called_at IS NOT NULL").
			that("waiting_was_not", "state <> 'WAITING' OR called_at IS NULL").
			that("over_has_end", "(state IN ('FINISHED', 'LEFT')) = (ended_at IS NOT NULL)").
			annotation(),
	}
}

// Fields of the table.
func (Ticket) Fields() []ent.Field {
	return []ent.Field{
		id(),
		ref("region_id", "Region of the branch: regions.id, copied. No foreign key"),
		ref("division_id", "District or city the branch stands in: divisions.id, copied. No foreign key"),
		ref("branch_id", "Branch whose queue it is: branches.id"),
		fixedDay("day", "Day of the queue in the branch's zone"),
		field.Int("number").Immutable().Comment("Number in the queue of that branch and day, from 1 without gaps"),
		field.Enum("state").Values("WAITING", "CALLED", "FINISHED", "LEFT").Comment("Where the visitor is; casework.Ticket"),
		field.String("counter_name").Optional().Comment("Counter the visitor was called to, as its sign has it; NULL = not called yet, or not said"),
		fixedAt("taken_at", "When the ticket was taken, by the server's clock"),
		maybeAt("called_at", "When the number was called, by the server's clock"),
		maybeAt("ended_at", "When the service ended or the visitor was found gone, by the server's clock"),
		maybeRef("application_id", "Application filed during the service: applications.id"),
		field.Int("version").Default(1).Comment("Optimistic lock, grows by 1 with each change"),
	}
}

// Edges of the table.
func (Ticket) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("branch", Branch.Type).Ref("tickets").Field("branch_id").Unique().Required().Immutable(),
		edge.To("application", Application.Type).Field("application_id").Unique().Annotations(kept()),
		edge.To("clocks", Clock.Type).Annotations(kept()),
	}
}

// Indexes of the table. The queue of a branch is read by day and number, and its
// waiting part whenever somebody is called.
func (Ticket) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("branch_id", "day", "number").Unique(),
		index.Fields("branch_id", "day", "number").Annotations(entsql.IndexWhere("state = 'WAITING'")).StorageKey("ticket_waiting"),
		index.Fields("day", "id").Annotations(entsql.IndexWhere("ended_at IS NULL")).StorageKey("ticket_open_day"),
		index.Fields("application_id").Annotations(entsql.IndexWhere("application_id IS NOT NULL")),
	}
}
