package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// PortalMessage is what the portal's gateway sent: kept as it came, applied once.
type PortalMessage struct{ ent.Schema }

// Mixin of the table.
func (PortalMessage) Mixin() []ent.Mixin { return []ent.Mixin{documented{}, Encrypted{}} }

// Annotations of the table.
func (PortalMessage) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("portal_messages"),
		schema.Comment("Messages of the portal: as they came, what certified them and what became of them"),
		checksOf("portal_messages").
			that("sequence_counts", "sequence > 0").
			that("applied_was_certified", "state <> 'APPLIED' OR certified_at IS NOT NULL").
			that("applied_has_time", "(state = 'APPLIED') = (applied_at IS NOT NULL)").
			that("open_is_tried", "(state IN ('RECEIVED', 'WAITING')) = (try_after IS NOT NULL)").
			that("quarantined_has_reason", "state <> 'QUARANTINED' OR faults IS NOT NULL").
			that("discarded_has_reason", "state <> 'DISCARDED' OR decision_reason IS NOT NULL").
			annotation(),
	}
}

// Fields of the table.
func (PortalMessage) Fields() []ent.Field {
	return []ent.Field{
		id(),
		field.Int64("region_id").Optional().Immutable().Comment("Region of the school the message names: regions.id. No foreign key; NULL = the message names no school we know"),
		field.Int64("division_id").Optional().Immutable().Comment("Division of that school: divisions.id. No foreign key; NULL as region_id"),
		field.Int64("school_id").Optional().Immutable().Comment("That school: schools.id. No foreign key; NULL as region_id"),
		field.Enum("channel").Values(channels...).Immutable().Comment("Door the gateway stands at; casefile.Channel"),
		ref("gateway_id", "Gateway that sent it: users.id. No foreign key"),
		fixedText("message_id", "The portal's id of the message; the same one again is no new message"),
		fixedText("correlation_id", "The portal's id of the case that the message belongs to"),
		field.Int("sequence").Immutable().Comment("Place among the messages of that case, from 1: applied in this order"),
		field.Enum("kind").Values("SUBMISSION", "WITHDRAWAL").Immutable().Comment("What the message asks for; casefile.MessageKind"),
		fixedAt("handed_in_at", "When the applicant handed in, as the portal states"),
		field.Bytes("content").Comment("The bytes that were certified, as the portal sent them; personal, encrypted"),
		field.Bytes("request_hash").Comment("SHA-256 of all that decides: the same id with another is refused; encrypted, for it could be guessed back"),
		field.Enum("certified_by").Values("EDS", "OTP").Immutable().Comment("How the applicant certified it (regulation i.8)"),
		field.Bytes("evidence").Comment("The signature (CMS), which names the signer, or SHA-256 of the handle of the one-time password; personal, encrypted"),
		field.Enum("state").Values("RECEIVED", "WAITING", "APPLIED", "QUARANTINED", "DISCARDED").Comment("What became of it; casefile.MessageState"),
		maybeAt("certified_at", "When the certification was verified"),
		maybeAt("signed_at", "Time of signing as judged, for EDS"),
		maybeText("certificate_serial", "Serial number of the signer's certificate, small hexadecimal letters"),
		maybeText("certificate_issuer", "Who issued it"),
		maybeText("faults", "Why it is quarantined: faults as JSON, with their sentences"),
		field.Int("attempts").Default(0).Comment("Attempts that failed on our side and were put off"),
		maybeAt("try_after", "When it is tried again, while RECEIVED or WAITING"),
		field.Int("repeats").Default(0).Comment("How often it came again"),
		maybeRef("application_id", "Case that it made or changed: applications.id. No foreign key"),
		fixedAt("received_at", "When it came, by the server's clock"),
		maybeAt("applied_at", "When it was applied"),
		maybeRef("decided_by", "Who had it tried again or discarded last: users.id. No foreign key"),
		maybeAt("decided_at", "When that was decided"),
		maybeText("decision_reason", "Why, in that person's words"),
		field.Int("version").Default(1).Comment("Optimistic lock, grows by 1 with each change"),
	}
}

// Indexes of the table.
func (PortalMessage) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("channel", "message_id").Unique(),
		plainRows("portal_message", ""),
		index.Fields("channel", "correlation_id", "sequence"),
		index.Fields("try_after", "id").Annotations(entsql.IndexWhere("try_after IS NOT NULL")),
		index.Fields("region_id", "state", "id"),
		index.Fields("state", "id"),
		index.Fields("application_id").Annotations(entsql.IndexWhere("application_id IS NOT NULL")),
	}
}
