package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// JournalEntry is one change, reveal, sign-in or export. Rows are only ever
// added: triggers refuse UPDATE and DELETE. The id is the order of writing, not
// of commits; positions are given by Seal.
type JournalEntry struct{ ent.Schema }

// Mixin of the table.
func (JournalEntry) Mixin() []ent.Mixin { return []ent.Mixin{documented{}} }

// Annotations of the table.
func (JournalEntry) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("journal_entries"),
		schema.Comment("The journal, append-only: triggers refuse UPDATE and DELETE. No foreign keys: an entry outlives what it tells about"),
	}
}

// Fields of the table.
func (JournalEntry) Fields() []ent.Field {
	return []ent.Field{
		id(),
		fixedText("kind", "What happened; journal.Kind"),
		fixedAt("happened_at", "When it happened, as the officer states"),
		fixedAt("recorded_at", "When the server recorded it"),
		ref("actor_id", "User who did it: users.id; 0 = the product itself"),
		fixedText("actor_role", "Role in which it was done; access.Role"),
		ref("region_id", "Region it concerns: regions.id; 0 = none"),
		ref("division_id", "Division it concerns: divisions.id; 0 = none"),
		ref("school_id", "School it concerns: schools.id; 0 = none"),
		field.Int64("branch_id").Optional().Immutable().Comment("State Corporation branch it concerns: branches.id; NULL = none"),
		field.String("channel").Optional().Immutable().Comment("Door of the case it concerns, casefile.Channel; NULL = no case"),
		field.Int64("application_id").Optional().Immutable().Comment("Case it concerns: applications.id; NULL = none"),
		fixedText("payload", "Facts as canonical JSON, without personal data"),
	}
}

// Indexes of the table.
func (JournalEntry) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("application_id", "id"),
		index.Fields("region_id", "id"),
		index.Fields("division_id", "id"),
		index.Fields("school_id", "id"),
		index.Fields("branch_id", "id").Annotations(rows("branch_id", "")),
		index.Fields("kind", "id"),
		index.Fields("actor_id", "id"),
		index.Fields("recorded_at", "id"),
	}
}
