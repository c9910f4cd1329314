package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// OneTimePassword is a code that was sent to a telephone to certify one application.
type OneTimePassword struct{ ent.Schema }

// Mixin of the table.
func (OneTimePassword) Mixin() []ent.Mixin { return []ent.Mixin{documented{}, Encrypted{}} }

// Annotations of the table.
func (OneTimePassword) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("one_time_passwords"),
		schema.Comment("One-time passwords that certify applications; neither the code nor its handle is kept; old rows are removed"),
	}
}

// Fields of the table.
func (OneTimePassword) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").StorageKey("key").NotEmpty().Immutable().
			Comment("SHA-256 of the handle that the gateway has, as small hexadecimal letters"),
		ref("gateway_id", "Gateway that asked for it: users.id. No foreign key"),
		text("person", "Keyed hash of the IIN: counts how many were sent to one person"),
		field.Bytes("code_hash").Immutable().Sensitive().Comment("HMAC-SHA256 of the code, keyed with the handle"),
		field.Bytes("binding").Comment("SHA-256 over the person and the content that she certifies; encrypted, for it could be guessed back"),
		fixedAt("created_at", "When it was sent"),
		fixedAt("expires_at", "When it stops being answered"),
		field.Int("attempts").Default(0).Comment("Attempts made; one counts before it is looked at"),
		maybeAt("confirmed_at", "When the right code was given"),
		maybeAt("used_at", "When an application was certified with it"),
	}
}

// Indexes of the table.
func (OneTimePassword) Indexes() []ent.Index {
	return []ent.Index{index.Fields("person", "created_at"), index.Fields("created_at")}
}
