package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// PackageItem is one document of the package, as the check found it.
type PackageItem struct{ ent.Schema }

// Mixin of the table.
func (PackageItem) Mixin() []ent.Mixin { return []ent.Mixin{documented{}, Place{}, Encrypted{}} }

// Annotations of the table.
func (PackageItem) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("package_items"),
		schema.Comment("Documents of the package and what the check found (regulation i.8, i.9)"),
		checksOf("package_items").
			days("expires_on").
			that("consent_whole", "(consent_method IS NULL) = (consent_at IS NULL)").
			annotation(),
	}
}

// Fields of the table.
func (PackageItem) Fields() []ent.Field {
	return []ent.Field{
		id(),
		ref("application_id", "Application: applications.id"),
		field.Enum("kind").
			Values("APPLICATION_FORM", "BIRTH_CERTIFICATE", "IDENTITY_CARD", "PASSPORT", "DIGITAL_DOCUMENT", "ORIGINAL_DOCUMENT", "REPRESENTATION_PROOF").
			Comment("Which document; casefile.PackageItemKind"),
		field.Enum("state").Values("PRESENT", "MISSING", "EXPIRED", "LATER").
			Comment("What the check found; LATER = the original is due at hand-out (portal)"),
		maybeDay("expires_on", "Last day of validity of the document"),
		field.Bool("from_state_system").Comment("The data came from a state information system, no paper copy was asked (regulation i.8)"),
		field.Enum("consent_method").Values("OTP", "SMS").Optional().
			Comment("How the owner consented to the use of a digital document: one-time password or answer by SMS (regulation i.8.2); NULL = no digital document"),
		maybeAt("consent_at", "When the owner consented"),
		maybeText("consent_phone", "Number the consent came from, +7 and 10 digits; personal, encrypted"),
	}
}

// Edges of the table.
func (PackageItem) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("application", Application.Type).Ref("items").Field("application_id").Unique().Required().Immutable(),
	}
}

// Indexes of the table.
func (PackageItem) Indexes() []ent.Index {
	return []ent.Index{index.Fields("application_id"), plainRows("package_item", "consent_phone IS NOT NULL")}
}
